import { checkExtension } from "../../src/grants/reconcile/index.ts";
import type { Grant } from "./rows.ts";
import { DAY, HOUR, MINUTE, PAIRS, SECOND, type Stage } from "./stage.ts";

/** How many grants begin in one world, before it is left in peace and must come to an end. */
const GRANTS_PER_WORLD = 40;

/** Who asks, approves, extends and gives back; and who edits in the app by hand. */
export class People {
  private readonly stage: Stage;
  private grants = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  get areDone(): boolean {
    return this.grants >= GRANTS_PER_WORLD;
  }

  endAll(): void {
    for (const grant of this.stage.rows.grants) this.end(grant);
  }

  planRequests(): void {
    if (this.grants >= GRANTS_PER_WORLD) return;
    const between = this.stage.random.between(20 * SECOND, 20 * MINUTE);
    this.stage.after(this.stage.random.between(1, 2 * between), () => {
      this.approve();
      this.actOfPeople();
      this.planRequests();
    });
  }

  private approve(item = this.stage.random.pick(this.stage.rows.items)): void {
    const { random } = this.stage;
    this.grants += 1;
    const startsAt = this.stage.appNow + (random.chance(0.1) ? random.between(MINUTE, 2 * HOUR) : 0);
    const activateBy = startsAt + (random.chance(0.15) ? random.between(5 * SECOND, 3 * MINUTE) : DAY);
    const durationMs = random.chance(0.15) ? null : random.between(20 * SECOND, 3 * HOUR);
    const grant: Grant = {
      id: `g${this.grants}`,
      itemId: item.id,
      resourceUpstreamId: item.upstreamId ?? random.pick(["r1", "r2", "r3"]),
      state: "approved",
      endedAs: null,
      startsAt,
      activateBy,
      durationMs,
      expiresAt: null,
      latestEnd: durationMs === null ? null : activateBy + durationMs,
      verifiedAt: null,
      stoppedAt: null,
      stopReason: null,
      approvedSeq: this.grants,
      putBack: false,
      approvedEffects: { createsAccount: false, upgradesAccount: false },
    };
    this.stage.rows.grants.push(grant);
    this.stage.promises.approved(grant);
    this.stage.say(`${grant.id} is approved: ${grant.resourceUpstreamId}`);
    this.stage.wake(item.id);
    if (durationMs === null || random.chance(0.2)) this.stage.after(random.between(1, 4 * HOUR), () => this.end(grant));
    if (random.chance(0.15)) this.stage.after(random.between(1, 2 * HOUR), () => this.extend(grant));
    this.crowd(grant);
  }

  /** Much of what goes wrong needs several things close together: a grant, its end, the next one, a person's edit. */
  private crowd(grant: Grant): void {
    const { random } = this.stage;
    const item = this.stage.rows.item(grant.itemId);
    if (random.chance(0.25)) this.stage.after(random.between(1, 45 * SECOND), () => this.end(grant));
    if (random.chance(0.25) && this.grants < GRANTS_PER_WORLD)
      this.stage.after(random.between(1, 45 * SECOND), () => this.approve(item));
    if (random.chance(0.25 * this.stage.troubles.people))
      this.stage.after(random.between(1, 45 * SECOND), () => this.editByHand(item.upstreamId));
  }

  private end(grant: Grant): void {
    if (!isOpen(grant)) return;
    grant.state = "ending";
    this.stage.say(`${grant.id} is given back`);
    this.stage.wake(grant.itemId);
  }

  private extend(grant: Grant): void {
    const rule = { addMs: this.stage.random.between(SECOND, HOUR), maximumTotalMs: null };
    const outcome = checkExtension(grant, rule, this.stage.appNow);
    if (outcome.kind === "refused") return;
    grant.expiresAt = outcome.expiresAt;
    grant.latestEnd = outcome.latestEnd;
    this.stage.promises.extended(grant);
    this.stage.count("extended");
    this.stage.say(`${grant.id} is extended`);
  }

  /** What people do in the app by hand, and to the clock. */
  private actOfPeople(): void {
    const { random } = this.stage;
    if (random.chance(0.5 * this.stage.troubles.people)) this.editByHand(random.pick(PAIRS));
    if (random.chance(0.2 * this.stage.troubles.people)) this.editByHand(null);
    if (random.chance(0.02 * this.stage.troubles.people)) {
      const role = random.pick(["original", "r1", "r2", "r3"]);
      if (this.stage.app.deleteRole(role)) {
        this.stage.count("role deleted");
        this.stage.say(`${role} is deleted`);
      }
    }
    const held = this.stage.rows.items.find((item) => item.heldSince !== null);
    if (held !== undefined && random.chance(0.3)) this.putBack(held.id);
    if (random.chance(0.1 * this.stage.troubles.clock)) {
      this.stage.offset = random.pick([0, HOUR, -HOUR, 0]);
      this.stage.promises.clockMoved(this.stage.now);
      this.stage.count("clock");
      this.stage.say(`the clock of starts and ends is ${this.stage.offset / HOUR} h off`);
    }
  }

  /** A person adds or removes a membership, or sets a role (null). */
  private editByHand(pair: string | null): void {
    const { random } = this.stage;
    if (this.stage.troubles.people === 0) return;
    if (pair === null) {
      const role = random.pick([...this.stage.app.roles]);
      this.stage.app.chooseRole(role, this.stage.now, this.isAskedFor(role));
      this.stage.count("by hand: role");
      this.stage.say(`a person sets ${role}`);
    } else {
      this.stage.count(`by hand: ${this.stage.app.togglePerson(pair, this.stage.now)}`);
      this.stage.say(`a person toggles ${pair}`);
    }
    // Seen by a sync or a webhook sometime, or only by the next look.
    if (random.chance(0.7)) this.stage.after(random.between(SECOND, MINUTE), () => this.stage.wake(pair ?? "role"));
  }

  private isAskedFor(role: string): boolean {
    const slot = this.stage.rows.item("role");
    return (
      slot.periodOpen &&
      this.stage.rows.attempts.some(
        ({ verb, period, value }) => verb === "set_role" && period === slot.period && value === role,
      )
    );
  }

  private putBack(itemId: string): void {
    const grant = this.stage.rows.grants.find(
      (candidate) => candidate.itemId === itemId && candidate.state === "active",
    );
    if (grant === undefined) return;
    grant.putBack = true;
    this.stage.count("put back");
    this.stage.say(`${grant.id} is to be put back`);
    this.stage.wake(itemId);
  }
}

function isOpen(grant: Grant): boolean {
  return grant.state === "approved" || grant.state === "active";
}
