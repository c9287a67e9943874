import { type Kysely, sql } from "kysely";
import type { z } from "zod";
import type { getSetup } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug } from "../platform/errors/index.ts";

export type SetupView = z.output<(typeof getSetup)["response"]>;
type StepKey = SetupView["steps"][number]["key"];

/** What the tables prove about the first run. */
export interface SetupFacts {
  readonly administrator_name: string | null;
  readonly administrator_at: Date | null;
  readonly subdomains: readonly string[];
  readonly connected_at: Date | null;
  readonly checks: number;
  readonly checks_passed: number;
  readonly checks_failed: number;
  readonly checked_at: Date | null;
  readonly synced_at: Date | null;
  readonly groups: number;
  readonly organizations: number;
  readonly custom_roles: number;
  readonly imported: number;
  readonly imported_at: Date | null;
  readonly people: number;
  readonly second_person_at: Date | null;
  readonly first_grant_at: Date | null;
  readonly first_grant_text: string | null;
  readonly writes: number;
  readonly last_write_at: Date | null;
  readonly live_apps: number;
}

export async function getSetupView(db: Kysely<Database>): Promise<SetupView> {
  const result = await sql<SetupFacts>`
    select administrator.full_name as administrator_name, administrator.granted_at as administrator_at, apps_found.*, checks_found.*,
           (select min(finished_at) from sync_passes where state = 'complete') as synced_at, items_found.*, people_found.*, grant_found.*, writes_found.*
      from (select count(*) from installation) as one_row
      left join lateral (select u.full_name, r.granted_at from user_platform_roles r join users u on u.id = r.user_id
                          where r.role = 'administrator' and u.state = 'active' order by r.granted_at limit 1) as administrator on true
      cross join (select coalesce(array_agg(subdomain order by created_at), '{}') as subdomains, min(created_at) as connected_at,
                         (count(*) filter (where is_live))::integer as live_apps
                    from apps where state <> 'removed') as apps_found
      cross join (select count(*)::integer as checks, (count(*) filter (where c.check_json ->> 'status' = 'pass'))::integer as checks_passed,
                         (count(*) filter (where c.check_json ->> 'status' = 'failed'))::integer as checks_failed, max(c.checked_at) as checked_at
                    from app_checks c join apps a on a.id = c.app_id where a.state <> 'removed') as checks_found
      cross join (select (count(*) filter (where kind = 'group'))::integer as groups, (count(*) filter (where kind = 'organization'))::integer as organizations,
                         (count(*) filter (where kind = 'custom_role'))::integer as custom_roles,
                         (count(*) filter (where is_imported))::integer as imported, min(imported_at) as imported_at
                    from resources where upstream_gone_at is null) as items_found
      cross join (select count(*)::integer as people, (array_agg(created_at order by created_at))[2] as second_person_at
                    from users where state = 'active') as people_found
      left join lateral (select g.verified_at as first_grant_at, u.full_name || ', ' || r.name as first_grant_text
                           from grants g join users u on u.id = g.user_id join resources r on r.id = g.resource_id
                          where g.verified_at is not null order by g.verified_at limit 1) as grant_found on true
      cross join (select count(*)::integer as writes, max(opened_at) as last_write_at from attempts) as writes_found`.execute(
    db,
  );
  const facts = result.rows[0];
  if (facts === undefined) throw bug("the setup query returned no row");
  return describeSetup(facts);
}

/** Puts what the tables prove into words. Pure: a step is done because a row says so, never because somebody clicked. */
export function describeSetup(facts: SetupFacts): SetupView {
  const proofs = [...connectionProofs(facts), ...useProofs(facts)];
  const current = proofs.find((step) => !step.isDone)?.key;
  return {
    steps: proofs.map(({ isDone, done_at, ...step }) => ({
      ...step,
      status: isDone ? "done" : step.key === current ? "current" : "later",
      done_at: isDone ? (done_at?.toISOString() ?? null) : null,
    })),
    written: writtenSentence(facts),
    is_complete: current === undefined,
  };
}

interface Proof {
  readonly key: StepKey;
  readonly title: string;
  readonly isDone: boolean;
  readonly detail: string;
  readonly done_at: Date | null;
}

function connectionProofs(facts: SetupFacts): readonly Proof[] {
  const isConnected = facts.connected_at !== null;
  return [
    {
      key: "administrator",
      title: "Sign in as the first administrator",
      isDone: facts.administrator_at !== null,
      done_at: facts.administrator_at,
      detail:
        facts.administrator_name === null
          ? "Open the one-time link that the server printed."
          : `${facts.administrator_name}. The one-time link is used up.`,
    },
    {
      key: "connect",
      title: "Connect Zendesk",
      isDone: isConnected,
      done_at: facts.connected_at,
      detail: isConnected
        ? `${facts.subdomains.map((name) => `${name}.zendesk.com`).join(", ")}.`
        : "Enter the subdomain and an OAuth client. Nothing is written to Zendesk.",
    },
    {
      key: "checks",
      title: "Pass the checks",
      isDone: facts.checks > 0 && facts.checks_failed === 0,
      done_at: facts.checked_at,
      detail: checksSentence(facts),
    },
    {
      key: "sync",
      title: "Read what is in Zendesk",
      isDone: facts.synced_at !== null,
      done_at: facts.synced_at,
      detail:
        facts.synced_at === null
          ? "The first complete read finds groups, organizations and custom roles."
          : `${inventorySentence(facts)} found.`,
    },
  ];
}

function useProofs(facts: SetupFacts): readonly Proof[] {
  return [
    {
      key: "import",
      title: "Import what people may ask for",
      isDone: facts.imported > 0,
      done_at: facts.imported_at,
      detail:
        facts.imported > 0
          ? `${counted(facts.imported, "item")} imported.`
          : facts.synced_at === null
            ? "Import one group to begin. Nothing changes in Zendesk."
            : `Zendesk has ${inventorySentence(facts)}. Import one group to begin. Nothing changes in Zendesk.`,
    },
    {
      key: "people",
      title: "Bring in people",
      isDone: facts.people > 1,
      done_at: facts.second_person_at,
      detail:
        facts.people > 1
          ? `${facts.people} people.`
          : "Add people by form, from CSV, or from Zendesk agents found. One asks and another decides, so it takes two.",
    },
    {
      key: "first_grant",
      title: "Ask for one item, approve it, see it work",
      isDone: facts.first_grant_at !== null,
      done_at: facts.first_grant_at,
      detail:
        facts.first_grant_text !== null
          ? `${facts.first_grant_text}: seen to work in Zendesk.`
          : facts.live_apps === 0
            ? "In Observe you see the plan and nothing is written. Go live, and approved access appears in Zendesk."
            : "Ask for an item; another person approves it.",
    },
  ];
}

function checksSentence(facts: SetupFacts): string {
  if (facts.checks === 0) return "They run when Zendesk is connected.";
  if (facts.checks_failed > 0)
    return `${counted(facts.checks_failed, "check")} failed. Open the app's Setup tab: each check says what to do.`;
  const warnings = facts.checks - facts.checks_passed;
  return `${counted(facts.checks_passed, "check")} passed${warnings === 0 ? "" : `, ${counted(warnings, "note")} to read`}.`;
}

function inventorySentence(facts: SetupFacts): string {
  return `${counted(facts.groups, "group")}, ${counted(facts.organizations, "organization")} and ${counted(facts.custom_roles, "custom role")}`;
}

function writtenSentence(facts: SetupFacts): string {
  if (facts.writes === 0) return "Nothing was written to Zendesk so far.";
  return `${counted(facts.writes, "write")} to Zendesk so far, the last at ${facts.last_write_at?.toISOString() ?? "an unknown moment"}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
