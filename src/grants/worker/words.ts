import { bug } from "../../platform/errors/index.ts";
import type { AttemptAnswer, AttemptPurpose, AttemptVerb, StopReason } from "../reconcile/index.ts";

const VERBS: readonly AttemptVerb[] = [
  "create",
  "delete",
  "set_role",
  "restore",
  "make_default",
  "account_create",
  "account_upgrade",
  "account_downgrade",
  "account_delete",
  "account_purge",
];
const PURPOSES: readonly AttemptPurpose[] = [
  "give",
  "put_back",
  "take",
  "make_way",
  "give_back_baseline",
  "return_displaced",
  "restore_replaced",
  "provision",
  "reopen",
  "close",
  "delete",
  "purge",
];
const ANSWERS: readonly AttemptAnswer[] = [
  "created",
  "ok",
  "gone",
  "refused",
  "refused_duplicate",
  "refused_no_seat",
  "refused_no_such_role",
  "refused_no_such_resource",
];
const STOPS: Readonly<Record<StopReason, string>> = {
  would_demote: "This person is a Zendesk administrator; a custom role would demote them.",
  would_replace_organization: "It would replace an organization that the approval did not name.",
  replaced_organization: "Zendesk replaced an organization that the approval did not name; it was taken back.",
  would_create_account: "It would create a Zendesk account, which the approval did not name.",
  would_upgrade_account: "It would make an end user an agent, which the approval did not name.",
  resource_gone: "It was deleted in Zendesk.",
  own_user: "This is the user behind Gatehouse's own credential, which is never touched.",
};

function oneOf<Word extends string>(words: readonly Word[], text: string, what: string): Word {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw bug(`a stored ${what} is not known: ${text}`);
  return word;
}

export const attemptVerb = (text: string): AttemptVerb => oneOf(VERBS, text, "verb");
export const attemptPurpose = (text: string): AttemptPurpose => oneOf(PURPOSES, text, "purpose");
export const attemptAnswer = (text: string): AttemptAnswer => oneOf(ANSWERS, text, "answer");
export const stopReason = (text: string): StopReason => oneOf(Object.keys(STOPS) as StopReason[], text, "stop reason");
export const stopSentence = (reason: StopReason): string => STOPS[reason];
