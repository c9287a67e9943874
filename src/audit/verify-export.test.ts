import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/support/database.ts";
import { type LogPublicKey, publicKeyFileOf, readLogPublicKey } from "../platform/crypto/index.ts";
import { newId, type UserId } from "../platform/ids/index.ts";
import { createLogger } from "../platform/logging/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import { chainHash, commitTo } from "./chain.ts";
import { exportEvents } from "./export-events.ts";
import type { ExportedEvent } from "./exported-event.ts";
import { openHeadKeeper } from "./head-keeper.ts";
import type { LogVerdict } from "./log-walk.ts";
import { contextFor, writeEvents } from "./testing/write-log.ts";
import { verifyExport } from "./verify-export.ts";

const ROWS = 60;
const CHANGES = 1_000;
/** Its personal detail was erased. */
const ERASED = 21;

let database: TestDatabase;
let directory: string;
let key: LogPublicKey;
let whole: readonly ExportedEvent[];
const headFile = (): string => join(directory, "heads.jsonl");

beforeAll(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), "gatehouse-export-"));
  await database.db.insertInto("installation").values({ id: newId() }).execute();
  const signingKeyFile = join(directory, "log.key");
  const heads = await openHeadKeeper({
    db: database.db,
    log: createLogger({ level: "silent" }),
    signingKeyFile,
    headFile: headFile(),
  });
  for (let at = 0; at < ROWS; at += 3) {
    const ctx = contextFor(database.db, at % 2 === 0 ? newId() : null);
    const subject = {
      subjectUserId: newId(),
      appId: newId(),
      resourceId: newId(),
      requestId: newId(),
      grantId: newId(),
    };
    await writeEvents(
      ctx,
      { action: "test.one", ...subject, before: { n: at }, after: { n: at + 1, deep: [{ b: 1.5, a: null }] } },
      { action: "test.two", detail: { big: 1e21, text: "ä \0 \ud800 \u2028" } },
      { action: "test.three" },
    );
    if (at % 12 === 9) await heads.sign();
  }
  await heads.sign();
  await sql`delete from event_details where seq = ${ERASED}`.execute(database.db);
  key = await readLogPublicKey(publicKeyFileOf(signingKeyFile));
  const reader = { userId: newId() as UserId, seesEverything: true };
  const file = await text(exportEvents(database.db, reader, {}, "jsonl"));
  whole = linesOf(file).map((line) => JSON.parse(line) as ExportedEvent);
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

const linesOf = (file: string): string[] => file.split("\n").filter((line) => line !== "");

async function verdictOn(events: readonly unknown[], heads = headFile()): Promise<LogVerdict> {
  const exportFile = join(directory, "export.jsonl");
  await writeFile(exportFile, events.map((event) => `${JSON.stringify(event)}\n`).join(""));
  return verifyExport({ exportFile, headFile: heads, key });
}

/** A small generator, so that a failure can be repeated by its number. */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % below;
  };
}

interface Change {
  readonly name: string;
  readonly events: readonly unknown[];
  /** Rows between which the verdict must point: one, but for a chain that was written anew between two signed heads. */
  readonly expected: readonly [number, number];
}

type Random = (below: number) => number;

const CHANGES_BY_KIND: readonly ((at: number, random: Random) => Change)[] = [edited, deleted, swapped, cut, rechained];

function edited(at: number, random: Random): Change {
  const event = whole[at - 1] as ExportedEvent;
  const fields = Object.keys(event) as (keyof ExportedEvent)[];
  const field = fields[random(fields.length)] ?? "hash";
  const forged = { ...event, [field]: otherThan(event[field], random) };
  return { name: `${field} edited`, events: whole.with(at - 1, forged), expected: [at, at] };
}

/** Another value of the same kind: what somebody would write who wants not to be noticed. */
function otherThan(value: unknown, random: Random): unknown {
  if (value === null) return newId();
  if (typeof value === "number") return value === 0 ? 1 : -value;
  if (typeof value === "object") {
    const entries = Object.entries(value);
    const [name, inner] = entries[random(entries.length)] ?? ["more", null];
    return { ...value, [name]: inner === null ? "more" : otherThan(inner, random) };
  }
  const old = typeof value === "string" ? value : "";
  const place = random(old.length);
  return `${old.slice(0, place)}${old[place] === "0" ? "1" : "0"}${old.slice(place + 1)}`;
}

function deleted(at: number): Change {
  return { name: "deleted", events: whole.toSpliced(at - 1, 1), expected: [at, at] };
}

function swapped(at: number, random: Random): Change {
  const other = 1 + ((at + random(ROWS - 1)) % ROWS);
  const [one, two] = [whole[at - 1], whole[other - 1]];
  const first = Math.min(at, other);
  return {
    name: `swapped with ${other}`,
    events: whole.with(at - 1, two as ExportedEvent).with(other - 1, one as ExportedEvent),
    expected: [first, first],
  };
}

function cut(at: number): Change {
  return { name: "cut", events: whole.slice(0, at - 1), expected: [at, at] };
}

/** The strongest forgery without the key: another story from a row on, in itself without a fault. */
function rechained(at: number): Change {
  let previous = (whole[at - 1] as ExportedEvent).prev_hash;
  const events = whole.map((event, index): ExportedEvent => {
    if (index < at - 1) return event;
    const claims = JSON.parse(event.canonical) as Record<string, unknown>;
    const salt = "00".repeat(16);
    const detail = { forged: true };
    const isForged = index === at - 1;
    const changed = isForged
      ? { ...claims, action: "forged", detail_commitment: commitTo(Buffer.from(salt, "hex"), canonicalJson(detail)) }
      : claims;
    const canonical = canonicalJson(changed);
    const prev_hash = previous;
    previous = chainHash(Buffer.from(previous, "hex"), Buffer.from(canonical, "utf8")).toString("hex");
    const row = { ...event, canonical, prev_hash, hash: previous };
    return isForged ? { ...row, event_type: "forged", detail, detail_salt: salt } : row;
  });
  const head = headSeqs.find((seq) => seq >= at) ?? ROWS;
  const before = headSeqs.findLast((seq) => seq < at) ?? 0;
  return { name: "chained anew", events, expected: [before + 1, head] };
}

let headSeqs: readonly number[] = [];
beforeAll(async () => {
  headSeqs = linesOf(await readFile(headFile(), "utf8")).map((line) =>
    Number((JSON.parse(line) as { seq: string }).seq),
  );
});

test("an exported log verifies with the public key and the heads alone, erased details included", async () => {
  expect(await verdictOn(whole)).toMatchObject({
    ok: true,
    rows: ROWS,
    problem: null,
    erasedDetails: 1,
    signedHead: { seq: String(ROWS) },
  });
});

test(`${CHANGES} random changes of an exported log are each found at their row`, { timeout: 120_000 }, async () => {
  const missed: string[] = [];
  const met = new Map<string, number>();
  for (let seed = 0; seed < CHANGES; seed += 1) {
    const random = randomFrom(seed);
    const make = CHANGES_BY_KIND[seed % CHANGES_BY_KIND.length] ?? edited;
    const { name, events, expected } = make(1 + random(ROWS), random);
    expect(JSON.stringify(events), name).not.toBe(JSON.stringify(whole));
    met.set(make.name, (met.get(make.name) ?? 0) + 1);
    const verdict = await verdictOn(events);
    const found = Number(verdict.firstBadSeq);
    if (verdict.ok || found < expected[0] || found > expected[1])
      missed.push(
        `${seed}: ${name}: expected ${JSON.stringify(expected)}, got ${verdict.firstBadSeq} (${verdict.problem})`,
      );
  }
  expect(missed).toEqual([]);
  expect([...met.values()]).toEqual(CHANGES_BY_KIND.map(() => CHANGES / CHANGES_BY_KIND.length));
});

test("a line with something added, or in another form, is not taken for one of the log", async () => {
  const last = whole[ROWS - 1] as ExportedEvent;
  for (const bad of [
    { ...last, note: "x" },
    { seq: last.seq },
    "text",
    { ...whole[ERASED - 1], detail: { added: 1 } },
  ]) {
    const at = bad === null || typeof bad === "string" || !("event_id" in bad) || bad.seq === last.seq ? ROWS : ERASED;
    const verdict = await verdictOn(whole.with(at - 1, bad as ExportedEvent));
    expect(verdict).toMatchObject({ ok: false, firstBadSeq: String(at) });
  }
});

test("heads of another key or another installation prove nothing and are named", async () => {
  const other = await mkdtemp(join(directory, "other-"));
  const [line] = linesOf(await readFile(headFile(), "utf8"));
  const head = JSON.parse(line ?? "") as { signature: string };
  const heads = join(other, "heads.jsonl");
  await writeFile(heads, `${JSON.stringify({ ...head, seq: "1" })}\n${line}\n`);
  expect(await verdictOn(whole, heads)).toMatchObject({
    ok: false,
    problem: "line 1 of the file of signed heads is not signed by this installation's key",
  });
});
