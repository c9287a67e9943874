import type { Account } from "./account.ts";
import { duplicateValue, forbidden, recordInvalid, recordNotFound, type Detail } from "./errors.ts";
import { dropGroupMemberships, joinDefaultGroup } from "./group-membership-rules.ts";
import { addIdentity, identitiesOf } from "./identity-rules.ts";
import {
  addOrganizationMembership,
  organizationMembershipsOf,
  replaceOrganizations,
} from "./organization-membership-rules.ts";
import type { UserRow } from "./rows.ts";
import { requireSeat } from "./seats.ts";
import { unassignLater } from "./tickets.ts";
import { applyRole, resolveRole, roleFields, type RoleWish } from "./user-roles.ts";

/** Fields of the user object that are simply stored as sent. */
export type PlainUserFields = Partial<
  Pick<
    UserRow,
    | "name"
    | "phone"
    | "alias"
    | "details"
    | "notes"
    | "signature"
    | "tags"
    | "time_zone"
    | "iana_time_zone"
    | "locale"
    | "locale_id"
    | "external_id"
    | "suspended"
    | "ticket_restriction"
    | "only_private_comments"
    | "moderator"
    | "user_fields"
  >
>;

export interface UserWish extends RoleWish {
  readonly fields: PlainUserFields;
  readonly email?: string;
  readonly verified?: boolean;
  /** Not on update: there `null` and a number mean "this one and no other". */
  readonly organizationId?: number | null;
  readonly defaultGroupId?: number;
}

/** Thirty days after a soft delete Zendesk deletes for good. */
const KEPT_AFTER_DELETE_MS = 30 * 24 * 60 * 60 * 1000;

export function createUser(account: Account, wish: UserWish): UserRow {
  const { store } = account;
  if (!wish.fields.name?.trim())
    throw recordInvalid({ name: [{ description: "Name:  cannot be blank", error: "BlankValue" }] });
  requireFreeExternalId(account, wish.fields.external_id, null);
  const outcome = resolveRole(account, null, wish);
  requireSeat(account, null, outcome);
  const id = account.nextId();
  const at = account.timestamp;
  const isVerified = wish.verified ?? false;
  store.insert("users", {
    ...blankUser(id, at),
    ...wish.fields,
    ...roleFields(outcome),
    name: wish.fields.name,
    email: wish.email ?? null,
    verified: isVerified,
  });
  if (wish.organizationId) addOrganizationMembership(account, { userId: id, organizationId: wish.organizationId });
  if (wish.email !== undefined)
    addIdentity(account, { userId: id, email: wish.email, isVerified, isPrimary: true }, "email");
  if (outcome.role !== "end-user") joinDefaultGroup(account, id);
  return requireUser(account, id);
}

export function updateUser(account: Account, userId: number, wish: UserWish): UserRow {
  const { store } = account;
  const user = requireUser(account, userId);
  refuseUntouchable(account, user);
  if (wish.fields.name?.trim() === "")
    throw recordInvalid({ name: [{ description: "Name:  cannot be blank", error: "BlankValue" }] });
  requireFreeExternalId(account, wish.fields.external_id, user.id);
  const outcome = resolveRole(account, user, wish);
  applyRole(account, user, outcome);
  // The first address on record stays primary; one sent on update becomes a second identity.
  if (
    wish.email !== undefined &&
    !identitiesOf(store.tables, userId).some((row) => row.value.toLowerCase() === wish.email?.toLowerCase())
  ) {
    const isFirst = identitiesOf(store.tables, userId).length === 0;
    addIdentity(
      account,
      { userId, email: wish.email, isVerified: wish.verified ?? false, isPrimary: isFirst },
      "email",
    );
    if (isFirst) store.update("users", userId, { email: wish.email });
  }
  if (wish.organizationId !== undefined) replaceOrganizations(account, userId, wish.organizationId);
  return store.update("users", userId, {
    ...wish.fields,
    ...(wish.verified === undefined ? {} : { verified: wish.verified }),
    updated_at: account.timestamp,
  });
}

/** Soft delete. It cannot be undone, but the row stays readable by id. */
export function deleteUser(account: Account, userId: number, actorUserId: number | null): UserRow {
  const { store, switches } = account;
  const user = requireUser(account, userId);
  refuseUntouchable(account, user);
  if (user.id === actorUserId && switches.selfDelete === "refuse") {
    throw recordInvalid({ base: [{ description: "You cannot delete yourself", error: "InvalidValue" }] });
  }
  if (user.openRequestedTickets > 0) {
    const type = `User is requester on ${user.openRequestedTickets} ticket(s) that are not closed.`;
    throw recordInvalid({ base: [{ type, description: `Base ${type}` } satisfies Detail] });
  }
  unassignLater(account, userId);
  dropGroupMemberships(account, userId);
  for (const row of organizationMembershipsOf(store.tables, userId)) store.remove("organizationMemberships", row.id);
  for (const row of identitiesOf(store.tables, userId)) store.remove("identities", row.id);
  const deletedAt = account.now;
  account.schedule.add(deletedAt + KEPT_AFTER_DELETE_MS, (at) => {
    if (store.tables.users.get(userId)?.isPermanentlyDeleted === false) {
      account.act(
        { kind: "background", what: "delete permanently after 30 days" },
        () => deleteForGood(account, userId),
        at,
      );
    }
  });
  return store.update("users", userId, {
    ...roleFields({ role: "end-user", customRole: null }),
    active: false,
    email: null,
    formerEmail: user.email,
    organization_id: null,
    external_id: switches.externalIdAfterDelete === "freed" ? null : user.external_id,
    sessionCount: 0,
    deletedAt,
    updated_at: account.timestamp,
  });
}

export function deleteForGood(account: Account, userId: number): UserRow {
  const user = account.store.tables.users.get(userId);
  if (!user || user.active || user.isPermanentlyDeleted) throw recordNotFound();
  return account.store.update("users", userId, {
    name: "Permanently Deleted User",
    phone: null,
    formerEmail: null,
    external_id: null,
    details: null,
    notes: null,
    alias: null,
    isPermanentlyDeleted: true,
    updated_at: account.timestamp,
  });
}

/** A user that may still be written to. */
export function requireUser(account: Account, userId: number): UserRow {
  const user = account.store.tables.users.get(userId);
  if (!user) throw recordNotFound();
  if (!user.active && (user.isPermanentlyDeleted || account.switches.deletedUserWrites === "404"))
    throw recordNotFound();
  if (!user.active) throw recordInvalid({ base: [{ description: "User is deleted", error: "InvalidValue" }] });
  return user;
}

function refuseUntouchable(account: Account, user: UserRow): void {
  if (user.shared) throw forbidden();
  if (!user.isOwner) return;
  if (account.switches.ownerRefusal === "403") throw forbidden();
  throw recordInvalid({ base: [{ description: "The account owner cannot be changed", error: "InvalidValue" }] });
}

/** Unique and compared without case. */
function requireFreeExternalId(account: Account, externalId: string | null | undefined, ownerId: number | null): void {
  if (externalId === null || externalId === undefined || externalId === "") return;
  const wanted = externalId.toLowerCase();
  const taken = [...account.store.tables.users.values()].some(
    (user) => user.id !== ownerId && user.external_id?.toLowerCase() === wanted,
  );
  if (taken) throw duplicateValue("external_id", "External has already been taken");
}

export function blankUser(id: number, at: string): UserRow {
  return {
    id,
    name: "",
    email: null,
    created_at: at,
    updated_at: at,
    time_zone: "London",
    iana_time_zone: "Europe/London",
    phone: null,
    shared_phone_number: null,
    locale_id: 1,
    locale: "en-US",
    organization_id: null,
    role: "end-user",
    verified: false,
    external_id: null,
    tags: [],
    alias: null,
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: null,
    two_factor_auth_enabled: false,
    signature: null,
    details: null,
    notes: null,
    custom_role_id: null,
    moderator: false,
    ticket_restriction: "requested",
    only_private_comments: false,
    restricted_agent: true,
    suspended: false,
    default_group_id: null,
    report_csv: false,
    user_fields: {},
    isOwner: false,
    formerEmail: null,
    deletedAt: null,
    isPermanentlyDeleted: false,
    openRequestedTickets: 0,
    sessionCount: 0,
    groupIdsBeforeDowngrade: [],
  };
}
