import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Tells screen readers politely what just changed on the page. */
export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState("");
  const announce = useCallback((next: string) => setText((current) => (current === next ? `${next}\u00a0` : next)), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="gh-hidden" aria-live="polite" role="status">
        {text}
      </div>
    </AnnounceContext>
  );
}
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext);
