/**
 * The first state, by number, from which no good state can be reached; null when there is none. Walks backwards from
 * the good states. With an app that answers in the end, reachability is progress under strong fairness.
 */
export function findStuckState(states: number, edges: Int32Array, isGood: (index: number) => boolean): number | null {
  const { starts, sources } = reverse(states, edges);
  const reaches = new Uint8Array(states);
  const queue = new Int32Array(states);
  let length = 0;
  const mark = (index: number) => {
    if (reaches[index] === 1) return;
    reaches[index] = 1;
    queue[length++] = index;
  };
  for (let index = 0; index < states; index++) if (isGood(index)) mark(index);
  for (let head = 0; head < length; head++) {
    const at = queue[head] ?? 0;
    for (let edge = starts[at] ?? 0; edge < (starts[at + 1] ?? 0); edge++) mark(sources[edge] ?? 0);
  }
  const stuck = reaches.indexOf(0);
  return stuck === -1 ? null : stuck;
}

/** For each state the states that lead to it, as one block with offsets. */
function reverse(states: number, edges: Int32Array): { readonly starts: Int32Array; readonly sources: Int32Array } {
  const starts = new Int32Array(states + 1);
  for (let at = 1; at < edges.length; at += 2) bump(starts, (edges[at] ?? 0) + 1);
  for (let index = 0; index < states; index++) starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0);
  const next = starts.slice(0, states);
  const sources = new Int32Array(edges.length / 2);
  for (let at = 0; at < edges.length; at += 2) {
    const to = edges[at + 1] ?? 0;
    sources[next[to] ?? 0] = edges[at] ?? 0;
    bump(next, to);
  }
  return { starts, sources };
}

function bump(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
