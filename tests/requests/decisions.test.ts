import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RequestView } from "../../src/api/index.ts";
import { newId } from "../../src/platform/ids/index.ts";
import { expireRequests } from "../../src/requests/expire-requests.job.ts";
import { ask, createWorld, expectRefusal, type Person, type World } from "./world.ts";

let world: World;
let admin: Person;
let rhea: Person;
let remy: Person;
let stranger: Person;
let ownerId: string;
let item: string;
beforeAll(async () => {
  world = await createWorld();
  admin = world.administrator;
  rhea = await world.addPerson("Rhea Reviewer");
  remy = await world.addPerson("Remy Reviewer");
  stranger = await world.addPerson("Sam Stranger");
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

describe("approving", () => {
  test("writes the grant with what was approved, and tells so in the answer and in the log", async () => {
    const { request } = await pending();
    const approved = await rhea.do<RequestView>("POST", `/requests/${request.id}/approve`, {
      comment: "Fine for today.",
      revision: request.revision,
    });
    const [grant] = await grantsOf(request.id);
    expect(grant).toMatchObject({ duration_seconds: 3600, state: "approved" });
    expect(approved).toMatchObject({
      status: "APPROVED",
      requested_items_list: [{ grant_id: grant?.id }],
      may: { decide: false, cancel: false },
    });
    expect(approved.stages.map((stage) => stage.status)).toEqual(["APPROVED"]);
    expect(approved.reviews).toMatchObject([
      { stage: 1, decision: "APPROVED", comment: "Fine for today.", reviewer: { user_id: rhea.id } },
    ]);
    const [event] = await world.events("request.approve", request.id);
    expect(event).toMatchObject({
      actor_user_id: rhea.id,
      detail: { before: { status: "PENDING" }, after: { status: "APPROVED", duration_seconds: 3600 } },
    });
    expect(await world.events("grant.approve", request.id)).toHaveLength(1);
  });

  test("shorter gives the shorter time; longer is refused", async () => {
    const { request } = await pending();
    expectRefusal(
      await rhea.call("POST", `/requests/${request.id}/approve`, { duration_minutes: 61 }),
      422,
      "request.longer_than_asked",
    );
    const approved = await rhea.do<RequestView>("POST", `/requests/${request.id}/approve`, { duration_minutes: 30 });
    expect(approved.duration_minutes).toBe(60);
    expect(approved.reviews[0]?.duration_minutes).toBe(30);
    expect(await grantsOf(request.id)).toMatchObject([{ duration_seconds: 1800 }]);
  });

  test("is refused for another revision than the one that was seen", async () => {
    const { request } = await pending();
    expectRefusal(
      await rhea.call("POST", `/requests/${request.id}/approve`, { revision: request.revision + 1 }),
      409,
      "request.changed",
    );
    expectRefusal(
      await rhea.call("POST", `/requests/${request.id}/deny`, { revision: 0, comment: "No." }),
      409,
      "request.changed",
    );
    expect((await rhea.do<RequestView>("GET", `/requests/${request.id}`)).status).toBe("PENDING");
  });

  test("needs an existing request that one may see, and sound input", async () => {
    const { request } = await pending();
    const foreign = await stranger.call("POST", `/requests/${request.id}/approve`, {});
    const absent = await stranger.call("POST", `/requests/${newId()}/approve`, {});
    expectRefusal(foreign, 404, "request.not_found");
    expect({ ...foreign.body, request_id: "" }).toEqual({ ...absent.body, request_id: "" });
    expect((await world.anonymous("POST", `/requests/${request.id}/approve`, {})).status).toBe(401);
    const bodies = [
      { duration_minutes: 0 },
      { duration_minutes: -1 },
      { duration_minutes: 1.5 },
      { duration_minutes: 1e300 },
      { status: "APPROVED" },
      { approved_by: rhea.id },
    ];
    for (const body of bodies)
      expectRefusal(await rhea.call("POST", `/requests/${request.id}/approve`, body), 400, "request.invalid");
    expectRefusal(await rhea.call("POST", `/requests/${request.id}/deny`, { comment: "  " }), 400, "request.invalid");
    expect(await grantsOf(request.id)).toEqual([]);
  });

  test("is refused once decided, and again by the same person", async () => {
    const { request } = await pending();
    await rhea.do("POST", `/requests/${request.id}/approve`);
    expectRefusal(await rhea.call("POST", `/requests/${request.id}/approve`), 409, "request.not_pending");
    expectRefusal(
      await remy.call("POST", `/requests/${request.id}/deny`, { comment: "Late." }),
      409,
      "request.not_pending",
    );
  });

  test("is refused to who was taken out of the owner, at once", async () => {
    const leaver = await world.addPerson("Lea Leaver");
    const owner = await world.addOwner("Shrinking", [rhea, leaver]);
    const resource = await world.importItem("group", owner);
    const { request } = await pending({}, resource);
    expect((await leaver.do<RequestView>("GET", `/requests/${request.id}`)).may.decide).toBe(true);
    await admin.do("PUT", `/owners/${owner}/users`, { user_ids: [rhea.id] });
    expectRefusal(await leaver.call("POST", `/requests/${request.id}/approve`), 404, "request.not_found");
    expect(await grantsOf(request.id)).toEqual([]);
  });

  test("gives nothing to a person who was deactivated meanwhile", async () => {
    const { person, request } = await pending();
    await world.database.db
      .updateTable("users")
      .set({ state: "deactivated", deactivated_at: "2026-01-01" })
      .where("id", "=", person.id)
      .execute();
    expectRefusal(await rhea.call("POST", `/requests/${request.id}/approve`), 422, "request.recipient_deactivated");
    expect(await grantsOf(request.id)).toEqual([]);
  });

  test("is bound to the item's maximum of now", async () => {
    const resource = await world.importItem("group", ownerId, { max_duration_minutes: 600 });
    const { request } = await pending({ duration_minutes: 600 }, resource);
    await admin.do("PATCH", `/resources/${resource}`, {
      configuration: { max_duration_minutes: 120, recommended_duration_minutes: 60 },
    });
    expectRefusal(await rhea.call("POST", `/requests/${request.id}/approve`), 422, "request.longer_than_allowed");
    await rhea.do("POST", `/requests/${request.id}/approve`, { duration_minutes: 120 });
  });

  test("gives no more of Extend than was asked for under, and shows it to the reviewer; less counts at once", async () => {
    const resource = await world.importItem("group", ownerId);
    const extend = (minutes: number) =>
      admin.do("PATCH", `/resources/${resource}`, { configuration: { extensions_duration_in_minutes: minutes } });
    await extend(30);
    const decided = async (now: number) => {
      const { request } = await pending({}, resource);
      await extend(now);
      const seen = await rhea.do<RequestView>("GET", `/requests/${request.id}`);
      await rhea.do("POST", `/requests/${request.id}/approve`);
      const grant = await world.database.db
        .selectFrom("grants")
        .select("extension_seconds")
        .where("request_id", "=", request.id)
        .executeTakeFirstOrThrow();
      return { shown: seen.requested_items_list[0]?.extension_minutes, given: grant.extension_seconds / 60 };
    };
    expect(await decided(600)).toEqual({ shown: 30, given: 30 });
    expect(await decided(10)).toEqual({ shown: 10, given: 10 });
  });

  test("waits while the app is paused: nothing new is given", async () => {
    const { request } = await pending();
    await admin.do("POST", `/apps/${world.appId}/pause`);
    expectRefusal(await rhea.call("POST", `/requests/${request.id}/approve`), 409, "app.takes_no_new_grants");
    await admin.do("POST", `/apps/${world.appId}/resume`);
    await rhea.do("POST", `/requests/${request.id}/approve`);
  });
});

describe("denying", () => {
  test("ends the request with the reason for the person to read", async () => {
    const { person, request } = await pending();
    await rhea.do("POST", `/requests/${request.id}/deny`, { comment: "Escalations are frozen." });
    const seen = await person.do<RequestView>("GET", `/requests/${request.id}`);
    expect(seen).toMatchObject({
      status: "DENIED",
      reviews: [{ decision: "DENIED", comment: "Escalations are frozen." }],
      stages: [{ status: "DENIED" }],
    });
    expect(await grantsOf(request.id)).toEqual([]);
    expect(await world.events("request.deny", request.id)).toHaveLength(1);
    // The way is free to ask again.
    expect((await ask(person, item)).status).toBe("PENDING");
  });
});

describe("canceling", () => {
  test("is for whoever asked and for the person it is for", async () => {
    const { person, request } = await pending();
    expectRefusal(await rhea.call("POST", `/requests/${request.id}/cancel`), 403, "request.not_yours_to_cancel");
    expectRefusal(await stranger.call("POST", `/requests/${request.id}/cancel`), 404, "request.not_found");
    const canceled = await person.do<RequestView>("POST", `/requests/${request.id}/cancel`);
    expect(canceled).toMatchObject({ status: "CANCELED", status_reason: "canceled" });
    expectRefusal(await person.call("POST", `/requests/${request.id}/cancel`), 409, "request.not_pending");
    expectRefusal(await rhea.call("POST", `/requests/${request.id}/approve`), 409, "request.not_pending");
    const colleague = await world.addPerson("Ciel");
    const filed = await ask(admin, item, { target_user_id: colleague.id });
    expect((await colleague.do<RequestView>("POST", `/requests/${filed.id}/cancel`)).status).toBe("CANCELED");
  });
});

describe("lapsing", () => {
  test("a request that waited too long is canceled as expired, by the clock of starts and ends, and cannot be approved before that", async () => {
    const { person, request } = await pending();
    await world.advance(14 * 86_400 + 1);
    expectRefusal(await rhea.call("POST", `/requests/${request.id}/approve`), 409, "request.lapsed");
    expect(
      (await rhea.do<{ requests: { id: string }[] }>("GET", "/requests?show=to_decide&page_size=200")).requests.map(
        (row) => row.id,
      ),
    ).not.toContain(request.id);
    const counts = await Promise.all([expireRequests(world.background), expireRequests(world.background)]);
    expect(counts[0] + counts[1]).toBeGreaterThanOrEqual(1);
    expect(await expireRequests(world.background)).toBe(0);
    expect(await person.do<RequestView>("GET", `/requests/${request.id}`)).toMatchObject({
      status: "CANCELED",
      status_reason: "expired",
    });
    expect(await world.events("request.expire", request.id)).toHaveLength(1);
  });

  test("a lapsed request does not keep its person from asking again, even before the job came by", async () => {
    const { person, request } = await pending();
    await world.advance(14 * 86_400 + 1);
    const again = await ask(person, item);
    expect(again.status).toBe("PENDING");
    expect(await person.do<RequestView>("GET", `/requests/${request.id}`)).toMatchObject({
      status: "CANCELED",
      status_reason: "expired",
    });
  });
});

describe("races", () => {
  test.each(["cancel", "deny"] as const)(
    "approve and %s at the same time: exactly one wins, 20 rounds",
    async (rival) => {
      const person = await world.addPerson(`Racing ${rival}`);
      for (let round = 0; round < 20; round += 1) {
        const request = await ask(person, item);
        const opponent =
          rival === "cancel"
            ? person.call("POST", `/requests/${request.id}/cancel`)
            : remy.call("POST", `/requests/${request.id}/deny`, { comment: "No." });
        const [approve, other] = await Promise.all([rhea.call("POST", `/requests/${request.id}/approve`), opponent]);
        expect([approve.status, other.status].toSorted((a, b) => a - b)).toEqual([200, 409]);
        const end = await person.do<RequestView>("GET", `/requests/${request.id}`);
        expect(end.status).toBe(approve.status === 200 ? "APPROVED" : rival === "cancel" ? "CANCELED" : "DENIED");
        expect(await grantsOf(request.id)).toHaveLength(approve.status === 200 ? 1 : 0);
        expect(end.reviews).toHaveLength(approve.status === 200 || rival === "deny" ? 1 : 0);
      }
    },
  );

  test("approve and lapse at the same time: exactly one wins", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { request } = await pending();
      await sql`update requests set lapses_at = app_clock() + interval '15 milliseconds' where id = ${request.id}`.execute(
        world.database.db,
      );
      const [approve] = await Promise.all([
        rhea.call("POST", `/requests/${request.id}/approve`),
        expireRequests(world.background),
      ]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await expireRequests(world.background);
      const end = await rhea.do<RequestView>("GET", `/requests/${request.id}`);
      expect(end.status).toBe(approve.status === 200 ? "APPROVED" : "CANCELED");
      expect(await grantsOf(request.id)).toHaveLength(approve.status === 200 ? 1 : 0);
    }
  });

  test("two reviewers at once: one decides, the other hears that it is decided", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { request } = await pending();
      const answers = await Promise.all(
        [rhea, remy].map((person) => person.call("POST", `/requests/${request.id}/approve`)),
      );
      expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
      expect(await grantsOf(request.id)).toHaveLength(1);
    }
  });

  test("one reviewer who clicks many times decides once", async () => {
    const { request } = await pending();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => rhea.call("POST", `/requests/${request.id}/approve`)),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(await grantsOf(request.id)).toHaveLength(1);
    expect(await world.events("request.approve", request.id)).toHaveLength(1);
  });

  test("the same thing asked many times at once is one pending request", async () => {
    const person = await world.addPerson("Impatient");
    const body = { resources: [{ id: item }], reason: "Now.", duration_minutes: 60 };
    const answers = await Promise.all(Array.from({ length: 6 }, () => person.call("POST", "/requests", body)));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    for (const answer of answers.filter((each) => each.status !== 201))
      expectRefusal(answer, 409, "request.already_pending");
  });
});

describe("several stages", () => {
  test("go one after the other with different people, and the last one gives", async () => {
    const both = await world.addPerson("Bo Both");
    const first = await world.addOwner("First stage", [both, rhea]);
    const second = await world.addOwner("Second stage", [both, remy]);
    const resource = await world.importItem("group", first);
    await world.setStages(resource, [
      { stage: 1, operator: "any", owners: [first] },
      { stage: 2, operator: "any", owners: [second] },
    ]);
    const { request } = await pending({}, resource);
    expect(request.stages.map((stage) => stage.status)).toEqual(["DECIDING", "NOT_STARTED"]);
    expectRefusal(await remy.call("POST", `/requests/${request.id}/approve`), 403, "request.not_reviewer");
    const after = await both.do<RequestView>("POST", `/requests/${request.id}/approve`);
    expect(after.stages.map((stage) => stage.status)).toEqual(["APPROVED", "DECIDING"]);
    expect(after.stages[1]?.reviewers.map((person) => person.user_id)).toEqual([remy.id]);
    expect(await grantsOf(request.id)).toEqual([]);
    expectRefusal(await both.call("POST", `/requests/${request.id}/approve`), 409, "request.already_decided_by_you");
    await remy.do("POST", `/requests/${request.id}/approve`);
    expect(await grantsOf(request.id)).toHaveLength(1);
  });

  test("a later stage whose only member decided before is blocked, never approved", async () => {
    const both = await world.addPerson("Only One");
    const owner = await world.addOwner("The same twice", [both]);
    const resource = await world.importItem("group", owner);
    await world.setStages(resource, [
      { stage: 1, operator: "any", owners: [owner] },
      { stage: 2, operator: "any", owners: [owner] },
    ]);
    const { request } = await pending({}, resource);
    const after = await both.do<RequestView>("POST", `/requests/${request.id}/approve`);
    expect(after).toMatchObject({ status: "PENDING" });
    expect(after.stages.map((stage) => stage.status)).toEqual(["APPROVED", "BLOCKED"]);
    expect(await grantsOf(request.id)).toEqual([]);
  });

  test("the last stage does not give where the first one's reviewer has left since", async () => {
    const gone = await world.addPerson("Gone Reviewer");
    const first = await world.addOwner("First, changing", [gone]);
    const second = await world.addOwner("Second, staying", [remy]);
    const resource = await world.importItem("group", first);
    await world.setStages(resource, [
      { stage: 1, operator: "any", owners: [first] },
      { stage: 2, operator: "any", owners: [second] },
    ]);
    const { request } = await pending({}, resource);
    await gone.do("POST", `/requests/${request.id}/approve`);
    await admin.do("PUT", `/owners/${first}/users`, { user_ids: [rhea.id] });
    const after = await remy.do<RequestView>("POST", `/requests/${request.id}/approve`);
    expect(after).toMatchObject({ status: "PENDING" });
    expect(after.stages[0]).toMatchObject({ status: "DECIDING", reviewers: [{ user_id: rhea.id }] });
    expect(await grantsOf(request.id)).toEqual([]);
    expect((await rhea.do<RequestView>("POST", `/requests/${request.id}/approve`)).status).toBe("APPROVED");
    expect(await grantsOf(request.id)).toHaveLength(1);
  });

  test("everyone: each owner has to answer; one denial ends it; a shorter approval makes the next one look again", async () => {
    const [a, b] = [await world.addOwner("All A", [rhea]), await world.addOwner("All B", [remy])];
    const resource = await world.importItem("group", a);
    await world.setStages(resource, [{ stage: 1, operator: "all", owners: [a, b] }]);
    const { request } = await pending({}, resource);
    const half = await rhea.do<RequestView>("POST", `/requests/${request.id}/approve`, {
      revision: request.revision,
      duration_minutes: 20,
    });
    expect(half).toMatchObject({ status: "PENDING", revision: request.revision + 1 });
    expectRefusal(
      await remy.call("POST", `/requests/${request.id}/approve`, { revision: request.revision }),
      409,
      "request.changed",
    );
    expectRefusal(
      await remy.call("POST", `/requests/${request.id}/approve`, { duration_minutes: 30 }),
      422,
      "request.longer_than_asked",
    );
    await remy.do("POST", `/requests/${request.id}/approve`, { revision: half.revision });
    expect(await grantsOf(request.id)).toMatchObject([{ duration_seconds: 1200 }]);

    const other = await pending({}, resource);
    await rhea.do("POST", `/requests/${other.request.id}/approve`);
    expect((await remy.do<RequestView>("POST", `/requests/${other.request.id}/deny`, { comment: "No." })).status).toBe(
      "DENIED",
    );
    expect(await grantsOf(other.request.id)).toEqual([]);
  });

  test("both of everyone at once still give exactly one grant", async () => {
    const [a, b] = [await world.addOwner("At once A", [rhea]), await world.addOwner("At once B", [remy])];
    const resource = await world.importItem("group", a);
    await world.setStages(resource, [{ stage: 1, operator: "all", owners: [a, b] }]);
    for (let round = 0; round < 10; round += 1) {
      const { request } = await pending({}, resource);
      const answers = await Promise.all(
        [rhea, remy].map((person) => person.call("POST", `/requests/${request.id}/approve`)),
      );
      expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
      expect(await grantsOf(request.id)).toHaveLength(1);
    }
  });
});

describe("an empty stage", () => {
  test("blocks and is shown as blocked, whether the only member asks, is gone, or there is no stage", async () => {
    const only = await world.addPerson("Only Member");
    const owner = await world.addOwner("Only one", [only]);
    const resource = await world.importItem("organization", owner);
    const own = await ask(only, resource);
    expect(own.stages).toMatchObject([{ status: "BLOCKED", reviewers: [] }]);
    const preview = await only.do("POST", "/requests/preview", { resource_id: resource, duration_minutes: 60 });
    expect(preview).toMatchObject({ blocked: true, reviewers: [], auto_approval: false });

    const { request } = await pending({}, resource);
    expect(request.stages).toMatchObject([{ status: "DECIDING" }]);
    await world.database.db
      .updateTable("users")
      .set({ state: "deactivated", deactivated_at: "2026-01-01" })
      .where("id", "=", only.id)
      .execute();
    expect((await admin.do<RequestView>("GET", `/requests/${request.id}`)).stages).toMatchObject([
      { status: "BLOCKED" },
    ]);

    const bare = await world.importItem("organization", ownerId);
    await world.setStages(bare, []);
    const { request: stageless } = await pending({}, bare);
    expect(stageless).toMatchObject({ status: "PENDING", stages: [], may: { decide: false } });
    expectRefusal(await admin.call("POST", `/requests/${stageless.id}/approve`), 403, "request.not_reviewer");
  });
});
