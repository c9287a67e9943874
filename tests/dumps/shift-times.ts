import type pg from "pg";

/** What happened is not moved: the log's bytes name their times. Nor is what signs people in. */
const STAYS = ["events", "event_details", "event_log_tip", "sessions", "sign_in_links"];

/** As if this much time had passed on every clock since the rows were written. */
export async function letTimePass(client: pg.ClientBase, seconds: number): Promise<void> {
  const { rows } = await client.query<{ table_name: string; columns: string[] }>(
    `select c.table_name, array_agg(c.column_name::text) as columns
       from information_schema.columns c
       join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'timestamp with time zone'
        and c.table_name <> all ($1) and c.table_name not like 'kysely%'
      group by c.table_name`,
    [STAYS],
  );
  for (const { table_name, columns } of rows) {
    const moved = columns.map((column) => `${column} = ${column} - $1 * interval '1 second'`);
    await client.query(`update public.${table_name} set ${moved.join(", ")}`, [seconds]);
  }
}
