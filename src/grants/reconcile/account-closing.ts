import type { Identity } from "./account-identity.ts";
import type { AccountDecision, AccountInput } from "./account-input.ts";
import { isUnsettled, LOOK_AGAIN_MS, openAttempt, waitFor } from "./attempts.ts";
import type { AccountSituation, Change, Step } from "./outcome.ts";
import type { AccountSnapshot, AccountState, AttemptRow } from "./rows.ts";
import type { SeenUser } from "./view.ts";

type Closing = Pick<AccountDecision, "changes" | "step" | "situation">;

/**
 * Removes the account of a person who has no live grant left. Called only by a decision that found none in its own
 * transaction, which is what makes opening a destructive call safe.
 */
export function closeAccount(input: AccountInput, identity: Identity): Closing {
  switch (identity.kind) {
    case "own_user":
      return become(input, "none", "kept_protected");
    case "absent":
    case "stranger":
      return vanish(input);
    case "proven": {
      const closing = closeProven(input, identity.user, identity.isCreated);
      return { ...closing, changes: [...identity.changes, ...closing.changes] };
    }
  }
}

/** Nothing of ours is there. Guard "settle": unless a create of ours may still bring it. */
function vanish(input: AccountInput): Closing {
  const { target, moment } = input;
  const unsettled = makers(input);
  if (unsettled.length > 0) return { changes: [], step: waitFor(unsettled, moment), situation: "settling" };
  const deleted = deletedByUs(input.attempts)[0];
  if (deleted !== undefined) return purge(input, deleted);
  const unlinked: Change[] = target.accountId === null ? [] : [{ kind: "account_unlinked" }];
  // What an account held says nothing about the next one, least of all that we suspended that too.
  if (target.snapshot !== null) unlinked.push({ kind: "account_snapshot", snapshot: null });
  const closed = become(
    input,
    isBeingRemoved(target.accountState) ? "closed" : settledState(target.accountState),
    "closed",
  );
  return {
    ...closed,
    situation: target.accountId === null && target.accountState === "none" ? "not_needed" : "closed",
    changes: [...closed.changes, ...unlinked],
  };
}

/** The accounts that we deleted and that are not deleted for good yet: the app has not answered that for them. */
export function deletedByUs(attempts: readonly AttemptRow[]): string[] {
  const deletes = attempts.filter(({ verb, answer }) => verb === "account_delete" && answer !== "refused");
  const ids = deletes.flatMap(({ membershipId }) => (membershipId === null ? [] : [membershipId]));
  return [...new Set(ids)].filter((accountId) => !purgesOf(attempts, accountId).some(({ answer }) => isDone(answer)));
}

export function wasPurgeAsked(attempts: readonly AttemptRow[], accountId: string): boolean {
  return purgesOf(attempts, accountId).length > 0;
}

function purgesOf(attempts: readonly AttemptRow[], accountId: string): AttemptRow[] {
  return attempts.filter(({ verb, membershipId }) => verb === "account_purge" && membershipId === accountId);
}

function isDone(answer: AttemptRow["answer"]): boolean {
  return answer === "ok" || answer === "gone";
}

/** A soft-deleted account is deleted for good, where that way of removing was chosen. */
export function purge(input: AccountInput, accountId: string): Closing {
  const plan = {
    itemId: null,
    verb: "account_purge",
    purpose: "purge",
    lane: "revoke",
    membershipId: accountId,
  } as const;
  return {
    changes: stateTo(input, "deleted"),
    step: openAttempt(plan, input.moment.realNow),
    situation: "being_closed",
  };
}

function closeProven(input: AccountInput, user: SeenUser, isCreated: boolean): Closing {
  const { app, target, moment } = input;
  const isOurs = app.deprovisioning !== "off" && isCreated;
  const unsettled = makers(input);
  if (!target.accountCloseAsked && !isOurs) {
    // Somebody else's, while a create of ours may still act: were theirs deleted now, ours would appear in its place.
    if (unsettled.length > 0) return { changes: [], step: waitFor(unsettled, moment), situation: "settling" };
    return become(input, "none", isCreated ? "kept" : "not_needed");
  }
  // The last administrator, the owner: whoever asked, this is done by hand in the app.
  if (user.isOwner || user.role === "admin") return become(input, "none", "kept_protected");
  if (!target.accountCloseAsked && input.hasOutsideAccess !== false) {
    if (input.hasOutsideAccess === true) return become(input, "none", "kept_outside_access");
    return { changes: [], step: { kind: "read_again", after: moment.realNow }, situation: "settling" };
  }
  const isClosed = user.suspended && user.role === "end-user";
  if (!isClosed) return downgrade(input, user);
  if (unsettled.length > 0) return { changes: [], step: waitFor(unsettled, moment), situation: "settling" };
  return app.deprovisioning === "delete" ? coolThenDelete(input, user) : become(input, "closed", "closed");
}

/** By id, so that an account re-made by hand with the same e-mail is never hit. Reversible, so it comes first. */
function downgrade(input: AccountInput, user: SeenUser): Closing {
  const { target, moment } = input;
  const isUnderWay = isBeingRemoved(target.accountState);
  if (!input.app.mayCloseAccounts && !isUnderWay && !target.accountCloseAsked) {
    // No row of its own makes it due again, so it says when: the day that the limit counts may be over then.
    return {
      changes: [],
      step: { kind: "wait", until: moment.realNow + LOOK_AGAIN_MS },
      situation: "waits_for_confirmation",
    };
  }
  const plan = {
    itemId: null,
    verb: "account_downgrade",
    purpose: "close",
    lane: "revoke",
    membershipId: user.accountId,
  } as const;
  // What was there first counts, but who suspended it is as it is now: another hand may have, since we first asked.
  const known = target.snapshot ?? snapshotOf(input, user);
  const isNews = target.snapshot === null || (target.snapshot.wasSuspended ?? false) !== user.suspended;
  const snapshot: Change[] = isNews
    ? [{ kind: "account_snapshot", snapshot: { ...known, wasSuspended: user.suspended } }]
    : [];
  return {
    changes: [],
    step: openAttempt(plan, moment.realNow, [...stateTo(input, "closing"), ...snapshot]),
    situation: "being_closed",
  };
}

/** The app cannot undo a delete, so the cooling-off stands before the first one. After it, it would protect nobody. */
function coolThenDelete(input: AccountInput, user: SeenUser): Closing {
  const { app, target, moment } = input;
  const until =
    target.accountState === "cooling" && target.coolingUntil !== null
      ? target.coolingUntil
      : moment.appNow + app.coolingOffMs;
  const cooling: Change[] =
    target.accountState === "cooling" ? [] : [{ kind: "account_state", state: "cooling", coolingUntil: until }];
  if (moment.appNow < until) return { changes: cooling, step: { kind: "complete" }, situation: "cooling" };
  const plan = {
    itemId: null,
    verb: "account_delete",
    purpose: "delete",
    lane: "revoke",
    membershipId: user.accountId,
  } as const;
  return { changes: cooling, step: openAttempt(plan, moment.realNow), situation: "being_closed" };
}

/** Creates and upgrades that may still open what we are about to call closed. */
function makers(input: AccountInput) {
  return input.attempts.filter(
    (attempt) =>
      (attempt.verb === "account_create" || attempt.verb === "account_upgrade") && isUnsettled(attempt, input.moment),
  );
}

function isBeingRemoved(state: AccountState): boolean {
  return state === "closing" || state === "cooling" || state === "deleted";
}

function settledState(state: AccountState): AccountState {
  return state === "closed" ? "closed" : "none";
}

function become(input: AccountInput, state: AccountState, situation: AccountSituation): Closing {
  const step: Step = { kind: "complete" };
  return { changes: stateTo(input, state), step, situation };
}

function stateTo(input: AccountInput, state: AccountState): Change[] {
  return input.target.accountState === state ? [] : [{ kind: "account_state", state, coolingUntil: null }];
}

function snapshotOf(input: AccountInput, user: SeenUser): AccountSnapshot {
  const { role, customRoleId, defaultGroupId } = user;
  return { role, customRoleId, defaultGroupId, ...input.holds };
}
