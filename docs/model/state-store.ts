/** All states seen so far, each with the step that first reached it. Open addressing over one block of bytes. */
export class StateStore {
  readonly #width: number;
  #bytes: Uint8Array;
  #parents: Int32Array;
  #steps: Uint32Array;
  #table: Int32Array;
  readonly #labels: string[] = [];
  readonly #labelIndex = new Map<string, number>();
  #size = 0;

  constructor(width: number) {
    const capacity = 1 << 14;
    this.#width = width;
    this.#bytes = new Uint8Array(capacity * width);
    this.#parents = new Int32Array(capacity);
    this.#steps = new Uint32Array(capacity);
    this.#table = new Int32Array(capacity * 4).fill(-1);
  }

  get size(): number {
    return this.#size;
  }

  /** Every label that any step had, also of steps to states that were there already. */
  get labels(): ReadonlySet<string> {
    return new Set(this.#labels);
  }

  stateAt(index: number): Uint8Array {
    return this.#bytes.slice(index * this.#width, (index + 1) * this.#width);
  }

  /** The state's number; a state that was there keeps its first, and therefore shortest, way. */
  add(state: Uint8Array, parent: number, label: string): { readonly index: number; readonly isNew: boolean } {
    const step = this.#labelNumber(label);
    const mask = this.#table.length - 1;
    let slot = this.#hash(state, 0) & mask;
    for (let index = this.#table[slot] ?? -1; index !== -1; index = this.#table[slot] ?? -1) {
      if (this.#equals(index, state)) return { index, isNew: false };
      slot = (slot + 1) & mask;
    }
    return { index: this.#append(state, parent, step, slot), isNew: true };
  }

  pathTo(index: number): string[] {
    const path: string[] = [];
    for (let at = index; (this.#parents[at] ?? -1) !== -1; at = this.#parents[at] ?? -1) {
      path.push(this.#labels[this.#steps[at] ?? 0] ?? "");
    }
    return path.toReversed();
  }

  #append(state: Uint8Array, parent: number, step: number, slot: number): number {
    if (this.#size === this.#parents.length) this.#grow();
    const index = this.#size++;
    this.#bytes.set(state, index * this.#width);
    this.#parents[index] = parent;
    this.#steps[index] = step;
    this.#table[slot] = index;
    if (this.#size * 2 > this.#table.length) this.#rebuildTable();
    return index;
  }

  #labelNumber(label: string): number {
    const known = this.#labelIndex.get(label);
    if (known !== undefined) return known;
    this.#labels.push(label);
    this.#labelIndex.set(label, this.#labels.length - 1);
    return this.#labels.length - 1;
  }

  #grow(): void {
    const capacity = this.#parents.length * 2;
    const bytes = new Uint8Array(capacity * this.#width);
    bytes.set(this.#bytes);
    const parents = new Int32Array(capacity);
    parents.set(this.#parents);
    const steps = new Uint32Array(capacity);
    steps.set(this.#steps);
    [this.#bytes, this.#parents, this.#steps] = [bytes, parents, steps];
  }

  #rebuildTable(): void {
    const length = this.#table.length * 2;
    this.#table = new Int32Array(length).fill(-1);
    for (let index = 0; index < this.#size; index++) {
      let slot = this.#hash(this.#bytes, index * this.#width) & (length - 1);
      while (this.#table[slot] !== -1) slot = (slot + 1) & (length - 1);
      this.#table[slot] = index;
    }
  }

  #hash(bytes: Uint8Array, offset: number): number {
    let hash = 0x2545f491;
    for (let at = offset; at < offset + this.#width; at++)
      hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  #equals(index: number, state: Uint8Array): boolean {
    const offset = index * this.#width;
    for (let at = 0; at < this.#width; at++) if (this.#bytes[offset + at] !== state[at]) return false;
    return true;
  }
}
