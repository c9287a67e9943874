import { type Kysely, sql } from "kysely";

interface ColumnRow {
  readonly table_name: string;
  readonly column_name: string;
  readonly data_type: string;
  readonly is_nullable: boolean;
  readonly has_default: boolean;
}

interface CheckRow {
  readonly table_name: string;
  readonly definition: string;
}

const TYPES: Record<string, string> = {
  uuid: "string",
  text: "string",
  boolean: "boolean",
  integer: "number",
  // node-postgres gives int8 as text, and it stays text: ids of other systems may not fit a JavaScript number.
  bigint: "Int8",
  bytea: "Buffer",
  jsonb: "Json",
  "timestamp with time zone": "Timestamp",
};

const HEADER = `// Generated from the migrated database by generateSchema(); a test proves it is current. Do not edit.
import type { ColumnType } from "kysely";

/** A column with a default; unlike Kysely's own, it keeps what a column type says about reading and writing. */
export type Generated<T> = T extends ColumnType<infer Select, infer Insert, infer Update>
  ? ColumnType<Select, Insert | undefined, Update>
  : ColumnType<T, T | undefined, T>;

/** int8: read as text, written as text or number. */
export type Int8 = ColumnType<string, string | number | bigint, string | number | bigint>;
/** jsonb: parsed when read; written as JSON text. */
export type Json = ColumnType<unknown, string, string>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
`;

/** Table constraints of the form \`check (column in ('a', 'b'))\` become unions of those words. */
function unionsOf(checks: readonly CheckRow[]): Map<string, string> {
  const unions = new Map<string, string>();
  for (const check of checks) {
    const found =
      /^CHECK \(\((?:\((\w+) IS NULL\) OR \()?\(?(\w+) = (?:ANY \(ARRAY\[(.+?)\]\)|'([^']+)'::text)\)*$/.exec(
        check.definition,
      );
    const column = found?.[2];
    const words = found?.[3] ?? (found?.[4] === undefined ? undefined : `'${found[4]}'::text`);
    if (column === undefined || words === undefined) continue;
    const union = [...words.matchAll(/'([^']+)'::text/g)].map((match) => JSON.stringify(match[1])).join(" | ");
    unions.set(`${check.table_name}.${column}`, union);
  }
  return unions;
}

const pascal = (name: string): string => name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** The Kysely types of the migrated database \`db\` as the text of a TypeScript file. */
export async function generateSchema(db: Kysely<unknown>): Promise<string> {
  const columns = await sql<ColumnRow>`
    select c.table_name, c.column_name, c.data_type, c.is_nullable = 'YES' as is_nullable, c.column_default is not null as has_default
      from information_schema.columns c
      join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not like 'kysely\\_%'
     order by c.table_name, c.ordinal_position`.execute(db);
  const checks = await sql<CheckRow>`
    select conrelid::regclass::text as table_name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace order by conname`.execute(db);
  const unions = unionsOf(checks.rows);
  const byTable = groupByTable(columns.rows);

  const tables = [...byTable].map(([table, rows]) => {
    const lines = rows.map((row) => {
      const base = unions.get(`${table}.${row.column_name}`) ?? TYPES[row.data_type] ?? "unknown";
      const type = row.is_nullable ? `${base} | null` : base;
      return `  ${row.column_name}: ${row.has_default ? `Generated<${type}>` : type};`;
    });
    return `export interface ${pascal(table)}Table {\n${lines.join("\n")}\n}\n`;
  });
  const index = [...byTable.keys()].map((table) => `  ${table}: ${pascal(table)}Table;`).join("\n");
  return `${HEADER}\n${tables.join("\n")}\nexport interface Database {\n${index}\n}\n`;
}

function groupByTable(rows: readonly ColumnRow[]): Map<string, ColumnRow[]> {
  const groups = new Map<string, ColumnRow[]>();
  for (const row of rows) {
    const group = groups.get(row.table_name) ?? [];
    group.push(row);
    groups.set(row.table_name, group);
  }
  return groups;
}
