import { useNow } from "./clock.tsx";
import { cx } from "./cx.ts";
import { Glyph } from "./glyph.tsx";
import { axisPercent, type Life, lifeSentence, ownScale } from "./life.ts";
import css from "./lifeline.module.css";

interface LifelineProps {
  readonly life: Life;
  readonly size?: "small" | "medium" | "large";
  /** On the axis that a table's rows share, with now at this percentage; without it, on its own scale. */
  readonly axis?: number;
}

const percent = (value: number) => `${value.toFixed(2)}%`;

interface SpanProps {
  readonly className: string | undefined;
  readonly from: number;
  readonly to?: number;
  /** Grows to the left from `to`, so that a least width never crosses now. */
  readonly endsAtTo?: boolean;
}

function Mark({ className, from, to, endsAtTo = false }: SpanProps) {
  if (to === undefined) return <span className={className} style={{ left: percent(from) }} />;
  if (endsAtTo)
    return <span className={className} style={{ right: percent(100 - to), width: percent(Math.max(0, to - from)) }} />;
  return <span className={className} style={{ left: percent(from), width: percent(Math.max(0, to - from)) }} />;
}

/** A grant as a line in time. The words stand beside it; its label is the whole sentence. */
export function Lifeline({ life, size = "medium", axis }: LifelineProps) {
  const now = useNow();
  const name = cx(
    css["line"],
    size === "small" && css["small"],
    size === "large" && css["large"],
    axis !== undefined && css["onAxis"],
  );
  return (
    <span role="img" aria-label={lifeSentence(life, now)} className={name}>
      {axis === undefined ? (
        <OwnScale life={life} now={now} most={size === "small" ? 0.78 : 0.9} />
      ) : (
        <OnAxis life={life} now={now} nowAt={axis} />
      )}
    </span>
  );
}

/** `most`: how far right the pivot may lie. On a short line it needs more room, so that little time stays visible. */
function OwnScale({ life, now, most }: { readonly life: Life; readonly now: number; readonly most: number }) {
  const { start, pivot, end } = ownScale(life, now, most);
  const rail = <span className={css["rail"]} />;
  switch (life.phase) {
    case "asked":
    case "giving":
      return (
        <>
          {rail}
          <Mark className={css["outline"]} from={start} to={end} />
          {life.end !== null && (
            <Mark className={cx(css["gate"], life.phase === "asked" && css["gateGrey"])} from={end} />
          )}
          <Mark className={css["dot"]} from={start} />
        </>
      );
    case "shortened":
      return (
        <>
          {rail}
          <Mark className={css["outline"]} from={start} to={pivot} />
          <Mark className={css["dotted"]} from={pivot} to={end} />
          <Mark className={cx(css["gate"], css["gateGrey"])} from={pivot} />
          <Mark className={cx(css["gate"], css["gateSoft"])} from={end} />
          <Mark className={css["dot"]} from={start} />
        </>
      );
    case "scheduled":
      return (
        <>
          {rail}
          <Mark className={css["outline"]} from={start} to={end} />
          <Mark className={css["tick"]} from={start} />
          {life.end !== null && <Mark className={css["gate"]} from={end} />}
          <Mark className={css["dot"]} from={pivot} />
        </>
      );
    case "active":
    case "ends_soon": {
      const lifeEnd = life.end ?? now;
      const reminders = (life.reminders ?? []).filter((moment) => moment > now);
      return (
        <>
          {rail}
          <Mark className={css["past"]} from={start} to={pivot} />
          <Mark className={css["tick"]} from={start} />
          <Mark className={cx(css["bar"], life.phase === "ends_soon" && css["soon"])} from={pivot} to={end} />
          {reminders.map((moment) => (
            <Mark
              key={moment}
              className={css["diamond"]}
              from={pivot + ((moment - now) / (lifeEnd - now)) * (end - pivot)}
            />
          ))}
          <Mark className={css["gate"]} from={end} />
          <Mark className={css["dot"]} from={pivot} />
        </>
      );
    }
    case "endless":
    case "outside":
      return (
        <>
          <Mark className={css["past"]} from={start} to={pivot} />
          <Mark className={css["tick"]} from={start} />
          <Mark className={life.phase === "endless" ? css["fade"] : css["hatch"]} from={pivot} to={100} />
          <Mark className={css["dot"]} from={pivot} />
        </>
      );
    case "removing":
    case "overdue":
      return (
        <>
          {rail}
          <Mark className={css["past"]} from={start} to={pivot} />
          <Mark className={css["tick"]} from={start} />
          <Mark className={life.phase === "overdue" ? css["tail"] : css["dashes"]} from={pivot} to={end} />
          <Mark className={css["gate"]} from={pivot} />
        </>
      );
    case "gone":
    case "closed":
      return (
        <>
          {rail}
          <Mark className={css["past"]} from={start} to={pivot} />
          <Mark className={css["tick"]} from={start} />
          <Mark className={cx(css["gate"], css["gateGrey"])} from={pivot} />
          {life.phase === "gone" && (
            <span className={cx(css["check"], css["drawn"])} style={{ left: percent(end) }}>
              <Glyph name="check" />
            </span>
          )}
        </>
      );
  }
}

function OnAxis({ life, now, nowAt }: { readonly life: Life; readonly now: number; readonly nowAt: number }) {
  const x = (moment: number) => axisPercent(moment, now, nowAt);
  const start = x(life.start);
  const end = life.end === null ? 100 : x(life.end);
  const past = (
    <>
      <Mark className={css["past"]} from={start} to={Math.min(end, nowAt)} />
      <Mark className={css["tick"]} from={start} />
    </>
  );
  switch (life.phase) {
    case "asked":
    case "giving":
    case "scheduled":
    case "shortened":
      return (
        <>
          <Mark className={css["outline"]} from={start} to={end} />
          <Mark className={css["tick"]} from={start} />
          {life.end !== null && <Mark className={css["gate"]} from={end} />}
        </>
      );
    case "active":
    case "ends_soon":
      return (
        <>
          {past}
          <Mark className={cx(css["bar"], life.phase === "ends_soon" && css["soon"])} from={nowAt} to={end} />
          <Mark className={css["gate"]} from={end} />
        </>
      );
    case "endless":
    case "outside":
      return (
        <>
          {past}
          <Mark className={life.phase === "endless" ? css["fade"] : css["hatch"]} from={nowAt} to={100} />
        </>
      );
    case "removing":
    case "overdue":
      return (
        <>
          {past}
          <Mark className={life.phase === "overdue" ? css["tail"] : css["dashes"]} from={end} to={nowAt} endsAtTo />
          <Mark className={css["gate"]} from={end} />
        </>
      );
    case "gone":
    case "closed":
      return (
        <>
          {past}
          <Mark className={cx(css["gate"], css["gateGrey"])} from={end} />
          {life.phase === "gone" && (
            <span className={css["check"]} style={{ left: `calc(${percent(end)} + 10px)` }}>
              <Glyph name="check" />
            </span>
          )}
        </>
      );
  }
}
