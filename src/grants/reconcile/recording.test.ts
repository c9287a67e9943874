import { describe, expect, it } from "vitest";
import { recordAnswer, type DefiniteAnswer } from "./recording.ts";
import type { AttemptAnswer, AttemptRow, AttemptVerb } from "./rows.ts";
import { attempt, NOW } from "./testing.ts";

const REFUSALS: readonly AttemptAnswer[] = [
  "refused",
  "refused_duplicate",
  "refused_no_seat",
  "refused_no_such_role",
  "refused_no_such_resource",
];
const ACCOUNT_VERBS: readonly AttemptVerb[] = [
  "make_default",
  "account_upgrade",
  "account_downgrade",
  "account_delete",
  "account_purge",
];

const changes = (row: Partial<AttemptRow>, given: Partial<DefiniteAnswer> & Pick<DefiniteAnswer, "answer">) =>
  recordAnswer(attempt(row), { itemKind: "group", ...given }, NOW);

describe("an answer to a create", () => {
  it("with an id makes that membership ours", () => {
    expect(changes({}, { answer: "created", membershipId: "m7" })).toEqual([
      { kind: "own_membership", itemId: "item", membershipId: "m7", how: "answered" },
    ]);
  });

  it("without an id makes nothing ours", () => {
    expect(changes({}, { answer: "created" })).toEqual([]);
  });

  it.each(REFUSALS)("that is %s makes nothing ours", (answer) => {
    expect(changes({}, { answer })).toEqual([]);
  });

  it.each(REFUSALS)("of an organization that is %s puts the switch in doubt and makes nothing ours", (answer) => {
    expect(changes({}, { answer, itemKind: "organization" })).toEqual([{ kind: "switch_doubted" }]);
  });

  it("of an organization with an id doubts nothing", () => {
    expect(changes({}, { answer: "created", itemKind: "organization", membershipId: "m7" })).toEqual([
      { kind: "own_membership", itemId: "item", membershipId: "m7", how: "answered" },
    ]);
  });
});

describe("an answer to a delete by id", () => {
  const row: Partial<AttemptRow> = { verb: "delete", membershipId: "m1", value: null, claimUntil: null };

  it("that it is gone says so of that id alone, as of the answer", () => {
    expect(changes(row, { answer: "gone" })).toEqual([{ kind: "membership_gone", membershipId: "m1", at: NOW }]);
  });

  it.each(REFUSALS)("that is %s says nothing: it may well be there", (answer) => {
    expect(changes(row, { answer })).toEqual([]);
  });
});

describe("an answer to a role", () => {
  const row: Partial<AttemptRow> = { verb: "set_role", value: "r1", claimUntil: null };

  it("that there is no such role marks the role as gone", () => {
    expect(changes(row, { answer: "refused_no_such_role", itemKind: "custom_role" })).toEqual([
      { kind: "role_gone", roleId: "r1" },
    ]);
  });

  it.each(["ok", "refused", "refused_no_seat", "refused_duplicate"] as const)("that is %s changes no row", (answer) => {
    expect(changes(row, { answer, itemKind: "custom_role" })).toEqual([]);
  });

  it("to take it away altogether marks none as gone", () => {
    expect(changes({ ...row, value: null }, { answer: "refused_no_such_role" })).toEqual([]);
  });
});

describe("an answer to giving back an organization", () => {
  const row: Partial<AttemptRow> = { verb: "restore", value: "o1", claimUntil: null };

  it("with an id makes it nobody's but the person's", () => {
    expect(changes(row, { answer: "created", itemKind: "organization", membershipId: "m7" })).toEqual([]);
  });

  it("that there is no such organization forgets what nobody can give back", () => {
    expect(changes(row, { answer: "refused_no_such_resource", itemKind: "organization" })).toEqual([
      { kind: "organization_forgotten", organizationId: "o1" },
    ]);
  });

  it.each(["refused", "refused_duplicate"] as const)(
    "that is %s puts the switch in doubt and forgets nothing",
    (answer) => {
      expect(changes(row, { answer, itemKind: "organization" })).toEqual([{ kind: "switch_doubted" }]);
    },
  );
});

describe("an answer about the account", () => {
  const row: Partial<AttemptRow> = { itemId: null, verb: "account_create", claimUntil: null };

  it("with an id links the account that we made", () => {
    expect(changes(row, { answer: "created", itemKind: null, accountId: "a7" })).toEqual([
      { kind: "account_linked", accountId: "a7", how: "answered", created: true },
    ]);
  });

  it("without an id links none", () => {
    expect(changes(row, { answer: "created", itemKind: null })).toEqual([]);
  });

  it.each(REFUSALS)("that is %s links none", (answer) => {
    expect(changes(row, { answer, itemKind: null, accountId: "a7" })).toEqual([]);
  });

  it.each(ACCOUNT_VERBS)("to %s changes nothing: the next read tells what it did", (verb) => {
    for (const answer of ["ok", "gone", ...REFUSALS] as const) {
      expect(changes({ ...row, verb, membershipId: "m1" }, { answer, itemKind: null })).toEqual([]);
    }
  });
});
