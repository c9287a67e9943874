import type { Kysely, Migration } from "kysely";
import { sql } from "kysely";

/**
 * What is known and decided after the database was found to be older than the signed heads of its log. Old nodes know
 * nothing of it and must not run beside a restored database; see docs/decisions/0011-after-a-restore-a-person-decides.md.
 */
const statements: readonly string[] = [
  `create table rollbacks (
     id uuid primary key,
     noticed_at timestamptz not null default clock_timestamp(),
     tip_seq bigint not null,
     tip_at timestamptz not null,
     lost_seq bigint,
     lost_hash text,
     lost_signed_at timestamptz,
     constraint rollbacks__head check ((lost_seq is null) = (lost_hash is null) and (lost_seq is null) = (lost_signed_at is null))
   )`,
  `comment on table rollbacks is 'Each time the database was found, or declared, to be older than it had been. Without a lost head somebody declared it.'`,
  `create table rollback_apps (
     rollback_id uuid not null constraint rollback_apps__rollback references rollbacks (id),
     app_id uuid not null constraint rollback_apps__app references apps (id),
     settled_at timestamptz,
     constraint rollback_apps__pk primary key (rollback_id, app_id)
   )`,
  `create unique index rollback_apps__open on rollback_apps (app_id) where settled_at is null`,
  `comment on table rollback_apps is 'Apps in which nothing is given until an administrator has decided what differs.'`,
  `create table rollback_roles (
     rollback_id uuid not null constraint rollback_roles__rollback references rollbacks (id),
     app_id uuid not null constraint rollback_roles__app references apps (id),
     account_upstream_id text not null,
     custom_role_id text not null,
     constraint rollback_roles__pk primary key (rollback_id, app_id, account_upstream_id)
   )`,
  `comment on table rollback_roles is 'The custom roles that the restored rows knew, kept because a read overwrites them. They carry no time of their own.'`,
  `create table rollback_decisions (
     rollback_id uuid not null constraint rollback_decisions__rollback references rollbacks (id),
     app_id uuid not null constraint rollback_decisions__app references apps (id),
     difference text not null,
     decision text not null,
     decided_by uuid constraint rollback_decisions__user references users (id),
     decided_at timestamptz not null default clock_timestamp(),
     constraint rollback_decisions__pk primary key (rollback_id, app_id, difference),
     constraint rollback_decisions__decision check (decision in ('put_back', 'end', 'take', 'leave'))
   )`,
  `comment on table rollback_decisions is 'What was decided about each difference. Without a user it was decided on the command line.'`,
];

export const rollbacks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) {
      await sql.raw(statement).execute(db);
    }
  },
};
