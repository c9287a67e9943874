import type { Account } from "../account.ts";
import type { ApiToken, OauthClient } from "../credentials.ts";
import { toZendeskTime } from "../clock.ts";
import { Random } from "../random.ts";
import type { CustomRoleRow, GroupRow, OrganizationRow, UserRow } from "../rows.ts";
import { blankUser } from "../user-rules.ts";
import { roleFields } from "../user-roles.ts";
import { DOMAIN, FIRST_NAMES, LAST_NAMES, PERSONAS, TIME_ZONES } from "./people.ts";
import { GROUP_NAMES, ORGANIZATION_FIRST, ORGANIZATION_SECOND, PRIVATE_GROUPS } from "./places.ts";
import { ROLE_SPECS } from "./roles.ts";

export type SeedSize = "demo" | "small" | "empty";

interface Counts {
  readonly agents: number;
  readonly lightAgents: number;
  readonly admins: number;
  readonly endUsers: number;
  readonly groups: number;
  readonly organizations: number;
}

const COUNTS: Readonly<Record<SeedSize, Counts>> = {
  demo: { agents: 346, lightAgents: 30, admins: 6, endUsers: 599, groups: 40, organizations: 300 },
  small: { agents: 8, lightAgents: 2, admins: 1, endUsers: 12, groups: 12, organizations: 12 },
  empty: { agents: 0, lightAgents: 0, admins: 0, endUsers: 0, groups: 12, organizations: 1 },
};

/** Everything in a seed was made in these years, so that it is older than any test. */
const FIRST_DAY = Date.UTC(2021, 0, 4, 8);
const LAST_DAY = Date.UTC(2025, 11, 19, 17);

export interface SeedCredentials {
  readonly apiToken: { readonly email: string; readonly token: string };
  readonly oauthClient: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly scopes: readonly string[];
  };
  /** A client without narrow scopes. */
  readonly broadOauthClient: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly scopes: readonly string[];
  };
}

/** Fills an empty account. The same seed and size give the same rows, ids and secrets on every machine. */
export function seedAccount(account: Account, seed: number, size: SeedSize): SeedCredentials {
  return new Seeder(account, seed, COUNTS[size]).run();
}

class Seeder {
  readonly #account: Account;
  readonly #random: Random;
  readonly #counts: Counts;
  readonly #roles = new Map<string, CustomRoleRow>();
  readonly #groups: GroupRow[] = [];
  readonly #organizations: OrganizationRow[] = [];
  readonly #emails = new Set<string>();

  constructor(account: Account, seed: number, counts: Counts) {
    this.#account = account;
    this.#random = new Random(seed + 1);
    this.#counts = counts;
  }

  run(): SeedCredentials {
    this.#account.act({ kind: "seed" }, () => {
      this.#addRoles();
      this.#addGroups();
      this.#addOrganizations();
      for (const persona of PERSONAS) this.#addPersona(persona);
      this.#addCrowd();
    });
    return this.#addCredentials();
  }

  #addRoles(): void {
    for (const spec of ROLE_SPECS) {
      const at = this.#someTime(0);
      const { roleType, ...fields } = spec;
      this.#roles.set(
        spec.name,
        this.#account.store.insert("customRoles", {
          id: this.#account.nextId(),
          ...fields,
          role_type: roleType,
          created_at: at,
          updated_at: at,
        }),
      );
    }
  }

  #addGroups(): void {
    for (const [index, name] of GROUP_NAMES.slice(0, this.#counts.groups).entries()) {
      const at = this.#someTime(0.1);
      this.#groups.push(
        this.#account.store.insert("groups", {
          id: this.#account.nextId(),
          is_public: !PRIVATE_GROUPS.has(name),
          name,
          description: "",
          default: index === 0,
          deleted: false,
          created_at: at,
          updated_at: at,
        }),
      );
    }
  }

  #addOrganizations(): void {
    const names = ORGANIZATION_SECOND.flatMap((second) => ORGANIZATION_FIRST.map((first) => `${first} ${second}`));
    for (const [index, name] of ["Brightwave", ...names].slice(0, this.#counts.organizations).entries()) {
      const at = this.#someTime(0.3);
      const hasDomain = index > 0 && index % 6 === 0;
      this.#organizations.push(
        this.#account.store.insert("organizations", {
          id: this.#account.nextId(),
          name,
          shared_tickets: false,
          shared_comments: false,
          external_id: null,
          created_at: at,
          updated_at: at,
          domain_names: hasDomain ? [`${name.toLowerCase().replaceAll(" ", "-")}.example`] : [],
          details: null,
          notes: null,
          group_id: null,
          tags: [],
          organization_fields: {},
        }),
      );
    }
  }

  #addPersona(persona: (typeof PERSONAS)[number]): void {
    const isAdmin = persona.role === "owner" || persona.role === "admin";
    const user = this.#addUser({
      name: persona.name,
      email: persona.email,
      role: isAdmin ? "admin" : persona.role === "agent" ? "agent" : "end-user",
      customRole: isAdmin ? "Administrator" : persona.customRole,
      isOwner: persona.role === "owner",
    });
    for (const name of persona.groups) this.#join(user, this.#groupNamed(name), name === persona.groups[0]);
    if (persona.organization) this.#place(user, this.#organizationNamed(persona.organization), true);
  }

  #addCrowd(): void {
    for (let n = 0; n < this.#counts.admins; n += 1) this.#addTeamMember("admin", "Administrator");
    const agentRoles = [
      "Staff",
      "Staff",
      "Staff",
      "Staff",
      "Staff",
      "Team lead",
      "Advisor",
      "Billing specialist",
      "Escalation engineer",
      "Knowledge editor",
    ];
    for (let n = 0; n < this.#counts.agents; n += 1) {
      const user = this.#addTeamMember("agent", this.#random.pick(agentRoles));
      if (this.#random.next() < 0.04) this.#account.store.update("users", user.id, { suspended: true });
    }
    for (let n = 0; n < this.#counts.lightAgents; n += 1)
      this.#addTeamMember("agent", n % 10 === 9 ? "Contributor" : "Light agent");
    for (let n = 0; n < this.#counts.endUsers; n += 1) this.#addEndUser();
  }

  #addTeamMember(role: "admin" | "agent", customRole: string): UserRow {
    const user = this.#addUser({ ...this.#somebody(DOMAIN), role, customRole, isOwner: false });
    const support = this.#groupNamed(GROUP_NAMES[0]);
    this.#join(user, support, true);
    const others = this.#groups.filter((group) => group !== support);
    const more = new Set(Array.from({ length: this.#random.between(0, 3) }, () => this.#random.pick(others)));
    for (const group of more) this.#join(user, group, false);
    if (this.#random.next() < 0.25) this.#place(user, this.#organizationNamed("Brightwave"), true);
    return user;
  }

  #addEndUser(): void {
    const organization =
      this.#random.next() < 0.8
        ? this.#random.pick(
            this.#organizations.slice(1).length > 0 ? this.#organizations.slice(1) : this.#organizations,
          )
        : null;
    const domain =
      organization?.domain_names[0] ??
      (organization ? `${organization.name.toLowerCase().replaceAll(" ", "")}.example` : "mail.example");
    const user = this.#addUser({ ...this.#somebody(domain), role: "end-user", customRole: undefined, isOwner: false });
    if (organization) this.#place(user, organization, true);
    if (organization && this.#random.next() < 0.05) {
      const second = this.#random.pick(this.#organizations);
      if (second !== organization) this.#place(user, second, false);
    }
    if (this.#random.next() < 0.1)
      this.#account.store.update("users", user.id, { openRequestedTickets: this.#random.between(1, 3) });
  }

  #somebody(domain: string): { name: string; email: string } {
    for (;;) {
      const first = this.#random.pick(FIRST_NAMES);
      const last = this.#random.pick(LAST_NAMES);
      const email = `${first}.${last}@${domain}`.toLowerCase().replaceAll(" ", "");
      if (!this.#emails.has(email) && !PERSONAS.some((persona) => persona.name === `${first} ${last}`))
        return { name: `${first} ${last}`, email };
    }
  }

  #addUser(spec: {
    name: string;
    email: string;
    role: UserRow["role"];
    customRole: string | undefined;
    isOwner: boolean;
  }): UserRow {
    const { store } = this.#account;
    const id = this.#account.nextId();
    const at = this.#someTime(0.5);
    const [timeZone, ianaTimeZone] = this.#random.pick(TIME_ZONES);
    const customRole = spec.customRole === undefined ? null : (this.#roles.get(spec.customRole) ?? null);
    this.#emails.add(spec.email);
    const user = store.insert("users", {
      ...blankUser(id, at),
      ...roleFields({ role: spec.role, customRole }),
      name: spec.name,
      email: spec.email,
      time_zone: timeZone,
      iana_time_zone: ianaTimeZone,
      verified: true,
      isOwner: spec.isOwner,
      last_login_at:
        spec.role === "end-user" ? null : toZendeskTime(LAST_DAY - this.#random.between(0, 60) * 86_400_000),
    });
    store.insert("identities", {
      id: this.#account.nextId(),
      user_id: id,
      type: "email",
      value: spec.email,
      verified: true,
      primary: true,
      created_at: at,
      updated_at: at,
    });
    return user;
  }

  #join(user: UserRow, group: GroupRow, isDefault: boolean): void {
    const at = user.created_at;
    this.#account.store.insert("groupMemberships", {
      id: this.#account.nextId(),
      user_id: user.id,
      group_id: group.id,
      default: isDefault,
      created_at: at,
      updated_at: at,
    });
    if (isDefault) this.#account.store.update("users", user.id, { default_group_id: group.id });
  }

  #place(user: UserRow, organization: OrganizationRow, isDefault: boolean): void {
    const at = user.created_at;
    this.#account.store.insert("organizationMemberships", {
      id: this.#account.nextId(),
      user_id: user.id,
      organization_id: organization.id,
      default: isDefault,
      view_tickets: true,
      created_at: at,
      updated_at: at,
    });
    if (isDefault) this.#account.store.update("users", user.id, { organization_id: organization.id });
  }

  #addCredentials(): SeedCredentials {
    const { credentials, store } = this.#account;
    const email = `gatehouse-service@${DOMAIN}`;
    const service = [...store.tables.users.values()].find((user) => user.email === email);
    if (!service) throw new Error("the seed has no service user");
    const token = credentials.createApiToken("Gatehouse");
    const narrow = credentials.createClient({
      identifier: "gatehouse",
      name: "Gatehouse",
      userId: service.id,
      scopes: ["read", "users:write", "organizations:write", "groups:write", "webhooks:write", "tickets:write"],
    });
    const broad = credentials.createClient({
      identifier: "gatehouse-broad",
      name: "Gatehouse (broad)",
      userId: service.id,
      scopes: ["read", "write"],
    });
    return { apiToken: showToken(email, token), oauthClient: showClient(narrow), broadOauthClient: showClient(broad) };
  }

  #groupNamed(name: string): GroupRow {
    const group = this.#groups.find((candidate) => candidate.name === name);
    if (!group) throw new Error(`the seed has no group ${name}`);
    return group;
  }

  #organizationNamed(name: string): OrganizationRow {
    const organization = this.#organizations.find((candidate) => candidate.name === name);
    if (!organization) throw new Error(`the seed has no organization ${name}`);
    return organization;
  }

  /** A time between `from` (0 to 1 of the seeded years) and the end of them. */
  #someTime(from: number): string {
    const span = LAST_DAY - FIRST_DAY;
    return toZendeskTime(FIRST_DAY + span * (from + (1 - from) * this.#random.next() * 0.9));
  }
}

const showToken = (email: string, token: ApiToken) => ({ email, token: token.token });
const showClient = (client: OauthClient) => ({
  clientId: client.identifier,
  clientSecret: client.secret,
  scopes: client.scopes,
});
