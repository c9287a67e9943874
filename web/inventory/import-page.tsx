import { Checkbox, SegmentedControl } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { getApp, getImportable, type ImportableView, type ResourceType } from "../../src/api/index.ts";
import { call } from "../api/client.ts";
import { useRead } from "../api/hooks.ts";
import type { ApiProblem } from "../api/problem.ts";
import { FilterBar } from "../parts/filter-bar.tsx";
import { Page } from "../parts/page.tsx";
import { Empty, Failed, Skeleton } from "../parts/states.tsx";
import { formatNumber } from "../parts/time-format.ts";
import { ImportRows } from "./import-rows.tsx";
import { type Selection, SelectionBar } from "./selection-bar.tsx";

const route = getRouteApi("/app/inventory/apps/$appId/import");
const PAGE = 100;
const KINDS = [
  { value: "all", label: "All" },
  { value: "ZENDESK_GROUP", label: "Groups" },
  { value: "ZENDESK_ORGANIZATION", label: "Organizations" },
  { value: "ZENDESK_CUSTOM_ROLE", label: "Custom roles" },
];

interface Filter {
  readonly search: string;
  readonly kind: ResourceType | null;
  readonly hideImported: boolean;
}

function useImportable(appId: string, filter: Filter) {
  const query = {
    page_size: PAGE,
    ...(filter.search === "" ? {} : { search: filter.search }),
    ...(filter.kind === null ? {} : { resource_type: filter.kind }),
    ...(filter.hideImported ? { imported: "false" as const } : {}),
  };
  return useInfiniteQuery<
    Awaited<ReturnType<typeof call<typeof getImportable>>>,
    ApiProblem,
    { rows: ImportableView[]; total: number | null },
    unknown[],
    string | null
  >({
    queryKey: [getImportable.id, appId, query],
    queryFn: ({ pageParam }) =>
      call(getImportable, {
        params: { app_id: appId },
        query: { ...query, ...(pageParam === null ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: null,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    select: (data) => ({ rows: data.pages.flatMap((page) => page.results), total: data.pages[0]?.total ?? null }),
  });
}

const NOTHING: Selection = { ids: new Set(), members: new Map(), all: null };

/** What the last sync found, and what of it people shall be able to ask for. */
export function ImportPage() {
  const { appId } = route.useParams();
  const app = useRead(getApp, { params: { app_id: appId } });
  const [filter, setFilter] = useState<Filter>({ search: "", kind: null, hideImported: false });
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const found = useImportable(appId, filter);
  const rows = found.data?.rows ?? [];
  const change = (next: Filter) => {
    setFilter(next);
    // "All that match" means what matched then.
    if (selection.all !== null) setSelection(NOTHING);
  };
  const toggle = (row: ImportableView) => {
    const ids = new Set(selection.ids);
    if (!ids.delete(row.resource_id)) ids.add(row.resource_id);
    setSelection({ ids, members: new Map(selection.members).set(row.resource_id, row.member_count), all: null });
  };
  const appName = app.data?.name ?? "App";
  return (
    <Page
      title="Import items"
      lead="Imported items can be requested at once. People who hold them already are shown as outside access and stay as they are."
      crumbs={[
        { label: "Inventory", to: "/inventory" },
        { label: appName, to: `/inventory/apps/${appId}` },
        { label: "Import items" },
      ]}
    >
      <FilterBar
        placeholder="Search found items"
        search={filter.search}
        onSearch={(search) => change({ ...filter, search })}
        count={countWords(rows.length, found.data?.total ?? null)}
      >
        <SegmentedControl
          size="xs"
          aria-label="Kind"
          data={KINDS}
          value={filter.kind ?? "all"}
          onChange={(value) =>
            change({
              ...filter,
              kind:
                value === "ZENDESK_GROUP" || value === "ZENDESK_ORGANIZATION" || value === "ZENDESK_CUSTOM_ROLE"
                  ? value
                  : null,
            })
          }
        />
        <Checkbox
          size="xs"
          label="Hide imported"
          checked={filter.hideImported}
          onChange={(event) => change({ ...filter, hideImported: event.currentTarget.checked })}
        />
      </FilterBar>
      {found.error !== null && rows.length === 0 ? (
        <Failed
          problem={found.error}
          what="what was found"
          onRetry={() => {
            found.refetch().catch(() => undefined);
          }}
        />
      ) : found.data === undefined ? (
        <Skeleton rows={8} tight />
      ) : rows.length === 0 ? (
        <Empty
          glyph="ring"
          title={app.data?.last_complete_sync_at == null ? "Nothing was found yet" : "Nothing matches"}
        >
          {app.data?.last_complete_sync_at == null
            ? "The first sync has not finished. It shows here what Zendesk has as soon as it is read."
            : "Search for a shorter part of the name, or show all kinds."}
        </Empty>
      ) : (
        <ImportRows
          rows={rows}
          selection={selection}
          onToggle={toggle}
          onToggleAll={(chosen) =>
            setSelection(
              chosen
                ? {
                    ids: new Set(rows.filter((row) => !row.is_imported && !row.is_gone).map((row) => row.resource_id)),
                    members: new Map(rows.map((row) => [row.resource_id, row.member_count])),
                    all: null,
                  }
                : NOTHING,
            )
          }
          hasMore={found.hasNextPage}
          onMore={() => {
            if (!found.isFetchingNextPage) found.fetchNextPage().catch(() => undefined);
          }}
        />
      )}
      {(selection.ids.size > 0 || selection.all !== null) && (
        <SelectionBar
          appId={appId}
          app={app.data}
          selection={selection}
          filter={filter}
          onAll={(all) => setSelection({ ...NOTHING, all })}
          onClear={() => setSelection(NOTHING)}
        />
      )}
    </Page>
  );
}

function countWords(loaded: number, total: number | null): string {
  if (total === null) return `${formatNumber(loaded)} match`;
  return `${formatNumber(total)} match`;
}
