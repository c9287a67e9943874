import { ZendeskSimulatorControl } from "./control/client.ts";
import type { SeedCredentials, SeedSize } from "./seed/seed.ts";
import { serve } from "./server.ts";
import { DEFAULT_SEED, Simulator } from "./simulator.ts";
import type { Switches } from "./switches.ts";

export { ZendeskSimulatorControl, type Health, type ResetSpec, type ShownFault } from "./control/client.ts";
export type { CallRecord } from "./call-log.ts";
export type { CredentialsEdit } from "./control/credentials.ts";
export type { FaultAction, FaultInput } from "./faults.ts";
export type { HandEdit } from "./control/hand.ts";
export type { Hold } from "./holds.ts";
export type { SeedCredentials, SeedSize } from "./seed/seed.ts";
export type { AccountState, UserAccess } from "./control/state.ts";
export type { Cause, Change } from "./store.ts";
export type { Switches, SwitchName } from "./switches.ts";

export interface ZendeskSimulatorOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly host?: string;
  readonly seed?: number;
  readonly seedSize?: SeedSize;
  /** Subdomains to serve; the first one answers to addresses that name none. */
  readonly accounts?: readonly string[];
  readonly switches?: Partial<Switches>;
}

export interface ZendeskSimulator {
  readonly url: string;
  readonly port: number;
  readonly control: ZendeskSimulatorControl;
  /** Of the default account. `control.credentials(account)` answers for the others. */
  readonly credentials: SeedCredentials;
  readonly stop: () => Promise<void>;
}

export async function startZendeskSimulator(options: ZendeskSimulatorOptions = {}): Promise<ZendeskSimulator> {
  const host = options.host ?? "127.0.0.1";
  const simulator = new Simulator({
    seed: options.seed ?? DEFAULT_SEED.seed,
    size: options.seedSize ?? DEFAULT_SEED.size,
    accounts: options.accounts ?? DEFAULT_SEED.accounts,
    switches: options.switches ?? {},
  });
  const credentials = simulator.credentialsOf();
  if (!credentials) throw new Error("the simulator needs at least one account");
  const server = await serve(simulator, { host, port: options.port ?? 0 });
  const url = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${server.port}`;
  return { url, port: server.port, control: new ZendeskSimulatorControl(url), credentials, stop: server.stop };
}
