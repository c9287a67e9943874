import type { AccountSituation, Change, GrantStatus, Step } from "./outcome.ts";
import type { AttemptRow, GrantRow, ItemKind, TargetRow } from "./rows.ts";
import type { AppSettings, Moment, SeenUser } from "./view.ts";

export interface AccountNeed {
  readonly grant: GrantRow;
  readonly kind: ItemKind;
}

export interface AccountInput {
  readonly target: TargetRow;
  readonly app: AppSettings;
  /** The grants that want something now. */
  readonly needs: readonly AccountNeed[];
  /** Every grant of the target, ends written: also stopped and future ones keep the account. */
  readonly grants: readonly GrantRow[];
  /** On the account alone. */
  readonly attempts: readonly AttemptRow[];
  readonly user: SeenUser | null;
  /** Access that we did not give, in this very read. Null: not known, a list is missing. */
  readonly hasOutsideAccess: boolean | null;
  /** Memberships to remember before a removal takes them. */
  readonly holds: { readonly groupIds: readonly string[]; readonly organizationIds: readonly string[] };
  readonly mayCreate: boolean;
  readonly moment: Moment;
}

/** Why the items of one kind may not use the account; null when they may. */
export type Gates = Readonly<Record<ItemKind, GrantStatus | null>>;

export interface AccountDecision {
  readonly changes: readonly Change[];
  readonly step: Step;
  readonly situation: AccountSituation;
  readonly gates: Gates;
  /** The account that this person is proven to have: its lists are theirs. */
  readonly user: SeenUser | null;
}
