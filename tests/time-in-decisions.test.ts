import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const SOURCES = resolve(import.meta.dirname, "..", "src");

/**
 * Decisions read `app_clock()`; leases and attempts read `clock_timestamp()`. Both are the database's, so that nodes
 * agree; and neither is the time at which the transaction began, which is what `now()` gives: a transaction that waited
 * for a lock would decide by a time before the wait.
 */
const BANNED =
  /\b(?:now\(\)(?!\s*(?::(?!:)|\{))|current_timestamp|localtimestamp|(?:transaction|statement)_timestamp|Date\.now\b|new Date\(\))/i;

/** Places that order, measure or wait, and decide nothing about access. */
const ALLOWED: Readonly<Record<string, string>> = {
  "platform/ids/uuidv7.ts": "the time only orders ids",
  "platform/database/embedded/start-lock.ts": "the age of a file on this machine",
  "connectors/kit/contract-suite.ts": "a test suite that compares the app's clock with ours",
  "connectors/zendesk/answers.ts": "turns an HTTP date of Retry-After into a wait",
  "connectors/zendesk/client.ts": "measures how far the app's clock is from ours",
};

async function listSources(): Promise<string[]> {
  const files = await readdir(SOURCES, { recursive: true });
  return files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
}

/** Comments may name what they warn of. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

function findBanned(source: string): string | undefined {
  // A field or method of one's own that is called `now` is a clock handed in, which is how it should be.
  return BANNED.exec(
    withoutComments(source).replace(/[.#]now\(\)/g, (found, at, whole: string) =>
      whole.slice(Math.max(0, Number(at) - 4), Number(at)) === "Date" ? found : "",
    ),
  )?.[0];
}

test("nothing outside the short list reads the process's clock or the transaction's start", async () => {
  const found: string[] = [];
  for (const file of await listSources()) {
    const banned = findBanned(await readFile(join(SOURCES, file), "utf8"));
    if (banned !== undefined && !(file in ALLOWED)) found.push(`${file}: ${banned}`);
  }
  expect(found).toEqual([]);
});

test("the short list holds no place that no longer needs it", async () => {
  for (const file of Object.keys(ALLOWED)) {
    expect(findBanned(await readFile(join(SOURCES, file), "utf8")), file).toBeDefined();
  }
});

describe("the check itself", () => {
  test.each([
    "where expires_at <= now()",
    "set ended_at = CURRENT_TIMESTAMP",
    "if (grant.expiresAt < Date.now())",
    "const at = new Date();",
    "default transaction_timestamp()",
    "select now()::date",
  ])("notices %s", (line) => {
    expect(findBanned(line)).toBeDefined();
  });

  test.each([
    "where expires_at <= app_clock()",
    "set lease_until = clock_timestamp() + interval '10 seconds'",
    "const at = new Date(row.expires_at);",
    "// never now()",
    "const wait = this.#now() - before;",
    "performance.now()",
    "now(): void {",
  ])("leaves %s alone", (line) => {
    expect(findBanned(line)).toBeUndefined();
  });
});
