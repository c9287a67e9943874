import type {
  AttemptRow,
  Change,
  GrantRow,
  ItemRow,
  OwnMembershipRow,
  TargetView,
} from "../../src/grants/reconcile/index.ts";

type Mutable<Row> = { -readonly [Key in keyof Row]: Row[Key] };
export type Grant = Mutable<GrantRow>;
export type Item = Mutable<ItemRow>;
export type Attempt = Mutable<AttemptRow>;

function become<Row extends object>(row: Row, over: Partial<Row>): void {
  Object.assign(row, over);
}

const DAY_MS = 24 * 3_600_000;

/** The rows of one target, stored as the worker stores them. */
export class Rows {
  readonly items: Item[] = [];
  readonly grants: Grant[] = [];
  readonly attempts: Attempt[] = [];
  readonly own: Mutable<OwnMembershipRow>[] = [];
  readonly goneRoles = new Set<string>();
  wakeAt: number | null = null;
  lastReadFrom: number | null = null;
  lease: { token: number; until: number } | null = null;

  item(id: string): Item {
    const found = this.items.find((item) => item.id === id);
    if (found === undefined) throw new Error(`no item ${id}`);
    return found;
  }

  grant(id: string): Grant {
    const found = this.grants.find((grant) => grant.id === id);
    if (found === undefined) throw new Error(`no grant ${id}`);
    return found;
  }

  /** What a decision is loaded: grants that are not over, and the attempts that can still matter. */
  view(now: number): Pick<TargetView, "items" | "grants" | "attempts" | "ownMemberships"> {
    const openPeriods = new Set(this.items.filter((item) => item.periodOpen).map((item) => item.id));
    return {
      items: this.items,
      grants: this.grants.filter((grant) => grant.state !== "ended"),
      attempts: this.attempts.filter(
        (attempt) =>
          (attempt.answer === null && attempt.closedAt === null) ||
          attempt.openedAt > now - DAY_MS ||
          openPeriods.has(attempt.itemId ?? ""),
      ),
      ownMemberships: this.own,
    };
  }

  /** The first real time at which a look is due; null when nothing is owed. `offset` is how far the app clock is ahead. */
  dueAt(now: number, offset: number): number | null {
    const times: number[] = [];
    const add = (at: number, itemId: string | null): void => {
      times.push(Math.max(at, (itemId === null ? null : this.item(itemId).nextTryAt) ?? at));
    };
    if (this.wakeAt !== null) times.push(this.wakeAt);
    const wanted = new Set<string>();
    for (const grant of this.grants) {
      if (grant.state === "ended") continue;
      if (grant.state === "ending") add(now, grant.itemId);
      if (grant.state === "active" && grant.expiresAt !== null) times.push(grant.expiresAt - offset);
      if (grant.state === "approved" && grant.activateBy !== null) times.push(grant.activateBy + 1 - offset);
      if (grant.state === "approved" && grant.stoppedAt === null) add(grant.startsAt - offset, grant.itemId);
      if (grant.state === "active" && grant.putBack) add(now, grant.itemId);
      if (grant.state === "active" || grant.state === "approved") wanted.add(grant.itemId);
    }
    for (const attempt of this.attempts) {
      if (attempt.answer !== null || attempt.closedAt !== null) continue;
      const read = this.lastReadFrom ?? -Infinity;
      if (read < attempt.settleAt) add(attempt.settleAt, attempt.itemId);
      if (attempt.claimUntil !== null && read < attempt.claimUntil) add(attempt.claimUntil, attempt.itemId);
    }
    for (const own of this.own) if (own.goneAt === null && !wanted.has(own.itemId)) add(now, own.itemId);
    return times.length === 0 ? null : Math.min(...times);
  }

  store(changes: readonly Change[], now: number, appNow: number): void {
    for (const change of changes) this.storeOne(change, now, appNow);
  }

  private storeOne(change: Change, now: number, appNow: number): void {
    switch (change.kind) {
      case "grant_ending":
        return become(this.grant(change.grantId), { state: "ending" });
      case "grant_active": {
        const { verifiedAt, expiresAt, latestEnd } = change;
        return become(this.grant(change.grantId), { state: "active", verifiedAt, expiresAt, latestEnd });
      }
      case "grant_ended":
        return become(this.grant(change.grantId), { state: "ended", endedAs: change.endedAs });
      case "grant_stopped":
        return become(this.grant(change.grantId), { stoppedAt: appNow, stopReason: change.reason });
      case "put_back":
        return become(this.grant(change.grantId), { putBack: change.on });
      case "own_membership":
        return this.storeOwn(change);
      case "delete_opened":
        for (const row of this.own) if (row.membershipId === change.membershipId) row.deleteOpenedAt ??= change.at;
        return;
      case "membership_gone":
        for (const row of this.own) if (row.membershipId === change.membershipId) row.goneAt ??= now;
        return;
      case "claim_closed":
        for (const row of this.attempts) if (row.id === change.attemptId) row.closedAt = change.at;
        return;
      case "hold":
        return become(this.item(change.itemId), { heldSince: change.since });
      case "seen":
        return become(this.item(change.itemId), { seenId: change.seenId, seenAt: change.at });
      case "item_next_try":
        return become(this.item(change.itemId), { nextTryAt: change.at });
      case "period_opened": {
        const { period, baseline } = change;
        return become(this.item(change.itemId), { periodOpen: true, period, baseline });
      }
      case "baseline":
        return become(this.item(change.itemId), { baseline: change.baseline });
      case "period_closed":
        return become(this.item(change.itemId), { periodOpen: false, adoptedValue: null });
      case "role_gone":
        this.goneRoles.add(change.roleId);
        return;
      case "account_seen":
        this.lastReadFrom = Math.max(this.lastReadFrom ?? -Infinity, change.at);
        return;
      case "wake_cleared":
        this.wakeAt = null;
        return;
      case "switch_doubted":
        return;
      default:
        throw new Error(`a world of one linked account does not know ${change.kind}`);
    }
  }

  private storeOwn(change: Extract<Change, { readonly kind: "own_membership" }>): void {
    const { itemId, membershipId, how } = change;
    const stored = this.own.find((row) => row.itemId === itemId && row.membershipId === membershipId);
    if (stored === undefined) this.own.push({ itemId, membershipId, how, deleteOpenedAt: null, goneAt: null });
    else if (stored.how === "adopted") stored.how = how;
  }
}
