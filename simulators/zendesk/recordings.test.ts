import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asObject } from "./call.ts";
import { startZendeskSimulator, type ZendeskSimulator } from "./index.ts";
import { asAdmin, groupId, organizationId, personId } from "./testing/caller.ts";
import { findSharedData } from "./testing/shared-data.ts";

const folder = findSharedData("zendesk-recordings");

/** Recorded in 2015, and since then gone or moved from the objects Zendesk answers with. */
const GONE = new Set([
  "chat_only",
  "screencast",
  "gooddata_advanced_analytics",
  "screencasts",
  "language_detection",
  "advanced_analytics",
  "insights",
  "feedback_tabs",
  "maintenance",
]);

let simulator: ZendeskSimulator;
const ids: Record<string, string> = {};

beforeAll(async () => {
  simulator = await startZendeskSimulator({ seedSize: "small", switches: { jobQueueMs: 60_000 } });
  const tom = await personId(simulator, "tom.okafor@brightwave.example");
  const grace = await personId(simulator, "grace.kim@brightwave.example");
  const group = await groupId(simulator, "Billing");
  const organization = await organizationId(simulator, "Brightwave");
  const state = await simulator.control.state();
  Object.assign(ids, {
    tom: String(tom),
    grace: String(grace),
    group: String(group),
    organization: String(organization),
    missing: "22932521",
    groupMembership: String(state.group_memberships.find((row) => row.user_id === grace)?.id),
    organizationMembership: String(state.organization_memberships.find((row) => row.user_id === grace)?.id),
  });
});
afterAll(() => simulator.stop());

/** The recording, and the same operation here. */
const PAIRS = [
  ["users-005-get-200", "/users"],
  ["users-004-get-200", "/users.json?page=3&per_page=1"],
  ["users-007-post-201", "/users"],
  ["users-011-get-200", "/users/me"],
  ["users-018-get-200", "/users/{tom}"],
  ["users-020-get-200", "/users/{grace}"],
  ["users-022-get-200", "/users/{tom}?include=roles"],
  ["search-004-get-200", "/users/search?query=grace.kim@brightwave.example"],
  ["groups-006-get-200", "/groups"],
  ["groups-008-post-201", "/groups"],
  ["groups-009-get-200", "/groups/assignable"],
  ["groups-011-get-200", "/groups/{group}"],
  ["groups-014-get-200", "/users/{tom}/groups"],
  ["group_memberships-005-get-200", "/group_memberships"],
  ["group_memberships-006-post-201", "/group_memberships"],
  ["group_memberships-008-get-200", "/group_memberships/{groupMembership}"],
  ["group_memberships-009-get-200", "/users/{tom}/group_memberships"],
  ["organizations-005-get-200", "/organizations"],
  ["organizations-008-get-200", "/organizations.json?page[size]=1"],
  ["organizations-011-post-201", "/organizations"],
  ["organizations-013-get-200", "/organizations/autocomplete.json?name=xTes"],
  ["organizations-015-post-200", "/organizations/create_many.json"],
  ["organizations-024-get-200", "/organizations/{organization}"],
  ["organizations-029-get-200", "/organizations/{organization}/users"],
  ["organization_memberships-001-get-200", "/organization_memberships"],
  ["organization_memberships-002-post-201", "/organization_memberships"],
  ["organization_memberships-004-get-200", "/organization_memberships/{organizationMembership}"],
  ["custom_roles-001-get-200", "/custom_roles"],
  ["account_settings-001-get-200", "/account/settings"],
  ["errors-001-get-404", "/group_memberships/{missing}"],
  ["errors-005-get-404", "/organization_memberships/{missing}"],
  ["errors-008-get-404", "/organizations/{missing}"],
  ["group_memberships-007-delete-204", "/group_memberships/{groupMembership}"],
  ["organization_memberships-003-delete-204", "/organization_memberships/{organizationMembership}"],
] as const;

describe.skipIf(folder === null)("answers have what the recorded ones have", () => {
  it.each(PAIRS)("%s", async (file, template) => {
    const recording = asObject(JSON.parse(readFileSync(join(folder ?? "", `${file}.json`), "utf8")));
    const method = recording?.["method"] as string;
    const path = template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole);
    const reply = await asAdmin(simulator)(method, `/api/v2${path}`, method === "POST" ? bodyFor(template) : undefined);
    expect(reply.status).toBe(recording?.["status"]);
    expect(missing(recording?.["body"], reply.text === "" ? null : reply.json, "")).toEqual([]);
    const headers = asObject(recording?.["response_headers"]) ?? {};
    const compared = ["location", "etag", "x-zendesk-api-version", "content-type", "x-rate-limit"];
    expect(compared.filter((name) => name in headers && reply.headers.get(name) === null)).toEqual([]);
  });
});

/** Bodies of the recorded writes, with ids that exist here. */
function bodyFor(template: string): unknown {
  const bodies: Record<string, unknown> = {
    "/users": { user: { name: "Test U.", email: "user3@example.com" } },
    "/groups": { group: { name: "My Group" } },
    "/organizations": { organization: { name: "Awesome-O" } },
    "/organizations/create_many.json": { organizations: [{ name: "Test Organization 0" }] },
    "/group_memberships": { group_membership: { user_id: ids["tom"], group_id: ids["group"] } },
    "/organization_memberships": {
      organization_membership: { user_id: ids["tom"], organization_id: ids["organization"] },
    },
  };
  return bodies[template];
}

/** Keys and kinds of the recorded value that the answer lacks. Null fits any kind: it says that nothing was set. */
function missing(recorded: unknown, actual: unknown, at: string): string[] {
  if (recorded === null || actual === null) return [];
  if (Array.isArray(recorded)) {
    if (!Array.isArray(actual)) return [`${at} is no list`];
    return recorded.length > 0 && actual.length > 0 ? missing(recorded[0], actual[0], `${at}[]`) : [];
  }
  const before = asObject(recorded);
  if (!before) return typeof recorded === typeof actual ? [] : [`${at} is ${typeof actual}, not ${typeof recorded}`];
  const now = asObject(actual);
  if (!now) return [`${at} is no object`];
  return Object.entries(before).flatMap(([key, value]) =>
    GONE.has(key) ? [] : key in now ? missing(value, now[key], `${at}.${key}`) : [`${at}.${key} is missing`],
  );
}
