import { open, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { explainFileError } from "../../config/explain-file-error.ts";
import { StartupError } from "../../config/startup-error.ts";
import { findBundledBinaries, type PostgresBinaries } from "./binaries.ts";
import { type DataLayout, hasCluster, layoutOf, makeCluster, makeRoot, makeSocketDirectory } from "./data-directory.ts";
import { explainServerOutput, explainSpawnError, readLogFrom } from "./explain-failure.ts";
import {
  clearSocket,
  clearStaleFiles,
  isServing,
  readPostmaster,
  serverSettings,
  SOCKET_PORT,
  spawnPostmaster,
  stopPostmaster,
} from "./postmaster.ts";
import {
  claimExclusive,
  connectPresence,
  countOthers,
  DATABASE_NAME,
  DATABASE_USER,
  makeDatabaseIfMissing,
  servesDirectory,
} from "./presence.ts";
import { chooseServerUser, type ServerUser } from "./server-user.ts";
import { withStartLock } from "./start-lock.ts";

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** Refuses when another product process uses the directory. Commands that only read leave it off and share. */
  readonly isExclusive?: boolean;
  /** Off only in tests: a crash of the machine then loses data. */
  readonly isDurable?: boolean;
  /** Another PostgreSQL than the bundled one; for tests. */
  readonly binaries?: PostgresBinaries;
  readonly onProgress?: (sentence: string) => void;
  /** The server went away without being asked and could not be brought back. */
  readonly onLost?: (error: StartupError) => void;
}

export interface EmbeddedPostgres {
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** Leaves the server; the last process to leave stops it. Close every pool before. */
  stop(): Promise<void>;
}

// Recovery after a crash replays the log; a minute covers far more than our logs hold.
const READY_LIMIT_MS = 90_000;
const LOG_LIMIT_BYTES = 10_000_000;
const LATELY_MS = 600_000;
const MOST_QUICK_RECOVERIES = 3;
const LONGEST_RECOVERY_WAIT_MS = 5_000;

/** Starts PostgreSQL on a data directory, or joins the one that already runs there. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const layout = layoutOf(options.dataDir);
  const user = await chooseServerUser(layout.cluster);
  const binaries = options.binaries ?? (await findBundledBinaries(user));
  await makeRoot(layout, user);
  const supervisor = new Supervisor(options, layout, user, binaries);
  await supervisor.join();
  return {
    connection: {
      host: supervisor.socketDirectory,
      port: SOCKET_PORT,
      user: DATABASE_USER,
      database: DATABASE_NAME,
    },
    stop: () => supervisor.stop(),
  };
}

class Supervisor {
  socketDirectory: string;
  private presence: pg.Client | undefined;
  private stopping: Promise<void> | undefined;
  private readonly recoveries: number[] = [];
  private readonly options: EmbeddedPostgresOptions;
  private readonly layout: DataLayout;
  private readonly user: ServerUser;
  private readonly binaries: PostgresBinaries;
  private readonly onExit = (): void => this.leaveAtExit();
  private startedPid: number | undefined;

  constructor(options: EmbeddedPostgresOptions, layout: DataLayout, user: ServerUser, binaries: PostgresBinaries) {
    this.options = options;
    this.layout = layout;
    this.user = user;
    this.binaries = binaries;
    this.socketDirectory = layout.socketDirectory;
  }

  private get isDurable(): boolean {
    return this.options.isDurable ?? true;
  }

  async join(): Promise<void> {
    const presence = await this.underLock(async () => {
      const client = (await this.joinRunning()) ?? (await this.start());
      await makeDatabaseIfMissing(client);
      return client;
    });
    this.presence = presence;
    presence.once("end", () => {
      this.recover().catch(() => undefined);
    });
    process.once("exit", this.onExit);
    if (this.options.isExclusive !== true) return;
    try {
      await claimExclusive(presence, this.layout.root);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  stop(): Promise<void> {
    this.stopping ??= this.leave();
    return this.stopping;
  }

  private async leave(): Promise<void> {
    process.removeListener("exit", this.onExit);
    await this.underLock(async () => {
      const presence = this.presence;
      const others = presence === undefined ? 0 : await countOthers(presence).catch(() => 0);
      await presence?.end().catch(() => undefined);
      const running = await readPostmaster(this.layout.cluster);
      if (others === 0 && running !== undefined) await stopPostmaster(this.layout.cluster, running.pid);
    });
  }

  private async underLock<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await withStartLock(this.layout.lockFile, work);
    } catch (error) {
      throw explainFileError(error, this.layout.root, "Set GATEHOUSE_DATA_DIR to a directory of this user.");
    }
  }

  /** Joins a server that is there, waits for one that is coming or going, and clears the traces of a dead one. */
  private async joinRunning(): Promise<pg.Client | undefined> {
    const deadline = performance.now() + READY_LIMIT_MS;
    let unreachableSince: number | undefined;
    for (;;) {
      const running = await readPostmaster(this.layout.cluster);
      if (running === undefined) return undefined;
      const client = await this.tryConnect(running.socketDirectory);
      if (client !== undefined) {
        if (await this.isAsWanted(client)) {
          this.socketDirectory = running.socketDirectory;
          return client;
        }
        await client.end();
        await stopPostmaster(this.layout.cluster, running.pid);
      } else if (!(await isServing(running.pid, this.layout.cluster))) {
        await clearStaleFiles(this.layout.cluster, running);
      } else if (running.status === "ready") {
        // Ready, but its socket is gone (somebody emptied the temporary directory): nobody can use it any more.
        unreachableSince ??= performance.now();
        if (performance.now() - unreachableSince > 3_000) await stopPostmaster(this.layout.cluster, running.pid);
      }
      if (performance.now() > deadline) {
        throw new StartupError(
          `The PostgreSQL server that already runs on ${this.layout.cluster} (process ${running.pid}) does not answer. ` +
            `Stop it and start again; ${this.layout.logFile} says what it is doing.`,
        );
      }
      await sleep(30);
    }
  }

  private async tryConnect(socketDirectory: string): Promise<pg.Client | undefined> {
    const client = await connectPresence(socketDirectory).catch(() => undefined);
    if (client === undefined || (await servesDirectory(client, this.layout.cluster))) return client;
    await client.end();
    return undefined;
  }

  /** An orphan of an older program may run with other settings; it is replaced unless somebody still uses it. */
  private async isAsWanted(client: pg.Client): Promise<boolean> {
    const command = await readFile(join(this.layout.cluster, "postmaster.opts"), "utf8").catch(() => "");
    const wanted = serverSettings({ socketDirectory: this.socketDirectory, isDurable: this.isDurable });
    const isSame =
      command.startsWith(this.binaries.postgres) && wanted.every((setting) => command.includes(`"${setting}"`));
    return isSame || (await countOthers(client)) > 0;
  }

  private async start(): Promise<pg.Client> {
    if (!(await hasCluster(this.layout, this.binaries, this.user))) {
      this.options.onProgress?.("Setting up the embedded PostgreSQL…");
      await makeCluster(this.layout, this.binaries, this.user, this.isDurable);
    }
    await makeSocketDirectory(this.layout.socketDirectory, this.user);
    this.socketDirectory = this.layout.socketDirectory;
    await clearSocket(this.socketDirectory);
    const log = await this.openLog();
    const child = spawnPostmaster({
      binaries: this.binaries,
      dataDirectory: this.layout.cluster,
      socketDirectory: this.socketDirectory,
      user: this.user,
      isDurable: this.isDurable,
      logFd: log.handle.fd,
    });
    let failure: StartupError | undefined;
    child.once("error", (error) => (failure = explainSpawnError(error)));
    const exited = new Promise<void>((done) => child.once("exit", () => done()));
    await log.handle.close();

    const deadline = performance.now() + READY_LIMIT_MS;
    while (performance.now() < deadline) {
      const client = await connectPresence(this.socketDirectory).catch(() => undefined);
      if (client !== undefined) {
        this.startedPid = child.pid;
        return client;
      }
      if (failure !== undefined) throw failure;
      if (child.exitCode !== null || child.signalCode !== null) {
        const output = await readLogFrom(this.layout.logFile, log.offset);
        throw explainServerOutput(output, this.layout.root, "started");
      }
      await Promise.race([sleep(20), exited]);
    }
    if (child.pid !== undefined) await stopPostmaster(this.layout.cluster, child.pid);
    throw new StartupError(`The embedded PostgreSQL was not ready in time; ${this.layout.logFile} says why.`);
  }

  private async openLog(): Promise<{ handle: Awaited<ReturnType<typeof open>>; offset: number }> {
    const file = this.layout.logFile;
    try {
      const size = await stat(file)
        .then((found) => found.size)
        .catch(() => 0);
      if (size > LOG_LIMIT_BYTES) await rename(file, `${file}.old`);
      return { handle: await open(file, "a", 0o600), offset: size > LOG_LIMIT_BYTES ? 0 : size };
    } catch (error) {
      throw explainFileError(error, file, "Set GATEHOUSE_DATA_DIR to a directory of this user.");
    }
  }

  /**
   * A server killed by the system (out of memory, a full disk, an operator's mistake) is started again; pools reconnect by
   * themselves. What may pass is tried until it has: nothing that this process holds is lost by waiting.
   */
  private async recover(): Promise<void> {
    process.removeListener("exit", this.onExit);
    let said = "";
    for (let waitMs = this.waitBeforeRecovery(); this.stopping === undefined; waitMs = LONGEST_RECOVERY_WAIT_MS) {
      // Nobody is kept from ending by this wait.
      await sleep(waitMs, undefined, { ref: false });
      if (this.stopping !== undefined) return;
      try {
        return await this.join();
      } catch (error) {
        const reason =
          error instanceof StartupError
            ? error
            : new StartupError(`The embedded PostgreSQL went away.`, { cause: error });
        if (!reason.mayPass) return this.options.onLost?.(reason);
        if (reason.message !== said) this.options.onProgress?.(`${reason.message} It is tried again until it works.`);
        said = reason.message;
      }
    }
  }

  /** One that keeps going away is started again more slowly, so that it does not spend the machine on starting. */
  private waitBeforeRecovery(): number {
    const now = performance.now();
    this.recoveries.push(now);
    const lately = this.recoveries.filter((at) => now - at < LATELY_MS).length;
    return lately > MOST_QUICK_RECOVERIES ? LONGEST_RECOVERY_WAIT_MS : 0;
  }

  /**
   * The process ends without `stop()`: an uncaught error. Asks the server that we started to go once its last session
   * has ended, which is the only request that can be made without waiting.
   */
  private leaveAtExit(): void {
    if (this.startedPid === undefined) return;
    try {
      process.kill(this.startedPid, "SIGTERM");
    } catch {
      // Already gone.
    }
  }
}
