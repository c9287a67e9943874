import type { CheckView } from "../../api/index.ts";
import {
  type AppFacts,
  type Check,
  type Connection,
  ConnectorError,
  type Fingerprint,
  type Validation,
} from "../../connectors/kit/index.ts";
import { unavailable } from "../../platform/errors/index.ts";

/** What the checks say about a connection. */
export interface Assessment {
  readonly checks: readonly CheckView[];
  /** Null where a critical check failed. */
  readonly proof: { readonly fingerprint: Fingerprint; readonly facts: AppFacts } | null;
  /** One sentence about the first failed check, with what to do; empty where none failed. */
  readonly refusal: string;
}

export function checkView(check: Check): CheckView {
  const { whatToDo, ...rest } = check;
  return { ...rest, what_to_do: whatToDo };
}

/**
 * Runs every check of a connection that `open` gives. A connector that refuses to open (a subdomain that is none) or to
 * go on is a failed check; one that is asked to wait has found nothing out, and that is the caller's `app.not_answering`.
 */
export async function assess(open: () => Connection | Promise<Connection>): Promise<Assessment> {
  let connection: Connection | undefined;
  try {
    connection = await open();
    return assessmentOf(await connection.validate({ lane: "sync" }));
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    if (error.outcome === "throttled" || error.outcome === "unavailable") throw notAnswering(error);
    return assessmentOf({ checks: [refusedToOpen(error)], fingerprint: null, facts: null });
  }
}

export function assessmentOf(validation: Validation): Assessment {
  const failed = validation.checks.find((check) => check.severity === "critical" && check.status === "failed");
  const { fingerprint, facts } = validation;
  const proof = failed === undefined && fingerprint !== null && facts !== null ? { fingerprint, facts } : null;
  const checks = validation.checks.map((check) => checkView(check));
  if (proof !== null) return { checks, proof, refusal: "" };
  const refusal =
    failed === undefined
      ? "Not every critical check could be run. Try again."
      : `${failed.name}: ${failed.seen} ${failed.whatToDo}`.trim();
  return { checks, proof: null, refusal };
}

export function notAnswering(error: ConnectorError): Error {
  return unavailable("app.not_answering", `${error.message} Nothing was changed; try again in a moment.`, {
    cause: error,
  });
}

function refusedToOpen(error: ConnectorError): Check {
  return {
    key: "reachable",
    name: "Account reachable",
    severity: "critical",
    status: "failed",
    purpose: "There is an account at this address and this server can talk to it.",
    seen: error.message,
    whatToDo: "Check the subdomain and the credential.",
  };
}

/** The same upstream account has at least one of its oldest things in common; ids are never given twice. */
export function isSameAccount(before: Pick<Fingerprint, "anchors">, now: Pick<Fingerprint, "anchors">): boolean {
  return now.anchors.some((anchor) => before.anchors.includes(anchor));
}
