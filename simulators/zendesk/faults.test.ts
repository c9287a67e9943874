import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startZendeskSimulator, type FaultInput, type ZendeskSimulator } from "./index.ts";
import { asAdmin, groupId, personId, scalar, type Caller } from "./testing/caller.ts";

let simulator: ZendeskSimulator;
let admin: Caller;
let tom: number;
let group: number;

beforeAll(async () => {
  simulator = await startZendeskSimulator({ seedSize: "small" });
  admin = asAdmin(simulator);
  tom = await personId(simulator, "tom.okafor@brightwave.example");
  group = await groupId(simulator, "Billing");
});
afterAll(() => simulator.stop());
beforeEach(async () => {
  await simulator.control.reset();
});

const onCreate = { method: "POST", path: "/group_memberships" };
const create = () =>
  admin("POST", "/api/v2/group_memberships", { group_membership: { user_id: tom, group_id: group } });
const isMember = async () => (await simulator.control.access(tom))?.groups.some((row) => row.id === group);
const lastCall = async () => (await simulator.control.calls()).at(-1);

async function withFault(action: FaultInput["action"], match: FaultInput["match"] = onCreate) {
  return (await simulator.control.addFault({ id: "it", match, action })).id;
}

async function firedOnce() {
  expect(await simulator.control.firedCount("it")).toBe(1);
}

describe("refusals", () => {
  it.each([
    ["record-not-found", 404],
    ["record-invalid", 422],
    ["titled", 403],
    ["listed", 400],
    ["too-many-values", 400],
    ["plain-text", 500],
    ["html", 502],
    ["empty", 500],
  ] as const)("the body kind %s goes out, and nothing acts", async (body, status) => {
    await withFault({ kind: "refuse", status, body });
    expect((await create()).status).toBe(status);
    await firedOnce();
    expect(await isMember()).toBe(false);
    expect(await lastCall()).toMatchObject({ status, actStatus: null, actedAt: null, hadEffect: false });
  });

  it.each([[false], [true]])("a 503 that acts: %s", async (acts) => {
    await withFault({ kind: "fail", status: 503, acts, retryAfter: "1" });
    const reply = await create();
    expect([reply.status, reply.headers.get("retry-after")]).toEqual([503, "1"]);
    await firedOnce();
    expect(await isMember()).toBe(acts);
    expect(await lastCall()).toMatchObject({ status: 503, actStatus: acts ? 201 : null, hadEffect: acts });
  });

  it.each([["30"], [null], ["86400000"]])("a 429 with Retry-After %s does not act", async (retryAfter) => {
    await withFault({ kind: "throttle", retryAfter });
    const reply = await create();
    expect([reply.status, reply.headers.get("retry-after"), reply.text]).toEqual([
      429,
      retryAfter,
      "Number of allowed API requests per minute exceeded",
    ]);
    await firedOnce();
    expect(await isMember()).toBe(false);
  });
});

describe("connections that break", () => {
  it.each([
    ["reset-before", false],
    ["reset-after", true],
  ] as const)("%s", async (kind, acts) => {
    await withFault({ kind });
    await expect(create()).rejects.toThrow("fetch failed");
    await firedOnce();
    expect(await isMember()).toBe(acts);
    expect(await lastCall()).toMatchObject({ outcome: "reset", status: null, hadEffect: acts });
  });

  it.each([[false], [true]])("a hang that acts: %s", async (acts) => {
    await withFault({ kind: "hang", acts });
    const signal = AbortSignal.timeout(150);
    const { email, token } = simulator.credentials.apiToken;
    const authorization = `Basic ${Buffer.from(`${email}/token:${token}`).toString("base64")}`;
    const body = JSON.stringify({ group_membership: { user_id: tom, group_id: group } });
    const headers = { authorization, "content-type": "application/json" };
    await expect(
      fetch(`${simulator.url}/api/v2/group_memberships`, { method: "POST", signal, body, headers }),
    ).rejects.toThrow("aborted");
    await firedOnce();
    expect(await isMember()).toBe(acts);
    expect(await lastCall()).toMatchObject({ status: null, hadEffect: acts });
  });

  it.each([
    ["body", "JSON"],
    ["connection", "terminated"],
  ] as const)("a JSON answer cut in its %s cannot be read, but acted", async (cut, message) => {
    await withFault({ kind: "truncated-json", cut });
    await expect(create().then((reply) => reply.json)).rejects.toThrow(message);
    await firedOnce();
    expect(await isMember()).toBe(true);
  });

  it("a delayed answer comes late", async () => {
    await withFault({ kind: "delay", ms: 120 });
    const before = Date.now();
    expect((await create()).status).toBe(201);
    expect(Date.now() - before).toBeGreaterThanOrEqual(110);
    await firedOnce();
  });
});

describe("held requests", () => {
  it("one held before acting acts when it is released, later than it was received", async () => {
    await withFault({ kind: "hold", when: "before" });
    const pending = create();
    const hold = await simulator.control.waitForHold("it");
    expect(await isMember()).toBe(false);
    await simulator.control.advanceClock(60_000);
    const call = await simulator.control.release(hold.id);
    expect((await pending).status).toBe(201);
    expect(call).toMatchObject({ hadEffect: true, status: 201 });
    expect(Date.parse(call?.actedAt ?? "") - Date.parse(call?.receivedAt ?? "")).toBeGreaterThanOrEqual(60_000);
    await firedOnce();
  });

  it("one whose caller has left still acts on release", async () => {
    await withFault({ kind: "hold", when: "before" });
    const leaving = new AbortController();
    const { email, token } = simulator.credentials.apiToken;
    const authorization = `Basic ${Buffer.from(`${email}/token:${token}`).toString("base64")}`;
    const body = JSON.stringify({ group_membership: { user_id: tom, group_id: group } });
    const headers = { authorization, "content-type": "application/json" };
    const pending = fetch(`${simulator.url}/api/v2/group_memberships`, {
      method: "POST",
      signal: leaving.signal,
      body,
      headers,
    }).catch(() => "left");
    const hold = await simulator.control.waitForHold("it");
    leaving.abort();
    expect(await pending).toBe("left");
    await expect.poll(async () => (await lastCall())?.isClientGone).toBe(true);
    const call = await simulator.control.release(hold.id);
    expect(call).toMatchObject({ hadEffect: true, actStatus: 201, status: null, outcome: "client-gone" });
    expect(await isMember()).toBe(true);
  });

  it("one held after acting has acted already", async () => {
    await withFault({ kind: "hold", when: "after" });
    const pending = create();
    const hold = await simulator.control.waitForHold("it");
    expect(await isMember()).toBe(true);
    await simulator.control.release(hold.id);
    expect((await pending).status).toBe(201);
  });
});

describe("answers that mislead", () => {
  const list = async () =>
    (await admin("GET", `/api/v2/users/${tom}/group_memberships`)).json["group_memberships"] as unknown as readonly {
      group_id: number;
    }[];

  it("a stale list shows the state before the last change, for as many reads as asked; reads by id do not lag", async () => {
    const membership = (await create()).json["group_membership"];
    await simulator.control.addFault({ id: "it", action: { kind: "stale-list" }, times: 2 });
    for (let n = 0; n < 2; n += 1) expect((await list()).some((row) => row.group_id === group)).toBe(false);
    expect((await admin("GET", `/api/v2/group_memberships/${scalar(membership?.["id"])}`)).status).toBe(200);
    expect((await list()).some((row) => row.group_id === group)).toBe(true);
    expect(await simulator.control.firedCount("it")).toBe(2);
  });

  it("a list frozen when the rule was added shows no later change", async () => {
    await simulator.control.addFault({
      id: "it",
      action: { kind: "stale-list", view: "when-added", forMs: 10_000 },
      times: "forever",
    });
    await create();
    await admin("PUT", `/api/v2/users/${tom}`, { user: { notes: "x" } });
    expect((await list()).some((row) => row.group_id === group)).toBe(false);
    await simulator.control.advanceClock(10_001);
    expect((await list()).some((row) => row.group_id === group)).toBe(true);
  });

  it("lists lag by as much as the switch says", async () => {
    await simulator.control.setSwitches({ listLagMs: 5000 });
    await create();
    expect((await list()).some((row) => row.group_id === group)).toBe(false);
    await simulator.control.advanceClock(5001);
    expect((await list()).some((row) => row.group_id === group)).toBe(true);
  });

  it("an acknowledgement without an act leaves nothing behind", async () => {
    await withFault({ kind: "acknowledge-only" });
    expect((await create()).status).toBe(201);
    await firedOnce();
    expect(await isMember()).toBe(false);
    expect(await lastCall()).toMatchObject({ status: 201, hadEffect: false });
  });

  it("error texts come in another language, codes do not", async () => {
    await create();
    await withFault({ kind: "other-language", language: "de" });
    const reply = await create();
    expect(reply.json["error"]).toBe("RecordInvalid");
    expect(reply.json["description"]).toBe("Fehler bei der Datensatzprüfung");
    await firedOnce();
  });
});

describe("rules", () => {
  it("fire on the n-th match, on every n-th, by chance from a seed, and no more often than told", async () => {
    const statuses = async (count: number) => {
      const seen: number[] = [];
      for (let n = 0; n < count; n += 1) seen.push((await admin("GET", "/api/v2/groups")).status);
      return seen;
    };
    const action = { kind: "fail", status: 500 } as const;
    await simulator.control.addFault({ id: "nth", match: { nth: 2 }, action });
    expect(await statuses(3)).toEqual([200, 500, 200]);
    await simulator.control.clearFaults();
    await simulator.control.addFault({ id: "every", match: { every: 2 }, action, times: 2 });
    expect(await statuses(6)).toEqual([200, 500, 200, 500, 200, 200]);
    await simulator.control.clearFaults();
    const chance: FaultInput = { id: "chance", match: { probability: 0.5, seed: 7 }, action, times: "forever" };
    await simulator.control.addFault(chance);
    const first = await statuses(12);
    expect(new Set(first)).toEqual(new Set([200, 500]));
    await simulator.control.addFault(chance);
    expect(await statuses(12)).toEqual(first);
    await simulator.control.removeFault("chance");
    expect(await statuses(2)).toEqual([200, 200]);
  });
});
