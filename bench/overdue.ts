import { freePort } from "./free-port.ts";
import { createHistogram } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { getRevocations, ReceiptView } from "../src/api/index.ts";
import { type Benchmark, type Figures, rounded } from "./benchmark.ts";
import { type Cast, fileRequests, gatherCast } from "./cast.ts";
import { copyGrants, letPass } from "./copies.ts";
import {
  makePlace,
  ownDatabase,
  residentMegabytes,
  type Running,
  startProduct,
  startSimulator,
} from "./installation.ts";

const GRANTS = 10_000;
const GROUPS = 8;
/** What Zendesk sells as the high-volume API. */
const CALLS_PER_MINUTE = 2_500;
const MOST_MINUTES = 10;
/** Of a minute's calls, as long as nobody asks for anything new: a fifth stays for the lower lanes. */
const REMOVALS_SHARE = 0.8;
const OVERDUE_MINUTES = 24 * 60;

/** Everything has ended while nothing ran; then the server starts, and somebody has the page of revocations open. */
export const overdue: Benchmark = {
  name: "overdue",
  about: `a start with ${GRANTS} overdue removals (--grants), at ${CALLS_PER_MINUTE} calls a minute (--calls), for at most ${MOST_MINUTES} minutes (--minutes)`,
  aim: "the page's calls at most 300 ms, memory of the server beside its database at most 250 MB, every call that removals may use is used",
  run: async (say, options) => {
    const database = await ownDatabase();
    const simulator = await startSimulator();
    const place = await makePlace(database.url);
    const settings = { GATEHOUSE_ZENDESK_SIMULATOR_URL: simulator.address };
    try {
      const db = new pg.Client({ connectionString: place.environment["DATABASE_URL"] ?? "" });
      // Sessions go on: the server comes back where it was.
      const port = await freePort();
      const before = await startProduct(place, settings, port);
      const cast = await prepare(before, simulator, options.grants ?? GRANTS);
      await db.connect();
      await fill(db, cast, options.grants ?? GRANTS, say);
      await before.stop();
      await letPass(db, OVERDUE_MINUTES);
      const callsPerMinute = options.calls ?? CALLS_PER_MINUTE;
      await cast.zendesk.setSwitches({ requestsPerMinute: callsPerMinute });
      await cast.zendesk.resetLimits();
      await cast.zendesk.clearCalls();
      const started = performance.now();
      const product = await startProduct(place, settings, port);
      say(`started with ${await count(db, "active")} overdue in ${Math.round(performance.now() - started)} ms`);
      try {
        return await drain({ db, cast, product, callsPerMinute, minutes: options.minutes ?? MOST_MINUTES, say });
      } finally {
        await product.stop();
        await db.end();
      }
    } finally {
      await simulator.stop();
      await place.remove();
      await database.remove();
    }
  },
};

function prepare(product: Running, simulator: Running, grants: number): Promise<Cast> {
  const people = Math.ceil(grants / GROUPS);
  return gatherCast(product, simulator, { reviewers: 1, recipients: people, agentsToAdd: people });
}

/** One grant the way that grants come to be, and all others as copies of it. */
async function fill(db: pg.Client, cast: Cast, grants: number, say: (line: string) => void): Promise<void> {
  const [request] = await fileRequests(cast, 1, OVERDUE_MINUTES / 4);
  await cast.reviewers[0]?.call("POST", `/requests/${request?.id ?? ""}/approve`, {});
  while ((await count(db, "active")) === 0) await sleep(100);
  const pairs = await db.query<{ user_id: string; account: string; resource_id: string; group_id: string }>(
    `select c.user_id, c.upstream_id as account, r.id as resource_id, r.upstream_id as group_id
       from accounts c cross join resources r
      where c.user_id = any($1) and r.id = any($2) and not exists (select from grants g where g.user_id = c.user_id and g.resource_id = r.id)
      order by r.id, c.user_id limit $3`,
    [cast.recipients, cast.groups, grants - 1],
  );
  const holdings = pairs.rows.map((pair, index) => ({
    userId: pair.user_id,
    zendeskId: Number(pair.account),
    resourceId: pair.resource_id,
    groupId: Number(pair.group_id),
    // Ends are spread over hours, in an order that has nothing to do with who has them.
    minutes: 30 + ((index * 7_919) % 600),
  }));
  const startedAt = performance.now();
  await copyGrants(db, cast.zendesk, holdings);
  say(`${holdings.length} more live grants were made in ${Math.round((performance.now() - startedAt) / 1_000)} s`);
}

async function count(db: pg.Client, state: "active" | "ended"): Promise<number> {
  const answer = await db.query<{ count: number }>("select count(*)::int as count from grants where state = $1", [
    state,
  ]);
  return answer.rows[0]?.count ?? 0;
}

interface Draining {
  readonly db: pg.Client;
  readonly cast: Cast;
  readonly product: Running;
  readonly callsPerMinute: number;
  readonly minutes: number;
  readonly say: (line: string) => void;
}

async function drain(draining: Draining): Promise<Figures> {
  const { db, cast, product, callsPerMinute, minutes, say } = draining;
  const micros = createHistogram();
  const startedAt = performance.now();
  const elapsedMs = () => performance.now() - startedAt;
  let [rssMb, ended, calls, refused, seq] = [0, 0, 0, 0, 0];
  const total = (await count(db, "active")) + (await count(db, "ended"));
  for (let second = 1; ended < total && elapsedMs() < minutes * 60_000; second += 1) {
    micros.record(Math.round((await lookAtPage(cast)) * 1_000));
    rssMb = Math.max(rssMb, await residentMegabytes(product.processId));
    ended = await count(db, "ended");
    const news = await cast.zendesk.calls(seq);
    seq = news.at(-1)?.seq ?? seq;
    const asked = news.filter((call) => !call.path.includes("oauth"));
    calls += asked.length;
    refused += asked.filter((call) => call.status === 429).length;
    if (second % 30 === 0)
      say(`${Math.round(elapsedMs() / 1_000)} s: ${ended} gone, ${calls} calls, ${rounded(rssMb)} MB`);
    await sleep(Math.max(0, second * 1_000 - elapsedMs()));
  }
  const seconds = elapsedMs() / 1_000;
  await expectGone(draining, ended);
  const allowed = Math.ceil(seconds / 60) * callsPerMinute * REMOVALS_SHARE;
  return {
    overdue: total,
    gone: ended,
    seconds: Math.round(seconds),
    pageP50Ms: rounded(micros.percentile(50) / 1_000),
    pageP99Ms: rounded(micros.percentile(99) / 1_000),
    pageMaxMs: rounded(micros.max / 1_000),
    rssMb: rounded(rssMb),
    callsPerMinute,
    goneEachMinute: Math.round(ended / (seconds / 60)),
    callsForOne: rounded(calls / Math.max(1, ended)),
    usedOfAllowed: Math.round((calls / allowed) * 100) / 100,
    refusedCalls: refused,
  };
}

type Revocations = (typeof getRevocations)["response"]["_output"];

/** What an open page asks for, at once as it does; until both are answered. */
async function lookAtPage({ administrator }: Cast): Promise<number> {
  const startedAt = performance.now();
  await Promise.all([
    administrator.call<Revocations>("GET", "/revocations?show=open&page_size=100"),
    administrator.call<Revocations>("GET", "/revocations?show=verified&page_size=100"),
  ]);
  return performance.now() - startedAt;
}

/** What the product calls gone is gone in the simulated account, and its receipts say so. */
async function expectGone({ db, cast }: Draining, ended: number): Promise<void> {
  const state = await cast.zendesk.state();
  const there = new Set(state.group_memberships.map((row) => `${row.user_id} ${row.group_id}`));
  const rows = await db.query<{ id: string; account_id: string; upstream_id: string }>(
    "select g.id, t.account_id, g.upstream_id from grants g join targets t on t.id = g.target_id where g.state = 'ended'",
  );
  const left = rows.rows.filter((row) => there.has(`${row.account_id} ${row.upstream_id}`));
  if (left.length > 0) throw new Error(`${left.length} of ${ended} are called gone and are not`);
  for (const { id } of [rows.rows[0], rows.rows.at(-1)].flatMap((row) => row ?? [])) {
    const receipt = await cast.administrator.call<ReceiptView>("GET", `/grants/${id}/receipt`);
    if (!receipt.is_verified || receipt.grant.ended_as !== "gone")
      throw new Error(`the receipt of ${id} does not agree`);
  }
}
