import { type ReactNode, useEffect } from "react";
import { useSlots } from "./crumbs.tsx";
import css from "./shell.module.css";

/** The acts of a page on a phone, in place of the tabs. */
export function ActionBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { setBarTaken } = useSlots();
  useEffect(() => {
    setBarTaken(true);
    return () => setBarTaken(false);
  }, [setBarTaken]);
  return (
    <section aria-label={label} className={css["actionBar"]}>
      {children}
    </section>
  );
}
