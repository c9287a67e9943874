import type { z } from "zod";
import type { createApp as operation } from "../../api/index.ts";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import { requireAdministrator } from "../../identity/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict, unprocessable } from "../../platform/errors/index.ts";
import { type AppId, asId, newId, type OwnerId } from "../../platform/ids/index.ts";
import { insertBudget } from "../call-budget.ts";
import type { Credential } from "../connections.ts";
import { credentialFrom, identifierOf, storeCredential } from "../credentials.ts";
import { isRefusedBy } from "../database-errors.ts";
import type { InventoryParts } from "../ports.ts";
import { normaliseSubdomain } from "../subdomain.ts";
import { startPass } from "../sync/start-pass.ts";
import { resolveAdmin } from "./app-admin.ts";
import type { Assessment } from "./assess.ts";
import { assessCandidate } from "./assess-candidate.ts";
import { storeChecks } from "./store-assessment.ts";

export type CreateAppInput = z.output<typeof operation.body>;

/** Connects an account. A failed critical check creates nothing. It starts in Observe, and its first sync is on its way. */
export async function createApp(ctx: CommandContext, parts: InventoryParts, input: CreateAppInput): Promise<AppId> {
  await requireAdministrator(ctx);
  const subdomain = normaliseSubdomain(input.subdomain);
  const credential = credentialFrom(input.credential);
  await refuseTakenSubdomain(ctx, subdomain);

  // Outside the transaction: this takes seconds.
  const assessment = await assessCandidate(parts.connections, { subdomain, credential, appId: null });
  const { proof } = assessment;
  if (proof === null) throw validationFailed(assessment);

  const appId = asId<AppId>(newId());
  const create = async (unit: UnitOfWork): Promise<void> => {
    const adminOwnerId = await resolveAdmin(unit.db, input.admin);
    const app = {
      appId,
      adminOwnerId,
      subdomain,
      name: input.name ?? nameFrom(subdomain),
      description: input.description ?? "",
    };
    await insertApp(unit, app, proof);
    await storeCredential(unit.db, parts.secretBox, appId, credential);
    await storeChecks(unit.db, appId, assessment.checks);
    await insertBudget(unit.db, appId, proof.facts.limitPerMinute);
    unit.record({ action: "app.create", appId, after: shownInLog(app, credential, proof) });
    await startPass(unit, { appId, requestedBy: null });
  };
  await inTransaction(ctx, create).catch((error: unknown) => {
    // Somebody connected the same account while the checks ran.
    throw isRefusedBy(error, "apps__one_per_subdomain") ? subdomainTaken(subdomain) : error;
  });
  return appId;
}

interface NewApp {
  readonly appId: AppId;
  readonly adminOwnerId: OwnerId;
  readonly subdomain: string;
  readonly name: string;
  readonly description: string;
}

type Proof = NonNullable<Assessment["proof"]>;

async function insertApp(unit: UnitOfWork, app: NewApp, proof: Proof): Promise<void> {
  await unit.db
    .insertInto("apps")
    .values({
      id: app.appId,
      app_type: "ZENDESK",
      name: app.name,
      description: app.description,
      subdomain: app.subdomain,
      admin_owner_id: app.adminOwnerId,
      fingerprint: JSON.stringify(proof.fingerprint),
      service_user_id: proof.fingerprint.serviceUserId,
      multiple_organizations: proof.facts.multipleOrganizations,
      custom_roles_available: proof.facts.customRolesAvailable,
      limit_per_minute: proof.facts.limitPerMinute,
    })
    .execute();
}

function shownInLog(app: NewApp, credential: Credential, proof: Proof): Record<string, unknown> {
  return {
    name: app.name,
    subdomain: app.subdomain,
    admin_owner_id: app.adminOwnerId,
    credential_kind: credential.kind,
    credential_identifier: identifierOf(credential),
    service_user_id: proof.fingerprint.serviceUserId,
    is_live: false,
  };
}

export async function refuseTakenSubdomain(ctx: CommandContext, subdomain: string): Promise<void> {
  const taken = await ctx.db
    .selectFrom("apps")
    .select("id")
    .where("subdomain", "=", subdomain)
    .where("state", "<>", "removed")
    .executeTakeFirst();
  if (taken !== undefined) throw subdomainTaken(subdomain);
}

export function subdomainTaken(subdomain: string): Error {
  const message = `${subdomain}.zendesk.com is connected already. Change that app, or remove it first.`;
  return conflict("app.subdomain_taken", message, { fields: { subdomain: message } });
}

export function validationFailed(assessment: Assessment): Error {
  return unprocessable("app.validation_failed", `${assessment.refusal} Nothing was saved.`, {
    details: { validations: assessment.checks },
  });
}

/** “acme-support” becomes “Acme support”; people can change it. */
export function nameFrom(subdomain: string): string {
  const words = subdomain.replaceAll(/-+/g, " ").trim();
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
