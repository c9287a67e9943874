import {
  startZendeskSimulator,
  type AccountState,
  type FaultInput,
  type ZendeskSimulator,
} from "../../../simulators/zendesk/index.ts";
import { connectorContract } from "../kit/contract-suite.ts";
import type { ContractWorld, FaultKind } from "../kit/contract-world.ts";
import type { Change, ConnectionSettings } from "../kit/index.ts";
import { apiTokenCredential, idOf, oauthSettings, openWith, Seeded } from "./testing/simulated-account.ts";

connectorContract("Zendesk with an OAuth client", () => startWorld("oauth_client"));
connectorContract("Zendesk with an API token", () => startWorld("api_token"));

const ACTIONS: Readonly<Record<FaultKind, FaultInput["action"]>> = {
  throttled: { kind: "throttle", retryAfter: "7", body: "listed" },
  throttled_without_wait: { kind: "throttle", retryAfter: null, body: "plain-text" },
  server_error_before: { kind: "fail", status: 500 },
  server_error_after: { kind: "fail", status: 502, acts: true },
  conflict: { kind: "refuse", status: 409, body: "plain-text" },
  hang_before: { kind: "hang" },
  hang_after: { kind: "hang", acts: true },
  reset_before: { kind: "reset-before" },
  reset_after: { kind: "reset-after" },
  truncated_answer: { kind: "truncated-json" },
  cut_connection: { kind: "truncated-json", cut: "connection" },
  stale_list: { kind: "stale-list" },
};

async function startWorld(kind: "oauth_client" | "api_token"): Promise<ContractWorld> {
  const simulator = await startZendeskSimulator({ accounts: ["brightwave"] });
  const { control, credentials, url } = simulator;
  const state = await control.state();
  const named = new Seeded(state);
  const tom = named.user("tom.okafor");
  const service = named.user("gatehouse-service");
  const groupId = named.group("Engineering");
  const settings = oauthSettings(
    url,
    credentials,
    String(service),
    kind === "oauth_client" ? {} : { credential: apiTokenCredential(credentials) },
  );

  return {
    open: (onCall) => openWith(settings, onCall),
    broken: BROKEN,
    openBroken: async (name) => openWith(await brokenSettings(name, simulator, settings, service)),
    revokeCredential: async () => {
      await control.editCredentials({ action: "revoke-api-token" });
      await control.editCredentials({ action: "delete-oauth-client", clientId: credentials.oauthClient.clientId });
    },
    secrets: [credentials.oauthClient.clientSecret, credentials.apiToken.token, "Bearer ", "Basic "],
    person: { accountId: String(tom), email: "tom.okafor@brightwave.example" },
    otherAccountId: String(named.user("priya.nair")),
    groupId: String(groupId),
    unknownMembershipId: "999999999999",
    changes: everyChange(state),
    longList: {
      part: { part: "accounts" },
      total: state.users.filter((user) => user.active && user.role !== "end-user").length,
    },
    arm: async (faultKind, on) => {
      const path = {
        write: "^/api/v2/group_memberships",
        list: "^/api/v2/users$",
        memberships: `^/api/v2/users/${tom}/group_memberships$`,
      }[on.call];
      const { id } = await control.addFault({
        match: { path, ...(on.call === "list" ? { nth: on.nth } : {}) },
        action: ACTIONS[faultKind],
      });
      return { fired: () => control.firedCount(id) };
    },
    truth: async () => {
      const membership = (await control.access(tom))?.groups.find((group) => group.id === groupId);
      return membership === undefined ? null : String(membership.membership_id);
    },
    writesSeen: async () =>
      (await control.calls()).filter((call) => call.method !== "GET" && call.path.startsWith("/api/v2/")).length,
    stop: simulator.stop,
  };
}

const BROKEN = [
  { name: "wrong OAuth secret", failedCheck: "signs_in" },
  { name: "unknown OAuth client", failedCheck: "signs_in" },
  { name: "wrong API token", failedCheck: "signs_in" },
  { name: "API token as an address nobody has", failedCheck: "signs_in" },
  { name: "unknown subdomain", failedCheck: "reachable" },
  { name: "scopes the client may not have", failedCheck: "scopes" },
  { name: "an agent's credential", failedCheck: "admin" },
  { name: "another administrator's credential", failedCheck: "same_user" },
  { name: "token access off: anonymous under a Japanese name", failedCheck: "signs_in" },
  { name: "suspended, answered 401", failedCheck: "signs_in" },
  { name: "suspended, answered as anonymous", failedCheck: "signs_in" },
  { name: "suspended, answered 403", failedCheck: "signs_in" },
] as const;

async function brokenSettings(
  name: string,
  { control, credentials }: ZendeskSimulator,
  settings: ConnectionSettings,
  serviceId: number,
): Promise<ConnectionSettings> {
  const token = (email?: string, secret?: string): ConnectionSettings => ({
    ...settings,
    credential: apiTokenCredential(credentials, email, secret),
  });
  const oauth = (clientId: string, secret: string): ConnectionSettings => ({
    ...settings,
    credential: { kind: "oauth_client", clientId, secret },
  });
  switch (name) {
    case "wrong OAuth secret":
      return oauth(credentials.oauthClient.clientId, "wrong-secret");
    case "unknown OAuth client":
      return oauth("nobody", credentials.oauthClient.clientSecret);
    case "wrong API token":
      return token(undefined, "wrong-token");
    case "API token as an address nobody has":
      return token("nobody@brightwave.example");
    case "unknown subdomain":
      return { ...settings, subdomain: "nobody-lives-here" };
    case "scopes the client may not have": {
      const made = await control.editCredentials({
        action: "create-oauth-client",
        clientId: "narrow",
        userId: serviceId,
        scopes: ["read", "users:write"],
      });
      return oauth("narrow", String(made["clientSecret"]));
    }
    case "an agent's credential":
      return { ...token("jonas.weber@brightwave.example"), serviceUserId: null };
    case "another administrator's credential":
      return token("grace.kim@brightwave.example");
    case "token access off: anonymous under a Japanese name":
      await control.setSwitches({ tokenAccess: false, errorLanguage: "ja" });
      return token();
    case "suspended, answered 401":
    case "suspended, answered as anonymous":
    case "suspended, answered 403": {
      const suspendedCredential = name.endsWith("401") ? "401" : name.endsWith("403") ? "403" : "anonymous";
      await control.setSwitches({ tokenAccess: true, suspendedCredential });
      await control.byHand({ action: "set-suspended", userId: serviceId, suspended: true });
      return token();
    }
    default:
      throw new Error(`nothing is broken by ${name}`);
  }
}

/** Each verb once, in an order in which all succeed. */
function everyChange(state: AccountState): readonly Change[] {
  const named = new Seeded(state);
  const [tom, jonas, lena] = [named.user("tom.okafor"), named.user("jonas.weber"), named.user("lena.fischer")];
  const brightwave = named.organization("Brightwave");
  const role = String(named.role("Team lead"));
  const groupMembership = (userId: number, isDefault: boolean): string =>
    String(
      idOf(
        state.group_memberships.find((row) => row.user_id === userId && row.default === isDefault),
        "group membership",
      ),
    );
  const accountId = String(lena);
  return [
    { verb: "create_group_membership", accountId: String(tom), groupId: String(named.group("Engineering")) },
    { verb: "make_default_group", accountId: String(tom), membershipId: groupMembership(tom, true) },
    { verb: "delete_group_membership", membershipId: groupMembership(jonas, false) },
    { verb: "create_organization_membership", accountId: String(tom), organizationId: String(brightwave) },
    {
      verb: "delete_organization_membership",
      membershipId: String(
        idOf(
          state.organization_memberships.find((row) => row.user_id === jonas),
          "organization membership",
        ),
      ),
    },
    { verb: "set_custom_role", accountId: String(tom), customRoleId: role },
    {
      verb: "create_account",
      email: "noor.aziz@brightwave.example",
      name: "Noor Aziz",
      stamp: "gatehouse:contract:noor",
      customRoleId: role,
    },
    { verb: "upgrade_account", accountId, customRoleId: role, unsuspend: true },
    { verb: "downgrade_account", accountId, suspend: true },
    { verb: "delete_account", accountId },
    { verb: "purge_account", accountId },
  ];
}
