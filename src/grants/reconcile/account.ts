import { closeAccount, deletedByUs, purge, wasPurgeAsked } from "./account-closing.ts";
import { identify, type Identity } from "./account-identity.ts";
import type { AccountDecision, AccountInput, AccountNeed, Gates } from "./account-input.ts";
import { isUnsettled, LOOK_AGAIN_MS, openAttempt, waitFor } from "./attempts.ts";
import type { AccountSituation, Change, GrantStatus, Step } from "./outcome.ts";
import type { AccountState, AttemptRow, StopReason, TargetRow } from "./rows.ts";
import type { Moment, SeenUser } from "./view.ts";
import { isLive } from "./wanted.ts";

/** Decides the account of a person: made when grants need it, kept while any lives, removed after the last. */
export function decideAccount(input: AccountInput): AccountDecision {
  const identity = identify(input.target, input.user, input.app.ownAccountId, input.needs.length > 0);
  if (input.needs.length > 0) return provide(input, identity);
  if (input.grants.some(isLive)) return keep(input, identity);
  const closed = closeAccount(input, identity);
  return { ...closed, gates: everyGate(null), user: userOf(identity) };
}

/** A future or stopped grant: nothing to make, but a removal that was not asked for yet is called off. */
function keep(input: AccountInput, identity: Identity): AccountDecision {
  const changes = [...linksOf(identity), ...stateChange(input.target, "none")];
  return { changes, step: complete, situation: "kept", gates: everyGate(null), user: userOf(identity) };
}

function provide(input: AccountInput, identity: Identity): AccountDecision {
  switch (identity.kind) {
    case "absent":
      return finishRemoval(input) ?? create(input);
    case "own_user":
      return refuse(input, "own_user", "own_user", "stopped");
    case "stranger":
      return refuse(input, null, "stranger", "waits_for_person");
    case "proven":
      return use(input, identity.user, identity.isCreated, identity.changes);
  }
}

/**
 * What we deleted before is deleted for good before a new one is made: its stamp is free then for certain. Asked once
 * here, so that a refusal keeps no grant waiting; what is left of it is asked again when nothing is there any more.
 */
function finishRemoval(input: AccountInput): AccountDecision | null {
  const accountId = deletedByUs(input.attempts)[0];
  if (accountId === undefined || wasPurgeAsked(input.attempts, accountId)) return null;
  return { ...purge(input, accountId), gates: everyGate("waits_for_account"), user: null };
}

/** No account. Nothing is made for grants that all had one: another hand took it, which is drift. */
function create(input: AccountInput): AccountDecision {
  const { app, target, moment } = input;
  const waiting = approvedNeeds(input);
  if (waiting.length === 0) return gated(stateChange(target, "none"), complete, "vanished", "held", null);
  if (!app.provisioning) return gated([], later(moment), "no_account", "waits_for_account", null);
  if (!input.mayCreate) return gated([], later(moment), "no_account", "paused", null);

  // One that was ours already was approved once; for any other, the reviewers must have seen that an account is made.
  const wasOurs = target.accountCreated || target.accountState !== "none";
  const agreed = waiting.filter(({ grant }) => wasOurs || grant.approvedEffects.createsAccount);
  const stops = agreed.length > 0 ? [] : stopAll(waiting, "would_create_account");
  if (agreed.length === 0)
    return gated([...stops, ...stateChange(target, "none")], complete, "no_account", "stopped", null);

  // Creating again is safe: the e-mail is unique, a second one is refused and then found.
  const role = app.newAccountRoleId;
  const opened = openAttempt(
    { itemId: null, verb: "account_create", purpose: "provision", lane: "grant", value: role },
    moment.realNow,
    stateChange(target, "wanted"),
  );
  const noSeat = lastAnswer(input.attempts) === "refused_no_seat";
  return gated([], opened, noSeat ? "no_seat" : "being_created", noSeat ? "waits_for_seat" : "waits_for_account", null);
}

function use(input: AccountInput, user: SeenUser, isCreated: boolean, links: readonly Change[]): AccountDecision {
  const { moment } = input;
  const blocked = user.suspended ? reopen(input, user) : makeAgent(input, user, isCreated);
  const decision = blocked ?? {
    changes: [],
    step: complete,
    situation: "usable" as const,
    gates: everyGate(null),
    user,
  };
  const opensNothing = decision.step.kind !== "open";
  // Guard "late downgrade": what still may be taken away is not given to a grant.
  const removals = input.attempts.filter((attempt) => takesAway(attempt) && isUnsettled(attempt, moment));
  if (opensNothing && removals.length > 0) {
    return { ...gated(links, waitFor(removals, moment), "settling", "settling", user) };
  }
  const isUsable = decision.situation === "usable";
  const reopened: Change[] =
    isUsable && input.target.snapshot !== null ? [{ kind: "account_snapshot", snapshot: null }] : [];
  const calm = isUsable ? stateChange(input.target, "none") : [];
  return { ...decision, changes: [...links, ...decision.changes, ...calm, ...reopened] };
}

/** Suspended by us: opened again. Suspended by another hand: they may know why, so a person decides. */
function reopen(input: AccountInput, user: SeenUser): AccountDecision {
  if (isClosedByUs(input.target, user)) return upgrade(input, user);
  const allHadIt = approvedNeeds(input).length === 0;
  const calm = stateChange(input.target, "none");
  return gated(
    calm,
    allHadIt ? complete : later(input.moment),
    "suspended_by_another_hand",
    allHadIt ? "held" : "waits_for_person",
    user,
  );
}

/** We make a suspended account an end user in the same call: a suspended agent was suspended by somebody else. */
function isClosedByUs({ snapshot }: TargetRow, user: SeenUser): boolean {
  return snapshot !== null && snapshot.wasSuspended !== true && user.role === "end-user";
}

/** An end user can be in an organization, but a group or a role needs an agent, and an agent takes a seat. */
function makeAgent(input: AccountInput, user: SeenUser, isCreated: boolean): AccountDecision | null {
  if (user.role !== "end-user") return null;
  const needing = input.needs.filter(({ kind }) => kind !== "organization");
  if (needing.length === 0) return null;
  if (input.target.snapshot !== null || isCreated) return upgrade(input, user);
  const waiting = needing.filter(({ grant }) => grant.state === "approved" || grant.putBack);
  const agentsOnly = (status: GrantStatus): Gates => ({ group: status, custom_role: status, organization: null });
  const calm = stateChange(input.target, "none");
  if (waiting.length === 0) return { ...gated(calm, complete, "vanished", "held", user), gates: agentsOnly("held") };
  if (!input.app.upgradeExistingEndUsers) {
    return {
      ...gated(calm, later(input.moment), "upgrade_not_allowed", "waits_for_account", user),
      gates: agentsOnly("waits_for_account"),
    };
  }
  if (waiting.some(({ grant }) => grant.approvedEffects.upgradesAccount)) return upgrade(input, user);
  const stops = stopAll(waiting, "would_upgrade_account");
  return {
    ...gated([...stops, ...calm], complete, "upgrade_not_allowed", "stopped", user),
    gates: agentsOnly("stopped"),
  };
}

function upgrade(input: AccountInput, user: SeenUser): AccountDecision {
  if (!input.mayCreate && approvedNeeds(input).length === input.needs.length) {
    return gated([], later(input.moment), "being_reopened", "paused", user);
  }
  const role = input.target.snapshot?.customRoleId ?? input.app.newAccountRoleId;
  const plan = {
    itemId: null,
    verb: "account_upgrade",
    purpose: "reopen",
    lane: "grant",
    membershipId: user.accountId,
    value: role,
  } as const;
  const opened = openAttempt(plan, input.moment.realNow, stateChange(input.target, "wanted"));
  const noSeat = lastAnswer(input.attempts) === "refused_no_seat";
  return gated(
    [],
    opened,
    noSeat ? "no_seat" : "being_reopened",
    noSeat ? "waits_for_seat" : "waits_for_account",
    user,
  );
}

function refuse(
  input: AccountInput,
  reason: StopReason | null,
  situation: AccountSituation,
  gate: GrantStatus,
): AccountDecision {
  const waiting = approvedNeeds(input);
  const changes = reason === null ? [] : stopAll(waiting, reason);
  const waits = reason === null && waiting.length > 0;
  const calm = waits ? [] : stateChange(input.target, "none");
  return gated([...changes, ...calm], waits ? later(input.moment) : complete, situation, gate, null);
}

const complete: Step = { kind: "complete" };

function later(moment: Moment): Step {
  return { kind: "wait", until: moment.realNow + LOOK_AGAIN_MS };
}

function gated(
  changes: readonly Change[],
  step: Step,
  situation: AccountSituation,
  gate: GrantStatus,
  user: SeenUser | null,
): AccountDecision {
  return { changes, step, situation, gates: everyGate(gate), user };
}

function everyGate(gate: GrantStatus | null): Gates {
  return { group: gate, organization: gate, custom_role: gate };
}

function approvedNeeds(input: AccountInput): AccountNeed[] {
  return input.needs.filter(({ grant }) => grant.state === "approved" || grant.putBack);
}

function stopAll(needs: readonly AccountNeed[], reason: StopReason): Change[] {
  return needs.map(({ grant }) => ({ kind: "grant_stopped", grantId: grant.id, reason, detail: null }));
}

export function takesAway(attempt: AttemptRow): boolean {
  return attempt.verb === "account_downgrade" || attempt.verb === "account_delete";
}

function lastAnswer(attempts: readonly AttemptRow[]): AttemptRow["answer"] {
  return attempts.at(-1)?.answer ?? null;
}

function linksOf(identity: Identity): readonly Change[] {
  return identity.kind === "proven" ? identity.changes : [];
}

function userOf(identity: Identity): SeenUser | null {
  return identity.kind === "proven" ? identity.user : null;
}

/** Leaving a removal forgets its cooling-off: the next one counts anew. */
function stateChange(target: TargetRow, state: AccountState): Change[] {
  return target.accountState === state ? [] : [{ kind: "account_state", state, coolingUntil: null }];
}
