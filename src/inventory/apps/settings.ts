import { z } from "zod";

const schema = z.object({
  import_mode: z.enum(["by_hand", "everything"]).catch("by_hand"),
  default_visibility: z.enum(["global", "hidden"]).catch("global"),
  seats_bought: z.number().int().nullable().catch(null),
  /** A pass that did not find more than this share of a kind any more asks before it marks it as gone. */
  sync_brake_percent: z.number().int().catch(20),
  /** Below this many accounts or memberships, or a fifth as many items, no pass asks. */
  sync_brake_at_least: z.number().int().catch(25),
  /** Paused when it was blocked: then it is paused again when the block is lifted. */
  paused_when_blocked: z.boolean().catch(false),
});

export type AppSettings = z.infer<typeof schema>;

/** The settings of an app's row; what is missing or was written by another version has its default. */
export function readAppSettings(stored: unknown): AppSettings {
  return schema.parse(typeof stored === "object" && stored !== null ? stored : {});
}

/** What people see of them. */
export function shownSettings(settings: AppSettings): Omit<AppSettings, "paused_when_blocked"> {
  const { paused_when_blocked: _, ...shown } = settings;
  return shown;
}
