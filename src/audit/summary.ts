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
  "owner.users_set": ({ actor }, { after }) => `${actor} changed who belongs to the owner ${text(after?.["name"])}`.trimEnd(),
  "authority.refused": ({ actor }, { detail }) => `${actor} was refused something that needs: ${text(detail["needed"])}`,

  "app.created": ({ actor, app }) => `${actor} connected ${app}`,
  "app.updated": ({ actor, app }) => `${actor} changed ${app}`,
  "app.validated": ({ actor, app }) => `${actor} ran the checks of ${app}`,
  "app.blocked": ({ app }, { after }) => `${app} is blocked: ${text(after?.["state_reason"])}`,
  "app.unblocked": ({ app }) => `${app} works again`,
  "app.went_live": ({ actor, app }) => `${actor} let Gatehouse write to ${app}`,
  "app.observed": ({ actor, app }) => `${actor} set ${app} back to Observe`,
  "app.paused": ({ actor, app }) => `${actor} paused ${app}: no new grants`,
  "app.resumed": ({ actor, app }) => `${actor} resumed ${app}`,
  "app.removed": ({ actor, app }) => `${actor} removed ${app}`,
  "sync.started": ({ actor, app }) => `${actor} started a read of ${app}`,
  "sync.completed": ({ app }) => `A read of ${app} was completed`,
  "sync.failed": ({ app }) => `A read of ${app} failed`,
  "resource.imported": ({ actor, item, app }) => `${actor} imported ${item} from ${app}`,
  "resource.unimported": ({ actor, item }) => `${actor} stopped managing ${item}`,
  "resource.updated": ({ actor, item }) => `${actor} changed ${item}`,
  "account.linked": ({ actor, subject, app }) => `${actor} linked an account in ${app} to ${subject}`,
  "account.unlinked": ({ actor, app }) => `${actor} unlinked an account in ${app}`,

  "request.created": ({ actor, item, subject }, { isOwn }) => `${actor} asked for ${item}${isOwn ? "" : ` for ${subject}`}`,
  "request.approved": ({ actor, item, subjects }) => `${actor} approved ${subjects} request for ${item}`,
  "request.denied": ({ actor, item, subjects }) => `${actor} denied ${subjects} request for ${item}`,
  "request.cancelled": ({ actor, item }) => `${actor} withdrew the request for ${item}`,
  "request.commented": ({ actor, item }) => `${actor} commented on the request for ${item}`,
  "request.lapsed": ({ item, subjects }) => `${subjects} request for ${item} ran out of time`,
  "request.refused": ({ actor, item }) => `${actor} was refused a decision on the request for ${item}`,

  "grant.approve": ({ item, subjects }) => `${subjects} access to ${item} was approved`,
  "grant.prolong": ({ item, subjects }) => `${subjects} access to ${item} was prolonged`,
  "grant.extend": ({ actor, item, subjects }) => `${actor} extended ${subjects} access to ${item}`,
  "grant.put_back": ({ actor, item, subjects }) => `${actor} put back ${subjects} access to ${item}`,
  "grant.let_go_on": ({ actor, item, subjects }) => `${actor} let ${subjects} access to ${item} go on`,
  "grant.try_now": ({ actor, item, subjects }) => `${actor} asked to try the end of ${subjects} access to ${item} at once`,
  "grant.expired": ({ item, subjects }) => `${subjects} access to ${item} ran out`,
  "grant.lapsed": ({ item, subjects }) => `${subjects} access to ${item} could not be given in time and lapsed`,
  "grant.given_back": ({ actor, item, subjects }) => `${actor} gave back ${subjects} access to ${item}`,
  "grant.revoked": ({ actor, item, subjects }) => `${actor} ended ${subjects} access to ${item}`,
  "grant.person_deactivated": ({ item, subjects }) => `${subjects} access to ${item} ends with their deactivation`,
  "grant.resource_removed": ({ item, subjects }) => `${subjects} access to ${item} ends with the item`,
  "grant.app_removed": ({ item, subjects }) => `${subjects} access to ${item} ends with the app`,
  "grant.verified": ({ item, subjects, app }) => `${subjects} access to ${item} was seen to work in ${app}`,
  "grant.ended": ({ item, subjects, app }) => `${subjects} access to ${item} was seen to be gone from ${app}`,
  "grant.stopped": ({ item, subjects }) => `${subjects} access to ${item} stopped: it would now change something else than what was approved`,
  "attempt.opened": ({ app, subjects }) => `A write to ${app} for ${subjects} access is about to be asked`,
  "attempt.answered": ({ app, subjects }) => `${app} answered a write for ${subjects} access`,

  "log.exported": ({ actor }) => `${actor} exported the event log`,
  "log.verified": ({ actor }) => `${actor} checked the event log`,
  "keys.rotated": ({ actor }) => `${actor} rotated the master key`,
};

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
