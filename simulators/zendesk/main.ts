import { Command, InvalidArgumentError } from "commander";
import { startZendeskSimulator, type SeedSize, type ZendeskSimulator } from "./index.ts";

const program = new Command("zendesk-simulator")
  .description("A stateful stand-in for Zendesk's Support API. See docs/zendesk-simulator.md.")
  .option("--port <number>", "port to listen on, 0 for a free one", parseNumber, 4600)
  .option("--host <address>", "address to listen on; the control API answers this machine only", "127.0.0.1")
  .option("--seed <number>", "seed of the account's people and secrets", parseNumber, 1)
  .option("--seed-size <size>", "demo, small or empty", parseSize, "demo")
  .option("--account <subdomain...>", "subdomains to serve; the first one answers to addresses that name none", [
    "brightwave",
  ]);

function parseNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("not a number");
  return Number(text);
}

function parseSize(text: string): SeedSize {
  if (text === "demo" || text === "small" || text === "empty") return text;
  throw new InvalidArgumentError("not demo, small or empty");
}

program.parse();
const options = program.opts<{ port: number; host: string; seed: number; seedSize: SeedSize; account: string[] }>();
const simulator = await startZendeskSimulator({
  port: options.port,
  host: options.host,
  seed: options.seed,
  seedSize: options.seedSize,
  accounts: options.account,
});
introduce(simulator);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    simulator.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

function introduce({ url, credentials }: ZendeskSimulator): void {
  process.stdout.write(
    `${[
      `Zendesk simulator listening on ${url}`,
      `  account          ${options.account.join(", ")}`,
      `  API token        ${credentials.apiToken.email}/token:${credentials.apiToken.token}`,
      `  OAuth client     ${credentials.oauthClient.clientId} (scopes: ${credentials.oauthClient.scopes.join(" ")})`,
      `  OAuth secret     ${credentials.oauthClient.clientSecret}`,
      `  control          ${url}/_control/health`,
      "These are test values made from the seed. They open nothing but this simulator.",
    ].join("\n")}\n`,
  );
}
