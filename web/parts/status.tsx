import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";
import css from "./status.module.css";

export type Tone = "ink" | "grey" | "green" | "amber" | "red" | "solid";

export interface StatusWord {
  readonly glyph: GlyphName;
  readonly tone: Tone;
  readonly word: string;
}

/** Shape, colour and word together; never one of them alone. */
export function Status({ of, children }: { readonly of: StatusWord; readonly children?: ReactNode }) {
  return (
    <span className={cx(css["status"], of.tone !== "ink" && css[of.tone])}>
      <Glyph name={of.glyph} />
      <span>{children ?? of.word}</span>
    </span>
  );
}

/** A red chip for the age of an overdue removal. */
export function OverdueChip({ children }: { readonly children: ReactNode }) {
  return <Status of={{ glyph: "triangle-full", tone: "solid", word: "Overdue" }}>{children}</Status>;
}

export function Count({
  value,
  tone,
  label,
}: {
  readonly value: number;
  readonly tone: "ink" | "solid" | "alarm";
  readonly label: string;
}) {
  const names = { ink: css["countInk"], solid: css["countSolid"], alarm: css["countAlarm"] };
  return (
    <span className={cx(css["count"], names[tone])}>
      {value}
      <span className="gh-hidden"> {label}</span>
    </span>
  );
}
