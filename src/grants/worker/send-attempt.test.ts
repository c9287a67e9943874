import { describe, expect, it } from "vitest";
import { type ApplyAnswer, ConnectorError } from "../../connectors/kit/index.ts";
import type { AttemptAnswer, AttemptRow, AttemptVerb } from "../reconcile/index.ts";
import { answerWord } from "./send-attempt.ts";

const attempt = (verb: AttemptVerb): AttemptRow => ({
  id: "attempt",
  itemId: "item",
  verb,
  membershipId: "m1",
  value: "g1",
  purpose: "give",
  period: null,
  openedAt: 0,
  answer: null,
  answeredAt: null,
  answerMembershipId: null,
  settleAt: 70_000,
  claimUntil: null,
  closedAt: null,
});

const done: ApplyAnswer = { answer: "done", membershipId: "m7", accountId: null, status: 201 };
const gone: ApplyAnswer = { answer: "gone", status: 404 };
const duplicate: ApplyAnswer = { answer: "duplicate", status: 422 };
const refused = (reason: string, status: number | null): ApplyAnswer => ({
  answer: "refused",
  error: new ConnectorError({ outcome: "rejected", reason, message: "No." }),
  status,
});
const unanswered: ApplyAnswer = {
  answer: "unanswered",
  error: new ConnectorError({ outcome: "unknown", reason: "timeout", message: "No answer." }),
};

/** The protocol's table of answers, and what the other writes add to it. */
const TABLE: readonly (readonly [AttemptVerb, string, ApplyAnswer, AttemptAnswer | null])[] = [
  ["create", "201 with an id", done, "created"],
  ["create", "422, there is one already", duplicate, "refused_duplicate"],
  ["create", "404 for what should be given", refused("not_found", 404), "refused_no_such_resource"],
  ["create", "403", refused("forbidden", 403), "refused"],
  ["create", "429", refused("throttled", 429), "refused"],
  ["create", "nothing sent, too little of the lease left", refused("lease_too_short", null), "refused"],
  ["create", "no answer, 409 or 5xx", unanswered, null],
  ["delete", "204", { ...done, status: 204 }, "gone"],
  ["delete", "404", gone, "gone"],
  ["delete", "403", refused("forbidden", 403), "refused"],
  ["delete", "404 of an endpoint", refused("not_found", 404), "refused"],
  ["delete", "no answer, 409 or 5xx", unanswered, null],
  ["set_role", "200", { ...done, status: 200 }, "ok"],
  ["set_role", "no such role", refused("not_found", 422), "refused_no_such_role"],
  ["set_role", "no seat left", refused("seats_exhausted", 422), "refused_no_seat"],
  ["set_role", "no answer, 409 or 5xx", unanswered, null],
  ["restore", "201 with an id", done, "created"],
  ["restore", "404 for what should be given back", refused("not_found", 404), "refused_no_such_resource"],
  ["restore", "no answer, 409 or 5xx", unanswered, null],
  ["make_default", "200", { ...done, status: 200 }, "ok"],
  ["account_create", "201 with an id", done, "created"],
  ["account_create", "422, the e-mail is taken", duplicate, "refused_duplicate"],
  ["account_create", "no seat left", refused("seats_exhausted", 422), "refused_no_seat"],
  ["account_upgrade", "200", { ...done, status: 200 }, "ok"],
  ["account_downgrade", "200", { ...done, status: 200 }, "ok"],
  ["account_delete", "404", gone, "gone"],
  ["account_purge", "no answer, 409 or 5xx", unanswered, null],
];

describe("what an answer is called", () => {
  it.each(TABLE)("%s answered with %s", (verb, _what, given, word) => {
    expect(answerWord(attempt(verb), given)).toBe(word);
  });
});
