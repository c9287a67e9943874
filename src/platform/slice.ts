import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Config } from "./config/index.ts";
import type { CommandContext, ErrandSender } from "./context/index.ts";
import type { SecretBox } from "./crypto/index.ts";
import type { Database } from "./database/schema.ts";
import type { BoundDownload, BoundOperation } from "./http/bound-operation.ts";
import type { ErrandHandler, ErrandSchedule } from "./jobs/errand-handler.ts";
import type { Metrics } from "./metrics/index.ts";
import type { Running } from "./running.ts";

export type { Running };

/** What slices may know of the configuration. */
export interface SliceConfig
  extends Pick<
    Config,
    "publicUrl" | "zendeskSimulatorUrl" | "sessionHours" | "syncIntervalMinutes" | "pollIntervalMs"
  > {
  readonly version: string;
}

/** What every slice is created with. */
export interface SliceDeps {
  readonly db: Kysely<Database>;
  readonly errands: ErrandSender;
  readonly config: SliceConfig;
  readonly secretBox: SecretBox;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** The context of background work; the correlation id is a new one unless given. */
  systemContext(component: string, correlationId?: string): CommandContext;
}

/** What a slice gives the composition root. */
export interface Slice {
  readonly routes: readonly BoundOperation[];
  readonly downloads?: readonly BoundDownload[];
  readonly errands?: readonly ErrandHandler[];
  readonly schedules?: readonly ErrandSchedule[];
  /** Starts background loops; called on nodes with the worker role only. */
  start?(): Promise<Running>;
}
