import { describe, expect, it } from "vitest";
import { checkExtension } from "./extension.ts";
import { attempt, decide, grant, HOUR, item, membership, NOW, own, READ_FROM, type Case } from "./testing.ts";

const ending = grant({ state: "ending", verifiedAt: NOW - HOUR });
const slotItem = item({ kind: "custom_role", upstreamId: null });
const roleGrant = (over = {}) => grant({ resourceUpstreamId: "r1", ...over });
const there = { groups: [membership()] };

const cases: readonly (readonly [string, Case, string, readonly string[]])[] = [
  ["a grant is given", { view: { grants: [grant()] } }, "grant create g1", []],
  [
    "seen to work, it is active",
    { view: { grants: [grant()] }, read: there },
    "complete",
    ["grant active", "wake_cleared"],
  ],
  [
    "passed its end, it is ending before anything acts on it",
    { view: { grants: [grant({ state: "active", expiresAt: NOW })], ownMemberships: [own()] }, read: there },
    "revoke delete m1",
    ["grant ending: expired"],
  ],
  [
    "not seen to work in time, it is ending, and its absence is verified",
    { view: { grants: [grant({ activateBy: NOW - 1 })] } },
    "complete",
    ["grant ending: lapsed", "grant ended: never_given", "wake_cleared"],
  ],
  [
    "a group link's grant waits as long as it lasts",
    { view: { grants: [grant({ activateBy: null, startsAt: 0 })] } },
    "grant create g1",
    [],
  ],
  [
    "outside access remains when our grant ends",
    { view: { grants: [ending] }, read: there },
    "complete",
    ["grant ended: outside_remains", "wake_cleared"],
  ],
  [
    "what appears under an unanswered create is ours",
    { view: { grants: [ending], attempts: [attempt()] }, read: { groups: [membership({ createdAt: NOW })] } },
    "revoke delete m1",
    ["m1 claimed"],
  ],
  [
    "what was there before the create was opened is not",
    {
      view: { grants: [ending], attempts: [attempt({ openedAt: NOW - HOUR, settleAt: 1 })] },
      read: { groups: [membership({ createdAt: NOW - 2 * HOUR })] },
    },
    "complete",
    ["grant ended: outside_remains", "wake_cleared"],
  ],
  [
    "gone is not said while a create may still act",
    { view: { grants: [ending], attempts: [attempt()] } },
    "wait",
    ["wake_cleared"],
  ],
  [
    "nor from a read that began before it settled",
    { view: { grants: [ending], attempts: [attempt({ openedAt: NOW - 70_500 })] } },
    "read_again",
    [],
  ],
  [
    "nor before the delete of every id of ours was answered",
    { view: { grants: [ending], ownMemberships: [own()] } },
    "revoke delete m1",
    [],
  ],
  [
    "nor from a list that began before that answer",
    { view: { grants: [ending], ownMemberships: [own({ deleteOpenedAt: 1, goneAt: READ_FROM + 1 })] } },
    "read_again",
    [],
  ],
  [
    "an id that we tried to delete is never used again",
    { view: { grants: [grant()], ownMemberships: [own({ deleteOpenedAt: 1 })] }, read: there },
    "revoke delete m1",
    [],
  ],
  [
    "a list that shows a removed id is an old one",
    { view: { grants: [grant()], ownMemberships: [own({ deleteOpenedAt: 1, goneAt: 2 })] }, read: there },
    "read_again",
    [],
  ],
  [
    "vanished by another hand, it is held",
    { view: { grants: [grant({ state: "active" })] } },
    "complete",
    ["held", "wake_cleared"],
  ],
  [
    "a list that may be older than our own create holds nothing",
    {
      view: {
        grants: [grant({ state: "active" })],
        attempts: [attempt({ answer: "created", answerMembershipId: "m1" })],
        ownMemberships: [own()],
      },
    },
    "wait",
    ["wake_cleared"],
  ],
  [
    "a newly approved grant is carried out in spite of a hold",
    { view: { items: [item({ heldSince: 1 })], grants: [grant({ state: "active" }), grant({ id: "new" })] } },
    "grant create g1",
    ["released"],
  ],
  [
    "another live grant keeps what an ended one had",
    { view: { grants: [ending, grant({ id: "new", state: "active" })] }, read: there },
    "complete",
    ["grant ended: held_by_other", "wake_cleared"],
  ],
  [
    "a default group is moved before it is removed",
    {
      view: { grants: [ending], ownMemberships: [own()] },
      read: { groups: [membership({ isDefault: true }), membership({ membershipId: "m2", upstreamId: "g2" })] },
    },
    "revoke make_default m2",
    [],
  ],
  [
    "the policy removes what is outside, by its id",
    { view: { items: [item({ driftPolicy: "remove_outside" })], grants: [ending] }, read: there },
    "revoke delete m1",
    ["m1 adopted"],
  ],
  ["a wake-up newer than the read stays", { target: { wakeAt: READ_FROM + 1 }, read: there }, "complete", []],
  [
    "removals come before grants, whatever one item's back-off says",
    {
      view: {
        items: [item({ id: "slow", nextTryAt: NOW + HOUR, upstreamId: "g8" }), item()],
        grants: [grant({ id: "slow", itemId: "slow" }), ending],
        ownMemberships: [own()],
      },
      read: there,
    },
    "revoke delete m1",
    [],
  ],
  [
    "a removal comes before a grant that is due as well",
    {
      view: {
        items: [item({ id: "other", upstreamId: "g8" }), item()],
        grants: [grant({ id: "other", itemId: "other" }), ending],
        ownMemberships: [own()],
      },
      read: there,
    },
    "revoke delete m1",
    [],
  ],
  [
    "a paused app gives nothing new",
    { app: { state: "paused" }, view: { grants: [grant()] } },
    "wait",
    ["wake_cleared"],
  ],
  [
    "and still removes",
    { app: { state: "paused" }, view: { grants: [ending], ownMemberships: [own()] }, read: there },
    "revoke delete m1",
    [],
  ],
  [
    "in Observe nothing is opened and nobody's time runs",
    {
      app: { isLive: false },
      view: { items: [item({ isLive: false })], grants: [grant({ activateBy: 1 })] },
      read: there,
    },
    "complete",
    ["wake_cleared"],
  ],
  [
    "a role grant of an administrator stops: it would demote them",
    { user: { role: "admin", customRoleId: "admin" }, view: { items: [slotItem], grants: [roleGrant()] } },
    "complete",
    ["grant stopped: would_demote", "wake_cleared"],
  ],
  [
    "a gone role is skipped at once",
    {
      app: { goneRoleIds: ["r2"] },
      user: { customRoleId: "r0" },
      view: {
        items: [slotItem],
        grants: [roleGrant(), roleGrant({ id: "top", resourceUpstreamId: "r2", approvedSeq: 2 })],
      },
    },
    "grant set_role r1",
    [],
  ],
  [
    "the last end restores the baseline",
    {
      user: { customRoleId: "r1" },
      view: {
        items: [{ ...slotItem, periodOpen: true, period: 1, baseline: "r0" }],
        grants: [roleGrant({ state: "ending" })],
        attempts: [attempt({ verb: "set_role", value: "r1", period: 1, answer: "ok" })],
      },
    },
    "revoke set_role r0",
    [],
  ],
  [
    "or the fallback, where the baseline is gone",
    {
      app: { goneRoleIds: ["r0"] },
      user: { customRoleId: "r1" },
      view: {
        items: [{ ...slotItem, periodOpen: true, period: 1, baseline: "r0" }],
        grants: [roleGrant({ state: "ending" })],
        attempts: [attempt({ verb: "set_role", value: "r1", period: 1, answer: "ok" })],
      },
    },
    "revoke set_role fallback",
    [],
  ],
  [
    "what a person set meanwhile stays",
    {
      user: { customRoleId: "theirs" },
      view: {
        items: [{ ...slotItem, periodOpen: true, period: 1, baseline: "r0" }],
        grants: [roleGrant({ state: "ending", verifiedAt: 1 })],
      },
    },
    "complete",
    ["grant ended: gone", "period_closed", "wake_cleared"].toSorted(),
  ],
];

describe("one decision about a target", () => {
  it.each(cases)("%s", (_name, given, step, facts) => {
    const decision = decide(given);
    expect({ step: decision.step, facts: decision.facts.toSorted() }).toEqual({ step, facts: facts.toSorted() });
  });

  it("keeps the end within the latest end that people were shown", () => {
    const active = decide({ view: { grants: [grant()] }, read: there }).changes.find(
      (change) => change.kind === "grant_active",
    );
    expect(active).toMatchObject({ expiresAt: NOW + 8 * HOUR, latestEnd: NOW + 32 * HOUR });
  });

  it("says in Observe what it would have opened", () => {
    const { observed } = decide({
      app: { isLive: false },
      view: { items: [item({ isLive: false })], grants: [grant()] },
    });
    expect(observed).toMatchObject([{ verb: "create", value: "g1" }]);
  });

  it("decides nothing from a failed read", () => {
    const decision = decide({ read: { kind: "failed" } as never, view: { grants: [ending] } });
    expect(decision.step).toBe("read_again");
    expect(decision.changes).toEqual([]);
  });
});

describe("an extension", () => {
  const rule = { addMs: HOUR, maximumTotalMs: 10 * HOUR };

  it("moves the end and the latest end together, never past the maximum", () => {
    const running = grant({ state: "active", expiresAt: NOW + HOUR, latestEnd: NOW + 5 * HOUR });
    expect(checkExtension(running, rule, NOW)).toEqual({
      kind: "extended",
      expiresAt: NOW + 2 * HOUR,
      latestEnd: NOW + 6 * HOUR,
    });
    expect(checkExtension({ ...running, expiresAt: NOW + 9 * HOUR }, rule, NOW)).toMatchObject({
      reason: "maximum_reached",
    });
  });

  it.each([
    ["an end that was written", grant({ state: "ending" })],
    ["an end that was reached", grant({ state: "active", expiresAt: NOW })],
    ["a grant that was never seen to work", grant()],
  ])("never takes back %s", (_name, row) => {
    expect(checkExtension(row, rule, NOW)).toEqual({ kind: "refused", reason: "needs_new_grant" });
  });
});
