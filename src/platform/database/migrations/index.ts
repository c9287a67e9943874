import type { Migration } from "kysely";
import { foundation } from "./0001-foundation.ts";
import { silentApps } from "./0002-silent-apps.ts";
import { syncBrake } from "./0003-sync-brake.ts";
import { rollbacks } from "./0004-rollbacks.ts";
import { askedExtension } from "./0005-asked-extension.ts";

/** Every migration in order. Names are never reused and contents never change once released. */
export const migrations: Record<string, Migration> = {
  "0001-foundation": foundation,
  "0002-silent-apps": silentApps,
  "0003-sync-brake": syncBrake,
  "0004-rollbacks": rollbacks,
  "0005-asked-extension": askedExtension,
};
