import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  ApplyAnswer,
  ApplyOptions,
  CallRecord,
  Change,
  Connection,
  InventoryPage,
  InventoryPart,
  Observation,
  ObserveRequest,
} from "./connector.ts";
import type { ContractWorld, FaultKind } from "./contract-world.ts";
import { ConnectorError } from "./errors.ts";

// Short, so that a hanging app costs a test half a second; a worker uses 8 s.
const OPTIONS: ApplyOptions = { lane: "grant", deadlineMs: 500, maySend: () => true };

/** The suite every connector must pass against a simulator that keeps state and can be made to fail. */
export function connectorContract(name: string, start: () => Promise<ContractWorld>): void {
  describe(`${name} keeps the connector contract`, () => {
    let world: ContractWorld;
    let connection: Connection;
    beforeEach(async () => {
      world = await start();
      connection = world.open();
    });
    afterEach(async () => {
      await connection.close();
      await world.stop();
    });
    const context: SuiteContext = { world: () => world, connection: () => connection };
    writes(context);
    faultsOfWrites(context);
    faultsOfReads(context);
    inventory(context);
    credentials(context);
  });
}

interface SuiteContext {
  readonly world: () => ContractWorld;
  readonly connection: () => Connection;
}

function joining(world: ContractWorld): Change {
  return { verb: "create_group_membership", accountId: world.person.accountId, groupId: world.groupId };
}

async function applyOne(connection: Connection, change: Change, options: ApplyOptions = OPTIONS): Promise<ApplyAnswer> {
  const [answer] = await connection.apply([change], options);
  if (answer === undefined) throw new Error("apply gave no answer");
  return answer;
}

async function join(connection: Connection, world: ContractWorld): Promise<string> {
  const answer = await applyOne(connection, joining(world));
  if (answer.answer !== "done" || answer.membershipId === null)
    throw new Error(`not joined: ${JSON.stringify(answer)}`);
  return answer.membershipId;
}

function aboutPerson(accountId: string): ObserveRequest {
  const ref = { accountId, stamp: "contract:nobody", emails: [], allowEmail: false };
  return {
    ref,
    withGroups: true,
    withOrganizations: true,
    withCustomRoles: false,
    withSettings: false,
    checkGroups: [],
    checkOrganizations: [],
    lane: "revoke",
  };
}

async function observeOne(connection: Connection, request: ObserveRequest): Promise<Observation> {
  const [observation] = await connection.observe([request]);
  if (observation === undefined || observation instanceof ConnectorError)
    throw observation ?? new Error("observe gave no answer");
  return observation;
}

async function seenMembership(connection: Connection, world: ContractWorld): Promise<string | null> {
  const observation = await observeOne(connection, aboutPerson(world.person.accountId));
  return (
    observation.groupMemberships.find((membership) => membership.upstreamId === world.groupId)?.membershipId ?? null
  );
}

function writes({ world, connection }: SuiteContext): void {
  it("gives once: the second time is a duplicate that is not ours, and there is one", async () => {
    const membershipId = await join(connection(), world());
    expect(await applyOne(connection(), joining(world()))).toMatchObject({ answer: "duplicate" });
    expect(await seenMembership(connection(), world())).toBe(membershipId);
    expect(await world().truth()).toBe(membershipId);
  });

  it("tells when a membership was made, on a clock whose skew it tells", async () => {
    await join(connection(), world());
    const observation = await observeOne(connection(), aboutPerson(world().person.accountId));
    const membership = observation.groupMemberships.find((found) => found.upstreamId === world().groupId);
    expect(observation.clockSkewMs).not.toBeNull();
    expect(Math.abs((membership?.createdAt ?? 0) - (Date.now() + (observation.clockSkewMs ?? 0)))).toBeLessThan(5_000);
  });

  it("takes away once: the second time it is gone", async () => {
    const change: Change = { verb: "delete_group_membership", membershipId: await join(connection(), world()) };
    expect(await applyOne(connection(), change)).toMatchObject({ answer: "done" });
    expect(await applyOne(connection(), change)).toMatchObject({ answer: "gone" });
    expect(await seenMembership(connection(), world())).toBeNull();
    expect(await world().truth()).toBeNull();
  });

  it("calls what never existed gone", async () => {
    expect(
      await applyOne(connection(), { verb: "delete_group_membership", membershipId: world().unknownMembershipId }),
    ).toMatchObject({ answer: "gone" });
  });

  it("sends nothing without leave, and says so", async () => {
    const answer = await applyOne(connection(), joining(world()), { ...OPTIONS, maySend: () => false });
    expect(answer).toMatchObject({ answer: "refused", status: null, error: { reason: "lease_too_short" } });
    expect(await world().writesSeen()).toBe(0);
  });

  it("announces exactly the calls that it makes", async () => {
    const records: CallRecord[] = [];
    const watched = world().open((record) => records.push(record));
    for (const change of world().changes) {
      records.length = 0;
      const announced = watched.describeCalls(change).map(({ method, path }) => `${method} ${path}`);
      expect(await applyOne(watched, change)).toMatchObject({ answer: "done" });
      expect(
        records
          .filter((record) => record.method !== "GET" && !record.path.includes("/oauth/"))
          .map(({ method, path }) => `${method} ${path}`),
      ).toEqual(announced);
    }
    await watched.close();
  });
}

function faultsOfWrites({ world, connection }: SuiteContext): void {
  const UNANSWERED: readonly (readonly [FaultKind, boolean])[] = [
    ["hang_before", false],
    ["hang_after", true],
    ["reset_before", false],
    ["reset_after", true],
    ["server_error_before", false],
    ["server_error_after", true],
    ["conflict", false],
    ["truncated_answer", true],
    ["cut_connection", true],
  ];

  it.each(UNANSWERED)(
    "a create met by %s is unanswered, sent once, and found out by reading (acted: %s)",
    async (kind, acts) => {
      const fault = await world().arm(kind, { call: "write" });
      expect(await applyOne(connection(), joining(world()))).toMatchObject({
        answer: "unanswered",
        error: { outcome: "unknown" },
      });
      expect(await fault.fired()).toBe(1);
      expect(await world().writesSeen()).toBe(1);
      const truth = await world().truth();
      expect(truth !== null).toBe(acts);
      expect(await seenMembership(connection(), world())).toBe(truth);
    },
  );

  it.each(UNANSWERED.filter(([kind]) => !["truncated_answer", "cut_connection"].includes(kind)))(
    "a delete met by %s is unanswered and found out by reading (acted: %s)",
    async (kind, acts) => {
      const membershipId = await join(connection(), world());
      const fault = await world().arm(kind, { call: "write" });
      expect(await applyOne(connection(), { verb: "delete_group_membership", membershipId })).toMatchObject({
        answer: "unanswered",
        error: { outcome: "unknown" },
      });
      expect(await fault.fired()).toBe(1);
      expect((await seenMembership(connection(), world())) === null).toBe(acts);
    },
  );

  it.each<FaultKind>(["throttled", "throttled_without_wait"])(
    "a write met by %s did not act and says how long to wait",
    async (kind) => {
      const fault = await world().arm(kind, { call: "write" });
      const answer = await applyOne(connection(), joining(world()));
      expect(answer).toMatchObject({ answer: "refused", error: { outcome: "throttled" } });
      expect("error" in answer ? answer.error.retryAfterMs : 0).toBeGreaterThan(0);
      expect(await fault.fired()).toBe(1);
      expect(await world().truth()).toBeNull();
    },
  );
}

function faultsOfReads({ world, connection }: SuiteContext): void {
  const READ_FAULTS: readonly (readonly [FaultKind, string])[] = [
    ["throttled", "throttled"],
    ["throttled_without_wait", "throttled"],
    ["server_error_before", "unavailable"],
    ["conflict", "unavailable"],
    ["reset_before", "unavailable"],
    ["truncated_answer", "unavailable"],
    ["cut_connection", "unavailable"],
  ];

  it.each(READ_FAULTS)(
    "a look met by %s is %s and no partial observation, while others are answered",
    async (kind, outcome) => {
      const fault = await world().arm(kind, { call: "memberships" });
      const [broken, whole] = await connection().observe([
        aboutPerson(world().person.accountId),
        { ...aboutPerson(world().otherAccountId), withGroups: false },
      ]);
      expect(broken).toBeInstanceOf(ConnectorError);
      expect(broken).toMatchObject({ outcome });
      expect(whole).toMatchObject({ account: { upstreamId: world().otherAccountId } });
      expect(await fault.fired()).toBeGreaterThan(0);
    },
  );

  it("shows a list that is behind as it is, and the truth once it has caught up", async () => {
    await seenMembership(connection(), world());
    const membershipId = await join(connection(), world());
    const fault = await world().arm("stale_list", { call: "memberships" });
    expect(await seenMembership(connection(), world())).toBeNull();
    expect(await fault.fired()).toBe(1);
    expect(await seenMembership(connection(), world())).toBe(membershipId);
  });

  it("knows nobody by an id that does not exist", async () => {
    const observation = await observeOne(connection(), aboutPerson(world().unknownMembershipId));
    expect(observation).toMatchObject({ account: null, foundBy: "none", ambiguous: false, groupMemberships: [] });
  });
}

function inventory({ world, connection }: SuiteContext): void {
  it("lists every row once", async () => {
    expect(await listToEnd(connection(), world().longList.part)).toHaveLength(world().longList.total);
  });

  it("goes on after a throttled page, in another process, without losing or repeating a row", async () => {
    const { part, total } = world().longList;
    const fault = await world().arm("throttled", { call: "list", nth: 2 });
    const first = await connection().listPage(part, null, { lane: "sync" });
    await expect(connection().listPage(part, first.nextCursor, { lane: "sync" })).rejects.toMatchObject({
      outcome: "throttled",
    });
    expect(await fault.fired()).toBe(1);
    const other = world().open();
    const rest = await listToEnd(other, part, first.nextCursor);
    expect(new Set([...rowIds(first), ...rest]).size).toBe(total);
    expect(rowIds(first).length + rest.length).toBe(total);
    await other.close();
  });

  it.each<FaultKind>(["truncated_answer", "cut_connection", "server_error_before", "reset_before"])(
    "gives no part of a page met by %s",
    async (kind) => {
      const fault = await world().arm(kind, { call: "list", nth: 1 });
      await expect(connection().listPage(world().longList.part, null, { lane: "sync" })).rejects.toMatchObject({
        outcome: "unavailable",
      });
      expect(await fault.fired()).toBe(1);
    },
  );

  it("refuses a cursor that it did not give", async () => {
    for (const cursor of ["", "https://evil.example/next", "e30", "%00"]) {
      await expect(connection().listPage(world().longList.part, cursor, { lane: "sync" })).rejects.toMatchObject({
        outcome: "rejected",
        reason: "bad_cursor",
      });
    }
  });
}

function rowIds(page: InventoryPage): readonly string[] {
  const memberships = page.assignments.filter((assignment) => assignment.membershipId !== null);
  return [
    ...page.resources.map((resource) => `${resource.kind} ${resource.upstreamId}`),
    ...page.accounts.map((account) => `account ${account.upstreamId}`),
    ...memberships.map((membership) => `membership ${membership.membershipId ?? ""}`),
  ];
}

async function listToEnd(
  connection: Connection,
  part: InventoryPart,
  from: string | null = null,
): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor = from;
  do {
    const page = await connection.listPage(part, cursor, { lane: "sync" });
    ids.push(...rowIds(page));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ids;
}

function credentials({ world, connection }: SuiteContext): void {
  it("that work pass every critical check and prove the same account twice", async () => {
    const first = await connection().validate({ lane: "sync" });
    const second = await world().open().validate({ lane: "sync" });
    expect(first.checks.filter((check) => check.severity === "critical" && check.status !== "pass")).toEqual([]);
    expect(first.fingerprint).not.toBeNull();
    expect(second.fingerprint).toEqual(first.fingerprint);
  });

  it("that are wrong fail the check that says so, with what to do, and prove no account", async () => {
    for (const { name, failedCheck } of world().broken) {
      const broken = await world().openBroken(name);
      const validation = await broken.validate({ lane: "sync" });
      const failed = validation.checks.filter((check) => check.status === "failed");
      expect({ name, failed: failed.map((check) => check.key) }).toEqual({ name, failed: [failedCheck] });
      expect(failed.every((check) => check.whatToDo !== "" && check.seen !== "")).toBe(true);
      expect(validation.fingerprint).toBeNull();
      await broken.close();
    }
  });

  it("that are revoked meanwhile are misconfigured for every method", async () => {
    await observeOne(connection(), aboutPerson(world().person.accountId));
    await world().revokeCredential();
    const [observation] = await connection().observe([aboutPerson(world().person.accountId)]);
    expect(observation).toMatchObject({ outcome: "misconfigured" });
    expect(await applyOne(connection(), joining(world()))).toMatchObject({
      answer: "refused",
      error: { outcome: "misconfigured" },
    });
    await expect(connection().listPage(world().longList.part, null, { lane: "sync" })).rejects.toMatchObject({
      outcome: "misconfigured",
    });
    expect(await world().truth()).toBeNull();
  });

  it("are in nothing that a connection gives out", async () => {
    const given: unknown[] = [];
    const watched = world().open((record) => given.push(record));
    given.push(
      await watched.validate({ lane: "sync" }),
      await watched.observe([aboutPerson(world().person.accountId)]),
      watched.describeCalls(joining(world())),
      await applyOne(watched, joining(world())),
    );
    await world().revokeCredential();
    const revoked = await watched.validate({ lane: "sync" });
    given.push(
      revoked,
      await watched.observe([aboutPerson(world().person.accountId)]),
      await applyOne(watched, joining(world())),
    );
    const text = given.map((thing) => everythingIn(thing)).join("\n");
    for (const secret of world().secrets) expect(text).not.toContain(secret);
    await watched.close();
  });
}

/** As JSON, with what JSON leaves out of errors. */
function everythingIn(thing: unknown): string {
  return JSON.stringify(thing, (_key, value: unknown) =>
    value instanceof Error ? { ...value, message: value.message, stack: value.stack, cause: value.cause } : value,
  );
}
