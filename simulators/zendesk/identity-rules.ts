import type { Account } from "./account.ts";
import { duplicateValue, invalidValue, recordInvalid, recordNotFound } from "./errors.ts";
import { mapDomain } from "./organization-membership-rules.ts";
import type { IdentityRow, Tables } from "./rows.ts";

export function identitiesOf(tables: Tables, userId: number): IdentityRow[] {
  return [...tables.identities.values()].filter((row) => row.user_id === userId);
}

export function isEmailTaken(tables: Tables, email: string): boolean {
  const wanted = email.toLowerCase();
  return [...tables.identities.values()].some((row) => row.value.toLowerCase() === wanted);
}

/** `field` is where the refusal appears: `email` on the user endpoints, `value` on the identity ones. */
export function addIdentity(
  account: Account,
  input: { userId: number; email: string; isVerified: boolean; isPrimary: boolean },
  field: "email" | "value",
): IdentityRow {
  const label = field === "email" ? "Email" : "Value";
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(input.email))
    throw invalidValue(field, `${label}: ${input.email} is not properly formatted`);
  if (isEmailTaken(account.store.tables, input.email)) {
    throw duplicateValue(field, `${label}: ${input.email} is already being used by another user`);
  }
  const at = account.timestamp;
  const row = account.store.insert("identities", {
    id: account.nextId(),
    user_id: input.userId,
    type: "email",
    value: input.email,
    verified: input.isVerified,
    primary: input.isPrimary,
    created_at: at,
    updated_at: at,
  });
  if (input.isVerified) mapDomain(account, input.userId, input.email);
  return row;
}

export function verifyIdentity(account: Account, identity: IdentityRow): IdentityRow {
  const verified = account.store.update("identities", identity.id, { verified: true, updated_at: account.timestamp });
  if (identity.primary) account.store.update("users", identity.user_id, { verified: true });
  mapDomain(account, identity.user_id, identity.value);
  return verified;
}

export function makePrimary(account: Account, identity: IdentityRow): void {
  for (const other of identitiesOf(account.store.tables, identity.user_id)) {
    if (other.primary !== (other.id === identity.id))
      account.store.update("identities", other.id, { primary: other.id === identity.id });
  }
  account.store.update("users", identity.user_id, { email: identity.value, verified: identity.verified });
}

export function removeIdentity(account: Account, identityId: number): void {
  const identity = account.store.tables.identities.get(identityId);
  if (!identity) throw recordNotFound();
  if (identity.primary)
    throw recordInvalid({ base: [{ description: "The primary identity cannot be deleted", error: "InvalidValue" }] });
  account.store.remove("identities", identityId);
}
