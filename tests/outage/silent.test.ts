import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallRecord } from "../../simulators/zendesk/index.ts";
import type { RevocationView } from "../../src/api/index.ts";
import { AT_ONCE, expectOldestFirst, removalsAmong } from "./order.ts";
import { type Filed, holds, setStage, type Somebody, type Stage } from "./stage.ts";

const MINUTES_APART = 20;
const STEPS = 10;
const CALLS_A_MINUTE = 180;
/** What the lower lanes keep, whatever is due. */
const LOWER_LANES = 0.2;
/** A person, three lists and a setting, and a token for them. */
const MOST_CALLS_OF_A_READ = 6;

/** Hours pass on the clock of starts and ends; the pauses of workers are real time, and so are the calls counted here. */
describe("a Zendesk that answers nothing for hours", { timeout: 400_000 }, () => {
  let stage: Stage;
  const ended: Filed[] = [];
  const waiting: Filed[] = [];
  beforeAll(async () => {
    stage = await setStage({ people: 44, groups: 5, organizations: 2, roles: 2 });
  }, 120_000);
  afterAll(async () => {
    await stage?.close();
  });

  const holders = () => stage.people.slice(0, 24);
  const askers = () => stage.people.slice(24);
  const until = async (isSo: () => Promise<boolean>, seconds: number): Promise<void> => {
    await expect.poll(isSo, { timeout: seconds * 1_000, interval: 250 }).toBe(true);
  };

  it("has people with access of every kind, whose ends are hours apart", async () => {
    const of = (kind: Filed["thing"]["kind"]) => stage.things.filter((thing) => thing.kind === kind);
    for (const [index, person] of holders().entries()) {
      const kinds = [of("group")[0], of("organization")[index % 2], of("custom_role")[index % 2], of("group")[1]];
      const theirs =
        index % 2 === 0 ? [kinds[(index / 2) % 4], kinds[(index / 2 + 1) % 4]] : [kinds[((index - 1) / 2) % 4]];
      for (const [nth, thing] of theirs.entries()) {
        if (thing === undefined) throw new Error("there is nothing to ask for");
        // In an order that has nothing to do with who came first.
        const place = (index * 7 + nth * 5) % 24;
        ended.push(await stage.ask(person, thing, 30 + place * 8 + index));
      }
    }
    await until(async () => (await stage.count("active")) === ended.length, 60);
    expect(ended.length).toBe(36);
    expect(new Set(ended.map((grant) => grant.thing.kind)).size).toBe(3);
  });

  it("is asked one question at a time, keeps every removal in sight, and lets new people wait", async () => {
    const { control } = stage.zendesk;
    await control.setSwitches({ requestsPerMinute: CALLS_A_MINUTE });
    await control.resetLimits();
    await control.clearCalls();
    const hang = await control.addFault({ match: { path: "/" }, action: { kind: "hang" }, times: "forever" });
    const startedAt = performance.now();
    await stage.advance(60);
    await until(async () => (await control.firedCount(hang.id)) >= AT_ONCE, 20);
    await sleep(9_000);
    const hung = await control.firedCount(hang.id);
    await control.removeFault(hang.id);
    const cut = await control.addFault({ match: { path: "/" }, action: { kind: "reset-before" }, times: "forever" });
    for (let step = 0; step < STEPS; step += 1) {
      await stage.advance(MINUTES_APART);
      const person = askers()[step];
      if (person === undefined) throw new Error("there is nobody to ask");
      for (const thing of stage.things.filter(({ kind }) => kind === "group").slice(2))
        waiting.push(await stage.ask(person, thing, 600));
      await sleep(1_000);
    }
    const cuts = await control.firedCount(cut.id);
    expect(hung).toBeGreaterThanOrEqual(AT_ONCE);
    expect(cuts).toBeGreaterThan(0);

    const calls = await control.calls();
    const seconds = (performance.now() - startedAt) / 1_000;
    const planned = calls.filter((call) => isAbout(call, askers()));
    // Those in hand when it fell silent, and those before it was known; then one question, at most twice as late each time.
    const questions = 2 * AT_ONCE + Math.ceil(Math.log2(30)) + Math.ceil(seconds / 30);
    expect(calls.length - planned.length).toBeLessThanOrEqual(questions * MOST_CALLS_OF_A_READ);
    // A plan is looked up once for each request, and not by those who wait.
    expect(planned.length).toBeLessThanOrEqual(waiting.length * MOST_CALLS_OF_A_READ);
    expect(await stage.count("ended")).toBe(0);

    const shown = await stage.openRemovals();
    expect(shown.map((row) => row.grant.grant_id).toSorted()).toEqual(ended.map((grant) => grant.grantId).toSorted());
    const dues = shown.map((row) => Date.parse(row.due_since));
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    for (const row of shown) expectInWords(row);
    expect(shown[0]?.age_seconds).toBeGreaterThan(2 * 3600);
  });

  it("has them removed when it answers again, the oldest end first, while new grants get the lower lanes' share", async () => {
    const { control } = stage.zendesk;
    await control.clearCalls();
    await control.resetLimits();
    for (const fault of await control.faults()) await control.removeFault(fault.id);
    const startedAt = performance.now();
    await until(async () => (await stage.count("ended")) === ended.length, 300);
    const windows = Math.ceil((performance.now() - startedAt) / 60_000);
    expect(await stage.count("approved")).toBeGreaterThan(0);

    const calls = await control.calls();
    const removals = removalsAmong(calls, ended);
    expect(removals.flatMap(({ done }) => done)).toHaveLength(ended.length);
    const last = removals.at(-1)?.seq ?? 0;
    const ofGrants = calls.filter((call) => call.seq < last && isAbout(call, askers()));
    // A budget's minute may begin before and end after.
    expect(ofGrants.length).toBeLessThanOrEqual((windows + 1) * CALLS_A_MINUTE * LOWER_LANES);
    expect(ofGrants.length).toBeGreaterThan(0);
    expect(calls.filter((call) => call.status === 429).length).toBeLessThanOrEqual(AT_ONCE);
    await expectOldestFirst(stage, ended, removals);

    const state = await control.state();
    for (const grant of ended) {
      expect(holds(state, grant)).toBe(false);
      const receipt = await stage.receipt(grant.grantId);
      expect(receipt).toMatchObject({ is_verified: true, grant: { ended_as: "gone" } });
    }
    expect(await stage.openRemovals()).toEqual([]);
  });

  const expectInWords = (row: RevocationView): void => {
    expect(row.age_seconds).toBeGreaterThan(0);
    expect(row.cause).toBe("Its time ran out");
    expect(row.last_answer).toMatch(
      /^(Zendesk did not answer in time|The connection to Zendesk broke|Zendesk could not be reached)/,
    );
    expect(row.what_to_do).toMatch(/^Zendesk has answered nothing for .+ It goes on by itself, the oldest end first/);
    expect(row.next_try_at).not.toBeNull();
  };
});

function isAbout(call: CallRecord, people: readonly Somebody[]): boolean {
  const text = `${call.path}?${call.query} ${JSON.stringify(call.requestBody ?? null)}`;
  return people.some(({ zendeskId }) => text.includes(String(zendeskId)));
}
