import { Button, Menu } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { type EventView, getEvents, verifyEvents } from "../../src/api/index.ts";
import { call } from "../api/client.ts";
import { useAct } from "../api/hooks.ts";
import { asProblem, type ApiProblem } from "../api/problem.ts";
import { csvOf, download } from "../parts/download.ts";
import { FilterBar, type FilterChip } from "../parts/filter-bar.tsx";
import { Moment } from "../parts/moment.tsx";
import { Page } from "../parts/page.tsx";
import { Notice, ProblemNote } from "../parts/states.tsx";
import { formatHash, formatNumber } from "../parts/time-format.ts";
import { type EventFilter, EventList, useEvents } from "./event-list.tsx";
import css from "./events.module.css";

const route = getRouteApi("/app/events");
/** More than a spreadsheet opens is no use in one file; a filter makes it smaller. */
const MOST_EXPORTED = 20_000;
const KINDS = [
  "request.create",
  "request.approve",
  "request.deny",
  "grant.approve",
  "grant.verified",
  "grant.expired",
  "grant.ended",
  "attempt.opened",
  "attempt.answered",
  "sync.complete",
  "session.created",
];
const DAYS = [
  { label: "today", days: 0 },
  { label: "last 7 days", days: 7 },
  { label: "last 30 days", days: 30 },
] as const;

function startOf(days: number): string {
  const start = new Date();
  start.setHours(0, 0, 0, 0);
  return new Date(start.getTime() - days * 86_400_000).toISOString();
}

type Search = ReturnType<typeof route.useSearch>;

function filterOf(search: Search): EventFilter {
  return {
    ...(search.q === undefined ? {} : { search: search.q }),
    ...(search.kind === undefined ? {} : { event_type: search.kind }),
    ...(search.actor === undefined ? {} : { actor_user_id: search.actor }),
    ...(search.grant === undefined ? {} : { grant_id: search.grant }),
    ...(search.days === undefined ? {} : { start_date: startOf(search.days) }),
  };
}

async function readAll(filter: EventFilter): Promise<readonly EventView[]> {
  const events: EventView[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof call<typeof getEvents>>> = await call(getEvents, {
      query: { ...filter, page_size: 200, ...(cursor === null ? {} : { cursor }) },
    });
    events.push(...page.results);
    cursor = page.next;
  } while (cursor !== null && events.length < MOST_EXPORTED);
  return events;
}

function useExport(filter: EventFilter) {
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const run = async (kind: "csv" | "jsonl") => {
    setRunning(true);
    setProblem(null);
    try {
      const events = await readAll(filter);
      if (kind === "jsonl")
        download("events.jsonl", "application/x-ndjson", events.map((event) => `${JSON.stringify(event)}\n`).join(""));
      else {
        const head = [
          "seq",
          "created_at",
          "event_type",
          "summary",
          "actor",
          "actor_email",
          "surface",
          "address",
          "request_id",
          "grant_id",
          "hash",
        ];
        const rows = events.map((event) => [
          event.seq,
          event.created_at,
          event.event_type,
          event.summary,
          event.actor_name,
          event.actor_email,
          event.surface,
          event.actor_ip_address,
          event.request_id,
          event.grant_id,
          event.hash,
        ]);
        download("events.csv", "text/csv", csvOf(head, rows));
      }
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setRunning(false);
    }
  };
  return {
    isRunning,
    problem,
    run: (kind: "csv" | "jsonl") => {
      run(kind).catch(() => undefined);
    },
  };
}

function chipsOf(search: Search, set: (search: Search) => void): readonly FilterChip[] {
  const without = (...keys: (keyof Search)[]) =>
    Object.fromEntries(Object.entries(search).filter(([key]) => !keys.includes(key as keyof Search))) as Search;
  const chips: FilterChip[] = [];
  if (search.days !== undefined)
    chips.push({
      name: "Day",
      value: DAYS.find(({ days }) => days === search.days)?.label ?? `last ${search.days} days`,
      onRemove: () => set(without("days")),
    });
  if (search.kind !== undefined)
    chips.push({ name: "Event", value: search.kind, onRemove: () => set(without("kind")) });
  if (search.actor !== undefined)
    chips.push({ name: "Actor", value: search.who ?? "one person", onRemove: () => set(without("actor", "who")) });
  if (search.grant !== undefined)
    chips.push({ name: "Grant", value: search.grant.slice(-6), onRemove: () => set(without("grant")) });
  return chips;
}

/** Everything that happened, and the proof that nothing was taken out. */
export function EventsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: Search) => {
    navigate({ search: next, replace: true }).catch(() => undefined);
  };
  const filter = filterOf(search);
  const events = useEvents(filter);
  const exporting = useExport(filter);
  const verify = useAct(verifyEvents);
  const total = events.data?.total ?? null;
  return (
    <Page
      title="Events"
      lead={`${
        total === null ? "" : `${formatNumber(total)} ${total === 1 ? "event matches" : "events match"}. `
      }Each event carries the hash of the one before it.`}
      acts={
        <>
          <Menu position="bottom-end" transitionProps={{ duration: 120 }}>
            <Menu.Target>
              <Button variant="default" loading={exporting.isRunning}>
                Export
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => exporting.run("csv")}>CSV</Menu.Item>
              <Menu.Item onClick={() => exporting.run("jsonl")}>JSON lines</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate({})}>
            Check the chain
          </Button>
        </>
      }
      crumbs={[{ label: "Events" }]}
    >
      <Verdict verify={verify} problem={exporting.problem} />
      <FilterBar
        placeholder="Search events"
        search={search.q ?? ""}
        onSearch={(text) => {
          const { q: _before, ...rest } = search;
          set(text === "" ? rest : { ...rest, q: text });
        }}
        chips={chipsOf(search, set)}
        choices={[
          { label: "Day", options: DAYS.map(({ label, days }) => ({ label, onPick: () => set({ ...search, days }) })) },
          { label: "Event", options: KINDS.map((kind) => ({ label: kind, onPick: () => set({ ...search, kind }) })) },
        ]}
        count={total === null ? undefined : `${formatNumber(total)} events`}
      />
      <EventList
        filter={filter}
        openId={search.event}
        onOpen={(id) => {
          const { event: _before, ...rest } = search;
          set(id === null ? rest : { ...rest, event: id });
        }}
        onActor={(event) =>
          event.actor_user_id !== null && set({ ...search, actor: event.actor_user_id, who: event.actor_name })
        }
      />
    </Page>
  );
}

function Verdict({
  verify,
  problem,
}: {
  readonly verify: ReturnType<typeof useAct<typeof verifyEvents>>;
  readonly problem: ApiProblem | null;
}) {
  const { data } = verify;
  return (
    <div className={css["verdict"]} aria-live="polite">
      <ProblemNote problem={verify.error ?? problem} />
      {data !== undefined &&
        (data.ok ? (
          <Notice tone="green" glyph="check">
            <b>The chain is whole.</b> {formatNumber(data.rows)} events, last hash {formatHash(data.head_hash)}.
            {data.signed_head !== null && (
              <>
                {" "}
                Signed up to event {data.signed_head.seq} at <Moment at={data.signed_head.signed_at} />.
              </>
            )}
          </Notice>
        ) : (
          <Notice glyph="octagon">
            <b>The chain is broken{data.first_bad_seq === null ? "" : ` at event ${data.first_bad_seq}`}.</b>{" "}
            {data.problem}
          </Notice>
        ))}
    </div>
  );
}
