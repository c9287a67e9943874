import { afterEach, beforeEach, expect, test } from "vitest";
import type { AppView, GrantView, RequestView } from "../../src/api/index.ts";
import { workOnce } from "../../src/grants/worker/reconciler.ts";
import { type Node, nodeOf, openDoor } from "../grants/node.ts";
import { Steps } from "../grants/steps.ts";
import { createWorld, type Person, type World } from "../requests/world.ts";

let world: World;
let node: Node;
let closeDoor: () => Promise<void>;

beforeEach(async () => {
  world = await createWorld();
  const { clientId, clientSecret } = world.zendesk.credentials.oauthClient;
  const door = { url: world.zendesk.url, clientId, clientSecret };
  const connection = openDoor(door);
  closeDoor = () => connection.close();
  node = nodeOf(world.database.db, door, connection, new Steps());
  await world.administrator.do("POST", `/apps/${world.appId}/go-live`, { preview: false });
});
afterEach(async () => {
  await closeDoor();
  await world.close();
});

const app = () => world.administrator.do<AppView>("GET", `/apps/${world.appId}`);

async function work(): Promise<void> {
  for (let round = 0; round < 400; round += 1) if (!(await workOnce(node, "removal"))) return;
  expect.fail("the reconciler did not come to rest");
}

/** Somebody of the simulated account gets the group Billing, which approves by itself, for an hour. */
async function give(person: Person, resourceId: string): Promise<string> {
  const request = await person.do<RequestView>("POST", "/requests", {
    resources: [{ id: resourceId }],
    reason: "for a test",
    duration_minutes: 60,
  });
  const grantId = request.requested_items_list[0]?.grant_id;
  if (grantId == null) throw new Error("no grant");
  return grantId;
}

const grant = (grantId: string) => world.administrator.do<GrantView>("GET", `/grants/${grantId}`);

test("an end is carried out while a sync that found too little waits", async () => {
  const owner = await world.addOwner("Billing", [world.administrator]);
  const billing = await world.importItem("group", owner, {}, "Billing");
  // By another than whoever asks, or it would not approve by itself.
  await world.administrator.do("PATCH", `/resources/${billing}`, { configuration: { auto_approval: true } });
  const priya = await world.addPerson("Priya Nair", { email: "priya.nair@brightwave.example" });
  await world.sync();
  const grantId = await give(priya, billing);
  await work();
  expect(await grant(grantId)).toMatchObject({ state: "active" });

  const groups = (await world.zendesk.control.state()).groups.filter((group) => !group.deleted);
  // The half without Billing: what the sync believes would make it gone.
  const listed = groups.filter((group) => group.name !== "Billing").slice(0, groups.length / 2);
  const fault = await world.zendesk.control.addFault({
    match: { method: "GET", path: "^/api/v2/groups$", nth: 2 },
    action: {
      kind: "refuse",
      status: 200,
      json: { groups: listed, meta: { has_more: false, after_cursor: null }, links: { next: null } },
    },
    times: 1,
  });
  await world.sync();
  expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
  expect((await app()).paused_sync?.missing).toMatchObject([
    { what: "groups", missing: groups.length - listed.length },
  ]);

  await world.advance(3_601);
  await work();
  expect(await grant(grantId)).toMatchObject({ state: "ended", ended_as: "gone" });
  const access = await world.zendesk.control.access(priya.email);
  expect(access?.groups.map((group) => group.name)).not.toContain("Billing");
  expect((await app()).paused_sync).not.toBeNull();
});

test("what workers themselves saw gone is not missing, however much it is", async () => {
  const owner = await world.addOwner("Everybody's", [world.administrator]);
  const billing = await world.importItem("group", owner, {}, "Billing");
  await world.administrator.do("PATCH", `/resources/${billing}`, { configuration: { auto_approval: true } });
  // So little that the end of one grant would be too much.
  await world.administrator.do("PATCH", `/apps/${world.appId}`, {
    settings: { sync_brake_percent: 0, sync_brake_at_least: 1 },
  });
  const priya = await world.addPerson("Priya Nair", { email: "priya.nair@brightwave.example" });
  await world.sync();
  const grantId = await give(priya, billing);
  await work();
  await world.sync();
  const groupMembers = async () =>
    world.database.db.selectFrom("assignments").selectAll().where("resource_id", "=", billing).execute();
  const before = await groupMembers();
  await world.advance(3_601);
  await work();
  expect(await grant(grantId)).toMatchObject({ state: "ended", ended_as: "gone" });
  await world.sync();
  expect(await app()).toMatchObject({ paused_sync: null });
  expect(await groupMembers()).toHaveLength(before.length - 1);

  // Another hand takes one away: that is.
  const access = await world.zendesk.control.access("tom.okafor@brightwave.example");
  const [group] = access?.groups ?? [];
  if (access == null || group === undefined) throw new Error("Tom is in no group");
  await world.zendesk.control.byHand({ action: "remove-group-membership", userId: access.id, groupId: group.id });
  await world.sync();
  expect((await app()).paused_sync?.missing).toMatchObject([{ what: "group_memberships", missing: 1 }]);
});
