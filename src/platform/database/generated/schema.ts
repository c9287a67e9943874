// Generated from the migrated database by generateSchema(); a test proves it is current. Do not edit.
import type { ColumnType } from "kysely";

/** A column with a default; unlike Kysely's own, it keeps what a column type says about reading and writing. */
export type Generated<T> = T extends ColumnType<infer Select, infer Insert, infer Update>
  ? ColumnType<Select, Insert | undefined, Update>
  : ColumnType<T, T | undefined, T>;

/** int8: read as text, written as text or number. */
export type Int8 = ColumnType<string, string | number | bigint, string | number | bigint>;
/** jsonb: parsed when read; written as JSON text. */
export type Json = ColumnType<unknown, string, string>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface AccountsTable {
  id: string;
  app_id: string;
  upstream_id: string;
  email: string | null;
  email_verified: Generated<boolean>;
  name: string;
  role: string;
  custom_role_id: string | null;
  suspended: Generated<boolean>;
  active: Generated<boolean>;
  external_id: string | null;
  user_id: string | null;
  linked_how: "stamp" | "answered" | "email" | "manual" | null;
  last_seen_at: Generated<Timestamp>;
  gone_at: Timestamp | null;
  first_seen_at: Generated<Timestamp>;
}

export interface AppBudgetsTable {
  app_id: string;
  window_ends_at: Timestamp;
  limit_per_minute: number;
  used_revoke: Generated<number>;
  used_grant: Generated<number>;
  used_sync: Generated<number>;
  blocked_until: Timestamp | null;
  unanswered: Generated<number>;
  unanswered_target: string | null;
  silent_since: Timestamp | null;
  silent_answer: string | null;
  ask_again_at: Timestamp | null;
}

export interface AppChecksTable {
  app_id: string;
  position: number;
  key: string;
  check_json: Json;
  checked_at: Timestamp;
}

export interface AppCredentialsTable {
  app_id: string;
  kind: "oauth_client" | "api_token";
  identifier: string;
  secret_ciphertext: Buffer;
  secret_wrapped_key: Buffer;
  secret_key_id: string;
  updated_at: Generated<Timestamp>;
}

export interface AppsTable {
  id: string;
  app_type: "ZENDESK";
  name: string;
  description: Generated<string>;
  subdomain: string;
  admin_owner_id: string;
  state: Generated<"active" | "paused" | "blocked" | "draining" | "removed">;
  state_reason: Generated<string>;
  is_live: Generated<boolean>;
  went_live_at: Timestamp | null;
  fingerprint: Json;
  service_user_id: string;
  multiple_organizations: boolean;
  custom_roles_available: Generated<boolean>;
  limit_per_minute: number | null;
  settings: Generated<Json>;
  revision: Generated<number>;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
}

export interface AssignmentsTable {
  app_id: string;
  resource_id: string;
  account_upstream_id: string;
  membership_id: string | null;
  created_upstream_at: Timestamp | null;
  first_seen_at: Generated<Timestamp>;
  last_seen_at: Generated<Timestamp>;
}

export interface AttemptsTable {
  id: string;
  target_id: string;
  item_id: string | null;
  verb: string;
  membership_id: string | null;
  value: string | null;
  purpose: string;
  period: number | null;
  opened_at: Timestamp;
  answer: string | null;
  answered_at: Timestamp | null;
  answer_membership_id: string | null;
  answer_status: number | null;
  answer_detail: string | null;
  settle_at: Timestamp;
  claim_until: Timestamp | null;
  closed_at: Timestamp | null;
  lane: "revoke" | "grant";
  calls: Generated<Json>;
}

export interface ConfigurationStagesTable {
  configuration_id: string;
  stage: number;
  operator: Generated<"any" | "all">;
  owner_id: string;
}

export interface EventDetailsTable {
  seq: Int8;
  salt: Buffer;
  detail: Json;
}

export interface EventLogTipTable {
  singleton: Generated<boolean>;
  seq: Int8;
  hash: Buffer;
}

export interface EventsTable {
  seq: Int8;
  event_id: string;
  created_at: Timestamp;
  action: string;
  actor_kind: "user" | "system" | "anonymous";
  actor_user_id: string | null;
  subject_user_id: string | null;
  app_id: string | null;
  resource_id: string | null;
  request_id: string | null;
  grant_id: string | null;
  schema_version: number;
  canonical: Buffer;
  prev_hash: Buffer;
  hash: Buffer;
}

export interface GrantTransitionsTable {
  from_state: string;
  to_state: string;
}

export interface GrantsTable {
  id: string;
  app_id: string;
  user_id: string;
  resource_id: string;
  target_id: string;
  item_id: string;
  upstream_id: string;
  source: "request" | "group_link" | "break_glass" | "administrator";
  request_id: string | null;
  state: Generated<string>;
  prior_state: Generated<string>;
  ended_as: "gone" | "outside_remains" | "held_by_other" | "never_given" | null;
  end_cause: "expired" | "lapsed" | "given_back" | "revoked" | "person_deactivated" | "resource_removed" | "app_removed" | null;
  end_by: string | null;
  approved_seq: Generated<Int8>;
  approved_effects: Json;
  configuration_id: string | null;
  configuration_version: number | null;
  duration_seconds: number | null;
  extended_seconds: Generated<number>;
  extension_count: Generated<number>;
  extension_seconds: Generated<number>;
  starts_at: Timestamp;
  activate_by: Timestamp | null;
  expires_at: Timestamp | null;
  latest_end: Timestamp | null;
  approved_at: Timestamp;
  verified_at: Timestamp | null;
  verified_read_from: Timestamp | null;
  ending_at: Timestamp | null;
  end_due_at: Timestamp | null;
  ended_at: Timestamp | null;
  ended_read_from: Timestamp | null;
  stopped_at: Timestamp | null;
  stop_reason: string | null;
  put_back: Generated<boolean>;
  status: Generated<string>;
  status_detail: Generated<string>;
}

export interface InstallationTable {
  singleton: Generated<boolean>;
  id: string;
  master_key_check: Buffer | null;
  created_at: Generated<Timestamp>;
}

export interface ItemsTable {
  id: string;
  target_id: string;
  kind: "group" | "organization" | "custom_role";
  resource_id: string | null;
  upstream_id: string | null;
  next_try_at: Timestamp | null;
  failures: Generated<number>;
  last_answer: string | null;
  seen_id: string | null;
  seen_at: Timestamp | null;
  held_since: Timestamp | null;
  baseline: string | null;
  period_open: Generated<boolean>;
  period: Generated<number>;
  adopted_value: string | null;
}

export interface OwnMembershipsTable {
  item_id: string;
  membership_id: string;
  how: "answered" | "claimed" | "adopted";
  noted_at: Generated<Timestamp>;
  delete_opened_at: Timestamp | null;
  gone_at: Timestamp | null;
}

export interface OwnerUsersTable {
  owner_id: string;
  user_id: string;
  position: number;
}

export interface OwnersTable {
  id: string;
  name: string;
  description: Generated<string>;
  personal_user_id: string | null;
  created_at: Generated<Timestamp>;
}

export interface RememberedOrganizationsTable {
  target_id: string;
  organization_id: string;
  membership_id: string;
  written_since: Generated<boolean>;
  is_displaced: Generated<boolean>;
  noted_at: Generated<Timestamp>;
}

export interface RequestCommentsTable {
  id: string;
  request_id: string;
  user_id: string;
  comment: string;
  created_at: Timestamp;
}

export interface RequestConfigurationsTable {
  id: string;
  resource_id: string;
  priority: Generated<number>;
  version: Generated<number>;
  is_requestable: Generated<boolean>;
  auto_approval: Generated<boolean>;
  requires_reason: Generated<boolean>;
  max_duration_seconds: number | null;
  recommended_duration_seconds: number | null;
  extension_seconds: Generated<number>;
  updated_at: Generated<Timestamp>;
}

export interface RequestItemsTable {
  request_id: string;
  resource_id: string;
  recipient_id: string;
  is_pending: Generated<boolean>;
  configuration_id: string;
  configuration_version: number;
  plan: Json;
  extension_seconds: Generated<number>;
}

export interface RequestStagesTable {
  request_id: string;
  stage: number;
  operator: "any" | "all";
  owner_id: string;
}

export interface RequestTransitionsTable {
  from_status: string;
  to_status: string;
}

export interface RequestsTable {
  id: string;
  requester_id: string;
  recipient_id: string;
  status: Generated<string>;
  prior_status: Generated<string>;
  status_reason: string | null;
  reason: string;
  duration_seconds: number | null;
  revision: Generated<number>;
  current_stage: Generated<number>;
  created_at: Timestamp;
  updated_at: Timestamp;
  lapses_at: Timestamp;
  decided_at: Timestamp | null;
}

export interface ResourcesTable {
  id: string;
  app_id: string;
  kind: "group" | "organization" | "custom_role";
  upstream_id: string;
  name: string;
  description: Generated<string>;
  warnings: Generated<Json>;
  metadata: Generated<Json>;
  member_count: number | null;
  is_imported: Generated<boolean>;
  imported_at: Timestamp | null;
  admin_owner_id: string | null;
  visibility: Generated<"global" | "hidden">;
  is_live: Generated<boolean>;
  drift_policy: Generated<"report" | "remove_outside" | "restore_removed">;
  upstream_gone_at: Timestamp | null;
  last_complete_sync_at: Timestamp | null;
  first_seen_at: Generated<Timestamp>;
}

export interface ReviewsTable {
  id: string;
  request_id: string;
  stage: number;
  user_id: string;
  decision: "approved" | "denied";
  comment: Generated<string>;
  duration_seconds: number | null;
  decided_at: Timestamp;
}

export interface RollbackAppsTable {
  rollback_id: string;
  app_id: string;
  settled_at: Timestamp | null;
}

export interface RollbackDecisionsTable {
  rollback_id: string;
  app_id: string;
  difference: string;
  decision: "put_back" | "end" | "take" | "leave";
  decided_by: string | null;
  decided_at: Generated<Timestamp>;
}

export interface RollbackRolesTable {
  rollback_id: string;
  app_id: string;
  account_upstream_id: string;
  custom_role_id: string;
}

export interface RollbacksTable {
  id: string;
  noticed_at: Generated<Timestamp>;
  tip_seq: Int8;
  tip_at: Timestamp;
  lost_seq: Int8 | null;
  lost_hash: string | null;
  lost_signed_at: Timestamp | null;
}

export interface SessionsTable {
  id: string;
  token_hash: Buffer;
  csrf_token: string;
  user_id: string;
  created_at: Generated<Timestamp>;
  last_seen_at: Generated<Timestamp>;
  expires_at: Timestamp;
  ended_at: Timestamp | null;
  ip: string | null;
  user_agent: string | null;
}

export interface SettingsTable {
  singleton: Generated<boolean>;
  activation_hours: Generated<number>;
  pending_days: Generated<number>;
}

export interface SignInLinksTable {
  id: string;
  token_hash: Buffer;
  user_id: string | null;
  purpose: "first_run" | "invite";
  created_at: Generated<Timestamp>;
  created_by: string | null;
  expires_at: Timestamp;
  used_at: Timestamp | null;
  revoked_at: Timestamp | null;
}

export interface SyncErrorsTable {
  app_id: string;
  part: string;
  message: string;
  first_seen_at: Timestamp;
  last_seen_at: Timestamp;
}

export interface SyncPassesTable {
  id: string;
  app_id: string;
  state: Generated<"running" | "paused" | "complete" | "failed" | "discarded">;
  requested_by: string | null;
  started_at: Generated<Timestamp>;
  finished_at: Timestamp | null;
  step: Generated<number>;
  cursor: string | null;
  counts: Generated<Json>;
  error: string | null;
  lease_token: string | null;
  lease_until: Timestamp | null;
  missing: Json | null;
  accepted_by: string | null;
}

export interface TargetsTable {
  id: string;
  app_id: string;
  user_id: string;
  account_id: string | null;
  account_created: Generated<boolean>;
  account_linked_how: "stamp" | "answered" | "email" | "manual" | null;
  account_ever_linked: Generated<boolean>;
  wake_at: Timestamp | null;
  account_state: Generated<"none" | "wanted" | "closing" | "cooling" | "deleted" | "closed">;
  account_close_asked: Generated<boolean>;
  account_situation: Generated<string>;
  account_next_try_at: Timestamp | null;
  account_attempts_failed: Generated<number>;
  account_last_answer: string | null;
  cooling_until: Timestamp | null;
  snapshot: Json | null;
  lease_token: string | null;
  lease_until: Timestamp | null;
  last_read_from: Timestamp | null;
  last_error: string | null;
  read_failures: Generated<number>;
}

export interface TestClockTable {
  singleton: Generated<boolean>;
  offset_ms: Generated<Int8>;
}

export interface UserPlatformRolesTable {
  user_id: string;
  role: "administrator" | "auditor";
  granted_at: Generated<Timestamp>;
}

export interface UsersTable {
  id: string;
  email: string;
  full_name: string;
  first_name: Generated<string>;
  last_name: Generated<string>;
  position: Generated<string>;
  source: "first_run" | "form" | "csv" | "zendesk";
  state: Generated<"active" | "deactivated">;
  created_at: Generated<Timestamp>;
  deactivated_at: Timestamp | null;
}

export interface Database {
  accounts: AccountsTable;
  app_budgets: AppBudgetsTable;
  app_checks: AppChecksTable;
  app_credentials: AppCredentialsTable;
  apps: AppsTable;
  assignments: AssignmentsTable;
  attempts: AttemptsTable;
  configuration_stages: ConfigurationStagesTable;
  event_details: EventDetailsTable;
  event_log_tip: EventLogTipTable;
  events: EventsTable;
  grant_transitions: GrantTransitionsTable;
  grants: GrantsTable;
  installation: InstallationTable;
  items: ItemsTable;
  own_memberships: OwnMembershipsTable;
  owner_users: OwnerUsersTable;
  owners: OwnersTable;
  remembered_organizations: RememberedOrganizationsTable;
  request_comments: RequestCommentsTable;
  request_configurations: RequestConfigurationsTable;
  request_items: RequestItemsTable;
  request_stages: RequestStagesTable;
  request_transitions: RequestTransitionsTable;
  requests: RequestsTable;
  resources: ResourcesTable;
  reviews: ReviewsTable;
  rollback_apps: RollbackAppsTable;
  rollback_decisions: RollbackDecisionsTable;
  rollback_roles: RollbackRolesTable;
  rollbacks: RollbacksTable;
  sessions: SessionsTable;
  settings: SettingsTable;
  sign_in_links: SignInLinksTable;
  sync_errors: SyncErrorsTable;
  sync_passes: SyncPassesTable;
  targets: TargetsTable;
  test_clock: TestClockTable;
  user_platform_roles: UserPlatformRolesTable;
  users: UsersTable;
}
