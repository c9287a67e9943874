/**
 * Model L: can anything starve? One app's calls are shared out by the real rule of the budget among the removal of one
 * person's access, people's new grants, the sync, other programs, and removals of others. It runs for ever: what is
 * looked for is a way round in which everybody gets turns and something owed is never done.
 */
import { learnFacts } from "../../src/inventory/call-budget-rule.ts";
import type { Model, Move } from "./explore.ts";
import { LanesDecisions, type LanesGuard, sharesWithout } from "./lanes-decision.ts";
import { otherMoves } from "./lanes-others.ts";
import { workerMoves } from "./lanes-worker.ts";
import * as L from "./lanes-world.ts";
import type { Obligation } from "./livelock.ts";
import { IDLE, NOW, readingOnce, type World } from "./shared.ts";

export interface LanesBounds {
  /** Calls that the account allows a minute. With fewer than ten, what removals keep holds no look and a write. */
  readonly limit: number;
  /** Whether there is always a new grant, and always a page for the sync. */
  readonly grants: boolean;
  readonly sync: boolean;
  /** Other programs that leave us two calls of a minute. */
  readonly otherPrograms: boolean;
  /** Removals of others: without end, or one that the app refuses for ever. */
  readonly removals: "none" | "endless" | "refused";
  /** The person has a grant of something else, too, that the app refuses for ever. */
  readonly refusedGrant: boolean;
  /** How often the app answers 429, with or without saying for how long, or not at all. */
  readonly throttles: number;
  readonly troubles: number;
  readonly pauses: number;
  /** Nothing is in the way but grants, or the sync: then a removal is over in the minute in which it comes. */
  readonly promptly: boolean;
}

/** Everything a move needs to know besides the state. */
export interface Setting {
  readonly bounds: LanesBounds;
  readonly without: LanesGuard | undefined;
  readonly decisions: LanesDecisions;
  /** Asks for a call; what was admitted is booked. Null: sent. Otherwise the steps to wait. */
  readonly ask: (lanes: L.Lanes, lane: "revoke" | "grant" | "sync") => number | null;
  /** The app asks not to be called for so long. */
  readonly block: (lanes: L.Lanes, waitMs: number) => void;
}

export type Fork = () => L.Lanes;
export type Emit = (
  label: string,
  lanes: L.Lanes,
  options?: Pick<Move, "isEnvironment" | "breaks" | "by" | "serves">,
) => void;

export function lanes(run: World<Partial<LanesBounds>, LanesGuard>): Model {
  const bounds: LanesBounds = {
    limit: 10,
    grants: false,
    sync: false,
    otherPrograms: false,
    removals: "none",
    refusedGrant: false,
    throttles: 0,
    troubles: 0,
    pauses: 0,
    promptly: false,
    ...run.bounds,
  };
  const setting = settingOf(bounds, run.without);
  const read = readingOnce(L.unpack);
  return {
    name: run.name,
    width: L.WIDTH,
    initial: L.pack(firstLanes(bounds)),
    moves: (state, emit) => {
      const now = read(state);
      const fork = () => L.copyOf(now);
      const send: Emit = (label, next, options) => emit({ label, state: L.pack(next), ...options });
      clockAndPeople(now, fork, send);
      workerMoves(now, fork, setting, send);
      otherMoves(now, fork, setting, send);
    },
    invariants: {
      "more calls in a minute than the account allows": (state) => {
        const { revoke, grant, sync } = read(state).used;
        return bounds.otherPrograms || revoke + grant + sync <= bounds.limit;
      },
    },
    obligations: obligationsOf(bounds, read),
  };
}

function settingOf(bounds: LanesBounds, without: LanesGuard | undefined): Setting {
  const shares = sharesWithout(without);
  return {
    bounds,
    without,
    decisions: new LanesDecisions(without, bounds.refusedGrant),
    ask: (lanes, lane) => {
      const admission = L.ask(lanes, lane, bounds.limit, shares, without !== "heedsTheApp");
      return admission.kind === "admitted" ? null : L.stepsOf(admission.waitMs);
    },
    block: (lanes, waitMs) =>
      L.storeWindow(lanes, learnFacts(L.windowOf(lanes, bounds.limit), { retryAfterMs: waitMs }, NOW)),
  };
}

function firstLanes(bounds: LanesBounds): L.Lanes {
  return {
    endsIn: 0,
    blockedFor: 0,
    used: { revoke: 0, grant: 0, sync: 0 },
    isPaused: false,
    grant: L.NOT_YET,
    isThere: true,
    isDeleteOpened: false,
    isKnownGone: false,
    wait: 0,
    failures: 0,
    waitOfRefused: 0,
    step: IDLE,
    lane: "revoke",
    isCreate: false,
    sawIt: false,
    callsThisMinute: 0,
    waits: { grants: 0, sync: 0, removals: 0 },
    callsToMake: 0,
    throttles: bounds.throttles,
    troubles: bounds.troubles,
    pauses: bounds.pauses,
  };
}

/** Only those whom a promise is about need turns: the others may press as hard as they like, or not at all. */
function obligationsOf(bounds: LanesBounds, read: (state: Uint8Array) => L.Lanes): Obligation[] {
  const removal: Obligation = {
    name: "a removal that is due is never done",
    isOwed: (state) => read(state).grant === L.ENDING,
    turns: ["worker", "clock"],
  };
  const grants: Obligation = {
    name: "no new grant ever gets a call",
    isOwed: (state) => bounds.grants && !read(state).isPaused,
    turns: ["grants", "clock"],
  };
  const sync: Obligation = {
    name: "the sync never gets a call",
    // The calls of other programs are booked on it: it is what gives way to them.
    isOwed: () => bounds.sync && !bounds.otherPrograms,
    turns: ["sync", "clock"],
  };
  // Removals without end may use up what removals have; that they leave the rest is what is looked at then.
  return bounds.removals === "endless" ? [grants, sync] : [removal, grants, sync];
}

function clockAndPeople(lanes: L.Lanes, fork: Fork, emit: Emit): void {
  const later = fork();
  L.tick(later);
  emit("half a minute passes", later, { by: "clock" });
  if (lanes.grant === L.NOT_YET) {
    const next = fork();
    Object.assign(next, { grant: L.ENDING, wait: 0 });
    emit("the person's grant ends", next, { isEnvironment: true });
  }
  if (lanes.pauses > 0) {
    const next = fork();
    Object.assign(next, { pauses: lanes.pauses - 1, isPaused: true });
    emit("the app is paused", next, { isEnvironment: true });
  }
}
