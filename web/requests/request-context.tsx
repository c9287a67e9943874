import type { RequestView } from "../../src/api/index.ts";
import { NameLink } from "../parts/links.tsx";
import { useIsPhone } from "../parts/media.ts";
import { Moment } from "../parts/moment.tsx";
import { Section } from "../parts/page.tsx";
import { Empty } from "../parts/states.tsx";
import { Status } from "../parts/status.tsx";
import { outsideWord, requestWord } from "../parts/status-words.ts";
import table from "../parts/table.module.css";
import { cx } from "../parts/cx.ts";
import { Item } from "../parts/things.tsx";
import { formatDuration, plural } from "../parts/time-format.ts";

const first = (name: string) => name.split(" ")[0] ?? name;

export function HoldsAlready({ request }: { readonly request: RequestView }) {
  const held = request.holds_already;
  const app = request.requested_items_list[0]?.app_name ?? "";
  return (
    <Section
      title={`${first(request.target_user.full_name)} holds already`}
      note={`${plural(held.length, "item")} in ${app}`}
    >
      {held.length === 0 ? (
        <Empty glyph="ring" title="Nothing">
          {first(request.target_user.full_name)} holds nothing in {app} that Gatehouse knows of.
        </Empty>
      ) : (
        <table className={cx(table["table"], table["tight"])} aria-label="Holds already">
          <colgroup>
            <col />
            <col style={{ width: "28%" }} />
            <col style={{ width: "28%" }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">Path</th>
              <th scope="col">Ends</th>
            </tr>
          </thead>
          <tbody>
            {held.map((row) => (
              <tr key={row.resource.resource_id}>
                <td>
                  <Item type={row.resource.resource_type} label={row.resource.name} cut oneLine />
                </td>
                <td>{row.path === "grant" ? "Grant" : <Status of={outsideWord} />}</td>
                <td>{row.expires_at === null ? "No end" : <Moment at={row.expires_at} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

export function Earlier({ request }: { readonly request: RequestView }) {
  const rows = request.earlier_decisions;
  const isPhone = useIsPhone();
  if (rows.length === 0) return null;
  const approved = rows.filter((row) => row.decision === "APPROVED").length;
  return (
    <Section title="Earlier decisions" note="this item">
      <p className={table["listLine"]}>
        <b>
          {approved} of {rows.length} approved.
        </b>
      </p>
      {isPhone ? <EarlierList rows={rows} /> : <EarlierTable rows={rows} />}
    </Section>
  );
}

type Rows = RequestView["earlier_decisions"];

function Decision({ row }: { readonly row: Rows[number] }) {
  const word = requestWord({ status: row.decision, status_reason: null });
  return (
    <Status of={word}>
      {word.word}
      {row.reviewer === null ? "" : ` by ${row.reviewer.full_name}`}
    </Status>
  );
}

function EarlierList({ rows }: { readonly rows: Rows }) {
  return (
    <ul className={table["list"]}>
      {rows.map((row) => (
        <li key={row.request_id}>
          <div className={table["listHead"]}>
            <NameLink to="/requests/$id" params={{ id: row.request_id }}>
              {row.target_user.full_name}
            </NameLink>
            <span>{formatDuration(row.duration_minutes)}</span>
          </div>
          <div className={table["listHead"]}>
            <Decision row={row} />
            <Moment at={row.decided_at} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function EarlierTable({ rows }: { readonly rows: Rows }) {
  return (
    <table className={cx(table["table"], table["tight"])} aria-label="Earlier decisions">
      <colgroup>
        <col />
        <col style={{ width: 84 }} />
        <col style={{ width: "40%" }} />
        <col style={{ width: 130 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">How long</th>
          <th scope="col">Decision</th>
          <th scope="col" className={table["right"]}>
            When
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.request_id}>
            <td className={table["cut"]}>
              <NameLink to="/requests/$id" params={{ id: row.request_id }}>
                {row.target_user.full_name}
              </NameLink>
            </td>
            <td>{formatDuration(row.duration_minutes)}</td>
            <td>
              <Decision row={row} />
            </td>
            <td className={table["right"]}>
              <Moment at={row.decided_at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
