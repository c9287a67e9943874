import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { getRevocations, type RevocationView } from "../../src/api/index.ts";
import { call, type CallResult } from "../api/client.ts";
import { useRead } from "../api/hooks.ts";
import type { ApiProblem } from "../api/problem.ts";
import { csvOf, download } from "../parts/download.ts";
import { FilterBar } from "../parts/filter-bar.tsx";
import { Glyph } from "../parts/glyph.tsx";
import { Page, Section } from "../parts/page.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import { formatLag, numberWord } from "../parts/time-format.ts";
import { GoneTable, OpenTable, useTryNow } from "./revocation-rows.tsx";
import table from "../parts/table.module.css";
import css from "./revocations.module.css";

const route = getRouteApi("/app/revocations");
const PAGE = 100;

type OpenPage = CallResult<typeof getRevocations>;

/** The oldest first, and more of them on request: after an outage there may be thousands. */
function useOpenRemovals() {
  return useInfiniteQuery<
    OpenPage,
    ApiProblem,
    { rows: readonly RevocationView[]; first: OpenPage | undefined },
    unknown[],
    string | null
  >({
    queryKey: [getRevocations.id, "open"],
    queryFn: ({ pageParam }) =>
      call(getRevocations, {
        query: { show: "open", page_size: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: null,
    getNextPageParam: (last) => last.next ?? undefined,
    select: (data) => ({ rows: data.pages.flatMap((page) => page.results), first: data.pages[0] }),
  });
}

function matches(row: RevocationView, search: string): boolean {
  const text = `${row.grant.user.full_name} ${row.grant.resource.name} ${row.cause}`.toLowerCase();
  return text.includes(search.trim().toLowerCase());
}

function exportRows(rows: readonly RevocationView[]): void {
  const head = [
    "grant_id",
    "person",
    "email",
    "item",
    "app",
    "status",
    "cause",
    "due_since",
    "verified_gone_at",
    "last_answer",
  ];
  const body = rows.map(({ grant, status, cause, due_since, last_answer }) => [
    grant.grant_id,
    grant.user.full_name,
    grant.user.email,
    grant.resource.name,
    grant.resource.app_name,
    status,
    cause,
    due_since,
    grant.ended_at,
    last_answer,
  ]);
  download("revocations.csv", "text/csv", csvOf(head, body));
}

/** Every removal that is due, overdue or verified. It goes green only on a verified read. */
export function RevocationsPage() {
  const { q = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const open = useOpenRemovals();
  const verified = useRead(getRevocations, { query: { show: "verified", page_size: 100 } });
  const rows = (open.data?.rows ?? []).filter((row) => matches(row, q));
  const overdue = rows
    .filter((row) => row.status === "overdue")
    .toSorted((a, b) => Date.parse(a.due_since) - Date.parse(b.due_since));
  const due = rows.filter((row) => row.status !== "overdue" && row.status !== "verified_gone");
  const gone = (verified.data?.results ?? []).filter((row) => matches(row, q));
  const counts = open.data?.first?.counts;
  const overdueCount = counts?.overdue ?? 0;
  const title =
    overdueCount === 0
      ? "Nothing is overdue"
      : `${numberWord(overdueCount)} ${overdueCount === 1 ? "removal is" : "removals are"} overdue`;
  return (
    <Page
      title={open.data === undefined ? "Revocations" : title}
      heading={
        overdueCount > 0 ? (
          <span className={css["alarmTitle"]}>
            <Glyph name="triangle-full" size={20} />
            {title}
          </span>
        ) : undefined
      }
      lead={
        open.data === undefined ? undefined : (
          <Lead overdue={overdueCount} due={counts?.due ?? 0} p95={open.data.first?.p95_seconds ?? null} />
        )
      }
      acts={overdue.length > 1 ? <TryAll rows={overdue} isAll={!open.hasNextPage} /> : undefined}
      crumbs={[{ label: "Revocations" }]}
    >
      <FilterBar
        placeholder="Search person or item"
        search={q}
        onSearch={(text) => {
          navigate({ search: text === "" ? {} : { q: text }, replace: true }).catch(() => undefined);
        }}
        count={
          counts === undefined
            ? undefined
            : `${counts.overdue} overdue, ${counts.due} due, ${counts.verified_today} gone today${open.hasNextPage ? `; the ${open.data?.rows.length ?? 0} oldest are listed` : ""}`
        }
        onExport={() => exportRows([...overdue, ...due, ...gone])}
      />
      <Loaded query={open} what="the removals">
        {() => (
          <>
            {overdue.length > 0 && (
              <Section title="Overdue" note="access that should be gone, and is not">
                <OpenTable label="Overdue" rows={overdue} />
              </Section>
            )}
            {open.hasNextPage && (
              <div className={table["more"]}>
                <Button
                  variant="default"
                  size="xs"
                  loading={open.isFetchingNextPage}
                  onClick={() => {
                    open.fetchNextPage().catch(() => undefined);
                  }}
                >
                  Show later ends
                </Button>
              </div>
            )}
            {/* What is not listed yet may be due: only a whole list can say that nothing is. */}
            {(due.length > 0 || !open.hasNextPage) && (
              <Section title="Due" note="under way, or due now">
                {due.length === 0 ? (
                  <Empty glyph="check" title="No removal is under way">
                    When access ends, its removal stands here until Zendesk shows that it is gone.
                  </Empty>
                ) : (
                  <OpenTable label="Due" rows={due} />
                )}
              </Section>
            )}
          </>
        )}
      </Loaded>
      <Section title="Verified gone" note="each with a receipt">
        <Loaded query={verified} what="what is gone" tight>
          {() =>
            gone.length === 0 ? (
              <Empty glyph="ring" title="Nothing has ended yet">
                Ended access appears here once Zendesk was read and does not show it any more.
              </Empty>
            ) : (
              <GoneTable rows={gone} />
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

function Lead({ overdue, due, p95 }: { readonly overdue: number; readonly due: number; readonly p95: number | null }) {
  const still =
    overdue === 0
      ? ""
      : `${numberWord(overdue)} ${overdue === 1 ? "access stands" : "accesses stand"} in Zendesk after ${overdue === 1 ? "its" : "their"} end. `;
  const under =
    due === 0
      ? "No removal is under way."
      : `${numberWord(due)} ${overdue > 0 ? "more " : ""}${due === 1 ? "removal is" : "removals are"} under way.`;
  const fast = p95 === null ? "" : ` 95 of 100 are verified gone in ${formatLag(p95 * 1000)}.`;
  return `${still}${under}${fast}`;
}

function TryAll({ rows, isAll }: { readonly rows: readonly RevocationView[]; readonly isAll: boolean }) {
  const tryNow = useTryNow();
  return (
    <Button
      variant="default"
      loading={tryNow.isPending}
      onClick={() => rows.forEach((row) => tryNow.mutate({ params: { grant_id: row.grant.grant_id } }))}
    >
      {isAll ? "Try all now" : `Try these ${rows.length} now`}
    </Button>
  );
}
