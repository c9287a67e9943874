import type { PlantedBug } from "../bug.ts";
import { LIFETIMES, model, product, reconciler } from "./catchers.ts";

const MEMBERSHIP = "src/grants/reconcile/membership.ts";
const OWNERSHIP = "src/grants/reconcile/ownership.ts";
const ATTEMPTS = "src/grants/reconcile/attempts.ts";

/** Whose a membership is, and when it is gone. */
export const MEMBERSHIP_BUGS: readonly PlantedBug[] = [
  {
    name: "no row before the call",
    breaks: ["attempt row first", "invariant 3"],
    edits: [
      {
        file: "src/grants/worker/decide.ts",
        find: "lane: planned.lane,\n    })\n    .execute();",
        replace: "lane: planned.lane,\n    })\n    .compile();",
      },
    ],
    caughtBy: reconciler(
      "does not say gone while a create that nobody answered may still act, and removes it when it does",
    ),
  },
  {
    name: "delete by pair",
    breaks: ["delete by membership id", "invariant 6"],
    edits: [
      {
        file: "src/grants/worker/work-target.ts",
        find: "const change = changeOf(attempt, kind, person);",
        replace: `const change = changeOf(attempt, kind, person);
  if (change.verb === "delete_group_membership") {
    const [now] = await connection.observe([plan.request]);
    const there = now.groupMemberships.find((seen) => seen.upstreamId === scene.grants[0]?.resourceUpstreamId);
    change.membershipId = there?.membershipId ?? change.membershipId;
  }`,
      },
    ],
    caughtBy: product(
      "tests/grants/hand-edits.test.ts",
      "a person who edits the same membership in Zendesk keeps the row that they put in the place of ours after the step read of removing",
    ),
  },
  {
    name: "no claims",
    breaks: ["claims"],
    edits: [
      {
        file: OWNERSHIP,
        find: 'attempt.verb === "create" && isUnanswered(attempt) &&',
        replace: 'attempt.verb === "restore" && isUnanswered(attempt) &&',
      },
    ],
    caughtBy: LIFETIMES,
    verdict: "I1:",
    isQuick: true,
  },
  {
    name: "422 leaves the create open",
    breaks: ["422 is not ours"],
    edits: [
      {
        file: "src/grants/worker/send-attempt.ts",
        find: 'return "refused_duplicate";',
        replace: "return null;",
      },
    ],
    caughtBy: product(
      "tests/grants/duplicates.test.ts",
      "a create that is answered with 422 because there is one already takes nothing over: what the person added stays when the grant ends",
    ),
  },
  {
    name: "claims whatever its age",
    breaks: ["created_at", "invariant 6"],
    edits: [{ file: OWNERSHIP, find: " && attempt.openedAt - CREATED_AT_MARGIN_MS <= seen.createdAt", replace: "" }],
    caughtBy: product(
      "tests/grants/duplicates.test.ts",
      "a create that is answered with 422 because there is one already leaves what a person made before an unanswered create was opened",
    ),
  },
  {
    name: "nothing to settle",
    breaks: ["settle", "invariant 5"],
    edits: [
      {
        file: ATTEMPTS,
        find: "return attempt.settleAt > Math.min(moment.readFrom, moment.realNow);",
        replace: "return false;",
      },
    ],
    caughtBy: LIFETIMES,
    verdict: "I1:",
  },
  {
    name: "any read will do",
    breaks: ["read began after settling", "invariant 5"],
    edits: [
      {
        file: ATTEMPTS,
        find: "return attempt.settleAt > Math.min(moment.readFrom, moment.realNow);",
        replace: "return attempt.settleAt > moment.realNow;",
      },
    ],
    caughtBy: product(
      "src/grants/reconcile/target.test.ts",
      "one decision about a target nor from a read that began before it settled",
    ),
  },
  {
    name: "an answer settles the read before it",
    breaks: ["read began after settling"],
    edits: [{ file: ATTEMPTS, find: " && attempt.answeredAt <= moment.readFrom;", replace: ";" }],
    caughtBy: model("membership"),
  },
  {
    name: "a claim ends by time",
    breaks: ["claim closed by a read"],
    edits: [
      {
        file: OWNERSHIP,
        find: "isClaimed(seen, input.attempts)",
        replace: "isClaimed(seen, input.attempts.filter((attempt) => (attempt.claimUntil ?? 0) > moment.realNow))",
      },
    ],
    caughtBy: product(
      "tests/grants/outage.test.ts",
      "an app that does not answer for long does not make access ours into access of others, though its create was never answered",
    ),
  },
  {
    name: "an empty list is enough",
    breaks: ["delete until answered"],
    edits: [
      {
        file: MEMBERSHIP,
        find: "if (unconfirmed !== undefined) return openDelete(input, unconfirmed.membershipId);",
        replace: "",
      },
    ],
    caughtBy: product(
      "src/grants/reconcile/target.test.ts",
      "one decision about a target nor before the delete of every id of ours was answered",
    ),
  },
  {
    name: "the answer to a delete is an empty list",
    breaks: ["list after the delete"],
    edits: [
      {
        file: "src/grants/worker/work-target.ts",
        find: "let { lane } = claim;",
        replace: "let { lane } = claim;\n  let known = null;",
      },
      {
        file: "src/grants/worker/work-target.ts",
        find: "const read = await readApp(connection, plan, readFrom);",
        replace: "const read = known ?? (await readApp(connection, plan, readFrom));\n    known = null;",
      },
      {
        file: "src/grants/worker/work-target.ts",
        find: "readFrom = next;\n  }",
        replace: `readFrom = next;
    const { attempt } = decided;
    const groups = (read.groups ?? []).filter((seen) => seen.membershipId !== attempt.membershipId);
    if (attempt.verb === "delete") known = { ...read, readFrom: next.getTime(), groups };
  }`,
      },
    ],
    caughtBy: product(
      "tests/grants/late-writes.test.ts",
      "a create that acts long after its answer was given up is found by the list after the delete, where it acts before the delete is answered",
    ),
  },
  {
    name: "a new grant takes over what was being deleted",
    breaks: ["never rely on an id once deleted", "invariant 2"],
    edits: [
      {
        file: MEMBERSHIP,
        find: "if (row.deleteOpenedAt !== null) {",
        replace: "if (row.deleteOpenedAt !== null && input.wanting.length === 0) {",
      },
    ],
    caughtBy: product(
      "tests/grants/late-writes.test.ts",
      "a create that acts long after its answer was given up a delete that acts late never takes what a new grant gave",
    ),
  },
  {
    name: "one active grant holds for all",
    breaks: ["hold only if all live were active"],
    edits: [
      {
        file: "src/grants/reconcile/wanted.ts",
        find: "return wanting.every((grant)",
        replace: "return wanting.some((grant)",
      },
    ],
    caughtBy: reconciler("carries out a newly approved grant where an older one is held"),
  },
  {
    name: "a held grant does not expire",
    breaks: ["hold never delays removal", "invariant 1"],
    edits: [
      {
        file: "src/grants/reconcile/ends.ts",
        find: "if (cause === null) return grant;",
        replace:
          "if (cause === null || items.some((item) => item.id === grant.itemId && item.heldSince !== null)) return grant;",
      },
    ],
    caughtBy: reconciler("holds what another hand removed, and never lets that delay the end"),
  },
  {
    name: "an end takes what another grant holds",
    breaks: ["invariant 2"],
    edits: [
      {
        file: MEMBERSHIP,
        find: "input.wanting.length > 0 ? keep(input)",
        replace: "input.wanting.length > 0 && endings(input).length === 0 ? keep(input)",
      },
    ],
    caughtBy: reconciler("leaves a thing that a longer grant still holds when the shorter one ends"),
  },
  {
    name: "whatever is there is ours",
    breaks: ["invariant 6"],
    edits: [{ file: MEMBERSHIP, find: "seen !== null && ownership.isOurs", replace: "seen !== null" }],
    caughtBy: reconciler("leaves access that was there before, and says so"),
  },
];
