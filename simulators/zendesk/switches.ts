import { z } from "zod";

/**
 * What nobody outside Zendesk has confirmed, and what differs from account to account. Each has a default and can
 * be turned while the simulator runs, so that a client can be tested against every answer that is possible.
 */
export const switchesSchema = z.strictObject({
  plan: z
    .enum(["team", "professional", "enterprise"])
    .default("enterprise")
    .describe(
      "The account's plan. It sets the request limit, audit logs, custom roles and whether several organizations are possible.",
    ),
  requestsPerMinute: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe("The account's request limit. null: by plan (team 200, professional 400, enterprise 700)."),
  rateLimitHeaders: z
    .enum(["2026", "2023", "none"])
    .default("2026")
    .describe("Which generation of rate-limit headers is sent (`ratelimit-*`, `rate-limit-*`, none)."),
  userUpdatesPerMinute: z
    .int()
    .nonnegative()
    .default(5)
    .describe("PUT on one and the same user, per minute. 0: no limit."),
  userUpdatesPerSecond: z
    .int()
    .nonnegative()
    .default(0)
    .describe(
      "PUT on any user of the account, per second. Zendesk's table says 1, recordings do not show it. 0: no limit.",
    ),
  organizationUpdatesPerMinute: z
    .int()
    .nonnegative()
    .default(5)
    .describe("PUT on one and the same organization, per minute. 0: no limit."),
  permanentDeletesPerTenMinutes: z
    .int()
    .nonnegative()
    .default(700)
    .describe("DELETE on deleted users, per ten minutes. 0: no limit."),
  incrementalPerMinute: z
    .int()
    .nonnegative()
    .default(20)
    .describe("Incremental user exports by cursor, per minute. 0: no limit."),
  multipleOrganizations: z
    .boolean()
    .default(true)
    .describe("Whether a person may belong to several organizations. Always off on the team plan."),
  multiOrgOffAnswer: z
    .enum(["replace", "refuse"])
    .default("replace")
    .describe("A second organization while that is off: the first one goes (201), or 422."),
  organizationNotDefault: z
    .enum(["false", "null"])
    .default("false")
    .describe(
      "What `default` says on an organization membership that is not the default: recordings say false, the description null.",
    ),
  removeDefaultGroupMembership: z
    .enum(["allow", "refuse"])
    .default("allow")
    .describe("Deleting the membership of a person's default group while there are others."),
  removeLastGroupMembership: z
    .enum(["allow", "refuse"])
    .default("allow")
    .describe("Deleting the only group membership a person has."),
  deletedGroupAnswer: z
    .enum(["404", "200"])
    .default("404")
    .describe("GET on a deleted group: not found, or the group with `deleted: true`."),
  checkGroupNameUniqueness: z.boolean().default(true).describe("The account setting of that name."),
  seats: z.int().nonnegative().nullable().default(null).describe("Paid seats of the account. null: never short."),
  ownerRefusal: z.enum(["403", "422"]).default("403").describe("How changes to the account owner are refused."),
  selfDelete: z.enum(["refuse", "allow"]).default("refuse").describe("DELETE on the caller's own user."),
  agentWithoutRole: z
    .enum(["contributor", "legacy"])
    .default("contributor")
    .describe("What `role: agent` without a custom role gives on Enterprise: the contributor role, or no role at all."),
  customRoleOnAdmin: z
    .enum(["keeps-admin", "demotes"])
    .default("keeps-admin")
    .describe("A custom role sent for an administrator without `role: agent`."),
  customRoleNull: z
    .enum(["ignored", "legacy", "refuse"])
    .default("ignored")
    .describe(
      "`custom_role_id: null` for an agent on Enterprise: nothing happens, the agent is without a role, or 422.",
    ),
  unknownRole: z.enum(["422", "404", "400"]).default("422").describe("Status for a custom role that does not exist."),
  customRolesBelowEnterprise: z
    .enum(["system-roles", "empty", "403", "404"])
    .default("system-roles")
    .describe("GET /custom_roles on the smaller plans."),
  reupgradeRestoresGroups: z
    .boolean()
    .default(false)
    .describe("Whether a person who becomes an agent again gets the old groups back."),
  externalIdAfterDelete: z
    .enum(["freed", "kept"])
    .default("freed")
    .describe("Whether a deleted user's external_id may be used again."),
  deletedUserWrites: z.enum(["404", "422"]).default("404").describe("PUT or DELETE on a user who is already deleted."),
  permanentlyDeletedAnswer: z.enum(["404", "200"]).default("404").describe("GET on a permanently deleted user."),
  domainMapping: z
    .boolean()
    .default(true)
    .describe("A verified e-mail joins the organization that lists its domain, if the person has none."),
  suspendedCredential: z
    .enum(["401", "anonymous", "403"])
    .default("401")
    .describe("Answer to a credential whose user is suspended."),
  tokenAccess: z.boolean().default(true).describe("The account's API token access."),
  tokenAccessOffAnswer: z
    .enum(["anonymous", "401"])
    .default("anonymous")
    .describe("GET /users/me with an API token while token access is off."),
  oauthTokenStatus: z
    .enum(["201", "200"])
    .default("201")
    .describe("Status of a token answer: the description says 201, Zendesk's own command line tool expects 200."),
  oauthExpiresIn: z
    .int()
    .positive()
    .nullable()
    .default(1800)
    .describe(
      "Life of an access token in seconds where the request names none. null: clients of before 30 April 2026, whose tokens do not expire.",
    ),
  invalidClientStatus: z.enum(["401", "400"]).default("401").describe("Status for a wrong client or secret."),
  emptyScope: z
    .enum(["ceiling", "none"])
    .default("ceiling")
    .describe("A token request that names no scope: all the client may have, or nothing."),
  pageSizeOverMax: z
    .enum(["clamp", "refuse"])
    .default("clamp")
    .describe("`page[size]` above 100: taken as 100, or 400."),
  searchLagMs: z.int().nonnegative().default(0).describe("How far the user search is behind."),
  listLagMs: z.int().nonnegative().default(0).describe("How far lists are behind. Reads by id never are."),
  ticketUnassignDelayMs: z
    .int()
    .nonnegative()
    .default(1000)
    .describe("How long after a removal or a role change its tickets lose their assignee."),
  jobQueueMs: z.int().nonnegative().default(500).describe("How long a bulk job stays queued."),
  jobWorkMs: z
    .int()
    .nonnegative()
    .default(1000)
    .describe("How long a bulk job then works; its items act evenly spread over it."),
  jobLimit: z.int().positive().default(30).describe("Bulk jobs that may be queued or running at once."),
  bulkImports: z.boolean().default(false).describe("Whether Zendesk Support has enabled users/create_many."),
  errorLanguage: z
    .enum(["en", "de", "ja"])
    .default("en")
    .describe("Language of error texts and of the anonymous user's name."),
});

export type Switches = z.output<typeof switchesSchema>;
export type SwitchName = keyof Switches;

export type SwitchesPatch = { [K in SwitchName]?: Switches[K] | undefined };

export function defaultSwitches(): Switches {
  return switchesSchema.parse({});
}

/** Only what the caller named: defaults must not creep back in with a patch. */
export function parseSwitchesPatch(input: unknown): Partial<Switches> {
  const named = Object.keys(z.record(z.string(), z.unknown()).parse(input));
  const parsed: Record<string, unknown> = switchesSchema.parse(input);
  return Object.fromEntries(named.map((name) => [name, parsed[name]]));
}

export const REQUESTS_PER_MINUTE = { team: 200, professional: 400, enterprise: 700 } as const;
