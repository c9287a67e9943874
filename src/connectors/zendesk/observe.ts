import type { AccountRef, Observation, ObservedAccount, ObserveRequest } from "../kit/index.ts";
import { ConnectorError } from "../kit/index.ts";
import { readMultipleOrganizations } from "./account-settings.ts";
import { type CallContext, newContext, type ZendeskClient } from "./client.ts";
import { listRoles } from "./custom-roles.ts";
import { groupAnswer, type GroupMembership, groupMembershipsOf, observedGroupMembership } from "./groups.ts";
import {
  type OrganizationMembership,
  observedOrganizationMembership,
  organizationMembershipsOf,
} from "./organizations.ts";
import { listAll } from "./paging.ts";
import { checkedId, readAs } from "./rows.ts";
import { findUser, findUsersByEmail, findUsersByStamp, observedAccount, type ZendeskUser } from "./users.ts";

/** Reads what each person has. One request's failure is its own answer and leaves the others alone. */
export function observeAll(
  client: ZendeskClient,
  requests: readonly ObserveRequest[],
): Promise<readonly (Observation | ConnectorError)[]> {
  const shared = new SharedReads(client);
  return Promise.all(
    requests.map((request) =>
      observeOne(client, shared, request).catch((error: unknown) => {
        if (error instanceof ConnectorError) return error;
        throw error;
      }),
    ),
  );
}

async function observeOne(client: ZendeskClient, shared: SharedReads, request: ObserveRequest): Promise<Observation> {
  const context = newContext(request.lane);
  const [person, customRoleIds, multipleOrganizations, missingUpstreamIds] = await allOrFirstError([
    observePerson(client, request, context),
    request.withCustomRoles ? shared.roleIds(context) : Promise.resolve(null),
    request.withSettings ? shared.multipleOrganizations(context) : Promise.resolve(null),
    findMissing(shared, request, context),
  ]);
  const { calls, clockSkewMs } = context.trace;
  return { ...person, customRoleIds, multipleOrganizations, missingUpstreamIds, calls, clockSkewMs };
}

/** Waits for all before it fails, so that no call of this observation is still running when it is answered. */
async function allOrFirstError<T extends readonly unknown[]>(
  promises: { readonly [Index in keyof T]: Promise<T[Index]> },
): Promise<T> {
  await Promise.allSettled(promises);
  return (await Promise.all(promises)) as unknown as T;
}

type PersonObservation = Pick<
  Observation,
  "account" | "foundBy" | "ambiguous" | "groupMemberships" | "organizationMemberships"
>;

interface Memberships {
  readonly groups: readonly GroupMembership[];
  readonly organizations: readonly OrganizationMembership[];
}

const NO_MEMBERSHIPS: Memberships = { groups: [], organizations: [] };

async function observePerson(
  client: ZendeskClient,
  request: ObserveRequest,
  context: CallContext,
): Promise<PersonObservation> {
  const { accountId } = request.ref;
  if (accountId !== null) {
    // The usual case: the account is known, so its lists are asked for at the same time.
    const [user, memberships] = await Promise.allSettled([
      findUser(client, accountId, context),
      readMemberships(client, accountId, request, context),
    ]);
    if (user.status === "rejected") throw user.reason;
    if (user.value?.active === true) {
      if (memberships.status === "rejected") throw memberships.reason;
      return personOf(observedAccount(user.value), "id", memberships.value);
    }
    return lookFurther(client, request, user.value, context);
  }
  return lookFurther(client, request, null, context);
}

/** The linked account is unknown or gone. Ours carries the stamp; by e-mail only where that is allowed. */
async function lookFurther(
  client: ZendeskClient,
  request: ObserveRequest,
  deleted: ZendeskUser | null,
  context: CallContext,
): Promise<PersonObservation> {
  const found = await findElsewhere(client, request.ref, context);
  if (found.ambiguous)
    return { account: null, foundBy: found.by, ambiguous: true, groupMemberships: [], organizationMemberships: [] };
  if (found.account !== null)
    return personOf(found.account, found.by, await readMemberships(client, found.account.upstreamId, request, context));
  // A deleted account still answers by its id; it has nothing left.
  return deleted === null
    ? personOf(null, "none", NO_MEMBERSHIPS)
    : personOf(observedAccount(deleted), "id", NO_MEMBERSHIPS);
}

interface Elsewhere {
  readonly account: ObservedAccount | null;
  readonly by: "stamp" | "email" | "none";
  readonly ambiguous: boolean;
}

async function findElsewhere(client: ZendeskClient, ref: AccountRef, context: CallContext): Promise<Elsewhere> {
  const stamped = ref.stamp === "" ? [] : await findUsersByStamp(client, ref.stamp, context);
  if (stamped.length > 0)
    return pick(
      stamped.map((user) => observedAccount(user)),
      "stamp",
    );
  if (!ref.allowEmail) return { account: null, by: "none", ambiguous: false };
  const found = new Map<string, ObservedAccount>();
  for (const email of ref.emails) {
    for (const user of await findUsersByEmail(client, email, context)) found.set(user.id, observedAccount(user));
  }
  return pick([...found.values()], "email");
}

function pick(accounts: readonly ObservedAccount[], by: "stamp" | "email"): Elsewhere {
  const [first = null] = accounts;
  if (first === null) return { account: null, by: "none", ambiguous: false };
  return accounts.length > 1 ? { account: null, by, ambiguous: true } : { account: first, by, ambiguous: false };
}

async function readMemberships(
  client: ZendeskClient,
  userId: string,
  request: ObserveRequest,
  context: CallContext,
): Promise<Memberships> {
  const [groups, organizations] = await allOrFirstError<
    [readonly GroupMembership[], readonly OrganizationMembership[]]
  >([
    request.withGroups ? listAll(client, groupMembershipsOf(userId), context) : Promise.resolve([]),
    request.withOrganizations ? listAll(client, organizationMembershipsOf(userId), context) : Promise.resolve([]),
  ]);
  // A list of somebody else's memberships would be acted upon: refuse it rather than trust it.
  if ([...groups, ...organizations].some((membership) => membership.user_id !== userId)) {
    throw new ConnectorError({
      outcome: "unavailable",
      reason: "unreadable",
      message: "Zendesk answered with memberships of another person. Nothing was concluded from it.",
    });
  }
  return { groups, organizations };
}

function personOf(
  account: ObservedAccount | null,
  foundBy: Observation["foundBy"],
  memberships: Memberships,
): PersonObservation {
  return {
    account,
    foundBy,
    ambiguous: false,
    groupMemberships: memberships.groups.map((membership) => observedGroupMembership(membership)),
    organizationMemberships: memberships.organizations.map((membership) => observedOrganizationMembership(membership)),
  };
}

async function findMissing(
  shared: SharedReads,
  request: ObserveRequest,
  context: CallContext,
): Promise<readonly string[]> {
  const checks = [
    ...request.checkGroups.map(async (id) => ((await shared.groupExists(id, context)) ? null : id)),
    ...request.checkOrganizations.map(async (id) => ((await shared.organizationExists(id, context)) ? null : id)),
  ];
  return (await allOrFirstError<(string | null)[]>(checks)).filter((id) => id !== null);
}

/** What is the same for everybody is asked once per batch, after the batch began. */
class SharedReads {
  readonly #client: ZendeskClient;
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(client: ZendeskClient) {
    this.#client = client;
  }

  /** Every role that exists, Zendesk's own included: a person's earlier role may be one of those. */
  roleIds(context: CallContext): Promise<readonly string[] | null> {
    return this.#once("roles", async () => (await listRoles(this.#client, context))?.map((role) => role.id) ?? null);
  }

  multipleOrganizations(context: CallContext): Promise<boolean | null> {
    return this.#once("settings", () => readMultipleOrganizations(this.#client, context));
  }

  groupExists(id: string, context: CallContext): Promise<boolean> {
    return this.#once(`group ${id}`, async () => {
      const answer = await this.#find(`/groups/${checkedId(id)}`, context);
      // A deleted group may still answer, marked as deleted.
      return answer !== null && readAs(groupAnswer, answer, "a group").group.deleted !== true;
    });
  }

  organizationExists(id: string, context: CallContext): Promise<boolean> {
    return this.#once(
      `organization ${id}`,
      async () => (await this.#find(`/organizations/${checkedId(id)}`, context)) !== null,
    );
  }

  async #find(path: string, context: CallContext): Promise<unknown> {
    try {
      return (await this.#client.read(path, context)).json;
    } catch (error) {
      if (error instanceof ConnectorError && error.reason === "not_found") return null;
      throw error;
    }
  }

  #once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(key);
    if (known !== undefined) return known as Promise<T>;
    const answer = read();
    this.#answers.set(key, answer);
    return answer;
  }
}
