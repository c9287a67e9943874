import { IconChevronRight } from "@tabler/icons-react";
import { Fragment, type ReactNode, useId, useState } from "react";
import type { PlanView } from "../../src/api/index.ts";
import { cx } from "./cx.ts";
import { Glyph } from "./glyph.tsx";
import css from "./plan.module.css";
import { plural } from "./time-format.ts";

/** Sets the names of persons and items in a sentence in bold. */
export function Emphasized({ text, names }: { readonly text: string; readonly names: readonly string[] }): ReactNode {
  const wanted = names.filter((name) => name.trim() !== "").toSorted((a, b) => b.length - a.length);
  if (wanted.length === 0) return text;
  const pattern = new RegExp(`(${wanted.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "g");
  let offset = 0;
  return text.split(pattern).map((part) => {
    const key = `${offset}`;
    offset += part.length;
    return wanted.includes(part) ? <b key={key}>{part}</b> : <Fragment key={key}>{part}</Fragment>;
  });
}

interface PlanProps {
  readonly plan: PlanView;
  /** Persons, items and times that the sentence names. */
  readonly names: readonly string[];
  readonly openAtFirst?: boolean;
}

export function Effects({ plan }: { readonly plan: PlanView }) {
  if (plan.effects.length === 0) return null;
  return (
    <ul className={css["effects"]}>
      {plan.effects.map((effect) => (
        <li key={effect.text} className={cx(css["effect"], effect.is_warning && css["warning"])}>
          <Glyph name={effect.is_warning ? "triangle" : "check"} />
          {effect.text}
        </li>
      ))}
    </ul>
  );
}

/** What carrying it out would change: one sentence, its effects, and the exact calls folded below. */
export function Plan({ plan, names, openAtFirst = false }: PlanProps) {
  return (
    <div>
      <p className={css["sentence"]}>
        <Emphasized text={plan.sentence} names={names} />
      </p>
      <Effects plan={plan} />
      {plan.basis === "sync" && (
        <p className={css["basis"]}>Planned from the last sync, because Zendesk did not answer just now.</p>
      )}
      {plan.calls.length > 0 && <Calls plan={plan} openAtFirst={openAtFirst} />}
    </div>
  );
}

function Calls({ plan, openAtFirst }: { readonly plan: PlanView; readonly openAtFirst: boolean }) {
  const [isOpen, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={css["toggle"]}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <IconChevronRight size={14} stroke={1.8} aria-hidden="true" />
        {plural(plan.calls.length, "call")}, exactly
      </button>
      <ol id={id} className={css["calls"]} hidden={!isOpen}>
        {plan.calls.map((call, index) => (
          <li key={`${index}${call.method}${call.path}`}>
            <span className={css["number"]}>{index + 1}</span>
            <code className={cx(css["method"], call.method === "DELETE" && css["delete"])}>{call.method}</code>
            <code>{call.path}</code>
            <span className={css["why"]}>{call.why}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
