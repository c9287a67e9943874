// A program that uses an embedded PostgreSQL as the product does; tests start it, talk to it by lines, and kill it.
// Arguments: data directory, and "exclusive" or "shared". Commands on its standard input: "stop" and "exit".
import { createInterface } from "node:readline";
import { StartupError } from "../../src/platform/config/startup-error.ts";
import { startEmbeddedPostgres } from "../../src/platform/database/index.ts";

const [dataDir = "", mode] = process.argv.slice(2);

async function run(): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir, isExclusive: mode === "exclusive" });
  console.log(`ready ${JSON.stringify(server.connection)}`);
  createInterface({ input: process.stdin }).on("line", (line) => {
    if (line === "exit") process.exit(0);
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(2);
      },
    );
  });
}

run().catch((error: unknown) => {
  console.log(error instanceof StartupError ? `refused ${error.message}` : `broken ${String(error)}`);
  process.exit(1);
});
