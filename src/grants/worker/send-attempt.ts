import type { ApplyAnswer, ConnectorError, Change as AppChange, Connection } from "../../connectors/kit/index.ts";
import { bug } from "../../platform/errors/index.ts";
import type { AttemptAnswer, AttemptRow, ItemKind, Lane } from "../reconcile/index.ts";
import { LEASE_SECONDS } from "./lease.ts";

/** At this many ms the connection is reset; a plain close would let the kernel go on delivering. */
export const SEND_DEADLINE_MS = 8_000;

export interface Person {
  readonly accountId: string | null;
  readonly email: string;
  readonly name: string;
  readonly stamp: string;
}

/** The call that an attempt stands for. */
export function changeOf(attempt: AttemptRow, kind: ItemKind | null, person: Person): AppChange {
  const accountId = person.accountId ?? "";
  switch (attempt.verb) {
    case "create":
    case "restore":
      return kind === "organization"
        ? { verb: "create_organization_membership", accountId, organizationId: required(attempt.value) }
        : { verb: "create_group_membership", accountId, groupId: required(attempt.value) };
    case "delete":
      return kind === "organization"
        ? { verb: "delete_organization_membership", membershipId: required(attempt.membershipId) }
        : { verb: "delete_group_membership", membershipId: required(attempt.membershipId) };
    case "make_default":
      return { verb: "make_default_group", accountId, membershipId: required(attempt.membershipId) };
    case "set_role":
      return { verb: "set_custom_role", accountId, customRoleId: required(attempt.value) };
    case "account_create":
      return {
        verb: "create_account",
        email: person.email,
        name: person.name,
        stamp: person.stamp,
        customRoleId: attempt.value,
      };
    case "account_upgrade":
      return {
        verb: "upgrade_account",
        accountId: required(attempt.membershipId),
        customRoleId: attempt.value,
        unsuspend: true,
      };
    case "account_downgrade":
      return { verb: "downgrade_account", accountId: required(attempt.membershipId), suspend: true };
    case "account_delete":
      return { verb: "delete_account", accountId: required(attempt.membershipId) };
    case "account_purge":
      return { verb: "purge_account", accountId: required(attempt.membershipId) };
    default:
      throw bug("an attempt with an unknown verb", { attemptId: attempt.id });
  }
}

function required(value: string | null): string {
  if (value === null || value === "") throw bug("an attempt lacks what its call needs");
  return value;
}

/**
 * Step 4: sends one write, once. `decidedAtMs` is this process's monotonic clock at the start of the deciding
 * transaction: with less lease left than the deadline nothing is sent.
 */
export async function sendAttempt(
  connection: Connection,
  change: AppChange,
  lane: Lane,
  decidedAtMs: number,
): Promise<ApplyAnswer> {
  const lastMoment = decidedAtMs + LEASE_SECONDS * 1000 - SEND_DEADLINE_MS;
  const [answer] = await connection.apply([change], {
    lane,
    deadlineMs: SEND_DEADLINE_MS,
    maySend: () => performance.now() <= lastMoment,
  });
  if (answer === undefined) throw bug("the connector gave no answer to a write");
  return answer;
}

/** Nothing was sent: the calls of this minute are used up, in this lane or for everybody. */
export function isOutOfCalls(error: ConnectorError): boolean {
  return error.outcome === "throttled" && error.reason === "budget";
}

/** Refused on our side of the wire: the app was asked nothing. */
export function wasNeverSent(error: ConnectorError): boolean {
  return isOutOfCalls(error) || error.reason === "lease_too_short";
}

/** The answer in the protocol's words; null for one that never came. */
export function answerWord(attempt: AttemptRow, given: ApplyAnswer): AttemptAnswer | null {
  switch (given.answer) {
    case "unanswered":
      return null;
    case "gone":
      return "gone";
    case "duplicate":
      return "refused_duplicate";
    case "done":
      if (attempt.verb === "delete") return "gone";
      return attempt.verb === "create" || attempt.verb === "restore" || attempt.verb === "account_create"
        ? "created"
        : "ok";
    case "refused":
      return refusalWord(attempt, given.error.reason);
    default:
      throw bug("an answer of an unknown kind");
  }
}

function refusalWord(attempt: AttemptRow, reason: string): AttemptAnswer {
  if (reason === "seats_exhausted") return "refused_no_seat";
  if (reason === "not_found" && attempt.verb === "set_role") return "refused_no_such_role";
  if (reason === "not_found" && (attempt.verb === "create" || attempt.verb === "restore"))
    return "refused_no_such_resource";
  return "refused";
}
