import type { CheckView } from "../../src/api/index.ts";
import type { GrantView, RevocationView } from "../../src/api/index.ts";
import type { AppView, SyncPassView } from "../../src/api/index.ts";
import type { RequestSummaryView, RequestView } from "../../src/api/index.ts";
import { HOUR_MS } from "./life.ts";
import type { StatusWord } from "./status.tsx";

const word = (glyph: StatusWord["glyph"], tone: StatusWord["tone"], text: string): StatusWord => ({
  glyph,
  tone,
  word: text,
});

const overdue = word("triangle-full", "solid", "Overdue");
const gone = word("check", "green", "Verified gone");
const removing = word("half", "amber", "Being removed");

const grantWords: Readonly<Record<GrantView["status"], StatusWord>> = {
  scheduled: word("dashed", "ink", "Scheduled"),
  observed: word("eye", "ink", "Observed, not written"),
  being_given: word("half", "ink", "Being given"),
  waits_for_account: word("pause", "amber", "Waits for an account"),
  waits_for_seat: word("pause", "amber", "Waits for a seat"),
  active: word("dot", "green", "Active"),
  displaced: word("layers", "ink", "Displaced"),
  held: word("pause", "amber", "Held"),
  stopped: word("hand", "amber", "Stopped, asks again"),
  being_removed: removing,
  still_held: word("triangle-full", "solid", "Still held"),
  overdue,
  verified_gone: gone,
  lapsed: word("slashed", "grey", "Lapsed"),
  never_given: word("slashed", "grey", "Never given"),
  outside_remains: word("minus", "ink", "Ended, outside access remains"),
  held_by_other: word("minus", "ink", "Ended, held by another grant"),
};

export function grantWord(grant: GrantView, now: number): StatusWord {
  if (grant.status === "active" && grant.expires_at !== null) {
    const left = Date.parse(grant.expires_at) - now;
    if (left <= 0) return removing;
    if (left <= HOUR_MS) return word("hourglass", "amber", "Ends soon");
  }
  return grantWords[grant.status];
}

export const outsideWord = word("diamond-full", "amber", "Outside");

export const revocationWords: Readonly<Record<RevocationView["status"], StatusWord>> = {
  due: word("clock", "amber", "Due"),
  being_removed: removing,
  refused: word("octagon", "red", "Refused"),
  overdue,
  verified_gone: gone,
};

export function requestWord(request: Pick<RequestSummaryView, "status" | "status_reason">): StatusWord {
  switch (request.status) {
    case "PENDING":
      return word("ring", "ink", "Pending");
    case "APPROVED":
      return word("check", "ink", "Approved");
    case "DENIED":
      return word("minus", "ink", "Denied");
    case "CANCELED":
      return request.status_reason === "expired"
        ? word("slashed", "grey", "Expired")
        : word("slashed", "grey", "Canceled");
  }
}

export const stageWords: Readonly<Record<RequestView["stages"][number]["status"], StatusWord>> = {
  NOT_STARTED: word("dashed", "grey", "Not started"),
  DECIDING: word("eye", "ink", "Deciding"),
  APPROVED: word("check", "ink", "Approved"),
  DENIED: word("minus", "ink", "Denied"),
  BLOCKED: word("triangle", "amber", "Blocked"),
};

export function appWord(app: Pick<AppView, "state" | "is_live">): StatusWord {
  switch (app.state) {
    case "paused":
      return word("pause", "amber", "Paused");
    case "blocked":
      return word("octagon", "red", "Needs attention");
    case "draining":
      return word("half", "amber", "Being emptied");
    case "removed":
      return word("minus", "grey", "Removed");
    case "active":
      return app.is_live ? word("dot", "green", "Live") : word("eye", "ink", "Observe");
  }
}

export const accountWords = {
  linked: word("dot", "green", "Linked"),
  ambiguous: word("diamond", "amber", "Ambiguous"),
  orphaned: word("dashed", "amber", "Orphaned"),
  suspended: word("pause", "grey", "Suspended"),
} as const satisfies Record<string, StatusWord>;

export const syncWords: Readonly<Record<SyncPassView["state"], StatusWord>> = {
  complete: word("check", "green", "Complete"),
  running: word("half", "ink", "Running"),
  failed: word("octagon", "red", "Failed"),
  paused: word("pause", "amber", "Waits for you"),
  discarded: word("minus", "grey", "Discarded"),
};

export const checkWords: Readonly<Record<CheckView["status"], StatusWord>> = {
  pass: word("check", "green", "Pass"),
  warning: word("triangle", "amber", "Warning"),
  failed: word("octagon", "red", "Failed"),
  not_run: word("dashed", "grey", "Not run"),
  note: word("eye", "ink", "Note"),
};

export const causeWords: Readonly<Record<NonNullable<GrantView["end_cause"]>, string>> = {
  expired: "Expired",
  lapsed: "Lapsed",
  given_back: "I’m done",
  revoked: "Revoked",
  person_deactivated: "Person deactivated",
  resource_removed: "Item removed",
  app_removed: "App removed",
};
