import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql, type Transaction } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/support/database.ts";
import { type LogSigningKey, makeLogSigningKey } from "../platform/crypto/index.ts";
import type { Database } from "../platform/database/index.ts";
import { newId } from "../platform/ids/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import { chainHash, GENESIS_HASH } from "./chain.ts";
import type { HeadEvidence, LogVerdict } from "./log-walk.ts";
import { originOf, type SignedHead, signHead } from "./signed-head.ts";
import { contextFor, writeEvents } from "./testing/write-log.ts";
import { verifyLog, verifyLogWithin } from "./verify-log.ts";

const ROWS = 40;
const MUTATIONS = 1_000;
const INSTALLATION = newId();

let database: TestDatabase;
let directory: string;
let evidence: HeadEvidence;
let signingKey: LogSigningKey;

beforeAll(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), "gatehouse-verify-"));
  const key = await makeLogSigningKey(join(directory, "log.key"));
  const heads: { line: number; head: SignedHead }[] = [];
  for (let at = 0; at < ROWS; at += 2) {
    const ctx = contextFor(database.db, at % 3 === 0 ? newId() : null);
    const subject = {
      subjectUserId: newId(),
      appId: newId(),
      resourceId: newId(),
      requestId: newId(),
      grantId: newId(),
    };
    await writeEvents(
      ctx,
      { action: "test.one", ...subject, after: { n: at, text: "ä \0 \ud800 \u2028", deep: [{ b: 1.5, a: null }] } },
      { action: "test.two", detail: { big: 1e21 } },
    );
    if (at % 10 === 8 || at === ROWS - 2) heads.push({ line: heads.length + 1, head: await signNow(key) });
  }
  // Erasing personal detail is allowed and must not look like tampering.
  await sql`delete from event_details where seq in (5, 20)`.execute(database.db);
  evidence = { installationId: INSTALLATION, key, heads };
  signingKey = key;

  async function signNow(by: LogSigningKey): Promise<SignedHead> {
    const tip = await database.db.selectFrom("event_log_tip").selectAll().executeTakeFirstOrThrow();
    return signHead(by, {
      origin: originOf(INSTALLATION),
      seq: tip.seq,
      hash: tip.hash.toString("hex"),
      signed_at: new Date(0).toISOString(),
    });
  }
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

/** The log after `change`, as somebody with every right on the database could leave it; undone afterwards. */
async function verdictAfter(change: (tx: Transaction<Database>) => Promise<unknown>): Promise<LogVerdict> {
  const undo = new Error("undo");
  let verdict: LogVerdict | undefined;
  await database.db
    .transaction()
    .execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      await change(tx);
      verdict = await verifyLogWithin(tx, evidence);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  if (verdict === undefined) throw new Error("no verdict");
  return verdict;
}

/** A small generator, so that a failure can be repeated by its number. */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % below;
  };
}

interface Mutation {
  readonly name: string;
  readonly change: (tx: Transaction<Database>) => Promise<unknown>;
  /** Where the verdict must point; a range where only a signed head can tell. */
  readonly expected: readonly [number, number] | null;
}

const UUID_COLUMNS = [
  "event_id",
  "actor_user_id",
  "subject_user_id",
  "app_id",
  "resource_id",
  "request_id",
  "grant_id",
] as const;

function mutationOf(seed: number): Mutation {
  const random = randomFrom(seed);
  // Half of them near the end, where a chain is weakest.
  const k = random(2) === 0 ? ROWS - random(4) : 1 + random(ROWS);
  const other = 1 + ((k + random(ROWS - 1)) % ROWS);
  const at = (row: number): readonly [number, number] => [row, row];
  const column = UUID_COLUMNS[random(UUID_COLUMNS.length)] ?? "event_id";
  const place = random(32);
  const flip = (name: string) => (tx: Transaction<Database>) =>
    sql`update events set ${sql.ref(name)} = set_byte(${sql.ref(name)}, ${place}, get_byte(${sql.ref(name)}, ${place}) # ${1 + random(255)}) where seq = ${k}`.execute(
      tx,
    );
  const withDetail = k === 5 || k === 20 ? k + 1 : k;
  const mutations: readonly Mutation[] = [
    {
      name: `id column ${column}`,
      expected: at(k),
      change: (tx) => sql`update events set ${sql.ref(column)} = gen_random_uuid() where seq = ${k}`.execute(tx),
    },
    {
      name: "action",
      expected: at(k),
      change: (tx) => sql`update events set action = action || 'x' where seq = ${k}`.execute(tx),
    },
    {
      name: "time by a microsecond",
      expected: at(k),
      change: (tx) =>
        sql`update events set created_at = created_at + interval '1 microsecond' where seq = ${k}`.execute(tx),
    },
    {
      name: "actor kind",
      expected: at(k),
      change: (tx) => sql`update events set actor_kind = 'anonymous' where seq = ${k}`.execute(tx),
    },
    {
      name: "schema version",
      expected: at(k),
      change: (tx) => sql`update events set schema_version = 2 where seq = ${k}`.execute(tx),
    },
    {
      name: "a byte of the contents",
      expected: at(k),
      change: (tx) =>
        sql`update events set canonical = set_byte(canonical, ${random(200)}, 0) where seq = ${k}`.execute(tx),
    },
    {
      name: "contents replaced by shorter ones",
      expected: at(k),
      change: (tx) => sql`update events set canonical = substr(canonical, 1, 10) where seq = ${k}`.execute(tx),
    },
    { name: "a byte of the hash", expected: at(k), change: flip("hash") },
    { name: "a byte of the hash before", expected: at(k), change: flip("prev_hash") },
    {
      name: "a detail",
      expected: at(withDetail),
      change: (tx) =>
        sql`update event_details set detail = jsonb_set(detail, '{after}', '{"n": -1}') where seq = ${withDetail}`.execute(
          tx,
        ),
    },
    {
      name: "a salt",
      expected: at(withDetail),
      change: (tx) =>
        sql`update event_details set salt = gen_random_uuid()::text::bytea where seq = ${withDetail}`.execute(tx),
    },
    {
      name: "a detail written where one was erased",
      expected: at(5),
      change: (tx) => sql`insert into event_details values (5, 'salt', '{}')`.execute(tx),
    },
    { name: "a row deleted", expected: at(k), change: (tx) => sql`delete from events where seq = ${k}`.execute(tx) },
    {
      name: "rows moved up",
      expected: at(k),
      change: (tx) => sql`update events set seq = seq + 1000 where seq >= ${k}`.execute(tx),
    },
    { name: "two rows swapped", expected: at(Math.min(k, other)), change: (tx) => swap(tx, k, other) },
    { name: "the tail cut", expected: at(k), change: (tx) => sql`delete from events where seq >= ${k}`.execute(tx) },
    { name: "the tail cut and the tip put back", expected: at(k), change: (tx) => rewind(tx, k - 1) },
    { name: "the whole log gone", expected: at(1), change: (tx) => rewind(tx, 0) },
    { name: "a row rewritten with everything behind it", expected: [1, k], change: (tx) => rewrite(tx, k) },
    { name: "a row added behind the tip", expected: at(ROWS + 1), change: (tx) => copyLast(tx, ROWS + 1) },
    { name: "a row added in front", expected: at(0), change: (tx) => copyLast(tx, 0) },
    {
      name: "the tip's hash",
      expected: at(ROWS),
      change: (tx) => sql`update event_log_tip set hash = sha256('x')`.execute(tx),
    },
    {
      name: "the tip put back by one",
      expected: at(ROWS),
      change: (tx) => sql`update event_log_tip set seq = ${ROWS - 1}`.execute(tx),
    },
    {
      name: "the tip moved ahead",
      expected: at(ROWS + 1),
      change: (tx) => sql`update event_log_tip set seq = ${ROWS + 1 + random(9)}`.execute(tx),
    },
    { name: "the tip gone", expected: null, change: (tx) => sql`delete from event_log_tip`.execute(tx) },
  ];
  const chosen = mutations[seed % mutations.length];
  if (chosen === undefined) throw new Error("no mutation");
  return { ...chosen, name: `${seed}: ${chosen.name} at ${k}` };
}

async function swap(tx: Transaction<Database>, one: number, two: number): Promise<void> {
  await sql`update events set seq = -1 where seq = ${one}`.execute(tx);
  await sql`update events set seq = ${one} where seq = ${two}`.execute(tx);
  await sql`update events set seq = ${two} where seq = -1`.execute(tx);
}

async function rewind(tx: Transaction<Database>, to: number): Promise<void> {
  const last = await sql<{ hash: Buffer }>`select hash from events where seq = ${to}`.execute(tx);
  await sql`delete from events where seq > ${to}`.execute(tx);
  await sql`update event_log_tip set seq = ${to}, hash = ${last.rows[0]?.hash ?? GENESIS_HASH}`.execute(tx);
}

/** The strongest forgery without the signing key: another story from `k` on, in itself without a fault. */
async function rewrite(tx: Transaction<Database>, k: number): Promise<void> {
  const rows = await tx.selectFrom("events").selectAll().where("seq", ">=", String(k)).orderBy("seq").execute();
  let previous = rows[0]?.prev_hash ?? GENESIS_HASH;
  for (const row of rows) {
    const claims = JSON.parse(row.canonical.toString("utf8")) as Record<string, unknown>;
    const action = Number(row.seq) === k ? "forged" : row.action;
    const canonical = Buffer.from(canonicalJson({ ...claims, action }), "utf8");
    const hash = chainHash(previous, canonical);
    await tx
      .updateTable("events")
      .set({ action, canonical, hash, prev_hash: previous })
      .where("seq", "=", row.seq)
      .execute();
    previous = hash;
  }
  await sql`update event_log_tip set hash = ${previous}`.execute(tx);
}

async function copyLast(tx: Transaction<Database>, seq: number): Promise<void> {
  await sql`
    insert into events select ${seq}, gen_random_uuid(), created_at, action, actor_kind, actor_user_id, subject_user_id, app_id, resource_id,
           request_id, grant_id, schema_version, canonical, sha256(hash), sha256(prev_hash) from events where seq = ${ROWS}`.execute(
    tx,
  );
}

test("the log as it was written verifies, erased details included", async () => {
  const verdict = await verifyLog(database.db, evidence);
  expect(verdict).toMatchObject({
    ok: true,
    rows: ROWS,
    problem: null,
    firstBadSeq: null,
    erasedDetails: 2,
    headSeq: String(ROWS),
  });
  expect(verdict.signedHead?.seq).toBe(String(ROWS));
});

test(`${MUTATIONS} random mutations are each found and located`, { timeout: 120_000 }, async () => {
  const missed: string[] = [];
  for (let seed = 0; seed < MUTATIONS; seed += 1) {
    const { name, change, expected } = mutationOf(seed);
    const verdict = await verdictAfter(change);
    const found = verdict.firstBadSeq === null ? null : Number(verdict.firstBadSeq);
    const isLocated =
      expected === null ? found === null : found !== null && found >= expected[0] && found <= expected[1];
    if (verdict.ok || !isLocated)
      missed.push(`${name}: expected ${JSON.stringify(expected)}, got ${found} (${verdict.problem})`);
  }
  expect(missed).toEqual([]);
});

test("a chain written anew is located between two signed heads", async () => {
  const verdict = await verdictAfter((tx) => rewrite(tx, 33));
  expect(verdict.problem).toBe(
    "a row from 31 to 40 was written anew: the chain is whole but is not the one signed at 1970-01-01T00:00:00.000Z",
  );
});

test("a head of another key, another installation or none of ours is named", async () => {
  const [first] = evidence.heads;
  const other = await makeLogSigningKey(join(directory, "other.key"));
  const head = first?.head;
  if (head == null) throw new Error("no head");
  const bad: readonly (SignedHead | null)[] = [
    { ...head, hash: "0".repeat(64) },
    signHead(other, head),
    signHead(signingKey, { ...head, origin: originOf(newId()) }),
    null,
  ];
  for (const forged of bad) {
    const verdict = await verifyLog(database.db, {
      ...evidence,
      heads: [...evidence.heads, { line: 99, head: forged }],
    });
    expect(verdict).toMatchObject({ ok: false, problem: expect.stringContaining("line 99") });
  }
});
