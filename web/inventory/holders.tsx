import { useState } from "react";
import { getGrants, getResourceUsers, type GrantView, type ResourceView } from "../../src/api/index.ts";
import type { CallResult } from "../api/client.ts";
import { useRead } from "../api/hooks.ts";
import { GrantActs } from "../grants/grant-acts.tsx";
import { byUrgency, EndWords, isOverdue, pathWord } from "../grants/grant-words.tsx";
import { AxisCell, AxisHead } from "../parts/axis.tsx";
import { useNow } from "../parts/clock.tsx";
import { cx } from "../parts/cx.ts";
import { csvOf, download } from "../parts/download.ts";
import { FilterBar } from "../parts/filter-bar.tsx";
import { type Life, lifeOfGrant } from "../parts/life.ts";
import { Lifeline } from "../parts/lifeline.tsx";
import { TextLink } from "../parts/links.tsx";
import { useIsPhone } from "../parts/media.ts";
import { Empty, Loaded } from "../parts/states.tsx";
import { Status, type StatusWord } from "../parts/status.tsx";
import { grantWord, outsideWord } from "../parts/status-words.ts";
import table from "../parts/table.module.css";
import { Person } from "../parts/things.tsx";
import { formatMoment, plural } from "../parts/time-format.ts";

type Holder = CallResult<typeof getResourceUsers>["results"][number];

interface Row {
  readonly key: string;
  readonly name: string;
  readonly path: string;
  readonly grant: GrantView | null;
  readonly outsideSince: number | null;
}

const DAY_MS = 86_400_000;

/** Grants first, overdue on top; then who has it from outside, then what ended today. */
function rowsOf(
  open: readonly GrantView[],
  ended: readonly GrantView[],
  holders: readonly Holder[],
  now: number,
): readonly Row[] {
  const ofGrant = (grant: GrantView): Row => ({
    key: grant.grant_id,
    name: grant.user.full_name,
    path: pathWord(grant),
    grant,
    outsideSince: null,
  });
  const outside = holders
    .filter((holder) => holder.path === "outside")
    .map((holder) => ({
      key: holder.account_remote_id ?? holder.full_name,
      name: holder.full_name,
      path: "Outside",
      grant: null,
      outsideSince: holder.seen_at === null ? now : Date.parse(holder.seen_at),
    }));
  const today = ended.filter((grant) => grant.ended_at !== null && now - Date.parse(grant.ended_at) < DAY_MS);
  return [...open.toSorted(byUrgency).map(ofGrant), ...outside, ...today.map(ofGrant)];
}

export function Holders({ item, mayManage }: { readonly item: ResourceView; readonly mayManage: boolean }) {
  const [search, setSearch] = useState("");
  const now = useNow();
  const scope = {
    resource_id: item.resource_id,
    mine: mayManage ? ("false" as const) : ("true" as const),
    page_size: 200,
  };
  const open = useRead(getGrants, { query: { ...scope, show: "open" } });
  const ended = useRead(getGrants, { query: { ...scope, show: "ended", page_size: 50 } });
  const holders = useRead(
    getResourceUsers,
    { params: { resource_id: item.resource_id }, query: { page_size: 200 } },
    { enabled: mayManage },
  );
  const all = rowsOf(open.data?.results ?? [], ended.data?.results ?? [], holders.data?.results ?? [], now);
  const rows = all.filter((row) => row.name.toLowerCase().includes(search.toLowerCase()));
  const exportRows = () =>
    download(
      "who-holds-it.csv",
      "text/csv",
      csvOf(
        ["person", "email", "path", "state", "ends"],
        rows.map((row) => [
          row.name,
          row.grant?.user.email ?? "",
          row.path,
          row.grant?.status ?? "outside",
          row.grant?.expires_at ?? null,
        ]),
      ),
    );
  return (
    <>
      <FilterBar
        placeholder="Search people"
        search={search}
        onSearch={setSearch}
        count={plural(rows.length, "person", "people")}
        onExport={mayManage ? exportRows : undefined}
      />
      <Loaded query={open} what="who holds this item">
        {() =>
          all.length === 0 ? (
            <Empty glyph="ring" title={mayManage ? "Nobody holds this item" : "You do not hold this item"}>
              When someone gets access, you see here through which path and until when.
            </Empty>
          ) : (
            <HolderRows rows={rows} />
          )
        }
      </Loaded>
    </>
  );
}

function lifeOf(row: Row, now: number): Life {
  return row.grant === null
    ? { phase: "outside", start: row.outsideSince ?? now, end: null }
    : lifeOfGrant(row.grant, now);
}
const wordOf = (row: Row, now: number): StatusWord => (row.grant === null ? outsideWord : grantWord(row.grant, now));

function Path({ row }: { readonly row: Row }) {
  const now = useNow();
  if (row.grant === null)
    return (
      <>
        Outside
        {row.outsideSince !== null && (
          <span className={table["second"]}>seen {formatMoment(row.outsideSince, now)}</span>
        )}
      </>
    );
  if (row.grant.request_id === null) return row.path;
  return (
    <TextLink to="/requests/$id" params={{ id: row.grant.request_id }}>
      {row.path}
      <span className="gh-hidden"> of {row.name}</span>
    </TextLink>
  );
}

function HolderRows({ rows }: { readonly rows: readonly Row[] }) {
  const isPhone = useIsPhone();
  const now = useNow();
  if (isPhone) {
    return (
      <ul className={table["list"]}>
        {rows.map((row) => (
          <li key={row.key} className={cx(row.grant !== null && isOverdue(row.grant) && table["listOverdue"])}>
            <div className={table["listHead"]}>
              <Person fullName={row.name} second={row.path} />
              <span className={table["listEnd"]}>{row.grant === null ? "No end" : <EndWords grant={row.grant} />}</span>
            </div>
            <div className={table["listLine"]}>
              <Lifeline life={lifeOf(row, now)} />
            </div>
            <div className={table["listActs"]}>
              <Status of={wordOf(row, now)} />
              {row.grant !== null && (
                <span className={table["acts"]}>
                  <GrantActs grant={row.grant} size="sm" />
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={table["table"]} aria-label="Who holds it">
      <colgroup>
        <col style={{ width: "20%" }} />
        <col style={{ width: "13%" }} />
        <col style={{ width: "15%" }} />
        <col />
        <col style={{ width: 136 }} />
        <col style={{ width: 140 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Path</th>
          <th scope="col">State</th>
          <AxisHead />
          <th scope="col">Ends</th>
          <th scope="col">
            <span className="gh-hidden">What you can do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={cx(row.grant !== null && isOverdue(row.grant) && table["overdue"])}>
            <td>
              <Person fullName={row.name} second={row.grant?.user.email} cut />
            </td>
            <td>
              <Path row={row} />
            </td>
            <td>
              <Status of={wordOf(row, now)} />
            </td>
            <AxisCell life={lifeOf(row, now)} />
            <td>
              {row.grant === null ? <span className={table["second"]}>No end</span> : <EndWords grant={row.grant} />}
            </td>
            <td>
              <div className={table["acts"]}>{row.grant !== null && <GrantActs grant={row.grant} />}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
