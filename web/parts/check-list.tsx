import { type ReactNode, useEffect, useRef } from "react";
import type { CheckView } from "../../src/api/index.ts";
import css from "./check-list.module.css";
import { cx } from "./cx.ts";
import { Glyph } from "./glyph.tsx";
import { checkWords } from "./status-words.ts";
import { plural } from "./time-format.ts";

function CheckRow({ check }: { readonly check: CheckView }) {
  const word = checkWords[check.status];
  const isTodo = check.what_to_do !== "" && check.status !== "pass";
  return (
    <li className={css["check"]} title={check.purpose}>
      <span className={css[word.tone]}>
        <Glyph name={word.glyph} />
      </span>
      <span className={css["name"]}>{check.name}</span>
      <span className={cx(css["outcome"], css[word.tone])}>
        <span className={css["severity"]}>{check.severity}</span>
        {word.word}
      </span>
      {check.seen !== "" && <span className={css["seen"]}>{check.seen}</span>}
      {isTodo && (
        <span className={css["do"]}>
          <b>What to do.</b> {check.what_to_do}
        </span>
      )}
    </li>
  );
}

/** How the checks came out, in words: "1 critical check failed, 1 warning." */
export function checkSummary(checks: readonly CheckView[]): string {
  const failed = checks.filter((check) => check.status === "failed");
  const critical = failed.filter((check) => check.severity === "critical").length;
  const warnings = checks.filter((check) => check.status === "warning").length;
  const passed = checks.filter((check) => check.status === "pass").length;
  const parts = [
    critical > 0 ? `${plural(critical, "critical check")} failed` : "",
    failed.length > critical ? `${plural(failed.length - critical, "other check")} failed` : "",
    warnings > 0 ? plural(warnings, "warning") : "",
    critical === 0 ? `${plural(passed, "check")} passed` : "",
  ].filter((part) => part !== "");
  return `${parts.join(", ")}.`;
}

interface CheckListProps {
  readonly checks: readonly CheckView[];
  readonly verdict?: { readonly title: string; readonly isGood: boolean; readonly note?: ReactNode };
}

/** The checks of a connection. A verdict stands on top, is read out, and takes the focus. */
export function CheckList({ checks, verdict }: CheckListProps) {
  const box = useRef<HTMLDivElement>(null);
  const title = verdict?.title;
  useEffect(() => {
    if (title !== undefined) box.current?.focus();
  }, [title, checks]);
  return (
    <div className={css["box"]}>
      {verdict !== undefined && (
        <div
          ref={box}
          tabIndex={-1}
          role="alert"
          className={cx(css["verdict"], verdict.isGood ? css["good"] : css["bad"])}
        >
          <Glyph name={verdict.isGood ? "check" : "octagon"} size={18} />
          <div>
            <b>{verdict.title}</b>
            <span>{verdict.note ?? checkSummary(checks)}</span>
          </div>
        </div>
      )}
      <ul>
        {checks.map((check) => (
          <CheckRow key={check.key} check={check} />
        ))}
      </ul>
    </div>
  );
}
