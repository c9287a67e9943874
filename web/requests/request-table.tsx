import { Button } from "@mantine/core";
import { cancelRequest, type RequestSummaryView } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { useNow } from "../parts/clock.tsx";
import { NameLink } from "../parts/links.tsx";
import { useIsPhone } from "../parts/media.ts";
import { Moment } from "../parts/moment.tsx";
import { Status } from "../parts/status.tsx";
import { requestWord } from "../parts/status-words.ts";
import table from "../parts/table.module.css";
import { Item } from "../parts/things.tsx";
import { formatDuration, formatSpan } from "../parts/time-format.ts";

function Cancel({ request }: { readonly request: RequestSummaryView }) {
  const act = useAct(cancelRequest);
  if (!request.may.cancel) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={act.isPending}
      aria-label={`Withdraw the request for ${request.requested_items_list[0]?.name ?? "access"}`}
      onClick={() => act.mutate({ params: { id: request.id } })}
    >
      Withdraw
    </Button>
  );
}

function Waiting({ request }: { readonly request: RequestSummaryView }) {
  const now = useNow();
  if (request.status !== "PENDING") return request.decided_at === null ? null : <Moment at={request.decided_at} />;
  const names = request.reviewers.map((reviewer) => reviewer.full_name);
  const who =
    names.length === 0
      ? "nobody can decide yet"
      : names.length > 2
        ? `${names[0]} or ${names.length - 1} others`
        : names.join(" or ");
  return (
    <>
      {who}
      <span className={table["second"]}>waits {formatSpan(now - Date.parse(request.created_at))}</span>
    </>
  );
}

function NamedItem({ request }: { readonly request: RequestSummaryView }) {
  const item = request.requested_items_list[0];
  if (item === undefined) return null;
  return (
    <Item
      type={item.resource_type}
      label={item.name}
      name={
        <NameLink to="/requests/$id" params={{ id: request.id }}>
          {item.name}
        </NameLink>
      }
      second={item.app_name}
      cut
    />
  );
}

/** Requests, newest first. */
export function RequestTable({
  label,
  requests,
}: {
  readonly label: string;
  readonly requests: readonly RequestSummaryView[];
}) {
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <ul className={table["list"]}>
        {requests.map((request) => (
          <li key={request.id}>
            <div className={table["listHead"]}>
              <NamedItem request={request} />
              <span className={table["listEnd"]}>{formatDuration(request.duration_minutes)}</span>
            </div>
            <p className={table["listLine"]}>
              {request.target_user.full_name}, asked <Moment at={request.created_at} />
            </p>
            <div className={table["listActs"]}>
              <Status of={requestWord(request)} />
              <Cancel request={request} />
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={table["table"]} aria-label={label}>
      <colgroup>
        <col />
        <col style={{ width: "18%" }} />
        <col style={{ width: 96 }} />
        <col style={{ width: 118 }} />
        <col style={{ width: "17%" }} />
        <col style={{ width: 130 }} />
        <col style={{ width: 96 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col">For</th>
          <th scope="col">How long</th>
          <th scope="col">State</th>
          <th scope="col">Waits for, decided</th>
          <th scope="col">Asked</th>
          <th scope="col">
            <span className="gh-hidden">What you can do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.id}>
            <td>
              <NamedItem request={request} />
            </td>
            <td className={table["cut"]} title={request.target_user.full_name}>
              {request.target_user.full_name}
            </td>
            <td>{formatDuration(request.duration_minutes)}</td>
            <td>
              <Status of={requestWord(request)} />
            </td>
            <td>
              <Waiting request={request} />
            </td>
            <td>
              <Moment at={request.created_at} />
            </td>
            <td>
              <div className={table["acts"]}>
                <Cancel request={request} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
