import { type Kysely, sql } from "kysely";
import type { UnitOfWork } from "../audit/index.ts";
import { issueSignInLinks, type SignInLinkView } from "../identity/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { asId, newId, type UserId } from "../platform/ids/index.ts";

export interface NewPerson {
  readonly email: string;
  readonly fullName: string;
  readonly position: string;
}

export interface AddedPerson {
  readonly userId: UserId;
  readonly signInLink: SignInLinkView;
}

/** One spelling per address, before it is counted, compared or stored. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/**
 * Adds people who are not there yet, each with a one-time sign-in link, in the caller's transaction. Returns them by
 * normalised e-mail; whoever exists already, even since a moment ago, is left out.
 */
export async function addPeople(
  unit: UnitOfWork,
  publicUrl: string,
  people: readonly NewPerson[],
  how: { readonly source: "form" | "csv" | "zendesk"; readonly createdBy: UserId },
): Promise<ReadonlyMap<string, AddedPerson>> {
  if (people.length === 0) return new Map();
  const rows = people.map((person) => ({
    ...person,
    id: newId(),
    email: normaliseEmail(person.email),
    fullName: person.fullName.trim(),
    position: person.position.trim(),
  }));
  const made = await sql<{ id: string; email: string; full_name: string }>`
    insert into users (id, email, full_name, position, source)
    select person.id, person.email, person.full_name, person.position, ${how.source}
      from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.email)}::text[],
                  ${rows.map((row) => row.fullName)}::text[], ${rows.map((row) => row.position)}::text[])
           as person (id, email, full_name, position)
    on conflict (email) where state = 'active' do nothing
    returning id, email, full_name`.execute(unit.db);
  for (const row of made.rows) {
    unit.record({
      action: "user.created",
      subjectUserId: row.id,
      after: { email: row.email, full_name: row.full_name, source: how.source },
    });
  }
  const links = await issueSignInLinks(
    unit,
    publicUrl,
    made.rows.map((row) => asId<UserId>(row.id)),
    how.createdBy,
  );
  const added = new Map<string, AddedPerson>();
  for (const row of made.rows) {
    const userId = asId<UserId>(row.id);
    const signInLink = links.get(userId);
    if (signInLink !== undefined) added.set(row.email, { userId, signInLink });
  }
  return added;
}

/** Which of these addresses belong to an active person already. */
export async function findTakenEmails(db: Kysely<Database>, emails: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql<{ email: string }>`
    select email from users where email = any(${emails}::text[]) and state = 'active'`.execute(db);
  return new Set(rows.rows.map((row) => row.email));
}
