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

/**
 * Brings a fresh simulator to that state, with the same ids. Ids grow in an order that the seed fixes, so that a row gets
 * the wanted one when enough others were used up before it.
 */
export async function rebuild(control: ZendeskSimulatorControl, wanted: ZendeskDifference): Promise<void> {
  for (const { userId, containerId } of wanted.goneGroupMemberships)
    await control.byHand({ action: "remove-group-membership", userId, groupId: containerId });
  for (const { userId, containerId } of wanted.goneOrganizationMemberships)
    await control.byHand({ action: "remove-organization-membership", userId, organizationId: containerId });

  const made = [
    ...wanted.users.flatMap(({ id, made: person }) =>
      // The person and the e-mail address are a row each.
      person === null ? [] : [{ id, rows: 2, make: () => control.byHand({ action: "create-user", ...person }) }],
    ),
    ...wanted.groupMemberships.map(({ id, userId, containerId: groupId }) => ({
      id,
      rows: 1,
      make: () => control.byHand({ action: "add-group-membership", userId, groupId }),
    })),
    ...wanted.organizationMemberships.map(({ id, userId, containerId: organizationId }) => ({
      id,
      rows: 1,
      make: () => control.byHand({ action: "add-organization-membership", userId, organizationId }),
    })),
  ].toSorted((left, right) => left.id - right.id);
  const ids = await IdOrder.of(control, made.at(-1)?.id ?? 0);
  for (const { id, rows, make } of made) {
    await ids.useUpTo(id);
    const row = await make();
    if (row?.id !== id) throw new Error(`the simulator made row ${row?.id ?? "without id"} where ${id} was wanted`);
    ids.used(rows);
  }
  for (const user of wanted.users) await changeUser(control, user);
  await control.setSwitches(wanted.switches);

  const left = await differenceFromSeed(control);
  if (JSON.stringify(left) !== JSON.stringify(wanted))
    throw new Error(`the simulator is not as wanted: ${JSON.stringify(left)} instead of ${JSON.stringify(wanted)}`);
}

async function changeUser(control: ZendeskSimulatorControl, user: ZendeskDifference["users"][number]): Promise<void> {
  const userId = user.id;
  if (user.made === null)
    await control.byHand({ action: "set-role", userId, role: user.role, customRoleId: user.customRoleId });
  await control.byHand({ action: "set-suspended", userId, suspended: user.suspended });
  await control.byHand({ action: "set-external-id", userId, externalId: user.externalId });
}

/** Adds and takes away a membership that nobody looks at; answers with the id that this used up. */
async function useOneUp(control: ZendeskSimulatorControl, filler: Filler): Promise<number> {
  const row = await control.byHand({ action: "add-group-membership", ...filler });
  await control.byHand({ action: "remove-group-membership", ...filler });
  if (row === null) throw new Error("the simulator did not say which row it made");
  return row.id;
}

interface Filler {
  readonly userId: number;
  readonly groupId: number;
}

/** The ids that a seeded simulator gives one after the other, read from one that is thrown away. */
class IdOrder {
  readonly #control: ZendeskSimulatorControl;
  readonly #filler: Filler;
  readonly #order: readonly number[];
  #given = 0;

  private constructor(control: ZendeskSimulatorControl, filler: Filler, order: readonly number[]) {
    this.#control = control;
    this.#filler = filler;
    this.#order = order;
  }

  static async of(control: ZendeskSimulatorControl, last: number): Promise<IdOrder> {
    const { users, groups } = await control.state();
    const userId = users.find((user) => user.isOwner)?.id;
    const groupId = groups.find((row) => row.name === "Payments")?.id;
    if (userId === undefined || groupId === undefined) throw new Error("the seed is not the one of the dump");
    const filler = { userId, groupId };
    const fresh = await startSeeded();
    const order: number[] = [];
    try {
      while ((order.at(-1) ?? 0) < last) order.push(await useOneUp(fresh.control, filler));
    } finally {
      await fresh.stop();
    }
    return new IdOrder(control, filler, order);
  }

  /** Uses up ids until the next one is `id`. */
  async useUpTo(id: number): Promise<void> {
    const position = this.#order.indexOf(id);
    for (; this.#given < position; this.#given += 1) await useOneUp(this.#control, this.#filler);
  }

  used(count: number): void {
    this.#given += count;
  }
}
