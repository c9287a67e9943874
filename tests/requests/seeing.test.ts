import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RequestSummaryView, RequestView, SessionView } from "../../src/api/index.ts";
import { newId } from "../../src/platform/ids/index.ts";
import { ask, createWorld, expectRefusal, type Person, type World } from "./world.ts";

let world: World;
let admin: Person;
let rhea: Person;
let itemAdmin: Person;
let auditor: Person;
let reviewers: string;
let adminOwner: string;
let item: string;
beforeAll(async () => {
  world = await createWorld();
  admin = world.administrator;
  rhea = await world.addPerson("Rhea Reviewer");
  itemAdmin = await world.addPerson("Ivo Item-Admin");
  auditor = await world.addPerson("Otto Auditor", { platform_roles: ["auditor"] });
  reviewers = await world.addOwner("Deciders", [rhea]);
  adminOwner = await world.addOwner("Item admins", [itemAdmin]);
  item = await world.importItem("group", adminOwner, { max_duration_minutes: 480 });
  await world.setStages(item, [{ stage: 1, operator: "any", owners: [reviewers] }]);
});
afterAll(async () => {
  await world.close();
});

let count = 0;
const someone = (): Promise<Person> => world.addPerson(`Person ${(count += 1)}`);
const bodyFor = (resourceId: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  resources: [{ id: resourceId }],
  reason: "Covering.",
  duration_minutes: 60,
  ...more,
});

describe("who sees a request", () => {
  test("requester, recipient, reviewers, item admins, administrators and auditors; for others it does not exist", async () => {
    const recipient = await someone();
    const request = await ask(itemAdmin, item, { target_user_id: recipient.id });
    const other = await someone();
    for (const person of [itemAdmin, recipient, rhea, admin, auditor])
      expect((await person.call("GET", `/requests/${request.id}`)).status, person.name).toBe(200);
    const foreign = await other.call("GET", `/requests/${request.id}`);
    expectRefusal(foreign, 404, "request.not_found");
    expect({ ...foreign.body, request_id: "" }).toEqual({
      ...(await other.call("GET", `/requests/${newId()}`)).body,
      request_id: "",
    });
    for (const [verb, body] of [
      ["approve", {}],
      ["deny", { comment: "x" }],
      ["cancel", {}],
      ["comments", { comment: "x" }],
    ] as const) {
      expectRefusal(await other.call("POST", `/requests/${request.id}/${verb}`, body), 404, "request.not_found");
    }
  });

  test("a list holds exactly what can be opened, and to_decide exactly what may be decided", async () => {
    const people = [admin, rhea, itemAdmin, auditor, await someone(), await someone()];
    const extra = await world.importItem("organization", reviewers);
    for (const person of people.slice(1)) await person.call("POST", "/requests", bodyFor(extra));
    const everything = await world.database.db.selectFrom("requests").select("id").execute();
    for (const person of people) {
      const listed = new Set(await listIds(person, ""));
      const toDecide = new Set(await listIds(person, "&show=to_decide"));
      for (const { id } of everything) {
        const answer = await person.call<RequestView>("GET", `/requests/${id}`);
        expect(listed.has(id), `${person.name} ${id}`).toBe(answer.status === 200);
        expect(toDecide.has(id), `${person.name} ${id}`).toBe(answer.status === 200 && answer.body.may.decide);
      }
      const session = await person.do<SessionView>("GET", "/session");
      expect(session.counts.to_decide).toBe(toDecide.size);
    }
    expect((await rhea.do<SessionView>("GET", "/session")).is_reviewer).toBe(true);
    expect((await itemAdmin.do<SessionView>("GET", "/session")).is_item_admin).toBe(true);
  });

  test("earlier decisions show a person only those that they may see", async () => {
    const first = await someone();
    const earlier = await ask(first, item);
    await rhea.do("POST", `/requests/${earlier.id}/deny`, { comment: "Not now." });
    const second = await ask(await someone(), item);
    const seenByReviewer = await rhea.do<RequestView>("GET", `/requests/${second.id}`);
    expect(seenByReviewer.earlier_decisions).toContainEqual(
      expect.objectContaining({
        request_id: earlier.id,
        decision: "DENIED",
        reviewer: expect.objectContaining({ user_id: rhea.id }),
      }),
    );
    expect(second.earlier_decisions).toEqual([]);
  });

  async function listIds(person: Person, filter: string): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: { requests: RequestSummaryView[]; cursor: string | null } = await person.do(
        "GET",
        `/requests?page_size=3${filter}${cursor === "" ? "" : `&cursor=${cursor}`}`,
      );
      ids.push(...page.requests.map((row) => row.id));
      cursor = page.cursor;
    }
    expect(new Set(ids).size).toBe(ids.length);
    return ids;
  }
});

describe("lists", () => {
  test("are newest first and filter by whose, status and item; a bad cursor is refused", async () => {
    const person = await someone();
    const other = await world.importItem("organization", reviewers);
    const older = await ask(person, item);
    const newer = await ask(person, other);
    const mine = await person.do<{ requests: RequestSummaryView[] }>("GET", "/requests?show=mine");
    expect(mine.requests.map((row) => row.id)).toEqual([newer.id, older.id]);
    expect(mine.requests[1]).toMatchObject({
      reviewers: [{ user_id: rhea.id }],
      requested_items_list: [{ resource_id: item }],
      may: { cancel: true },
    });
    await person.do("POST", `/requests/${older.id}/cancel`);
    expect(
      (await person.do<{ requests: RequestSummaryView[] }>("GET", "/requests?pending_only=true")).requests.map(
        (row) => row.id,
      ),
    ).toEqual([newer.id]);
    expect(
      (await person.do<{ requests: RequestSummaryView[] }>("GET", "/requests?status=CANCELED")).requests.map(
        (row) => row.id,
      ),
    ).toEqual([older.id]);
    expect(
      (await person.do<{ requests: RequestSummaryView[] }>("GET", `/requests?resource_id=${other}`)).requests.map(
        (row) => row.id,
      ),
    ).toEqual([newer.id]);
    expectRefusal(await person.call("GET", "/requests?cursor=nonsense"), 400, "page.bad_cursor");
    expectRefusal(await person.call("GET", "/requests?show=everything"), 400, "request.invalid");
  });
});

describe("comments", () => {
  test("are for those who take part; an auditor reads; nothing that was decided on changes", async () => {
    const person = await someone();
    const request = await ask(person, item);
    await rhea.do("POST", `/requests/${request.id}/comments`, { comment: "Which queue?" });
    const after = await person.do<RequestView>("POST", `/requests/${request.id}/comments`, { comment: "VIP." });
    expect(after.comments.map((row) => [row.user.user_id, row.comment])).toEqual([
      [rhea.id, "Which queue?"],
      [person.id, "VIP."],
    ]);
    expect(after.revision).toBe(request.revision);
    const seen = await auditor.do<RequestView>("GET", `/requests/${request.id}`);
    expect(seen.may).toEqual({ decide: false, decide_refusal: expect.any(String), cancel: false, comment: false });
    expectRefusal(
      await auditor.call("POST", `/requests/${request.id}/comments`, { comment: "x" }),
      403,
      "request.comment_not_allowed",
    );
    expectRefusal(
      await person.call("POST", `/requests/${request.id}/comments`, { comment: " " }),
      400,
      "request.invalid",
    );
    expect(await world.events("request.comment", request.id)).toHaveLength(2);
  });
});

describe("a plan that changed", () => {
  test("is shown before anything is decided: new revision, nothing given, then approvable", async () => {
    const state = await world.zendesk.control.state();
    const [before, wanted, changed] = state.custom_roles;
    const agent = state.users.find(
      (user) =>
        user.role === "agent" && user.active && !user.suspended && user.email !== null && user.custom_role_id !== null,
    );
    if (before === undefined || wanted === undefined || changed === undefined || agent?.email == null)
      throw new Error("the simulated account is too small");
    await world.zendesk.control.byHand({
      action: "set-role",
      userId: agent.id,
      role: "agent",
      customRoleId: before.id,
    });
    await world.sync();
    const person = await world.addPerson("Rolf Role", { email: agent.email });
    const role = await world.importItem("custom_role", reviewers, {}, wanted.name);
    const request = await ask(person, role);
    expect(request.requested_items_list[0]?.plan.approved_effects.replaces_role_id).toBe(String(before.id));

    await world.zendesk.control.byHand({
      action: "set-role",
      userId: agent.id,
      role: "agent",
      customRoleId: changed.id,
    });
    await world.sync();
    expectRefusal(
      await rhea.call("POST", `/requests/${request.id}/approve`, { revision: request.revision }),
      409,
      "request.plan_changed",
    );
    const renewed = await rhea.do<RequestView>("GET", `/requests/${request.id}`);
    expect(renewed).toMatchObject({ status: "PENDING", revision: request.revision + 1, reviews: [] });
    expect(renewed.requested_items_list[0]?.plan.approved_effects.replaces_role_id).toBe(String(changed.id));
    expect(await world.events("request.plan_changed", request.id)).toHaveLength(1);
    expectRefusal(
      await rhea.call("POST", `/requests/${request.id}/approve`, { revision: request.revision }),
      409,
      "request.changed",
    );
    const approved = await rhea.do<RequestView>("POST", `/requests/${request.id}/approve`, {
      revision: renewed.revision,
    });
    expect(approved.status).toBe("APPROVED");
    const grant = await world.database.db
      .selectFrom("grants")
      .select("approved_effects")
      .where("request_id", "=", request.id)
      .executeTakeFirstOrThrow();
    expect(grant.approved_effects).toMatchObject({ replaces_role_id: String(changed.id) });
  });

  test("by an old sync only does not overrule the fresh read that people saw", async () => {
    const state = await world.zendesk.control.state();
    const [before, , other] = state.custom_roles;
    const agent = state.users.findLast(
      (user) =>
        user.role === "agent" && user.active && !user.suspended && user.email !== null && user.custom_role_id !== null,
    );
    if (before === undefined || other === undefined || agent?.email == null)
      throw new Error("the simulated account is too small");
    await world.zendesk.control.byHand({
      action: "set-role",
      userId: agent.id,
      role: "agent",
      customRoleId: before.id,
    });
    await world.sync();
    // Zendesk moves on, the sync does not hear of it, and the request is filed on a fresh read.
    await world.zendesk.control.byHand({ action: "set-role", userId: agent.id, role: "agent", customRoleId: other.id });
    const person = await world.addPerson("Rita Role", { email: agent.email });
    const role = await world.database.db
      .selectFrom("resources")
      .select("id")
      .where("kind", "=", "custom_role")
      .where("is_imported", "=", true)
      .executeTakeFirstOrThrow();
    const request = await ask(person, role.id);
    expect(request.requested_items_list[0]?.plan.approved_effects.replaces_role_id).toBe(String(other.id));
    expect(
      (await rhea.do<RequestView>("POST", `/requests/${request.id}/approve`, { revision: request.revision })).status,
    ).toBe("APPROVED");
  });
});

// Last: from here on the app is live.
test("what a plan says about Observe is of now, not of when it was asked for", async () => {
  const asked = await ask(await someone(), item);
  const observing = async (): Promise<readonly string[]> => {
    const { body } = await rhea.call<RequestView>("GET", `/requests/${asked.id}`);
    const effects = body.requested_items_list[0]?.plan.effects ?? [];
    return effects.filter(({ kind }) => kind === "observe").map(({ text }) => text);
  };
  expect(await observing()).toEqual(["Gatehouse only observes here: nothing is written until it goes live."]);
  expect((await admin.call("POST", `/apps/${world.appId}/go-live`, { preview: false })).status).toBe(200);
  expect(await observing()).toEqual([]);
});
