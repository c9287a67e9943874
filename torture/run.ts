import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { listAll } from "../bench/cast.ts";
import { ZendeskSimulatorControl } from "../simulators/zendesk/index.ts";
import { type Cast, gatherCast } from "./cast.ts";
import { Chaos, type Until } from "./chaos.ts";
import { inTheWay, keep, makeEvidence, readLog, readReceipts } from "./collect.ts";
import { Door } from "./door.ts";
import { FaultDesk, type FaultKind, faultKinds, lastTrouble, LONG_RUN_MINUTES, standstillsOf } from "./faults.ts";
import type { Violation } from "./judge/evidence.ts";
import { judge } from "./judge/judge.ts";
import { judgeReceipts } from "./judge/receipts.ts";
import { leastOf } from "./minimums.ts";
import { ProductNode } from "./node.ts";
import { People } from "./people.ts";
import { Postgres } from "./postgres.ts";
import { freePort } from "../bench/free-port.ts";
import { Program } from "./processes.ts";
import { Random } from "./random.ts";
import { type AtPoint, type Fate, GO_ON } from "./wire.ts";
import { Witness } from "./witness.ts";

const SIMULATOR = fileURLToPath(new URL("../simulators/zendesk/main.js", import.meta.url));
const HOUR_MS = 3_600_000;

export interface TortureOptions {
  readonly minutes: number;
  readonly seed: number;
  readonly nodes: number;
  readonly say: (line: string) => void;
  /** Where the evidence of a failed run is kept. */
  readonly keepIn: string | null;
}

export interface TortureResult {
  readonly violations: readonly Violation[];
  readonly counts: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<string, number>>;
  /** How often each thing has to have happened. */
  readonly least: ReadonlyMap<string, number>;
  /** Seconds in which something was in the way of whoever is named. */
  readonly inTheWay: Readonly<Record<string, number>>;
}

/** Runs everything, from an empty directory to the verdict. */
export async function torture(options: TortureOptions): Promise<TortureResult> {
  const postgres = await Postgres.make();
  const port = await freePort();
  const simulator = new Program(SIMULATOR, ["--port", String(port), "--seed", String(options.seed)], {});
  const address = `http://127.0.0.1:${port}`;
  const nodes: ProductNode[] = [];
  const door = new Door(() => nodes.filter((node) => node.state === "up").map((node) => node.port));
  try {
    await untilAnswers(`${address}/_control/health`);
    return await run(options, { postgres, simulator: address, nodes, door });
  } finally {
    await Promise.all(nodes.map((node) => node.end()));
    door.close();
    await simulator.stop();
    await postgres.remove();
  }
}

interface Place {
  readonly postgres: Postgres;
  readonly simulator: string;
  readonly nodes: ProductNode[];
  readonly door: Door;
}

type AtNode = (number: number, ...at: Parameters<AtPoint>) => Fate;

/** Nodes that are ready to be started. */
async function openNodes(count: number, place: Place, publicUrl: string, atPoint: AtNode): Promise<void> {
  const { directory, url } = place.postgres;
  const dataDir = join(directory, "keys");
  mkdirSync(dataDir, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const node = new ProductNode({
      number,
      simulator: place.simulator,
      // The database's clock decides; nodes may be an hour before or behind it.
      clockOffsetMs: [0, HOUR_MS, -HOUR_MS][number % 3] ?? 0,
      settings: {
        DATABASE_URL: url,
        GATEHOUSE_DATA_DIR: dataDir,
        GATEHOUSE_LOG_HEAD_FILE: join(directory, `heads-${number}.jsonl`),
        GATEHOUSE_PUBLIC_URL: publicUrl,
      },
      atPoint: (point, call) => atPoint(number, point, call),
    });
    place.nodes.push(node);
    await node.open();
  }
}

async function run(options: TortureOptions, place: Place): Promise<TortureResult> {
  const { minutes, seed, say } = options;
  const { postgres, nodes } = place;
  const random = new Random(seed);
  const zendesk = new ZendeskSimulatorControl(place.simulator);
  await zendesk.setSwitches({ requestsPerMinute: 100_000 });
  const address = await place.door.open();
  let chaos: Chaos | null = null;
  const atPoint: AtNode = (number, point, call) => chaos?.atPoint(number, point, call) ?? GO_ON;
  await openNodes(options.nodes, place, address, atPoint);
  await nodes[0]?.start();
  const link = await firstRunLinkOf(nodes[0]);
  const size =
    minutes < LONG_RUN_MINUTES
      ? { recipients: 24, groups: 6, organizations: 3, roles: 3 }
      : { recipients: 50, groups: 10, organizations: 5, roles: 4 };
  const cast = await gatherCast(address, link, zendesk, size);
  say(`${cast.recipients.length} people, ${cast.things.length} things to ask for; ${options.nodes} nodes`);
  await Promise.all(nodes.slice(1).map((node) => node.start()));
  const start = await zendesk.state();
  const startedAt = Date.now();
  const witness = new Witness(zendesk, { change: start.lastChange });
  const desk = new FaultDesk(zendesk);
  const people = new People(cast, new Random(seed + 1), minutes < LONG_RUN_MINUTES ? 0 : 0.2);
  const asked = (): ReturnType<People["recentlyAsked"]> => people.recentlyAsked();
  chaos = new Chaos({ nodes, postgres, zendesk, desk, cast, asked, random, say });
  const kinds = faultKinds(seed);

  await breakThings({ options, chaos, people, kinds, witness });
  const grantsOver = await drain({ options, chaos, people, witness, cast, zendesk });
  await witness.look();
  const end = await zendesk.state();
  const endedAt = Date.now();

  const { violations: logViolations, events } = await readLog(postgres, cast, options.nodes);
  const receipts = await readReceipts(cast);
  const evidence = makeEvidence({ cast, start, end, startedAt, endedAt, witness, events, nodes, chaos, kinds });
  const verdict = judge(evidence);
  const receiptViolations = judgeReceipts(evidence, verdict.grants, receipts);
  const violations = [...verdict.violations, ...logViolations, ...receiptViolations];
  for (const node of nodes)
    for (const surprise of node.surprises) say(`node ${node.number} ended by itself:\n${surprise}`);
  const counts = {
    ...countsOf(chaos, desk, nodes),
    grants: verdict.grants.length,
    receipts: receipts.length,
  };
  if (violations.length > 0 && options.keepIn !== null) keep(options.keepIn, evidence, postgres, nodes);
  if (!grantsOver) say("not every grant was over in time");
  say(`people: ${JSON.stringify(people.counts)}; refused: ${JSON.stringify(Object.fromEntries(people.refusals))}`);
  return {
    violations,
    counts,
    least: leastOf(minutes, seed, kinds),
    figures: verdict.figures,
    inTheWay: inTheWay(evidence),
  };
}

function countsOf(chaos: Chaos, desk: FaultDesk, nodes: readonly ProductNode[]): Record<string, number> {
  const all = (start: string): number =>
    [...chaos.counts].reduce((sum, [name, count]) => (name.startsWith(start) ? sum + count : sum), 0);
  return {
    ...Object.fromEntries(chaos.counts),
    ...Object.fromEntries(desk.fired),
    kills: all("killed"),
    stops: all("stopped"),
    "node clocks an hour off": Math.min(nodes.length, 3) - 1,
    "nodes that ended by themselves": nodes.reduce((sum, node) => sum + node.surprises.length, 0),
  };
}

interface Running {
  readonly options: TortureOptions;
  readonly chaos: Chaos;
  readonly people: People;
  readonly kinds: readonly FaultKind[];
  readonly witness: Witness;
}

async function breakThings({ options, chaos, people, kinds, witness }: Running): Promise<void> {
  const { minutes, say } = options;
  const lengthMs = minutes * 60_000;
  const isShort = minutes < LONG_RUN_MINUTES;
  // A short one has few turns: it goes on until every kind came up, up to twice as long.
  const until: Until = { at: Date.now() + lengthMs, latest: Date.now() + lengthMs * (isShort ? 2 : 1) };
  // Shorter runs have shorter phases: every kind has to have its turn.
  const phaseMs = Math.max(6_000, Math.min(12_000, lengthMs / 12));
  const grantsEveryMs = isShort ? 600 : 750;
  // The last grants of a short run are begun so that they end while everything settles.
  const beginsLastMs = isShort ? 20_000 : 0;
  const begin = async (): Promise<void> => {
    while (Date.now() < until.at - beginsLastMs) {
      people.begin();
      await sleep(grantsEveryMs);
    }
  };
  const watch = async (): Promise<void> => {
    for (let turn = 1; Date.now() < until.at; turn += 1) {
      await sleep(3_000);
      await witness.look();
      if (turn % 10 === 0)
        say(
          `${Math.round((until.at - Date.now()) / 1_000)} s left, ${witness.calls.size} calls, ${people.counts.asked} asked`,
        );
    }
  };
  const credential = async (): Promise<void> => {
    for (let left = Math.max(1, Math.floor(minutes / 6)); left > 0; left -= 1) {
      await sleep(((until.at - Date.now()) / (left + 1)) * 0.9);
      await chaos.credential(isShort ? 8_000 : 15_000);
    }
  };
  await Promise.all([
    begin(),
    watch(),
    chaos.kills(until, isShort ? 4_000 : 2_400),
    chaos.pauses(until, isShort ? 25_000 : 40_000, isShort ? 30_000 : 85_000),
    chaos.database(until, isShort ? 70_000 : 150_000),
    chaos.phases(until, {
      kinds,
      least: leastOf(minutes, options.seed, kinds),
      phaseMs,
      standstills: standstillsOf(minutes),
    }),
    chaos.hands(until, 2_500),
    chaos.switches(until, isShort ? 45_000 : 120_000),
    credential(),
  ]);
  await chaos.lastly(lastTrouble(minutes, options.seed, kinds));
}

interface Draining extends Omit<Running, "kinds"> {
  readonly cast: Cast;
  readonly zendesk: ZendeskSimulatorControl;
}

/** Nothing breaks any more: everything that is due has to come to its end now. */
async function drain({ options, chaos, people, witness, cast, zendesk }: Draining): Promise<boolean> {
  const { say } = options;
  await chaos.settle();
  // No write is held back any more: the last one acts, and is looked for when it can act no more, before that.
  const settledAt = Date.now() + 80_000;
  await zendesk.setSwitches({ multipleOrganizations: true });
  chaos.switchMoves.push({ at: Date.now(), isOn: true });
  await people.allOver();
  const patience = Date.now() + (options.minutes < LONG_RUN_MINUTES ? 240_000 : 960_000);
  for (let turn = 0; Date.now() < patience; turn += 1) {
    await sleep(3_000);
    await witness.look();
    const open = await openGrants(cast);
    if (turn % 5 === 0) say(`draining: ${open?.length ?? "?"} grants are open`);
    for (const grant of open ?? []) {
      // What waits for a person would wait for ever.
      if (grant.status === "stopped" || grant.state === "approved")
        await cast.administrator.call("POST", `/grants/${grant.grant_id}/revoke`, {}).catch(() => undefined);
    }
    if (open?.length === 0) {
      await sleep(Math.max(10_000, settledAt - Date.now()));
      await witness.look();
      return true;
    }
  }
  return false;
}

interface OpenGrant {
  readonly grant_id: string;
  readonly state: string;
  readonly status: string;
}

async function openGrants(cast: Cast): Promise<readonly OpenGrant[] | null> {
  return listAll<OpenGrant>(cast.administrator, `/grants?app_id=${cast.appId}&show=open`).catch(() => null);
}

async function firstRunLinkOf(node: ProductNode | undefined): Promise<string> {
  for (let looks = 0; looks < 200; looks += 1) {
    const link = /https?:\/\/\S+#\S+/.exec(node?.output() ?? "")?.[0];
    if (link !== undefined) return link;
    await sleep(50);
  }
  throw new Error(`the product gave no first-run link. It said:\n${node?.output() ?? ""}`);
}

async function untilAnswers(url: string): Promise<void> {
  for (let looks = 0; looks < 600; looks += 1) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await sleep(50);
  }
  throw new Error(`${url} does not answer`);
}
