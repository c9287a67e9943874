import { Button } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import { type EventView, getEvents } from "../../src/api/index.ts";
import { call, type CallInput, type CallResult } from "../api/client.ts";
import type { ApiProblem } from "../api/problem.ts";
import { useNow } from "../parts/clock.tsx";
import { cx } from "../parts/cx.ts";
import { useIsPhone, useIsWide } from "../parts/media.ts";
import { Moment } from "../parts/moment.tsx";
import { Empty, Failed, Skeleton } from "../parts/states.tsx";
import { SideDrawer } from "../parts/dialog.tsx";
import { formatDay } from "../parts/time-format.ts";
import { Columns } from "../parts/page.tsx";
import table from "../parts/table.module.css";
import { EventPanel } from "./event-panel.tsx";
import css from "./events.module.css";

export type EventFilter = Omit<NonNullable<CallInput<typeof getEvents>["query"]>, "cursor" | "page_size">;
const PAGE = 100;
const BAD = /refused|failed|overdue|rejected|broken/;

interface EventListProps {
  readonly filter: EventFilter;
  /** The open event, where the address holds it; otherwise the list keeps it itself. */
  readonly openId?: string | undefined;
  readonly onOpen?: (eventId: string | null) => void;
  readonly onActor?: (event: EventView) => void;
  readonly onCount?: (count: number | null) => void;
}

export function useEvents(filter: EventFilter) {
  return useInfiniteQuery<
    CallResult<typeof getEvents>,
    ApiProblem,
    { events: EventView[]; total: number | null },
    unknown[],
    string | null
  >({
    queryKey: [getEvents.id, filter],
    queryFn: ({ pageParam }) =>
      call(getEvents, { query: { ...filter, page_size: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
    initialPageParam: null,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    select: (data) => ({ events: data.pages.flatMap((page) => page.results), total: data.pages[0]?.total ?? null }),
  });
}

/** The event log, newest first; the open event beside it. */
export function EventList({ filter, openId, onOpen, onActor }: EventListProps) {
  const query = useEvents(filter);
  const isWide = useIsWide();
  const [ownId, setOwnId] = useState<string | null>(null);
  const id = onOpen === undefined ? ownId : (openId ?? null);
  const open = onOpen ?? setOwnId;
  const events = query.data?.events ?? [];
  if (query.error !== null && events.length === 0) {
    return (
      <Failed
        problem={query.error}
        what="the events"
        onRetry={() => {
          query.refetch().catch(() => undefined);
        }}
      />
    );
  }
  if (query.data === undefined) return <Skeleton rows={10} tight />;
  if (events.length === 0) {
    return (
      <Empty glyph="ring" title="No event matches">
        Everything that Gatehouse does is written here. Remove a filter to see more.
      </Empty>
    );
  }
  const at = events.findIndex((event) => event.event_id === id);
  const step = (by: number) => open(events[at + by]?.event_id ?? null);
  const panel =
    id === null ? null : (
      <EventPanel
        eventId={id}
        onClose={() => open(null)}
        onNewer={at > 0 ? () => step(-1) : undefined}
        onOlder={at >= 0 && at < events.length - 1 ? () => step(1) : undefined}
        onActor={onActor}
        withClose={isWide}
      />
    );
  const list = (
    <>
      <Rows events={events} openId={id} onOpen={open} />
      {query.hasNextPage && (
        <div className={table["more"]}>
          <Button
            variant="default"
            size="xs"
            loading={query.isFetchingNextPage}
            onClick={() => {
              query.fetchNextPage().catch(() => undefined);
            }}
          >
            Show older events
          </Button>
        </div>
      )}
    </>
  );
  if (isWide && panel !== null) {
    return (
      <Columns width={376} side={panel}>
        {list}
      </Columns>
    );
  }
  return (
    <>
      {list}
      <SideDrawer title="Event" isOpen={panel !== null} onClose={() => open(null)}>
        {panel}
      </SideDrawer>
    </>
  );
}

interface RowsProps {
  readonly events: readonly EventView[];
  readonly openId: string | null;
  readonly onOpen: (eventId: string) => void;
}

function Rows({ events, openId, onOpen }: RowsProps) {
  const isPhone = useIsPhone();
  const now = useNow();
  if (isPhone) {
    return (
      <ul className={table["list"]}>
        {events.map((event) => (
          <li key={event.event_id}>
            <button type="button" className={table["rowButton"]} onClick={() => onOpen(event.event_id)}>
              <span className={table["strong"]}>{event.summary}</span>
            </button>
            <p className={table["second"]}>
              {formatDay(Date.parse(event.created_at), now)} <Moment at={event.created_at} show="seconds" />,{" "}
              {event.actor_name}
            </p>
          </li>
        ))}
      </ul>
    );
  }
  let day = formatDay(now, now);
  return (
    <table className={cx(table["table"], table["tight"])} aria-label="Events">
      <colgroup>
        <col style={{ width: 76 }} />
        <col style={{ width: "18%" }} />
        <col style={{ width: "24%" }} />
        <col />
        <col style={{ width: 84 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Actor</th>
          <th scope="col">Event</th>
          <th scope="col">About</th>
          <th scope="col">Surface</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => {
          const itsDay = formatDay(Date.parse(event.created_at), now);
          const isNewDay = itsDay !== day;
          day = itsDay;
          return (
            <Fragment key={event.event_id}>
              {isNewDay && (
                <tr>
                  <th scope="rowgroup" colSpan={5}>
                    {itsDay}
                  </th>
                </tr>
              )}
              <EventRow event={event} isOpen={event.event_id === openId} onOpen={onOpen} />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function EventRow({
  event,
  isOpen,
  onOpen,
}: {
  readonly event: EventView;
  readonly isOpen: boolean;
  readonly onOpen: (eventId: string) => void;
}) {
  return (
    <tr className={cx(isOpen && table["chosen"])}>
      <td>
        <Moment at={event.created_at} show="seconds" />
      </td>
      <td className={cx(table["cut"], table["strong"])} title={event.actor_name}>
        {event.actor_name}
      </td>
      <td className={cx(table["cut"], css["name"], BAD.test(event.event_type) && css["bad"])} title={event.event_type}>
        {event.event_type}
      </td>
      <td className={table["cut"]}>
        <button
          type="button"
          className={table["rowButton"]}
          title={event.summary}
          aria-expanded={isOpen}
          onClick={() => onOpen(event.event_id)}
        >
          {event.summary}
        </button>
      </td>
      <td className={table["cut"]}>{event.surface}</td>
    </tr>
  );
}
