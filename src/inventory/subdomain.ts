import { invalid } from "../platform/errors/index.ts";

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The one form in which a subdomain is stored, compared and used. Whatever is not a plain label is refused before
 * anything else is done with it, because the host that gets the credential is made from it.
 */
export function normaliseSubdomain(input: string): string {
  // Capitals A to Z only: full Unicode folding would turn look-alikes (“K”, the Kelvin sign) into another host's letters.
  const label = input.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  if (LABEL.test(label)) return label;
  const message =
    "This is not a Zendesk subdomain. Enter only the first part of the address, for example “acme” for acme.zendesk.com: letters, digits and hyphens, at most 63 characters.";
  throw invalid("app.bad_subdomain", message, { fields: { subdomain: message } });
}
