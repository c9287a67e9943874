import { queryOptions, useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext } from "react";
import { getSession, type SessionView } from "../../src/api/index.ts";
import { call, rememberCsrfToken } from "./client.ts";
import type { ApiProblem } from "./problem.ts";

export const sessionQuery = queryOptions<SessionView, ApiProblem>({
  queryKey: [getSession.id, {}],
  queryFn: async () => {
    const session = await call(getSession, {});
    rememberCsrfToken(session.csrf_token);
    return session;
  },
  refetchInterval: 60_000,
  retry: false,
});

export const useSessionQuery = () => useQuery(sessionQuery);

const SessionContext = createContext<SessionView | null>(null);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: SessionView;
  readonly children: ReactNode;
}) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who is signed in; only below the shell, which waits for it. */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("no session above this part of the page");
  return session;
}

export interface Abilities {
  readonly isAdministrator: boolean;
  readonly isAuditor: boolean;
  readonly mayReview: boolean;
  readonly mayManage: boolean;
  readonly maySeeLog: boolean;
  readonly mayAskForOthers: boolean;
}

/** What to show. The server decides again whenever it is asked. */
export function abilitiesOf(session: SessionView): Abilities {
  const isAdministrator = session.platform_roles.includes("administrator");
  const isAuditor = session.platform_roles.includes("auditor");
  return {
    isAdministrator,
    isAuditor,
    mayReview: session.is_reviewer || isAdministrator,
    mayManage: isAdministrator || isAuditor || session.is_item_admin,
    maySeeLog: isAdministrator || isAuditor,
    mayAskForOthers: isAdministrator || session.is_item_admin,
  };
}
