import { inTransaction } from "../../src/audit/index.ts";
import type { InventoryPage, InventoryPart } from "../../src/connectors/kit/index.ts";
import { concludeAbsence } from "../../src/inventory/sync/conclude-absence.ts";
import { hintTargets } from "../../src/inventory/sync/hint-targets.ts";
import type { PassRow } from "../../src/inventory/sync/pass-row.ts";
import { storePage } from "../../src/inventory/sync/store-page.ts";
import { newId } from "../../src/platform/ids/index.ts";
import type { World } from "./world.ts";

const PARTS: readonly InventoryPart[] = [
  { part: "custom_roles" },
  { part: "groups" },
  { part: "organizations" },
  { part: "accounts" },
  { part: "group_memberships" },
];

/** A complete pass, read now. The returned function stores and concludes it, by what the inventory itself does. */
export async function readPass(world: World): Promise<() => Promise<void>> {
  const { db } = world.database;
  const pass: PassRow = await db
    .insertInto("sync_passes")
    .values({ id: newId(), app_id: world.appId })
    .returningAll()
    .executeTakeFirstOrThrow();
  const pages: InventoryPage[] = [];
  for (const part of PARTS) {
    let cursor: string | null = null;
    do {
      const page: InventoryPage = await world.connection.listPage(part, cursor, { lane: "sync" });
      pages.push(page);
      cursor = page.nextCursor;
    } while (cursor !== null);
  }
  return async () => {
    await inTransaction(world.ctx, async (unit) => {
      unit.changedNothing();
      for (const page of pages) await storePage(unit, pass, page);
      await concludeAbsence(unit, pass);
      await hintTargets(unit.db, pass, null);
      await unit.db.updateTable("sync_passes").set({ state: "complete" }).where("id", "=", pass.id).execute();
    });
  };
}
