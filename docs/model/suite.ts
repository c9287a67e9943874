import type { Model } from "./explore.ts";

export interface Suite {
  readonly small: readonly Model[];
  readonly large: readonly Model[];
  /** Guard → what it says, and a world without it. */
  readonly guards: ReadonlyMap<string, { readonly says: string; readonly model: Model }>;
  /** Parts of labels that must appear: a fault that never happened proves nothing. */
  readonly faults: readonly string[];
}

export type Named<Bounds> = readonly (readonly [string, Partial<Bounds>])[];
