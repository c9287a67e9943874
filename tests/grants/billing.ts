import { expect } from "vitest";
import { membershipHistory } from "./history.ts";
import type { World } from "./world.ts";

export const PRIYA = "priya.nair@brightwave.example";

/** One grant of ten minutes: Priya in the group Billing, in which she is not. */
export interface Billing {
  readonly userId: string;
  /** Priya's id in the app. */
  readonly accountId: number;
  readonly groupId: number;
  readonly resourceId: string;
  approve(): Promise<string>;
  /** Lets the grant's ten minutes pass. */
  expire(): Promise<void>;
  isThere(): Promise<boolean>;
  addByHand(): Promise<void>;
  removeByHand(): Promise<void>;
}

export async function billingOf(world: World): Promise<Billing> {
  const userId = await world.addPerson(PRIYA);
  const { id: resourceId, upstreamId } = await world.addResource("group", "Billing");
  const accountId = (await world.access(PRIYA)).id;
  const groupId = Number(upstreamId);
  const { control } = world.zendesk;
  return {
    userId,
    accountId,
    groupId,
    resourceId,
    approve: () => world.approve(userId, resourceId, 600),
    expire: () => world.advance(601),
    isThere: async () => {
      const access = await control.access(accountId);
      return access !== null && access.groups.some((group) => group.id === groupId);
    },
    addByHand: async () => {
      await control.byHand({ action: "add-group-membership", userId: accountId, groupId });
    },
    removeByHand: async () => {
      await control.byHand({ action: "remove-group-membership", userId: accountId, groupId });
    },
  };
}

/** The promise of an end: the grant says so, nothing that we made is there, and nothing of anybody else was taken. */
export async function expectGone(world: World, billing: Billing, grantId: string): Promise<void> {
  expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "gone" });
  const { ours, takenFromPeople } = await membershipHistory(world, billing.accountId);
  expect({ ours, takenFromPeople }).toEqual({ ours: [], takenFromPeople: [] });
}
