import { sql } from "kysely";
import type { TestDatabase } from "./database.ts";

/** Every form in which a secret could be lying about. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  const bare = (text: string): string => text.replace(/=+$/, "");
  return [
    secret,
    bytes.toString("hex"),
    bare(bytes.toString("base64")),
    bytes.toString("base64url"),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ];
}

/** All rows of all tables of this database as text; bytes show as hex. */
export async function allRows({ db }: TestDatabase): Promise<string> {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`.execute(
    db,
  );
  let text = "";
  for (const table of tables.rows) {
    const rows = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.raw(table.name)} t`.execute(db);
    text += rows.rows.map((row) => row.row).join("\n");
  }
  return text;
}
