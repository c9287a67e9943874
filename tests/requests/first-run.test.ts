import { afterEach, beforeEach, expect, test } from "vitest";
import { createIdentity, type Identity } from "../../src/identity/index.ts";
import { signIn } from "../../src/identity/sign-in.ts";
import { type CommandContext, systemContext } from "../../src/platform/context/index.ts";
import { createSecretBox, fixedKeys } from "../../src/platform/crypto/index.ts";
import { newId } from "../../src/platform/ids/index.ts";
import { silentLogger } from "../../src/platform/logging/index.ts";
import { createMetrics } from "../../src/platform/metrics/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
let identity: Identity;
let anonymous: CommandContext;

beforeEach(async () => {
  database = await createTestDatabase();
  const base = { db: database.db, errands: { send: () => Promise.resolve() } };
  identity = createIdentity(
    {
      ...base,
      config: {
        publicUrl: "http://gatehouse.test",
        version: "0",
        zendeskSimulatorUrl: undefined,
        sessionHours: 12,
        syncIntervalMinutes: 60,
        pollIntervalMs: 1000,
      },
      secretBox: createSecretBox(fixedKeys(Buffer.alloc(32, 7), [])),
      log: silentLogger(),
      metrics: createMetrics("0"),
      systemContext: (component, correlationId) => systemContext(base, component, correlationId ?? newId()),
    },
    { countToDecide: () => Promise.resolve(0) },
  );
  anonymous = {
    ...base,
    actor: { kind: "anonymous" },
    surface: "web",
    correlationId: newId(),
    ip: null,
    userAgent: null,
  };
});
afterEach(async () => {
  await database.close();
});

const administrator = { email: "Ada@Example.com", full_name: "Ada Min" };

async function firstRunToken(): Promise<string> {
  const link = await identity.ensureFirstRunLink();
  if (link === null) throw new Error("no first-run link");
  return new URL(link).hash.slice(1);
}

async function administrators(): Promise<readonly string[]> {
  const rows = await database.db
    .selectFrom("user_platform_roles")
    .innerJoin("users", "users.id", "user_id")
    .select("email")
    .execute();
  return rows.map((row) => row.email);
}

test("a first-run link needs to know who the administrator is, and is not used up by the question", async () => {
  const token = await firstRunToken();
  await expect(signIn(anonymous, 12, { token })).rejects.toMatchObject({ code: "sign_in_link.administrator_required" });
  await signIn(anonymous, 12, { token, administrator });
  expect(await administrators()).toEqual(["ada@example.com"]);
});

test("a restart before the first run makes a new link, and only that works", async () => {
  const older = await firstRunToken();
  const newer = await firstRunToken();
  await expect(signIn(anonymous, 12, { token: older, administrator })).rejects.toMatchObject({
    code: "sign_in_link.not_usable",
  });
  await signIn(anonymous, 12, { token: newer, administrator });
});

test("a first-run link that many use at once makes exactly one administrator", async () => {
  for (let round = 0; round < 5; round += 1) {
    await database.db.deleteFrom("user_platform_roles").execute();
    const token = await firstRunToken();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) =>
        signIn(anonymous, 12, { token, administrator: { email: `a${round}-${index}@example.com`, full_name: "Ada" } }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    expect(await administrators()).toHaveLength(1);
  }
});

test("making a link and using one at the same time never ends with two administrators or a deadlock", async () => {
  for (let round = 0; round < 5; round += 1) {
    await database.db.deleteFrom("user_platform_roles").execute();
    const token = await firstRunToken();
    const [used] = await Promise.allSettled([
      signIn(anonymous, 12, { token, administrator: { email: `b${round}@example.com`, full_name: "Bo" } }),
      identity.ensureFirstRunLink(),
    ]);
    const refusals = used.status === "rejected" ? [used.reason as unknown] : [];
    expect(refusals).toEqual(refusals.map(() => expect.objectContaining({ code: "sign_in_link.not_usable" })));
    expect((await administrators()).length).toBeLessThanOrEqual(1);
  }
});

test("a first-run link is worth nothing once somebody administers", async () => {
  const token = await firstRunToken();
  const id = newId();
  await database.db
    .insertInto("users")
    .values({ id, email: "boss@example.com", full_name: "Boss", source: "form" })
    .execute();
  await database.db.insertInto("user_platform_roles").values({ user_id: id, role: "administrator" }).execute();
  await expect(signIn(anonymous, 12, { token, administrator })).rejects.toMatchObject({
    code: "sign_in_link.not_usable",
  });
});
