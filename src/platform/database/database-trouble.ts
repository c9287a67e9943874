/** What keeps a database from doing its work although somebody answers there; in a word for operators. */
export type DatabaseTrouble = "database_disk" | "database_connections" | "database_read_only";

const TROUBLE_OF_CODE: Readonly<Record<string, DatabaseTrouble>> = {
  "53100": "database_disk",
  "53300": "database_connections",
  "25006": "database_read_only",
};

/** For the log, with what to do. */
const REMEDIES: Record<DatabaseTrouble, string> = {
  database_disk:
    "database: its disk is full, so nothing can be changed. Free space there. Nothing that was answered as done is " +
    "lost, and Gatehouse goes on by itself",
  database_connections:
    "database: it has no connection left. End other programs that use it, raise its max_connections, or lower " +
    "GATEHOUSE_DATABASE_POOL_SIZE. Gatehouse goes on by itself",
  database_read_only:
    "database: it takes no changes. Point DATABASE_URL to the server that does, or end its read-only mode. Gatehouse " +
    "goes on by itself",
};

// A trouble that nobody met again for this long is taken for over: with nobody asking there is nothing that would tell.
const BELIEVED_MS = 15_000;

export interface TroubleListener {
  readonly onTrouble: (remedy: string, error: unknown) => void;
  readonly onRelief: (trouble: DatabaseTrouble) => void;
}

export function troubleOf(error: unknown): DatabaseTrouble | null {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return TROUBLE_OF_CODE[code] ?? null;
}

/** Watches what statements meet, so that each trouble is said once and shown while it lasts. */
export class TroubleWatch {
  readonly #listener: TroubleListener;
  #met: { readonly trouble: DatabaseTrouble; readonly at: number } | null = null;

  constructor(listener: TroubleListener) {
    this.#listener = listener;
  }

  failed(error: unknown): void {
    const trouble = troubleOf(error);
    if (trouble === null) return;
    const isNews = this.#met?.trouble !== trouble;
    this.#met = { trouble, at: performance.now() };
    if (isNews) this.#listener.onTrouble(REMEDIES[trouble], error);
  }

  /** A change was committed: whatever was in the way is not any more. */
  committed(): void {
    if (this.#met === null) return;
    this.#listener.onRelief(this.#met.trouble);
    this.#met = null;
  }

  current(): DatabaseTrouble | null {
    return this.#met !== null && performance.now() - this.#met.at < BELIEVED_MS ? this.#met.trouble : null;
  }
}
