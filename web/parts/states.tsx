import { Button } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type ApiProblem, isSessionEnded } from "../api/problem.ts";
import { cx } from "./cx.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";
import { TextLink } from "./links.tsx";
import css from "./states.module.css";

interface EmptyProps {
  readonly glyph: GlyphName;
  /** What is so. */
  readonly title: string;
  /** What it means. */
  readonly children: ReactNode;
  readonly act?: ReactNode;
  readonly tone?: "amber" | "red";
}

export function Empty({ glyph, title, children, act, tone }: EmptyProps) {
  return (
    <div className={css["state"]}>
      <div className={cx(css["mark"], tone !== undefined && css[tone])}>
        <Glyph name={glyph} />
      </div>
      <p className={css["title"]}>{title}</p>
      <div className={css["text"]}>{children}</div>
      {act !== undefined && <div className={css["acts"]}>{act}</div>}
    </div>
  );
}

const WIDTHS = [46, 38, 52, 41, 48, 36];

/** Holds the place of rows that are read; shows itself only after 300 ms. */
export function Skeleton({ rows = 4, tight = false }: { readonly rows?: number; readonly tight?: boolean }) {
  return (
    <div className={cx(css["bones"], tight && css["tight"])} role="status">
      <span className="gh-hidden">Loading</span>
      {Array.from({ length: rows }, (_unused, index) => (
        <div key={index} className={css["bone"]} aria-hidden="true">
          <span className={css["square"]} />
          <span className={css["two"]}>
            <span className={css["bar"]} style={{ width: `${WIDTHS[index % WIDTHS.length]}%` }} />
            {!tight && <span className={css["bar"]} style={{ width: "22%" }} />}
          </span>
        </div>
      ))}
    </div>
  );
}

export function Failed({
  problem,
  what,
  onRetry,
}: {
  readonly problem: ApiProblem;
  readonly what: string;
  readonly onRetry: () => void;
}) {
  if (isSessionEnded(problem)) {
    return (
      <Empty glyph="pause" tone="amber" title="Sign in again to go on">
        Your session ended. What you typed is kept on this page.
      </Empty>
    );
  }
  if (problem.status === 403) {
    return (
      <Empty glyph="minus" title={`You may not see ${what}`} act={<TextLink to="/">What I may see</TextLink>}>
        {problem.detail}
      </Empty>
    );
  }
  if (problem.status === 404) {
    return (
      <Empty
        glyph="slashed"
        title={`There is no such thing, or you may not see it`}
        act={<TextLink to="/">Home</TextLink>}
      >
        {problem.detail}
      </Empty>
    );
  }
  return (
    <Empty
      glyph="octagon"
      tone="red"
      title={`Gatehouse could not load ${what}`}
      act={
        <>
          <Button onClick={onRetry}>Try again</Button>
          {problem.requestId !== null && <span className={css["id"]}>request id {problem.requestId}</span>}
        </>
      }
    >
      {problem.detail} Nothing was changed.
    </Empty>
  );
}

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data, ApiProblem>;
  /** As in "Gatehouse could not load …". */
  readonly what: string;
  readonly rows?: number;
  readonly tight?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/** The states of something read: place held, failed, forbidden, or there. Old data outlives a failed read. */
export function Loaded<Data>({ query, what, rows = 4, tight = false, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) {
    return (
      <Failed
        problem={query.error}
        what={what}
        onRetry={() => {
          query.refetch().catch(() => undefined);
        }}
      />
    );
  }
  return <Skeleton rows={rows} tight={tight} />;
}

/** Why an act was refused, beside the act. */
export function ProblemNote({ problem }: { readonly problem: ApiProblem | null }) {
  if (problem === null) return null;
  const fields = Object.entries(problem.fields);
  return (
    <div className={css["problem"]} role="alert">
      <Glyph name="octagon" />
      <div>
        {problem.detail}
        {fields.length > 0 && (
          <ul>
            {fields.map(([field, text]) => (
              <li key={field}>
                <b>{field}</b>: {text}
              </li>
            ))}
          </ul>
        )}
        {problem.requestId !== null && problem.status >= 500 && (
          <span className={css["problemId"]}>Nothing was changed. Request id {problem.requestId}</span>
        )}
      </div>
    </div>
  );
}

export function Notice({
  children,
  tone = "amber",
  glyph = "triangle",
}: {
  readonly children: ReactNode;
  readonly tone?: "amber" | "green";
  readonly glyph?: GlyphName;
}) {
  return (
    <div className={cx(css["notice"], tone === "green" && css["good"])}>
      <Glyph name={glyph} />
      <div>{children}</div>
    </div>
  );
}
