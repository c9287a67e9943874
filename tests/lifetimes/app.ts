import type { AttemptRow, SeenMembership } from "../../src/grants/reconcile/index.ts";

/** A membership as the app holds it. Who made it is a ghost: no decision sees it. */
export interface Membership {
  readonly id: string;
  readonly upstreamId: string;
  readonly createdAt: number;
  readonly maker: "us" | "person";
}

/**
 * A role that a person chose. `isLost`: nobody can know that a person chose it, because a write of ours that was decided
 * from an older read went over it, because no look at it was decided from before the next choice, or because we had asked for the same
 * role in this period ourselves.
 */
interface ChosenRole {
  readonly value: string | null;
  readonly at: number;
  isLost: boolean;
  isKnown: boolean;
}

/** What the app did with a write of ours, seen from outside. */
export interface Effect {
  readonly answer: "created" | "gone" | "ok" | "refused_duplicate" | "refused_no_such_role";
  readonly membershipId: string | null;
  readonly removed: Membership | null;
  readonly roleBefore: string | null;
}

/** Lists may show what was so this long ago. */
export const LONGEST_LAG_MS = 25_000;
/** What was sent acts within this time of its row, or never. Together with the lag it stays below settling. */
export const LATEST_ACT_MS = 40_000;

/** One person's memberships and role in the app, as the vendor's rules have them. */
export class App {
  memberships: readonly Membership[] = [];
  role: string | null;
  readonly roles: Set<string>;
  readonly chosen: ChosenRole[];
  /** Per group, or `role`: when a person, and when a write of ours, last changed it. */
  readonly changedByPerson = new Map<string, number>();
  readonly changedByUs = new Map<string, number>();
  private versions: { readonly at: number; readonly memberships: readonly Membership[] }[] = [];
  private ids = 0;

  constructor(role: string, roles: readonly string[]) {
    this.role = role;
    this.roles = new Set(roles);
    this.chosen = [{ value: role, at: 0, isLost: false, isKnown: true }];
  }

  find(upstreamId: string): Membership | undefined {
    return this.memberships.find((membership) => membership.upstreamId === upstreamId);
  }

  /** The list as it was `lag` ago. Reads of the user by id do not lag. */
  list(now: number, lag: number): SeenMembership[] {
    const version = this.versions.findLast(({ at }) => at <= now - lag);
    return (version?.memberships ?? []).map(({ id, upstreamId, createdAt }) => ({
      membershipId: id,
      upstreamId,
      createdAt,
      isDefault: false,
    }));
  }

  /** A person adds or removes by hand. */
  togglePerson(upstreamId: string, now: number): "added" | "removed" {
    this.changedByPerson.set(upstreamId, now);
    const found = this.find(upstreamId);
    if (found === undefined) {
      this.add(upstreamId, now, "person");
      return "added";
    }
    this.remove(found, now);
    return "removed";
  }

  chooseRole(value: string, now: number, isAskedFor: boolean): void {
    this.changedByPerson.set("role", now);
    this.role = value;
    const before = this.chosen.at(-1);
    if (before !== undefined && !before.isKnown) before.isLost = true;
    this.chosen.push({ value, at: now, isLost: isAskedFor, isKnown: false });
  }

  /** A decision was made from a read that showed this role. */
  roleWasDecidedFrom(role: string | null): void {
    const last = this.chosen.at(-1);
    if (last !== undefined && last.value === role) last.isKnown = true;
  }

  /** A role in use cannot be deleted. */
  deleteRole(value: string): boolean {
    if (this.role === value) return false;
    return this.roles.delete(value);
  }

  /** A write of ours takes effect. `decidedFrom`: when the read began that it was decided from. */
  act(attempt: AttemptRow, upstreamId: string | null, now: number, decidedFrom: number): Effect {
    const nothing = { membershipId: null, removed: null, roleBefore: this.role };
    if (attempt.verb === "set_role") {
      if (attempt.value !== null && !this.roles.has(attempt.value))
        return { ...nothing, answer: "refused_no_such_role" };
      for (const choice of this.chosen) if (choice.at > decidedFrom) choice.isLost = true;
      if (this.role !== attempt.value) this.changedByUs.set("role", now);
      this.role = attempt.value;
      return { ...nothing, answer: "ok" };
    }
    if (attempt.verb === "create") {
      const pair = upstreamId ?? "";
      if (this.find(pair) !== undefined) return { ...nothing, answer: "refused_duplicate" };
      this.changedByUs.set(pair, now);
      return { ...nothing, answer: "created", membershipId: this.add(pair, now, "us").id };
    }
    const found = this.memberships.find((membership) => membership.id === attempt.membershipId);
    if (found === undefined) return { ...nothing, answer: "gone" };
    this.changedByUs.set(found.upstreamId, now);
    this.remove(found, now);
    return { ...nothing, answer: "gone", removed: found };
  }

  private add(upstreamId: string, now: number, maker: "us" | "person"): Membership {
    this.ids += 1;
    const made: Membership = { id: `m${this.ids}`, upstreamId, createdAt: now, maker };
    this.become([...this.memberships, made], now);
    return made;
  }

  private remove(membership: Membership, now: number): void {
    this.become(
      this.memberships.filter((other) => other !== membership),
      now,
    );
  }

  private become(memberships: readonly Membership[], now: number): void {
    this.memberships = memberships;
    this.versions.push({ at: now, memberships });
    // The last one from before the longest lag is still what the slowest list shows.
    const oldest = this.versions.findLastIndex(({ at }) => at <= now - LONGEST_LAG_MS);
    if (oldest > 0) this.versions = this.versions.slice(oldest);
  }
}
