import type { Kysely } from "kysely";
import { z } from "zod";
import * as api from "../api/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { LogSigningKey } from "../platform/crypto/index.ts";
import type { Database } from "../platform/database/schema.ts";
import {
  bound,
  type BoundDownload,
  type BoundOperation,
  download,
  type LiveFeed,
  userOf,
} from "../platform/http/index.ts";
import type { UserId } from "../platform/ids/index.ts";
import type { Slice, SliceDeps } from "../platform/slice.ts";
import type { Reader } from "./event-rows.ts";
import { exportEvents } from "./export-events.ts";
import { readHeads } from "./head-file.ts";
import { readInstallationId } from "./head-keeper.ts";
import { inTransaction } from "./in-transaction.ts";
import { createLiveFeed } from "./live-feed.ts";
import { getEvent, listEvents } from "./queries.ts";
import type { LogVerdict } from "./log-walk.ts";
import { verifyLog } from "./verify-log.ts";

/** Who may read all of the log is decided by the identity slice, which itself writes to the log; so it comes from outside. */
export interface LogReaders {
  /** Administrators and auditors. */
  readonly seesEverything: (db: Kysely<Database>, userId: UserId) => Promise<boolean>;
  /** The same as a refusal, which is logged. */
  readonly requireSeesEverything: (ctx: CommandContext) => Promise<UserId>;
}

export interface AuditOptions {
  readonly readers: LogReaders;
  /** Null where this process does not sign; heads then prove nothing here. */
  readonly signingKey: LogSigningKey | null;
  readonly headFile: string;
}

export interface Audit extends Slice {
  readonly feed: LiveFeed;
}

/** The event log as people see it: list, search, export, verify, live updates. */
export function createAudit(deps: SliceDeps, options: AuditOptions): Audit {
  const { readers } = options;
  const readerOf = async (ctx: CommandContext): Promise<Reader> => {
    const userId = userOf(ctx);
    return { userId, seesEverything: await readers.seesEverything(ctx.db, userId) };
  };
  return {
    routes: eventRoutes(readerOf, options),
    downloads: [eventExport(readerOf)],
    feed: createLiveFeed(deps.db, (userId) => readers.seesEverything(deps.db, userId)),
  };
}

type ReaderOf = (ctx: CommandContext) => Promise<Reader>;

function eventRoutes(readerOf: ReaderOf, options: AuditOptions): readonly BoundOperation[] {
  // A pass reads the whole log; people who ask together share one.
  let running: Promise<LogVerdict> | undefined;
  const verify = (db: Kysely<Database>): Promise<LogVerdict> => {
    running ??= verifyWithHeads(db, options).finally(() => {
      running = undefined;
    });
    return running;
  };
  return [
    bound(api.getEvents, async ({ ctx, query }) => listEvents(ctx.db, await readerOf(ctx), query)),
    bound(api.getEvent, async ({ ctx, params }) => getEvent(ctx.db, await readerOf(ctx), params.event_id)),
    bound(api.verifyEvents, async ({ ctx }) => {
      await options.readers.requireSeesEverything(ctx);
      const verdict = await verify(ctx.db);
      await record(ctx, "log.verified", { ok: verdict.ok, rows: verdict.rows, problem: verdict.problem });
      return viewVerdict(verdict);
    }),
  ];
}

function eventExport(readerOf: ReaderOf): BoundDownload {
  const { cursor: _cursor, page_size: _pageSize, ...filter } = api.getEvents.query.shape;
  return download({
    id: "exportEvents",
    path: "/events/export",
    tag: "events",
    summary: "The event log as a file, oldest first: CSV, or JSON lines with what an offline verifier needs",
    query: z.object({ ...filter, format: z.enum(["csv", "jsonl"]).optional() }),
    open: async ({ ctx, query }) => {
      const { format = "jsonl", ...asked } = query;
      const reader = await readerOf(ctx);
      await record(ctx, "log.exported", { format, ...asked });
      return {
        contentType: format === "csv" ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8",
        fileName: `gatehouse-events.${format}`,
        body: exportEvents(ctx.db, reader, asked, format),
      };
    },
  });
}

async function record(ctx: CommandContext, action: string, detail: Readonly<Record<string, unknown>>): Promise<void> {
  await inTransaction(ctx, (unit) => {
    unit.record({ action, detail });
    return Promise.resolve();
  });
}

/** Verifies the log against the heads in the file of this node. */
export async function verifyWithHeads(
  db: Kysely<Database>,
  options: Pick<AuditOptions, "signingKey" | "headFile">,
): Promise<LogVerdict> {
  return verifyLog(db, {
    installationId: await readInstallationId(db),
    key: options.signingKey,
    heads: await readHeads(options.headFile),
  });
}

function viewVerdict(verdict: LogVerdict): z.output<typeof api.verifyEvents.response> {
  const head = verdict.signedHead;
  return {
    ok: verdict.ok,
    rows: verdict.rows,
    head_hash: verdict.headHash,
    problem: verdict.problem,
    first_bad_seq: verdict.firstBadSeq,
    signed_head:
      head === null ? null : { seq: head.seq, hash: head.hash, signed_at: head.signed_at, key_id: head.key_id },
  };
}
