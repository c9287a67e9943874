import type { GrantView } from "../../api/index.ts";

/** A removal is overdue when it is not seen to be gone a minute after it was due. */
export const OVERDUE_AFTER_SECONDS = 60;

export interface StatusFacts {
  readonly state: GrantView["state"];
  /** The word that the reconciler left at its last look. */
  readonly stored_status: string;
  readonly stored_detail: string;
  readonly ended_as: GrantView["ended_as"];
  readonly end_cause: GrantView["end_cause"];
  readonly is_past_end: boolean;
  readonly overdue_seconds: number | null;
  readonly starts_in_future: boolean;
  readonly writes: boolean;
  readonly app_state: string;
}

/** The word and the sentence that people see about one grant. */
export function statusOf(facts: StatusFacts): { readonly status: GrantView["status"]; readonly detail: string } {
  if (facts.state === "ended") return endedStatus(facts);
  if (facts.state === "ending" || facts.is_past_end) return endingStatus(facts);
  if (facts.starts_in_future) return { status: "scheduled", detail: "" };
  if (!facts.writes && facts.state === "approved")
    return {
      status: "observed",
      detail: "Gatehouse only observes here and writes nothing. It starts when the app goes live.",
    };
  return (
    LIVE_STATUS[facts.stored_status]?.(facts) ?? {
      status: facts.state === "active" ? "active" : "being_given",
      detail: facts.stored_detail,
    }
  );
}

type Live = (facts: StatusFacts) => { readonly status: GrantView["status"]; readonly detail: string };
const say =
  (status: GrantView["status"], detail: string): Live =>
  (facts) => ({ status, detail: facts.stored_detail === "" ? detail : facts.stored_detail });

const LIVE_STATUS: Readonly<Record<string, Live>> = {
  active: say("active", ""),
  being_given: (facts) => ({
    status: facts.state === "active" ? "active" : "being_given",
    detail: facts.stored_detail,
  }),
  settling: (facts) => ({
    status: facts.state === "active" ? "active" : "being_given",
    detail: "Zendesk has not answered an earlier call yet; Gatehouse looks again in about a minute.",
  }),
  paused: say("being_given", "The app is paused and takes nothing new. Its admin can resume it."),
  undecided: say(
    "being_given",
    "The database was restored from an older backup; an administrator first decides what still holds.",
  ),
  displaced: say("displaced", "A newer grant holds this place; this one comes back when that ends."),
  held: say("held", "Somebody removed it in Zendesk. Its admin can put it back."),
  stopped: say("stopped", "What it would change in Zendesk is not what was approved. It needs a new decision."),
  role_gone: say("stopped", "This role no longer exists in Zendesk."),
  waits_for_account: say("waits_for_account", "The person has no Zendesk account that Gatehouse may use."),
  waits_for_person: say("waits_for_account", "Somebody must link the right Zendesk account first."),
  waits_for_seat: say("waits_for_seat", "All paid Zendesk seats are taken. It starts when one is free."),
  observed: say("observed", "Gatehouse only observes here and writes nothing. It starts when the app goes live."),
};

function endedStatus(facts: StatusFacts): { readonly status: GrantView["status"]; readonly detail: string } {
  switch (facts.ended_as) {
    case "outside_remains":
      return {
        status: "outside_remains",
        detail:
          "The person still has it in Zendesk, not through Gatehouse; it was there before or was given by another hand.",
      };
    case "held_by_other":
      return { status: "held_by_other", detail: "Another grant still holds it." };
    case "never_given":
      return facts.end_cause === "lapsed"
        ? { status: "lapsed", detail: "It was not seen to work in time. It is not in Zendesk." }
        : { status: "never_given", detail: "It ended before it was seen to work. It is not in Zendesk." };
    default:
      return { status: "verified_gone", detail: "Seen to be gone in Zendesk." };
  }
}

function endingStatus(facts: StatusFacts): { readonly status: GrantView["status"]; readonly detail: string } {
  const blocked =
    facts.app_state === "blocked"
      ? "The app's credential does not work, so nothing can be removed until it is repaired."
      : facts.stored_detail;
  if (facts.stored_status === "still_held") {
    return {
      status: "still_held",
      detail:
        facts.stored_detail === "" ? "Zendesk refuses to remove it. A person must act there." : facts.stored_detail,
    };
  }
  if (facts.overdue_seconds !== null && facts.overdue_seconds > OVERDUE_AFTER_SECONDS)
    return { status: "overdue", detail: blocked };
  return { status: "being_removed", detail: blocked };
}
