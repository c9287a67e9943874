import type { Migration } from "kysely";
import { foundation } from "./0001-foundation.ts";
import { silentApps } from "./0002-silent-apps.ts";

/** Every migration in order. Names are never reused and contents never change once released. */
export const migrations: Record<string, Migration> = {
  "0001-foundation": foundation,
  "0002-silent-apps": silentApps,
};
