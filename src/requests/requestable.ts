import { type Kysely, sql } from "kysely";
import { isAdministrator } from "../identity/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { conflict, forbidden, notFound, unprocessable } from "../platform/errors/index.ts";
import type { UserId } from "../platform/ids/index.ts";
import { checkDuration } from "./check-duration.ts";

/** The item, its configuration and the two people, as the rows are now. */
export interface Requestable {
  readonly resource_id: string;
  readonly app_id: string;
  readonly name: string;
  readonly app_name: string;
  readonly visibility: "global" | "hidden";
  readonly is_gone: boolean;
  readonly app_state: string;
  readonly configuration_id: string;
  readonly configuration_version: number;
  readonly is_requestable: boolean;
  readonly auto_approval: boolean;
  readonly requires_reason: boolean;
  readonly max_duration_seconds: number | null;
  readonly extension_seconds: number;
  readonly administers_item: boolean;
  readonly holds_item: boolean;
  readonly recipient_state: "active" | "deactivated" | null;
  readonly prolongs_grant_id: string | null;
}

export interface RequestableQuestion {
  readonly requesterId: UserId;
  readonly recipientId: UserId;
  readonly resourceId: string;
  readonly durationMinutes: number;
}

export interface CheckedRequest {
  readonly item: Requestable;
  /** Null: no end. */
  readonly durationSeconds: number | null;
}

/** Loads the item and refuses what may not be asked for. Asked before the plan is computed and again in the transaction. */
export async function checkRequestable(db: Kysely<Database>, question: RequestableQuestion): Promise<CheckedRequest> {
  const item = await loadRequestable(db, question);
  const isAdmin = await isAdministrator(db, question.requesterId);
  const isVisible =
    item !== null && (item.visibility === "global" || item.administers_item || item.holds_item || isAdmin);
  if (!isVisible) throw notFound("resource.not_found", "There is no such item, or it is not yours to see.");
  if (question.recipientId !== question.requesterId) {
    // Before the recipient is looked at: whoever may not ask for others learns nothing about them.
    if (!isAdmin && !item.administers_item) {
      throw forbidden(
        "request.not_for_others",
        "Only administrators and the item's admins may ask for somebody else. Let the person ask.",
      );
    }
    if (item.recipient_state === null) throw notFound("user.not_found", "There is no such person.");
  }
  if (item.recipient_state !== "active")
    throw unprocessable("request.recipient_deactivated", "This person is deactivated and can be given nothing.");
  if (item.is_gone)
    throw unprocessable("request.item_gone", "This item is gone in Zendesk and cannot be given any more.");
  if (!item.is_requestable)
    throw unprocessable("request.not_requestable", "This item cannot be asked for. Its admin can change that.");
  if (item.app_state !== "active" && item.app_state !== "blocked") {
    throw conflict(
      "app.takes_no_new_grants",
      "The app is paused, so nothing new can be given. Ask its admin to resume it.",
    );
  }
  return { item, durationSeconds: checkDuration(question.durationMinutes, item.max_duration_seconds) };
}

async function loadRequestable(db: Kysely<Database>, question: RequestableQuestion): Promise<Requestable | null> {
  const { requesterId, recipientId, resourceId } = question;
  const result = await sql<Requestable>`
    select r.id as resource_id, r.app_id, r.name, a.name as app_name, r.visibility, r.upstream_gone_at is not null as is_gone, a.state as app_state,
           c.id as configuration_id, c.version as configuration_version, c.is_requestable, c.auto_approval, c.requires_reason,
           c.max_duration_seconds, c.extension_seconds,
           exists (select 1 from owner_users ou where ou.user_id = ${requesterId} and ou.owner_id in (r.admin_owner_id, a.admin_owner_id)) as administers_item,
           exists (select 1 from grants g where g.user_id = ${requesterId} and g.resource_id = r.id and g.state <> 'ended') as holds_item,
           (select u.state from users u where u.id = ${recipientId}) as recipient_state,
           (select g.id from grants g
             where g.user_id = ${recipientId} and g.resource_id = r.id and g.source = 'request' and g.state = 'active' and g.stopped_at is null
               and (g.expires_at is null or g.expires_at > (select app_clock()))
             order by g.approved_seq desc limit 1) as prolongs_grant_id
      from resources r join apps a on a.id = r.app_id join request_configurations c on c.resource_id = r.id and c.priority = 0
     where r.id = ${resourceId} and r.is_imported`.execute(db);
  return result.rows[0] ?? null;
}
