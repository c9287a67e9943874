import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RequestView } from "../../src/api/index.ts";
import { newId } from "../../src/platform/ids/index.ts";
import { ask, createWorld, expectRefusal, type Person, type World } from "./world.ts";

let world: World;
let admin: Person;
let rhea: Person;
let itemAdmin: Person;
let reviewers: string;
let adminOwner: string;
let item: string;
beforeAll(async () => {
  world = await createWorld();
  admin = world.administrator;
  rhea = await world.addPerson("Rhea Reviewer");
  itemAdmin = await world.addPerson("Ivo Item-Admin");
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

describe("asking", () => {
  test("shows at once what it changes, who decides and until when it waits, and is in the log", async () => {
    const person = await someone();
    const request = await ask(person, item, { reason: "  <b>Covering</b>  " });
    expect(request).toMatchObject({
      status: "PENDING",
      reason: "<b>Covering</b>",
      duration_minutes: 60,
      revision: 1,
      requester_id: person.id,
      target_user_id: person.id,
      requested_items_list: [
        {
          resource_id: item,
          resource_type: "ZENDESK_GROUP",
          max_duration_minutes: 480,
          grant_id: null,
          plan: { basis: "read" },
        },
      ],
      stages: [
        {
          stage: 1,
          operator: "ANY",
          status: "DECIDING",
          owners: [{ name: "Deciders" }],
          reviewers: [{ user_id: rhea.id }],
        },
      ],
      may: { decide: false, cancel: true, comment: true },
    });
    expect(new Date(request.lapses_at).getTime() - new Date(request.created_at).getTime()).toBe(14 * 86_400_000);
    const [event] = await world.events("request.create", request.id);
    expect(event).toMatchObject({
      actor_user_id: person.id,
      detail: { after: { duration_seconds: 3600, reason: "<b>Covering</b>" } },
    });
  });

  test("is refused where input is unsound, and changes nothing", async () => {
    const person = await someone();
    const refusals: readonly (readonly [Record<string, unknown>, number, string])[] = [
      [bodyFor(item, { reason: " " }), 400, "request.reason_required"],
      [bodyFor(item, { duration_minutes: 481 }), 422, "request.longer_than_allowed"],
      [bodyFor(item, { duration_minutes: -1 }), 422, "request.indefinite_not_allowed"],
      [bodyFor(item, { duration_minutes: 0 }), 400, "request.invalid"],
      [bodyFor(item, { duration_minutes: 5_256_000 }), 400, "request.invalid"],
      [bodyFor(item, { duration_minutes: "60" }), 400, "request.invalid"],
      [bodyFor(item, { reason: "x".repeat(2001) }), 400, "request.invalid"],
      [bodyFor(item, { status: "APPROVED" }), 400, "request.invalid"],
      [{ ...bodyFor(item), resources: [] }, 400, "request.invalid"],
      [{ ...bodyFor(item), resources: [{ id: item }, { id: item }] }, 400, "request.invalid"],
      [
        { ...bodyFor(item), resources: [{ id: item, access_level_remote_id: "admin" }] },
        422,
        "request.unknown_access_level",
      ],
      [bodyFor(newId()), 404, "resource.not_found"],
    ];
    for (const [body, status, code] of refusals)
      expectRefusal(await person.call("POST", "/requests", body), status, code);
    expect((await world.anonymous("POST", "/requests", bodyFor(item))).status).toBe(401);
    expect((await person.do<{ requests: unknown[] }>("GET", "/requests")).requests).toEqual([]);
  });

  test("without an end is for items without a maximum only", async () => {
    const open = await world.importItem("group", adminOwner, {
      max_duration_minutes: null,
      recommended_duration_minutes: null,
    });
    const request = await ask(await someone(), open, { duration_minutes: -1 });
    expect(request.duration_minutes).toBeNull();
    const approved = await itemAdmin.do<RequestView>("POST", `/requests/${request.id}/approve`, {
      duration_minutes: 30,
    });
    expect(approved.status).toBe("APPROVED");
    const grant = await world.database.db
      .selectFrom("grants")
      .select("duration_seconds")
      .where("request_id", "=", request.id)
      .executeTakeFirstOrThrow();
    expect(grant.duration_seconds).toBe(1800);
  });

  test("again while a request waits is refused and names the one that waits", async () => {
    const person = await someone();
    const first = await ask(person, item);
    const again = await person.call<{ fields: { request_id: string } }>("POST", "/requests", bodyFor(item));
    expectRefusal(again, 409, "request.already_pending");
    expect(again.body.fields.request_id).toBe(first.id);
  });

  test("for a hidden item is for its admins and administrators; for others it does not exist", async () => {
    const hidden = await world.importItem("group", adminOwner);
    await admin.do("PATCH", `/resources/${hidden}`, { visibility: "hidden" });
    const person = await someone();
    const foreign = await person.call("POST", "/requests", bodyFor(hidden));
    const absent = await person.call("POST", "/requests", bodyFor(newId()));
    expectRefusal(foreign, 404, "resource.not_found");
    expect({ ...foreign.body, request_id: "" }).toEqual({ ...absent.body, request_id: "" });
    expectRefusal(
      await person.call("POST", "/requests/preview", { resource_id: hidden, duration_minutes: 60 }),
      404,
      "resource.not_found",
    );
    expect((await ask(admin, hidden)).status).toBe("PENDING");
    expect((await ask(itemAdmin, hidden)).status).toBe("PENDING");
    expect((await ask(admin, hidden, { target_user_id: person.id })).status).toBe("PENDING");
  });

  test("for what is not requestable, not imported or not to be had is refused", async () => {
    const closed = await world.importItem("group", adminOwner, { is_requestable: false });
    const person = await someone();
    expectRefusal(await person.call("POST", "/requests", bodyFor(closed)), 422, "request.not_requestable");
    const found = await world.database.db
      .selectFrom("resources")
      .select("id")
      .where("is_imported", "=", false)
      .executeTakeFirstOrThrow();
    expectRefusal(await person.call("POST", "/requests", bodyFor(found.id)), 404, "resource.not_found");
    await admin.do("POST", `/apps/${world.appId}/pause`);
    expectRefusal(await person.call("POST", "/requests", bodyFor(item)), 409, "app.takes_no_new_grants");
    await admin.do("POST", `/apps/${world.appId}/resume`);
  });

  test("for others is for administrators and the item's admins, and tells strangers nothing about people", async () => {
    const other = await someone();
    const stranger = await someone();
    for (const target of [other.id, newId()]) {
      expectRefusal(
        await stranger.call("POST", "/requests", bodyFor(item, { target_user_id: target })),
        403,
        "request.not_for_others",
      );
    }
    expectRefusal(
      await rhea.call("POST", "/requests", bodyFor(item, { target_user_id: other.id })),
      403,
      "request.not_for_others",
    );
    expectRefusal(
      await admin.call("POST", "/requests", bodyFor(item, { target_user_id: newId() })),
      404,
      "user.not_found",
    );
    const filed = await ask(itemAdmin, item, { target_user_id: other.id });
    expect(filed).toMatchObject({ requester_id: itemAdmin.id, target_user_id: other.id });
    const foreignItem = await world.importItem("organization", reviewers);
    expectRefusal(
      await itemAdmin.call("POST", "/requests", bodyFor(foreignItem, { target_user_id: other.id })),
      403,
      "request.not_for_others",
    );
    expect((await ask(admin, foreignItem, { target_user_id: other.id })).status).toBe("PENDING");
    // Naming oneself is asking for oneself.
    expect((await ask(stranger, item, { target_user_id: stranger.id })).requester_id).toBe(stranger.id);
  });

  test("more than two hundred at a time is refused", async () => {
    const person = await someone();
    const { db } = world.database;
    const rows = Array.from({ length: 200 }, () => ({
      id: newId(),
      requester_id: person.id,
      recipient_id: person.id,
      reason: "",
      created_at: "2026-01-01",
      updated_at: "2026-01-01",
      lapses_at: "2099-01-01",
    }));
    await db.insertInto("requests").values(rows).execute();
    expectRefusal(await person.call("POST", "/requests", bodyFor(item)), 429, "request.too_many_pending");
    await db.deleteFrom("requests").where("requester_id", "=", person.id).execute();
  });

  test("is possible at once where the item approves by itself, by facts of ours only", async () => {
    const auto = await world.importItem("group", adminOwner, { auto_approval: true, requires_reason: false });
    const preview = await rhea.do("POST", "/requests/preview", { resource_id: auto, duration_minutes: 60 });
    expect(preview).toMatchObject({ auto_approval: true, blocked: false, reviewers: [] });
    const request = await ask(rhea, auto, { reason: "" });
    expect(request).toMatchObject({ status: "APPROVED", stages: [{ status: "NOT_STARTED" }] });
    expect(request.requested_items_list[0]?.grant_id).not.toBeNull();
    // Again while the first is not seen to work yet: another grant, not an error.
    expect((await ask(rhea, auto, { reason: "" })).status).toBe("APPROVED");
  });
});

describe("a preview", () => {
  test("tells plan and reviewers by the rules of asking, and files nothing", async () => {
    const person = await someone();
    const preview = await person.do("POST", "/requests/preview", { resource_id: item, duration_minutes: 60 });
    expect(preview).toMatchObject({
      auto_approval: false,
      blocked: false,
      prolongs_grant_id: null,
      reviewers: [{ user_id: rhea.id }],
      plan: { basis: "read" },
    });
    expectRefusal(
      await person.call("POST", "/requests/preview", { resource_id: item, duration_minutes: 481 }),
      422,
      "request.longer_than_allowed",
    );
    expectRefusal(
      await person.call("POST", "/requests/preview", {
        resource_id: item,
        duration_minutes: 60,
        target_user_id: rhea.id,
      }),
      403,
      "request.not_for_others",
    );
    expect((await person.do<{ requests: unknown[] }>("GET", "/requests")).requests).toEqual([]);
  });
});
