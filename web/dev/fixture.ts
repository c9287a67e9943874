import type { z } from "zod";
import type {
  AppView,
  CheckView,
  event,
  GrantView,
  ImportableView,
  OwnerView,
  PersonRef,
  PlanView,
  ReceiptView,
  RequestView,
  ResourceType,
  ResourceView,
  RevocationView,
  RollbackView,
  SessionView,
  SyncPassView,
  UserView,
} from "../../src/api/index.ts";
import type { getAccounts, getSetup } from "../../src/api/index.ts";

export type EventRow = z.input<typeof event>;
export type AccountRow = z.output<(typeof getAccounts)["response"]>["results"][number];
export type SetupBody = z.output<(typeof getSetup)["response"]>;

const MIN = 60_000;
const HOUR = 60 * MIN;
const DAY = 24 * HOUR;
const now = Date.now();
export const at = (offset: number): string => new Date(now + offset).toISOString();

let counter = 0;
/** Ids that look like ours and stay the same from run to run. */
export function id(): string {
  counter += 1;
  return `0190a000-0000-7000-8000-${counter.toString(16).padStart(12, "0")}`;
}
const hash = (seed: number) =>
  Array.from({ length: 8 }, (_unused, index) =>
    ((seed * 2_654_435_761 + index * 40_503_307) >>> 0).toString(16).padStart(8, "0"),
  ).join("");

function person(full_name: string, position: string): PersonRef & { position: string } {
  const email = `${full_name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z ]/g, "")
    .replaceAll(" ", ".")}@brightwater.example`;
  return { user_id: id(), full_name, email, position };
}
export const maya = person("Maya Okafor", "Support operations");
export const jonas = person("Jonas Lindqvist", "Tier 1 Support");
export const aleksandra = person("Aleksandra Wiśniewska-Kowalczyk", "Billing Operations");
const kenji = person("Kenji Watanabe", "Warehouse Liaison");
const hannah = person("Hannah Brandt", "Tier 1 Support");
const tomas = person("Tomás Herrera", "Support lead");
const dmitri = person("Dmitri Volkov", "Trust & Safety");
const fatima = person("Fatima Zahra El Amrani", "Trust & Safety");
const lucas = person("Lucas Pereira", "Chat Evenings");
const priya = person("Priya Raghunathan", "Key accounts");
const noor = person("Noor Haddad", "Tier 1 Support");
const siobhan = person("Siobhan O’Rourke", "Support lead");
const ravi = person("Ravi Subramaniam", "Fraud analyst");
const everybody = [maya, jonas, aleksandra, kenji, hannah, tomas, dmitri, fatima, lucas, priya, noor, siobhan, ravi];
const ref = ({ user_id, full_name, email }: PersonRef): PersonRef => ({ user_id, full_name, email });

export const users: UserView[] = everybody.map((one, index) => ({
  ...ref(one),
  first_name: one.full_name.split(" ")[0] ?? "",
  last_name: one.full_name.split(" ").slice(1).join(" "),
  position: one.position,
  state: "active",
  platform_roles: one === maya ? ["administrator"] : one === tomas ? ["auditor"] : [],
  last_signed_in_at: index % 4 === 3 ? null : at(-index * 3 * HOUR),
  created_at: at(-30 * DAY),
}));

const owner = (name: string, people: readonly PersonRef[], description = ""): OwnerView => ({
  owner_id: id(),
  name,
  description,
  is_personal: false,
  users: people.map(ref),
});
export const supportOps = owner("Support operations", [maya, tomas, siobhan], "Answers for the Zendesk app.");
const billing = owner("Billing owners", [tomas, aleksandra]);
const keyAccounts = owner("Key account owners", [priya, maya]);
export const owners: OwnerView[] = [supportOps, billing, keyAccounts];

const check = (
  key: string,
  name: string,
  status: CheckView["status"],
  severity: CheckView["severity"],
  seen: string,
  what_to_do = "",
): CheckView => ({ key, name, status, severity, seen, what_to_do, purpose: `Needed for ${name.toLowerCase()}.` });
export const checks: CheckView[] = [
  check(
    "signs_in",
    "Signs in",
    "pass",
    "critical",
    "Gatehouse Service, svc-gatehouse@brightwater.example, administrator, active",
  ),
  check("scopes", "Scopes granted", "pass", "critical", "read users:write organizations:write groups:write"),
  check("groups", "Groups readable", "pass", "critical", "38 groups"),
  check("organizations", "Organizations readable", "pass", "critical", "1 204 organizations"),
  check("custom_roles", "Custom roles", "pass", "medium", "6 roles. The plan has them."),
  check(
    "multiple_organizations",
    "Multiple organizations",
    "warning",
    "medium",
    "Off. A second organization replaces the first one.",
    "Turn it on in Zendesk if people must hold more than one.",
  ),
  check("rate_limit", "Rate limit", "pass", "low", "700 calls a minute. A full sync takes about 2 min."),
  check("seats", "Seats", "note", "low", "41 of 50 used"),
  check("webhooks", "Webhooks", "not_run", "low", "Not run in this version."),
];
export const failedChecks: CheckView[] = checks.map((one) =>
  one.key === "scopes"
    ? {
        ...one,
        status: "failed",
        seen: "Asked for groups:write. Zendesk did not grant it, so group access could not be given or removed.",
        what_to_do:
          "In Zendesk, open the OAuth client, add groups:write to its allowed scopes, save, then check again.",
      }
    : one,
);

const pass = (offset: number, tookMs: number, state: SyncPassView["state"] = "complete"): SyncPassView => ({
  sync_id: id(),
  state,
  started_at: at(offset),
  finished_at: state === "running" ? null : at(offset + tookMs),
  doing: state === "running" ? "Reading organizations" : "",
  step: state === "running" ? 3 : 5,
  steps: 5,
  counts: { groups: 38, organizations: 1204, custom_roles: 6, accounts: 61 },
  missing: [],
  error: state === "failed" ? "Zendesk answered 503 for 10 min." : null,
});
export const syncs: SyncPassView[] = Array.from({ length: 24 }, (_unused, index) =>
  pass(
    -8 * MIN - index * HOUR,
    index === 10 ? 250_000 : 90_000 + (index % 5) * 12_000,
    index === 15 ? "failed" : "complete",
  ),
);

export const brightwater: AppView = {
  app_id: id(),
  app_type: "ZENDESK",
  name: "Brightwater Support",
  description: "Customer support, all regions except DACH",
  admin_owner_id: supportOps.owner_id,
  admin_owner: { owner_id: supportOps.owner_id, name: supportOps.name },
  subdomain: "brightwater",
  is_simulator: false,
  state: "active",
  state_reason: "",
  is_live: true,
  went_live_at: at(-21 * DAY),
  credential_kind: "oauth_client",
  credential_identifier: "gatehouse",
  credential_note: "",
  multiple_organizations: false,
  custom_roles_available: true,
  limit_per_minute: 700,
  settings: {
    import_mode: "by_hand",
    default_visibility: "global",
    seats_bought: 50,
    sync_brake_percent: 20,
    sync_brake_at_least: 25,
  },
  validations: checks,
  validated_at: at(-2 * HOUR),
  last_complete_sync_at: at(-8 * MIN),
  running_sync: null,
  paused_sync: null,
  counts: { imported: 46, found: 1248, accounts: 61, linked_accounts: 54, active_grants: 23, overdue: 2, agents: 41 },
  may_administer: true,
};
export const dach: AppView = {
  ...brightwater,
  app_id: id(),
  name: "Brightwater DACH",
  subdomain: "brightwater-dach",
  is_live: false,
  went_live_at: null,
  description: "",
  counts: { imported: 4, found: 96, accounts: 12, linked_accounts: 12, active_grants: 0, overdue: 0, agents: 12 },
  running_sync: pass(-40_000, 0, "running"),
  settings: { ...brightwater.settings, seats_bought: null },
};
export const sandbox: AppView = {
  ...dach,
  app_id: id(),
  name: "Brightwater Sandbox",
  subdomain: "brightwater-sandbox",
  running_sync: null,
  paused_sync: {
    ...pass(-12 * MIN, 95_000, "paused"),
    missing: [
      {
        what: "accounts",
        known: 61,
        missing: 27,
        examples: ["Aleksandra Wiśniewska", "Dmitri Volkov", "Fatima Zahra"],
      },
      { what: "group_memberships", known: 148, missing: 66, examples: ["Dmitri Volkov in VIP", "Fatima Zahra in VIP"] },
      { what: "groups", known: 38, missing: 8, examples: ["Retouren & Reklamation"] },
    ],
  },
};
export const apps: AppView[] = [brightwater, dach, sandbox];

interface Kind {
  readonly type: ResourceType;
  readonly usual: number;
  readonly owner: OwnerView;
  readonly app?: AppView;
}
function resource(
  name: string,
  description: string,
  { type, usual, owner: admin, app = brightwater }: Kind,
): ResourceView {
  const minutes = { max_duration_minutes: 43_200, recommended_duration_minutes: usual };
  return {
    resource_id: id(),
    app_id: app.app_id,
    app_name: app.name,
    name,
    description,
    resource_type: type,
    remote_resource_id: String(3600 + counter),
    remote_resource_name: name,
    admin_owner_id: admin.owner_id,
    admin_owner: { owner_id: admin.owner_id, name: admin.name },
    visibility: "global",
    is_requestable: true,
    is_live: true,
    app_is_live: app.is_live,
    drift_policy: "report",
    auto_approval: false,
    max_duration: 43_200,
    recommended_duration: usual,
    extensions_duration_in_minutes: 60,
    request_configuration: {
      version: 1,
      is_requestable: true,
      auto_approval: false,
      requires_reason: true,
      ...minutes,
      extensions_duration_in_minutes: 60,
      reviewer_stages: [{ stage: 1, operator: "ANY", owners: [admin] }],
    },
    warnings: [],
    member_count: 5 + (counter % 40),
    upstream_gone_at: null,
    last_complete_sync_at: at(-8 * MIN),
    median_minutes_to_decide: 9 + (counter % 50),
    mine: { grant_id: null, grant_state: null, expires_at: null, pending_request_id: null },
    may_administer: true,
  };
}
const group = "ZENDESK_GROUP" as const;
const organization = "ZENDESK_ORGANIZATION" as const;
const role = "ZENDESK_CUSTOM_ROLE" as const;
export const tier2 = resource("Tier 2 Escalations", "Escalated tickets from all queues", {
  type: group,
  usual: 480,
  owner: supportOps,
});
const refunds = resource("Billing & Refunds", "Refunds up to 500 €", { type: group, usual: 1440, owner: billing });
export const trust = resource("Trust & Safety", "Abuse reports, with personal data", {
  type: group,
  usual: 240,
  owner: supportOps,
});
const vip = resource("VIP Desk", "Accounts with a named contact", { type: group, usual: 480, owner: supportOps });
const specialist = resource("Billing specialist", "Takes a seat. Invoices, credit notes", {
  type: role,
  usual: 7200,
  owner: billing,
});
const macros = resource("Macro editor", "Takes a seat. Edits shared macros and views of every team", {
  type: role,
  usual: 1440,
  owner: supportOps,
});
const kleinschmidt = resource("Kleinschmidt-Oberländer Maschinenbau & Söhne AG", "Tickets of this customer", {
  type: organization,
  usual: 240,
  owner: keyAccounts,
});
const meridian = resource("Meridian Health Partners", "Tickets of this customer, health data", {
  type: organization,
  usual: 120,
  owner: keyAccounts,
});
const chat = resource("Chat Evenings", "Chat queue, 18:00 to 23:00", { type: group, usual: 240, owner: supportOps });
const globex = resource("Globex Retail", "Tickets of this customer", {
  type: organization,
  usual: 480,
  owner: keyAccounts,
});
const retouren = resource("Retouren & Reklamation", "Returns desk, German", {
  type: group,
  usual: 480,
  owner: supportOps,
  app: dach,
});
const analyst = resource("Read-only analyst", "Reads all tickets, writes nothing", {
  type: role,
  usual: 10_080,
  owner: supportOps,
  app: dach,
});
export const resources: ResourceView[] = [
  tier2,
  refunds,
  trust,
  vip,
  specialist,
  macros,
  kleinschmidt,
  meridian,
  chat,
  globex,
  retouren,
  analyst,
];

const refOf = (item: ResourceView) => ({
  resource_id: item.resource_id,
  name: item.name,
  resource_type: item.resource_type,
  app_id: item.app_id,
  app_name: item.app_name,
});
const may = { extend: false, extend_refusal: null, give_back: false, revoke: true, put_back: false, let_go_on: false };

function grant(
  user: PersonRef,
  item: ResourceView,
  status: GrantView["status"],
  times: { readonly start: number; readonly end: number | null; readonly gone?: number },
  more: Partial<GrantView> = {},
): GrantView {
  const { start, end, gone } = times;
  const isEnded = ["verified_gone", "lapsed", "never_given", "outside_remains", "held_by_other"].includes(status);
  const isEnding = ["being_removed", "still_held", "overdue"].includes(status);
  const isOpen = ["scheduled", "observed", "being_given", "waits_for_account", "waits_for_seat", "stopped"].includes(
    status,
  );
  return {
    grant_id: id(),
    user: ref(user),
    resource: refOf(item),
    request_id: null,
    source: "request",
    state: isEnded ? "ended" : isEnding ? "ending" : isOpen ? "approved" : "active",
    status,
    status_detail: "",
    ended_as: isEnded ? "gone" : null,
    end_cause: isEnded || isEnding ? "expired" : null,
    approved_at: at(start - MIN),
    starts_at: at(start),
    activate_by: at(start + DAY),
    verified_at: isOpen ? null : at(start),
    expires_at: end === null || isOpen ? null : at(end),
    latest_end: end === null ? null : at(end + DAY),
    end_due_at: isEnded || isEnding ? at(end ?? 0) : null,
    ending_at: isEnded || isEnding ? at(end ?? 0) : null,
    ended_at: gone === undefined ? null : at(gone),
    duration_minutes: end === null ? null : (end - start) / MIN,
    extended_minutes: 0,
    extension_minutes: 60,
    may,
    ...more,
  };
}
const mineMay = { ...may, give_back: true, revoke: false };
export const grants: GrantView[] = [
  grant(maya, vip, "active", { start: -7 * HOUR, end: 47 * MIN }, { may: { ...mineMay, extend: true } }),
  grant(
    maya,
    refunds,
    "active",
    { start: -16 * HOUR, end: 27 * HOUR },
    { may: { ...mineMay, extend: true }, extension_minutes: 240 },
  ),
  grant(maya, meridian, "active", { start: -2 * DAY, end: 15 * DAY }, { may: mineMay }),
  grant(maya, macros, "active", { start: -12 * DAY, end: null }, { source: "administrator", may: mineMay }),
  grant(maya, specialist, "being_given", { start: 0, end: 8 * HOUR }, { may: mineMay }),
  grant(dmitri, trust, "overdue", { start: -11 * HOUR, end: -192 * MIN }),
  grant(ravi, trust, "active", { start: -7 * HOUR, end: 47 * MIN }),
  grant(fatima, trust, "active", { start: -6 * HOUR, end: 7.6 * HOUR }),
  grant(aleksandra, trust, "active", { start: -3 * DAY, end: 51 * HOUR }),
  grant(noor, trust, "being_given", { start: 0, end: DAY }),
  grant(
    lucas,
    trust,
    "scheduled",
    { start: 20 * HOUR, end: 3.5 * DAY },
    { starts_at: at(20 * HOUR), expires_at: at(3.5 * DAY) },
  ),
  grant(tomas, trust, "active", { start: -13 * DAY, end: null }, { source: "group_link" }),
  grant(hannah, refunds, "active", { start: -6 * HOUR, end: 1.7 * HOUR }),
  grant(lucas, chat, "active", { start: -2 * HOUR, end: 4 * HOUR }),
  grant(priya, globex, "active", { start: -2 * HOUR, end: 8.9 * HOUR }),
  grant(fatima, specialist, "overdue", { start: -9 * DAY, end: -49 * MIN }),
  grant(lucas, tier2, "being_removed", { start: -8 * HOUR, end: -2 * MIN }, { end_cause: "given_back" }),
  grant(priya, tier2, "being_removed", { start: -2 * DAY, end: -MIN }, { end_cause: "revoked" }),
  grant(
    jonas,
    vip,
    "displaced",
    { start: -DAY, end: 2 * DAY },
    { status_detail: "A newer grant holds this place; this one comes back when that ends." },
  ),
  grant(
    kenji,
    trust,
    "verified_gone",
    { start: -11 * HOUR, end: -5.6 * HOUR, gone: -5.6 * HOUR + 112_000 },
    { end_cause: "given_back" },
  ),
  grant(noor, vip, "verified_gone", { start: -20 * HOUR, end: -15 * HOUR, gone: -15 * HOUR + 124_000 }),
  grant(
    aleksandra,
    specialist,
    "verified_gone",
    { start: -4 * DAY, end: -20 * HOUR, gone: -20 * HOUR + 160_000 },
    { end_cause: "revoked" },
  ),
  grant(siobhan, kleinschmidt, "verified_gone", { start: -30 * HOUR, end: -22 * HOUR, gone: -22 * HOUR + 48_000 }),
  grant(
    maya,
    tier2,
    "verified_gone",
    { start: -40 * HOUR, end: -26 * HOUR, gone: -26 * HOUR + 69_000 },
    { may: mineMay },
  ),
  grant(
    jonas,
    globex,
    "outside_remains",
    { start: -40 * HOUR, end: -30 * HOUR, gone: -30 * HOUR + 30_000 },
    { ended_as: "outside_remains" },
  ),
];

const byStatus = {
  overdue: "overdue",
  being_removed: "being_removed",
  verified_gone: "verified_gone",
  outside_remains: "verified_gone",
} as const;
const answers: Readonly<Record<string, readonly [string, string]>> = {
  "Dmitri Volkov": [
    "Zendesk refuses: “must keep a default group” (422)",
    "Give this person another default group in Zendesk.",
  ],
  "Fatima Zahra El Amrani": ["Zendesk does not answer (503), 6 tries", ""],
  "Lucas Pereira": ["Handing over 2 tickets first", ""],
  "Priya Raghunathan": ["Removed, reading back", ""],
};
export const revocations: RevocationView[] = grants
  .filter((one): one is GrantView & { status: keyof typeof byStatus } => one.status in byStatus)
  .map((one) => ({
    grant: one,
    status: byStatus[one.status],
    due_since: one.end_due_at ?? at(0),
    age_seconds: (now - Date.parse(one.end_due_at ?? at(0))) / 1000,
    cause: "Expired",
    last_answer: answers[one.user.full_name]?.[0] ?? "",
    next_try_at: one.state === "ended" ? null : at(one.user.full_name === "Dmitri Volkov" ? 15 * MIN : 40_000),
    what_to_do: answers[one.user.full_name]?.[1] ?? "",
  }));

const noEffects = {
  replaces_organization_id: null,
  replaces_organization_name: null,
  replaces_role_id: null,
  replaces_role_name: null,
  creates_account: false,
  upgrades_account: false,
};
export function plan(user: PersonRef, item: ResourceView, time: string): PlanView {
  const isRole = item.resource_type === role;
  const path = item.resource_type === organization ? "organization_memberships" : "group_memberships";
  return {
    sentence: isRole
      ? `Gives ${user.full_name} the role ${item.name} ${time} instead of Light agent, which comes back afterwards.`
      : `Adds ${user.full_name} to the ${item.resource_type === organization ? "organization" : "group"} ${item.name} ${time}.`,
    effects: isRole
      ? [
          { kind: "role", text: "Replaces the role Light agent; it comes back when this ends.", is_warning: true },
          { kind: "seat", text: "Takes seat 42 of 50.", is_warning: true },
        ]
      : [
          {
            kind: "tickets",
            text: "At the end, working tickets in this group lose this assignee and stay in the group.",
            is_warning: false,
          },
        ],
    calls: isRole
      ? [
          { method: "PUT", path: "/api/v2/users/19902", why: "sets the role" },
          { method: "PUT", path: "/api/v2/users/19902", why: "gives the earlier role back at the end" },
        ]
      : [
          { method: "POST", path: `/api/v2/${path} user 19844 · group 3601`, why: "adds the person" },
          { method: "GET", path: `/api/v2/users/19844/${path}`, why: "reads back" },
          { method: "DELETE", path: `/api/v2/${path}/{membership}`, why: "removes exactly that membership at the end" },
        ],
    is_possible: true,
    approved_effects: isRole ? { ...noEffects, replaces_role_id: "7", replaces_role_name: "Light agent" } : noEffects,
    computed_at: at(0),
    basis: "read",
  };
}

function request(
  user: PersonRef,
  item: ResourceView,
  minutes: number,
  reason: string,
  askedAgo: number,
  status: RequestView["status"],
  words: string,
): RequestView {
  const isOpen = status === "PENDING";
  return {
    id: id(),
    created_at: at(-askedAgo),
    updated_at: at(-askedAgo),
    requester_id: user.user_id,
    requester: ref(user),
    target_user_id: user.user_id,
    target_user: ref(user),
    status,
    status_reason: null,
    reason,
    duration_minutes: minutes,
    revision: 1,
    lapses_at: at(6 * DAY),
    decided_at: isOpen ? null : at(-askedAgo + 9 * MIN),
    requested_items_list: [
      {
        resource_id: item.resource_id,
        name: item.name,
        resource_type: item.resource_type,
        app_id: item.app_id,
        app_name: item.app_name,
        access_level_name: "",
        access_level_remote_id: "",
        remote_id: item.remote_resource_id,
        remote_name: item.name,
        plan: plan(user, item, words),
        grant_id: null,
        max_duration_minutes: 43_200,
        extension_minutes: 60,
      },
    ],
    stages: [
      {
        stage: 1,
        operator: "ANY",
        status: isOpen ? "DECIDING" : status === "DENIED" ? "DENIED" : "APPROVED",
        owners: [{ owner_id: supportOps.owner_id, name: supportOps.name }],
        reviewers: [maya, tomas, siobhan].map(ref),
      },
    ],
    reviews: isOpen
      ? []
      : [
          {
            stage: 1,
            reviewer: ref(tomas),
            decision: status === "DENIED" ? "DENIED" : "APPROVED",
            comment: status === "DENIED" ? "Escalations are frozen during the migration." : "",
            duration_minutes: null,
            decided_at: at(-askedAgo + 9 * MIN),
          },
        ],
    comments:
      isOpen && item === tier2
        ? [
            {
              comment_id: id(),
              user: ref(hannah),
              comment: "I can confirm, my queue is open this afternoon.",
              created_at: at(-20 * MIN),
            },
          ]
        : [],
    holds_already: [
      { resource: refOf(chat), expires_at: null, path: "outside" },
      { resource: refOf(globex), expires_at: at(3 * DAY), path: "grant" },
    ],
    earlier_decisions: [jonas, noor, lucas].map((one, index) => ({
      request_id: id(),
      target_user: ref(one),
      decision: index === 2 ? ("DENIED" as const) : ("APPROVED" as const),
      decided_at: at(-(index + 1) * 12 * DAY),
      duration_minutes: index === 2 ? 4320 : 480,
      reviewer: ref(index === 1 ? maya : tomas),
    })),
    may: { decide: isOpen, decide_refusal: null, cancel: isOpen, comment: true },
  };
}
export const requests: RequestView[] = [
  request(
    jonas,
    tier2,
    480,
    "Covering Hannah’s queue this afternoon. Three open escalations from Acme Logistics need an answer before their cut-off at 18:00.",
    42 * MIN,
    "PENDING",
    "for 8 h",
  ),
  request(aleksandra, specialist, 7200, "Month-end refunds.", 18 * MIN, "PENDING", "for 5 d"),
  request(
    kenji,
    kleinschmidt,
    240,
    "Reading their tickets for the recall report (ticket 88121).",
    6 * MIN,
    "PENDING",
    "for 4 h",
  ),
  request(noor, trust, 1440, "Abuse wave since this morning.", 100 * MIN, "APPROVED", "for 1 d"),
  request(lucas, tier2, 4320, "Need it.", 20 * DAY, "DENIED", "for 3 d"),
  { ...request(priya, globex, 480, "Quarterly review.", 9 * DAY, "CANCELED", "for 8 h"), status_reason: "expired" },
];

function importable(
  name: string,
  description: string,
  type: ResourceType,
  members: number | null,
  warnings: readonly string[] = [],
  is_imported = false,
): ImportableView {
  return {
    resource_id: id(),
    resource_type: type,
    name,
    description,
    remote_resource_id: String(counter),
    member_count: members,
    warnings: [...warnings],
    is_imported,
    is_gone: false,
  };
}
export const importables: ImportableView[] = [
  importable("Meridian Health Partners", "2 domains mapped", organization, 412, [
    "People with these domains join by themselves.",
  ]),
  importable("Meridian Freight", "", organization, 38),
  importable("Meridian Hotels & Resorts International Holding B.V.", "", organization, 207),
  importable("Meridian Project", "private group", group, 6, ["Private: tickets stay hidden from others."]),
  importable("Meridian Test", "", organization, 0, [], true),
  importable("Meridian auditor", "custom role", role, 3, ["Can read all tickets and export them."]),
  importable("Meridian Onboarding", "default group of 12 people", group, 12, [
    "Default group: removing someone needs another default.",
  ]),
  ...Array.from({ length: 600 }, (_unused, index) =>
    importable(`Customer ${String(index + 1).padStart(4, "0")} GmbH`, "", organization, (index * 7) % 90),
  ),
];

export const accounts: AccountRow[] = everybody.map((one, index) => ({
  account_id: id(),
  remote_id: String(19_840 + index),
  name: one.full_name,
  email: one.email,
  role: "agent",
  custom_role_name: index % 3 === 0 ? "Light agent" : null,
  suspended: index === 9,
  status: index === 4 ? "ambiguous" : index === 6 ? "orphaned" : index === 9 ? "suspended" : "linked",
  linked_how: index === 4 || index === 6 ? null : index % 2 === 0 ? "email" : "manual",
  user: index === 4 || index === 6 ? null : ref(one),
}));

const happened = (
  offset: number,
  event_type: string,
  actor: PersonRef | null,
  summary: string,
  surface = "web",
): EventRow => {
  const seq = 48_236 - counter;
  return {
    event_id: id(),
    seq: String(seq + 300),
    created_at: at(offset),
    event_type,
    summary,
    actor_kind: actor === null ? "system" : "user",
    actor_user_id: actor?.user_id ?? null,
    actor_name: actor?.full_name ?? "Gatehouse",
    actor_email: actor?.email ?? null,
    actor_ip_address: actor === null ? null : "203.0.113.24",
    surface: actor === null ? "system" : surface,
    correlation_id: "req_7h2k9q",
    request_id: null,
    grant_id: null,
    resource_id: null,
    app_id: brightwater.app_id,
    subject_user_id: null,
    before:
      event_type === "resource.configured" ? { maximum: "30 d", recommended: "8 h", requires_reason: false } : null,
    after: event_type === "resource.configured" ? { maximum: "3 d", recommended: "4 h", requires_reason: true } : null,
    detail: event_type === "attempt.answered" ? { answer: "ok", status: 201 } : {},
    hash: hash(seq),
    prev_hash: hash(seq - 1),
  };
};
export const events: EventRow[] = [
  happened(-20_000, "attempt.answered", null, "Zendesk answered 201: Noor Haddad, Trust & Safety"),
  happened(-60_000, "request.approved", maya, "Maya Okafor approved Trust & Safety for Noor Haddad, 1 d"),
  happened(-110_000, "grant.given_back", lucas, "Lucas Pereira is done with Tier 2 Escalations"),
  happened(-8 * MIN, "sync.complete", null, "Brightwater Support was read, 1 309 objects"),
  happened(-14 * MIN, "revocation.refused", null, "Zendesk refused to remove Dmitri Volkov from Trust & Safety"),
  happened(-42 * MIN, "request.created", jonas, "Jonas Lindqvist asked for Tier 2 Escalations, 8 h"),
  happened(-82 * MIN, "resource.configured", tomas, "Tomás Herrera changed the configuration of Trust & Safety"),
  happened(-5 * HOUR, "user.signed_in", maya, "Maya Okafor signed in"),
  ...Array.from({ length: 40 }, (_unused, index) =>
    happened(
      -(6 + index) * HOUR,
      index % 3 === 0 ? "grant.ended" : "grant.active",
      null,
      index % 3 === 0 ? "Noor Haddad verified gone from VIP Desk" : "Hannah Brandt seen in Billing & Refunds",
    ),
  ),
];

export function receiptOf(one: GrantView): ReceiptView {
  const isVerified = one.state === "ended";
  const end = Date.parse(one.end_due_at ?? at(0));
  const line = (ms: number, text: string, call: string | null = null, answer: string | null = null) => ({
    at: new Date(ms).toISOString(),
    text,
    call,
    answer,
  });
  return {
    grant: one,
    is_verified: isVerified,
    summary: `${one.user.full_name}: ${one.resource.name}, seen to be gone.`,
    asked: {
      sentence: `${one.user.full_name} asked for ${one.resource.name}.`,
      lines: [
        line(Date.parse(one.approved_at) - 9 * MIN, "Requested: Month-end refunds."),
        line(Date.parse(one.approved_at), "Approved by Tomás Herrera"),
      ],
    },
    done: {
      sentence: "Gatehouse wrote to Zendesk twice.",
      lines: [
        line(Date.parse(one.approved_at) + 1000, "adds the person", "POST /api/v2/group_memberships", "201"),
        line(end + 1000, "removes that membership", "DELETE /api/v2/group_memberships/44120917", "204"),
      ],
    },
    read_back: {
      sentence: isVerified
        ? "Zendesk was read in full and does not show it any more."
        : "Zendesk was not seen without it yet.",
      lines: isVerified
        ? [line(end + 40_000, "complete list read", "GET /api/v2/users/19902/group_memberships", "200")]
        : [],
    },
    verified_at: one.ended_at,
    read_began_at: isVerified ? new Date(end + 39_000).toISOString() : null,
    event: isVerified ? { seq: "48211", event_id: id(), hash: hash(48_211) } : null,
  };
}

export const setup: SetupBody = {
  written: "nothing",
  is_complete: false,
  steps: [
    {
      key: "administrator",
      title: "Sign in as the first administrator",
      status: "done",
      detail: "Maya Okafor. The one-time link is used up.",
      done_at: at(-28 * MIN),
    },
    {
      key: "connect",
      title: "Connect Zendesk",
      status: "done",
      detail: "brightwater.zendesk.com, signed in as Gatehouse Service.",
      done_at: at(-20 * MIN),
    },
    {
      key: "checks",
      title: "Pass the checks",
      status: "done",
      detail: "8 checks passed, 1 warning.",
      done_at: at(-20 * MIN),
    },
    {
      key: "sync",
      title: "Read Zendesk once",
      status: "done",
      detail: "38 groups, 1 204 organizations and 6 custom roles.",
      done_at: at(-15 * MIN),
    },
    {
      key: "import",
      title: "Import what people may ask for",
      status: "current",
      detail:
        "Zendesk has 38 groups, 1 204 organizations and 6 custom roles. Import one group to begin. You can import more later, and nothing changes in Zendesk.",
      done_at: null,
    },
    {
      key: "people",
      title: "Bring in people",
      status: "later",
      detail: "By form, from CSV, or from the agents that the sync found.",
      done_at: null,
    },
    {
      key: "first_grant",
      title: "Ask for one item and approve it",
      status: "later",
      detail: "In Observe you see the plan, and nothing is written. Go live to see it work.",
      done_at: null,
    },
  ],
};

export const rollbacks: RollbackView[] = [
  {
    app_id: brightwater.app_id,
    app_name: brightwater.name,
    noticed_at: at(-0.2 * 3_600_000),
    last_event_at: at(-20 * 3_600_000),
    last_seq: "4182",
    lost_seq: "4391",
    lost_until: at(-1 * 3_600_000),
    is_read: true,
    undecided: 3,
    total: 4,
    differences: [
      {
        difference: "g:1",
        kind: "absent",
        decision: null,
        may: ["put_back", "end"],
        sentence: `Jonas Lindqvist should have ${tier2.name}, and ${brightwater.name} does not show it.`,
        grant_id: null,
        user: ref(jonas),
        resource: refOf(tier2),
        account_remote_id: "1901",
        account_name: "Jonas Lindqvist",
        given_at: null,
      },
      {
        difference: "m:1",
        kind: "unexplained",
        decision: null,
        may: ["take", "leave"],
        sentence: `Jonas Lindqvist has ${trust.name} in ${brightwater.name}, and nothing here says why.`,
        grant_id: null,
        user: ref(jonas),
        resource: refOf(trust),
        account_remote_id: "1901",
        account_name: "Jonas Lindqvist",
        given_at: at(-9 * 3_600_000),
      },
      {
        difference: "m:2",
        kind: "unexplained",
        decision: null,
        may: ["leave"],
        sentence: `Contractor Desk has ${tier2.name} in ${brightwater.name}, and nothing here says why.`,
        grant_id: null,
        user: null,
        resource: refOf(tier2),
        account_remote_id: "1977",
        account_name: "Contractor Desk",
        given_at: at(-8 * 3_600_000),
      },
      {
        difference: "m:3",
        kind: "unexplained",
        decision: "take",
        may: ["take", "leave"],
        sentence: `Maya Okafor has ${trust.name} in ${brightwater.name}, and nothing here says why.`,
        grant_id: null,
        user: ref(maya),
        resource: refOf(trust),
        account_remote_id: "1902",
        account_name: "Maya Okafor",
        given_at: at(-7 * 3_600_000),
      },
    ],
  },
];

export type Scenario = "busy" | "requester" | "empty" | "failing" | "forbidden" | "simulator" | "restored";

export function sessionOf(scenario: Scenario): SessionView {
  const isRequester = scenario === "requester" || scenario === "forbidden";
  const isBusy = scenario === "busy" || scenario === "failing";
  return {
    user: ref(isRequester ? jonas : maya),
    platform_roles: isRequester ? [] : ["administrator"],
    is_reviewer: !isRequester,
    is_item_admin: !isRequester,
    csrf_token: "fixture",
    expires_at: at(DAY),
    now: new Date().toISOString(),
    version: "0.1.0",
    public_url: "http://localhost",
    simulator: scenario === "simulator",
    counts: { to_decide: isBusy || scenario === "simulator" ? 3 : 0, overdue_revocations: isBusy ? 2 : 0 },
  };
}
