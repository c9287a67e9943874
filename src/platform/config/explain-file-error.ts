import { StartupError } from "./startup-error.ts";

/** The system's code of an error (`ENOSPC`, `EACCES`), if it has one. */
export function systemErrorCode(error: unknown): string | undefined {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return undefined;
}

/** Turns a failed file operation into a sentence that says what to do; anything unforeseen is passed through. */
export function explainFileError(error: unknown, path: string, remedy: string): unknown {
  switch (systemErrorCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return new StartupError(`The disk that holds ${path} is full. Free some space.`, { cause: error, mayPass: true });
    case "EACCES":
    case "EPERM":
      return new StartupError(`This user may not write to ${path}. ${remedy}`, { cause: error });
    case "EISDIR":
      return new StartupError(`${path} is a directory, and a file belongs there. ${remedy}`, { cause: error });
    case "EROFS":
      return new StartupError(`${path} is on a read-only disk. ${remedy}`, { cause: error });
    case "ENOTDIR":
    case "EEXIST":
      return new StartupError(`${path} cannot be a directory because a file is in the way. ${remedy}`, {
        cause: error,
      });
    default:
      return error;
  }
}
