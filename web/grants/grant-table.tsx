import type { ReactNode } from "react";
import type { GrantView } from "../../src/api/index.ts";
import { AxisCell, AxisHead } from "../parts/axis.tsx";
import { useNow } from "../parts/clock.tsx";
import { cx } from "../parts/cx.ts";
import { lifeOfGrant } from "../parts/life.ts";
import { Lifeline } from "../parts/lifeline.tsx";
import { NameLink } from "../parts/links.tsx";
import { useIsPhone } from "../parts/media.ts";
import { Status } from "../parts/status.tsx";
import { grantWord } from "../parts/status-words.ts";
import table from "../parts/table.module.css";
import { Item, Person } from "../parts/things.tsx";
import { GrantActs } from "./grant-acts.tsx";
import { EndWords, isOverdue, pathWord } from "./grant-words.tsx";

interface GrantTableProps {
  readonly label: string;
  readonly grants: readonly GrantView[];
  /** What a row names: the item, where all are one person's; the person, where all are one item's. */
  readonly subject: "item" | "person";
  readonly withState?: boolean;
}

function Subject({
  grant,
  subject,
  second,
}: {
  readonly grant: GrantView;
  readonly subject: "item" | "person";
  readonly second: ReactNode;
}) {
  if (subject === "person") return <Person fullName={grant.user.full_name} second={second} cut />;
  const name = (
    <NameLink to="/inventory/resources/$resourceId" params={{ resourceId: grant.resource.resource_id }}>
      {grant.resource.name}
    </NameLink>
  );
  return <Item type={grant.resource.resource_type} label={grant.resource.name} name={name} second={second} cut />;
}

function secondLine(grant: GrantView, subject: "item" | "person"): string {
  if (grant.status_detail !== "" && grant.state !== "ended" && grant.status !== "active") return grant.status_detail;
  return subject === "item" ? `${pathWord(grant)}, ${grant.resource.app_name}` : pathWord(grant);
}

/** Access in time: on one shared axis with one now, on a phone each on its own scale. */
export function GrantTable({ label, grants, subject, withState = false }: GrantTableProps) {
  const isPhone = useIsPhone();
  if (isPhone) return <GrantList grants={grants} subject={subject} />;
  return (
    <table className={table["table"]} aria-label={label}>
      <colgroup>
        <col />
        {withState && <col style={{ width: "17%" }} />}
        <col style={{ width: withState ? "29%" : "33%" }} />
        <col style={{ width: 132 }} />
        <col style={{ width: 178 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{subject === "item" ? "Item" : "Person"}</th>
          {withState && <th scope="col">State</th>}
          <AxisHead />
          <th scope="col">Ends</th>
          <th scope="col">
            <span className="gh-hidden">What you can do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <GrantRow key={grant.grant_id} grant={grant} subject={subject} withState={withState} />
        ))}
      </tbody>
    </table>
  );
}

function GrantRow({
  grant,
  subject,
  withState,
}: {
  readonly grant: GrantView;
  readonly subject: "item" | "person";
  readonly withState: boolean;
}) {
  const now = useNow();
  return (
    <tr className={cx(isOverdue(grant) && table["overdue"])}>
      <td>
        <Subject grant={grant} subject={subject} second={secondLine(grant, subject)} />
      </td>
      {withState && (
        <td>
          <Status of={grantWord(grant, now)} />
        </td>
      )}
      <AxisCell life={lifeOfGrant(grant, now)} />
      <td>
        <EndWords grant={grant} />
      </td>
      <td>
        <div className={table["acts"]}>
          <GrantActs grant={grant} />
        </div>
      </td>
    </tr>
  );
}

function GrantList({ grants, subject }: Pick<GrantTableProps, "grants" | "subject">) {
  const now = useNow();
  return (
    <ul className={table["list"]}>
      {grants.map((grant) => (
        <li key={grant.grant_id} className={cx(isOverdue(grant) && table["listOverdue"])}>
          <div className={table["listHead"]}>
            <Subject grant={grant} subject={subject} second={secondLine(grant, subject)} />
            <span className={table["listEnd"]}>
              <EndWords grant={grant} />
            </span>
          </div>
          <div className={table["listLine"]}>
            <Lifeline life={lifeOfGrant(grant, now)} />
          </div>
          <div className={table["listActs"]}>
            <Status of={grantWord(grant, now)} />
            <span className={table["acts"]}>
              <GrantActs grant={grant} size="sm" />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
