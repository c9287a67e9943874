import { getRouteApi } from "@tanstack/react-router";
import { getApps, getResources, type ResourceType, type ResourceView } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { SideDrawer } from "../parts/dialog.tsx";
import { FilterBar, type FilterChip } from "../parts/filter-bar.tsx";
import { ButtonLink } from "../parts/links.tsx";
import { useIsPhone, useIsWide } from "../parts/media.ts";
import { Columns, Page, Section } from "../parts/page.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import { kindWords } from "../parts/things.tsx";
import { plural } from "../parts/time-format.ts";
import { CatalogTable } from "./catalog-table.tsx";
import { RequestForm } from "./request-form.tsx";

const route = getRouteApi("/app/catalog");
const KINDS: readonly ResourceType[] = ["ZENDESK_GROUP", "ZENDESK_ORGANIZATION", "ZENDESK_CUSTOM_ROLE"];

function byApp(items: readonly ResourceView[]): readonly (readonly [string, readonly ResourceView[]])[] {
  const groups = new Map<string, ResourceView[]>();
  for (const item of items) groups.set(item.app_name, [...(groups.get(item.app_name) ?? []), item]);
  return [...groups.entries()];
}

/** What I may ask for, by app, and the form beside it. */
export function CatalogPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isPhone = useIsPhone();
  const isWide = useIsWide();
  const { mayManage } = abilitiesOf(useSession());
  const query = useRead(getResources, {
    query: {
      page_size: 200,
      ...(search.q === undefined ? {} : { search: search.q }),
      ...(search.kind === undefined ? {} : { resource_type: search.kind }),
    },
  });
  const apps = useRead(getApps, {}, { enabled: mayManage });
  const subdomains = new Map((apps.data?.apps ?? []).map((app) => [app.name, app.subdomain]));
  const set = (next: typeof search) => {
    navigate({ search: next, replace: true }).catch(() => undefined);
  };
  const { item: chosen, ...rest } = search;
  const close = () => set(rest);
  if (isPhone && chosen !== undefined)
    return <RequestForm key={chosen} resourceId={chosen} onClose={close} layout="page" />;

  const chips: FilterChip[] =
    search.kind === undefined
      ? []
      : [
          {
            name: "Kind",
            value: kindWords[search.kind],
            onRemove: () => set(search.q === undefined ? {} : { q: search.q }),
          },
        ];
  const list = (
    <>
      <FilterBar
        placeholder="Search items"
        search={search.q ?? ""}
        onSearch={(text) => {
          const { q: _before, ...others } = search;
          set(text === "" ? others : { ...others, q: text });
        }}
        chips={chips}
        choices={[
          {
            label: "Kind",
            options: KINDS.map((kind) => ({ label: kindWords[kind], onPick: () => set({ ...search, kind }) })),
          },
        ]}
        count={query.data === undefined ? undefined : plural(query.data.results.length, "item")}
      />
      <Loaded query={query} what="the catalog">
        {({ results }) =>
          results.length === 0 ? (
            <Nothing isFiltered={search.q !== undefined || search.kind !== undefined} mayManage={mayManage} />
          ) : (
            byApp(results).map(([app, items]) => (
              <Section
                key={app}
                title={app}
                {...(subdomains.has(app) ? { note: `${subdomains.get(app) ?? ""}.zendesk.com` } : {})}
              >
                <CatalogTable
                  label={app}
                  items={items}
                  chosen={chosen}
                  onChoose={(id) => set({ ...search, item: id })}
                />
              </Section>
            ))
          )
        }
      </Loaded>
    </>
  );
  const form =
    chosen === undefined ? null : (
      <RequestForm key={chosen} resourceId={chosen} onClose={close} layout={isWide ? "panel" : "drawer"} />
    );
  const held = (query.data?.results ?? []).filter((item) => item.mine.grant_id !== null).length;
  const lead =
    query.data === undefined
      ? undefined
      : `${plural(query.data.results.length, "item")} you may see${held > 0 ? `. You hold ${held}.` : "."}`;
  return (
    <Page title="Catalog" lead={lead} crumbs={[{ label: "Catalog" }]}>
      {isWide && form !== null ? (
        <Columns width={360} side={form}>
          {list}
        </Columns>
      ) : (
        list
      )}
      {!isWide && (
        <SideDrawer title="Request" isOpen={form !== null} onClose={close}>
          {form}
        </SideDrawer>
      )}
    </Page>
  );
}

function Nothing({ isFiltered, mayManage }: { readonly isFiltered: boolean; readonly mayManage: boolean }) {
  if (isFiltered) {
    return (
      <Empty glyph="ring" title="No item has this name">
        Search for a shorter part of it, or remove the filter.
      </Empty>
    );
  }
  return (
    <Empty
      glyph="ring"
      title="Nothing can be requested yet"
      {...(mayManage ? { act: <ButtonLink to="/inventory">Open inventory</ButtonLink> } : {})}
    >
      Items appear here once an app admin has imported them from Zendesk.
    </Empty>
  );
}
