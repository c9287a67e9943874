import type { Account } from "./account.ts";
import type { Tables, TicketCountRow } from "./rows.ts";

export function workingTicketsOf(tables: Tables, userId: number): number {
  return sum(rowsOf(tables, userId));
}

/** Gives a person `working` unclosed tickets in a group, by hand. */
export function assignTickets(account: Account, userId: number, groupId: number | null, working: number): void {
  const known = find(account.store.tables, userId, groupId);
  if (known) account.store.update("ticketCounts", known.id, { working });
  else account.store.insert("ticketCounts", { id: account.nextId(), user_id: userId, group_id: groupId, working });
}

/**
 * Open, pending and on-hold tickets stay in their group without an assignee. Zendesk does that in a job that runs
 * after the removal, so the tickets are still assigned for a moment. `groupId` undefined: in all groups.
 */
export function unassignLater(account: Account, userId: number, groupId?: number): void {
  const held = rowsOf(account.store.tables, userId).filter((row) => groupId === undefined || row.group_id === groupId);
  if (sum(held) === 0) return;
  account.later(account.switches.ticketUnassignDelayMs, "unassign working tickets", () => {
    for (const row of rowsOf(account.store.tables, userId)) {
      if (row.working === 0 || (groupId !== undefined && row.group_id !== groupId)) continue;
      account.store.update("ticketCounts", row.id, { working: 0 });
      addToPile(account, row.group_id, row.working);
    }
  });
}

function addToPile(account: Account, groupId: number | null, working: number): void {
  const pile = find(account.store.tables, null, groupId);
  if (pile) account.store.update("ticketCounts", pile.id, { working: pile.working + working });
  else account.store.insert("ticketCounts", { id: account.nextId(), user_id: null, group_id: groupId, working });
}

function find(tables: Tables, userId: number | null, groupId: number | null): TicketCountRow | undefined {
  return [...tables.ticketCounts.values()].find((row) => row.user_id === userId && row.group_id === groupId);
}

function rowsOf(tables: Tables, userId: number): TicketCountRow[] {
  return [...tables.ticketCounts.values()].filter((row) => row.user_id === userId);
}

const sum = (rows: readonly TicketCountRow[]) => rows.reduce((total, row) => total + row.working, 0);
