import { expect, test } from "vitest";
import { isLoggedRefusal, mayReview, type ReviewQuestion } from "./may-review.ts";

const base: ReviewQuestion = {
  reviewerId: "reviewer",
  requesterId: "requester",
  recipientId: "recipient",
  status: "PENDING",
  isLapsed: false,
  currentStage: {
    stage: 1,
    operator: "any",
    reviewers: [{ ownerId: "o", eligibleUserIds: ["reviewer", "requester", "recipient"] }],
  },
  reviews: [],
};

test.each([
  ["an asked reviewer may decide", {}, null],
  ["nobody decides on access for themselves, even as a reviewer", { reviewerId: "recipient" }, "own_access"],
  ["nobody decides on what they filed for another, even as a reviewer", { reviewerId: "requester" }, "own_request"],
  [
    "the own request is named first, also when it is decided already",
    { reviewerId: "recipient", status: "APPROVED" },
    "own_access",
  ],
  ["what is decided stays", { status: "DENIED" }, "not_pending"],
  ["what has lapsed is not decided, also before the job came by", { isLapsed: true }, "lapsed"],
  [
    "nobody decides twice, also not in another stage",
    { reviews: [{ stage: 2, userId: "reviewer", decision: "approved" }] },
    "already_decided",
  ],
  ["a stranger does not decide", { reviewerId: "stranger" }, "not_reviewer"],
  ["nobody decides where there is no stage", { currentStage: null }, "not_reviewer"],
] as const)("%s", (_name, change, refusal) => {
  expect(mayReview({ ...base, ...change })).toBe(refusal);
});

test("attempts without authority are logged, late clicks are not", () => {
  expect((["own_access", "own_request", "not_reviewer"] as const).every(isLoggedRefusal)).toBe(true);
  expect((["not_pending", "lapsed", "already_decided"] as const).some(isLoggedRefusal)).toBe(false);
});
