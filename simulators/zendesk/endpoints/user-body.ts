import { asObject, bodyObject, booleanField, idField, stringField, warnAbout, type Call } from "../call.ts";
import { invalidValue } from "../errors.ts";
import type { Role } from "../rows.ts";
import type { PlainUserFields, UserWish } from "../user-rules.ts";

const TEXT_FIELDS = [
  "name",
  "phone",
  "alias",
  "details",
  "notes",
  "signature",
  "time_zone",
  "iana_time_zone",
  "locale",
  "external_id",
  "ticket_restriction",
] as const;
const FLAG_FIELDS = ["suspended", "only_private_comments", "moderator"] as const;

const PERMITTED = new Set<string>([
  ...TEXT_FIELDS,
  ...FLAG_FIELDS,
  "email",
  "role",
  "custom_role_id",
  "organization_id",
  "organization",
  "locale_id",
  "tags",
  "user_fields",
  "verified",
  // Taken and without an effect that could be seen from outside.
  "skip_verify_email",
  "restricted_agent",
  "remote_photo_url",
  "photo",
  "shared_phone_number",
  "agent_brand_ids",
  "identities",
  "chat_only",
  "report_csv",
]);
const PERMITTED_ON_CREATE = new Set([...PERMITTED, "default_group_id"]);

/** Reads the `user` object of a create or an update. Keys that Zendesk would not take are named in a header. */
export function readUserBody(call: Call, kind: "create" | "update"): UserWish {
  const sent = bodyObject(call, "user");
  warnAbout(call, sent, kind === "create" ? PERMITTED_ON_CREATE : PERMITTED);
  return readUserFields(sent);
}

export function readUserFields(sent: Readonly<Record<string, unknown>>): UserWish {
  const email = stringField(sent, "email");
  const verified = booleanField(sent, "verified");
  const customRoleId = idField(sent, "custom_role_id");
  const organizationId = idField(sent, "organization_id");
  return {
    fields: readPlainFields(sent),
    ...readRole(sent),
    ...(email === undefined ? {} : { email }),
    ...(verified === undefined ? {} : { verified }),
    ...(customRoleId === undefined ? {} : { customRoleId }),
    ...(organizationId === undefined ? {} : { organizationId }),
  };
}

function readPlainFields(sent: Readonly<Record<string, unknown>>): PlainUserFields {
  const fields: Record<string, unknown> = {};
  for (const key of TEXT_FIELDS) {
    const text = sent[key] === null && key !== "name" ? null : stringField(sent, key);
    if (text !== undefined) fields[key] = text;
  }
  for (const key of FLAG_FIELDS) {
    const flag = booleanField(sent, key);
    if (flag !== undefined) fields[key] = flag;
  }
  const { tags, user_fields: userFields, locale_id: localeId } = sent;
  if (Array.isArray(tags)) fields["tags"] = tags.map(String);
  if (asObject(userFields)) fields["user_fields"] = userFields;
  if (typeof localeId === "number") fields["locale_id"] = localeId;
  return fields;
}

function readRole(sent: Readonly<Record<string, unknown>>): { role?: Role } {
  const role = stringField(sent, "role");
  if (role === undefined) return {};
  if (role === "end-user" || role === "agent" || role === "admin") return { role };
  throw invalidValue("role", `Role: ${role} is not a valid role`);
}
