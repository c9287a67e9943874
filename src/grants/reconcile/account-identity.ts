import type { Change } from "./outcome.ts";
import type { TargetRow } from "./rows.ts";
import type { SeenUser } from "./view.ts";

export type Identity =
  | { readonly kind: "absent" }
  /** An account that nothing proves to be this person's. Only a person's link makes it usable. */
  | { readonly kind: "stranger"; readonly user: SeenUser }
  /** The user behind our own credential. */
  | { readonly kind: "own_user" }
  | {
      readonly kind: "proven";
      readonly user: SeenUser;
      readonly isCreated: boolean;
      readonly changes: readonly Change[];
    };

/**
 * Whose the found account is. By the link, then by our stamp. An e-mail proves it only for a person who never had an
 * account here: after that, whoever re-creates one with the same e-mail would be handed our grants.
 */
export function identify(
  target: TargetRow,
  user: SeenUser | null,
  ownAccountId: string | null,
  mayLinkByEmail: boolean,
): Identity {
  // The app still shows a soft-deleted account by its id.
  if (user === null || !user.active) return { kind: "absent" };
  if (user.accountId === ownAccountId) return { kind: "own_user" };
  const isLinked = user.accountId === target.accountId;
  if (user.isStamped) {
    const created = { kind: "account_linked", accountId: user.accountId, how: "stamp", created: true } as const;
    return { kind: "proven", user, isCreated: true, changes: isLinked && target.accountCreated ? [] : [created] };
  }
  if (isLinked) return { kind: "proven", user, isCreated: target.accountCreated, changes: [] };
  if (mayLinkByEmail && user.foundBy === "email" && user.isExactEmailMatch && !target.accountEverLinked) {
    const linked = { kind: "account_linked", accountId: user.accountId, how: "email", created: false } as const;
    return { kind: "proven", user, isCreated: false, changes: [linked] };
  }
  return { kind: "stranger", user };
}
