import { createHash } from "node:crypto";
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type pg from "pg";
import type { TroubleWatch } from "./database-trouble.ts";

/** A text gets a name at its third use: lists of varying length make texts that never come again. */
const USES_BEFORE_NAME = 3;
/** Far more than the product has statements. Each named one costs memory in every connection of the server. */
const MOST_NAMES = 600;
/** Texts that are counted; then counting begins anew. */
const MOST_COUNTED = 5_000;
/** The server prepares one statement, not several in one text; a semicolon in a literal only costs the name. */
const SEVERAL_STATEMENTS = /;\s*\S/;
/** A newer node changed a table under a prepared `select *`. The connection would refuse that statement for good. */
const PLAN_CHANGED = "0A000";
/** As Kysely spells them. */
const COMMIT = "commit";
const ROLLBACK = "rollback";

/**
 * Begins a statement that is sent together with the commit after it: no other program's turn comes between them, however
 * busy this process is, and a row that it locks is free again at once. It has to be the last one of its transaction, and
 * nobody is told its result; what must not be, the statement itself has to refuse.
 */
export const WITH_COMMIT = "/* with the commit */";

/** Names for statements that are used again and again, so that the server parses and plans them once a connection. */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #uses = new Map<string, number>();

  /** The name of this text; undefined where it is not worth one (yet). */
  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST_NAMES) return known;
    if (SEVERAL_STATEMENTS.test(text)) return undefined;
    const uses = (this.#uses.get(text) ?? 0) + 1;
    if (uses < USES_BEFORE_NAME) {
      if (this.#uses.size >= MOST_COUNTED) this.#uses.clear();
      this.#uses.set(text, uses);
      return undefined;
    }
    this.#uses.delete(text);
    const name = `g_${createHash("sha256").update(text).digest("base64url").slice(0, 32)}`;
    this.#names.set(text, name);
    return name;
  }
}

/**
 * The pool as Kysely uses it, with prepared statements and `WITH_COMMIT`. `pool` has to be in pipeline mode: without it
 * the commit would wait for the answer to what it is sent with. Ending it ends `pool`.
 */
export function preparedPool(
  pool: pg.Pool,
  watch: Watch = { failed: () => undefined, committed: () => undefined },
): PostgresPool {
  const names = new StatementNames();
  return {
    connect: async () => {
      try {
        return new PreparedClient(await pool.connect(), names, watch);
      } catch (error) {
        watch.failed(error);
        throw error;
      }
    },
    end: () => pool.end(),
  };
}

type Watch = Pick<TroubleWatch, "failed" | "committed">;

class PreparedClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  readonly #names: StatementNames;
  readonly #watch: Watch;
  #isStale = false;
  #withCommit: { readonly text: string; readonly values: ReadonlyArray<unknown> } | null = null;

  constructor(client: pg.PoolClient, names: StatementNames, watch: Watch) {
    this.#client = client;
    this.#names = names;
    this.#watch = watch;
  }

  query<Row>(text: string, values: ReadonlyArray<unknown>): Promise<PostgresQueryResult<Row>>;
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query<Row>(
    query: string | PostgresCursor<Row>,
    values: ReadonlyArray<unknown> = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof query !== "string") throw new TypeError("cursors are not in use here");
    const last = this.#withCommit;
    this.#withCommit = null;
    if (query.startsWith(WITH_COMMIT)) {
      this.#withCommit = { text: query, values };
      return Promise.resolve({ command: "SELECT", rowCount: 0, rows: [] });
    }
    if (last === null || query === ROLLBACK) return this.#run<Row>(query, values);
    if (query !== COMMIT) return Promise.reject(new Error("nothing may follow a statement that goes with the commit"));
    return this.#runWithCommit<Row>(last);
  }

  /** A connection with a stale plan is closed instead of going back to the pool. */
  release(): void {
    this.#client.release(this.#isStale);
  }

  /** Where the statement fails the server makes the commit a rollback, so its error is the whole answer. */
  async #runWithCommit<Row>(last: {
    readonly text: string;
    readonly values: ReadonlyArray<unknown>;
  }): Promise<PostgresQueryResult<Row>> {
    const [statement, commit] = await Promise.allSettled([
      this.#run(last.text, last.values),
      this.#run<Row>(COMMIT, []),
    ]);
    if (statement.status === "rejected") throw statement.reason;
    if (commit.status === "rejected") throw commit.reason;
    this.#watch.committed();
    return commit.value;
  }

  async #run<Row>(text: string, values: ReadonlyArray<unknown>): Promise<PostgresQueryResult<Row>> {
    const name = this.#names.nameOf(text);
    try {
      const answer = await this.#client.query({ text, values: [...values], ...(name !== undefined && { name }) });
      return answer as PostgresQueryResult<Row>;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === PLAN_CHANGED) this.#isStale = true;
      this.#watch.failed(error);
      throw error;
    }
  }
}
