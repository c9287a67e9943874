import { setTimeout as sleep } from "node:timers/promises";
import type { ZendeskSimulatorControl } from "../simulators/zendesk/index.ts";
import type { Cast, Thing } from "./cast.ts";
import type { FaultDesk, FaultKind } from "./faults.ts";
import type { ProductNode } from "./node.ts";
import type { Postgres } from "./postgres.ts";
import type { Random } from "./random.ts";
import { type Fate, GO_ON, type Point, POINTS, type WireCall } from "./wire.ts";

/** What is waited for at a named point of some call of one node. */
interface Ambush {
  readonly point: Point;
  readonly how: "kill" | "pause";
  readonly ms: number;
  readonly setAt: number;
}

export interface Outage {
  readonly from: number;
  to: number;
  readonly why: string;
}

/** Somebody in Zendesk, and what was asked for them. */
export interface Asked {
  readonly zendeskId: number;
  readonly thing: Thing;
}

export interface ChaosParts {
  readonly nodes: readonly ProductNode[];
  readonly postgres: Postgres;
  readonly zendesk: ZendeskSimulatorControl;
  readonly desk: FaultDesk;
  readonly cast: Cast;
  /** Whom people asked access for lately, and to what: the hand meets ours there. */
  readonly asked: () => readonly Asked[];
  readonly random: Random;
  readonly say: (line: string) => void;
}

/** When breaking is over; later, up to `latest`, while something has not happened as often as it must. */
export interface Until {
  at: number;
  readonly latest: number;
}

/** How Zendesk's troubles follow one another. */
export interface PhasePlan {
  readonly kinds: readonly FaultKind[];
  readonly least: ReadonlyMap<string, number>;
  readonly phaseMs: number;
  readonly standstills: number;
}

/** A delayed write acts well before the 70 s after which it is taken to act no more (protocol 11). */
const LATEST_MS = 40_000;
const AMBUSH_MS = 3_500;
const NAMES: Readonly<Record<Point, string>> = {
  arrived: "a write not forwarded",
  forwarded: "a write not answered",
  answered: "an answer not delivered",
  delivered: "an answer delivered",
  read: "between read and decision",
};
const AMBUSHED = POINTS.map((point) => `killed: ${NAMES[point]}`);
const LATE = "a write delivered late";
/** So long before the end it is seen whether something is missing, while grants are still begun. */
const LAST_MS = 40_000;
const KINDS_AT_ONCE = 3;
/** As often in one phase, and the next may come. */
const ENOUGH_IN_A_PHASE = 3;

/** Breaks things, and counts what it broke. */
export class Chaos {
  readonly counts = new Map<string, number>();
  readonly outages: Outage[] = [];
  readonly switchMoves: { at: number; isOn: boolean }[] = [];
  readonly #parts: ChaosParts;
  readonly #ambushes = new Map<number, Ambush>();
  readonly #pauses = new Set<Promise<void>>();
  #isPausedAnywhere = false;

  constructor(parts: ChaosParts) {
    this.#parts = parts;
    this.switchMoves.push({ at: Date.now(), isOn: true });
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** Called by a node's wire at every point of every call. */
  atPoint(node: number, point: Point, call: WireCall): Fate {
    const ambush = this.#ambushes.get(node);
    const victim = this.#parts.nodes[node];
    if (ambush?.point !== point || victim?.state !== "up") return GO_ON;
    this.#ambushes.delete(node);
    if (ambush.how === "kill") {
      victim.kill();
      this.count(`killed: ${NAMES[point]}`);
    } else {
      this.count(`stopped: ${NAMES[point]}`);
      this.#pause(victim, ambush.ms);
    }
    if (point !== "arrived" || !call.isWrite) return GO_ON;
    // What the network still carries: nothing, the call at once, or the call when everybody has forgotten it.
    // The first one is late, so that no run is without.
    const lot = this.counts.has(LATE) ? this.#parts.random.next() : 1;
    if (lot < 0.3) return { kind: "drop" };
    if (lot < 0.6) return GO_ON;
    this.count(LATE);
    return { kind: "later", ms: this.#parts.random.between(5_000, LATEST_MS) };
  }

  /** Kills nodes, one every `everyMs`: at the points in turn, or at any moment. */
  async kills(until: Until, everyMs: number): Promise<void> {
    const { nodes, random } = this.#parts;
    for (let turn = 0; Date.now() < until.at; turn += 1) {
      await sleep(random.between(0.6, 1.4) * everyMs);
      const up = nodes.filter((node) => node.state === "up");
      const able = up.filter((node) => Date.now() - node.upSince > 1_000 && !this.#ambushes.has(node.number));
      const victim = able[turn % Math.max(1, able.length)];
      // The last one is left alone mostly: where nobody asks anything, nothing can go wrong.
      if (victim === undefined || (up.length < 2 && turn % 3 !== 0)) continue;
      if (turn % 4 === 3) {
        victim.kill();
        this.count("killed: at any moment");
        continue;
      }
      const point = POINTS[turn % POINTS.length] ?? "arrived";
      this.#ambushes.set(victim.number, { point, how: "kill", ms: 0, setAt: Date.now() });
      this.#expire(victim);
    }
  }

  /** Stops nodes beyond their lease, one at a time, mostly with a write in hand. */
  async pauses(until: Until, everyMs: number, longestMs: number): Promise<void> {
    const { nodes, random } = this.#parts;
    for (let turn = 0; Date.now() < until.at; turn += 1) {
      await sleep(random.between(0.5, 1) * everyMs);
      if (this.#isPausedAnywhere) continue;
      const able = nodes.filter((node) => node.state === "up" && !this.#ambushes.has(node.number));
      const victim = able[turn % Math.max(1, able.length)];
      if (victim === undefined) continue;
      // Most outlive a lease; one in four also outlives the time in which a write may act, where there is time for it.
      const ms = turn % 4 === 3 ? longestMs : random.between(12_000, 24_000);
      const point = (["arrived", "forwarded", "read", "delivered"] as const)[turn % 4] ?? "arrived";
      this.#ambushes.set(victim.number, { point, how: "pause", ms, setAt: Date.now() });
      this.#expire(victim);
    }
  }

  /** `immediate`, and started again some seconds later. */
  async database(until: Until, everyMs: number): Promise<void> {
    const { postgres, random } = this.#parts;
    while (Date.now() < until.at) {
      await sleep(random.between(0.6, 1) * everyMs);
      if (Date.now() >= until.at) return;
      const outage = { from: Date.now(), to: Number.POSITIVE_INFINITY, why: "PostgreSQL" };
      this.outages.push(outage);
      await postgres.crash();
      await sleep(random.between(0, 6_000));
      await postgres.start();
      outage.to = Date.now() + 8_000;
      this.count("PostgreSQL stopped with immediate");
    }
  }

  /**
   * Zendesk's troubles, some at a time, with some quiet between: those come next that are furthest behind how often
   * they must fire. What makes the whole app wait comes alone, `standstills` times in all.
   */
  async phases(until: Until, plan: PhasePlan): Promise<void> {
    const { desk, random } = this.#parts;
    const { kinds, least, phaseMs, standstills } = plan;
    const order = kinds.filter((one) => !one.stopsApp).toSorted(() => random.next() - 0.5);
    const stopping = kinds.filter((one) => one.stopsApp);
    const behind = (one: FaultKind): number => (desk.fired.get(one.name) ?? 0) / (least.get(one.name) ?? 1);
    const from = Date.now();
    for (let stops = 0; Date.now() < until.at; ) {
      const isStopDue = stops < standstills && Date.now() > from + ((stops + 0.5) / standstills) * (until.at - from);
      const stop = isStopDue ? stopping[stops % stopping.length] : undefined;
      if (isStopDue) stops += 1;
      const chosen =
        stop === undefined
          ? order.toSorted((left, right) => behind(left) - behind(right)).slice(0, KINDS_AT_ONCE)
          : [stop];
      await desk.put(chosen);
      await this.#untilFired(
        chosen,
        stop === undefined ? ENOUGH_IN_A_PHASE : 1,
        Math.min(until.at, Date.now() + phaseMs),
      );
      await desk.clear();
      await sleep(phaseMs / 5);
      const isBehind = [...order.map((one) => one.name), ...AMBUSHED].some((name) => this.#isBehind(name, least));
      if (isBehind && Date.now() > until.at - LAST_MS) until.at = Math.min(until.latest, Date.now() + LAST_MS);
    }
  }

  #isBehind(name: string, least: ReadonlyMap<string, number>): boolean {
    return (this.counts.get(name) ?? this.#parts.desk.fired.get(name) ?? 0) < (least.get(name) ?? 0);
  }

  /** One trouble that comes last of all, and is over when it fired. */
  async lastly(kind: FaultKind): Promise<void> {
    const { desk } = this.#parts;
    await desk.put([kind]);
    await this.#untilFired([kind], 1, Date.now() + 30_000);
    await desk.clear();
  }

  async #untilFired(kinds: readonly FaultKind[], times: number, until: number): Promise<void> {
    while (Date.now() < until) {
      await sleep(Math.min(500, Math.max(0, until - Date.now())));
      const fired = await this.#parts.desk.firedNow();
      if (kinds.every((one) => (fired.get(one.name) ?? 0) >= times)) return;
    }
  }

  /** People who edit in Zendesk by hand: memberships of their own, ours taken away, roles set. */
  async hands(until: Until, everyMs: number): Promise<void> {
    const { random } = this.#parts;
    while (Date.now() < until.at) {
      await sleep(random.between(0.5, 1.5) * everyMs);
      await this.#editByHand().catch(() => this.count("by hand: refused by Zendesk"));
    }
  }

  async #editByHand(): Promise<void> {
    const { cast, random, zendesk } = this.#parts;
    const asked = this.#parts.asked();
    const { zendeskId: userId, thing } =
      asked.length > 0 && random.chance(0.7)
        ? random.pick(asked)
        : { zendeskId: random.pick(cast.recipients).zendeskId, thing: random.pick(cast.things) };
    const target = { userId, groupId: thing.remoteId, organizationId: thing.remoteId };
    const add = random.chance(0.5);
    if (thing.kind === "group") {
      if (add) await zendesk.byHand({ action: "add-group-membership", userId, groupId: target.groupId });
      else await zendesk.byHand({ action: "remove-group-membership", userId, groupId: target.groupId });
    } else if (thing.kind === "organization") {
      await zendesk.byHand({ action: "remove-organization-membership", userId, organizationId: target.organizationId });
    } else {
      await zendesk.byHand({ action: "set-role", userId, customRoleId: random.pick(cast.handRoles) });
    }
    this.count(`by hand: ${thing.kind} ${thing.kind === "group" ? (add ? "added" : "removed") : "changed"}`);
  }

  /** Moves the switch for several organizations while everything runs. */
  async switches(until: Until, everyMs: number): Promise<void> {
    const { random, zendesk } = this.#parts;
    for (let isOn = false; Date.now() < until.at; isOn = !isOn) {
      await sleep(random.between(0.7, 1.2) * everyMs);
      await zendesk.setSwitches({ multipleOrganizations: isOn });
      this.switchMoves.push({ at: Date.now(), isOn });
      this.count("multiple organizations moved");
    }
  }

  /** The secret is changed in Zendesk and every token revoked; an administrator types the new one in later. */
  async credential(longestMs: number): Promise<void> {
    const { zendesk, random } = this.#parts;
    const { oauthClient } = await zendesk.credentials();
    const secret = `torture-${Math.floor(random.next() * 1e12)}-secret`;
    const outage = { from: Date.now(), to: Number.POSITIVE_INFINITY, why: "credential" };
    this.outages.push(outage);
    await zendesk.editCredentials({ action: "rotate-oauth-secret", clientId: oauthClient.clientId, secret });
    await zendesk.editCredentials({ action: "revoke-oauth-tokens", clientId: oauthClient.clientId });
    await sleep(random.between(0.5, 1) * longestMs);
    await this.replaceCredential(oauthClient.clientId, secret);
    outage.to = Date.now() + 15_000;
    this.count("credential revoked and replaced");
  }

  async replaceCredential(clientId: string, clientSecret: string): Promise<void> {
    const { cast, say } = this.#parts;
    for (let tries = 0; ; tries += 1) {
      try {
        await cast.administrator.call("PATCH", `/apps/${cast.appId}`, {
          subdomain: "brightwave",
          credential: { kind: "oauth_client", client_id: clientId, client_secret: clientSecret },
        });
        return;
      } catch (error) {
        if (tries % 10 === 9) say(`the new credential is not taken: ${String(error)}`);
        if (tries > 120) throw error;
        await sleep(1_000);
      }
    }
  }

  async settle(): Promise<void> {
    this.#ambushes.clear();
    await Promise.all(this.#pauses);
  }

  #pause(victim: ProductNode, ms: number): void {
    this.#isPausedAnywhere = true;
    const pause = victim.pause(ms).finally(() => {
      this.#isPausedAnywhere = false;
      this.#pauses.delete(pause);
    });
    this.#pauses.add(pause);
  }

  /** Where no such call came, it happens at any moment. */
  #expire(victim: ProductNode): void {
    const { number } = victim;
    const mine = this.#ambushes.get(number);
    setTimeout(() => {
      if (mine === undefined || this.#ambushes.get(number) !== mine) return;
      this.#ambushes.delete(number);
      if (victim.state !== "up") return;
      if (mine.how === "kill") {
        victim.kill();
        this.count("killed: at any moment");
      } else {
        this.#pause(victim, mine.ms);
        this.count("stopped: at any moment");
      }
    }, AMBUSH_MS);
  }
}
