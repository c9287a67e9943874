import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Person } from "../../demo/api-client.ts";
import { seed } from "../../demo/seed.ts";
import { approve, ask, isActive, isEnded, namesOf, shownByZendesk, until } from "../../demo/stories/acts.ts";
import { startZendeskSimulator } from "../../simulators/zendesk/index.ts";
import { runProgram, startNode } from "../support/product-process.ts";
import { canMount, makeSmallDisk } from "./small-disk.ts";

// The disk of the database fills up while the product works, stays full past the end of a grant, and gets room again.

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanups.splice(0).toReversed()) await cleanUp();
});

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Adds people until one is refused; what was answered, in order. */
async function addUntilRefused(administrator: Person): Promise<{ added: string[]; refusal: string }> {
  const added: string[] = [];
  for (let number = 1; number <= 3_000; number += 1) {
    const email = `person.${number}@example.com`;
    try {
      await administrator.call("POST", "/users", { email, full_name: "Somebody ".repeat(20) });
      added.push(email);
    } catch (error) {
      return { added, refusal: String(error) };
    }
  }
  throw new Error("the disk was never full");
}

async function readyz(address: string): Promise<Answer> {
  const answer = await fetch(`${address}/readyz`);
  return { status: answer.status, text: await answer.text() };
}

async function everyUser(administrator: Person): Promise<string[]> {
  const emails: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const from: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await administrator.call<{ results: { email: string }[]; next: string | null }>(
      "GET",
      `/users?page_size=200${from}`,
    );
    emails.push(...page.results.map((person) => person.email));
    cursor = page.next;
  }
  return emails.filter((email) => email.startsWith("person."));
}

describe.skipIf(!canMount())("the disk of the embedded database", () => {
  it("full, it is said once and refuses without half a change; with room again everything goes on", {
    timeout: 300_000,
  }, async () => {
    const disk = makeSmallDisk(420);
    cleanups.push(() => disk.remove());
    const zendesk = await startZendeskSimulator({ seedSize: "small" });
    cleanups.push(() => zendesk.stop());
    const settings = { GATEHOUSE_DATA_DIR: disk.directory, GATEHOUSE_ZENDESK_SIMULATOR_URL: zendesk.url };
    const node = await startNode({ ...settings, GATEHOUSE_LOG_LEVEL: "info" });
    cleanups.push(() => node.stop());
    await node.ready();
    const stage = await seed(node.address, node.link(), zendesk, () => undefined);
    const grantId = await approve(stage, await ask(stage, "Billing", 1));
    await until(stage.requester, grantId, isActive);

    await disk.fill();
    const { added, refusal } = await addUntilRefused(stage.administrator);
    expect(refusal).toMatch(/answered 503: .*"code":"database\.(full|away)".*Nothing was changed/);
    expect(refusal).not.toMatch(/No space left|pg_wal|ENOSPC/);
    expect(await readyz(node.address)).toMatchObject({ status: 503, text: expect.stringMatching(/database/) });
    // Its minute is over while nothing can be written.
    await sleep(65_000);
    expect(node.said()).toMatch(
      /its disk is full, so nothing can be changed\. Free space there|is full\. Free at least/,
    );
    expect(node.said().match(/its disk is full, so nothing can be changed/g)?.length ?? 1).toBe(1);

    await disk.free();
    await expect.poll(async () => (await readyz(node.address)).status, { timeout: 60_000 }).toBe(200);
    const ended = await until(stage.requester, grantId, isEnded);
    expect(ended.ended_as).toBe("gone");
    expect(namesOf((await shownByZendesk(stage)).groups)).not.toContain("Billing");
    const calls = (await zendesk.control.calls()).filter((call) => call.hadEffect && call.path.includes("membership"));
    expect(calls.map((call) => call.method)).toEqual(["POST", "DELETE"]);

    // What was answered as done is there, what was refused is not, and each has its row in the log.
    const there = await everyUser(stage.administrator);
    expect(there.toSorted()).toEqual(added.toSorted());
    await stage.administrator.call("POST", "/users", { email: "person.late@example.com", full_name: "Late" });
    const log = await runProgram(["verify"], node.settings).ended;
    expect(log.output).toContain("The event log is whole");
    const { results } = await stage.administrator.call<{ results: { event_type: string }[] }>(
      "GET",
      "/events?event_type=user.created&page_size=200",
    );
    expect(results).toHaveLength(added.length + 4);
  });

  it("full at the start, it is waited for", { timeout: 120_000 }, async () => {
    const disk = makeSmallDisk(420);
    cleanups.push(() => disk.remove());
    await disk.fill();
    const node = await startNode({ GATEHOUSE_DATA_DIR: disk.directory });
    cleanups.push(() => node.stop());
    await expect.poll(node.said, { timeout: 30_000 }).toMatch(/MB are free.*|is full.*Waiting for it/);
    await disk.free();
    await node.ready();
    await node.stop();
    await rm(`${disk.directory}/postgres.log`, { force: true });
  });
});
