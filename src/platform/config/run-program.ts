import { systemErrorCode } from "./explain-file-error.ts";
import { StartupError } from "./startup-error.ts";

/** Runs a program's main function: what an operator can put right is printed as a sentence, a fault with its stack. */
export function runProgram(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error(error instanceof StartupError ? error.message : error);
    process.exitCode = 1;
    // Something may have been left running by a start that failed half-way; it must not keep the process alive.
    setTimeout(() => process.exit(1), 3_000).unref();
  });
}

/** Turns a failed `listen` into a sentence that says what to do. */
export function explainListenError(error: unknown, host: string, port: number, remedy: string): unknown {
  switch (systemErrorCode(error)) {
    case "EADDRINUSE":
      return new StartupError(`Port ${port} is taken by another program. ${remedy}`, { cause: error });
    case "EACCES":
      return new StartupError(`This user may not listen on port ${port}. ${remedy}`, { cause: error });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartupError(`This machine has no address ${host} to listen on. Correct GATEHOUSE_HOST.`, {
        cause: error,
      });
    default:
      return error;
  }
}
