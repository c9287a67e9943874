import type { Kysely, Migration } from "kysely";
import { sql } from "kysely";

/**
 * The first schema. Plain SQL, because the constraints are the point: a state that must not be is refused by the
 * database whatever the code does. Forward only; see docs/decisions/0002-migrations.md.
 */
const statements: readonly string[] = [
  // --- the installation and its clock
  `create table installation (
     singleton boolean primary key default true,
     id uuid not null,
     master_key_check bytea,
     created_at timestamptz not null default clock_timestamp(),
     constraint installation__one_row check (singleton)
   )`,
  `comment on table installation is 'One row: who this installation is, and the check value of its master key.'`,
  `create table test_clock (
     singleton boolean primary key default true,
     offset_ms bigint not null default 0,
     constraint test_clock__one_row check (singleton)
   )`,
  `insert into test_clock default values`,
  `comment on table test_clock is 'Offset of app_clock(). Zero in production; the product refuses to start on another value unless a test build allows it.'`,
  `create function app_clock() returns timestamptz language sql volatile as
     $$ select clock_timestamp() + (select offset_ms from test_clock) * interval '1 millisecond' $$`,
  `comment on function app_clock() is 'The one clock of starts, ends, activate_by, reminders and cooling-off. Leases and attempts use clock_timestamp().'`,

  // --- directory
  `create table users (
     id uuid primary key,
     email text not null,
     full_name text not null,
     first_name text not null default '',
     last_name text not null default '',
     position text not null default '',
     source text not null,
     state text not null default 'active',
     created_at timestamptz not null default clock_timestamp(),
     deactivated_at timestamptz,
     constraint users__email_normalised check (email = lower(btrim(email)) and position('@' in email) > 1 and length(email) <= 320),
     constraint users__name_present check (length(btrim(full_name)) between 1 and 200),
     constraint users__source check (source in ('first_run', 'form', 'csv', 'zendesk')),
     constraint users__state check (state in ('active', 'deactivated'))
   )`,
  `create unique index users__email on users (email) where state = 'active'`,
  `comment on table users is 'People in our directory. A deleted and re-created person is a new row.'`,
  `create table user_platform_roles (
     user_id uuid not null constraint user_platform_roles__user references users (id),
     role text not null,
     granted_at timestamptz not null default clock_timestamp(),
     constraint user_platform_roles__pk primary key (user_id, role),
     constraint user_platform_roles__role check (role in ('administrator', 'auditor'))
   )`,
  `comment on table user_platform_roles is 'Platform roles; ours, not Zendesk''s.'`,
  `create table owners (
     id uuid primary key,
     name text not null,
     description text not null default '',
     personal_user_id uuid constraint owners__personal_user references users (id),
     created_at timestamptz not null default clock_timestamp(),
     constraint owners__name_present check (length(btrim(name)) between 1 and 200)
   )`,
  `create unique index owners__name on owners (lower(name))`,
  `create unique index owners__personal on owners (personal_user_id) where personal_user_id is not null`,
  `comment on table owners is 'Named, ordered lists of users, used as reviewers or as admins. A personal owner stands for one user.'`,
  `create table owner_users (
     owner_id uuid not null constraint owner_users__owner references owners (id) on delete cascade,
     user_id uuid not null constraint owner_users__user references users (id),
     position integer not null,
     constraint owner_users__pk primary key (owner_id, user_id),
     constraint owner_users__position unique (owner_id, position) deferrable initially deferred
   )`,
  `create index owner_users__user_idx on owner_users (user_id)`,
  `comment on table owner_users is 'Who belongs to an owner, in order.'`,

  // --- identity
  `create table sign_in_links (
     id uuid primary key,
     token_hash bytea not null constraint sign_in_links__token unique,
     user_id uuid constraint sign_in_links__user references users (id),
     purpose text not null,
     created_at timestamptz not null default clock_timestamp(),
     created_by uuid constraint sign_in_links__creator references users (id),
     expires_at timestamptz not null,
     used_at timestamptz,
     revoked_at timestamptz,
     constraint sign_in_links__purpose check (purpose in ('first_run', 'invite')),
     constraint sign_in_links__whose check ((purpose = 'first_run') = (user_id is null))
   )`,
  `comment on table sign_in_links is 'One-time sign-in links; only the hash of the token is kept.'`,
  `create table sessions (
     id uuid primary key,
     token_hash bytea not null constraint sessions__token unique,
     csrf_token text not null,
     user_id uuid not null constraint sessions__user references users (id),
     created_at timestamptz not null default clock_timestamp(),
     last_seen_at timestamptz not null default clock_timestamp(),
     expires_at timestamptz not null,
     ended_at timestamptz,
     ip text,
     user_agent text
   )`,
  `create index sessions__user_idx on sessions (user_id) where ended_at is null`,
  `comment on table sessions is 'Signed-in sessions, revocable on every node at once; only the hash of the token is kept.'`,

  // --- inventory
  `create table apps (
     id uuid primary key,
     app_type text not null,
     name text not null,
     description text not null default '',
     subdomain text not null,
     admin_owner_id uuid not null constraint apps__admin_owner references owners (id),
     state text not null default 'active',
     state_reason text not null default '',
     is_live boolean not null default false,
     went_live_at timestamptz,
     fingerprint jsonb not null,
     service_user_id text not null,
     multiple_organizations boolean not null,
     custom_roles_available boolean not null default false,
     limit_per_minute integer,
     settings jsonb not null default '{}',
     revision integer not null default 1,
     created_at timestamptz not null default clock_timestamp(),
     updated_at timestamptz not null default clock_timestamp(),
     constraint apps__type check (app_type in ('ZENDESK')),
     constraint apps__subdomain_label check (subdomain ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
     constraint apps__state check (state in ('active', 'paused', 'blocked', 'draining', 'removed')),
     constraint apps__live_since check (not is_live or went_live_at is not null)
   )`,
  `create unique index apps__one_per_subdomain on apps (app_type, subdomain) where state <> 'removed'`,
  `comment on table apps is 'Connected external tenants. is_live is the one writing switch (Observe or live); state is separate.'`,
  `create table app_credentials (
     app_id uuid primary key constraint app_credentials__app references apps (id),
     kind text not null,
     identifier text not null,
     secret_ciphertext bytea not null,
     secret_wrapped_key bytea not null,
     secret_key_id text not null,
     updated_at timestamptz not null default clock_timestamp(),
     constraint app_credentials__kind check (kind in ('oauth_client', 'api_token'))
   )`,
  `comment on table app_credentials is 'Sealed credentials: AES-256-GCM under a data key that the master key wraps, bound to the app''s id.'`,
  `create table app_checks (
     app_id uuid not null constraint app_checks__app references apps (id),
     position integer not null,
     key text not null,
     check_json jsonb not null,
     checked_at timestamptz not null,
     constraint app_checks__pk primary key (app_id, key)
   )`,
  `comment on table app_checks is 'Last result of each named validation check.'`,
  `create table app_budgets (
     app_id uuid primary key constraint app_budgets__app references apps (id),
     window_ends_at timestamptz not null,
     limit_per_minute integer not null,
     used_revoke integer not null default 0,
     used_grant integer not null default 0,
     used_sync integer not null default 0,
     blocked_until timestamptz,
     constraint app_budgets__positive check (limit_per_minute > 0)
   )`,
  `comment on table app_budgets is 'Call budget of an app in the current minute, shared by all nodes, by lane.'`,
  `create table resources (
     id uuid primary key,
     app_id uuid not null constraint resources__app references apps (id),
     kind text not null,
     upstream_id text not null,
     name text not null,
     description text not null default '',
     warnings jsonb not null default '[]',
     metadata jsonb not null default '{}',
     member_count integer,
     is_imported boolean not null default false,
     imported_at timestamptz,
     admin_owner_id uuid constraint resources__admin_owner references owners (id),
     visibility text not null default 'global',
     is_live boolean not null default true,
     drift_policy text not null default 'report',
     upstream_gone_at timestamptz,
     last_complete_sync_at timestamptz,
     first_seen_at timestamptz not null default clock_timestamp(),
     constraint resources__upstream unique (app_id, kind, upstream_id),
     constraint resources__kind check (kind in ('group', 'organization', 'custom_role')),
     constraint resources__visibility check (visibility in ('global', 'hidden')),
     constraint resources__drift_policy check (drift_policy in ('report', 'remove_outside', 'restore_removed')),
     constraint resources__imported_has_admin check (not is_imported or (admin_owner_id is not null and imported_at is not null))
   )`,
  `create index resources__app_kind on resources (app_id, kind) where is_imported`,
  `comment on table resources is 'Things in an app that one can have access to, found by sync; managed once imported.'`,
  `create table request_configurations (
     id uuid primary key,
     resource_id uuid not null constraint request_configurations__resource references resources (id),
     priority integer not null default 0,
     version integer not null default 1,
     is_requestable boolean not null default true,
     auto_approval boolean not null default false,
     requires_reason boolean not null default true,
     max_duration_seconds integer,
     recommended_duration_seconds integer,
     extension_seconds integer not null default 0,
     updated_at timestamptz not null default clock_timestamp(),
     constraint request_configurations__one_default unique (resource_id, priority),
     constraint request_configurations__max check (max_duration_seconds is null or max_duration_seconds between 60 and 31622400),
     constraint request_configurations__recommended check (recommended_duration_seconds is null or
       (recommended_duration_seconds >= 60 and recommended_duration_seconds <= coalesce(max_duration_seconds, recommended_duration_seconds))),
     constraint request_configurations__extension check (extension_seconds >= 0)
   )`,
  `comment on table request_configurations is 'Who may ask for a resource, for how long, and whether somebody decides. Null maximum: indefinite is allowed.'`,
  `create table configuration_stages (
     configuration_id uuid not null constraint configuration_stages__configuration references request_configurations (id) on delete cascade,
     stage integer not null,
     operator text not null default 'any',
     owner_id uuid not null constraint configuration_stages__owner references owners (id),
     constraint configuration_stages__pk primary key (configuration_id, stage, owner_id),
     constraint configuration_stages__stage check (stage between 1 and 3),
     constraint configuration_stages__operator check (operator in ('any', 'all'))
   )`,
  `comment on table configuration_stages is 'Reviewer stages of a configuration: owners that decide together.'`,
  `create table accounts (
     id uuid primary key,
     app_id uuid not null constraint accounts__app references apps (id),
     upstream_id text not null,
     email text,
     email_verified boolean not null default false,
     name text not null,
     role text not null,
     custom_role_id text,
     suspended boolean not null default false,
     active boolean not null default true,
     external_id text,
     user_id uuid constraint accounts__user references users (id),
     linked_how text,
     last_seen_at timestamptz not null default clock_timestamp(),
     gone_at timestamptz,
     constraint accounts__upstream unique (app_id, upstream_id),
     constraint accounts__linked_how check (linked_how is null or linked_how in ('stamp', 'answered', 'email', 'manual')),
     constraint accounts__link_has_reason check ((user_id is null) = (linked_how is null))
   )`,
  `create index accounts__user_idx on accounts (user_id)`,
  // As addresses are compared everywhere: byte by byte after lowering A to Z.
  `create index accounts__email_idx on accounts (app_id, lower(btrim(email) collate "C"))`,
  `create index accounts__agents on accounts (app_id) where gone_at is null and active and role in ('agent', 'admin')`,
  `comment on table accounts is 'People''s records in an app as the last sync saw them. For display and matching; the reconciler reads for itself.'`,
  `create table assignments (
     app_id uuid not null constraint assignments__app references apps (id),
     resource_id uuid not null constraint assignments__resource references resources (id),
     account_upstream_id text not null,
     membership_id text,
     created_upstream_at timestamptz,
     first_seen_at timestamptz not null default clock_timestamp(),
     last_seen_at timestamptz not null default clock_timestamp(),
     constraint assignments__pk primary key (resource_id, account_upstream_id)
   )`,
  `create index assignments__account on assignments (app_id, account_upstream_id)`,
  `comment on table assignments is 'What the app showed at the last sync. Display only: whose a membership is follows from attempts, never from here.'`,
  `create table sync_passes (
     id uuid primary key,
     app_id uuid not null constraint sync_passes__app references apps (id),
     state text not null default 'running',
     requested_by uuid constraint sync_passes__requester references users (id),
     started_at timestamptz not null default clock_timestamp(),
     finished_at timestamptz,
     step integer not null default 0,
     cursor text,
     counts jsonb not null default '{}',
     error text,
     lease_token uuid,
     lease_until timestamptz,
     constraint sync_passes__state check (state in ('running', 'complete', 'failed'))
   )`,
  `create unique index sync_passes__one_running on sync_passes (app_id) where state = 'running'`,
  `create index sync_passes__app_started on sync_passes (app_id, started_at desc)`,
  `comment on table sync_passes is 'Passes over an app''s inventory. Resumable at step and cursor; only a complete one says what is absent.'`,
  `create table sync_errors (
     app_id uuid not null constraint sync_errors__app references apps (id),
     part text not null,
     message text not null,
     first_seen_at timestamptz not null,
     last_seen_at timestamptz not null,
     constraint sync_errors__pk primary key (app_id, part)
   )`,
  `comment on table sync_errors is 'Open sync errors; a row goes when its part succeeds.'`,

  // --- requests
  `create table request_transitions (
     from_status text not null,
     to_status text not null,
     constraint request_transitions__pk primary key (from_status, to_status)
   )`,
  `insert into request_transitions values ('PENDING', 'PENDING'), ('PENDING', 'APPROVED'), ('PENDING', 'DENIED'), ('PENDING', 'CANCELED'),
     ('APPROVED', 'APPROVED'), ('DENIED', 'DENIED'), ('CANCELED', 'CANCELED')`,
  `comment on table request_transitions is 'Legal changes of a request''s status; a foreign key refuses all others.'`,
  `create table requests (
     id uuid primary key,
     requester_id uuid not null constraint requests__requester references users (id),
     recipient_id uuid not null constraint requests__recipient references users (id),
     status text not null default 'PENDING',
     prior_status text not null default 'PENDING',
     status_reason text,
     reason text not null,
     duration_seconds integer,
     revision integer not null default 1,
     current_stage integer not null default 1,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     lapses_at timestamptz not null,
     decided_at timestamptz,
     constraint requests__transition foreign key (prior_status, status) references request_transitions (from_status, to_status),
     constraint requests__duration check (duration_seconds is null or duration_seconds between 1 and 31622400),
     constraint requests__decided check ((status = 'PENDING') = (decided_at is null))
   )`,
  `create index requests__pending on requests (lapses_at) where status = 'PENDING'`,
  `create index requests__requester_idx on requests (requester_id, created_at desc)`,
  `create index requests__recipient_idx on requests (recipient_id, created_at desc)`,
  `create index requests__created on requests (created_at desc, id desc)`,
  `comment on table requests is 'Who asks for what, for whom, why and for how long.'`,
  `create table request_items (
     request_id uuid not null constraint request_items__request references requests (id),
     resource_id uuid not null constraint request_items__resource references resources (id),
     recipient_id uuid not null constraint request_items__recipient references users (id),
     is_pending boolean not null default true,
     configuration_id uuid not null,
     configuration_version integer not null,
     plan jsonb not null,
     constraint request_items__pk primary key (request_id, resource_id)
   )`,
  `create unique index request_items__one_pending on request_items (recipient_id, resource_id) where is_pending`,
  `create index request_items__resource_idx on request_items (resource_id, request_id)`,
  `comment on table request_items is 'Items of a request, with the plan people saw. One pending request per person and resource.'`,
  `create table request_stages (
     request_id uuid not null constraint request_stages__request references requests (id),
     stage integer not null,
     operator text not null,
     owner_id uuid not null constraint request_stages__owner references owners (id),
     constraint request_stages__pk primary key (request_id, stage, owner_id),
     constraint request_stages__operator check (operator in ('any', 'all'))
   )`,
  `create index request_stages__owner_idx on request_stages (owner_id, request_id)`,
  `comment on table request_stages is 'Who decides a request, by stage, as configured when it was filed. Members are read when somebody decides.'`,
  `create table reviews (
     id uuid primary key,
     request_id uuid not null constraint reviews__request references requests (id),
     stage integer not null,
     user_id uuid not null constraint reviews__user references users (id),
     decision text not null,
     comment text not null default '',
     duration_seconds integer,
     decided_at timestamptz not null,
     constraint reviews__decision check (decision in ('approved', 'denied')),
     constraint reviews__distinct_people unique (request_id, user_id)
   )`,
  `comment on table reviews is 'Decisions. One person decides once per request, so stages have different people.'`,
  `create function refuse_own_review() returns trigger language plpgsql as $$
     begin
       if exists (select 1 from requests where id = new.request_id and (requester_id = new.user_id or recipient_id = new.user_id)) then
         raise exception 'nobody decides on their own request' using errcode = 'check_violation', constraint = 'reviews__not_own';
       end if;
       return new;
     end $$`,
  `create trigger reviews__not_own before insert or update on reviews for each row execute function refuse_own_review()`,
  `create table request_comments (
     id uuid primary key,
     request_id uuid not null constraint request_comments__request references requests (id),
     user_id uuid not null constraint request_comments__user references users (id),
     comment text not null,
     created_at timestamptz not null,
     constraint request_comments__length check (length(comment) between 1 and 4000)
   )`,
  `create index request_comments__request_idx on request_comments (request_id, created_at)`,
  `comment on table request_comments is 'Comments on a request.'`,

  // --- grants and the reconciler (reconciler protocol, section 1)
  `create table targets (
     id uuid primary key,
     app_id uuid not null constraint targets__app references apps (id),
     user_id uuid not null constraint targets__user references users (id),
     account_id text,
     account_created boolean not null default false,
     account_linked_how text,
     account_ever_linked boolean not null default false,
     wake_at timestamptz,
     account_state text not null default 'none',
     account_close_asked boolean not null default false,
     account_situation text not null default 'not_needed',
     account_next_try_at timestamptz,
     account_attempts_failed integer not null default 0,
     account_last_answer text,
     cooling_until timestamptz,
     snapshot jsonb,
     lease_token uuid,
     lease_until timestamptz,
     last_read_from timestamptz,
     last_error text,
     constraint targets__person unique (app_id, user_id),
     constraint targets__account_state check (account_state in ('none', 'wanted', 'closing', 'cooling', 'deleted', 'closed')),
     constraint targets__account_linked_how check (account_linked_how is null or account_linked_how in ('stamp', 'answered', 'email', 'manual'))
   )`,
  `create unique index targets__account on targets (app_id, account_id) where account_id is not null`,
  `create index targets__wake on targets (wake_at) where wake_at is not null`,
  `comment on table targets is 'One person in one app: the unit that a worker claims under a lease.'`,
  `create table items (
     id uuid primary key,
     target_id uuid not null constraint items__target references targets (id),
     kind text not null,
     resource_id uuid constraint items__resource references resources (id),
     upstream_id text,
     next_try_at timestamptz,
     failures integer not null default 0,
     last_answer text,
     seen_id text,
     seen_at timestamptz,
     held_since timestamptz,
     baseline text,
     period_open boolean not null default false,
     period integer not null default 0,
     adopted_value text,
     constraint items__kind check (kind in ('group', 'organization', 'custom_role')),
     constraint items__slot_or_membership check ((kind = 'custom_role') = (upstream_id is null)),
     constraint items__slot_has_no_resource check ((kind = 'custom_role') = (resource_id is null))
   )`,
  // Not partial, though slots have no upstream_id: it also finds all items of a target.
  `create unique index items__membership on items (target_id, kind, upstream_id)`,
  `create unique index items__slot on items (target_id, kind) where upstream_id is null`,
  `create index items__next_try on items (next_try_at)`,
  `comment on table items is 'What is reconciled: one membership of one person, or that person''s one custom-role slot (upstream_id null).'`,
  `create table grant_transitions (
     from_state text not null,
     to_state text not null,
     constraint grant_transitions__pk primary key (from_state, to_state)
   )`,
  `insert into grant_transitions values ('approved', 'approved'), ('approved', 'active'), ('approved', 'ending'), ('active', 'active'),
     ('active', 'ending'), ('ending', 'ending'), ('ending', 'ended'), ('ended', 'ended')`,
  `comment on table grant_transitions is 'Legal changes of a grant''s state; nothing leaves ended.'`,
  `create sequence grant_approved_seq`,
  `create table grants (
     id uuid primary key,
     app_id uuid not null constraint grants__app references apps (id),
     user_id uuid not null constraint grants__user references users (id),
     resource_id uuid not null constraint grants__resource references resources (id),
     target_id uuid not null constraint grants__target references targets (id),
     item_id uuid not null constraint grants__item references items (id),
     upstream_id text not null,
     source text not null,
     request_id uuid constraint grants__request references requests (id),
     state text not null default 'approved',
     prior_state text not null default 'approved',
     ended_as text,
     end_cause text,
     end_by uuid constraint grants__end_by references users (id),
     approved_seq bigint not null default nextval('grant_approved_seq') constraint grants__approved_seq unique,
     approved_effects jsonb not null,
     configuration_id uuid,
     configuration_version integer,
     duration_seconds integer,
     extended_seconds integer not null default 0,
     extension_count integer not null default 0,
     extension_seconds integer not null default 0,
     starts_at timestamptz not null,
     activate_by timestamptz,
     expires_at timestamptz,
     latest_end timestamptz,
     approved_at timestamptz not null,
     verified_at timestamptz,
     verified_read_from timestamptz,
     ending_at timestamptz,
     end_due_at timestamptz,
     ended_at timestamptz,
     ended_read_from timestamptz,
     stopped_at timestamptz,
     stop_reason text,
     put_back boolean not null default false,
     status text not null default 'being_given',
     status_detail text not null default '',
     constraint grants__transition foreign key (prior_state, state) references grant_transitions (from_state, to_state),
     constraint grants__source check (source in ('request', 'group_link', 'break_glass', 'administrator')),
     constraint grants__ended_as check (ended_as is null or ended_as in ('gone', 'outside_remains', 'held_by_other', 'never_given')),
     constraint grants__ended_complete check ((state = 'ended') = (ended_as is not null and ended_at is not null and ended_read_from is not null)),
     constraint grants__ending_has_cause check ((state in ('ending', 'ended')) = (end_cause is not null and ending_at is not null)),
     constraint grants__active_was_seen check (state <> 'active' or (verified_at is not null and verified_read_from is not null)),
     constraint grants__end_cause check (end_cause is null or end_cause in ('expired', 'lapsed', 'given_back', 'revoked', 'person_deactivated', 'resource_removed', 'app_removed')),
     constraint grants__active_has_end check (state <> 'active' or duration_seconds is null or expires_at is not null),
     constraint grants__expires_within_latest check (expires_at is null or latest_end is null or expires_at <= latest_end),
     constraint grants__duration check (duration_seconds is null or duration_seconds > 0)
   )`,
  `create index grants__item_live on grants (item_id) where state <> 'ended'`,
  `create index grants__target_live on grants (target_id) where state <> 'ended'`,
  `create index grants__user on grants (user_id, approved_at desc)`,
  `create index grants__resource_live on grants (resource_id) where state <> 'ended'`,
  `create index grants__expires on grants (expires_at) where state = 'active' and expires_at is not null`,
  `create index grants__activate_by on grants (activate_by) where state = 'approved' and activate_by is not null`,
  `create index grants__open on grants (state) where state in ('approved', 'ending')`,
  `create index grants__ended on grants (ended_at desc) where state = 'ended'`,
  `comment on table grants is 'What should be: a user holds an entitlement until expires_at. Moves to active and ended only on a read.'`,
  `create function carry_prior_state() returns trigger language plpgsql as $$
     begin
       new.prior_state := old.state;
       return new;
     end $$`,
  `create trigger grants__prior_state before update on grants for each row execute function carry_prior_state()`,
  `create function carry_prior_status() returns trigger language plpgsql as $$
     begin
       new.prior_status := old.status;
       return new;
     end $$`,
  `create trigger requests__prior_status before update on requests for each row execute function carry_prior_status()`,
  `create table attempts (
     id uuid primary key,
     target_id uuid not null constraint attempts__target references targets (id),
     item_id uuid constraint attempts__item references items (id),
     verb text not null,
     membership_id text,
     value text,
     purpose text not null,
     period integer,
     opened_at timestamptz not null,
     answer text,
     answered_at timestamptz,
     answer_membership_id text,
     answer_status integer,
     answer_detail text,
     settle_at timestamptz not null,
     claim_until timestamptz,
     closed_at timestamptz,
     lane text not null,
     calls jsonb not null default '[]',
     constraint attempts__answered check ((answer is null) = (answered_at is null)),
     constraint attempts__settle check (settle_at > opened_at),
     constraint attempts__lane check (lane in ('revoke', 'grant'))
   )`,
  `create index attempts__target_idx on attempts (target_id, opened_at)`,
  `create index attempts__item_idx on attempts (item_id, opened_at)`,
  `create index attempts__unanswered on attempts (settle_at) where answer is null`,
  `create index attempts__account_removals on attempts (opened_at) where verb in ('account_downgrade', 'account_delete')`,
  `comment on table attempts is 'Writes that we are about to ask or have asked of an app. The row is committed before the call; a null answer may still act until settle_at.'`,
  `create table own_memberships (
     item_id uuid not null constraint own_memberships__item references items (id),
     membership_id text not null,
     how text not null,
     noted_at timestamptz not null default clock_timestamp(),
     delete_opened_at timestamptz,
     gone_at timestamptz,
     constraint own_memberships__pk primary key (item_id, membership_id),
     constraint own_memberships__how check (how in ('answered', 'claimed', 'adopted'))
   )`,
  `create index own_memberships__held on own_memberships (item_id) where gone_at is null`,
  `comment on table own_memberships is 'Memberships that are ours: by a 201, found under an ownership claim, or taken over by a person.'`,
  `create table remembered_organizations (
     target_id uuid not null constraint remembered_organizations__target references targets (id),
     organization_id text not null,
     membership_id text not null,
     written_since boolean not null default false,
     is_displaced boolean not null default false,
     noted_at timestamptz not null default clock_timestamp(),
     constraint remembered_organizations__pk primary key (target_id, organization_id)
   )`,
  `comment on table remembered_organizations is 'Organizations a person had before our first create, kept so that what our write replaced comes back.'`,

  // --- the event log
  `create table event_log_tip (
     singleton boolean primary key default true,
     seq bigint not null,
     hash bytea not null,
     constraint event_log_tip__one_row check (singleton)
   )`,
  `insert into event_log_tip (seq, hash) values (0, sha256('gatehouse event log v1'::bytea))`,
  `comment on table event_log_tip is 'The last row of the log. Locked last in every transaction, so that seq is dense and in commit order.'`,
  `create table events (
     seq bigint primary key,
     event_id uuid not null constraint events__event_id unique,
     created_at timestamptz not null,
     action text not null,
     actor_kind text not null,
     actor_user_id uuid,
     subject_user_id uuid,
     app_id uuid,
     resource_id uuid,
     request_id uuid,
     grant_id uuid,
     schema_version integer not null,
     canonical bytea not null,
     prev_hash bytea not null constraint events__prev_hash unique,
     hash bytea not null constraint events__hash unique,
     constraint events__actor_kind check (actor_kind in ('user', 'system', 'anonymous'))
   )`,
  `create index events__action on events (action, seq desc)`,
  `create index events__actor on events (actor_user_id, seq desc)`,
  `create index events__subject on events (subject_user_id, seq desc)`,
  `create index events__request on events (request_id, seq) where request_id is not null`,
  `create index events__grant on events (grant_id, seq) where grant_id is not null`,
  `create index events__resource on events (resource_id, seq desc) where resource_id is not null`,
  `comment on table events is 'The event log. canonical holds the exact bytes that hash covers; the columns beside it are for search.'`,
  `create table event_details (
     seq bigint primary key constraint event_details__event references events (seq),
     salt bytea not null,
     detail jsonb not null
   )`,
  `comment on table event_details is 'Erasable personal detail of an event; canonical carries only its salted commitment.'`,
  `create function refuse_log_change() returns trigger language plpgsql as $$
     begin
       raise exception 'the event log is append-only' using errcode = 'insufficient_privilege';
     end $$`,
  `create trigger events__append_only before update or delete on events for each row execute function refuse_log_change()`,
  `create trigger events__no_truncate before truncate on events for each statement execute function refuse_log_change()`,
  `create function refuse_tip_change() returns trigger language plpgsql as $$
     begin
       if tg_op <> 'UPDATE' or new.seq <= old.seq then
         raise exception 'the tip of the event log only moves forward' using errcode = 'insufficient_privilege';
       end if;
       return new;
     end $$`,
  `create trigger event_log_tip__forward before update or delete on event_log_tip for each row execute function refuse_tip_change()`,
  `create trigger event_log_tip__no_truncate before truncate on event_log_tip for each statement execute function refuse_log_change()`,

  // --- settings of the installation
  `create table settings (
     singleton boolean primary key default true,
     activation_hours integer not null default 24,
     pending_days integer not null default 14,
     constraint settings__one_row check (singleton),
     constraint settings__activation check (activation_hours between 1 and 720),
     constraint settings__pending check (pending_days between 1 and 365)
   )`,
  `insert into settings default values`,
  `comment on table settings is 'Settings of the whole installation.'`,
];

export const foundation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) {
      await sql.raw(statement).execute(db);
    }
  },
};
