import type { NewEvent } from "./event.ts";

/** The names that a sentence is made of. */
export interface SummaryNames {
  readonly actor: string;
  readonly subject: string | null;
  readonly resource: string | null;
  readonly app: string | null;
}

export interface SummaryFacts {
  readonly action: NewEvent["action"];
  readonly isOwn: boolean;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

type Sentence = (names: Required<Words>, facts: SummaryFacts) => string;

interface Words {
  readonly actor: string;
  /** `Ana`, or `themselves` where actor and subject are one. */
  readonly subject: string;
  /** `Ana's`, or `their own`. */
  readonly subjects: string;
  readonly item: string;
  readonly app: string;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(", ") : text(value));

/** One sentence per action, in plain words. What is missing here reads as its own name, which a test notices. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  "session.created": ({ subject, actor }, { isOwn }) => `${isOwn || actor === "Somebody" ? subject : actor} signed in`,
  "session.ended": ({ actor }) => `${actor} signed out`,
  "sign_in_link.created": ({ actor, subject }, { after }) =>
    after?.["purpose"] === "first_run" ? "The first-run link was made" : `${actor} made a sign-in link for ${subject}`,
  "user.created": ({ actor, subject }) => `${actor} added ${subject}`,
  "user.platform_roles_set": ({ actor, subject }, { after }) =>
    `${actor} set the platform roles of ${subject}: ${list(after?.["platform_roles"]) || "none"}`,
  "owner.created": ({ actor }, { after }) => `${actor} created the owner ${text(after?.["name"])}`.trimEnd(),
  "owner.users_set": ({ actor }, { after }) =>
    `${actor} changed who belongs to the owner ${text(after?.["name"])}`.trimEnd(),
  "authority.refused": ({ actor }, { detail }) =>
    `${actor} was refused something that needs: ${text(detail["needed"])}`,

  "app.create": ({ actor, app }) => `${actor} connected ${app}`,
  "app.update": ({ actor, app }) => `${actor} changed ${app}`,
  "app.credential_replace": ({ actor, app }) => `${actor} replaced the credential of ${app}`,
  "app.validate": ({ actor, app }, { after }) =>
    `${actor} ran the checks of ${app}: ${after?.["ok"] === true ? "all well" : "something has to be put right"}`,
  "app.blocked": ({ app }, { after }) => `${app} is blocked: ${text(after?.["state_reason"])}`,
  "app.unblocked": ({ app }) => `${app} works again`,
  "app.go_live": ({ actor, app }) => `${actor} let Gatehouse write to ${app}`,
  "app.observe": ({ actor, app }) => `${actor} set ${app} back to Observe`,
  "app.pause": ({ actor, app }) => `${actor} paused ${app}: no new grants`,
  "app.resume": ({ actor, app }) => `${actor} resumed ${app}`,
  "app.remove": ({ actor, app }) => `${actor} removed ${app}`,
  "sync.start": ({ actor, app }) => `${actor} started a read of ${app}`,
  "sync.complete": ({ app }) => `a read of ${app} was completed`,
  "sync.paused": ({ app }) => `a read of ${app} did not find much of what was known, and waits for a person`,
  "sync.accept": ({ actor, app }) => `${actor} accepted what a read of ${app} did not find as gone`,
  "sync.discard": ({ actor, app }) => `${actor} discarded a read of ${app}: nothing counts as gone by it`,
  "sync.failed": ({ app }, { detail }) => `a read of ${app} failed: ${text(detail["error"])}`,
  "resource.import": ({ actor, item, app }) => `${actor} imported ${item} from ${app}`,
  "resource.unimport": ({ actor, item }) => `${actor} stopped managing ${item}`,
  "resource.update": ({ actor, item }) => `${actor} changed ${item}`,
  "resource.configure": ({ actor, item }) => `${actor} changed who may ask for ${item} and who decides`,
  "resource.auto_approval_on": ({ actor, item }) => `${actor} let requests for ${item} approve themselves`,
  "resource.gone_upstream": ({ item, app }) => `${item} is gone from ${app}`,
  "resource.back_upstream": ({ item, app }) => `${item} is in ${app} again`,
  "account.link": ({ actor, subject, app }) => `${actor} linked an account in ${app} to ${subject}`,
  "account.unlink": ({ actor, subjects, app }) => `${actor} took away the link of ${subjects} account in ${app}`,
  "account.linked": ({ subjects, app }) => `${subjects} account in ${app} was found and is used from now on`,
  "account.unlinked": ({ subjects, app }) => `${subjects} account in ${app} is used no longer`,
  "account.state": ({ subjects, app }, { after }) =>
    `${subjects} account in ${app} is now: ${text(after?.["account_state"])}`,
  "account.gone_upstream": ({ subjects, app }) => `${subjects} account is gone from ${app}`,

  "request.create": ({ actor, item, subject }, { isOwn }) =>
    `${actor} asked for ${item}${isOwn ? "" : ` for ${subject}`}`,
  "request.auto_approved": ({ item, subjects }) => `${subjects} request for ${item} was approved by its rule`,
  "request.approve": ({ actor, item, subjects }) => `${actor} approved ${subjects} request for ${item}`,
  "request.deny": ({ actor, item, subjects }) => `${actor} denied ${subjects} request for ${item}`,
  "request.cancel": ({ actor, item, subjects }) => `${actor} withdrew ${subjects} request for ${item}`,
  "request.comment": ({ actor, item, subjects }) => `${actor} commented on ${subjects} request for ${item}`,
  "request.expire": ({ item, subjects }) => `${subjects} request for ${item} waited too long and expired`,
  "request.plan_changed": ({ item, subjects }) =>
    `${subjects} request for ${item} has to be looked at again: its plan changed`,
  "request.review_refused": ({ actor, item, subjects }) =>
    `${actor} was refused a decision on ${subjects} request for ${item}`,

  "grant.approve": ({ item, subjects }) => `${subjects} access to ${item} was approved`,
  "grant.prolong": ({ item, subjects }) => `${subjects} access to ${item} was prolonged`,
  "grant.extend": ({ actor, item, subjects }) => `${actor} extended ${subjects} access to ${item}`,
  "grant.put_back": ({ actor, item, subjects }) => `${actor} put back ${subjects} access to ${item}`,
  "grant.go_on": ({ actor, item, subjects }) => `${actor} let ${subjects} access to ${item} go on`,
  "grant.decision_refused": ({ actor, item, subjects }) =>
    `${actor} was refused a decision on ${subjects} access to ${item}`,
  "grant.try_now": ({ actor, item, subjects }) =>
    `${actor} asked to try the end of ${subjects} access to ${item} at once`,
  "grant.expired": ({ item, subjects }) => `${subjects} access to ${item} ran out`,
  "grant.lapsed": ({ item, subjects }) => `${subjects} access to ${item} could not be given in time and lapsed`,
  "grant.given_back": ({ actor, item, subjects }) => `${actor} gave back ${subjects} access to ${item}`,
  "grant.revoked": ({ actor, item, subjects }) => `${actor} ended ${subjects} access to ${item}`,
  "grant.person_deactivated": ({ item, subjects }) => `${subjects} access to ${item} ends with their deactivation`,
  "grant.resource_removed": ({ item, subjects }) => `${subjects} access to ${item} ends with the item`,
  "grant.app_removed": ({ item, subjects }) => `${subjects} access to ${item} ends with the app`,
  "grant.verified": ({ item, subjects, app }) => `${subjects} access to ${item} was seen to work in ${app}`,
  "grant.ended": ({ item, subjects, app }, { after }) =>
    `${subjects} access to ${item} ${endedHow(after?.["ended_as"], app)}`,
  "grant.stopped": ({ item, subjects }) =>
    `${subjects} access to ${item} stopped: it would now change something else than what was approved`,
  "grant.held": ({ item, subjects, app }) =>
    `${subjects} access to ${item} was removed in ${app} by another hand, and is not put back by itself`,
  "grant.hold_over": ({ item, subjects, app }) =>
    `${subjects} access to ${item} is not held any longer: it is in ${app} again, or it ended`,
  "attempt.opened": ({ app, subjects }, { after }) =>
    `${text(after?.["verb"]) || "a write"} is about to be asked of ${app} for ${subjects} access`,
  "attempt.answered": ({ app, subjects }, { after }) =>
    `${app} answered ${text(after?.["verb"]) || "a write"} for ${subjects} access: ${text(after?.["answer"])}`,
  "attempt.unanswered": ({ app, subjects }, { after }) =>
    `${app} did not answer ${text(after?.["verb"]) || "a write"} for ${subjects} access; what became of it is read`,

  "log.exported": ({ actor }) => `${actor} exported the event log`,
  "log.rolled_back": (_names, { detail }) =>
    `the database is older than it was: its rows end at ${text(detail["last_seq"])}${
      text(detail["lost_seq"]) === "" ? "" : `, and row ${text(detail["lost_seq"])} had been signed`
    }`,
  "rollback.decided": ({ actor, subjects, item }, { after }) =>
    `${actor} decided after a restore about ${subjects} access to ${item}: ${text(after?.["decision"]).replace("_", " ")}`,
  "rollback.settled": ({ actor, app }) => `${actor} let access be given again in ${app} after a restore`,
  "session.all_ended": () => "everybody was signed out, because the database was restored",
  "log.verified": ({ actor }) => `${actor} checked the event log`,
  "keys.rotated": ({ actor }) => `${actor} rotated the master key`,
};

function endedHow(endedAs: unknown, app: string): string {
  switch (endedAs) {
    case "outside_remains":
      return `ended here; access that Gatehouse did not give remains in ${app}`;
    case "held_by_other":
      return "ended; another grant still holds it";
    case "never_given":
      return `ended and was never given in ${app}`;
    default:
      return `was seen to be gone from ${app}`;
  }
}

export function summarize(names: SummaryNames, facts: SummaryFacts): string {
  const words: Required<Words> = {
    actor: names.actor,
    subject: facts.isOwn ? "themselves" : (names.subject ?? "somebody"),
    subjects: facts.isOwn ? "their own" : names.subject === null ? "somebody's" : `${names.subject}'s`,
    item: names.resource ?? "an item",
    app: names.app ?? "the app",
  };
  const sentence = SENTENCES[facts.action];
  const said = sentence === undefined ? readAction(words.actor, names, facts.action) : sentence(words, facts);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

export function hasSentence(action: string): boolean {
  return action in SENTENCES;
}

function readAction(actor: string, names: SummaryNames, action: string): string {
  const about = [names.subject, names.resource, names.app].filter((name) => name !== null).join(", ");
  return `${actor}: ${action.replaceAll(/[._]/g, " ")}${about === "" ? "" : ` (${about})`}`;
}
