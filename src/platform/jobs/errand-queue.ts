import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type pg from "pg";
import PgBoss from "pg-boss";
import type { Logger } from "pino";
import type { CommandContext, Errand, ErrandSender } from "../context/index.ts";
import type { Database } from "../database/schema.ts";
import { bug } from "../errors/index.ts";
import { newId } from "../ids/index.ts";
import type { Metrics } from "../metrics/index.ts";
import type { Running } from "../running.ts";
import type { ErrandHandler, ErrandSchedule } from "./errand-handler.ts";
import { prepareErrands, statementsOf } from "./errand-database.ts";
import { runErrands } from "./run-errands.ts";
import { runSchedules } from "./run-schedules.ts";

export interface ErrandQueueOptions {
  readonly db: Kysely<Database>;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, "countErrand">;
  readonly newContext: (component: string) => CommandContext;
}

/** What a node of the worker role runs. */
export interface ErrandWork {
  readonly handlers: readonly ErrandHandler[];
  readonly schedules: readonly ErrandSchedule[];
  /** How long an idle queue rests between two looks. */
  readonly pollMs?: number;
}

// How often a dead worker's errands are looked for; with `expireInSeconds` 60 they run again within 75 seconds.
const MAINTENANCE_SECONDS = 15;

/**
 * Errands as rows: sent inside the caller's transaction, done by any worker, again if a worker dies. pg-boss keeps the
 * rows; the loops are ours, because its own leave a failed `complete` unawaited, which would end the process.
 */
export class ErrandQueue implements ErrandSender {
  private readonly options: ErrandQueueOptions;
  private readonly queues = new Set<string>();
  private boss: PgBoss | undefined;

  constructor(options: ErrandQueueOptions) {
    this.options = options;
  }

  /** Prepares the schema and every queue. Nothing can be sent before, or to a queue that is not among the handlers. */
  async start(
    migrationConnection: pg.PoolConfig,
    handlers: readonly ErrandHandler[],
    isWorker: boolean,
  ): Promise<void> {
    const { db, log } = this.options;
    await prepareErrands({ migrationConnection, db, handlers });
    for (const handler of handlers) this.queues.add(handler.queue);
    const boss = new PgBoss({
      db: statementsOf(db),
      migrate: false,
      schedule: false,
      supervise: isWorker,
      maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
      deleteAfterDays: 30,
    });
    boss.on("error", (error) => log.error({ err: error }, "errands: upkeep failed and will be tried again"));
    await boss.start();
    this.boss = boss;
  }

  async send(db: Kysely<Database>, errand: Errand): Promise<void> {
    const boss = this.started();
    // pg-boss drops what it has no queue for without a word.
    if (!this.queues.has(errand.queue)) throw bug(`no handler takes errands of the queue "${errand.queue}"`);
    await boss.send(
      errand.queue,
      { version: errand.version, payload: errand.payload },
      {
        db: statementsOf(db),
        singletonKey: errand.singletonKey ?? newId(),
        ...(errand.startAfterSeconds !== undefined && { startAfter: errand.startAfterSeconds }),
      },
    );
  }

  /** Starts the loops of a worker node. */
  work(work: ErrandWork): Running {
    const boss = this.started();
    const errands = runErrands({ boss, ...this.options, handlers: work.handlers, pollMs: work.pollMs ?? 1_000 });
    const schedules = runSchedules({
      schedules: work.schedules,
      log: this.options.log,
      readTime: () => this.readTime(),
      send: (schedule, minute) => this.sendScheduled(schedule, minute),
    });
    return {
      stop: async () => {
        await Promise.all([schedules.stop(), errands.stop()]);
      },
    };
  }

  async stop(): Promise<void> {
    const boss = this.boss;
    this.boss = undefined;
    await boss?.stop({ graceful: false });
  }

  private started(): PgBoss {
    if (this.boss === undefined) throw bug("errands were used before they were started");
    return this.boss;
  }

  private async readTime(): Promise<Date> {
    const found = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(this.options.db);
    const now = found.rows[0]?.now;
    if (now === undefined) throw bug("the database did not tell the time");
    return now;
  }

  /** The id follows from queue and minute, so that of all nodes that try, one row comes of it. */
  private async sendScheduled(schedule: ErrandSchedule, minute: Date): Promise<void> {
    const name = `${schedule.queue} ${schedule.version} ${JSON.stringify(schedule.payload)}`;
    const bytes = createHash("sha256").update(`${name} ${minute.toISOString()}`).digest();
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const id = bytes.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    await this.started().send(
      schedule.queue,
      { version: schedule.version, payload: schedule.payload },
      { id, singletonKey: `schedule ${name}` },
    );
  }
}
