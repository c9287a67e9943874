import { mkdirSync, readFileSync, writeFileSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { listAll } from "../bench/cast.ts";
import { ZendeskSimulatorControl, type AccountState } from "../simulators/zendesk/index.ts";
import type { ReceiptView } from "../src/api/index.ts";
import { verifyExport } from "../src/audit/index.ts";
import { readLogPublicKey } from "../src/platform/crypto/index.ts";
import { type Cast, gatherCast } from "./cast.ts";
import { Chaos } from "./chaos.ts";
import { Door } from "./door.ts";
import { ABSURD, FaultDesk, type FaultKind, faultKinds } from "./faults.ts";
import { judgeReceipts } from "./judge/receipts.ts";
import type { Evidence, LoggedEvent, Shown, Violation } from "./judge/evidence.ts";
import { tellAttempts, matchCalls } from "./judge/attempts.ts";
import { lateActs, troubleByCalls, troubleByNodes } from "./judge/disturbances.ts";
import { judge } from "./judge/judge.ts";
import { ProductNode } from "./node.ts";
import { People } from "./people.ts";
import { Postgres } from "./postgres.ts";
import { freePort, Program } from "./processes.ts";
import { Random } from "./random.ts";
import { leastOf } from "./minimums.ts";
import { whoseCall } from "./judge/disturbances.ts";
import { Witness } from "./witness.ts";

const SIMULATOR = fileURLToPath(new URL("../simulators/zendesk/main.js", import.meta.url));
/** The next look, one lease that was taken unseen, four calls and a machine that is busy. */
const BOUND_MS = 30_000;
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
  /** Faults that fired less often than they must. */
  readonly missed: readonly string[];
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

async function run(options: TortureOptions, place: Place): Promise<TortureResult> {
  const { minutes, seed, say } = options;
  const { postgres, nodes } = place;
  const random = new Random(seed);
  const zendesk = new ZendeskSimulatorControl(place.simulator);
  await zendesk.setSwitches({ requestsPerMinute: 100_000 });
  const address = await place.door.open();
  let chaos: Chaos | null = null;
  for (let number = 0; number < options.nodes; number += 1) {
    const dataDir = join(postgres.directory, "keys");
    mkdirSync(dataDir, { recursive: true });
    const node = new ProductNode({
      number,
      simulator: place.simulator,
      // The database's clock decides; nodes may be an hour before or behind it.
      clockOffsetMs: [0, HOUR_MS, -HOUR_MS][number % 3] ?? 0,
      settings: {
        DATABASE_URL: postgres.url,
        GATEHOUSE_DATA_DIR: dataDir,
        GATEHOUSE_LOG_HEAD_FILE: join(postgres.directory, `heads-${number}.jsonl`),
        GATEHOUSE_PUBLIC_URL: address,
      },
      atPoint: (point, call) => chaos?.atPoint(number, point, call) ?? { kind: "go-on" },
    });
    nodes.push(node);
    await node.open();
  }
  await nodes[0]?.start();
  const link = await firstRunLinkOf(nodes[0]);
  const size =
    minutes < 8
      ? { recipients: 24, groups: 6, organizations: 3, roles: 3 }
      : { recipients: 50, groups: 10, organizations: 5, roles: 4 };
  const cast = await gatherCast(address, link, zendesk, size);
  say(`${cast.recipients.length} people, ${cast.things.length} things to ask for; ${options.nodes} nodes`);
  await Promise.all(nodes.slice(1).map((node) => node.start()));
  const start = await zendesk.state();
  const startedAt = Date.now();
  const witness = new Witness(zendesk, { change: start.lastChange });
  const desk = new FaultDesk(zendesk);
  chaos = new Chaos({ nodes, postgres, zendesk, desk, cast, random, say });
  const people = new People(cast, new Random(seed + 1));
  const kinds = faultKinds(seed);

  await breakThings({ options, chaos, people, kinds, witness, nodes, desk });
  const grantsOver = await drain({ options, chaos, people, witness, cast, nodes, zendesk, desk });
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
    ...Object.fromEntries(chaos.counts),
    ...Object.fromEntries(desk.fired),
    kills: [...chaos.counts].reduce((sum, [name, count]) => (name.startsWith("killed") ? sum + count : sum), 0),
    stops: [...chaos.counts].reduce((sum, [name, count]) => (name.startsWith("stopped") ? sum + count : sum), 0),
    "node clocks an hour off": Math.min(options.nodes, 3) - 1,
    grants: verdict.grants.length,
    receipts: receipts.length,
    "nodes that ended by themselves": nodes.reduce((sum, node) => sum + node.surprises.length, 0),
  };
  if (violations.length > 0 && options.keepIn !== null) keep(options.keepIn, evidence, postgres, nodes);
  if (!grantsOver) say("not every grant was over in time");
  say(`people: ${JSON.stringify(people.counts)}; refused: ${JSON.stringify(Object.fromEntries(people.refusals))}`);
  return { violations, counts, figures: verdict.figures, missed: missedOf(counts, kinds, options) };
}

interface Running {
  readonly options: TortureOptions;
  readonly chaos: Chaos;
  readonly people: People;
  readonly kinds: readonly FaultKind[];
  readonly witness: Witness;
  readonly nodes: readonly ProductNode[];
  readonly desk: FaultDesk;
}

async function breakThings({ options, chaos, people, kinds, witness, desk }: Running): Promise<void> {
  const { minutes, say } = options;
  const until = Date.now() + minutes * 60_000;
  const isShort = minutes < 8;
  const phaseMs = Math.max(6_000, Math.min(25_000, (minutes * 60_000) / (kinds.length / 3 + 2) / 1.2));
  const grantsEveryMs = 750;
  const begin = async (): Promise<void> => {
    while (Date.now() < until) {
      people.begin();
      await sleep(grantsEveryMs);
    }
  };
  const watch = async (): Promise<void> => {
    for (let turn = 1; Date.now() < until; turn += 1) {
      await sleep(3_000);
      await witness.look();
      if (turn % 10 === 0)
        say(
          `${Math.round((until - Date.now()) / 1_000)} s left, ${witness.calls.size} calls, ${people.counts.asked} asked`,
        );
    }
  };
  const credential = async (): Promise<void> => {
    for (let left = Math.max(1, Math.floor(minutes / 6)); left > 0; left -= 1) {
      await sleep(((until - Date.now()) / (left + 1)) * 0.9);
      await chaos.credential();
    }
  };
  await Promise.all([
    begin(),
    watch(),
    chaos.kills(until, 3_000),
    chaos.pauses(until, isShort ? 25_000 : 40_000, isShort ? 30_000 : 80_000),
    chaos.database(until, isShort ? 70_000 : 150_000),
    chaos.phases(until, kinds, phaseMs),
    chaos.hands(until, 2_500),
    chaos.switches(until, isShort ? 45_000 : 120_000),
    credential(),
  ]);
  if (isShort) return;
  // The last thing: ten minutes in which nothing can be asked.
  await desk.put([ABSURD]);
  await sleep(15_000);
  await desk.clear();
}

interface Draining extends Omit<Running, "kinds"> {
  readonly cast: Cast;
  readonly zendesk: ZendeskSimulatorControl;
}

/** Nothing breaks any more: everything that is due has to come to its end now. */
async function drain({ options, chaos, people, witness, cast, zendesk }: Draining): Promise<boolean> {
  const { say } = options;
  await chaos.settle();
  await zendesk.setSwitches({ multipleOrganizations: true });
  chaos.switchMoves.push({ at: Date.now(), isOn: true });
  await people.allOver();
  const patience = Date.now() + (options.minutes < 8 ? 240_000 : 960_000);
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
      // A write that acts late is looked for when it can act no more.
      await sleep(80_000);
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

async function readLog(
  postgres: Postgres,
  cast: Cast,
  nodes: number,
): Promise<{ readonly violations: readonly Violation[]; readonly events: readonly LoggedEvent[] }> {
  const file = join(postgres.directory, "events.jsonl");
  const heads = join(postgres.directory, "heads.jsonl");
  const lines = Array.from({ length: nodes }, (_, number) => {
    try {
      return readFileSync(join(postgres.directory, `heads-${number}.jsonl`), "utf8");
    } catch {
      return "";
    }
  });
  writeFileSync(heads, lines.join(""));
  const text = await cast.exportLog();
  writeFileSync(file, text);
  const key = readLogPublicKey(join(postgres.directory, "keys", "log-signing.key.pub"));
  const verdict = await verifyExport({ exportFile: file, headFile: heads, key: await key });
  const events = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LoggedEvent);
  const about = { kind: "log does not verify", about: "the log", at: Date.now(), history: [] } as const;
  return { violations: verdict.ok ? [] : [{ ...about, text: verdict.problem ?? "" }], events };
}

async function readReceipts(cast: Cast): Promise<readonly ReceiptView[]> {
  const ended = await listAll<OpenGrant>(cast.administrator, `/grants?app_id=${cast.appId}&show=ended`);
  const receipts: ReceiptView[] = [];
  for (const grant of ended)
    receipts.push(await cast.administrator.call<ReceiptView>("GET", `/grants/${grant.grant_id}/receipt`));
  return receipts;
}

interface Collected {
  readonly cast: Cast;
  readonly start: AccountState;
  readonly end: AccountState;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly witness: Witness;
  readonly events: readonly LoggedEvent[];
  readonly nodes: readonly ProductNode[];
  readonly chaos: Chaos;
  readonly kinds: readonly FaultKind[];
}

function makeEvidence(collected: Collected): Evidence {
  const { cast, start, end, startedAt, endedAt, witness, events, nodes, chaos, kinds } = collected;
  const calls = [...witness.calls.values()].toSorted((left, right) => left.seq - right.seq);
  const serviceUserId = start.users.find((user) => user.email?.startsWith("gatehouse-service@"))?.id ?? 0;
  const ownerOf = new Map<number, number>();
  for (const row of [...start.group_memberships, ...start.organization_memberships]) ownerOf.set(row.id, row.user_id);
  for (const { table, id, after } of witness.changes)
    if (table === "groupMemberships" || table === "organizationMemberships") {
      const user = (after as { user_id?: number } | null)?.user_id;
      if (user !== undefined) ownerOf.set(id, user);
    }
  const people = new Map(cast.recipients.map((one) => [one.userId, one.zendeskId]));
  const things = new Map(cast.things.map((one) => [one.resourceId, one]));
  const retryAfter = [...kinds, ABSURD].flatMap(({ name, rule }): [string, string][] =>
    rule.action.kind === "throttle" ? [[name, rule.action.retryAfter ?? ""]] : [],
  );
  const attempts = tellAttempts({ events, people });
  matchCalls(
    attempts,
    calls.filter((call) => call.method !== "GET" && call.actorUserId === serviceUserId),
  );
  const absences = nodes.map((node) =>
    node.absences.map((one) => ({
      from: one.from,
      to: one.to ?? endedAt,
      userIds: one.inHand.flatMap((call) => whoseCall(call, ownerOf) ?? []),
    })),
  );
  return {
    serviceUserId,
    start: shownBy(start),
    end: shownBy(end),
    startedAt,
    endedAt,
    changes: witness.changes,
    calls,
    events,
    people,
    things,
    disturbances: [
      ...troubleByCalls(calls, ownerOf, new Map(retryAfter)),
      ...lateActs(attempts),
      ...troubleByNodes(absences),
      ...chaos.outages.map(({ from, to, why }) => ({ from, to, why, userId: null })),
    ],
    multipleOrganizations: chaos.switchMoves,
    boundMs: BOUND_MS,
  };
}

function shownBy(state: AccountState): Shown {
  return {
    groups: state.group_memberships.map((row) => ({ id: row.id, userId: row.user_id, thingId: row.group_id })),
    organizations: state.organization_memberships.map((row) => ({
      id: row.id,
      userId: row.user_id,
      thingId: row.organization_id,
    })),
    roles: new Map(state.users.map((user) => [user.id, user.custom_role_id])),
  };
}

function missedOf(
  counts: Readonly<Record<string, number>>,
  kinds: readonly FaultKind[],
  options: TortureOptions,
): readonly string[] {
  return [...leastOf(options.minutes, kinds)]
    .filter(([name, least]) => (counts[name] ?? 0) < least)
    .map(([name, least]) => `${name}: ${counts[name] ?? 0} of at least ${least}`);
}

/** What a failed run leaves for whoever looks at it. */
function keep(folder: string, evidence: Evidence, postgres: Postgres, nodes: readonly ProductNode[]): void {
  mkdirSync(folder, { recursive: true });
  const plain = { ...evidence, people: [...evidence.people], things: [...evidence.things], start: null, end: null };
  writeFileSync(join(folder, "evidence.json"), JSON.stringify(plain));
  copyFileSync(join(postgres.directory, "postgres.log"), join(folder, "postgres.log"));
  for (const node of nodes) writeFileSync(join(folder, `node-${node.number}.log`), node.output());
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
