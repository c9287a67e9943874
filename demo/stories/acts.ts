import { setTimeout as sleep } from "node:timers/promises";
import type { GrantView, RequestView } from "../../src/api/index.ts";
import type { UserAccess } from "../../simulators/zendesk/index.ts";
import type { Person } from "../api-client.ts";
import { findResource, type Stage } from "../seed.ts";

const PRIYA = "priya.nair@brightwave.example";

/** Priya asks for an item by its name. */
export async function ask(stage: Stage, name: string, minutes: number): Promise<RequestView> {
  const resource = await findResource(stage.requester, name);
  return stage.requester.call<RequestView>("POST", "/requests", {
    resources: [{ id: resource.resource_id }],
    reason: "Refund cases this afternoon",
    duration_minutes: minutes,
  });
}

/** Amira approves what she saw; answers with the grant's id. */
export async function approve(stage: Stage, request: RequestView): Promise<string> {
  const approved = await stage.reviewer.call<RequestView>("POST", `/requests/${request.id}/approve`, {
    revision: request.revision,
  });
  const grantId = approved.requested_items_list[0]?.grant_id;
  if (grantId === null || grantId === undefined) throw new Error("an approved request has no grant");
  return grantId;
}

/** Looks at a grant until it is as told. Throws after four minutes. */
export async function until(person: Person, grantId: string, holds: (grant: GrantView) => boolean): Promise<GrantView> {
  for (let looks = 0; looks < 240 * 4; looks += 1) {
    const grant = await person.call<GrantView>("GET", `/grants/${grantId}`);
    if (holds(grant)) return grant;
    await sleep(250);
  }
  throw new Error("it did not happen within four minutes");
}

export const isActive = (grant: GrantView): boolean => grant.state === "active";
export const isEnded = (grant: GrantView): boolean => grant.state === "ended";

/** What the simulated Zendesk itself shows about Priya. */
export async function shownByZendesk(stage: Stage): Promise<UserAccess> {
  const access = await stage.zendesk.control.access(PRIYA);
  if (access === null) throw new Error("Priya is not in the simulated Zendesk");
  return access;
}

export const namesOf = (things: readonly { readonly name: string }[]): string =>
  things.map((thing) => thing.name).join(", ");

/** Seconds from the end of a grant to the read that saw it gone. */
export const secondsToGone = (grant: GrantView): number =>
  (Date.parse(grant.ended_at ?? "") - Date.parse(grant.end_due_at ?? "")) / 1000;
