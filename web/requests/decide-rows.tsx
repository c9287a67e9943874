import { Button } from "@mantine/core";
import { useState } from "react";
import { approveRequest, type RequestSummaryView, type RequestView } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { useConnection } from "../api/live.tsx";
import { useAnnounce } from "../parts/announce.tsx";
import { useNow } from "../parts/clock.tsx";
import { Glyph } from "../parts/glyph.tsx";
import { ButtonLink, NameLink } from "../parts/links.tsx";
import { Emphasized } from "../parts/plan.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { Status } from "../parts/status.tsx";
import { requestWord } from "../parts/status-words.ts";
import { Person } from "../parts/things.tsx";
import { formatDuration, formatSpan } from "../parts/time-format.ts";
import css from "./decide-row.module.css";
import { hasWarning } from "./request-words.ts";

/** What the sentence of a plan does not say already. */
const besides = (plan: RequestSummaryView["requested_items_list"][number]["plan"]) =>
  plan.effects
    .filter((effect) => effect.is_warning && effect.kind !== "role" && effect.kind !== "organization")
    .map((effect) => effect.text)
    .join(" ");

type Settled = ReadonlyMap<string, RequestView["status"]>;

/** A row that was decided here keeps its place, with its new state, until the page is left. */
function useSettled(requests: readonly RequestSummaryView[]) {
  const [settled, setSettled] = useState<ReadonlyMap<string, RequestSummaryView>>(new Map());
  const waiting = requests.filter((request) => !settled.has(request.id));
  const rows = [...waiting, ...settled.values()].toSorted((a, b) => a.created_at.localeCompare(b.created_at));
  const settle = (request: RequestSummaryView, status: RequestView["status"]) =>
    setSettled((known) => new Map(known).set(request.id, { ...request, status }));
  const states: Settled = new Map([...settled].map(([id, request]) => [id, request.status]));
  return { rows, states, settle };
}

/** Requests that wait for me, oldest first. */
export function DecideRows({ requests }: { readonly requests: readonly RequestSummaryView[] }) {
  const { rows, states, settle } = useSettled(requests);
  return (
    <ul className={css["rows"]}>
      {rows.map((request) => (
        <DecideRow
          key={request.id}
          request={request}
          settledAs={states.get(request.id)}
          onSettled={(status) => settle(request, status)}
        />
      ))}
    </ul>
  );
}

interface DecideRowProps {
  readonly request: RequestSummaryView;
  readonly settledAs: RequestView["status"] | undefined;
  readonly onSettled: (status: RequestView["status"]) => void;
}

function DecideRow({ request, settledAs, onSettled }: DecideRowProps) {
  const now = useNow();
  const item = request.requested_items_list[0];
  const isFiledByOther = request.requester.user_id !== request.target_user.user_id;
  if (item === undefined) return null;
  return (
    <li>
      <Person
        fullName={request.target_user.full_name}
        second={isFiledByOther ? `asked by ${request.requester.full_name}` : request.target_user.email}
        cut="second"
      />
      <div className={css["what"]}>
        <p>
          <NameLink to="/requests/$id" params={{ id: request.id }} className={css["item"]}>
            {item.name}
          </NameLink>
          <span className={css["time"]}>
            {request.duration_minutes === null ? "without an end" : `for ${formatDuration(request.duration_minutes)}`}
          </span>
        </p>
        <p className={css["plan"]}>
          {hasWarning(item.plan) && <Glyph name="triangle" />}
          <span>
            <Emphasized text={item.plan.sentence} names={[item.name, request.target_user.full_name]} />{" "}
            {besides(item.plan)}
          </span>
        </p>
        {request.reason !== "" && <p className={css["reason"]}>“{request.reason}”</p>}
      </div>
      <div className={css["side"]}>
        {settledAs === undefined ? (
          <span className={css["waits"]}>waits {formatSpan(now - Date.parse(request.created_at))}</span>
        ) : (
          <Status of={requestWord({ status: settledAs, status_reason: null })} />
        )}
        {settledAs === undefined && (
          <DecideActs request={request} isPlain={!hasWarning(item.plan)} onSettled={onSettled} />
        )}
      </div>
    </li>
  );
}

/** Approve stands here only where the plan has no warning; everything else deserves the whole page. */
function DecideActs({
  request,
  isPlain,
  onSettled,
}: {
  readonly request: RequestSummaryView;
  readonly isPlain: boolean;
  readonly onSettled: DecideRowProps["onSettled"];
}) {
  const approve = useAct(approveRequest);
  const { offlineSince } = useConnection();
  const announce = useAnnounce();
  const mayApprove = isPlain && request.may.decide;
  const name = `${request.requested_items_list[0]?.name ?? ""} for ${request.target_user.full_name}`;
  return (
    <>
      <div className={css["acts"]}>
        <ButtonLink
          to="/requests/$id"
          params={{ id: request.id }}
          size="xs"
          variant={mayApprove ? "default" : "filled"}
          aria-label={`Review ${name}`}
        >
          Review
        </ButtonLink>
        {mayApprove && (
          <Button
            size="xs"
            loading={approve.isPending}
            disabled={offlineSince !== null}
            aria-label={`Approve ${name}`}
            onClick={() =>
              approve.mutate(
                { params: { id: request.id }, body: { revision: request.revision } },
                {
                  onSuccess: (decided) => {
                    announce(`Approved ${name}.`);
                    onSettled(decided.status);
                  },
                },
              )
            }
          >
            Approve
          </Button>
        )}
      </div>
      <ProblemNote problem={approve.error} />
    </>
  );
}
