import { invalid } from "../../platform/errors/index.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opaque to clients, so that what is in it may change. */
export function encodeCursor(id: string): string {
  return Buffer.from(id, "utf8").toString("base64url");
}

/** Throws `cursor.invalid`. */
export function decodeCursor(cursor: string): string {
  const id = Buffer.from(cursor, "base64url").toString("utf8");
  if (!UUID.test(id))
    throw invalid("cursor.invalid", "This page marker is not one of ours. Start again from the first page.");
  return id;
}
