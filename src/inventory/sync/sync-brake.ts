import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Database } from "../../platform/database/schema.ts";
import type { AppSettings } from "../apps/settings.ts";
import type { PassRow } from "./pass-row.ts";
import { isUnseen, isUnseenResource, startOf, wereMembersRead } from "./unseen.ts";

const missingSchema = z.object({
  what: z.enum([
    "accounts",
    "groups",
    "organizations",
    "custom_roles",
    "group_memberships",
    "organization_memberships",
  ]),
  known: z.number(),
  missing: z.number(),
  examples: z.array(z.string()),
});

/** What a complete pass did not find any more, of one kind, among what was known before it. */
export type Missing = z.infer<typeof missingSchema>;

export function readMissing(stored: unknown): readonly Missing[] {
  return z.array(missingSchema).catch([]).parse(stored);
}

/**
 * Whether a pass may conclude by itself. Pure. Too careful asks a person about a clean-up in Zendesk; too careless
 * believes a list that was cut short, and every item it lost can no longer be asked for.
 */
export function isTooMuch(
  { what, known, missing }: Pick<Missing, "what" | "known" | "missing">,
  limits: Pick<AppSettings, "sync_brake_percent" | "sync_brake_at_least">,
): boolean {
  return missing >= leastOf(what, limits.sync_brake_at_least) && missing * 100 > known * limits.sync_brake_percent;
}

// There are far fewer groups than people, and each that is lost weighs more.
function leastOf(what: Missing["what"], atLeast: number): number {
  return what === "groups" || what === "organizations" || what === "custom_roles" ? Math.ceil(atLeast / 5) : atLeast;
}

/** Counts what the pass, whose lists were all read to their end, did not see. Changes nothing. */
export async function findMissing(db: Kysely<Database>, pass: PassRow): Promise<readonly Missing[]> {
  const found = await sql<Missing>`
    with compared as (
      select r.kind || 's' as what, r.name, ${isUnseenResource(pass, "r")} as is_missing from resources r
       where r.app_id = ${pass.app_id} and r.upstream_gone_at is null and r.first_seen_at < ${startOf(pass)}
      union all
      select 'accounts', p.name, ${isUnseen(pass, "p")} from accounts p
       where p.app_id = ${pass.app_id} and p.gone_at is null and p.first_seen_at < ${startOf(pass)}
      union all
      -- What a worker saw gone itself is not news: the ends of many grants on one evening are no reason to ask.
      select r.kind || '_memberships', coalesce(p.name, m.account_upstream_id) || ' in ' || r.name,
             ${isUnseen(pass, "m")} and not exists (
               select 1 from items i join targets t on t.id = i.target_id
                where t.app_id = m.app_id and t.account_id = m.account_upstream_id and i.resource_id = m.resource_id
                  and i.seen_id is null and i.seen_at > m.last_seen_at)
        from assignments m join resources r on r.id = m.resource_id
        left join accounts p on p.app_id = m.app_id and p.upstream_id = m.account_upstream_id
       where m.app_id = ${pass.app_id} and m.first_seen_at < ${startOf(pass)} and r.kind <> 'custom_role' and ${wereMembersRead(pass, "r")}
    )
    select what, count(*)::int as known, (count(*) filter (where is_missing))::int as missing,
           to_jsonb((array_agg(name order by name) filter (where is_missing))[1:3]) as examples
      from compared group by what having bool_or(is_missing) order by what`.execute(db);
  return found.rows;
}
