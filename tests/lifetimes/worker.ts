import {
  type AppRead,
  type AttemptAnswer,
  decideTarget,
  recordAnswer,
  type TargetView,
  writeEnds,
} from "../../src/grants/reconcile/index.ts";
import { type App, LATEST_ACT_MS, LONGEST_LAG_MS } from "./app.ts";
import type { Attempt } from "./rows.ts";
import { DAY, MINUTE, SECOND, type Stage } from "./stage.ts";

const LEASE_MS = 10 * SECOND;
const DEADLINE_MS = 8 * SECOND;
/** Bounds one claim, as the product does. */
const MOST_WRITES = 12;

/** The worker, one step an event: between two of them everything else may happen. */
export class Worker {
  private readonly stage: Stage;
  private pollAt = Infinity;
  private tokens = 0;
  private attempts = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  get isAtRest(): boolean {
    const { rows, now, offset } = this.stage;
    const due = rows.dueAt(now, offset);
    return rows.lease === null && (due === null || due > now);
  }

  /** Looks when something is due: within a second, and not while another one holds the lease. */
  armPoll(): void {
    const due = this.stage.rows.dueAt(this.stage.now, this.stage.offset);
    if (due === null) return;
    const free =
      this.stage.rows.lease === null ? this.stage.now : Math.max(this.stage.now, this.stage.rows.lease.until);
    const at = Math.max(due, free, this.stage.now) + this.stage.random.between(1, SECOND);
    if (at >= this.pollAt && this.pollAt > this.stage.now) return;
    this.pollAt = at;
    this.stage.at(at, () => {
      if (this.pollAt !== at) return;
      this.pollAt = Infinity;
      this.claim();
    });
  }

  private claim(): void {
    const { rows, now } = this.stage;
    const due = rows.dueAt(now, this.stage.offset);
    if (due === null || due > now || (rows.lease !== null && rows.lease.until > now)) return;
    const token = (this.tokens += 1);
    rows.lease = { token, until: now + LEASE_MS };
    const { changes } = writeEnds(rows.grants, rows.items, { appNow: this.stage.appNow, realNow: now });
    rows.store(changes, now, this.stage.appNow);
    this.goOn(() => this.read(token, now, 0));
  }

  /** A process may be paused or die between any two of its steps. */
  private goOn(step: () => void, delay = this.stage.random.between(1, 80)): void {
    if (this.stage.random.chance(this.stage.troubles.crash)) {
      this.stage.count("crash");
      this.stage.say("the worker dies");
      return;
    }
    if (this.stage.random.chance(this.stage.troubles.pause)) {
      this.stage.count("pause");
      this.stage.say("the worker is paused");
      this.stage.after(this.stage.random.between(SECOND, 2 * MINUTE), step);
      return;
    }
    this.stage.after(delay, step);
  }

  private read(token: number, readFrom: number, writes: number): void {
    const { random } = this.stage;
    this.stage.looks += 1;
    if (random.chance(this.stage.troubles.unreadable)) {
      this.stage.count("unreadable");
      const wait = random.between(SECOND, 5 * MINUTE);
      for (const item of this.stage.rows.items) item.nextTryAt = this.stage.now + wait;
      if (this.stage.rows.wakeAt !== null) this.stage.rows.wakeAt = this.stage.now + wait;
      this.release(token, null);
      return;
    }
    const isStale = random.chance(this.stage.troubles.stale);
    const list = this.stage.app.list(this.stage.now, isStale ? random.between(1, LONGEST_LAG_MS) : 0);
    if (isStale) this.stage.count("stale list");
    const read: AppRead = {
      kind: "complete",
      readFrom,
      user: {
        accountId: "account",
        foundBy: "link",
        isStamped: false,
        isExactEmailMatch: false,
        role: "agent",
        customRoleId: this.stage.app.role,
        suspended: false,
        active: true,
        isOwner: false,
        defaultGroupId: null,
      },
      groups: list.filter(({ upstreamId }) => !upstreamId.startsWith("org")),
      organizations: list.filter(({ upstreamId }) => upstreamId.startsWith("org")),
      existingRoleIds: [...this.stage.app.roles],
      goneUpstreamIds: [],
      multipleOrganizations: true,
    };
    const began = this.stage.now;
    this.goOn(() => this.decide(token, read, began, writes));
  }

  /** False: the lease is another worker's by now, and this one writes nothing. */
  private renew(token: number): boolean {
    const { lease } = this.stage.rows;
    if (lease?.token !== token) {
      this.stage.count("late worker refused");
      return false;
    }
    lease.until = this.stage.now + LEASE_MS;
    return true;
  }

  private release(token: number, wakeAfter: number | null): void {
    const { rows } = this.stage;
    if (rows.lease?.token !== token) return;
    rows.lease = null;
    if (wakeAfter !== null) rows.wakeAt = Math.min(rows.wakeAt ?? Infinity, this.stage.now + wakeAfter);
  }

  private decide(token: number, read: AppRead, began: number, writes: number): void {
    if (!this.renew(token)) return;
    const { rows, now } = this.stage;
    const decision = decideTarget(this.view(read));
    if (read.kind === "complete") this.stage.app.roleWasDecidedFrom(read.user?.customRoleId ?? null);
    const seen = read.kind === "complete" ? [...(read.groups ?? []), ...(read.organizations ?? [])] : [];
    rows.store(decision.changes, now, this.stage.appNow);
    for (const change of decision.changes) {
      if (change.kind === "grant_active" || change.kind === "grant_ended")
        this.stage.say(
          `${change.grantId} ${change.kind === "grant_active" ? "is active" : `ended: ${change.endedAs}`}`,
        );
    }
    this.stage.promises.decided(decision.changes, seen, now, this.stage.appNow);
    const { next } = decision;
    if (next.kind === "open") {
      const attempt: Attempt = {
        ...next.attempt,
        id: `a${(this.attempts += 1)}`,
        answer: null,
        answeredAt: null,
        answerMembershipId: null,
        closedAt: null,
      };
      rows.attempts.push(attempt);
      this.stage.say(`${attempt.id} opened: ${attempt.verb} ${attempt.membershipId ?? attempt.value}`);
      this.goOn(() => this.send(token, attempt, now, began, writes), this.stage.random.between(1, 20));
      return;
    }
    const wait = next.kind === "read_again" ? Math.max(0, next.after - now) : null;
    if (wait !== null && wait <= 300 && writes < MOST_WRITES) {
      this.goOn(() => this.read(token, this.stage.now, writes + 1), wait + 50);
      return;
    }
    this.release(token, wait);
  }

  private view(read: AppRead): TargetView {
    return {
      appNow: this.stage.appNow,
      realNow: this.stage.now,
      app: {
        state: "active",
        isLive: true,
        provisioning: false,
        deprovisioning: "off",
        upgradeExistingEndUsers: false,
        coolingOffMs: 7 * DAY,
        mayCloseAccounts: false,
        fallbackRoleId: "fallback",
        newAccountRoleId: null,
        defaultGroupId: null,
        multipleOrganizations: true,
        goneRoleIds: [...this.stage.rows.goneRoles],
        ownAccountId: null,
      },
      target: {
        id: "target",
        accountId: "account",
        accountCreated: false,
        accountLinkedHow: "manual",
        accountEverLinked: true,
        accountState: "none",
        accountCloseAsked: false,
        accountNextTryAt: null,
        coolingUntil: null,
        snapshot: null,
        wakeAt: this.stage.rows.wakeAt,
      },
      ...this.stage.rows.view(this.stage.now),
      rememberedOrganizations: [],
      read,
    };
  }

  private send(token: number, attempt: Attempt, leasedAt: number, began: number, writes: number): void {
    const { random } = this.stage;
    const record = (answer: AttemptAnswer | null, membershipId: string | null): void =>
      this.record(token, attempt, answer, membershipId, writes);
    // Guard "lease check before sending".
    if (this.stage.now - leasedAt > LEASE_MS - DEADLINE_MS) {
      this.stage.count("not sent");
      return this.goOn(() => record("refused", null));
    }
    if (random.chance(this.stage.troubles.refused)) {
      this.stage.count("refused");
      return this.goOn(() => record("refused", null));
    }
    if (random.chance(this.stage.troubles.lost)) {
      const isActing = random.chance(0.6);
      this.stage.count(isActing ? "lost, acts" : "lost");
      this.stage.say(`${attempt.id} is not answered`);
      const latest = attempt.openedAt + LATEST_ACT_MS - this.stage.now;
      if (isActing) this.stage.after(random.between(1, Math.max(1, latest)), () => this.act(attempt, began));
      return this.goOn(() => record(null, null), DEADLINE_MS);
    }
    this.stage.after(random.between(1, 400), () => {
      const { answer, membershipId } = this.act(attempt, began);
      this.goOn(() => record(answer, membershipId));
    });
  }

  private act(attempt: Attempt, decidedFrom: number): ReturnType<App["act"]> {
    const upstreamId = attempt.itemId === null ? null : this.stage.rows.item(attempt.itemId).upstreamId;
    const effect = this.stage.app.act(attempt, upstreamId, this.stage.now, decidedFrom);
    this.stage.say(`${attempt.id} acts: ${attempt.verb} ${attempt.membershipId ?? attempt.value}, ${effect.answer}`);
    this.stage.promises.acted(attempt, effect);
    return effect;
  }

  private record(
    token: number,
    attempt: Attempt,
    answer: AttemptAnswer | null,
    membershipId: string | null,
    writes: number,
  ): void {
    if (!this.renew(token)) return;
    const item = this.stage.rows.item(attempt.itemId ?? "");
    const hasWorked = answer !== null && !answer.startsWith("refused");
    item.nextTryAt = hasWorked ? null : this.stage.now + this.stage.random.between(SECOND, 2 * MINUTE);
    if (answer !== null) {
      Object.assign(attempt, { answer, answeredAt: this.stage.now, answerMembershipId: membershipId });
      const given = { itemKind: item.kind, answer, ...(membershipId === null ? {} : { membershipId }) };
      this.stage.rows.store(recordAnswer(attempt, given, this.stage.now), this.stage.now, this.stage.appNow);
    }
    const readFrom = this.stage.now;
    if (writes >= MOST_WRITES) return this.release(token, 0);
    this.goOn(() => this.read(token, readFrom, writes + 1));
  }
}
