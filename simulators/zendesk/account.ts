import { toZendeskTime, type Clock } from "./clock.ts";
import { Credentials } from "./credentials.ts";
import { Jobs } from "./jobs.ts";
import { Random } from "./random.ts";
import { RateLimits } from "./rate-limits.ts";
import type { CustomRoleRow, GroupRow, RoleType, UserRow } from "./rows.ts";
import { Schedule } from "./schedule.ts";
import { Store, type Cause, type Change } from "./store.ts";
import { defaultSwitches, REQUESTS_PER_MINUTE, type Switches } from "./switches.ts";

/** One help desk: its rows, its switches, its credentials and what is due later. */
export class Account {
  readonly subdomain: string;
  readonly clock: Clock;
  readonly store = new Store();
  readonly schedule = new Schedule();
  readonly limits = new RateLimits();
  readonly credentials: Credentials;
  readonly jobs: Jobs;
  readonly random: Random;
  readonly brandId: number;
  switches: Switches;
  /** Starts where Zendesk's ids stand today: 14 digits, safe in a JavaScript number. */
  #lastId = 19_850_000_000_000;
  #actingAt: number | null = null;

  constructor(subdomain: string, clock: Clock, seed: number, switches: Partial<Switches> = {}) {
    this.subdomain = subdomain;
    this.clock = clock;
    this.random = new Random(seed);
    this.brandId = this.nextId();
    this.credentials = new Credentials(new Random(seed ^ 0x5eed), () => this.nextId());
    this.jobs = new Jobs();
    this.switches = { ...defaultSwitches(), ...switches };
  }

  /** Ids grow, are shared by all kinds of rows and are never used again. */
  nextId(): number {
    this.#lastId += 128 * this.random.between(1, 9) + 4;
    return this.#lastId;
  }

  /** The time at which the running act happens, which for late work is when it was due. */
  get now(): number {
    return this.#actingAt ?? this.clock.now();
  }

  get timestamp(): string {
    return toZendeskTime(this.now);
  }

  act<T>(
    cause: Cause,
    work: () => T,
    at = this.clock.now(),
  ): { readonly result: T; readonly changes: readonly Change[] } {
    this.#actingAt = at;
    const planned = this.schedule.mark;
    try {
      return this.store.act(cause, at, work);
    } catch (error) {
      this.schedule.rollBackTo(planned);
      throw error;
    } finally {
      this.#actingAt = null;
    }
  }

  /** Lets everything happen that was due by now. */
  settle(): void {
    this.schedule.runDue(this.clock.now());
  }

  later(delayMs: number, what: string, work: () => void): void {
    this.schedule.add(this.now + delayMs, (at) => {
      this.act({ kind: "background", what }, work, at);
    });
  }

  get requestsPerMinute(): number {
    return this.switches.requestsPerMinute ?? REQUESTS_PER_MINUTE[this.switches.plan];
  }

  get allowsSeveralOrganizations(): boolean {
    // Zendesk does not offer the setting on Team plans.
    return this.switches.multipleOrganizations && this.switches.plan !== "team";
  }

  defaultGroup(): GroupRow | null {
    return [...this.store.tables.groups.values()].find((group) => group.default && !group.deleted) ?? null;
  }

  systemRole(type: RoleType): CustomRoleRow | null {
    return [...this.store.tables.customRoles.values()].find((role) => role.role_type === type) ?? null;
  }

  owner(): UserRow | null {
    return [...this.store.tables.users.values()].find((user) => user.isOwner) ?? null;
  }
}
