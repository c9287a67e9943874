import { useState } from "react";
import { getResources, type ResourceType, type ResourceView } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { cx } from "../parts/cx.ts";
import { FilterBar } from "../parts/filter-bar.tsx";
import { NameLink } from "../parts/links.tsx";
import { useIsPhone } from "../parts/media.ts";
import { Section } from "../parts/page.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import table from "../parts/table.module.css";
import { Item, kindWords } from "../parts/things.tsx";
import { formatDuration, formatNumber, plural } from "../parts/time-format.ts";

const KINDS: readonly ResourceType[] = ["ZENDESK_GROUP", "ZENDESK_ORGANIZATION", "ZENDESK_CUSTOM_ROLE"];

/** Imported items, of one app or of all. */
export function ItemsSection({ appId }: { readonly appId?: string }) {
  const [search, setSearch] = useState("");
  const [kind, setKind] = useState<ResourceType | null>(null);
  const query = useRead(getResources, {
    query: {
      page_size: 200,
      ...(appId === undefined ? {} : { app_id: appId }),
      ...(search === "" ? {} : { search }),
      ...(kind === null ? {} : { resource_type: kind }),
    },
  });
  return (
    <Section title="Items" note="imported, and managed here">
      <div className={table["listLine"]}>
        <FilterBar
          placeholder="Search items"
          search={search}
          onSearch={setSearch}
          chips={kind === null ? [] : [{ name: "Kind", value: kindWords[kind], onRemove: () => setKind(null) }]}
          choices={[
            {
              label: "Kind",
              options: KINDS.map((option) => ({ label: kindWords[option], onPick: () => setKind(option) })),
            },
          ]}
          count={query.data === undefined ? undefined : plural(query.data.results.length, "item")}
        />
      </div>
      <Loaded query={query} what="the items" tight>
        {({ results }) =>
          results.length === 0 ? (
            <Empty glyph="ring" title={search === "" && kind === null ? "Nothing is imported yet" : "No item matches"}>
              What is imported can be requested at once. Importing writes nothing to Zendesk.
            </Empty>
          ) : (
            <ItemTable items={results} withApp={appId === undefined} />
          )
        }
      </Loaded>
    </Section>
  );
}

function nameOf(item: ResourceView) {
  return (
    <NameLink to="/inventory/resources/$resourceId" params={{ resourceId: item.resource_id }}>
      {item.name}
    </NameLink>
  );
}

function ItemTable({ items, withApp }: { readonly items: readonly ResourceView[]; readonly withApp: boolean }) {
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <ul className={table["list"]}>
        {items.map((item) => (
          <li key={item.resource_id}>
            <Item type={item.resource_type} label={item.name} name={nameOf(item)} second={item.admin_owner.name} cut />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={cx(table["table"], table["tight"])} aria-label="Items">
      <colgroup>
        <col />
        {withApp && <col style={{ width: "18%" }} />}
        <col style={{ width: "20%" }} />
        <col style={{ width: 90 }} />
        <col style={{ width: 90 }} />
        <col style={{ width: 110 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Item</th>
          {withApp && <th scope="col">App</th>}
          <th scope="col">Item admin</th>
          <th scope="col" className={table["right"]}>
            Members
          </th>
          <th scope="col" className={table["right"]}>
            At most
          </th>
          <th scope="col">Requestable</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.resource_id}>
            <td>
              <Item type={item.resource_type} label={item.name} name={nameOf(item)} cut oneLine />
            </td>
            {withApp && <td className={table["cut"]}>{item.app_name}</td>}
            <td className={table["cut"]}>{item.admin_owner.name}</td>
            <td className={table["right"]}>{item.member_count === null ? "" : formatNumber(item.member_count)}</td>
            <td className={table["right"]}>{formatDuration(item.max_duration)}</td>
            <td>{item.is_requestable ? (item.visibility === "hidden" ? "hidden" : "yes") : "no"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
