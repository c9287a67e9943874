import type { PlantedBug } from "../bug.ts";
import { LIFETIMES, model, product, reconciler } from "./catchers.ts";

const SLOT = "src/grants/reconcile/slot.ts";
const SLOTS = "tests/grants/slots.test.ts";
const SUITE = "a custom role, of which a person has one";

/** The one custom role of a person. */
export const SLOT_BUGS: readonly PlantedBug[] = [
  {
    name: "a late write of a lower role",
    breaks: ["slot: late own value", "invariant 2"],
    edits: [
      {
        file: SLOT,
        find: "const blockers = unsettled(slot, role);\n    if (blockers.length > 0) return settle(slot, blockers);",
        replace: "",
      },
    ],
    caughtBy: model("slot"),
  },
  {
    name: "roles that were granted, not asked for",
    breaks: ["slot: own values"],
    edits: [
      {
        file: SLOT,
        find: `(attempt) => attempt.verb === "set_role" && attempt.period === input.item.period && attempt.value === value,`,
        replace: "() => input.grants.some((grant) => grant.resourceUpstreamId === value),",
      },
    ],
    caughtBy: model("slot"),
    isQuick: true,
  },
  {
    name: "a baseline that is noted once",
    breaks: ["slot: last foreign value", "invariant 7"],
    edits: [
      {
        file: SLOT,
        find: "if (seen !== undefined && item.periodOpen && !isOurs && current !== baseline) {",
        replace: "if (item.seenAt === null) {",
      },
    ],
    caughtBy: LIFETIMES,
    verdict: "I1: the role is",
  },
  {
    name: "a gone role keeps the slot",
    breaks: ["slot: skip a gone role"],
    edits: [{ file: SLOT, find: "      input.roleExists(grant.resourceUpstreamId) &&\n", replace: "" }],
    caughtBy: model("slot"),
  },
  {
    name: "no fallback",
    breaks: ["slot: fallback", "invariant 1"],
    edits: [{ file: SLOT, find: "return fallbackRoleId ?? baseline;", replace: "return baseline;" }],
    caughtBy: product(SLOTS, `${SUITE} falls back where what it was before is deleted meanwhile`),
  },
  {
    name: "always the fallback",
    breaks: ["invariant 7"],
    edits: [
      {
        file: SLOT,
        find: "if (baseline !== null && slot.roleExists(baseline)) return baseline;",
        replace: "if (baseline !== null && slot.roleExists(baseline)) return fallbackRoleId;",
      },
    ],
    caughtBy: reconciler("puts a custom role back to what it was"),
  },
];
