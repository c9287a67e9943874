import { emptyTables, type RowOf, type TableName, type Tables } from "./rows.ts";

/** Who or what changed a row: a call, a person in Zendesk's own screens, a bulk job, Zendesk itself. */
export type Cause =
  | { readonly kind: "call"; readonly call: number; readonly actorUserId: number | null }
  | { readonly kind: "hand"; readonly action: string }
  | { readonly kind: "job"; readonly jobId: string; readonly actorUserId: number | null }
  | { readonly kind: "background"; readonly what: string }
  | { readonly kind: "seed" };

export interface Change {
  readonly seq: number;
  readonly at: string;
  readonly cause: Cause;
  readonly table: TableName;
  readonly id: number;
  readonly before: unknown;
  readonly after: unknown;
}

interface Acting {
  readonly cause: Cause;
  readonly at: number;
  readonly changes: Change[];
}

/** The rows of one account. Rows are replaced, never modified, and every replacement is written down. */
export class Store {
  readonly tables: Tables = emptyTables();
  readonly history: Change[] = [];
  #seq = 0;
  #acting: Acting | null = null;

  get lastSeq(): number {
    return this.#seq;
  }

  /** Runs `work` as one all-or-nothing act; a throw leaves no trace, as Zendesk's validations do. */
  act<T>(cause: Cause, at: number, work: () => T): { readonly result: T; readonly changes: readonly Change[] } {
    if (this.#acting) throw new Error("acts do not nest");
    const acting: Acting = { cause, at, changes: [] };
    this.#acting = acting;
    try {
      const result = work();
      if (cause.kind !== "seed") this.history.push(...acting.changes);
      return { result, changes: acting.changes };
    } catch (error) {
      undo(this.tables, acting.changes);
      throw error;
    } finally {
      this.#acting = null;
    }
  }

  insert<K extends TableName>(table: K, row: RowOf[K]): RowOf[K] {
    this.#set(table, row.id, row);
    return row;
  }

  update<K extends TableName>(table: K, id: number, patch: Partial<RowOf[K]>): RowOf[K] {
    const before = this.tables[table].get(id);
    if (!before) throw new Error(`no row ${id} in ${table}`);
    const after = { ...before, ...patch };
    this.#set(table, id, after);
    return after;
  }

  remove(table: TableName, id: number): void {
    if (this.tables[table].has(id)) this.#set(table, id, undefined);
  }

  /** The one thing a read changes. It is no change of anybody's making, so it stays out of the history. */
  noteLogin(userId: number, at: string): void {
    const user = this.tables.users.get(userId);
    if (user) this.tables.users.set(userId, { ...user, last_login_at: at });
  }

  /** The rows as they were after change `seq`, for reads that lag behind. */
  viewAt(seq: number): Tables {
    const view = copyTables(this.tables);
    undo(
      view,
      this.history.filter((change) => change.seq > seq),
    );
    return view;
  }

  /** The last change that is older than `at`, or 0. */
  seqBefore(at: number): number {
    return this.history.findLast((change) => Date.parse(change.at) <= at)?.seq ?? 0;
  }

  /** The last change before everything the newest act did. */
  seqBeforeLastAct(): number {
    const last = this.history.at(-1);
    if (!last) return 0;
    const firstOfAct = this.history.findLastIndex((change) => change.cause !== last.cause) + 1;
    return (this.history[firstOfAct]?.seq ?? 1) - 1;
  }

  #set<K extends TableName>(table: K, id: number, after: RowOf[K] | undefined): void {
    if (!this.#acting) throw new Error("rows change only inside an act");
    const before = this.tables[table].get(id);
    if (after) this.tables[table].set(id, after);
    else this.tables[table].delete(id);
    this.#seq += 1;
    this.#acting.changes.push({
      seq: this.#seq,
      at: new Date(this.#acting.at).toISOString(),
      cause: this.#acting.cause,
      table,
      id,
      before: before ?? null,
      after: after ?? null,
    });
  }
}

function copyTables(tables: Tables): Tables {
  return {
    users: new Map(tables.users),
    identities: new Map(tables.identities),
    groups: new Map(tables.groups),
    groupMemberships: new Map(tables.groupMemberships),
    organizations: new Map(tables.organizations),
    organizationMemberships: new Map(tables.organizationMemberships),
    customRoles: new Map(tables.customRoles),
    ticketCounts: new Map(tables.ticketCounts),
  };
}

function undo(tables: Tables, changes: readonly Change[]): void {
  for (const change of changes.toReversed()) {
    // A change holds a row of its own table; the pairing is lost only to the type checker.
    const rows = tables[change.table] as Map<number, unknown>;
    if (change.before === null) rows.delete(change.id);
    else rows.set(change.id, change.before);
  }
}
