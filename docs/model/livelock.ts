/**
 * Finds a way to go on for ever without doing what is owed, although everybody whose turn it is gets a turn: a cycle of
 * states in which it is owed, that no serving step leaves, and in which each of the given parties acts again and again or
 * could not act again and again. That is weak fairness; whoever is not named may act as often as it likes, or never.
 */
export interface Obligation {
  readonly name: string;
  readonly isOwed: (state: Uint8Array) => boolean;
  /** Whose turns come. */
  readonly turns: readonly string[];
}

/** Who takes a step, and which obligation it serves. */
export interface Turn {
  readonly by?: string | undefined;
  readonly serves?: string | undefined;
}

interface Edge extends Turn {
  readonly to: number;
  readonly label: string;
}

/** All steps of an exploration, by the state that they leave. */
export class Steps {
  readonly #from: Edge[][] = [];

  add(from: number, edge: Edge): void {
    const edges = this.#from[from];
    if (edges === undefined) this.#from[from] = [edge];
    else edges.push(edge);
  }

  of(state: number): readonly Edge[] {
    return this.#from[state] ?? [];
  }
}

export interface Livelock {
  /** A state of the cycle. */
  readonly at: number;
  /** The labels around it, from that state back to it. */
  readonly cycle: readonly string[];
}

/** The first livelock, by the number of its states; null when there is none. */
export function findLivelock(
  states: number,
  steps: Steps,
  { name, turns }: Obligation,
  isOwed: (state: number) => boolean,
): Livelock | null {
  const owed = new Uint8Array(states);
  for (let state = 0; state < states; state++) if (isOwed(state)) owed[state] = 1;
  const stopped = owed.findIndex(
    (isOne, state) => isOne === 1 && !steps.of(state).some(({ by }) => by !== undefined && turns.includes(by)),
  );
  if (stopped !== -1) return { at: stopped, cycle: ["nobody whose turn comes can do anything"] };
  const staying = (state: number) => steps.of(state).filter((edge) => edge.serves !== name && owed[edge.to] === 1);
  for (const members of componentsOf(owed, staying)) {
    const inside = new Set(members);
    const within = (state: number) => staying(state).filter((edge) => inside.has(edge.to));
    if (!members.some((state) => within(state).length > 0)) continue;
    // Each party must be met on the way round: by a step of its own, or in a state where it has none.
    const isMet = (party: string, state: number, edge: Edge) =>
      edge.by === party || !steps.of(state).some((other) => other.by === party);
    const isFair = turns.every((party) =>
      members.some((state) => within(state).some((edge) => isMet(party, state, edge))),
    );
    if (isFair) return roundTrip(Math.min(...members), turns, within, isMet);
  }
  return null;
}

/** Strongly connected components (Tarjan), without recursion because a chain of states may be long. */
function* componentsOf(owed: Uint8Array, staying: (state: number) => readonly Edge[]): Generator<readonly number[]> {
  const order = new Int32Array(owed.length).fill(-1);
  const low = new Int32Array(owed.length);
  const isOpen = new Uint8Array(owed.length);
  const open: number[] = [];
  let count = 0;
  for (let root = 0; root < owed.length; root++) {
    if (owed[root] === 0 || order[root] !== -1) continue;
    const path: { readonly state: number; readonly edges: readonly Edge[]; next: number }[] = [];
    const enter = (state: number): void => {
      order[state] = low[state] = count++;
      isOpen[state] = 1;
      open.push(state);
      path.push({ state, edges: staying(state), next: 0 });
    };
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { state, edges } = top;
      const edge = edges[top.next++];
      if (edge !== undefined) {
        if (order[edge.to] === -1) enter(edge.to);
        else if (isOpen[edge.to] === 1) low[state] = Math.min(low[state] ?? 0, order[edge.to] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above.state] = Math.min(low[above.state] ?? 0, low[state] ?? 0);
      if (low[state] !== order[state]) continue;
      const members = open.splice(open.lastIndexOf(state));
      for (const member of members) isOpen[member] = 0;
      yield members;
    }
  }
}

/** A way round the component that meets each party. */
function roundTrip(
  start: number,
  turns: readonly string[],
  within: (state: number) => readonly Edge[],
  isMet: (party: string, state: number, edge: Edge) => boolean,
): Livelock {
  const cycle: string[] = [];
  let at = start;
  const walk = (isEnd: (state: number, edge: Edge) => boolean): void => {
    const way = shortestWay(at, within, isEnd);
    cycle.push(...way.map(({ label }) => label));
    at = way.at(-1)?.to ?? at;
  };
  for (const party of turns) walk((state, edge) => isMet(party, state, edge));
  if (at !== start || cycle.length === 0) walk((_, edge) => edge.to === start);
  return { at: start, cycle };
}

function shortestWay(
  from: number,
  within: (state: number) => readonly Edge[],
  isEnd: (state: number, edge: Edge) => boolean,
): readonly Edge[] {
  const reached = new Map<number, { readonly before: number; readonly edge: Edge } | null>([[from, null]]);
  const wayTo = (state: number): Edge[] => {
    const way: Edge[] = [];
    for (let step = reached.get(state); step !== null && step !== undefined; step = reached.get(step.before))
      way.push(step.edge);
    return way.toReversed();
  };
  const queue = [from];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? from;
    for (const edge of within(state)) {
      if (isEnd(state, edge)) return [...wayTo(state), edge];
      if (reached.has(edge.to)) continue;
      reached.set(edge.to, { before: state, edge });
      queue.push(edge.to);
    }
  }
  throw new Error("a component leads everywhere within itself");
}
