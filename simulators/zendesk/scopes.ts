/** What a scope is about. `none`: any token will do. null where no narrow scope exists and only plain `read` or `write` will do. */
export type ScopeResource = "users" | "groups" | "organizations" | "account_settings" | "auditlogs" | "none" | null;

const RESOURCES = [
  "tickets",
  "users",
  "auditlogs",
  "organizations",
  "groups",
  "hc",
  "apps",
  "triggers",
  "automations",
  "targets",
  "webhooks",
  "macros",
  "requests",
  "satisfaction_ratings",
  "dynamic_content",
  "any_channel",
  "web_widget",
  "account_settings",
  "security",
  "brands",
  "views",
  "ticket_fields",
  "user_fields",
  "organization_fields",
];

export const KNOWN_SCOPES: ReadonlySet<string> = new Set([
  "read",
  "write",
  "impersonate",
  ...RESOURCES.flatMap((resource) => [`${resource}:read`, `${resource}:write`]),
]);

/** Any one of these is enough; an empty list asks for none. */
export function scopesFor(method: string, resource: ScopeResource): string[] {
  const access = method === "GET" || method === "HEAD" ? "read" : "write";
  if (resource === "none") return [];
  return resource === null ? [access] : [`${resource}:${access}`, access];
}
