import type { GrantStatus } from "./outcome.ts";
import type { GrantRow, Millis } from "./rows.ts";
import { isWanting } from "./wanted.ts";

interface SlotFacts {
  readonly topRole: string | null;
  readonly topStatus: GrantStatus;
  readonly roleExists: boolean;
  readonly isOver: boolean;
  readonly wasRefused: boolean;
  readonly isPaused: boolean;
  readonly appNow: Millis;
}

/** The word for one grant of a slot: only the role on top is there, the others wait their turn. */
export function slotGrantStatus(grant: GrantRow, facts: SlotFacts): GrantStatus {
  if (grant.state === "ended" || facts.isOver) return "over";
  if (grant.state === "ending") return facts.wasRefused ? "still_held" : "being_removed";
  if (grant.stoppedAt !== null) return "stopped";
  if (!isWanting(grant, facts.appNow)) return "scheduled";
  if (!facts.roleExists) return "role_gone";
  if (grant.resourceUpstreamId === facts.topRole) return facts.topStatus;
  return facts.isPaused && grant.state === "approved" ? "paused" : "displaced";
}
