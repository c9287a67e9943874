/** Shows the lanes model's person to the real decision, and what can be hidden from it. */
import {
  decideTarget,
  laneOf,
  type GrantRow,
  type ItemRow,
  type TargetDecision,
  type TargetView,
} from "../../src/grants/reconcile/index.ts";
import { SHARES, type Shares } from "../../src/inventory/call-budget-rule.ts";
import { APP, LONG_AGO, NOW, READ_FROM, RememberedDecisions, TARGET, USER } from "./shared.ts";
import * as L from "./lanes-world.ts";

export const LANES_GUARDS = {
  laneByObligation: "all that a removal needs goes in its lane, its reads too, not by the kind of call",
  shareOfLower: "a share of each minute stays for grants and syncs, however many removals there are",
  shareOfRemovals: "a share of each minute stays for removals, whatever other programs and lower lanes use",
  mostOfGrants: "grants never take more than half of a minute",
  mostOfSync: "a sync never takes more than a third of a minute",
  heedsTheApp: "while the app asks to wait, nothing is sent in any lane",
  backOff: "what the app refuses is asked again more and more slowly",
  removalsFirst: "in one person's work removals come first, and a grant that fails does not end it",
  pauseStopsGrants: "a paused app gets no new access, and removals go on",
  perItemBackOff: "each item waits for its own failures, not for another one's",
  ownPace: "a look that finds no call among the grants does not slow down what has ended meanwhile",
} as const;

export type LanesGuard = keyof typeof LANES_GUARDS;

export function sharesWithout(guard: LanesGuard | undefined): Shares {
  const { revoke, grant, sync } = SHARES;
  if (guard === "shareOfLower") return { revoke, grant: { ...grant, kept: 0 }, sync: { ...sync, kept: 0 } };
  if (guard === "shareOfRemovals") return { revoke: { ...revoke, kept: 0 }, grant, sync };
  if (guard === "mostOfGrants") return { revoke, grant: { ...grant, most: 1 }, sync };
  if (guard === "mostOfSync") return { revoke, grant, sync: { ...sync, most: 1 } };
  return SHARES;
}

export class LanesDecisions {
  readonly #decisions = new RememberedDecisions(decideTarget);
  readonly #without: LanesGuard | undefined;
  readonly #hasRefused: boolean;

  constructor(without: LanesGuard | undefined, hasRefused: boolean) {
    this.#without = without;
    this.#hasRefused = hasRefused;
  }

  decide(lanes: L.Lanes): TargetDecision {
    const { isPaused, grant, sawIt, isDeleteOpened, isKnownGone, wait, waitOfRefused } = lanes;
    const key = [+isPaused, grant, +sawIt, +isDeleteOpened, +isKnownGone, wait, waitOfRefused].join();
    return this.#decisions.get(key, () => this.#viewOf(lanes));
  }

  /** The lane of a target's first read. */
  laneOf(lanes: L.Lanes): "revoke" | "grant" {
    return laneOf(this.#viewOf(lanes));
  }

  #viewOf(lanes: L.Lanes): TargetView {
    const { wait, waitOfRefused } = this.#waitsShown(lanes);
    const seen = { membershipId: "ours", upstreamId: "group", createdAt: LONG_AGO, isDefault: false };
    return {
      appNow: NOW,
      realNow: NOW,
      app: { ...APP, state: this.#stateShown(lanes) },
      target: TARGET,
      items: [itemRow("group", wait), ...(this.#hasRefused ? [itemRow("refused", waitOfRefused)] : [])],
      grants: [
        ...(lanes.grant === L.OVER ? [] : [grantRow("group", lanes.grant === L.ENDING ? "ending" : "active")]),
        ...(this.#hasRefused ? [grantRow("refused", "approved")] : []),
      ],
      attempts: [],
      ownMemberships: [
        {
          itemId: "group",
          membershipId: "ours",
          how: "answered",
          deleteOpenedAt: lanes.isDeleteOpened ? LONG_AGO : null,
          goneAt: lanes.isKnownGone ? LONG_AGO : null,
        },
      ],
      rememberedOrganizations: [],
      read: {
        kind: "complete",
        readFrom: READ_FROM,
        user: USER,
        groups: lanes.sawIt ? [seen] : [],
        organizations: [],
        existingRoleIds: null,
        goneUpstreamIds: [],
        multipleOrganizations: null,
      },
    };
  }

  #stateShown({ isPaused }: L.Lanes): TargetView["app"]["state"] {
    if (!isPaused) return "active";
    return this.#without === "pauseStopsGrants" ? "blocked" : "paused";
  }

  #waitsShown({ wait, waitOfRefused }: L.Lanes): { readonly wait: number; readonly waitOfRefused: number } {
    if (this.#without === "perItemBackOff") {
      const longest = Math.max(wait, waitOfRefused);
      return { wait: longest, waitOfRefused: longest };
    }
    // A removal that has to wait for the grant beside it.
    const isBehind = this.#without === "removalsFirst" && this.#hasRefused && waitOfRefused === 0;
    return { wait: isBehind ? 1 : wait, waitOfRefused };
  }
}

function itemRow(id: string, wait: number): ItemRow {
  return {
    id,
    kind: "group",
    upstreamId: id,
    nextTryAt: wait === 0 ? null : NOW + wait * L.STEP_MS,
    seenId: null,
    seenAt: null,
    heldSince: null,
    baseline: null,
    periodOpen: false,
    period: 0,
    adoptedValue: null,
    driftPolicy: "report",
    isLive: true,
  };
}

function grantRow(itemId: string, state: GrantRow["state"]): GrantRow {
  return {
    id: itemId,
    itemId,
    resourceUpstreamId: itemId,
    state,
    endedAs: null,
    startsAt: LONG_AGO,
    activateBy: null,
    durationMs: null,
    expiresAt: null,
    latestEnd: null,
    verifiedAt: state === "approved" ? null : LONG_AGO,
    stoppedAt: null,
    stopReason: null,
    approvedSeq: 1,
    putBack: false,
    approvedEffects: { createsAccount: false, upgradesAccount: false },
  };
}
