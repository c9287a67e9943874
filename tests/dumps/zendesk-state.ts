import { z } from "zod";
import {
  type AccountState,
  startZendeskSimulator,
  type ZendeskSimulator,
  type ZendeskSimulatorControl,
} from "../../simulators/zendesk/index.ts";

const SEED = { seed: 1, seedSize: "small" } as const;

const membership = z.object({ id: z.number(), userId: z.number(), containerId: z.number() });
const difference = z.object({
  switches: z.object({ multipleOrganizations: z.boolean(), seats: z.number().nullable() }),
  users: z.array(
    z.object({
      id: z.number(),
      /** Null where the seed has this person. */
      made: z.object({ name: z.string(), email: z.string() }).nullable(),
      role: z.enum(["end-user", "agent", "admin"]),
      customRoleId: z.number().nullable(),
      suspended: z.boolean(),
      externalId: z.string().nullable(),
    }),
  ),
  groupMemberships: z.array(membership),
  organizationMemberships: z.array(membership),
  goneGroupMemberships: z.array(membership),
  goneOrganizationMemberships: z.array(membership),
});

/** How a simulated Zendesk differs from its seed: what a dump's database expects to find there. */
export type ZendeskDifference = z.infer<typeof difference>;

export const parseDifference = (text: string): ZendeskDifference => difference.parse(JSON.parse(text));

export const startSeeded = (): Promise<ZendeskSimulator> => startZendeskSimulator(SEED);

const groupRow = (row: AccountState["group_memberships"][number]) => ({
  id: row.id,
  userId: row.user_id,
  containerId: row.group_id,
});
const organizationRow = (row: AccountState["organization_memberships"][number]) => ({
  id: row.id,
  userId: row.user_id,
  containerId: row.organization_id,
});

function missingIn<Row extends { readonly id: number }>(rows: readonly Row[], others: readonly Row[]): Row[] {
  const ids = new Set(others.map((row) => row.id));
  return rows.filter((row) => !ids.has(row.id)).toSorted((left, right) => left.id - right.id);
}

export async function differenceFromSeed(control: ZendeskSimulatorControl): Promise<ZendeskDifference> {
  const fresh = await startSeeded();
  try {
    return compare(await fresh.control.state(), await control.state());
  } finally {
    await fresh.stop();
  }
}

function compare(before: AccountState, now: AccountState): ZendeskDifference {
  const groupsBefore = before.group_memberships.map(groupRow);
  const groupsNow = now.group_memberships.map(groupRow);
  const organizationsBefore = before.organization_memberships.map(organizationRow);
  const organizationsNow = now.organization_memberships.map(organizationRow);
  const users = now.users.flatMap((user) => {
    const seeded = before.users.find((row) => row.id === user.id);
    const isSame =
      seeded?.role === user.role &&
      seeded.custom_role_id === user.custom_role_id &&
      seeded.suspended === user.suspended &&
      seeded.external_id === user.external_id;
    if (isSame) return [];
    return [
      {
        id: user.id,
        made: seeded === undefined ? { name: user.name, email: user.email ?? "" } : null,
        role: user.role,
        customRoleId: user.custom_role_id,
        suspended: user.suspended,
        externalId: user.external_id,
      },
    ];
  });
  return {
    switches: { multipleOrganizations: now.switches.multipleOrganizations, seats: now.switches.seats },
    users: users.toSorted((left, right) => left.id - right.id),
    groupMemberships: missingIn(groupsNow, groupsBefore),
    organizationMemberships: missingIn(organizationsNow, organizationsBefore),
    goneGroupMemberships: missingIn(groupsBefore, groupsNow),
    goneOrganizationMemberships: missingIn(organizationsBefore, organizationsNow),
  };
}

/** Ids of a dump, and the ids that the same things have in a rebuilt simulator, as text. */
export type NewIds = ReadonlyMap<string, string>;

/** Brings a fresh simulator to that state. Rows that the seed has not got other ids, which it answers with. */
export async function rebuild(control: ZendeskSimulatorControl, wanted: ZendeskDifference): Promise<NewIds> {
  const ids = new Map<number, number>();
  const now = (id: number): number => ids.get(id) ?? id;
  for (const { userId, containerId } of wanted.goneGroupMemberships)
    await control.byHand({ action: "remove-group-membership", userId, groupId: containerId });
  for (const { userId, containerId } of wanted.goneOrganizationMemberships)
    await control.byHand({ action: "remove-organization-membership", userId, organizationId: containerId });
  for (const user of wanted.users) ids.set(user.id, await bringUser(control, user));

  for (const { id, userId, containerId: groupId } of wanted.groupMemberships) {
    // Whoever becomes a team member is in the default group already.
    const access = await control.access(now(userId));
    const there = access?.groups.find((group) => group.id === groupId)?.membership_id;
    ids.set(id, there ?? idOf(await control.byHand({ action: "add-group-membership", userId: now(userId), groupId })));
  }
  for (const { id, userId, containerId: organizationId } of wanted.organizationMemberships) {
    const made = await control.byHand({ action: "add-organization-membership", userId: now(userId), organizationId });
    ids.set(id, idOf(made));
  }
  await control.setSwitches(wanted.switches);

  const rebuilt = JSON.stringify(await differenceFromSeed(control));
  const expected = JSON.stringify(wanted, (key, value: unknown) =>
    (key === "id" || key === "userId") && typeof value === "number" ? now(value) : value,
  );
  if (rebuilt !== expected) throw new Error(`the simulator is not as wanted: ${rebuilt} instead of ${expected}`);
  return new Map([...ids].map(([before, after]) => [String(before), String(after)]));
}

async function bringUser(
  control: ZendeskSimulatorControl,
  user: ZendeskDifference["users"][number],
): Promise<number> {
  const { made, role, customRoleId } = user;
  if (made === null) await control.byHand({ action: "set-role", userId: user.id, role, customRoleId });
  const created =
    made === null
      ? null
      : await control.byHand({
          action: "create-user",
          ...made,
          role,
          ...(customRoleId === null ? {} : { customRoleId }),
        });
  const userId = created === null ? user.id : idOf(created);
  await control.byHand({ action: "set-suspended", userId, suspended: user.suspended });
  await control.byHand({ action: "set-external-id", userId, externalId: user.externalId });
  return userId;
}

function idOf(row: { readonly id: number } | null): number {
  if (row === null) throw new Error("the simulator did not say which row it made");
  return row.id;
}
