import { Button } from "@mantine/core";
import { Navigate } from "@tanstack/react-router";
import { LiveProvider } from "../api/live.tsx";
import { isSessionEnded } from "../api/problem.ts";
import { SessionProvider, useSessionQuery } from "../api/session.tsx";
import { ClockProvider } from "../parts/clock.tsx";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import { Shell } from "./shell.tsx";
import css from "./shell.module.css";

/** Lets in who is signed in. A session that ends later leaves the page, and what was typed, in place. */
export function SessionGate() {
  const query = useSessionQuery();
  const hasEnded = isSessionEnded(query.error);
  if (query.data === undefined) {
    if (hasEnded) return <Navigate to="/sign-in" />;
    return (
      <main className={css["gate"]}>
        <h1 className="gh-hidden">Gatehouse</h1>
        {query.error === null ? (
          <Skeleton rows={3} />
        ) : (
          <Failed
            problem={query.error}
            what="who is signed in"
            onRetry={() => {
              query.refetch().catch(() => undefined);
            }}
          />
        )}
      </main>
    );
  }
  return (
    <SessionProvider session={query.data}>
      <ClockProvider serverNow={Date.parse(query.data.now)} readAt={query.dataUpdatedAt}>
        <LiveProvider>
          <Shell session={query.data} />
          <SessionEnded
            isOpen={hasEnded}
            onRetry={() => {
              query.refetch().catch(() => undefined);
            }}
          />
        </LiveProvider>
      </ClockProvider>
    </SessionProvider>
  );
}

function SessionEnded({ isOpen, onRetry }: { readonly isOpen: boolean; readonly onRetry: () => void }) {
  return (
    <Dialog title="Sign in again to go on" isOpen={isOpen} onClose={onRetry}>
      <p>
        Your session ended. What you typed is kept on this page. Open your sign-in link in another tab of this browser,
        then come back and go on.
      </p>
      <DialogActs>
        <Button component="a" href="/sign-in" target="_blank" variant="default">
          Sign in in another tab
        </Button>
        <Button onClick={onRetry}>Go on</Button>
      </DialogActs>
    </Dialog>
  );
}
