import type { CSSProperties } from "react";
import { cx } from "./cx.ts";
import { axisPercent, type Life } from "./life.ts";
import { Lifeline } from "./lifeline.tsx";
import css from "./table.module.css";

/** Where now is on the shared axis. Revocations look back, so theirs lies further right. */
export const NOW_AT = 30;
export const NOW_AT_BACK = 64;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AHEAD: readonly (readonly [string, number, string])[] = [
  ["7 d", -7 * DAY, "always"],
  ["1 d", -DAY, "fine"],
  ["1 h", HOUR, "fine"],
  ["8 h", 8 * HOUR, "middle"],
  ["2 d", 2 * DAY, "fine"],
  ["7 d", 7 * DAY, "always"],
  ["30 d", 30 * DAY, "always"],
];
const BACK: readonly (readonly [string, number, string])[] = [
  ["7 d", -7 * DAY, "always"],
  ["1 d", -DAY, "middle"],
  ["30 d", 30 * DAY, "always"],
];

const nowStyle = (nowAt: number) => ({ "--now": `${nowAt}%` }) as CSSProperties;

/** The head of the column in which all rows share one axis. */
export function AxisHead({ nowAt = NOW_AT }: { readonly nowAt?: number }) {
  const ticks = nowAt === NOW_AT ? AHEAD : BACK;
  return (
    <th scope="col" className={css["axisHead"]}>
      <span className="gh-hidden">Time, from 14 days ago to 30 days ahead</span>
      <span className={css["ticks"]} aria-hidden="true">
        {ticks.map(([label, offset, keep]) => {
          const x = Math.min(97, axisPercent(offset, 0, nowAt));
          return (
            <span key={`${label}${offset}`} className={cx(keep !== "always" && css[keep])} style={{ left: `${x}%` }}>
              {label}
            </span>
          );
        })}
        <span className={css["now"]} style={{ left: `${nowAt}%` }}>
          now
        </span>
      </span>
    </th>
  );
}

export function AxisCell({ life, nowAt = NOW_AT }: { readonly life: Life | null; readonly nowAt?: number }) {
  return (
    <td className={css["axisCell"]} style={nowStyle(nowAt)}>
      {life !== null && <Lifeline life={life} axis={nowAt} />}
    </td>
  );
}
