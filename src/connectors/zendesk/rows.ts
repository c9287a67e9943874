import { z } from "zod";
import { ConnectorError } from "../kit/index.ts";
import { unreadableError } from "./answers.ts";
import { cleanText } from "./clean-text.ts";

/** Ids are numbers on the wire (13 or 14 digits, below 2^53) and opaque text with us. One beyond 2^53 is unreadable, not rounded. */
export const idField = z.union([z.int().nonnegative().transform(String), z.string().regex(/^\d{1,19}$/)]);

export const optionalId = idField.nullish().transform((id) => id ?? null);

export const textField = z.string().transform((text) => cleanText(text));

/** E-mail addresses and external ids are compared, so they are only bounded, never altered. */
export const exactText = z
  .string()
  .max(400)
  .nullish()
  .transform((text) => (text === undefined || text === null || text === "" ? null : text));

export const timeField = z
  .string()
  .nullish()
  .transform((text) => {
    const time = Date.parse(text ?? "");
    return Number.isFinite(time) ? time : null;
  });

/** Parses an answer or says which one could not be read. */
export function readAs<Schema extends z.ZodType>(schema: Schema, json: unknown, what: string): z.output<Schema> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw unreadableError(what, 200);
  return parsed.data;
}

/** An id about to become part of a path or body. Anything but digits would be another path. */
export function checkedId(id: string): string {
  if (/^\d{1,19}$/.test(id)) return id;
  throw new ConnectorError({
    outcome: "rejected",
    reason: "bad_id",
    message: "This is not an id that Zendesk could have given.",
  });
}

/** The number Zendesk's JSON wants; text where a number would round. */
export function wireId(id: string): number | string {
  const number = Number(checkedId(id));
  return Number.isSafeInteger(number) ? number : id;
}
