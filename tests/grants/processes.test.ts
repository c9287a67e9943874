import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory, writesOf } from "./history.ts";
import type { WorkerOrder } from "./worker-process.ts";
import { createWorld, type World } from "./world.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const PROGRAM = join(import.meta.dirname, "worker-process.ts");

interface WorkerProcess {
  /** Resolves when it has stopped at its place. */
  stopped(): Promise<void>;
  goOn(): void;
  kill(): Promise<void>;
  /** Resolves when it has done its work and ended. */
  ended(): Promise<void>;
}

// A process takes a while to start where the machine is busy.
describe("a worker in a process of its own", { timeout: 90_000 }, () => {
  let world: World;
  let billing: Billing;
  let child: ChildProcess | undefined;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    child?.kill("SIGKILL");
    await world.close();
  });

  const startWorker = (at: WorkerOrder["at"]): WorkerProcess => {
    const order: WorkerOrder = { connection: world.database.connection, door: world.door, at };
    // Not through tsx's own command, which would put a process between us and the worker.
    const started = spawn(process.execPath, ["--import", "tsx", PROGRAM, JSON.stringify(order)], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    child = started;
    const lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]();
    const says = async (word: string): Promise<void> => {
      expect((await lines.next()).value).toBe(word);
    };
    return {
      stopped: () => says(at),
      goOn: () => {
        started.kill("SIGCONT");
      },
      kill: async () => {
        started.kill("SIGKILL");
        await once(started, "exit");
      },
      ended: async () => {
        await says("done");
        await once(started, "exit");
      },
    };
  };

  it.each(["checked", "send"] as const)(
    "killed while giving, at the place %s, doubles nothing and loses nothing",
    async (at) => {
      const worker = startWorker(at);
      const grantId = await billing.approve();
      await world.wake();
      await worker.stopped();
      await worker.kill();
      await world.endLeases();
      await world.settle();
      expect((await world.grant(grantId)).state).toBe("active");
      expect((await membershipHistory(world, billing.accountId)).madeByUs).toHaveLength(1);
      await billing.expire();
      await world.settle();
      await world.recover();
      await expectGone(world, billing, grantId);
    },
  );

  it("killed while removing, after its delete has acted, leaves nothing behind", async () => {
    const grantId = await billing.approve();
    await world.settle();
    await billing.expire();
    const worker = startWorker("send");
    await worker.stopped();
    await worker.kill();
    await world.endLeases();
    await world.settle();
    await world.recover();
    await expectGone(world, billing, grantId);
  });

  it("stopped for longer than its lease, between the check of it and the send, does no harm when it goes on", async () => {
    const grantId = await billing.approve();
    const worker = startWorker("checked");
    await worker.stopped();
    const stoppedAt = performance.now();
    // Its lease keeps everybody else away for ten real seconds.
    await world.settle();
    expect((await world.grant(grantId)).state).toBe("approved");
    for (;;) {
      await world.settle();
      if ((await world.grant(grantId)).state === "active") break;
      expect(performance.now() - stoppedAt).toBeLessThan(20_000);
      await sleep(200);
    }
    expect(performance.now() - stoppedAt).toBeGreaterThan(8_000);
    await billing.expire();
    await world.settle();
    expect(await billing.isThere()).toBe(false);
    // The create of the stopped worker was never answered, so nobody may say that it is gone.
    expect((await world.grant(grantId)).state).toBe("ending");

    worker.goOn();
    await worker.ended();
    expect((await writesOf(world)).filter((call) => call.startsWith("POST"))).toHaveLength(2);
    expect(await billing.isThere()).toBe(true);
    await world.wake();
    await world.settle();
    expect(await billing.isThere()).toBe(false);
    await world.age(71);
    await world.settle();
    await expectGone(world, billing, grantId);
  });

  it("stopped until too little of its lease is left, sends nothing when it goes on", async () => {
    const grantId = await billing.approve();
    const worker = startWorker("decide");
    await worker.stopped();
    // Two seconds of a lease of ten may pass before a call that may take eight.
    await sleep(2_300);
    worker.goOn();
    await worker.ended();
    const attempts = await world.database.db.selectFrom("attempts").selectAll().execute();
    expect(attempts[0]).toMatchObject({ verb: "create", answer: "refused", answer_status: null });
    // It was free to try again, under a lease that it had renewed.
    expect(await writesOf(world)).toHaveLength(attempts.length - 1);
    await world.endLeases();
    await world.settle();
    expect((await world.grant(grantId)).state).toBe("active");
    expect((await membershipHistory(world, billing.accountId)).madeByUs).toHaveLength(1);
    await billing.expire();
    await world.settle();
    await expectGone(world, billing, grantId);
  });
});
