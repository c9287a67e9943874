import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

const NowContext = createContext<number | null>(null);
/** Lines move each minute, but an end must not be shown late: the page looks at the clock more often than that. */
const TICK_MS = 5_000;

interface ClockProviderProps {
  /** The server's clock when the session was read, and ours at that moment. */
  readonly serverNow: number;
  readonly readAt: number;
  readonly children: ReactNode;
}

/** The one clock of the page: the server's, carried on by ours. */
export function ClockProvider({ serverNow, readAt, children }: ClockProviderProps) {
  const offset = serverNow - readAt;
  const [local, setLocal] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setLocal(Date.now()), TICK_MS);
    const onVisible = () => setLocal(Date.now());
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, []);
  const now = useMemo(() => local + offset, [local, offset]);
  return <NowContext value={now}>{children}</NowContext>;
}

/** Now, on the clock of starts and ends. */
export function useNow(): number {
  return useContext(NowContext) ?? Date.now();
}
