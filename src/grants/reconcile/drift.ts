import type { GrantRow, ItemRow } from "./rows.ts";

/**
 * Should what another hand removed be put back without asking? Only where the resource's policy says so; the default
 * reports, because whoever removed it may know why.
 */
export function restoresByPolicy(item: ItemRow): boolean {
  return item.driftPolicy === "restore_removed";
}

/**
 * Should access that nobody granted be removed? It is first written as ours by its id, so that the same rules and
 * proofs apply to it as to any removal.
 */
export function removesOutside(item: ItemRow): boolean {
  return item.driftPolicy === "remove_outside";
}

/** The grants whose put-back is done, because what they wanted back was seen. */
export function fulfilledPutBacks(wanting: readonly GrantRow[]): GrantRow[] {
  return wanting.filter((grant) => grant.putBack);
}
