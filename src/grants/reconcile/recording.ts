import type { Change } from "./outcome.ts";
import type { AttemptAnswer, AttemptRow, ItemKind, Millis } from "./rows.ts";

export interface DefiniteAnswer {
  /** Of the attempt's item; null for an attempt on the account. */
  readonly itemKind: ItemKind | null;
  readonly answer: AttemptAnswer;
  /** Of a create that was answered with an id. */
  readonly membershipId?: string;
  /** Of an account create that was answered with an id. */
  readonly accountId?: string;
}

/**
 * What follows from a definite answer, besides the answer itself. A timeout, reset, 409, 5xx or unreadable answer is
 * not recorded at all: the row stays unanswered, which is all that the next decision needs.
 */
export function recordAnswer(attempt: AttemptRow, given: DefiniteAnswer, at: Millis): Change[] {
  const { membershipId } = attempt;
  switch (attempt.verb) {
    case "create":
      return recordCreate(attempt, given);
    case "delete":
      // Nothing is stored for a delete that was refused: the membership may well be there.
      return given.answer === "gone" && membershipId !== null ? [{ kind: "membership_gone", membershipId, at }] : [];
    case "set_role":
      return given.answer === "refused_no_such_role" && attempt.value !== null
        ? [{ kind: "role_gone", roleId: attempt.value }]
        : [];
    case "restore":
      return recordRestore(attempt, given);
    case "account_create": {
      if (given.answer !== "created" || given.accountId === undefined) return [];
      return [{ kind: "account_linked", accountId: given.accountId, how: "answered", created: true }];
    }
    case "make_default":
    case "account_upgrade":
    case "account_downgrade":
    case "account_delete":
    case "account_purge":
      return [];
  }
}

function recordCreate(attempt: AttemptRow, given: DefiniteAnswer): Change[] {
  const { itemId } = attempt;
  if (given.answer === "created" && given.membershipId !== undefined && itemId !== null) {
    return [{ kind: "own_membership", itemId, membershipId: given.membershipId, how: "answered" }];
  }
  // A 422 may mean "already there" or "only one fits": whatever was believed about the switch is in doubt.
  return given.itemKind === "organization" && given.answer.startsWith("refused") ? [{ kind: "switch_doubted" }] : [];
}

function recordRestore(attempt: AttemptRow, given: DefiniteAnswer): Change[] {
  if (attempt.value === null) return [];
  // Deleted meanwhile: nobody can give it back.
  if (given.answer === "refused_no_such_resource")
    return [{ kind: "organization_forgotten", organizationId: attempt.value }];
  return given.answer.startsWith("refused") ? [{ kind: "switch_doubted" }] : [];
}
