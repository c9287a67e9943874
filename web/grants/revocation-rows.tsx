import { Button } from "@mantine/core";
import { type RevocationView, tryRevocationNow } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { useConnection } from "../api/live.tsx";
import { AxisCell, AxisHead, NOW_AT_BACK } from "../parts/axis.tsx";
import { useNow } from "../parts/clock.tsx";
import { cx } from "../parts/cx.ts";
import { type Life, lifeOfGrant } from "../parts/life.ts";
import { Lifeline } from "../parts/lifeline.tsx";
import { TextLink } from "../parts/links.tsx";
import { useIsNarrow, useIsPhone } from "../parts/media.ts";
import { Moment } from "../parts/moment.tsx";
import { OverdueChip, Status } from "../parts/status.tsx";
import { causeWords, grantWord, revocationWords } from "../parts/status-words.ts";
import table from "../parts/table.module.css";
import { Item, Person } from "../parts/things.tsx";
import { formatLag, formatSpan } from "../parts/time-format.ts";

export const useTryNow = () => useAct(tryRevocationNow);

const causeOf = (row: RevocationView) => (row.grant.end_cause === null ? row.cause : causeWords[row.grant.end_cause]);

/** The row's own word decides how its line looks: a refused removal is still being removed. */
function lifeOf(row: RevocationView, now: number): Life {
  const life = lifeOfGrant(row.grant, now);
  const end = Date.parse(row.due_since);
  if (row.status === "overdue") return { phase: "overdue", start: life.start, end };
  if (row.status === "verified_gone" || end > now) return life;
  return { phase: "removing", start: life.start, end };
}

function NextTry({ row }: { readonly row: RevocationView }) {
  const now = useNow();
  const next = row.next_try_at === null ? null : Date.parse(row.next_try_at);
  const when =
    next === null
      ? ""
      : next <= now
        ? "Tries again now."
        : next - now < 600_000
          ? `Next try in ${formatLag(next - now)}.`
          : "";
  return (
    <span className={table["second"]}>
      {when !== "" ? (
        when
      ) : next !== null ? (
        <>
          Next try <Moment at={next} />.
        </>
      ) : null}{" "}
      {row.what_to_do}
    </span>
  );
}

function TryNow({ row, size }: { readonly row: RevocationView; readonly size: "xs" | "sm" }) {
  const act = useTryNow();
  const { offlineSince } = useConnection();
  return (
    <>
      <Button
        size={size}
        variant="default"
        fullWidth={size === "sm"}
        loading={act.isPending}
        disabled={offlineSince !== null}
        aria-label={`Try now: ${row.grant.resource.name} of ${row.grant.user.full_name}`}
        onClick={() => act.mutate({ params: { grant_id: row.grant.grant_id } })}
      >
        Try now
      </Button>
      {act.error !== null && (
        <span className={table["late"]} role="alert">
          {act.error.detail}
        </span>
      )}
    </>
  );
}

function Age({ row }: { readonly row: RevocationView }) {
  const now = useNow();
  const age = now - Date.parse(row.due_since);
  if (row.status === "overdue") return <OverdueChip>{formatSpan(age)}</OverdueChip>;
  return <>{age < 0 ? `in ${formatSpan(-age)}` : formatLag(age)}</>;
}

export function OpenTable({ label, rows }: { readonly label: string; readonly rows: readonly RevocationView[] }) {
  const isNarrow = useIsNarrow();
  const now = useNow();
  if (isNarrow) return <OpenList rows={rows} />;
  return (
    <table className={table["table"]} aria-label={label}>
      <colgroup>
        <col style={{ width: "19%" }} />
        <col style={{ width: "16%" }} />
        <col style={{ width: "16%" }} />
        <col style={{ width: 118 }} />
        <col />
        <col style={{ width: 138 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Person and cause</th>
          <th scope="col">Item</th>
          <AxisHead nowAt={NOW_AT_BACK} />
          <th scope="col">Past its end</th>
          <th scope="col">Last answer</th>
          <th scope="col">
            <span className="gh-hidden">State, and what you can do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.grant.grant_id} className={cx(row.status === "overdue" && table["overdue"])}>
            <td>
              <Person fullName={row.grant.user.full_name} second={causeOf(row)} cut />
            </td>
            <td>
              <Item type={row.grant.resource.resource_type} label={row.grant.resource.name} cut oneLine />
            </td>
            <AxisCell life={lifeOf(row, now)} nowAt={NOW_AT_BACK} />
            <td>
              <Age row={row} />
            </td>
            <td>
              {row.last_answer}
              <NextTry row={row} />
            </td>
            <td>
              <div className={table["acts"]}>
                {row.status === "overdue" || row.status === "refused" ? (
                  <TryNow row={row} size="xs" />
                ) : (
                  <Status of={revocationWords[row.status]} />
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OpenList({ rows }: { readonly rows: readonly RevocationView[] }) {
  const now = useNow();
  return (
    <ul className={table["list"]}>
      {rows.map((row) => (
        <li key={row.grant.grant_id} className={cx(row.status === "overdue" && table["listOverdue"])}>
          <div className={table["listHead"]}>
            <Person
              fullName={row.grant.user.full_name}
              second={`${row.grant.resource.name}, ${causeOf(row).toLowerCase()}`}
            />
            {row.status === "overdue" ? <Age row={row} /> : <Status of={revocationWords[row.status]} />}
          </div>
          <div className={table["listLine"]}>
            <Lifeline life={lifeOf(row, now)} />
          </div>
          <div className={table["listLine"]}>
            {row.last_answer}
            <NextTry row={row} />
          </div>
          {(row.status === "overdue" || row.status === "refused") && (
            <div className={table["listLine"]}>
              <TryNow row={row} size="sm" />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How long the removal took, from due to seen gone. Green only where it was seen to be gone. */
function GoneAfter({ row }: { readonly row: RevocationView }) {
  const now = useNow();
  const ended = row.grant.ended_at === null ? null : Date.parse(row.grant.ended_at);
  const word = grantWord(row.grant, now);
  if (row.grant.status !== "verified_gone" || ended === null) return <Status of={word} />;
  return <Status of={word}>after {formatLag(ended - Date.parse(row.due_since))}</Status>;
}

function ReceiptLink({ row }: { readonly row: RevocationView }) {
  return (
    <TextLink to="/receipts/$grantId" params={{ grantId: row.grant.grant_id }}>
      Receipt
      <span className="gh-hidden">
        {" "}
        of {row.grant.user.full_name}, {row.grant.resource.name}
      </span>
    </TextLink>
  );
}

export function GoneTable({ rows }: { readonly rows: readonly RevocationView[] }) {
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <ul className={table["list"]}>
        {rows.map((row) => (
          <li key={row.grant.grant_id}>
            <div className={table["listHead"]}>
              <Person fullName={row.grant.user.full_name} second={row.grant.resource.name} />
              <GoneAfter row={row} />
            </div>
            <div className={table["listActs"]}>
              <span className={table["second"]}>
                {causeOf(row)}, ended <Moment at={row.due_since} />
              </span>
              <ReceiptLink row={row} />
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={cx(table["table"], table["tight"])} aria-label="Verified gone">
      <colgroup>
        <col style={{ width: "22%" }} />
        <col style={{ width: "25%" }} />
        <col style={{ width: "15%" }} />
        <col style={{ width: "15%" }} />
        <col />
        <col style={{ width: 76 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Item</th>
          <th scope="col">Cause</th>
          <th scope="col">Ended</th>
          <th scope="col">Verified gone</th>
          <th scope="col">
            <span className="gh-hidden">Receipt</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.grant.grant_id}>
            <td className={cx(table["cut"], table["strong"])} title={row.grant.user.full_name}>
              {row.grant.user.full_name}
            </td>
            <td className={table["cut"]} title={row.grant.resource.name}>
              {row.grant.resource.name}
            </td>
            <td>{causeOf(row)}</td>
            <td>
              <Moment at={row.due_since} />
            </td>
            <td>
              <GoneAfter row={row} />
            </td>
            <td className={table["right"]}>
              <ReceiptLink row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
