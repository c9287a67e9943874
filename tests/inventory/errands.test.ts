import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createApp, getSyncs } from "../../src/api/index.ts";
import { type CommandContext, systemContext } from "../../src/platform/context/index.ts";
import { newId } from "../../src/platform/ids/index.ts";
import { ErrandQueue } from "../../src/platform/jobs/index.ts";
import { silentLogger } from "../../src/platform/logging/index.ts";
import type { Running } from "../../src/platform/running.ts";
import { createWorld, oauthOf, SUBDOMAIN, type World } from "./world.ts";

let world: World;
let queue: ErrandQueue;
let working: Running;

beforeEach(async () => {
  world = await createWorld();
  const { db, connection } = world.database;
  queue = new ErrandQueue({
    db,
    log: silentLogger(),
    metrics: { countErrand: () => undefined },
    newContext: (component): CommandContext => systemContext({ db, errands: queue }, component, newId()),
  });
  const handlers = world.inventory.errands ?? [];
  await queue.start(connection, handlers, true);
  working = queue.work({ handlers, schedules: world.inventory.schedules ?? [], pollMs: 50 });
});
afterEach(async () => {
  await working.stop();
  await queue.stop();
  await world.close();
});

test("a new app is read by the real queue, from its creation on and by itself", async () => {
  const body = {
    app_type: "ZENDESK",
    admin: { user_id: world.administrator },
    subdomain: SUBDOMAIN,
    credential: oauthOf(world.zendesk),
  };
  const { app_id } = await world.call(world.administrator, createApp, { body });
  // The world's errands are kept in hand; a command of the product sends them to the queue, in its transaction.
  for (const errand of world.errands.splice(0)) await queue.send(world.database.db, errand);
  const last = async () => (await world.call(world.administrator, getSyncs, { params: { app_id } })).syncs[0];
  for (let tries = 0; tries < 200 && (await last())?.state === "running"; tries += 1) await sleep(50);
  expect(await last()).toMatchObject({ state: "complete", counts: { groups: expect.any(Number) } });
});
