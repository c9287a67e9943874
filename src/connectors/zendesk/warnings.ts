import type { IncomingHttpHeaders } from "node:http";
import type { AppWarning } from "../kit/index.ts";
import { cleanText } from "./clean-text.ts";

// Zendesk's own header names body keys that it did not take; the two others are RFC 9745 and RFC 8594.
const HEADERS = [
  ["x-zendesk-api-warn", "api_warning"],
  ["deprecation", "deprecation"],
  ["sunset", "sunset"],
] as const;

/** What an answer warned of, in words that may be stored. */
export function warningsIn(
  headers: IncomingHttpHeaders,
  call: { readonly method: string; readonly path: string },
  scrub: (text: string) => string,
): readonly AppWarning[] {
  return HEADERS.flatMap(([header, kind]) => {
    const value = headers[header];
    if (value === undefined) return [];
    // Scrubbed before it is cut: half a secret would not be found.
    const text = cleanText(scrub(Array.isArray(value) ? value.join(", ") : value));
    return [{ kind, method: call.method, endpoint: endpointOf(call.path), text }];
  });
}

/** One name for all calls of a kind: `/api/v2/users/:id`. */
function endpointOf(path: string): string {
  return path.replaceAll(/\/\d+(?=\/|$)/g, "/:id");
}
