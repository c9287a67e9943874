import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RequestView } from "../../src/api/index.ts";
import { newId } from "../../src/platform/ids/index.ts";
import { ask, createWorld, expectRefusal, type Person, type World } from "./world.ts";

let world: World;
let admin: Person;
let rhea: Person;
let remy: Person;
let ownerId: string;
let item: string;
beforeAll(async () => {
  world = await createWorld();
  admin = world.administrator;
  rhea = await world.addPerson("Rhea Reviewer");
  remy = await world.addPerson("Remy Reviewer");
  ownerId = await world.addOwner("Deciders", [rhea, remy]);
  item = await world.importItem("group", ownerId);
});
afterAll(async () => {
  await world.close();
});

let asked = 0;
/** A new person's pending request. */
async function pending(
  more: Record<string, unknown> = {},
  resourceId = item,
): Promise<{ person: Person; request: RequestView }> {
  asked += 1;
  const person = await world.addPerson(`Asker ${asked}`);
  return { person, request: await ask(person, resourceId, more) };
}

async function grantsOf(
  requestId: string,
): Promise<readonly { id: string; duration_seconds: number | null; state: string }[]> {
  return world.database.db
    .selectFrom("grants")
    .select(["id", "duration_seconds", "state"])
    .where("request_id", "=", requestId)
    .execute();
}

describe("deciding on one's own request is refused and logged", () => {
  /** Tries every way to decide, and looks for the log of each. */
  async function expectNoWay(person: Person, requestId: string): Promise<void> {
    const before = await world.database.db
      .selectFrom("requests")
      .selectAll()
      .where("id", "=", requestId)
      .executeTakeFirstOrThrow();
    const ways = [
      ["approve", {}],
      ["approve", { duration_minutes: 1 }],
      ["approve", { revision: before.revision, comment: "me" }],
      ["deny", { comment: "me" }],
    ] as const;
    const logged = (await world.events("request.review_refused", requestId)).length;
    for (const [verb, body] of ways)
      expectRefusal(await person.call("POST", `/requests/${requestId}/${verb}`, body), 403, "request.own_decision");
    const refusals = await world.events("request.review_refused", requestId);
    expect(refusals.length).toBe(logged + ways.length);
    expect(refusals.at(-1)).toMatchObject({ actor_user_id: person.id, detail: { detail: { verb: "deny" } } });
    expect(
      await world.database.db.selectFrom("requests").selectAll().where("id", "=", requestId).executeTakeFirstOrThrow(),
    ).toEqual(before);
    expect(await grantsOf(requestId)).toEqual([]);
  }

  test("as the recipient who is a reviewer", async () => {
    const request = await ask(rhea, item);
    expect(request.stages[0]?.reviewers.map((person) => person.user_id)).toEqual([remy.id]);
    expect(request.may).toMatchObject({ decide: false, cancel: true });
    await expectNoWay(rhea, request.id);
    await rhea.do("POST", `/requests/${request.id}/cancel`);
  });

  test("as an administrator who is a reviewer", async () => {
    const owner = await world.addOwner("With the administrator", [admin, remy]);
    const resource = await world.importItem("group", owner);
    await expectNoWay(admin, (await ask(admin, resource)).id);
  });

  test("as an ordinary requester without a right to review", async () => {
    const { person, request } = await pending();
    await expectNoWay(person, request.id);
  });

  test("as the filer for another, who is a reviewer, and as that other", async () => {
    const colleague = await world.addPerson("Cole Colleague");
    const request = await ask(rhea, item, { target_user_id: colleague.id });
    expect(request).toMatchObject({ requester_id: rhea.id, target_user_id: colleague.id });
    await expectNoWay(rhea, request.id);
    await expectNoWay(colleague, request.id);
    await remy.do("POST", `/requests/${request.id}/approve`);
  });

  test("after becoming a member of the owner that decides", async () => {
    const person = await world.addPerson("Clever");
    const owner = await world.addOwner("Joined later", [remy]);
    const resource = await world.importItem("group", owner);
    const request = await ask(person, resource);
    await admin.do("PUT", `/owners/${owner}/users`, { user_ids: [remy.id, person.id] });
    await expectNoWay(person, request.id);
  });

  test("also when it is decided already", async () => {
    const { person, request } = await pending();
    await remy.do("POST", `/requests/${request.id}/deny`, { comment: "Not today." });
    expectRefusal(await person.call("POST", `/requests/${request.id}/approve`), 403, "request.own_decision");
    expect(await world.events("request.review_refused", request.id)).toHaveLength(1);
  });

  test("by the database itself, should the code ever forget", async () => {
    const { person, request } = await pending();
    const forgotten = world.database.db
      .insertInto("reviews")
      .values({
        id: newId(),
        request_id: request.id,
        stage: 1,
        user_id: person.id,
        decision: "approved",
        decided_at: "2026-01-01",
      })
      .execute();
    await expect(forgotten).rejects.toMatchObject({ constraint: "reviews__not_own" });
  });

  test("and so is deciding without being asked", async () => {
    const { request } = await pending();
    expectRefusal(await admin.call("POST", `/requests/${request.id}/approve`), 403, "request.not_reviewer");
    expect(await world.events("request.review_refused", request.id)).toMatchObject([
      { actor_user_id: admin.id, detail: { detail: { refusal: "not_reviewer" } } },
    ]);
  });

  test.each(["put-back", "let-go-on"])("and so is %s, of what one holds or asked for", async (verb) => {
    const colleague = await world.addPerson(`Colleague ${verb}`);
    const resource = await world.importItem("group", await world.addOwner(`Two ${verb}`, [rhea, remy]));
    const own = await ask(rhea, resource);
    const forAnother = await ask(rhea, resource, { target_user_id: colleague.id });
    // An administrator may do either for everybody else.
    await admin.do("PUT", `/users/${rhea.id}/platform-roles`, { platform_roles: ["administrator"] });
    for (const request of [own, forAnother]) {
      await remy.do("POST", `/requests/${request.id}/approve`);
      const [grant] = await grantsOf(request.id);
      expectRefusal(await rhea.call("POST", `/grants/${grant?.id ?? ""}/${verb}`), 403, "grant.own_decision");
      const refusals = await world.database.db
        .selectFrom("events")
        .select(["actor_user_id", "grant_id"])
        .where("action", "=", "grant.decision_refused")
        .where("grant_id", "=", grant?.id ?? "")
        .execute();
      expect(refusals).toEqual([{ actor_user_id: rhea.id, grant_id: grant?.id }]);
      // For somebody else it is only not the time for it.
      expect((await admin.call("POST", `/grants/${grant?.id ?? ""}/${verb}`)).status).toBe(409);
    }
    await admin.do("PUT", `/users/${rhea.id}/platform-roles`, { platform_roles: [] });
  });

  test("and whoever let an item approve by itself does not profit from it alone", async () => {
    const resource = await world.importItem("group", ownerId, { requires_reason: false });
    await admin.do("PATCH", `/resources/${resource}`, { configuration: { auto_approval: true } });
    const own = await ask(admin, resource);
    expect(own.status).toBe("PENDING");
    expect(await grantsOf(own.id)).toEqual([]);
    const { request } = await pending({}, resource);
    expect(request.status).toBe("APPROVED");
    expect(await grantsOf(request.id)).toHaveLength(1);
    expect(await world.events("request.auto_approved", request.id)).toHaveLength(1);
    expect(request.reviews).toEqual([]);
  });
});
