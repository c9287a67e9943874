import { type ReactNode, useEffect, useId } from "react";
import { type Crumb, Crumbs } from "../shell/crumbs.tsx";
import { cx } from "./cx.ts";
import css from "./page.module.css";

interface PageProps {
  readonly title: string;
  /** What the page's title looks like where words alone do not do. */
  readonly heading?: ReactNode;
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly acts?: ReactNode;
  readonly crumbs: readonly Crumb[];
  readonly children: ReactNode;
}

export function Page({ title, heading, above, lead, acts, crumbs, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Gatehouse`;
  }, [title]);
  return (
    <div className={css["page"]}>
      <Crumbs crumbs={crumbs} />
      <div className={css["head"]}>
        <div className={css["words"]}>
          {above !== undefined && <div className={css["above"]}>{above}</div>}
          <h1 className={css["title"]} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead !== undefined && <p className={css["lead"]}>{lead}</p>}
        </div>
        {acts !== undefined && <div className={css["acts"]}>{acts}</div>}
      </div>
      {children}
    </div>
  );
}

interface ColumnsProps {
  readonly side: ReactNode;
  readonly width: number;
  /** The side column stays beside the main one down to 992 px. */
  readonly keep?: boolean;
  readonly children: ReactNode;
}

export function Columns({ side, width, keep = false, children }: ColumnsProps) {
  return (
    <div
      className={cx(css["columns"], keep && css["keepSide"])}
      style={{ "--side": `${width}px` } as React.CSSProperties}
    >
      <div>{children}</div>
      <div>{side}</div>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page, hanging from a line. */
export function Section({ title, note, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={css["section"]} aria-labelledby={id}>
      <div className={css["sectionHead"]}>
        <h2 id={id} className={css["sectionTitle"]}>
          {title}
        </h2>
        {note !== undefined && <span className={css["note"]}>{note}</span>}
        {aside !== undefined && <span className={css["aside"]}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}

export function Label({ children }: { readonly children: ReactNode }) {
  return <h2 className={css["label"]}>{children}</h2>;
}

interface PanelProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Marks the place where one acts or reads a detail. */
export function Panel({ label, className, children }: PanelProps) {
  return (
    <section aria-label={label} className={cx(css["panel"], className)}>
      {children}
    </section>
  );
}

export function PanelTitle({ children }: { readonly children: ReactNode }) {
  return <h2 className={css["panelTitle"]}>{children}</h2>;
}

export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={css["facts"]}>
      {facts.map(([name, value]) => (
        <FactRow key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function FactRow({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
