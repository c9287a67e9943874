import { expect, test } from "vitest";
import { statusOf, type StatusFacts } from "./grant-status.ts";

const ended: StatusFacts = {
  state: "ended",
  stored_status: "over",
  stored_detail: "",
  ended_as: "gone",
  end_cause: "expired",
  is_past_end: true,
  overdue_seconds: null,
  starts_in_future: false,
  writes: true,
  app_state: "active",
};

test.each<[string, Partial<StatusFacts>, string]>([
  ["what was seen to go", {}, "verified_gone"],
  ["what somebody else gave, too", { ended_as: "outside_remains" }, "outside_remains"],
  ["what another grant holds", { ended_as: "held_by_other" }, "held_by_other"],
  ["what did not work in time", { ended_as: "never_given", end_cause: "lapsed" }, "lapsed"],
  ["what was taken back before it worked", { ended_as: "never_given", end_cause: "revoked" }, "never_given"],
  ["what was given back before it worked", { ended_as: "never_given", end_cause: "given_back" }, "never_given"],
  ["an end that is written", { state: "ending", ended_as: null }, "being_removed"],
  ["an end that is late", { state: "ending", ended_as: null, overdue_seconds: 61 }, "overdue"],
  [
    "an end that Zendesk refuses",
    { state: "ending", ended_as: null, stored_status: "still_held", overdue_seconds: 61 },
    "still_held",
  ],
  ["an end that came and is not written yet", { state: "active", ended_as: null }, "being_removed"],
  [
    "what Observe would give",
    { state: "approved", ended_as: null, is_past_end: false, writes: false, stored_status: "being_given" },
    "observed",
  ],
])("%s shows as its own word", (_name, facts, status) => {
  expect(statusOf({ ...ended, ...facts }).status).toBe(status);
});
