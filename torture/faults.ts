import type { FaultInput, ZendeskSimulatorControl } from "../simulators/zendesk/index.ts";

const WRITES = "/api/v2/(group_memberships|organization_memberships|users)";
const ALL = "^/api/v2/";

/** From here on a run may wait for what takes ten minutes. */
export const LONG_RUN_MINUTES = 8;

/** One kind of trouble that Zendesk makes, and how it is asked of the simulator. */
export interface FaultKind {
  readonly name: string;
  readonly rule: FaultInput;
  /** The whole app waits afterwards; such a phase comes rarely. */
  readonly stopsApp: boolean;
}

function kind(name: string, rule: FaultInput, stopsApp = false): FaultKind {
  return { name, rule: { times: "forever", ...rule, id: name }, stopsApp };
}

const write = (method: string, probability: number): FaultInput["match"] => ({ path: WRITES, method, probability });
const anything = (probability: number): FaultInput["match"] => ({ path: ALL, probability });

export function faultKinds(seed: number): readonly FaultKind[] {
  const kinds: readonly FaultKind[] = [
    kind("one create in five refused", {
      match: write("POST", 0.2),
      action: { kind: "refuse", status: 400, body: "titled" },
    }),
    kind("one delete in five refused", {
      match: write("DELETE", 0.2),
      action: { kind: "refuse", status: 400, body: "titled" },
    }),
    kind("one update in five refused", {
      match: write("PUT", 0.2),
      action: { kind: "refuse", status: 400, body: "titled" },
    }),
    kind("hangs before it acts", { match: anything(0.06), action: { kind: "hang", acts: false } }),
    kind("a create acts and hangs", { match: write("POST", 0.25), action: { kind: "hang", acts: true } }),
    kind("a delete acts and hangs", { match: write("DELETE", 0.25), action: { kind: "hang", acts: true } }),
    kind("an update acts and hangs", { match: write("PUT", 0.25), action: { kind: "hang", acts: true } }),
    kind("cut before it acts", { match: anything(0.08), action: { kind: "reset-before" } }),
    kind("cut after it acted", { match: anything(0.08), action: { kind: "reset-after" } }),
    kind("500", { match: anything(0.08), action: { kind: "fail", status: 500, acts: false } }),
    kind("500 after it acted", { match: anything(0.08), action: { kind: "fail", status: 500, acts: true } }),
    kind("503", { match: anything(0.08), action: { kind: "fail", status: 503, acts: false, retryAfter: "1" } }),
    kind("truncated JSON", { match: anything(0.06), action: { kind: "truncated-json", cut: "body" } }),
    kind("cut within the answer", { match: anything(0.06), action: { kind: "truncated-json", cut: "connection" } }),
    kind("stale lists", { match: anything(0.3), action: { kind: "stale-list", forMs: 30_000 } }),
    kind("slow", { match: anything(0.08), action: { kind: "delay", ms: 6_000, when: "before" } }),
    kind("slower than we wait", {
      match: { path: WRITES, probability: 0.15 },
      action: { kind: "delay", ms: 20_000, when: "before" },
    }),
    kind("429, plain text", { match: anything(0.05), action: { kind: "throttle", retryAfter: "2" } }),
    kind("429, listed", { match: anything(0.05), action: { kind: "throttle", retryAfter: "1", body: "listed" } }),
    kind("429, negative Retry-After", { match: anything(0.05), action: { kind: "throttle", retryAfter: "-5" } }),
    kind(
      "429 without Retry-After",
      { match: anything(0.2), action: { kind: "throttle", retryAfter: null }, times: 1 },
      true,
    ),
    kind(
      "429, Retry-After in words",
      { match: anything(0.2), action: { kind: "throttle", retryAfter: "soon" }, times: 1 },
      true,
    ),
  ];
  return kinds.map((one, index) => ({
    ...one,
    rule: { ...one.rule, match: { ...one.rule.match, seed: seed + index } },
  }));
}

/** The last of all: a day. We wait ten minutes at most, and everything that ends meanwhile must go right after. */
export const ABSURD: FaultKind = kind(
  "429, Retry-After of a day",
  { match: anything(0.5), action: { kind: "throttle", retryAfter: "86400" }, times: 1 },
  true,
);

/**
 * What comes last of all. A short run has no ten minutes to wait: there it is one of those that make the app wait for a
 * minute, in which the last grants run out anyway.
 */
export function lastTrouble(minutes: number, seed: number, kinds: readonly FaultKind[]): FaultKind {
  const stopping = kinds.filter((one) => one.stopsApp);
  return (minutes < LONG_RUN_MINUTES ? stopping[seed % stopping.length] : undefined) ?? ABSURD;
}

/** How often the whole app is made to wait in between: each time costs a run more than a minute. */
export function standstillsOf(minutes: number): number {
  if (minutes < 4) return 0;
  return minutes < LONG_RUN_MINUTES ? 2 : 4;
}

/** Puts rules on and takes them off, and keeps how often each fired. */
export class FaultDesk {
  readonly fired = new Map<string, number>();
  readonly #zendesk: ZendeskSimulatorControl;

  constructor(zendesk: ZendeskSimulatorControl) {
    this.#zendesk = zendesk;
  }

  /** How often the rules that are on fired since they were put on. */
  async firedNow(): Promise<ReadonlyMap<string, number>> {
    return new Map((await this.#zendesk.faults()).map(({ id, fired }) => [id, fired]));
  }

  async put(kinds: readonly FaultKind[]): Promise<void> {
    for (const { rule } of kinds) await this.#zendesk.addFault(rule);
  }

  async clear(): Promise<void> {
    for (const { id, fired } of await this.#zendesk.faults()) this.fired.set(id, (this.fired.get(id) ?? 0) + fired);
    await this.#zendesk.clearFaults();
  }
}
