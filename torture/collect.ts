import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listAll } from "../bench/cast.ts";
import type { AccountState } from "../simulators/zendesk/index.ts";
import type { ReceiptView } from "../src/api/index.ts";
import { verifyExport } from "../src/audit/index.ts";
import { readLogPublicKey } from "../src/platform/crypto/index.ts";
import type { Cast } from "./cast.ts";
import { BOUND_MS } from "./bound.ts";
import type { Chaos } from "./chaos.ts";
import { ABSURD, type FaultKind } from "./faults.ts";
import { matchCalls, tellAttempts } from "./judge/attempts.ts";
import { lateActs, troubleByCalls, troubleByNodes, whoseCall } from "./judge/disturbances.ts";
import type { Evidence, LoggedEvent, Shown, Violation } from "./judge/evidence.ts";
import { countedMs } from "./judge/grants.ts";
import type { ProductNode } from "./node.ts";
import type { Postgres } from "./postgres.ts";
import type { Witness } from "./witness.ts";

/** The log as anybody would export and verify it. */
export async function readLog(
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

export async function readReceipts(cast: Cast): Promise<readonly ReceiptView[]> {
  const ended = await listAll<{ readonly grant_id: string }>(
    cast.administrator,
    `/grants?app_id=${cast.appId}&show=ended`,
  );
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

export function makeEvidence(collected: Collected): Evidence {
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

/** How long, in seconds, each kind of thing stood in the way of everybody, and of one person on average. */
export function inTheWay({ disturbances, people, startedAt, endedAt }: Evidence): Readonly<Record<string, number>> {
  const run = { from: startedAt, to: endedAt };
  const seconds = (why: string, userId: number | null): number => {
    const spans = disturbances.filter((one) => one.why === why && one.userId === userId);
    return (endedAt - startedAt - countedMs(run, spans)) / 1_000;
  };
  const found: Record<string, number> = {};
  for (const why of new Set(disturbances.map((one) => one.why))) {
    const each = [...people.values()].reduce((sum, userId) => sum + seconds(why, userId), 0) / people.size;
    found[`of everybody: ${why}`] = Math.round(seconds(why, null));
    found[`of one person, on average: ${why}`] = Math.round(each);
  }
  return Object.fromEntries(Object.entries(found).filter(([, count]) => count > 0));
}

/** What a failed run leaves for whoever looks at it. */
export function keep(folder: string, evidence: Evidence, postgres: Postgres, nodes: readonly ProductNode[]): void {
  mkdirSync(folder, { recursive: true });
  const plain = { ...evidence, people: [...evidence.people], things: [...evidence.things], start: null, end: null };
  writeFileSync(join(folder, "evidence.json"), JSON.stringify(plain));
  copyFileSync(join(postgres.directory, "postgres.log"), join(folder, "postgres.log"));
  for (const node of nodes) writeFileSync(join(folder, `node-${node.number}.log`), node.output());
}
