import { describe, expect, it } from "vitest";
import { attempt, type Case, decide, grant, HOUR, item, membership, NOW, own } from "./testing.ts";

const app = { state: "undecided" } as const;
const active = (over = {}) => grant({ state: "active", ...over });
const roleGrant = (over = {}) => grant({ resourceUpstreamId: "r1", ...over });
const slot = item({ kind: "custom_role", upstreamId: null, periodOpen: true, period: 1, baseline: "r0" });
const asked = (role: string) => attempt({ verb: "set_role", value: role, period: 1, answer: "ok" });

// The rows are a restored backup: what they say may have ended since.
const cases: readonly (readonly [string, Case, string])[] = [
  ["a grant that waits to be given is not", { app, view: { grants: [grant()] } }, "wait"],
  [
    "a policy that puts back does not",
    { app, view: { items: [item({ driftPolicy: "restore_removed" })], grants: [active()], ownMemberships: [own()] } },
    "wait",
  ],
  ["nor does a person's earlier wish", { app, view: { grants: [active({ putBack: true })] } }, "wait"],
  [
    "what is there stays, and is seen",
    { app, view: { grants: [active()], ownMemberships: [own()] }, read: { groups: [membership()] } },
    "complete",
  ],
  [
    "an end that comes meanwhile is carried out",
    {
      app,
      view: { grants: [active({ expiresAt: NOW - 1 })], ownMemberships: [own()] },
      read: { groups: [membership()] },
    },
    "revoke delete m1",
  ],
  [
    "a role that is not seen is not written again",
    {
      app,
      user: { customRoleId: "r0" },
      view: {
        items: [{ ...slot, driftPolicy: "restore_removed" }],
        grants: [roleGrant({ state: "active" })],
        attempts: [asked("r1")],
      },
    },
    "complete",
  ],
  [
    "the end of the role on top returns to the baseline, not to a lower grant that may have ended too",
    {
      app,
      user: { customRoleId: "r2" },
      view: {
        items: [slot],
        grants: [
          roleGrant({ state: "active" }),
          roleGrant({ id: "top", resourceUpstreamId: "r2", state: "ending", approvedSeq: 2, verifiedAt: NOW - HOUR }),
        ],
        attempts: [asked("r1"), asked("r2")],
      },
    },
    "revoke set_role r0",
  ],
  [
    "no account is made",
    {
      app,
      user: null,
      target: { accountId: null },
      view: { grants: [grant({ approvedEffects: { createsAccount: true, upgradesAccount: false } })] },
    },
    "wait",
  ],
  [
    "and none is taken away: a grant that nobody remembers may need it",
    { app: { ...app, deprovisioning: "downgrade" }, target: { accountCreated: true, accountLinkedHow: "answered" } },
    "wait",
  ],
];

describe("while nobody has decided what still holds after a restore", () => {
  it.each(cases)("%s", (_name, given, step) => {
    expect(decide(given).step).toBe(step);
  });

  it.each(cases.filter(([, , step]) => step === "wait"))("decided, it goes on: %s", (_name, given) => {
    expect(decide({ ...given, app: { ...given.app, state: "active" } }).step).toMatch(/^(grant|revoke) /);
  });

  it("says that it waits for a decision", () => {
    expect(decide({ app, view: { grants: [grant()] } }).grants).toEqual([{ grantId: "grant", status: "undecided" }]);
  });
});
