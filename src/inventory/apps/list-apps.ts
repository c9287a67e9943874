import type { AppView } from "../../api/index.ts";
import { platformRolesOf } from "../../identity/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { type AppViewOptions, listAppViews } from "./app-view.ts";

/** Administrators and auditors see every app, app admins theirs, everybody else none. */
export async function listApps(ctx: CommandContext, options: AppViewOptions): Promise<AppView[]> {
  const seesAll = (await platformRolesOf(ctx.db, options.viewer)).size > 0;
  return listAppViews(ctx.db, options, seesAll ? {} : { seenBy: options.viewer });
}
