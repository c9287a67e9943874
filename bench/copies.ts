import type { ZendeskSimulatorControl } from "../simulators/zendesk/index.ts";
import { newId } from "../src/platform/ids/index.ts";

/** Of a PostgreSQL client or pool. */
export interface Queries {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: Record<string, unknown>[] }>;
}

/** Somebody who shall hold a group as if they had been given it. */
export interface Holding {
  readonly userId: string;
  readonly zendeskId: number;
  readonly resourceId: string;
  readonly groupId: number;
  readonly minutes: number;
}

const AT_A_TIME = 1_000;
const HANDS = 8;

/**
 * Makes grants of groups that are as live as the one that the product gave last, thousands in seconds: its rows are
 * copied, its answered create among them, and the memberships are put into the simulated account. The event log knows
 * nothing of how they began, only of how they end.
 */
export async function copyGrants(
  db: Queries,
  zendesk: ZendeskSimulatorControl,
  holdings: readonly Holding[],
): Promise<void> {
  const model = await db.query(
    "select g.id, g.item_id, g.target_id from grants g join items i on i.id = g.item_id where g.state = 'active' and i.kind = 'group' limit 1",
  );
  const [row] = model.rows;
  if (row === undefined) throw new Error("there is no live grant of a group to copy");
  const memberships = await addMemberships(zendesk, holdings);
  for (let at = 0; at < holdings.length; at += AT_A_TIME) {
    const part = holdings.slice(at, at + AT_A_TIME);
    await insertCopies(db, row, part, memberships.slice(at, at + AT_A_TIME));
  }
  await db.query("analyze");
}

async function addMemberships(zendesk: ZendeskSimulatorControl, holdings: readonly Holding[]): Promise<string[]> {
  const ids: string[] = [];
  let next = 0;
  const addMore = async (): Promise<void> => {
    while (next < holdings.length) {
      const index = next;
      next += 1;
      const { zendeskId: userId, groupId } = holdings[index] ?? { zendeskId: 0, groupId: 0 };
      const made = (await zendesk.byHand({ action: "add-group-membership", userId, groupId })) as { id: number };
      ids[index] = String(made.id);
    }
  };
  await Promise.all(Array.from({ length: HANDS }, addMore));
  return ids;
}

async function insertCopies(
  db: Queries,
  model: Record<string, unknown>,
  holdings: readonly Holding[],
  memberships: readonly string[],
): Promise<void> {
  const columns = [
    holdings.map(() => newId()),
    holdings.map(() => newId()),
    holdings.map(() => newId()),
    holdings.map((holding) => holding.userId),
    holdings.map((holding) => holding.resourceId),
    holdings.map((holding) => String(holding.groupId)),
    holdings.map((holding) => holding.minutes * 60),
    memberships,
    holdings.map((holding) => String(holding.zendeskId)),
  ];
  const copies = `unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::int[], $8::text[], $9::text[])
    as c(grant_id, item_id, attempt_id, user_id, resource_id, group_id, seconds, membership_id, account_id)`;
  const targetIds = holdings.map(() => newId());
  await db.query(
    `insert into targets (id, app_id, user_id, account_id, account_linked_how, account_ever_linked, last_read_from)
     select distinct on (c.user_id) c.id, t.app_id, c.user_id, c.account_id, t.account_linked_how, true, t.last_read_from
       from unnest($1::uuid[], $2::uuid[], $3::text[]) as c(id, user_id, account_id), targets t where t.id = $4
     on conflict on constraint targets__person do nothing`,
    [targetIds, columns[3], columns[8], model["target_id"]],
  );
  await db.query(
    `with copies as (select * from ${copies}),
     given as (select c.*, t.id as target_id from copies c join targets t on t.user_id = c.user_id
                 join grants m on m.id = $10 and m.app_id = t.app_id),
     new_items as (
       insert into items (id, target_id, kind, resource_id, upstream_id, seen_id, seen_at)
       select c.item_id, c.target_id, i.kind, c.resource_id, c.group_id, c.membership_id, i.seen_at from given c, items i where i.id = $11)
     insert into grants (id, app_id, user_id, resource_id, target_id, item_id, upstream_id, source, state, approved_effects, duration_seconds,
                         starts_at, activate_by, expires_at, latest_end, approved_at, verified_at, verified_read_from, status)
     select c.grant_id, g.app_id, c.user_id, c.resource_id, c.target_id, c.item_id, c.group_id, 'administrator', g.state, g.approved_effects, c.seconds,
            g.starts_at, g.activate_by, g.verified_at + c.seconds * interval '1 second', g.activate_by + c.seconds * interval '1 second',
            g.approved_at, g.verified_at, g.verified_read_from, g.status
       from given c, grants g where g.id = $10`,
    [...columns, model["id"], model["item_id"]],
  );
  await db.query(
    `with copies as (select * from ${copies}),
     ours as (insert into own_memberships (item_id, membership_id, how) select item_id, membership_id, 'answered' from copies)
     insert into attempts (id, target_id, item_id, verb, value, purpose, opened_at, answer, answered_at, answer_membership_id, answer_status,
                           settle_at, claim_until, closed_at, lane, calls)
     select c.attempt_id, i.target_id, c.item_id, x.verb, c.group_id, x.purpose, x.opened_at, x.answer, x.answered_at, c.membership_id,
            x.answer_status, x.settle_at, x.claim_until, x.closed_at, x.lane, x.calls
       from copies c join items i on i.id = c.item_id, attempts x where x.item_id = $10 and x.answer = 'created'`,
    [...columns, model["item_id"]],
  );
}

const TIMES = ["approved_at", "starts_at", "activate_by", "verified_at", "expires_at", "latest_end"];

/** As if this much time had passed for every grant while nothing ran. */
export async function letPass(db: Queries, minutes: number): Promise<void> {
  const moved = TIMES.map((column) => `${column} = ${column} - $1 * interval '1 minute'`);
  await db.query(`update grants set ${moved.join(", ")}`, [minutes]);
}
