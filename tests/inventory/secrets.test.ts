import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createApp,
  getApp,
  getApps,
  getSyncs,
  startSync,
  updateApp,
  validateApp,
  validateNewApp,
} from "../../src/api/index.ts";
import { allRows, formsOf } from "../support/secret-search.ts";
import { apiTokenOf, createWorld, oauthOf, refusalOf, SUBDOMAIN, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test("no credential is found in clear in any table, answer, error or log line", async () => {
  const { control } = world.zendesk;
  const wrong = "canary-wrong-secret-5f1c";
  const rotated = "canary/rotated+secret=ü-83aa";
  const { administrator } = world;
  const body = (credential: unknown) => ({
    app_type: "ZENDESK",
    admin: { user_id: administrator },
    subdomain: SUBDOMAIN,
    credential,
  });

  // Refused, accepted, replaced, refused again, broken, and an account that echoes what it is sent.
  await refusalOf(
    world.call(administrator, createApp, { body: body({ ...oauthOf(world.zendesk), client_secret: wrong }) }),
  );
  await refusalOf(
    world.call(administrator, createApp, { body: body({ ...apiTokenOf(world.zendesk), api_token: wrong }) }),
  );
  await refusalOf(
    world.call(administrator, createApp, {
      body: { ...body({ ...oauthOf(world.zendesk), client_secret: wrong }), subdomain: "evil.com/" },
    }),
  );
  const { app_id } = await world.call(administrator, createApp, { body: body(apiTokenOf(world.zendesk)) });
  await world.settle();
  await control.editCredentials({
    action: "rotate-oauth-secret",
    clientId: world.zendesk.credentials.oauthClient.clientId,
    secret: rotated,
  });
  await world.call(administrator, updateApp, {
    params: { app_id },
    body: { credential: { ...oauthOf(world.zendesk), client_secret: rotated } },
  });
  await refusalOf(
    world.call(administrator, updateApp, {
      params: { app_id },
      body: { credential: { ...apiTokenOf(world.zendesk), api_token: wrong } },
    }),
  );
  const echo = await control.addFault({
    match: { path: "group_memberships" },
    times: "forever",
    action: {
      kind: "refuse",
      status: 403,
      json: {
        error: {
          title: "Forbidden",
          message: `client_secret=${rotated}`,
        },
      },
    },
  });
  await world.call(administrator, startSync, { params: { app_id } });
  await world.settle();
  expect(await control.firedCount(echo.id)).toBeGreaterThan(0);
  await control.clearFaults();
  await world.call(administrator, validateNewApp, {
    body: { subdomain: "elsewhere", credential: { ...oauthOf(world.zendesk), client_secret: wrong } },
  });
  await world.call(administrator, getApp, { params: { app_id } });
  await world.call(administrator, getSyncs, { params: { app_id } });
  await world.call(administrator, validateApp, { params: { app_id } });
  await world.call(administrator, getApps);

  const secrets = [
    wrong,
    rotated,
    world.zendesk.credentials.apiToken.token,
    world.zendesk.credentials.oauthClient.clientSecret,
  ];
  const stored = await allRows(world.database);
  // The search itself works: what is meant to be stored is found.
  expect(stored).toContain(world.zendesk.credentials.oauthClient.clientId);
  expect(world.logged.length).toBeGreaterThan(20);
  expect(world.answered.length).toBeGreaterThan(10);
  const places = { tables: stored, log: world.logged.join(""), answers: world.answered.join("\n") };
  for (const [place, text] of Object.entries(places)) {
    for (const form of secrets.flatMap((secret) => formsOf(secret)))
      expect(text.includes(form), `${form} in ${place}`).toBe(false);
  }
});

test("a sealed credential copied to another app does not open there", async () => {
  const { db } = world.database;
  const app = await db.selectFrom("apps").selectAll().executeTakeFirstOrThrow();
  const copyId = crypto.randomUUID();
  await db
    .insertInto("apps")
    .values({
      ...app,
      id: copyId,
      subdomain: "copy",
      fingerprint: JSON.stringify(app.fingerprint),
      settings: JSON.stringify(app.settings),
    })
    .execute();
  await sql`insert into app_credentials select ${copyId}::uuid, kind, identifier, secret_ciphertext, secret_wrapped_key, secret_key_id, updated_at from app_credentials where app_id = ${app.id}`.execute(
    db,
  );
  await expect(world.inventory.openConnection(copyId as never)).rejects.toThrow("does not open");
});
