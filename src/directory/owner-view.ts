import { type Kysely, type RawBuilder, sql } from "kysely";
import type { OwnerView } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { notFound } from "../platform/errors/index.ts";
import type { OwnerId, UserId } from "../platform/ids/index.ts";
import { mayBrowsePeople } from "../identity/index.ts";
import { type ListUsersInput, readCursor, searchIn } from "./user-view.ts";

interface OwnerRow {
  readonly owner_id: string;
  readonly name: string;
  readonly description: string;
  readonly is_personal: boolean;
  readonly users: { user_id: string; full_name: string; email: string }[];
}

const ownerColumns = sql`
  o.id as owner_id, o.name, o.description, o.personal_user_id is not null as is_personal,
  coalesce((select json_agg(json_build_object('user_id', u.id, 'full_name', u.full_name, 'email', u.email) order by ou.position)
              from owner_users ou join users u on u.id = ou.user_id where ou.owner_id = o.id), '[]') as users`;

/** Owners name people with their addresses: those who choose people see all, others the owners they belong to. */
async function visibleTo(db: Kysely<Database>, viewer: UserId): Promise<RawBuilder<unknown>> {
  if (await mayBrowsePeople(db, viewer)) return sql`true`;
  return sql`exists (select 1 from owner_users mine where mine.owner_id = o.id and mine.user_id = ${viewer})`;
}

/** One owner, without asking who looks: for the answer of a command. */
export async function getOwnerView(db: Kysely<Database>, ownerId: OwnerId): Promise<OwnerView> {
  const result = await sql<OwnerRow>`select ${ownerColumns} from owners o where o.id = ${ownerId}`.execute(db);
  return foundOwner(result.rows[0]);
}

export async function getVisibleOwner(db: Kysely<Database>, viewer: UserId, ownerId: OwnerId): Promise<OwnerView> {
  const isVisible = await visibleTo(db, viewer);
  const result =
    await sql<OwnerRow>`select ${ownerColumns} from owners o where o.id = ${ownerId} and ${isVisible}`.execute(db);
  return foundOwner(result.rows[0]);
}

function foundOwner(row: OwnerRow | undefined): OwnerView {
  if (row === undefined) throw notFound("owner.not_found", "There is no such owner, or it is not yours to see.");
  return row;
}

export async function listOwners(
  db: Kysely<Database>,
  viewer: UserId,
  input: ListUsersInput,
): Promise<{ results: OwnerView[]; next: string | null; previous: null; total: number }> {
  const limit = input.page_size ?? 50;
  const after = readCursor(input.cursor);
  const matches = sql`${searchIn(input.search, sql`o.name`)} and ${await visibleTo(db, viewer)}`;
  const result = await sql<OwnerRow>`
    select ${ownerColumns} from owners o
     where ${matches}
       and (${after}::uuid is null or (lower(o.name), o.id) > (select lower(c.name), c.id from owners c where c.id = ${after}::uuid))
     order by lower(o.name), o.id limit ${limit + 1}`.execute(db);
  const total = await sql<{ total: number }>`select count(*)::integer as total from owners o where ${matches}`.execute(
    db,
  );
  const results = result.rows.slice(0, limit);
  return {
    results,
    next: result.rows.length > limit ? (results.at(-1)?.owner_id ?? null) : null,
    previous: null,
    total: total.rows[0]?.total ?? 0,
  };
}
