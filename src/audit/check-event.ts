import { canonicalJson } from "./canonical-json.ts";
import { chainHash, commitTo, EVENT_SCHEMA_VERSION } from "./chain.ts";

/** A row of the log as the verifier reads it, with its detail if that was not erased. */
export interface LogRow {
  readonly seq: string;
  readonly event_id: string;
  /** To the microsecond, which is finer than what we write. */
  readonly created_at: string;
  readonly action: string;
  readonly actor_kind: string;
  readonly actor_user_id: string | null;
  readonly subject_user_id: string | null;
  readonly app_id: string | null;
  readonly resource_id: string | null;
  readonly request_id: string | null;
  readonly grant_id: string | null;
  readonly schema_version: number;
  readonly canonical: Buffer;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
  readonly salt: Buffer | null;
  readonly detail: unknown;
  readonly has_detail: boolean;
}

/** What is wrong with one row that follows `previous`, in words; null where nothing is. */
export function checkEvent(row: LogRow, previous: Buffer): string | null {
  if (!row.prev_hash.equals(previous))
    return "does not follow the row before it: one of the two was changed, or a row between them was replaced";
  if (!row.hash.equals(chainHash(previous, row.canonical)))
    return "was changed: its hash does not belong to its contents";
  const claims = parse(row.canonical);
  if (claims === null) return "was changed: its contents are not readable";
  const column = firstDifference(row, claims);
  if (column !== null) return `was changed: the column ${column} differs from what the hash covers`;
  if (!row.has_detail) return null;
  if (row.salt === null || claims["detail_commitment"] !== commitTo(row.salt, canonicalJson(row.detail))) {
    return "was changed: its detail is not the one that it committed to";
  }
  return null;
}

function parse(canonical: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(canonical.toString("utf8"));
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

/** The columns are for search; whoever changes one of them changes what people see. */
function firstDifference(row: LogRow, claims: Readonly<Record<string, unknown>>): string | null {
  const actor: Readonly<Record<string, unknown>> =
    typeof claims["actor"] === "object" && claims["actor"] !== null ? { ...claims["actor"] } : {};
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ["schema_version", row.schema_version, claims["schema_version"]],
    ["schema_version", row.schema_version, EVENT_SCHEMA_VERSION],
    ["seq", row.seq, claims["seq"]],
    ["event_id", row.event_id, claims["event_id"]],
    ["created_at", row.created_at, String(claims["created_at"]).replace(/Z$/, "000Z")],
    ["action", row.action, claims["action"]],
    ["actor_kind", row.actor_kind, actor["kind"]],
    ["actor_user_id", row.actor_user_id, actor["user_id"] ?? null],
    ["subject_user_id", row.subject_user_id, claims["subject_user_id"]],
    ["app_id", row.app_id, claims["app_id"]],
    ["resource_id", row.resource_id, claims["resource_id"]],
    ["request_id", row.request_id, claims["request_id"]],
    ["grant_id", row.grant_id, claims["grant_id"]],
  ];
  return pairs.find(([, shown, covered]) => shown !== covered)?.[0] ?? null;
}
