import { CREATED_AT_MARGIN_MS, isUnanswered } from "./attempts.ts";
import { readOwnership } from "./ownership.ts";
import type { AttemptRow, ItemKind } from "./rows.ts";
import type { CompleteRead, Moment, SeenMembership, SeenUser, TargetView } from "./view.ts";

/**
 * Does this account hold access that is neither ours nor a side effect of our making the account? Such access keeps
 * the account. Null: a list is missing, so nobody knows.
 */
export function hasOutsideAccess(view: TargetView, read: CompleteRead, user: SeenUser, moment: Moment): boolean | null {
  if (hasForeignRole(view, user)) return true;
  const groups = hasForeign(view, "group", read.groups, moment);
  const organizations = hasForeign(view, "organization", read.organizations, moment);
  if (groups === true || organizations === true) return true;
  return groups === null || organizations === null ? null : false;
}

function hasForeign(
  view: TargetView,
  kind: ItemKind,
  list: readonly SeenMembership[] | null,
  moment: Moment,
): boolean | null {
  if (list === null) return null;
  return list.some((seen) => !isOurs(view, kind, seen, moment) && !isSideEffect(view, kind, seen));
}

function isOurs(view: TargetView, kind: ItemKind, seen: SeenMembership, moment: Moment): boolean {
  const item = view.items.find((candidate) => candidate.kind === kind && candidate.upstreamId === seen.upstreamId);
  if (item === undefined) return false;
  const attempts = view.attempts.filter((attempt) => attempt.itemId === item.id);
  const own = view.ownMemberships.filter((row) => row.itemId === item.id);
  return readOwnership({ item, attempts, own, seen, moment }).isOurs;
}

/** The app puts a new agent in its default group by itself, and a new address in the organization of its domain. */
function isSideEffect(view: TargetView, kind: ItemKind, seen: SeenMembership): boolean {
  if (kind === "group" && seen.upstreamId !== view.app.defaultGroupId) return false;
  return view.attempts.some(
    (attempt) =>
      (attempt.verb === "account_create" || attempt.verb === "account_upgrade") &&
      seen.createdAt >= attempt.openedAt - CREATED_AT_MARGIN_MS &&
      seen.createdAt <= attempt.settleAt,
  );
}

/** A role that no write of ours ever asked for was given by a person. */
function hasForeignRole(view: TargetView, user: SeenUser): boolean {
  if (user.customRoleId === null || user.customRoleId === view.app.fallbackRoleId) return false;
  if (user.customRoleId === view.app.newAccountRoleId) return false;
  return !view.attempts.some((attempt) => setsRole(attempt) && attempt.value === user.customRoleId);
}

function setsRole(attempt: AttemptRow): boolean {
  const isRoleWrite =
    attempt.verb === "set_role" || attempt.verb === "account_create" || attempt.verb === "account_upgrade";
  return isRoleWrite && (isUnanswered(attempt) || attempt.answer === "ok" || attempt.answer === "created");
}
