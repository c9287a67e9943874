import { rmSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { explainListenError, loadConfig } from "../src/platform/config/index.ts";
import { startEmbeddedPostgres } from "../src/platform/database/index.ts";

/** A data directory of the demo's own, one for each port, below the one of the product. */
export interface Room {
  readonly dataDir: string;
  clear(): void;
}

/**
 * Makes room for a demo. The simulated Zendesk remembers nothing, so every demo begins anew and what a former one left
 * is removed. Throws StartupError where the port is taken or an older demo still runs on the data.
 */
export async function makeRoom(port: string): Promise<Room> {
  const { dataDir: base, host, port: number } = loadConfig({ ...dataDirOf(process.env), GATEHOUSE_PORT: port });
  await refuseTakenPort(host, number);
  const dataDir = join(base, `demo-${port}`);
  const clear = (): void => rmSync(dataDir, { recursive: true, force: true });
  if ((await stat(join(dataDir, "postgres")).catch(() => undefined)) !== undefined) {
    // Refuses while a process works on it; and a database that a killed demo left running is ended.
    const former = await startEmbeddedPostgres({ dataDir, isExclusive: true });
    await former.stop();
  }
  clear();
  return { dataDir, clear };
}

function dataDirOf(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const given = environment["GATEHOUSE_DATA_DIR"];
  return given === undefined ? {} : { GATEHOUSE_DATA_DIR: given };
}

/** Before anything is made, so that a second start says so at once. */
async function refuseTakenPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((done, fail) => {
      probe.once("error", fail);
      probe.listen(port, host, done);
    });
  } catch (error) {
    throw explainListenError(
      error,
      host,
      port,
      "Is another demo running? Stop it, or choose another port with --port.",
    );
  }
  await new Promise((done) => probe.close(done));
}
