import { z } from "zod";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The reconciler's part of an app's settings. Account switches are off until somebody turns them on. */
const settings = z.object({
  provisioning: z.boolean().catch(false),
  upgrade_existing_end_users: z.boolean().catch(false),
  deprovisioning: z.enum(["off", "downgrade", "delete"]).catch("off"),
  cooling_off_days: z.number().min(0).max(365).catch(7),
  account_removals_per_day: z.number().int().min(0).catch(10),
  fallback_role_id: z.string().nullable().catch(null),
  new_account_role_id: z.string().nullable().catch(null),
});

export interface ReconcilerSettings {
  readonly provisioning: boolean;
  readonly upgradeExistingEndUsers: boolean;
  readonly deprovisioning: "off" | "downgrade" | "delete";
  readonly coolingOffMs: number;
  readonly accountRemovalsPerDay: number;
  readonly fallbackRoleId: string | null;
  readonly newAccountRoleId: string | null;
}

/** Reads the stored settings; what is missing or not understood is as if it were off. */
export function reconcilerSettings(stored: unknown): ReconcilerSettings {
  const parsed = settings.parse(typeof stored === "object" && stored !== null ? stored : {});
  return {
    provisioning: parsed.provisioning,
    upgradeExistingEndUsers: parsed.upgrade_existing_end_users,
    deprovisioning: parsed.deprovisioning,
    coolingOffMs: parsed.cooling_off_days * DAY_MS,
    accountRemovalsPerDay: parsed.account_removals_per_day,
    fallbackRoleId: parsed.fallback_role_id,
    newAccountRoleId: parsed.new_account_role_id,
  };
}
