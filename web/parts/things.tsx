import { IconBuilding, IconId, IconUsersGroup } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { ResourceType } from "../../src/api/index.ts";
import { cx } from "./cx.ts";
import css from "./things.module.css";

export const kindWords: Readonly<Record<ResourceType, string>> = {
  ZENDESK_GROUP: "Group",
  ZENDESK_ORGANIZATION: "Organization",
  ZENDESK_CUSTOM_ROLE: "Custom role",
};
const kindIcons = { ZENDESK_GROUP: IconUsersGroup, ZENDESK_ORGANIZATION: IconBuilding, ZENDESK_CUSTOM_ROLE: IconId };

function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => /^\p{L}/u.test(word));
  return ((words[0]?.[0] ?? "?") + (words.length > 1 ? (words.at(-1)?.[0] ?? "") : "")).toUpperCase();
}

interface ThingProps {
  readonly name: ReactNode;
  readonly second?: ReactNode;
  /** One line with an ellipsis, in tables; the full name is in the title. `second`: the name itself wraps. */
  readonly cut?: boolean | "second";
  readonly title?: string;
  readonly oneLine?: boolean;
}

function Words({ name, second, title }: ThingProps) {
  return (
    <span className={css["words"]}>
      <span className={css["name"]} title={title}>
        {name}
      </span>
      {second !== undefined && second !== "" && <span className={css["second"]}>{second}</span>}
    </span>
  );
}

export function Initials({ name, big = false }: { readonly name: string; readonly big?: boolean }) {
  return (
    <span className={cx(css["square"], css["person"], big && css["big"])} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

export function Person({
  fullName,
  name,
  second,
  cut = false,
  oneLine = false,
}: Omit<ThingProps, "name" | "title"> & { readonly fullName: string; readonly name?: ReactNode }) {
  return (
    <span
      className={cx(
        css["thing"],
        cut === true && css["cut"],
        cut === "second" && css["cutSecond"],
        oneLine && css["oneLine"],
      )}
    >
      <Initials name={fullName} />
      <Words name={name ?? fullName} second={second} title={fullName} />
    </span>
  );
}

interface ItemProps extends Omit<ThingProps, "name" | "title"> {
  readonly type: ResourceType;
  readonly label: string;
  readonly name?: ReactNode;
}

/** A Zendesk group, organization or custom role, told apart by icon and hidden word. */
export function Item({ type, label, name, second, cut = false, oneLine = false }: ItemProps) {
  const Icon = kindIcons[type];
  return (
    <span
      className={cx(
        css["thing"],
        cut === true && css["cut"],
        cut === "second" && css["cutSecond"],
        oneLine && css["oneLine"],
      )}
    >
      <span className={cx(css["square"], css["kind"])}>
        <Icon size={15} stroke={1.6} aria-hidden="true" />
        <span className="gh-hidden">{kindWords[type]} </span>
      </span>
      <Words name={name ?? label} second={second} title={label} />
    </span>
  );
}
