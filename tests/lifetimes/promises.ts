import type { AttemptRow, Change, SeenMembership } from "../../src/grants/reconcile/index.ts";
import type { App, Effect } from "./app.ts";
import type { Grant, Item, Rows } from "./rows.ts";

/** How far the app's clock is believed to be from ours: a membership made this long before a create may be taken for its. */
const MARGIN_MS = 5_000;

interface Verified {
  readonly at: number;
  /** What was seen: a membership's id, or the role. */
  readonly on: string | null;
}

/** An end is written at the next look, and a look can be held up by the lease of a worker that died. */
const WRITTEN_WITHIN_MS = 30_000;

/** Five things that wait for something look every five minutes; a few ends and starts come besides, with two looks each. */
const MOST_LOOKS_IN_PEACE = 40;

/** The invariants I1 to I5 and progress, checked after every step against what the app holds. */
export class Promises {
  private readonly verified = new Map<string, Verified>();
  private clockMovedAt = -Infinity;
  private readonly ends = new Map<string, number | null>();

  private readonly rows: Rows;
  private readonly app: App;
  private readonly broken: (promise: string) => never;

  constructor(rows: Rows, app: App, broken: (promise: string) => never) {
    this.rows = rows;
    this.app = app;
    this.broken = broken;
  }

  approved(grant: Grant): void {
    this.ends.set(grant.id, grant.expiresAt);
  }

  extended(grant: Grant): void {
    this.ends.set(grant.id, grant.expiresAt);
  }

  /** What a decision stored, and from which list. */
  decided(changes: readonly Change[], seen: readonly SeenMembership[], now: number, appNow: number): void {
    for (const change of changes) {
      if (change.kind === "grant_active") {
        const grant = this.rows.grant(change.grantId);
        const item = this.rows.item(grant.itemId);
        const membership = seen.find(({ upstreamId }) => upstreamId === item.upstreamId);
        this.verified.set(grant.id, { at: now, on: membership?.membershipId ?? grant.resourceUpstreamId });
        this.ends.set(grant.id, grant.expiresAt);
        if (grant.activateBy !== null && appNow > grant.activateBy)
          this.broken(`I5: ${grant.id} became active after its time to be given`);
      }
      if (change.kind === "hold" && change.since !== null) this.held(this.rows.item(change.itemId));
    }
  }

  private held(item: Item): void {
    const key = item.upstreamId ?? "role";
    const byPerson = this.app.changedByPerson.get(key) ?? -Infinity;
    const byUs = this.app.changedByUs.get(key) ?? -Infinity;
    if (byPerson < byUs) this.broken(`I4: ${key} is held, and no person changed it since our last write took effect`);
  }

  /** A write of ours took effect. */
  acted(attempt: AttemptRow, effect: Effect): void {
    const { removed } = effect;
    if (removed !== null) {
      if (removed.maker === "person" && !this.isExplainedByCreate(removed.upstreamId, removed.createdAt))
        this.broken(`I2: ${attempt.id} removed ${removed.id}, which a person made`);
      this.refuseDisturbed(attempt, removed.upstreamId, removed.id);
    }
    if (attempt.verb === "set_role" && effect.answer === "ok" && effect.roleBefore !== attempt.value)
      this.refuseDisturbed(attempt, "role", effect.roleBefore);
  }

  private isExplainedByCreate(upstreamId: string, createdAt: number): boolean {
    return this.rows.attempts.some(
      (attempt) =>
        attempt.verb === "create" &&
        attempt.itemId === upstreamId &&
        attempt.openedAt - MARGIN_MS <= createdAt &&
        (attempt.answeredAt ?? attempt.closedAt ?? Infinity) >= createdAt,
    );
  }

  private refuseDisturbed(attempt: AttemptRow, itemId: string, on: string | null): void {
    for (const grant of this.rows.grants) {
      if (grant.state !== "active" || grant.itemId !== itemId) continue;
      const verified = this.verified.get(grant.id);
      if (verified !== undefined && verified.on === on && verified.at > attempt.openedAt)
        this.broken(
          `I3: ${attempt.id} took effect against ${on}, on which ${grant.id} was verified after it was opened`,
        );
    }
  }

  clockMoved(now: number): void {
    this.clockMovedAt = now;
  }

  /** After every step. */
  check(now: number, appNow: number): void {
    for (const item of this.rows.items) this.checkGone(item);
    const isPatient = now - this.clockMovedAt < WRITTEN_WITHIN_MS;
    for (const grant of this.rows.grants) {
      const end = grant.state === "active" ? grant.expiresAt : grant.state === "approved" ? grant.activateBy : null;
      if (end !== null && !isPatient && appNow - end > WRITTEN_WITHIN_MS)
        this.broken(`I1: ${grant.id} is ${grant.state} although its time is over`);
      if (grant.state === "active" && this.ends.get(grant.id) !== grant.expiresAt)
        this.broken(`I5: the end of ${grant.id} moved without an extension`);
    }
  }

  /** I1: nothing of ours is there once every grant of the item has ended, and until the next approval. */
  private checkGone(item: Item): void {
    let hasEnded = false;
    for (const grant of this.rows.grants) {
      if (grant.itemId !== item.id) continue;
      if (grant.state !== "ended") return;
      hasEnded = true;
    }
    if (!hasEnded) return;
    if (item.kind === "custom_role") return this.checkRoleReturned();
    const found = this.app.find(item.upstreamId ?? "");
    if (found?.maker === "us") this.broken(`I1: ${found.id} of ${item.id} is there after every grant ended`);
  }

  private checkRoleReturned(): void {
    const { role, roles, chosen } = this.app;
    const last = chosen.findLastIndex(({ isLost }) => !isLost);
    // An edit that a write of ours went over cannot be known; it may have been seen before, so both are right.
    const right = chosen.slice(Math.max(0, last)).map(({ value }) => value);
    if (right.includes(role)) return;
    const isGone = right.some((value) => value !== null && !roles.has(value));
    if (isGone && role === "fallback") return;
    this.broken(`I1: the role is ${role} after every grant ended, and people had set ${right.join(" or ")}`);
  }

  /** What waits is looked at again at its own pace, not as fast as the worker can: each look costs calls of the app. */
  restedInPeace(looks: number): void {
    if (looks > MOST_LOOKS_IN_PEACE) this.broken(`P: looked ${looks} times in twenty minutes of peace`);
  }

  /** P, with grants still running: each is there, or a person or a deleted role is the reason that it is not. */
  settledWhileLive(appNow: number): void {
    for (const grant of this.rows.grants) {
      const item = this.rows.item(grant.itemId);
      if (grant.state === "ending") this.broken(`P: ${grant.id} is not over after half an hour of peace`);
      const isStarted =
        grant.state === "active" || (grant.state === "approved" && grant.startsAt <= appNow - 10 * 60_000);
      if (!isStarted || item.heldSince !== null) continue;
      if (
        item.kind === "custom_role"
          ? this.isTop(grant) && this.app.role !== grant.resourceUpstreamId
          : !this.app.find(item.id)
      )
        this.broken(`P: ${grant.id} is ${grant.state} and is not there`);
    }
  }

  private isTop(grant: Grant): boolean {
    if (!this.app.roles.has(grant.resourceUpstreamId)) return false;
    return !this.rows.grants.some(
      (other) =>
        other.itemId === grant.itemId &&
        other.approvedSeq > grant.approvedSeq &&
        (other.state === "active" || other.state === "approved") &&
        this.app.roles.has(other.resourceUpstreamId),
    );
  }

  /** P, at the end: every grant is over. I1 was checked with the last step. */
  settledAtTheEnd(): void {
    for (const grant of this.rows.grants) {
      if (grant.state !== "ended") this.broken(`P: ${grant.id} is ${grant.state} after two days of peace`);
    }
  }
}
