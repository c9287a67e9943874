import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

/** What the stream says: that something changed, never what it is now. */
interface LiveMessage {
  readonly seq?: string;
  readonly action?: string;
  readonly request_id?: string | null;
  readonly grant_id?: string | null;
  readonly resource_id?: string | null;
  readonly app_id?: string | null;
}

/** A busy sync writes many events a second; the page reads again at most this often. */
const GATHER_MS = 500;
/** Without a stream the page asks by itself. */
const POLL_MS = 15_000;

const ALWAYS = ["getSession", "getEvents", "getSetup"];
const BY_PART = {
  request_id: ["getRequests", "getRequest", "getResources", "getResource"],
  grant_id: [
    "getGrants",
    "getGrant",
    "getReceipt",
    "getRevocations",
    "getResourceUsers",
    "getResources",
    "getResource",
    "getRequest",
    "getRequests",
  ],
  resource_id: ["getResources", "getResource", "getResourceUsers", "getImportable"],
  app_id: ["getApps", "getApp", "getSyncs", "getAccounts", "getImportable"],
} as const;

/** A change that this person may not see can still have moved their lists. */
const AFTER_TICK = ["getRequests", "getGrants", "getResources", "getRevocations"];

function staleAfter(message: LiveMessage): readonly string[] {
  if (message.action === "tick") return [...ALWAYS, ...AFTER_TICK];
  const parts = (Object.keys(BY_PART) as (keyof typeof BY_PART)[]).filter((part) => typeof message[part] === "string");
  return [...ALWAYS, ...parts.flatMap((part) => BY_PART[part])];
}

function readMessage(text: string): LiveMessage | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}

function refresh(client: QueryClient, ids?: ReadonlySet<string>): void {
  client
    .invalidateQueries(ids === undefined ? {} : { predicate: (query) => ids.has(String(query.queryKey[0])) })
    // A failed read shows itself where its data would be.
    .catch(() => undefined);
}

interface Connection {
  readonly offlineSince: number | null;
}
const ConnectionContext = createContext<Connection>({ offlineSince: null });
export const useConnection = (): Connection => useContext(ConnectionContext);

/** Gathers messages, so that a burst of them makes the page read once. */
class Gatherer {
  private readonly stale = new Set<string>();
  private readonly client: QueryClient;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(client: QueryClient) {
    this.client = client;
  }
  add(message: LiveMessage): void {
    for (const id of staleAfter(message)) this.stale.add(id);
    this.timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }
  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }
  private flush(): void {
    this.timer = null;
    refresh(this.client, new Set(this.stale));
    this.stale.clear();
  }
}

/** Listens until stopped; tells when the connection is lost and when it is back. */
function listen(client: QueryClient, tell: (isOnline: boolean) => void): () => void {
  const gatherer = new Gatherer(client);
  let source: EventSource;
  let wasLost = false;
  const lose = () => {
    wasLost = true;
    fetch("/healthz", { cache: "no-store" }).then(
      () => tell(true),
      () => tell(false),
    );
  };
  const connect = () => {
    source = new EventSource("/v1/stream");
    source.addEventListener("message", (event: MessageEvent<string>) => {
      const message = readMessage(event.data);
      if (message?.action !== undefined) gatherer.add(message);
    });
    source.addEventListener("open", () => {
      tell(true);
      // What happened meanwhile is not told again.
      if (wasLost) refresh(client);
      wasLost = false;
    });
    source.addEventListener("error", lose);
  };
  connect();
  const poll = setInterval(() => {
    if (source.readyState === EventSource.OPEN) return;
    lose();
    refresh(client);
    if (source.readyState === EventSource.CLOSED) connect();
  }, POLL_MS);
  const goOffline = () => tell(false);
  window.addEventListener("offline", goOffline);
  window.addEventListener("online", lose);
  return () => {
    source.close();
    gatherer.stop();
    clearInterval(poll);
    window.removeEventListener("offline", goOffline);
    window.removeEventListener("online", lose);
  };
}

/** Keeps the page fresh through the stream, and knows since when there is no connection. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [offlineSince, setOfflineSince] = useState<number | null>(null);
  useEffect(
    () => listen(client, (isOnline) => setOfflineSince((since) => (isOnline ? null : (since ?? Date.now())))),
    [client],
  );
  const connection = useMemo(() => ({ offlineSince }), [offlineSince]);
  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}
