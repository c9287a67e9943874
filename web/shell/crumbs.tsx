import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { NameLink } from "../parts/links.tsx";
import css from "./shell.module.css";

export interface Crumb {
  readonly label: string;
  /** Where it leads; the last one leads nowhere. */
  readonly to?: string;
}

interface Slots {
  readonly crumbs: HTMLElement | null;
  readonly setCrumbs: (element: HTMLElement | null) => void;
  readonly isBarTaken: boolean;
  readonly setBarTaken: (taken: boolean) => void;
}
const SlotsContext = createContext<Slots | null>(null);

/** Places in the shell that pages fill: the breadcrumb, and the bar at the bottom of a phone. */
export function SlotsProvider({ children }: { readonly children: ReactNode }) {
  const [crumbs, setCrumbs] = useState<HTMLElement | null>(null);
  const [isBarTaken, setBarTaken] = useState(false);
  const slots = useMemo(() => ({ crumbs, setCrumbs, isBarTaken, setBarTaken }), [crumbs, isBarTaken]);
  return <SlotsContext value={slots}>{children}</SlotsContext>;
}

export function useSlots(): Slots {
  const slots = useContext(SlotsContext);
  if (slots === null) throw new Error("no shell above this part of the page");
  return slots;
}

export function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { crumbs: slot } = useSlots();
  if (slot === null) return null;
  return createPortal(
    <ol className={css["crumbs"]}>
      {crumbs.map((crumb, index) => (
        <li key={crumb.label} aria-current={index === crumbs.length - 1 ? "page" : undefined}>
          {crumb.to === undefined ? (
            <span>{crumb.label}</span>
          ) : (
            <NameLink to={crumb.to} activeOptions={{ exact: true }}>
              {crumb.label}
            </NameLink>
          )}
        </li>
      ))}
    </ol>,
    slot,
  );
}
