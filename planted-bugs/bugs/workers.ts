import type { PlantedBug } from "../bug.ts";
import { product, reconciler } from "./catchers.ts";

/** Leases, transactions, wake-ups and the log of attempts. */
export const WORKER_BUGS: readonly PlantedBug[] = [
  {
    name: "any worker may decide",
    breaks: ["token in every transaction", "invariant 9"],
    edits: [
      {
        file: "src/grants/worker/decide.ts",
        find: "where id = ${claim.targetId} and lease_token = ${claim.leaseToken} returning id",
        replace: "where id = ${claim.targetId} returning id",
      },
    ],
    because:
      "The rule about the read's age covers most of what a late worker could conclude; the token is checked by itself.",
    caughtBy: product(
      "tests/grants/leases.test.ts",
      "a worker whose target another one has taken over decides nothing any more",
    ),
  },
  {
    name: "sends whatever is left of the lease",
    breaks: ["lease check before sending"],
    edits: [
      {
        file: "src/grants/worker/send-attempt.ts",
        find: "maySend: () => performance.now() <= lastMoment,",
        replace: "maySend: () => Number.isFinite(lastMoment),",
      },
    ],
    caughtBy: product(
      "tests/grants/processes.test.ts",
      "a worker in a process of its own stopped until too little of its lease is left, sends nothing when it goes on",
    ),
  },
  {
    name: "decides from the grants of the claim",
    breaks: ["compute in the acting transaction", "account: check again when opening"],
    edits: [
      {
        file: "src/grants/worker/claim-target.ts",
        find: "targetId: target.id,\n      appId: target.app_id,\n      userId: target.user_id,\n      leaseToken",
        replace:
          "grants: ends.grants,\n      targetId: target.id,\n      appId: target.app_id,\n      userId: target.user_id,\n      leaseToken",
      },
      {
        file: "src/grants/worker/decide.ts",
        find: "const decision = decideTarget(view);",
        replace: "const decision = decideTarget({ ...view, grants: claim.grants });",
      },
    ],
    caughtBy: product(
      "tests/grants/leases.test.ts",
      "what is decided rests on the grants as they are then, so one that ended after the claim gives nothing",
    ),
  },
  {
    name: "two workers on one target",
    breaks: ["invariant 9"],
    edits: [
      {
        file: "src/grants/worker/claim-target.ts",
        find: "where t.lease_until is null or t.lease_until <= clock.real",
        replace: "where t.id is not null",
      },
      {
        file: "src/grants/worker/claim-target.ts",
        find: "where id = ${target.id} and (lease_until is null or lease_until <= clock_timestamp())",
        replace: "where id = ${target.id}",
      },
    ],
    because: "The claim asks twice: when it looks for a target, and again under the row's lock.",
    caughtBy: product("tests/grants/leases.test.ts", "a target that one worker holds is not claimed by another one"),
  },
  {
    name: "an end is due by its wake-up alone",
    breaks: ["invariant 3"],
    edits: [
      {
        file: "src/grants/worker/claim-target.ts",
        find: "where g.state = 'ending' and coalesce(",
        replace: "where g.state = 'none' and coalesce(",
      },
      {
        file: "src/grants/worker/claim-target.ts",
        find: "where o.gone_at is null and coalesce(",
        replace: "where o.gone_at is not null and coalesce(",
      },
    ],
    because: "What we hold and nobody wants is due by a row of its own as well.",
    caughtBy: product("tests/grants/leases.test.ts", "an end is due by its row, also where nothing woke its target"),
  },
  {
    name: "completing clears every wake-up",
    breaks: ["wake-ups newer than the read stay"],
    edits: [
      {
        file: "src/grants/reconcile/conclusion.ts",
        find: "return isDone && wakeAt !== null && wakeAt <= moment.readFrom ?",
        replace: "return isDone && wakeAt !== null ?",
      },
    ],
    caughtBy: reconciler("looks again when a wake-up comes after its read and before it decides"),
  },
  {
    name: "a sync judges",
    breaks: ["sync only hints", "invariant 8"],
    edits: [
      {
        file: "src/inventory/sync/hint-targets.ts",
        find: "if (ids.length > 0) await noteSeen(db, pass, ids);",
        replace: `if (ids.length > 0) await noteSeen(db, pass, ids);
  await sql\`update attempts set closed_at = clock_timestamp() where answer is null and closed_at is null\`.execute(db);`,
      },
    ],
    caughtBy: product(
      "tests/grants/sync-pages.test.ts",
      "a sync that read before a worker's step and is applied after it does not call outside what a lost create of ours made",
    ),
  },
  {
    name: "no event before the call",
    breaks: ["invariant 4"],
    edits: [
      {
        file: "src/grants/worker/decide.ts",
        find: `unit.record({\n    action: "attempt.opened",`,
        replace: `((event: unknown) => event)({\n    action: "attempt.opened",`,
      },
    ],
    caughtBy: product(
      "tests/grants/leases.test.ts",
      "every call is in the log before it is made, and its answer after it",
    ),
  },
];
