import { Button, CloseButton } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { type EventView, getEvent } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { useNow } from "../parts/clock.tsx";
import { CopyButton } from "../parts/copy-field.tsx";
import { useKeys } from "../parts/keys.ts";
import { Facts, Panel } from "../parts/page.tsx";
import { Loaded } from "../parts/states.tsx";
import { formatClockSeconds, formatDay, formatHash, zoneName } from "../parts/time-format.ts";
import shell from "../shell/shell.module.css";
import css from "./events.module.css";

interface EventPanelProps {
  readonly eventId: string;
  readonly onClose: () => void;
  readonly onNewer: (() => void) | undefined;
  readonly onOlder: (() => void) | undefined;
  readonly onActor: ((event: EventView) => void) | undefined;
  readonly withClose: boolean;
}

export function EventPanel({ eventId, onClose, onNewer, onOlder, onActor, withClose }: EventPanelProps) {
  const query = useRead(getEvent, { params: { event_id: eventId } });
  useKeys({
    Escape: onClose,
    ...(onNewer === undefined ? {} : { k: onNewer }),
    ...(onOlder === undefined ? {} : { j: onOlder }),
  });
  const body = (
    <Loaded query={query} what="the event">
      {(event) => (
        <>
          <div className={css["panelHead"]}>
            <span>Event {event.seq}</span>
            <span>
              <button
                type="button"
                className={shell["iconButton"]}
                aria-label="Newer event"
                disabled={onNewer === undefined}
                onClick={onNewer}
              >
                <IconChevronUp size={16} stroke={1.6} aria-hidden="true" />
              </button>
              <button
                type="button"
                className={shell["iconButton"]}
                aria-label="Older event"
                disabled={onOlder === undefined}
                onClick={onOlder}
              >
                <IconChevronDown size={16} stroke={1.6} aria-hidden="true" />
              </button>
              {withClose && <CloseButton aria-label="Close event" onClick={onClose} />}
            </span>
          </div>
          <EventBody event={event} onActor={onActor} />
        </>
      )}
    </Loaded>
  );
  return withClose ? (
    <Panel label="Event" className={css["panel"]}>
      {body}
    </Panel>
  ) : (
    body
  );
}

const show = (value: unknown): string =>
  value === null || value === undefined ? "nothing" : typeof value === "string" ? value : JSON.stringify(value);

interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between before and after, field by field. */
export function changesOf(event: Pick<EventView, "before" | "after">): readonly Change[] {
  const before = event.before ?? {};
  const after = event.after ?? {};
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => show(before[field]) !== show(after[field]))
    .map((field) => ({
      field,
      before: field in before ? show(before[field]) : null,
      after: field in after ? show(after[field]) : null,
    }));
}

const words = (field: string) => {
  const text = field.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
};

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <>
      <h3 className={css["part"]}>What changed</h3>
      <table className={css["changes"]}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.field}>
              <td>{words(change.field)}</td>
              <td>{change.before !== null && <del>{change.before}</del>}</td>
              <td>{change.after !== null && <ins>{change.after}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function EventBody({
  event,
  onActor,
}: {
  readonly event: EventView;
  readonly onActor: ((event: EventView) => void) | undefined;
}) {
  const now = useNow();
  const at = Date.parse(event.created_at);
  const changes = changesOf(event);
  const detail = Object.entries(event.detail);
  return (
    <>
      <h2 className={css["title"]}>{event.summary}</h2>
      <p className={css["when"]}>
        <time dateTime={event.created_at}>
          {formatDay(at, now)} {formatClockSeconds(at)}
        </time>
        , {zoneName}
      </p>
      {changes.length > 0 && <Changes changes={changes} />}
      {detail.length > 0 && (
        <>
          <h3 className={css["part"]}>Detail</h3>
          <Facts facts={detail.map(([field, value]) => [words(field), show(value)] as const)} />
        </>
      )}
      <h3 className={css["part"]}>How</h3>
      <Facts
        facts={[
          ["Event", <code key="name">{event.event_type}</code>],
          ["Actor", event.actor_email === null ? event.actor_name : `${event.actor_name}, ${event.actor_email}`],
          ["Surface", event.surface],
          ...(event.actor_ip_address === null
            ? []
            : ([["Address", <code key="ip">{event.actor_ip_address}</code>]] as const)),
          ...(event.correlation_id === null
            ? []
            : ([["Request id", <code key="id">{event.correlation_id}</code>]] as const)),
        ]}
      />
      <h3 className={css["part"]}>Chain</h3>
      <Facts
        facts={[
          [
            "Before",
            <code key="before" title={event.prev_hash}>
              {formatHash(event.prev_hash)}
            </code>,
          ],
          [
            "This",
            <code key="this" title={event.hash}>
              {event.seq} · {formatHash(event.hash)}
            </code>,
          ],
        ]}
      />
      <div className={css["acts"]}>
        <CopyButton text={JSON.stringify(event, null, 2)} label="Copy as JSON" size="xs" />
        {onActor !== undefined && event.actor_user_id !== null && (
          <Button variant="subtle" size="xs" onClick={() => onActor(event)}>
            Only this actor
          </Button>
        )}
      </div>
    </>
  );
}
