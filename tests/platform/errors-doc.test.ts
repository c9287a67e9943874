import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { STATUS_OF_KIND } from "../../src/platform/errors/index.ts";

const ROOT = join(import.meta.dirname, "..", "..");

const STATUS: Readonly<Record<string, number>> = {
  invalid: STATUS_OF_KIND.invalid,
  unauthenticated: STATUS_OF_KIND.unauthenticated,
  forbidden: STATUS_OF_KIND.forbidden,
  notFound: STATUS_OF_KIND.not_found,
  conflict: STATUS_OF_KIND.conflict,
  unprocessable: STATUS_OF_KIND.unprocessable,
  tooMany: STATUS_OF_KIND.too_many,
  unavailable: STATUS_OF_KIND.unavailable,
};

/** A refusal as the source makes it: `conflict("owner.name_taken", …)`. */
const REFUSAL = new RegExp(`\\b(${Object.keys(STATUS).join("|")})\\(\\s*"([a-z_]+(?:\\.[a-z_]+)+)"`, "g");
/** What the server answers to errors that are not ours, in problem.ts. */
const FRAMEWORK = /status: (\d{3}),\s+code: "([a-z_.]+)"/g;
const PLAIN = /plain\(\s*"([a-z_]+)",\s*"([a-z_.]+)"/g;

async function codesOfSource(): Promise<Map<string, Set<number>>> {
  const codes = new Map<string, Set<number>>();
  const note = (code: string | undefined, status: number): void => {
    if (code !== undefined) codes.set(code, (codes.get(code) ?? new Set()).add(status));
  };
  for (const name of await readdir(join(ROOT, "src"), { recursive: true })) {
    // Connectors speak of the vendor's codes, and never answer a person.
    if (!name.endsWith(".ts") || name.endsWith(".test.ts") || name.includes("testing") || name.startsWith("connectors"))
      continue;
    const text = await readFile(join(ROOT, "src", name), "utf8");
    for (const [, kind = "", code] of text.matchAll(REFUSAL)) note(code, STATUS[kind] ?? 0);
    if (!name.endsWith("problem.ts")) continue;
    for (const [, status, code] of text.matchAll(FRAMEWORK)) note(code, Number(status));
    for (const [, kind = "", code] of text.matchAll(PLAIN))
      note(code, STATUS_OF_KIND[kind as keyof typeof STATUS_OF_KIND]);
  }
  return codes;
}

async function codesOfPage(): Promise<Map<string, Set<number>>> {
  const page = await readFile(join(ROOT, "docs", "errors.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([a-z_.]+)` \| (\d{3}(?: or \d{3})*) \| \S.* \|$/gm)];
  return new Map(rows.map(([, code = "", statuses = ""]) => [code, new Set(statuses.split(" or ").map(Number))]));
}

const inOrder = (codes: Map<string, Set<number>>): string[] =>
  [...codes]
    .map(([code, statuses]) => `${code} ${[...statuses].toSorted((one, two) => one - two).join(" or ")}`)
    .toSorted();

test("every error code of the source has its line in docs/errors.md with its status, and the other way round", async () => {
  expect(inOrder(await codesOfPage())).toEqual(inOrder(await codesOfSource()));
});
