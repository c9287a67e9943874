import type { PlantedBug } from "../bug.ts";
import { LIFETIMES, model, product, reconciler } from "./catchers.ts";

const ENDS = "src/grants/reconcile/ends.ts";
const TARGET = "src/grants/reconcile/target.ts";

/** Starts, ends and extensions; lanes, pauses and back-off. */
export const TIME_BUGS: readonly PlantedBug[] = [
  {
    name: "a minute of grace",
    breaks: ["invariant 1"],
    edits: [{ file: ENDS, find: "appNow >= grant.expiresAt)", replace: "appNow >= grant.expiresAt + 60_000)" }],
    caughtBy: LIFETIMES,
    verdict: "I1:",
    isQuick: true,
  },
  {
    name: "the node's own clock",
    breaks: ["database clock"],
    edits: [
      {
        file: "src/grants/worker/load-view.ts",
        find: "appNow: stored.app_now.getTime(),",
        replace: "appNow: Date.now(),",
      },
    ],
    caughtBy: reconciler(
      "gives a group membership, takes exactly it back at its end, and ends the grant only when it is seen gone",
    ),
  },
  {
    name: "active after its time",
    breaks: ["check activate_by when verifying"],
    edits: [
      {
        file: ENDS,
        find: `if (grant.state === "approved" && mayLapse &&`,
        replace: `if (grant.state === "approved" && !mayLapse &&`,
      },
      {
        file: "src/grants/reconcile/first-verification.ts",
        find: "if (grant.activateBy !== null && appNow > grant.activateBy) {",
        replace: "if (grant.activateBy !== null && appNow > Number.MAX_VALUE) {",
      },
    ],
    because:
      "The same transaction writes the ends first, by the same clock, so the check alone can never be the one that refuses.",
    caughtBy: model("time"),
  },
  {
    name: "lapsed is over at once",
    breaks: ["lapse is an ending"],
    edits: [
      {
        file: ENDS,
        find: `return { ...grant, state: "ending" };`,
        replace: `if (cause === "lapsed") {
      changes.push({ kind: "grant_ended", grantId: grant.id, endedAs: "never_given", readFrom: now.realNow });
      return { ...grant, state: "ended" };
    }
    return { ...grant, state: "ending" };`,
      },
    ],
    caughtBy: model("time"),
    isQuick: true,
  },
  {
    name: "an end that is only computed",
    breaks: ["write the end first"],
    edits: [
      {
        file: ENDS,
        find: `changes.push({ kind: "grant_ending", grantId: grant.id, cause });`,
        replace: `if (cause === "lapsed") changes.push({ kind: "grant_ending", grantId: grant.id, cause });`,
      },
    ],
    caughtBy: model("time"),
  },
  {
    name: "extends what it read",
    breaks: ["lock when extending"],
    edits: [
      {
        file: "src/grants/extend-grant.ts",
        find: "const grant = await lockGrant(unit.db, grantId);",
        replace: "const grant = await findGrant(unit.db, grantId);",
      },
      {
        file: "src/grants/extend-grant.ts",
        find: "import { lockGrant,",
        replace: "import { findGrant,",
      },
    ],
    caughtBy: product(
      "tests/grants/extending.test.ts",
      "an extension that meets an end in the making waits for it and is refused",
    ),
  },
  {
    name: "extends what has ended",
    breaks: ["lock when extending"],
    edits: [
      {
        file: "src/grants/reconcile/extension.ts",
        find: `if (grant.expiresAt <= appNow) return { kind: "refused", reason: "needs_new_grant" };`,
        replace: "",
      },
    ],
    caughtBy: product(
      "tests/grants/extending.test.ts",
      "an extension of what has reached its end is refused, also before anybody wrote the end",
    ),
  },
  {
    name: "every look verifies anew",
    breaks: ["first verification only"],
    edits: [
      {
        file: "src/grants/reconcile/membership.ts",
        find: `...wanting.filter((grant) => grant.state === "approved").map((grant) => firstVerification(`,
        replace: "...wanting.map((grant) => firstVerification(",
      },
      {
        file: "src/grants/worker/store-changes.ts",
        find: "where id = ${change.grantId} and state = 'approved'`",
        replace: "where id = ${change.grantId}`",
      },
    ],
    because: "What is stored is bound to the state as well, so the decision alone prolongs nothing.",
    caughtBy: product(
      "tests/grants/clock.test.ts",
      "a database clock that steps back by an hour never prolongs a grant that it finds active",
    ),
  },
  {
    name: "reads of a removal wait with the grants",
    breaks: ["lanes by obligation"],
    edits: [
      {
        file: "src/grants/worker/work-target.ts",
        find: "const plan = await planReading(deps.db, claim, lane);",
        replace: `const plan = await planReading(deps.db, claim, "grant");`,
      },
    ],
    caughtBy: product(
      "tests/grants/lanes.test.ts",
      "the lanes of one app's calls finish a revocation with five calls of its own, however many grants wait",
    ),
  },
  {
    name: "an ending grant is in no hurry",
    breaks: ["lanes by obligation"],
    edits: [
      {
        file: "src/grants/reconcile/lane.ts",
        find: `if (grants.some((grant) => grant.state === "ending")) return "revoke";`,
        replace: "",
      },
    ],
    caughtBy: product(
      "src/grants/reconcile/lane.test.ts",
      "the lane of a target's calls an ending one beside many that wait",
    ),
    isQuick: true,
  },
  {
    name: "nothing kept for the lower lanes",
    breaks: ["a share for lower lanes"],
    edits: [
      {
        file: "src/inventory/call-budget.ts",
        find: " + ${unusedOfOthers(lane)} < b.limit_per_minute",
        replace: " < b.limit_per_minute",
      },
    ],
    caughtBy: product(
      "src/inventory/call-budget.test.ts",
      "lanes endless revocations leave a fifth of the minute to the lower lanes",
    ),
  },
  {
    name: "the statement is not the rule",
    breaks: ["a share for lower lanes"],
    edits: [
      {
        file: "src/inventory/call-budget.ts",
        find: "and (${mine} < ${kept(lane)} or b.used_revoke",
        replace: "and (b.used_revoke",
      },
    ],
    caughtBy: product(
      "src/inventory/call-budget-rule.test.ts",
      "the statement and the rule agree on whether a call may be sent, and on how long to wait",
    ),
    verdict: "Property failed",
  },
  {
    name: "lower lanes without a share",
    breaks: ["a share for lower lanes"],
    edits: [
      {
        file: "src/inventory/call-budget-rule.ts",
        find: "return sumOf(used) + unused < limitPerMinute;",
        replace: "return sumOf(used) + 0 * unused < limitPerMinute;",
      },
    ],
    caughtBy: model("lanes"),
  },
  {
    name: "removals wait where they are",
    breaks: ["lanes by obligation"],
    edits: [
      {
        file: "src/grants/reconcile/lane.ts",
        find: `if (grants.some((grant) => grant.state === "ending")) return "revoke";`,
        replace: "",
      },
      {
        file: "src/grants/reconcile/lane.ts",
        find: `return hasUnwanted || hasOpenSlot || owesOrganization ? "revoke" : "grant";`,
        replace: `return hasOpenSlot || owesOrganization ? "revoke" : "grant";`,
      },
    ],
    because: "What is ours and nobody wants is in the removals' lane as well.",
    caughtBy: model("lanes"),
  },
  {
    name: "grants first",
    breaks: ["removals first in a target"],
    edits: [
      {
        file: "src/grants/reconcile/conclusion.ts",
        find: `const chosen = ready.find(({ step }) => opensIn(step, "revoke")) ?? ready.find(({ step }) => opensIn(step, "grant"));`,
        replace: `const chosen = ready.find(({ step }) => opensIn(step, "grant")) ?? ready.find(({ step }) => opensIn(step, "revoke"));`,
      },
    ],
    caughtBy: product(
      "src/grants/reconcile/target.test.ts",
      "one decision about a target a removal comes before a grant that is due as well",
    ),
  },
  {
    name: "a pause stops removals",
    breaks: ["pause stops grants only"],
    edits: [
      {
        file: "src/grants/reconcile/conclusion.ts",
        find: `if (view.app.state === "blocked")`,
        replace: `if (view.app.state !== "active")`,
      },
    ],
    caughtBy: reconciler("gives nothing new while the app is paused, and still removes"),
  },
  {
    name: "one back-off for the whole person",
    breaks: ["per-item back-off"],
    edits: [
      {
        file: TARGET,
        find: "({ itemId, step }): Candidate => ({ itemId, step, notBefore: nextTry.get(itemId) ?? null }),",
        replace:
          "({ itemId, step }): Candidate => ({ itemId, step, notBefore: Math.max(...[...nextTry.values()].map((at) => at ?? 0)) }),",
      },
    ],
    caughtBy: product(
      "src/grants/reconcile/target.test.ts",
      "one decision about a target removals come before grants, whatever one item's back-off says",
    ),
  },
];
