import type { PlantedBug } from "../bug.ts";
import { product } from "./catchers.ts";

/** Requests, authority, secrets and the log. */
export const SURROUNDING_BUGS: readonly PlantedBug[] = [
  {
    name: "approves another revision",
    breaks: ["invariant 10"],
    edits: [
      {
        file: "src/requests/review-request.ts",
        find: "if (call.revision !== undefined && call.revision !== request.revision) throw requestChanged();",
        replace: "",
      },
    ],
    caughtBy: product(
      "tests/requests/decisions.test.ts",
      "approving is refused for another revision than the one that was seen",
    ),
  },
  {
    name: "approves another plan",
    breaks: ["invariant 10"],
    edits: [
      {
        file: "src/requests/approve-request.ts",
        find: "return hasSameEffects(seen.plan, read) ? null : read;",
        replace: "return null;",
      },
    ],
    caughtBy: product(
      "tests/requests/seeing.test.ts",
      "a plan that changed is shown before anything is decided: new revision, nothing given, then approvable",
    ),
  },
  {
    name: "decides for oneself",
    breaks: ["invariant 11"],
    edits: [
      {
        file: "src/requests/may-review.ts",
        find: `if (reviewerId === question.recipientId) return "own_access";`,
        replace: "",
      },
    ],
    caughtBy: product("src/requests/may-review.test.ts", "nobody decides on access for themselves, even as a reviewer"),
    isQuick: true,
  },
  {
    name: "loosens rules for oneself",
    breaks: ["invariant 11"],
    edits: [
      {
        file: "src/inventory/resources/auto-approval-set-by.ts",
        find: `.where("action", "=", "resource.auto_approval_on")`,
        replace: `.where("action", "=", "resource.auto_approval_off")`,
      },
    ],
    caughtBy: product(
      "tests/requests/own-request.test.ts",
      "deciding on one's own request is refused and logged and whoever let an item approve by itself does not profit from it alone",
    ),
  },
  {
    name: "a left reviewer still decides",
    breaks: ["invariant 11"],
    edits: [
      {
        file: "src/requests/may-review.ts",
        find: `return isAsked ? null : "not_reviewer";`,
        replace: 'return isAsked || question.currentStage !== null ? null : "not_reviewer";',
      },
    ],
    caughtBy: product(
      "tests/requests/own-request.test.ts",
      "deciding on one's own request is refused and logged and so is deciding without being asked",
    ),
  },
  {
    name: "the view shows the secret",
    breaks: ["invariant 12"],
    edits: [
      {
        file: "src/inventory/credentials.ts",
        find: `return credential.kind === "oauth_client" ? credential.clientId : credential.email;`,
        replace: `return credential.kind === "oauth_client" ? credential.clientId : \`\${credential.email}:\${credential.secret}\`;`,
      },
    ],
    caughtBy: product(
      "tests/inventory/secrets.test.ts",
      "no credential is found in clear in any table, answer, error or log line",
    ),
  },
  {
    name: "a change without an event",
    breaks: ["invariant 4"],
    edits: [
      {
        file: "src/audit/in-transaction.ts",
        find: `if (events.length === 0 && !silent) throw bug("a command finished without an event");`,
        replace: "",
      },
    ],
    caughtBy: product(
      "src/audit/append-events.test.ts",
      "a command without an event is rolled back as a bug, unless it says that nothing changed",
    ),
  },
  {
    name: "events in a transaction of their own",
    breaks: ["invariant 4"],
    edits: [
      {
        file: "src/audit/in-transaction.ts",
        find: "    await appendEvents(db, ctx, events);\n    return result;\n  });",
        replace:
          "    return { result, events };\n  }).then(async ({ result, events }) => {\n    await ctx.db.transaction().execute((db) => appendEvents(db, ctx, events));\n    return result;\n  });",
      },
    ],
    caughtBy: product("src/audit/append-events.test.ts", "an event that cannot be written undoes what it belongs to"),
  },
  {
    name: "a missing row goes unnoticed",
    breaks: ["invariant 13"],
    edits: [{ file: "src/audit/log-walk.ts", find: "if (seq > next) {", replace: "if (seq > next + 1n) {" }],
    caughtBy: product("src/audit/verify-log.test.ts", "1000 random mutations are each found and located"),
  },
  {
    name: "a cut tail goes unnoticed",
    breaks: ["invariant 13"],
    edits: [
      {
        file: "src/audit/log-walk.ts",
        find: "if (seq > this.seq) {",
        replace: "if (seq > this.seq && this.seq === 0n) {",
      },
    ],
    caughtBy: product("src/audit/verify-log.test.ts", "1000 random mutations are each found and located"),
  },
  {
    name: "a pass that failed concludes",
    breaks: ["invariant 8"],
    edits: [
      {
        file: "src/inventory/sync/run-pass.ts",
        find: "await noteSyncError(unit.db, pass.app_id, part, message);",
        replace: "await concludeAbsence(unit, pass);\n    await noteSyncError(unit.db, pass.app_id, part, message);",
      },
      {
        file: "src/inventory/sync/run-pass.ts",
        find: `import { noteSyncError } from "./sync-errors.ts";`,
        replace: `import { noteSyncError } from "./sync-errors.ts";\nimport { concludeAbsence } from "./conclude-absence.ts";`,
      },
    ],
    caughtBy: product(
      "tests/inventory/interrupted-sync.test.ts",
      "a pass that is cut off concludes nothing from what it did not see",
    ),
  },
  {
    name: "a sync believes any list",
    breaks: ["invariant 8"],
    edits: [
      {
        file: "src/inventory/sync/pass-steps.ts",
        find: "if (missing.some((one) => isTooMuch(one, settings))) return pausePass(unit, locked, missing);",
        replace: "",
      },
    ],
    caughtBy: product(
      "tests/inventory/sync-brake.test.ts",
      "a pass that finds too little marks nothing, says what is missing, and lets nobody else wait",
    ),
  },
];
