import { sql } from "kysely";
import type { z } from "zod";
import type { updateApp as operation } from "../../api/index.ts";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict, unprocessable } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import type { Credential } from "../connections.ts";
import { credentialFrom, identifierOf, storeCredential } from "../credentials.ts";
import { isRefusedBy } from "../database-errors.ts";
import type { InventoryParts } from "../ports.ts";
import { normaliseSubdomain } from "../subdomain.ts";
import { resolveAdmin } from "./app-admin.ts";
import { type AppRow, lockApp, UPDATED_NOW } from "./app-row.ts";
import { type Assessment, isSameAccount } from "./assess.ts";
import { assessCandidate } from "./assess-candidate.ts";
import { getOperableApp, requireAppAdmin } from "./authority.ts";
import { refuseTakenSubdomain, subdomainTaken, validationFailed } from "./create-app.ts";
import { readAppSettings } from "./settings.ts";
import { readFingerprint, storeAssessment } from "./store-assessment.ts";

export type UpdateAppInput = z.output<typeof operation.body>;

/** A subdomain or credential that proved to be the same account, not stored yet. */
interface Candidate {
  readonly subdomain: string;
  readonly credential: Credential;
  readonly assessment: Assessment;
  /** The revision of the app that it was compared with. */
  readonly revision: number;
}

/** Changes an app. What decides where the credential goes is proved first; then everything is one transaction. */
export async function updateApp(
  ctx: CommandContext,
  parts: InventoryParts,
  appId: AppId,
  input: UpdateAppInput,
): Promise<void> {
  const shown = await getOperableApp(ctx, appId);
  const candidate = await proveCandidate(ctx, parts, shown, input);
  const change = async (unit: UnitOfWork): Promise<void> => {
    const app = await lockApp(unit.db, appId);
    await requireAppAdmin(ctx, unit.db, app);
    const isChanged = await changeForm(unit, app, input);
    if (candidate !== null) await replaceCredential(unit, parts, app, candidate);
    else if (!isChanged) unit.changedNothing();
  };
  await inTransaction(ctx, change).catch((error: unknown) => {
    throw candidate !== null && isRefusedBy(error, "apps__one_per_subdomain")
      ? subdomainTaken(candidate.subdomain)
      : error;
  });
}

async function proveCandidate(
  ctx: CommandContext,
  parts: InventoryParts,
  app: AppRow,
  input: UpdateAppInput,
): Promise<Candidate | null> {
  const subdomain = input.subdomain === undefined ? app.subdomain : normaliseSubdomain(input.subdomain);
  if (subdomain !== app.subdomain) {
    // Otherwise whoever may edit the form could send the stored secret to a tenant of their own.
    if (input.credential === undefined) {
      const message = "A new subdomain needs the credential again. Enter its secret too.";
      throw unprocessable("app.secret_needed", message, { fields: { credential: message } });
    }
    await refuseTakenSubdomain(ctx, subdomain);
  }
  if (input.credential === undefined) return null;
  const credential = credentialFrom(input.credential);
  const assessment = await assessCandidate(parts.connections, { subdomain, credential, appId: app.id as AppId });
  if (assessment.proof === null) throw validationFailed(assessment);
  if (!isSameAccount(readFingerprint(app.fingerprint), assessment.proof.fingerprint)) {
    throw conflict(
      "app.different_account",
      `This credential leads to another Zendesk account than the one that ${app.name} was connected with. Connect that account as an app of its own. Nothing was changed.`,
    );
  }
  return { subdomain, credential, assessment, revision: app.revision };
}

async function replaceCredential(
  unit: UnitOfWork,
  parts: InventoryParts,
  app: AppRow,
  candidate: Candidate,
): Promise<void> {
  const proof = candidate.assessment.proof;
  if (proof === null || app.revision !== candidate.revision) {
    throw conflict(
      "app.changed_meanwhile",
      "Somebody else changed this app's connection at the same time. Look at it again, then repeat your change if it is still needed.",
    );
  }
  const before = await unit.db
    .selectFrom("app_credentials")
    .select(["kind", "identifier"])
    .where("app_id", "=", app.id)
    .executeTakeFirst();
  await storeCredential(unit.db, parts.secretBox, app.id as AppId, candidate.credential);
  // The revision makes every node open the connection anew.
  await unit.db
    .updateTable("apps")
    .set({
      subdomain: candidate.subdomain,
      service_user_id: proof.fingerprint.serviceUserId,
      revision: app.revision + 1,
      ...UPDATED_NOW,
    })
    .where("id", "=", app.id)
    .execute();
  await storeAssessment(unit, app, candidate.assessment);
  unit.record({
    action: "app.credential_replace",
    appId: app.id,
    before: {
      subdomain: app.subdomain,
      credential_kind: before?.kind,
      credential_identifier: before?.identifier,
      service_user_id: app.service_user_id,
    },
    after: {
      subdomain: candidate.subdomain,
      credential_kind: candidate.credential.kind,
      credential_identifier: identifierOf(candidate.credential),
      service_user_id: proof.fingerprint.serviceUserId,
    },
  });
}

async function changeForm(unit: UnitOfWork, app: AppRow, input: UpdateAppInput): Promise<boolean> {
  const stored = readAppSettings(app.settings);
  const wanted = input.settings ?? {};
  const settings = {
    ...stored,
    ...(wanted.import_mode === undefined ? {} : { import_mode: wanted.import_mode }),
    ...(wanted.default_visibility === undefined ? {} : { default_visibility: wanted.default_visibility }),
    ...(wanted.seats_bought === undefined ? {} : { seats_bought: wanted.seats_bought }),
    ...(wanted.sync_brake_percent === undefined ? {} : { sync_brake_percent: wanted.sync_brake_percent }),
    ...(wanted.sync_brake_at_least === undefined ? {} : { sync_brake_at_least: wanted.sync_brake_at_least }),
  };
  const before = { name: app.name, description: app.description, admin_owner_id: app.admin_owner_id, settings: stored };
  const after = {
    name: input.name ?? app.name,
    description: input.description ?? app.description,
    admin_owner_id: input.admin === undefined ? app.admin_owner_id : await resolveAdmin(unit.db, input.admin),
    settings,
  };
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  await unit.db
    .updateTable("apps")
    .set({ ...after, settings: JSON.stringify(settings), updated_at: sql<Date>`clock_timestamp()` })
    .where("id", "=", app.id)
    .execute();
  unit.record({ action: "app.update", appId: app.id, before, after });
  return true;
}
