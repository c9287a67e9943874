import { type Kysely, type RawBuilder, sql } from "kysely";
import { type UserView, uuid } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { invalid, notFound } from "../platform/errors/index.ts";
import type { UserId } from "../platform/ids/index.ts";

interface UserRow {
  readonly user_id: UserId;
  readonly email: string;
  readonly full_name: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly position: string;
  readonly state: "active" | "deactivated";
  readonly platform_roles: ("administrator" | "auditor")[];
  readonly last_signed_in_at: Date | null;
  readonly created_at: Date;
}

const userColumns = sql`
  u.id as user_id, u.email, u.full_name, u.first_name, u.last_name, u.position, u.state, u.created_at,
  array(select r.role from user_platform_roles r where r.user_id = u.id order by r.role) as platform_roles,
  (select max(s.created_at) from sessions s where s.user_id = u.id) as last_signed_in_at`;

function toView(row: UserRow): UserView {
  return {
    ...row,
    last_signed_in_at: row.last_signed_in_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
  };
}

/** One person; throws where there is none. */
export async function getUserView(db: Kysely<Database>, userId: UserId): Promise<UserView> {
  const result = await sql<UserRow>`select ${userColumns} from users u where u.id = ${userId}`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw notFound("user.not_found", "There is no such person.");
  return toView(row);
}

export interface ListUsersInput {
  readonly search?: string | undefined;
  readonly cursor?: string | undefined;
  readonly page_size?: number | undefined;
}

/** People by name; `search` matches anywhere in name or e-mail. */
export async function listUsers(
  db: Kysely<Database>,
  input: ListUsersInput,
): Promise<{ results: UserView[]; next: string | null; previous: null; total: number }> {
  const limit = input.page_size ?? 50;
  const after = readCursor(input.cursor);
  const matches = searchIn(input.search, sql`u.full_name || ' ' || u.email`);
  const result = await sql<UserRow>`
    select ${userColumns} from users u
     where ${matches}
       and (${after}::uuid is null or (lower(u.full_name), u.id) > (select lower(c.full_name), c.id from users c where c.id = ${after}::uuid))
     order by lower(u.full_name), u.id limit ${limit + 1}`.execute(db);
  const total = await sql<{ total: number }>`select count(*)::integer as total from users u where ${matches}`.execute(
    db,
  );
  const results = result.rows.slice(0, limit).map(toView);
  return {
    results,
    next: result.rows.length > limit ? (results.at(-1)?.user_id ?? null) : null,
    previous: null,
    total: total.rows[0]?.total ?? 0,
  };
}

/** A cursor is the id of the last row of the page before. */
export function readCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const parsed = uuid.safeParse(cursor);
  if (!parsed.success)
    throw invalid("page.bad_cursor", "This cursor is not one of ours. Start again without it.", {
      fields: { cursor: "Unknown." },
    });
  return parsed.data;
}

/** Plain text search: what people type holds no wildcards. */
export function searchIn(search: string | undefined, text: RawBuilder<unknown>): RawBuilder<unknown> {
  const wanted = search?.trim() ?? "";
  return wanted === "" ? sql`true` : sql`position(lower(${wanted}) in lower(${text})) > 0`;
}
