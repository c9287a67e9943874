import { describe, expect, it } from "vitest";
import { attempt, decide, grant, item, membership, NOW, own, type Case } from "./testing.ts";

const organization = (id: string, over = {}) => item({ id, kind: "organization", upstreamId: id, ...over });
const forAcme = (over = {}) =>
  grant({ id: "acme", itemId: "acme", resourceUpstreamId: "acme", approvedSeq: 1, ...over });
const forGlobex = (over = {}) =>
  grant({ id: "globex", itemId: "globex", resourceUpstreamId: "globex", approvedSeq: 2, ...over });
const names = (id: string) => ({ createsAccount: false, upgradesAccount: false, replacesOrganizationId: id });
const home = membership({ membershipId: "h1", upstreamId: "home" });
const initech = membership({ membershipId: "i1", upstreamId: "initech" });
const acme = membership({ membershipId: "a1", upstreamId: "acme" });
const owned = own({ itemId: "acme", membershipId: "a1" });
const owed = { organizationId: "home", membershipId: "h1", writtenSince: true, isDisplaced: true };
const onlyOne = { multipleOrganizations: false };
const both = [organization("acme"), organization("globex")];

const cases: readonly (readonly [string, Case, string, readonly string[]])[] = [
  [
    "what the person has is remembered before the first create, whatever the switch says",
    { view: { items: [organization("acme")], grants: [forAcme()] }, read: { organizations: [home] } },
    "grant create acme",
    ["home remembered"],
  ],
  [
    "where only one fits, the old one is deleted by its id before the create",
    {
      app: onlyOne,
      view: { items: [organization("acme")], grants: [forAcme({ approvedEffects: names("home") })] },
      read: { organizations: [home] },
    },
    "grant delete h1",
    ["home remembered"],
  ],
  [
    "a grant that would replace what its approval did not name stops and asks",
    { app: onlyOne, view: { items: [organization("acme")], grants: [forAcme()] }, read: { organizations: [home] } },
    "complete",
    ["acme stopped: would_replace_organization", "switch_doubted", "wake_cleared"],
  ],
  [
    "a grant whose create replaced something unasked stops, and ours goes first",
    {
      view: {
        items: [organization("acme")],
        grants: [forAcme()],
        ownMemberships: [owned],
        rememberedOrganizations: [{ ...owed, isDisplaced: false }],
      },
      read: { organizations: [acme] },
    },
    "revoke delete a1",
    ["home displaced", "acme stopped: replaced_organization", "switch_doubted"],
  ],
  [
    "what another hand took is forgotten, not restored",
    {
      view: {
        items: [organization("acme")],
        grants: [forAcme({ state: "ending", verifiedAt: 1 })],
        rememberedOrganizations: [{ ...owed, writtenSince: false, isDisplaced: false }],
      },
    },
    "complete",
    ["home forgotten", "acme ended: gone", "wake_cleared"],
  ],
  [
    "at the end the displaced one comes back whatever the switch says, and the end does not wait for it",
    {
      view: {
        items: [organization("acme")],
        grants: [forAcme({ state: "ending", verifiedAt: 1 })],
        rememberedOrganizations: [owed],
      },
    },
    "revoke restore home",
    ["acme ended: gone"],
  ],
  [
    "ours is deleted before the displaced one is put back",
    {
      view: {
        items: [organization("acme")],
        grants: [forAcme({ state: "ending" })],
        ownMemberships: [owned],
        rememberedOrganizations: [owed],
      },
      read: { organizations: [acme] },
    },
    "revoke delete a1",
    [],
  ],
  [
    "nothing is concluded while our delete of the person's own one may still act",
    {
      view: {
        items: [organization("acme")],
        grants: [forAcme({ state: "ending" })],
        attempts: [attempt({ itemId: "acme", verb: "delete", purpose: "make_way", membershipId: "h1", value: "home" })],
        rememberedOrganizations: [{ ...owed, isDisplaced: false }],
      },
      read: { organizations: [home] },
    },
    "wait",
    ["wake_cleared"],
  ],
  [
    "a create takes back what another grant was just given, also where the list is too old to show that",
    {
      view: {
        items: both,
        grants: [forAcme({ state: "active" }), forGlobex()],
        attempts: [attempt({ itemId: "acme", value: "acme", answer: "created", answerMembershipId: "a1" })],
        ownMemberships: [owned],
      },
      read: { organizations: [home], multipleOrganizations: true },
    },
    "grant create globex",
    ["home remembered", "acme put back"],
  ],
  [
    "nothing is verified by a list that is too old to show what another create of ours made",
    {
      app: onlyOne,
      view: {
        items: both,
        grants: [forAcme({ putBack: true }), forGlobex({ state: "ending" })],
        attempts: [
          attempt({ id: "1", itemId: "acme", value: "acme", openedAt: NOW - 69_000 }),
          attempt({ id: "2", itemId: "globex", value: "globex", answer: "created", answerMembershipId: "b1" }),
        ],
        ownMemberships: [own({ itemId: "globex", membershipId: "b1", deleteOpenedAt: 1, goneAt: 1 })],
      },
      read: { organizations: [{ ...acme, createdAt: NOW - 68_000 }], multipleOrganizations: false },
    },
    "read_again",
    ["a1 claimed"],
  ],
  [
    "nothing is held by a list that is too old to show what another create of ours made",
    {
      app: onlyOne,
      view: {
        items: both,
        grants: [forAcme({ state: "active" }), forGlobex({ state: "ending" })],
        attempts: [attempt({ itemId: "globex", value: "globex", answer: "created", answerMembershipId: "b1" })],
        ownMemberships: [own({ itemId: "globex", membershipId: "b1", deleteOpenedAt: 1, goneAt: 1 })],
      },
      read: { organizations: [], multipleOrganizations: false },
    },
    "read_again",
    ["globex ended: never_given"],
  ],
  [
    "nothing is verified while a create of another organization may still act",
    {
      view: {
        items: both,
        grants: [forAcme(), forGlobex({ state: "ending" })],
        attempts: [attempt({ itemId: "globex", value: "globex" })],
        ownMemberships: [owned],
      },
      read: { organizations: [acme] },
    },
    "wait",
    ["wake_cleared"],
  ],
  [
    "where only one fits, the grant approved last holds the place and the other gives way",
    {
      app: onlyOne,
      view: { items: both, grants: [forAcme({ state: "active" }), forGlobex()], ownMemberships: [owned] },
      read: { organizations: [acme] },
    },
    "revoke delete a1",
    ["acme put back"],
  ],
  [
    "one that gave way comes back without a hold when the other ends",
    {
      app: onlyOne,
      view: {
        items: both,
        grants: [forAcme({ state: "active", putBack: true })],
        ownMemberships: [{ ...owned, deleteOpenedAt: 1, goneAt: 2 }],
      },
    },
    "grant create acme",
    [],
  ],
  [
    "a hold needs a switch that was read with the list",
    { view: { items: [organization("acme")], grants: [forAcme({ state: "active" })], ownMemberships: [owned] } },
    "read_again",
    ["switch_doubted"],
  ],
  [
    "with a fresh switch a vanished organization is held",
    {
      view: { items: [organization("acme")], grants: [forAcme({ state: "active" })], ownMemberships: [owned] },
      read: { multipleOrganizations: true },
    },
    "complete",
    ["held", "wake_cleared"],
  ],
  [
    "an organization that was deleted in the app is given to nobody",
    { view: { items: [organization("acme")], grants: [forAcme()] }, read: { goneUpstreamIds: ["acme"] } },
    "complete",
    ["acme stopped: resource_gone", "wake_cleared"],
  ],
  [
    "what is owed stays owed after the end, until it was seen to be back",
    { view: { items: [organization("acme")], rememberedOrganizations: [owed] } },
    "revoke restore home",
    [],
  ],
  [
    "what came back is forgotten",
    {
      view: { items: [organization("acme")], rememberedOrganizations: [owed] },
      read: { organizations: [{ ...home, membershipId: "h2" }] },
    },
    "complete",
    ["home remembered", "home forgotten", "wake_cleared"],
  ],
  [
    "where only one fits, what another hand put in its place is not taken away to give back the old one",
    {
      app: onlyOne,
      view: { items: [organization("acme")], rememberedOrganizations: [owed] },
      read: { organizations: [initech], multipleOrganizations: false },
    },
    "complete",
    ["home forgotten", "wake_cleared"],
  ],
  [
    "nothing is given back beside what another hand put there before the switch was read",
    {
      view: { items: [organization("acme")], rememberedOrganizations: [owed] },
      read: { organizations: [initech] },
    },
    "read_again",
    ["switch_doubted"],
  ],
  [
    "a list that still shows what we removed to make way is an old one",
    {
      app: onlyOne,
      view: {
        items: [organization("acme")],
        grants: [forAcme({ state: "ending" })],
        attempts: [
          attempt({ itemId: "acme", verb: "delete", purpose: "make_way", membershipId: "h1", answer: "gone" }),
        ],
        rememberedOrganizations: [{ ...owed, isDisplaced: false }],
      },
      read: { organizations: [home] },
    },
    "revoke restore home",
    ["home displaced", "acme ended: never_given"],
  ],
  [
    "a list that does not show yet what we made proves of nothing that it is still there",
    {
      view: {
        items: [organization("acme")],
        grants: [forAcme({ state: "ending", verifiedAt: 1 })],
        attempts: [attempt({ itemId: "acme", value: "acme", answer: "created", answerMembershipId: "a1" })],
        ownMemberships: [{ ...owned, deleteOpenedAt: 1, goneAt: 2 }],
        rememberedOrganizations: [{ ...owed, isDisplaced: false }],
      },
      read: { organizations: [home] },
    },
    "wait",
    ["acme ended: gone", "wake_cleared"],
  ],
  [
    "nothing is created while a list does not show yet what we gave back",
    {
      view: {
        items: [organization("acme")],
        grants: [forAcme()],
        attempts: [
          attempt({
            itemId: "acme",
            verb: "restore",
            purpose: "restore_replaced",
            value: "home",
            answer: "created",
            answerMembershipId: "h2",
          }),
        ],
      },
    },
    "read_again",
    [],
  ],
  [
    "what a create may replace unawares comes back without a hold",
    {
      view: { items: both, grants: [forAcme({ state: "active" }), forGlobex()], ownMemberships: [owned] },
      read: { organizations: [acme] },
    },
    "grant create globex",
    ["acme put back"],
  ],
  [
    "what vanished beside our own create asks for the switch before it comes back",
    {
      view: { items: [organization("acme")], grants: [forAcme({ state: "active", putBack: true })] },
    },
    "read_again",
    ["switch_doubted"],
  ],
  [
    "while paused a new grant does not push out an active one",
    {
      app: { ...onlyOne, state: "paused" },
      view: { items: both, grants: [forAcme({ state: "active" }), forGlobex()], ownMemberships: [owned] },
      read: { organizations: [acme] },
    },
    "wait",
    ["wake_cleared"],
  ],
];

describe("the organizations of one person", () => {
  it.each(cases)("%s", (_name, given, step, facts) => {
    const decision = decide(given);
    expect({ step: decision.step, facts: decision.facts }).toEqual({ step, facts });
  });

  it("remembers nothing for a write that was not the one opened", () => {
    const removal = grant({ id: "old", itemId: "old", state: "ending" });
    const decision = decide({
      view: {
        items: [organization("acme"), item({ id: "old", upstreamId: "g9" })],
        grants: [forAcme(), removal],
        ownMemberships: [own({ itemId: "old", membershipId: "m9" })],
      },
      read: { organizations: [home], groups: [membership({ membershipId: "m9", upstreamId: "g9" })] },
    });
    expect(decision.step).toBe("revoke delete m9");
    expect(decision.facts).not.toContain("home remembered");
  });
});
