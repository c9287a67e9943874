import type { Kysely } from "kysely";
import type { CallBudget, CallRecord, Connection, ConnectionSettings, Connector } from "../connectors/kit/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { notFound } from "../platform/errors/index.ts";
import type { AppId } from "../platform/ids/index.ts";
import type { SliceDeps } from "../platform/slice.ts";
import { AppWarnings } from "./app-warnings.ts";
import { FewCallsBudget, SharedCallBudget } from "./call-budget.ts";
import { openCredential } from "./credentials.ts";

/** A credential as it came in: never stored like this, never shown. */
export type Credential = ConnectionSettings["credential"];

interface Kept {
  readonly revision: number;
  readonly connection: Promise<Connection>;
}

// Calls that began before a change end within the connector's deadline of 8 s and its wait for the budget.
const CLOSE_AFTER_MS = 80_000;

/** The open connections of this node. Each belongs to one revision of its app. */
export class Connections {
  readonly #deps: Pick<SliceDeps, "db" | "secretBox" | "config" | "log" | "metrics">;
  readonly #connector: Connector;
  readonly #kept = new Map<AppId, Kept>();
  readonly #budgets = new Map<AppId, SharedCallBudget>();
  readonly #revisions = new WeakMap<Connection, number>();
  readonly #stopping = new AbortController();
  readonly #warnings: AppWarnings;

  constructor(deps: Pick<SliceDeps, "db" | "secretBox" | "config" | "log" | "metrics">, connector: Connector) {
    this.#deps = deps;
    this.#connector = connector;
    this.#warnings = new AppWarnings(deps);
  }

  /** True once passes should stop at their next page. */
  get isReadingStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  get isSimulator(): boolean {
    return this.#deps.config.zendeskSimulatorUrl !== undefined;
  }

  /** The app's connection with its stored credential. */
  async open(appId: AppId): Promise<Connection> {
    const app = await findConnectable(this.#deps.db, appId);
    if (app === undefined) throw notFound("app.not_found", "This app is not connected (any more).");
    const kept = this.#kept.get(appId);
    if (kept?.revision === app.revision) return kept.connection;
    const connection = this.#openStored(appId, app);
    this.#kept.set(appId, { revision: app.revision, connection });
    if (kept !== undefined) this.#closeLater(kept);
    // A failure is not kept: the next caller tries again.
    connection.catch(() => {
      if (this.#kept.get(appId)?.connection === connection) this.#kept.delete(appId);
    });
    return connection;
  }

  /** A connection with a credential that is not stored yet, for validating it. The caller closes it. */
  openCandidate(settings: {
    readonly subdomain: string;
    readonly credential: Credential;
    readonly appId: AppId | null;
  }): Connection {
    const budget = settings.appId === null ? new FewCallsBudget() : this.budgetOf(settings.appId);
    return this.#openWith({ ...settings, serviceUserId: null }, budget);
  }

  budgetOf(appId: AppId): SharedCallBudget {
    const known = this.#budgets.get(appId);
    if (known !== undefined) return known;
    const budget = new SharedCallBudget(this.#deps.db, appId, this.#stopping.signal);
    this.#budgets.set(appId, budget);
    return budget;
  }

  /** The app's revision that a connection was opened with. */
  revisionOf(connection: Connection): number | undefined {
    return this.#revisions.get(connection);
  }

  /** Ends every wait of a sync for the call budget; what runs is answered. */
  stopReading(): void {
    this.#stopping.abort();
  }

  async close(): Promise<void> {
    this.stopReading();
    const connections = [...this.#kept.values()];
    this.#kept.clear();
    await Promise.allSettled(connections.map(async (kept) => (await kept.connection).close()));
  }

  async #openStored(appId: AppId, app: Connectable): Promise<Connection> {
    const credential = await openCredential(this.#deps.secretBox, appId, app);
    const connection = this.#openWith(
      { subdomain: app.subdomain, credential, serviceUserId: app.service_user_id },
      this.budgetOf(appId),
    );
    this.#revisions.set(connection, app.revision);
    return connection;
  }

  #openWith(
    settings: Pick<ConnectionSettings, "subdomain" | "credential" | "serviceUserId">,
    budget: CallBudget,
  ): Connection {
    const simulatorUrl = this.#deps.config.zendeskSimulatorUrl ?? null;
    return this.#connector.open(
      { ...settings, simulatorUrl },
      {
        budget,
        onCall: (record) => this.#noteCall(record),
        onWarning: (warning) => this.#warnings.note(settings.subdomain, warning),
      },
    );
  }

  #noteCall(record: CallRecord): void {
    const outcome = record.status === null ? "no_answer" : `${Math.trunc(record.status / 100)}xx`;
    this.#deps.metrics.observeConnectorCall(record.lane, outcome, record.durationMs / 1000);
    this.#deps.log.debug({ call: record }, "called an app");
  }

  #closeLater(kept: Kept): void {
    const timer = setTimeout(() => {
      kept.connection
        .then((connection) => connection.close())
        .catch((error: unknown) => this.#deps.log.warn({ err: error }, "an old connection did not close"));
    }, CLOSE_AFTER_MS);
    timer.unref();
  }
}

function findConnectable(db: Kysely<Database>, appId: AppId) {
  return db
    .selectFrom("apps")
    .innerJoin("app_credentials as c", "c.app_id", "apps.id")
    .select([
      "apps.revision",
      "apps.subdomain",
      "apps.service_user_id",
      "c.kind",
      "c.identifier",
      "c.secret_ciphertext",
      "c.secret_wrapped_key",
      "c.secret_key_id",
    ])
    .where("apps.id", "=", appId)
    .where("apps.state", "<>", "removed")
    .executeTakeFirst();
}

type Connectable = NonNullable<Awaited<ReturnType<typeof findConnectable>>>;
