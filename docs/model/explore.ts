/**
 * Visits every state that a small model can reach, breadth first, so that the first way found to break a guarantee
 * is a shortest one. A state is a fixed number of bytes; what they mean is the model's business.
 */
import { findLivelock, type Obligation, Steps, type Turn } from "./livelock.ts";
import { StateStore } from "./state-store.ts";
import { findStuckState } from "./progress.ts";

export interface Move extends Turn {
  readonly label: string;
  readonly state: Uint8Array;
  /** A fault, a person or the environment: it may happen, but progress must not depend on it. */
  readonly isEnvironment?: boolean;
  /** Taking this step breaks the invariant of this name. */
  readonly breaks?: string | undefined;
}

export interface Model {
  readonly name: string;
  readonly width: number;
  readonly initial: Uint8Array;
  readonly moves: (state: Uint8Array, emit: (move: Move) => void) => void;
  readonly invariants: Readonly<Record<string, (state: Uint8Array) => boolean>>;
  /** Progress: from every reachable state such a state can be reached without another environment move. */
  readonly isGood?: (state: Uint8Array) => boolean;
  /** What may not be left undone for ever, however the others behave: no livelock. */
  readonly obligations?: readonly Obligation[];
}

export interface Limits {
  readonly maximumStates?: number;
  /** Stop at the first broken invariant; otherwise look for the shortest trace of each. */
  readonly stopAtFirst?: boolean;
}

export interface Result {
  readonly name: string;
  readonly states: number;
  readonly steps: number;
  readonly seconds: number;
  /** False: the bound on states or the first violation cut it short. */
  readonly isComplete: boolean;
  /** Invariant → the shortest sequence of steps that breaks it. */
  readonly broken: ReadonlyMap<string, readonly string[]>;
  readonly labels: ReadonlySet<string>;
}

export function explore(model: Model, limits: Limits = {}): Result {
  return new Exploration(model, limits).run();
}

class Exploration {
  readonly #model: Model;
  readonly #maximumStates: number;
  readonly #stopAtFirst: boolean;
  readonly #store: StateStore;
  readonly #broken = new Map<string, readonly string[]>();
  readonly #invariants: readonly (readonly [string, (state: Uint8Array) => boolean])[];
  /** Pairs (from, to) of the moves that count for progress. */
  #edges = new Int32Array(1 << 16);
  #edgeCount = 0;
  readonly #turns = new Steps();
  #steps = 0;

  constructor(model: Model, limits: Limits) {
    this.#model = model;
    this.#maximumStates = limits.maximumStates ?? 40_000_000;
    this.#stopAtFirst = limits.stopAtFirst ?? false;
    this.#store = new StateStore(model.width);
    this.#invariants = Object.entries(model.invariants);
  }

  run(): Result {
    const started = performance.now();
    this.#check(this.#store.add(this.#model.initial, -1, "").index, this.#model.initial);
    const isComplete = this.#visitAll();
    if (isComplete) this.#checkProgress();
    if (isComplete) this.#checkLivelocks();
    return {
      name: this.#model.name,
      states: this.#store.size,
      steps: this.#steps,
      seconds: (performance.now() - started) / 1000,
      isComplete,
      broken: this.#broken,
      labels: this.#store.labels,
    };
  }

  #visitAll(): boolean {
    for (let index = 0; index < this.#store.size; index++) {
      if (this.#stopAtFirst && this.#broken.size > 0) return false;
      if (this.#store.size > this.#maximumStates) return false;
      this.#model.moves(this.#store.stateAt(index), (move) => this.#take(index, move));
    }
    return true;
  }

  #take(from: number, move: Move): void {
    this.#steps++;
    if (move.breaks !== undefined && !this.#broken.has(move.breaks)) {
      this.#broken.set(move.breaks, [...this.#store.pathTo(from), move.label]);
    }
    const { index, isNew } = this.#store.add(move.state, from, move.label);
    if (isNew) this.#check(index, move.state);
    if (this.#model.isGood !== undefined && move.isEnvironment !== true) this.#remember(from, index);
    if (this.#model.obligations !== undefined)
      this.#turns.add(from, { to: index, label: move.label, by: move.by, serves: move.serves });
  }

  #check(index: number, state: Uint8Array): void {
    for (const [name, holds] of this.#invariants) {
      if (!this.#broken.has(name) && !holds(state)) this.#broken.set(name, this.#store.pathTo(index));
    }
  }

  #remember(from: number, to: number): void {
    if (this.#edgeCount * 2 === this.#edges.length) {
      const larger = new Int32Array(this.#edges.length * 2);
      larger.set(this.#edges);
      this.#edges = larger;
    }
    this.#edges[this.#edgeCount * 2] = from;
    this.#edges[this.#edgeCount * 2 + 1] = to;
    this.#edgeCount++;
  }

  #checkProgress(): void {
    const { isGood } = this.#model;
    if (isGood === undefined) return;
    const edges = this.#edges.subarray(0, this.#edgeCount * 2);
    const stuck = findStuckState(this.#store.size, edges, (index) => isGood(this.#store.stateAt(index)));
    if (stuck !== null) this.#broken.set("progress", this.#store.pathTo(stuck));
  }

  #checkLivelocks(): void {
    for (const obligation of this.#model.obligations ?? []) {
      const isOwed = (index: number) => obligation.isOwed(this.#store.stateAt(index));
      const found = findLivelock(this.#store.size, this.#turns, obligation, isOwed);
      if (found === null) continue;
      this.#broken.set(obligation.name, [...this.#store.pathTo(found.at), "and then for ever:", ...found.cycle]);
    }
  }
}
