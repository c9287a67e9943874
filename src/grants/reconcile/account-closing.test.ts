import { describe, expect, it } from "vitest";
import { attempt, decide, grant, type Case } from "./testing.ts";

const ours = { accountCreated: true, accountLinkedHow: "answered" as const };
const suspendedEndUser = { suspended: true, role: "end-user" as const };
const deletedUser = { active: false };
const snapshot = {
  role: "agent" as const,
  customRoleId: "light",
  defaultGroupId: null,
  groupIds: [],
  organizationIds: [],
};
const onAccount = (over: Parameters<typeof attempt>[0]) => attempt({ itemId: null, membershipId: "account", ...over });
const deleted = onAccount({ verb: "account_delete", answer: "ok" });
const notedSnapshot = (given: Case) =>
  decide(given).changes.flatMap((change) => (change.kind === "account_snapshot" ? [change.snapshot] : []));

describe("an account that another hand suspended", () => {
  it("stays suspended for a new grant, also when we closed it after them", () => {
    const decision = decide({
      user: suspendedEndUser,
      target: { ...ours, accountState: "closed", snapshot: { ...snapshot, wasSuspended: true } },
      view: { grants: [grant()] },
    });
    expect(decision).toMatchObject({ step: "wait", account: "suspended_by_another_hand" });
  });

  it("stays suspended when our own closing was noted but had not been done", () => {
    const decision = decide({
      user: { suspended: true },
      target: { ...ours, accountState: "closing", snapshot },
      view: { grants: [grant()] },
    });
    expect(decision).toMatchObject({ step: "wait", account: "suspended_by_another_hand" });
  });

  it("is noted as theirs when we close it", () => {
    const closing: Case = { user: { suspended: true }, target: ours, app: { deprovisioning: "downgrade" } };
    expect(notedSnapshot(closing)).toMatchObject([{ role: "agent", wasSuspended: true }]);
  });

  it("is noted as theirs also when we had asked to close it before them, and what it held stays noted", () => {
    const closing: Case = {
      user: { suspended: true, customRoleId: null },
      target: { ...ours, accountState: "closing", snapshot },
      app: { deprovisioning: "downgrade" },
    };
    expect(notedSnapshot(closing)).toEqual([{ ...snapshot, wasSuspended: true }]);
  });
});

it("what a vanished account held is forgotten with it, so that a later one counts as suspended by us only if it was", () => {
  expect(notedSnapshot({ user: null, target: { ...ours, accountState: "closed", snapshot } })).toEqual([null]);
});

it("no account is called unneeded while a create of ours may still act, though another one has the e-mail now", () => {
  const create = attempt({ itemId: null, verb: "account_create", value: "light" });
  expect(decide({ view: { attempts: [create] } })).toMatchObject({ step: "wait", account: "settling" });
});

describe("an account that we deleted", () => {
  const wanted = [grant({ approvedEffects: { createsAccount: true, upgradesAccount: false } })];

  it("is deleted for good before a new grant gets a new one", () => {
    const decision = decide({
      user: deletedUser,
      target: { ...ours, accountState: "cooling", snapshot },
      view: { grants: wanted, attempts: [deleted] },
    });
    expect(decision.step).toBe("revoke account_purge account");
  });

  it("keeps no grant waiting when that was asked and refused", () => {
    const decision = decide({
      user: deletedUser,
      target: { ...ours, accountState: "deleted", snapshot },
      view: { grants: wanted, attempts: [deleted, onAccount({ verb: "account_purge", answer: "refused" })] },
    });
    expect(decision.step).toBe("grant account_create light");
  });

  it("is deleted for good when the one after it is gone too", () => {
    const decision = decide({ user: null, target: { ...ours, accountId: "second" }, view: { attempts: [deleted] } });
    expect(decision.step).toBe("revoke account_purge account");
  });

  it("is closed once the app said that it is deleted for good", () => {
    const decision = decide({
      user: null,
      target: { ...ours, accountState: "deleted" },
      view: { attempts: [deleted, onAccount({ verb: "account_purge", answer: "ok" })] },
    });
    expect(decision).toMatchObject({ step: "complete", account: "closed" });
    expect(decision.facts).toContain("account closed");
  });

  it("is not asked for where the app refused the delete", () => {
    const refused = onAccount({ verb: "account_delete", answer: "refused" });
    const decision = decide({ user: null, target: ours, view: { attempts: [refused] } });
    expect(decision.step).toBe("complete");
  });
});

describe("an account beyond those that are closed in a day", () => {
  const given = {
    app: { deprovisioning: "downgrade" as const, mayCloseAccounts: false },
    target: ours,
    view: { grants: [] },
  };

  it("is looked at again, or nobody would ever close it", () => {
    expect(decide(given)).toMatchObject({ step: "wait", account: "waits_for_confirmation" });
  });

  it("is closed when others are not in its way any more", () => {
    expect(decide({ ...given, app: { ...given.app, mayCloseAccounts: true } })).toMatchObject({
      step: "revoke account_downgrade account",
      account: "being_closed",
    });
  });
});
