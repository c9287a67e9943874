import type pg from "pg";

/** Without listeners a connection that the server ends would end the process. */
export function surviveLostConnections(pool: pg.Pool, onError?: (error: Error) => void): void {
  pool.on("error", (error) => onError?.(error));
  // The pool listens to idle ones only. One that is lent out, between two statements, says it here; whoever has it is
  // told by the next statement.
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
  });
}
