import { describe, expect, it } from "vitest";
import { laneOf } from "./lane.ts";
import { type Case, grant, HOUR, item, membership, NOW, own, viewOf } from "./testing.ts";

const slot = item({ kind: "custom_role", upstreamId: null, periodOpen: true, period: 1, baseline: "r0" });
const roleGrant = (over = {}) => grant({ resourceUpstreamId: "r1", state: "active", ...over });
const displaced = { organizationId: "o1", membershipId: "m1", writtenSince: true, isDisplaced: true };

const LANES: readonly (readonly [string, Case, "revoke" | "grant"])[] = [
  ["nothing to do", {}, "grant"],
  ["a grant that waits", { view: { grants: [grant()] } }, "grant"],
  ["an active grant", { view: { grants: [grant({ state: "active" })], ownMemberships: [own()] } }, "grant"],
  ["a grant that is ending", { view: { grants: [grant({ state: "ending" })] } }, "revoke"],
  [
    "an ending one beside many that wait",
    { view: { grants: [grant(), grant({ id: "b", state: "ending" })] } },
    "revoke",
  ],
  ["an account that is wanted", { target: { accountState: "wanted" } }, "grant"],
  ["an account that is being closed", { target: { accountState: "closing" } }, "revoke"],
  ["an account that cools off", { target: { accountState: "cooling" } }, "revoke"],
  ["a deleted account that is not yet deleted for good", { target: { accountState: "deleted" } }, "revoke"],
  ["a closed account", { target: { accountState: "closed" } }, "grant"],
  ["ours that nothing wants", { view: { ownMemberships: [own()] } }, "revoke"],
  [
    "ours that a stopped grant no longer holds",
    {
      view: { grants: [grant({ state: "active", stoppedAt: NOW })], ownMemberships: [own()] },
    },
    "revoke",
  ],
  [
    "ours that a future grant will want",
    {
      view: { grants: [grant({ startsAt: NOW + HOUR })], ownMemberships: [own()] },
    },
    "revoke",
  ],
  ["ours that is gone", { view: { ownMemberships: [own({ goneAt: NOW - 1 })] } }, "grant"],
  ["a role in place", { view: { items: [slot], grants: [roleGrant()] } }, "grant"],
  ["a role that nobody wants any more and that was not put back", { view: { items: [slot] } }, "revoke"],
  ["a slot at rest", { view: { items: [{ ...slot, periodOpen: false }] } }, "grant"],
  ["an organization that is owed", { view: { rememberedOrganizations: [displaced] } }, "revoke"],
  [
    "an organization that is only remembered",
    {
      view: { rememberedOrganizations: [{ ...displaced, isDisplaced: false }] },
    },
    "grant",
  ],
  ["access of others that nobody granted", { read: { groups: [membership()] } }, "grant"],
];

describe("the lane of a target's calls", () => {
  it.each(LANES)("%s", (_what, given, lane) => {
    expect(laneOf(viewOf(given))).toBe(lane);
  });
});
