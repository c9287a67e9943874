import { Button } from "@mantine/core";
import type { ResourceView } from "../../src/api/index.ts";
import { useNow } from "../parts/clock.tsx";
import { cx } from "../parts/cx.ts";
import { TextLink } from "../parts/links.tsx";
import { useIsPhone } from "../parts/media.ts";
import table from "../parts/table.module.css";
import { Item } from "../parts/things.tsx";
import { formatDuration, formatMoment, formatSpan } from "../parts/time-format.ts";
import css from "./catalog.module.css";

interface CatalogTableProps {
  readonly label: string;
  readonly items: readonly ResourceView[];
  readonly chosen: string | undefined;
  readonly onChoose: (resourceId: string) => void;
}

function askedOf(item: ResourceView): string {
  if (item.auto_approval) return "Nobody, at once";
  const names = item.request_configuration.reviewer_stages.map((stage) =>
    stage.owners.map((owner) => owner.name).join(" or "),
  );
  return names.join(", then ") || "Nobody can decide yet";
}
const usualOf = (item: ResourceView) =>
  item.recommended_duration === null ? "" : formatDuration(item.recommended_duration);
const answeredIn = (item: ResourceView) =>
  item.median_minutes_to_decide === null ? "" : formatSpan(item.median_minutes_to_decide * 60_000);

function RequestButton({
  item,
  isChosen,
  onChoose,
  size,
}: {
  readonly item: ResourceView;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly size: "xs" | "sm";
}) {
  const now = useNow();
  if (item.mine.pending_request_id !== null) {
    return (
      <TextLink to="/requests/$id" params={{ id: item.mine.pending_request_id }} className={css["held"]}>
        Asked for<span className="gh-hidden"> {item.name}</span>
      </TextLink>
    );
  }
  if (item.mine.grant_state === "active" && item.mine.expires_at !== null)
    return <span className={css["held"]}>Held until {formatMoment(Date.parse(item.mine.expires_at), now)}</span>;
  if (item.mine.grant_state === "active") return <span className={css["held"]}>Held</span>;
  if (item.mine.grant_state === "approved") return <span className={css["held"]}>Being given</span>;
  if (item.mine.grant_state === "ending") return <span className={css["held"]}>Being removed</span>;
  if (!item.is_requestable) return <span className={css["held"]}>Not requestable</span>;
  return (
    <Button
      size={size}
      variant={isChosen ? "filled" : "default"}
      aria-label={`Request ${item.name}`}
      onClick={() => onChoose(item.resource_id)}
    >
      Request
    </Button>
  );
}

export function CatalogTable({ label, items, chosen, onChoose }: CatalogTableProps) {
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <ul className={table["list"]}>
        {items.map((item) => {
          const second = [
            usualOf(item) === "" ? "" : `Usually ${usualOf(item)}`,
            answeredIn(item) === "" ? "" : `answered in ${answeredIn(item)}`,
          ]
            .filter((part) => part !== "")
            .join(", ");
          return (
            <li key={item.resource_id}>
              <div className={table["listHead"]}>
                <Item type={item.resource_type} label={item.name} second={second} cut />
                <RequestButton item={item} isChosen={false} onChoose={onChoose} size="sm" />
              </div>
            </li>
          );
        })}
      </ul>
    );
  }
  return (
    <table className={table["table"]} aria-label={label}>
      <colgroup>
        <col />
        <col style={{ width: 76 }} />
        <col style={{ width: "24%" }} />
        <col style={{ width: 100 }} />
        <col style={{ width: 150 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col">Usual</th>
          <th scope="col">Who is asked</th>
          <th scope="col">Answered in</th>
          <th scope="col">
            <span className="gh-hidden">Request, or what you hold</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.resource_id} className={cx(item.resource_id === chosen && table["chosen"])}>
            <td>
              <Item type={item.resource_type} label={item.name} second={item.description} cut />
            </td>
            <td>{usualOf(item)}</td>
            <td className={table["cut"]} title={askedOf(item)}>
              {askedOf(item)}
            </td>
            <td>{answeredIn(item)}</td>
            <td>
              <div className={table["acts"]}>
                <RequestButton item={item} isChosen={item.resource_id === chosen} onChoose={onChoose} size="xs" />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
