import { readFile } from "node:fs/promises";
import { StartupError } from "../../config/startup-error.ts";

interface KnownCause {
  readonly pattern: RegExp;
  readonly sentence: (directory: string) => string;
  /** It goes when somebody frees what is short, without a change of ours. */
  readonly mayPass?: true;
}

const KNOWN_CAUSES: readonly KnownCause[] = [
  {
    pattern: /no space left on device|disk quota exceeded/i,
    mayPass: true,
    sentence: (directory) => `The disk that holds ${directory} is full. Free at least 200 MB there; nothing is lost.`,
  },
  {
    pattern: /read-only file system/i,
    sentence: (directory) =>
      `${directory} is on a read-only disk. Set GATEHOUSE_DATA_DIR to a place that can be written to.`,
  },
  {
    pattern: /could not look up effective user id|user does not exist/i,
    sentence: () =>
      `PostgreSQL needs a user with a name, and the user Gatehouse runs as has only a number. ` +
      `Start it as a user that is listed in /etc/passwd, or set DATABASE_URL to a PostgreSQL server.`,
  },
  {
    pattern: /database files are incompatible with server/i,
    sentence: (directory) =>
      `The data in ${directory} was written by another major version of PostgreSQL. Start the Gatehouse version ` +
      `that wrote it, dump its database, and restore it into a new data directory (see docs/operations.md).`,
  },
  {
    pattern: /could not (access|change permissions of|open) directory|permission denied/i,
    sentence: (directory) =>
      `PostgreSQL may not use ${directory}. Set GATEHOUSE_DATA_DIR to a directory that the user it runs as may enter ` +
      `and own.`,
  },
  {
    mayPass: true,
    pattern: /could not create shared memory segment|could not resize shared memory|cannot allocate memory/i,
    sentence: () => `There is not enough memory to start PostgreSQL. Free some, or set DATABASE_URL to a server.`,
  },
];

/** Chooses the sentence for what PostgreSQL printed before it gave up; the print itself is the fallback. */
export function explainServerOutput(output: string, directory: string, step: string): StartupError {
  const known = KNOWN_CAUSES.find((cause) => cause.pattern.test(output));
  if (known !== undefined)
    return new StartupError(known.sentence(directory), { cause: output, mayPass: known.mayPass ?? false });
  const lines = output.split("\n").filter((line) => /FATAL|PANIC|error:|ERROR/.test(line));
  const detail = lines.slice(-2).join(" ").trim() || output.trim().split("\n").slice(-1).join("");
  return new StartupError(`The embedded PostgreSQL could not be ${step}: ${detail || "it gave no reason"}.`);
}

/** What the log gained since a start began. */
export async function readLogFrom(file: string, offset: number): Promise<string> {
  const content = await readFile(file).catch(() => Buffer.alloc(0));
  return content.subarray(offset).toString("utf8");
}

/** A program that exists but cannot be started misses its C library: the bundled one needs glibc. */
export function explainSpawnError(error: Error): StartupError {
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT") {
    return new StartupError(
      `The embedded PostgreSQL does not run on this system: it needs the GNU C library, which Alpine Linux and other ` +
        `musl systems do not have. Install PostgreSQL 15 or newer and set DATABASE_URL to it.`,
      { cause: error },
    );
  }
  if (code === "EPERM") {
    return new StartupError(
      `Root may not start programs as another user here, and PostgreSQL does not run as root. Start Gatehouse as an ` +
        `ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
      { cause: error },
    );
  }
  return new StartupError(`The embedded PostgreSQL could not be started: ${error.message}.`, { cause: error });
}
