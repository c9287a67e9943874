/** Shows the account model's rows to the real decision. */
import {
  decideTarget,
  type AccountSnapshot,
  type AttemptAnswer,
  type AttemptRow,
  type AttemptVerb,
  type GrantRow,
  type GrantState,
  type ItemRow,
  type OwnMembershipRow,
  type SeenUser,
  type TargetDecision,
  type TargetRow,
  type TargetView,
} from "../../src/grants/reconcile/index.ts";
import { withoutGuard, type AccountGuard } from "./account-guards.ts";
import * as A from "./account-world.ts";
import {
  AFTER_THE_READ,
  APP,
  LONG_AGO,
  NOW,
  READ_FROM,
  RememberedDecisions,
  STILL_UNSETTLED,
  TARGET,
  USER,
} from "./shared.ts";

export type Removal = "off" | "downgrade" | "delete";

export interface Terms {
  readonly removal: Removal;
  readonly coolsOff: boolean;
}

const VERB_NAMES: readonly AttemptVerb[] = [
  "create",
  "account_create",
  "account_upgrade",
  "account_downgrade",
  "account_delete",
  "account_purge",
];

export function verbOf(name: AttemptVerb): number {
  return VERB_NAMES.indexOf(name);
}

const STATES: Readonly<Record<number, GrantState>> = {
  [A.APPROVED]: "approved",
  [A.SCHEDULED]: "approved",
  [A.ACTIVE]: "active",
  [A.ENDING]: "ending",
};

export class AccountDecisions {
  readonly #decisions = new RememberedDecisions(decideTarget);
  readonly #terms: Terms;
  readonly #without: AccountGuard | undefined;

  constructor(terms: Terms, without: AccountGuard | undefined) {
    this.#terms = terms;
    this.#without = without;
  }

  decide(world: A.World): TargetDecision {
    const grants = this.#without === "recompute" ? world.claimed : world.grants;
    const shown: A.World = { ...world, grants: [...grants] };
    return this.#decisions.get(keyOf(shown), () => withoutGuard(this.#viewOf(shown), this.#without));
  }

  #viewOf(world: A.World): TargetView {
    const { read } = world;
    const { removal, coolsOff } = this.#terms;
    return {
      appNow: NOW,
      realNow: NOW,
      app: { ...APP, deprovisioning: removal, coolingOffMs: coolsOff ? 1_000 : 0 },
      target: targetRow(world),
      items: [itemOf(world)],
      grants: world.grants.flatMap((grant, index) => grantRows(grant, index)),
      attempts: attemptRows(world),
      ownMemberships: ownRows(world),
      rememberedOrganizations: [],
      read: {
        kind: "complete",
        readFrom: READ_FROM,
        user: userOf(world),
        groups: [
          ...(read.hasOurMembership ? [membershipIn("group", "ours")] : []),
          ...(read.hasOutside ? [membershipIn("another", "theirs")] : []),
        ],
        organizations: [],
        existingRoleIds: null,
        goneUpstreamIds: [],
        multipleOrganizations: null,
      },
    };
  }
}

/** Everything that the view depends on, and nothing else: the real decision is asked once for each. */
function keyOf(world: A.World): string {
  const { account, read, attempts, grants } = world;
  let key = `${read.id},${read.foundBy},${+read.isStamped},${+read.isAgent},${+read.isSuspended}`;
  key += `,${+read.hasOurMembership},${+read.hasOutside},${world.linked},${+world.isCreated},${+world.everLinked}`;
  key += `,${world.state},${world.cooling},${world.snapshot},${+world.closeAsked},${world.wake},${+world.isHeld}`;
  key += `,${+world.hasLostMembership},${+account.hasOurMembership},${world.deleteOpened},${world.purgeAsked}`;
  key += `,${world.purged},${world.unsettledAtRead}`;
  for (const { verb, id, isOpen } of attempts) if (isOpen) key += `;${verb}/${id}`;
  for (const { state, isStopped, isPutBack, isNamed } of grants)
    key += `|${state}${+isStopped}${+isPutBack}${+isNamed}`;
  return key;
}

function targetRow(world: A.World): TargetRow {
  return {
    ...TARGET,
    accountId: world.linked === 0 ? null : String(world.linked),
    accountCreated: world.isCreated,
    accountLinkedHow: null,
    accountEverLinked: world.everLinked,
    accountState: A.STATES[world.state] ?? "none",
    accountCloseAsked: world.closeAsked,
    coolingUntil: [null, NOW + 1, LONG_AGO][world.cooling] ?? null,
    snapshot: world.snapshot === 0 ? null : snapshotRow(world.snapshot === 2),
    wakeAt: [null, LONG_AGO, NOW][world.wake] ?? null,
  };
}

function snapshotRow(wasSuspended: boolean): AccountSnapshot {
  return { role: "agent", customRoleId: null, defaultGroupId: null, groupIds: [], organizationIds: [], wasSuspended };
}

/** A linked account that is not there still answers by its id, as a deleted one. */
function userOf({ read, linked }: A.World): SeenUser | null {
  if (read.id === 0) return linked === 0 ? null : { ...USER, accountId: String(linked), active: false };
  return {
    ...USER,
    accountId: String(read.id),
    foundBy: read.foundBy === A.BY_STAMP ? "stamp" : read.foundBy === A.BY_EMAIL ? "email" : "link",
    isStamped: read.isStamped,
    isExactEmailMatch: read.foundBy === A.BY_EMAIL,
    role: read.isAgent ? "agent" : "end-user",
    suspended: read.isSuspended,
  };
}

function membershipIn(upstreamId: string, membershipId: string) {
  return { membershipId, upstreamId, createdAt: LONG_AGO, isDefault: false };
}

function itemOf(world: A.World): ItemRow {
  return {
    id: "item",
    kind: "group",
    upstreamId: "group",
    nextTryAt: null,
    seenId: null,
    seenAt: null,
    heldSince: world.isHeld ? LONG_AGO : null,
    baseline: null,
    periodOpen: false,
    period: 0,
    adoptedValue: null,
    driftPolicy: "report",
    isLive: true,
  };
}

function grantRows(grant: A.Grant, index: number): GrantRow[] {
  const state = STATES[grant.state];
  if (state === undefined) return [];
  return [
    {
      id: String(index),
      itemId: "item",
      resourceUpstreamId: "group",
      state,
      endedAs: null,
      startsAt: grant.state === A.SCHEDULED ? NOW + 1 : LONG_AGO,
      activateBy: null,
      durationMs: null,
      expiresAt: null,
      latestEnd: null,
      verifiedAt: state === "active" ? LONG_AGO : null,
      stoppedAt: grant.isStopped ? LONG_AGO : null,
      stopReason: null,
      approvedSeq: index,
      putBack: grant.isPutBack,
      approvedEffects: { createsAccount: grant.isNamed, upgradesAccount: grant.isNamed },
    },
  ];
}

/** One own membership that may be there, and one that is not any more. Which ids they have had does not matter here. */
function ownRows(world: A.World): OwnMembershipRow[] {
  const row = { itemId: "item", how: "answered", deleteOpenedAt: null, goneAt: null } as const;
  return [
    ...(world.read.hasOurMembership || world.account.hasOurMembership ? [{ ...row, membershipId: "ours" }] : []),
    ...(world.hasLostMembership ? [{ ...row, membershipId: "lost" }] : []),
  ];
}

function attemptRows(world: A.World): AttemptRow[] {
  const open = world.attempts.filter(({ isOpen }) => isOpen);
  const late = [A.CREATE, A.UPGRADE, A.DOWNGRADE, A.DELETE, A.PURGE].filter(
    (verb) => (world.unsettledAtRead & (1 << verb)) > 0,
  );
  return [
    ...idsIn(world.deleteOpened).map((id) => over(A.DELETE, id)),
    ...idsIn(world.purgeAsked & ~world.purged).map((id) => ({ ...over(A.PURGE, id), answer: null })),
    ...idsIn(world.purged).map((id) => over(A.PURGE, id)),
    // Its account does not matter: what was deleted is in the rows above.
    ...late.map((verb) => ({ ...over(verb, 0), answeredAt: AFTER_THE_READ, settleAt: STILL_UNSETTLED })),
    ...open.map(attemptRow),
  ];
}

export function attemptRow({ verb, id }: A.Attempt): AttemptRow {
  return { ...over(verb, id), answer: null, answeredAt: null, settleAt: STILL_UNSETTLED };
}

function idsIn(bits: number): number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((id) => (bits & (1 << id)) > 0);
}

function over(verb: number, id: number): AttemptRow {
  const answer: AttemptAnswer = verb === A.CREATE ? "created" : "ok";
  return {
    id: `${verb}-${id}`,
    itemId: null,
    verb: VERB_NAMES[verb] ?? "account_create",
    membershipId: id === 0 ? null : String(id),
    value: null,
    purpose: "provision",
    period: null,
    openedAt: LONG_AGO,
    answer,
    answeredAt: LONG_AGO,
    answerMembershipId: null,
    settleAt: LONG_AGO,
    claimUntil: null,
    closedAt: null,
  };
}
