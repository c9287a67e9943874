import type { InventoryPart } from "../../connectors/kit/index.ts";

/** One step of a pass. Steps and their cursor are rows, so their order may only be changed together with old passes. */
export interface SyncStep {
  readonly key:
    | "account"
    | "custom_roles"
    | "groups"
    | "organizations"
    | "accounts"
    | "group_memberships"
    | "organization_memberships"
    | "people"
    | "conclude"
    | "hints";
  readonly doing: string;
  /** The list that the step reads page by page. */
  readonly part?: InventoryPart;
}

/**
 * Things before the memberships that point at them. Absence is concluded in a step of its own, after every list was read
 * to its end.
 */
export const SYNC_STEPS: readonly SyncStep[] = [
  { key: "account", doing: "Checking the connection" },
  { key: "custom_roles", doing: "Reading custom roles", part: { part: "custom_roles" } },
  { key: "groups", doing: "Reading groups", part: { part: "groups" } },
  { key: "organizations", doing: "Reading organizations", part: { part: "organizations" } },
  { key: "accounts", doing: "Reading accounts", part: { part: "accounts" } },
  { key: "group_memberships", doing: "Reading who is in which group", part: { part: "group_memberships" } },
  { key: "organization_memberships", doing: "Reading who is in the imported organizations" },
  { key: "people", doing: "Matching accounts with people" },
  { key: "conclude", doing: "Comparing with the last pass" },
  { key: "hints", doing: "Looking for differences" },
];
