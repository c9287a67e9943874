import { useNow } from "./clock.tsx";
import { formatClockSeconds, formatDate, formatFull, formatMoment } from "./time-format.ts";

interface MomentProps {
  readonly at: string | number;
  /** `seconds` only in Events and receipts. */
  readonly show?: "moment" | "seconds" | "date";
}

/** A moment as people say it; date, seconds and zone on hover. */
export function Moment({ at, show = "moment" }: MomentProps) {
  const now = useNow();
  const ms = typeof at === "number" ? at : Date.parse(at);
  const text = show === "seconds" ? formatClockSeconds(ms) : show === "date" ? formatDate(ms) : formatMoment(ms, now);
  return (
    <time dateTime={new Date(ms).toISOString()} title={formatFull(ms)}>
      {text}
    </time>
  );
}
