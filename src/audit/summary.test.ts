import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hasSentence, summarize } from "./summary.ts";

const SOURCE = join(import.meta.dirname, "..");
const NOTHING = { before: null, after: null, detail: {} };

/** Actions as the slices write them: dotted, noun first. */
async function actionsOfSource(): Promise<readonly string[]> {
  const actions = new Set<string>();
  for (const name of await readdir(SOURCE, { recursive: true })) {
    if (!name.endsWith(".ts") || name.endsWith(".test.ts") || /^(connectors|platform|api)|testing/.test(name)) continue;
    const text = await readFile(join(SOURCE, name), "utf8");
    for (const [, one, two] of text.matchAll(
      /\baction: (?:[^",;{}]*\? )?"([a-z_]+\.[a-z_]+)"(?: : "([a-z_]+\.[a-z_]+)")?/g,
    )) {
      for (const action of [one, two]) if (action !== undefined) actions.add(action);
    }
  }
  return [...actions];
}

test("every action that a slice writes reads as a sentence of its own", async () => {
  const actions = await actionsOfSource();
  expect(actions.length).toBeGreaterThan(40);
  expect(actions.filter((action) => !hasSentence(action))).toEqual([]);
});

test.each([
  "expired",
  "lapsed",
  "given_back",
  "revoked",
  "person_deactivated",
  "resource_removed",
  "app_removed",
  "verified",
  "ended",
  "stopped",
  "held",
  "hold_over",
])("grant.%s reads as a sentence of its own", (end) => {
  expect(hasSentence(`grant.${end}`)).toBe(true);
});

test("a person's own act, somebody else's and the product's each read naturally", () => {
  const names = { actor: "Ana", subject: "Ana", resource: "Tier 2", app: "Zendesk" };
  expect(summarize(names, { action: "grant.given_back", isOwn: true, ...NOTHING })).toBe(
    "Ana gave back their own access to Tier 2.",
  );
  expect(summarize({ ...names, actor: "Ben" }, { action: "grant.revoked", isOwn: false, ...NOTHING })).toBe(
    "Ben ended Ana's access to Tier 2.",
  );
  const ended = {
    action: "grant.ended",
    isOwn: false,
    before: null,
    after: { ended_as: "outside_remains" },
    detail: {},
  };
  expect(summarize({ ...names, actor: "Gatehouse" }, ended)).toBe(
    "Ana's access to Tier 2 ended here; access that Gatehouse did not give remains in Zendesk.",
  );
  expect(
    summarize(
      { actor: "Gatehouse", subject: null, resource: null, app: null },
      { action: "new.kind_of", isOwn: false, ...NOTHING },
    ),
  ).toBe("Gatehouse: new kind of.");
});
