import type { z } from "zod";
import type { CheckView, validateNewApp as operation } from "../../api/index.ts";
import { requireAdministrator } from "../../identity/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { credentialFrom } from "../credentials.ts";
import type { InventoryParts } from "../ports.ts";
import { normaliseSubdomain } from "../subdomain.ts";
import { assessCandidate } from "./assess-candidate.ts";
import type { Assessment } from "./assess.ts";
import { refuseTakenSubdomain } from "./create-app.ts";

export interface ValidationView {
  readonly ok: boolean;
  readonly validations: CheckView[];
  readonly account_url: string;
  readonly signed_in_as: string | null;
}

/** Runs the checks and keeps nothing. */
export async function validateNewApp(
  ctx: CommandContext,
  parts: InventoryParts,
  input: z.output<typeof operation.body>,
): Promise<ValidationView> {
  await requireAdministrator(ctx);
  const subdomain = normaliseSubdomain(input.subdomain);
  const credential = credentialFrom(input.credential);
  await refuseTakenSubdomain(ctx, subdomain);
  return validationView(subdomain, await assessCandidate(parts.connections, { subdomain, credential, appId: null }));
}

export function validationView(
  subdomain: string,
  assessment: Assessment,
  isOk = assessment.proof !== null,
): ValidationView {
  return {
    ok: isOk,
    validations: [...assessment.checks],
    account_url: assessment.proof?.fingerprint.accountUrl ?? `https://${subdomain}.zendesk.com`,
    signed_in_as: assessment.proof?.fingerprint.serviceUserId ?? null,
  };
}
