import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";

/** How a text from the environment becomes a value; `expected` is what the documentation and a refusal say. */
export interface ValueType<T> {
  readonly expected: string;
  readonly schema: z.ZodType<T, string>;
}

const refuse = { error: "refused" };

export function wholeNumber(from: number, to: number): ValueType<number> {
  return {
    expected: `a whole number from ${from} to ${to}`,
    schema: z
      .string()
      .regex(/^\d+$/)
      .transform(Number)
      .refine((value) => value >= from && value <= to, refuse),
  };
}

export function oneOf<const Words extends readonly string[]>(words: Words): ValueType<Words[number]> {
  return { expected: words.map((word) => `\`${word}\``).join(", "), schema: z.enum(words) };
}

export const yesOrNo: ValueType<boolean> = {
  expected: "`true` or `false`",
  schema: z.enum(["true", "false"]).transform((word) => word === "true"),
};

export const hostName: ValueType<string> = {
  expected: "an IP address or a host name",
  schema: z.string().refine((text) => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text), refuse),
};

export const path: ValueType<string> = {
  expected: "a path",
  schema: z
    .string()
    .refine((text) => !text.includes("\0"), refuse)
    .transform((text) => resolve(text)),
};

/** An origin: scheme, host and port. Pages are served from its root, so a path would be silently lost. */
export const origin: ValueType<string> = {
  expected: "an address such as `https://gatehouse.example.com`, without a path",
  schema: z
    .string()
    .refine((text) => {
      const url = parseUrl(text, ["http:", "https:"]);
      return url !== undefined && url.pathname === "/" && !/[?#@]/.test(text);
    }, refuse)
    .transform((text) => new URL(text).origin),
};

export const databaseUrl: ValueType<string> = {
  expected: "a URL such as `postgresql://user:password@host:5432/gatehouse`",
  schema: z.string().refine((text) => {
    const url = parseUrl(text, ["postgres:", "postgresql:"]);
    return url !== undefined && url.pathname.length > 1;
  }, refuse),
};

export const key32: ValueType<Buffer> = {
  expected: "32 random bytes in base64 (make one with: openssl rand -base64 32)",
  schema: z
    .string()
    .refine((text) => decodeKey(text) !== undefined, refuse)
    .transform((text) => decodeKey(text) ?? Buffer.alloc(0)),
};

export const token: ValueType<string> = {
  expected: "at least 16 characters without spaces",
  schema: z.string().regex(/^[\x21-\x7e]{16,}$/),
};

export const addressRanges: ValueType<readonly string[]> = {
  expected: "addresses or ranges separated by commas, such as `10.0.0.0/8, 192.0.2.7`",
  schema: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine((parts) => parts.every(isAddressRange), refuse),
};

/** The same kind of value several times, separated by commas. */
export function listOf<T>(type: ValueType<T>): ValueType<readonly T[]> {
  return {
    expected: `${type.expected}; several are separated by commas`,
    schema: z
      .string()
      .transform((text) => text.split(",").map((part) => part.trim()))
      .pipe(z.array(type.schema)),
  };
}

function parseUrl(text: string, protocols: readonly string[]): URL | undefined {
  try {
    const url = new URL(text);
    return protocols.includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** `Buffer.from` skips what is not base64, so a mistyped key would become another key; this refuses it. */
function decodeKey(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.length === 32 && bytes.toString("base64").replace(/=$/, "") === text.replace(/=$/, "")
    ? bytes
    : undefined;
}

function isAddressRange(part: string): boolean {
  const [address = "", bits, ...rest] = part.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
