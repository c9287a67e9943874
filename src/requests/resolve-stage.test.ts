import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Review, resolveRequest, resolveStage, type Stage } from "./resolve-stage.ts";

const stage = (operator: "any" | "all", ...reviewers: string[][]): Stage => ({
  stage: 1,
  operator,
  reviewers: reviewers.map((eligibleUserIds, index) => ({ ownerId: `owner-${index}`, eligibleUserIds })),
});
const approved = (userId: string, number = 1): Review => ({ stage: number, userId, decision: "approved" });
const denied = (userId: string, number = 1): Review => ({ stage: number, userId, decision: "denied" });

describe("a stage", () => {
  test.each([
    ["any, nobody answered", stage("any", ["a"], ["b"]), [], "pending"],
    ["any, one owner answered", stage("any", ["a"], ["b"]), [approved("b")], "approved"],
    ["all, one of two owners answered", stage("all", ["a"], ["b"]), [approved("b")], "pending"],
    ["all, both owners answered", stage("all", ["a"], ["b"]), [approved("b"), approved("a")], "approved"],
    ["all, one person belongs to both owners", stage("all", ["a", "c"], ["b", "c"]), [approved("c")], "approved"],
    ["one member answers for an owner", stage("all", ["a", "b", "c"]), [approved("b")], "approved"],
    ["one denial settles any", stage("any", ["a"], ["b"]), [approved("a"), denied("b")], "denied"],
    ["one denial settles all", stage("all", ["a"], ["b"]), [denied("b")], "denied"],
    ["no owner at all blocks any", stage("any"), [], "blocked"],
    ["no owner at all blocks all", stage("all"), [], "blocked"],
    ["an owner without people blocks all", stage("all", ["a"], []), [], "blocked"],
    [
      "an owner without people blocks all although the other one answered",
      stage("all", ["a"], []),
      [approved("a")],
      "blocked",
    ],
    ["an owner without people leaves any to the other one", stage("any", ["a"], []), [], "pending"],
    ["only owners without people block any", stage("any", [], []), [], "blocked"],
    ["who left the owner no longer answers for it", stage("any", ["b"]), [approved("a")], "pending"],
    ["who left as the last one leaves it blocked", stage("any", []), [approved("a")], "blocked"],
  ] as const)("%s", (_name, given, reviews, outcome) => {
    expect(resolveStage(given, reviews)).toBe(outcome);
  });
});

describe("a request", () => {
  const two = (first: Stage, second: Stage): readonly Stage[] => [first, { ...second, stage: 2 }];

  test.each([
    ["without a stage is blocked, never approved", [], [], { outcome: "blocked", stage: 1 }],
    ["waits in its first stage", two(stage("any", ["a"]), stage("any", ["b"])), [], { outcome: "pending", stage: 1 }],
    [
      "goes on to its second stage",
      two(stage("any", ["a"]), stage("any", ["b"])),
      [approved("a")],
      { outcome: "pending", stage: 2 },
    ],
    [
      "is approved by its last stage",
      two(stage("any", ["a"]), stage("any", ["b"])),
      [approved("a"), approved("b", 2)],
      { outcome: "approved", stage: 2 },
    ],
    [
      "is denied by its second stage",
      two(stage("any", ["a"]), stage("any", ["b"])),
      [approved("a"), denied("b", 2)],
      { outcome: "denied", stage: 2 },
    ],
    [
      "goes back where the first approval's giver has left",
      two(stage("any", ["x"]), stage("any", ["b"])),
      [approved("a"), approved("b", 2)],
      { outcome: "pending", stage: 1 },
    ],
    [
      "does not take a second stage's approval for the first",
      two(stage("any", ["a", "b"]), stage("any", ["b"])),
      [approved("b", 2)],
      { outcome: "pending", stage: 1 },
    ],
  ] as const)("%s", (_name, stages, reviews, outcome) => {
    expect(resolveRequest(stages, reviews)).toEqual(outcome);
  });
});

test("nothing is approved without an approval by somebody eligible in every stage", () => {
  const people = fc.constantFrom("a", "b", "c", "d");
  const anyStage = fc.record({
    operator: fc.constantFrom("any" as const, "all" as const),
    reviewers: fc.array(fc.record({ ownerId: fc.constant("o"), eligibleUserIds: fc.uniqueArray(people) }), {
      maxLength: 3,
    }),
  });
  const anyReview = fc.record({
    stage: fc.integer({ min: 1, max: 3 }),
    userId: people,
    decision: fc.constantFrom("approved" as const, "denied" as const),
  });
  fc.assert(
    fc.property(fc.array(anyStage, { maxLength: 3 }), fc.array(anyReview, { maxLength: 6 }), (shapes, reviews) => {
      const stages = shapes.map((shape, index) => ({ ...shape, stage: index + 1 }));
      if (resolveRequest(stages, reviews).outcome !== "approved") return;
      expect(stages.length).toBeGreaterThan(0);
      for (const each of stages) {
        const approvers = reviews
          .filter((review) => review.stage === each.stage && review.decision === "approved")
          .map((review) => review.userId);
        expect(each.reviewers.flatMap((entry) => entry.eligibleUserIds).some((id) => approvers.includes(id))).toBe(
          true,
        );
        expect(reviews.some((review) => review.stage === each.stage && review.decision === "denied")).toBe(false);
      }
    }),
  );
});
