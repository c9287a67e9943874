import { sql } from "kysely";
import { inTransaction } from "../audit/index.ts";
import { requireAdministrator, type SignInLinkView } from "../identity/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { notFound } from "../platform/errors/index.ts";
import type { UserId } from "../platform/ids/index.ts";
import { addPeople, findTakenEmails, normaliseEmail } from "./add-people.ts";
import { type PersonRow, problemOf, readPeopleCsv } from "./read-people-csv.ts";

export interface ImportedRow {
  row: number;
  email: string;
  full_name: string;
  outcome: "added" | "would_add" | "exists" | "refused";
  problem: string;
  sign_in_link: SignInLinkView | null;
}

export interface ImportOutcome {
  rows: ImportedRow[];
  added: number;
  refused: number;
}

/** Adds people from CSV text, each with a sign-in link; `dry_run` says what would happen and changes nothing. */
export async function importUsersCsv(
  ctx: CommandContext,
  publicUrl: string,
  input: { readonly csv: string; readonly dry_run: boolean },
): Promise<ImportOutcome> {
  const createdBy = await requireAdministrator(ctx);
  const rows = readPeopleCsv(input.csv);
  if (!input.dry_run) return addRows(ctx, publicUrl, rows, { source: "csv", createdBy });
  const taken = await findTakenEmails(
    ctx.db,
    rows.map((row) => row.email),
  );
  return outcomeOf(rows, (row) => (taken.has(row.email) ? { outcome: "exists" } : { outcome: "would_add" }));
}

interface AccountRow {
  readonly id: string;
  readonly email: string | null;
  readonly name: string;
  readonly role: string;
  readonly suspended: boolean;
  readonly active: boolean;
  readonly is_linked: boolean;
}

/**
 * Adds people from accounts that a sync found. Only makes people: a sync links an account to its person by the verified
 * address, so that an administrator cannot take over a stranger's account by importing it.
 */
export async function importUsersFromApp(
  ctx: CommandContext,
  publicUrl: string,
  input: { readonly app_id: string; readonly account_ids: readonly string[] },
): Promise<ImportOutcome> {
  const createdBy = await requireAdministrator(ctx);
  const app = await sql`select id from apps where id = ${input.app_id} and state <> 'removed'`.execute(ctx.db);
  if (app.rows.length === 0) throw notFound("app.not_found", "There is no such app.");
  const found = await sql<AccountRow>`
    select id, email, name, role, suspended, active, user_id is not null as is_linked from accounts
     where app_id = ${input.app_id} and id = any(${input.account_ids}::uuid[]) and gone_at is null`.execute(ctx.db);
  const accounts = new Map(found.rows.map((account) => [account.id, account]));
  const seen = new Set<string>();
  const rows = input.account_ids.map((id, index): PersonRow => {
    const account = accounts.get(id);
    const person = { email: normaliseEmail(account?.email ?? ""), fullName: account?.name.trim() ?? "", position: "" };
    const isRepeated = person.email !== "" && seen.has(person.email);
    seen.add(person.email);
    return {
      ...person,
      row: index + 1,
      problem: isRepeated ? "The same e-mail address was chosen before." : accountProblem(account) || problemOf(person),
    };
  });
  return addRows(ctx, publicUrl, rows, { source: "zendesk", createdBy });
}

function accountProblem(account: AccountRow | undefined): string {
  if (account === undefined) return "This account is not in the app. Sync and choose again.";
  if (account.is_linked) return "This account belongs to a person here already.";
  if (!account.active || account.suspended) return "This account is suspended or closed.";
  if (account.role === "end-user") return "This is an end user, not an agent.";
  return "";
}

async function addRows(
  ctx: CommandContext,
  publicUrl: string,
  rows: readonly PersonRow[],
  how: { readonly source: "csv" | "zendesk"; readonly createdBy: UserId },
): Promise<ImportOutcome> {
  return inTransaction(ctx, async (unit) => {
    const added = await addPeople(
      unit,
      publicUrl,
      rows.filter((row) => row.problem === ""),
      how,
    );
    if (added.size === 0) unit.changedNothing();
    return outcomeOf(rows, (row) => {
      const person = added.get(row.email);
      return person === undefined ? { outcome: "exists" } : { outcome: "added", sign_in_link: person.signInLink };
    });
  });
}

function outcomeOf(
  rows: readonly PersonRow[],
  decide: (row: PersonRow) => { outcome: "added" | "would_add" | "exists"; sign_in_link?: SignInLinkView },
): ImportOutcome {
  const results = rows.map((row): ImportedRow => {
    const common = { row: row.row, email: row.email.slice(0, 320), full_name: row.fullName.slice(0, 200) };
    if (row.problem !== "") return { ...common, outcome: "refused", problem: row.problem, sign_in_link: null };
    const { outcome, sign_in_link = null } = decide(row);
    return {
      ...common,
      outcome,
      problem: outcome === "exists" ? "Somebody with this e-mail address is here already." : "",
      sign_in_link,
    };
  });
  return {
    rows: results,
    added: results.filter((row) => row.outcome === "added").length,
    refused: results.filter((row) => row.outcome === "refused").length,
  };
}
