import { readFileSync } from "node:fs";
import type { Kysely } from "kysely";
import { expect, it } from "vitest";
import { generateSchema } from "../src/platform/database/generate-schema.ts";
import { createTestDatabase } from "./support/database.ts";

it("the generated schema types are those of the migrated database", async () => {
  const database = await createTestDatabase();
  try {
    const generated = await generateSchema(database.db as unknown as Kysely<unknown>);
    const path = new URL("../src/platform/database/generated/schema.ts", import.meta.url);
    expect(readFileSync(path, "utf8")).toBe(generated);
  } finally {
    await database.close();
  }
});
