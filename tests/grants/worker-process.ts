// A worker in a process of its own, to be killed or stopped by a test. It works until it meets the named place.
import { writeSync } from "node:fs";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { workOnce } from "../../src/grants/worker/reconciler.ts";
import type { Database } from "../../src/platform/database/schema.ts";
import { nodeOf, openDoor } from "./node.ts";
import { type Step, Steps } from "./steps.ts";

/** What the test tells its worker. */
export interface WorkerOrder {
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  readonly door: { readonly url: string; readonly clientId: string; readonly clientSecret: string };
  /** `checked`: between the check of the lease and the bytes that leave. */
  readonly at: Step | "checked";
}

const order = JSON.parse(process.argv[2] ?? "{}") as WorkerOrder;
const db = new Kysely<Database>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ ...order.connection, max: 2 }) }),
});
const connection = openDoor(order.door);
const steps = new Steps();

/** Says where it is, and stops itself on the spot. It goes on when the test lets it. */
function stopHere(): void {
  writeSync(1, `${order.at}\n`);
  process.kill(process.pid, "SIGSTOP");
}

if (order.at === "checked") {
  let hasStopped = false;
  steps.afterLeaseCheck = () => {
    if (hasStopped) return;
    hasStopped = true;
    stopHere();
  };
} else {
  steps.after(order.at, () => {
    stopHere();
    return Promise.resolve();
  });
}

await workOnce(nodeOf(db, order.door, connection, steps), "removal");
writeSync(1, "done\n");
await connection.close();
await db.destroy();
