import { ConnectorError } from "../kit/index.ts";

/** Where bytes go (`connectHost`, `port`) and which account they are for (`hostHeader`). */
export interface Origin {
  readonly label: string;
  readonly hostHeader: string;
  readonly connectHost: string;
  readonly port: number;
  /** Null only for an operator's simulator on plain HTTP. `ca` is for tests; production trusts Node's own store. */
  readonly tls: { readonly servername: string; readonly ca?: string } | null;
}

// A plain DNS label and nothing else: a dot, `#`, `/`, `@` or `:` here would send the credential to another host
// (CVE-2021-30492 was exactly that, in Zendesk's own PHP client).
const SUBDOMAIN_LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

export function originOf(subdomain: string, simulatorUrl: string | null): Origin {
  const hostHeader = hostOfLabel(subdomain);
  if (simulatorUrl !== null) return simulatorOrigin(subdomain, hostHeader, simulatorUrl);
  return { label: subdomain, hostHeader, connectHost: hostHeader, port: 443, tls: { servername: hostHeader } };
}

function hostOfLabel(subdomain: string): string {
  // `$` without the m flag still matches only at the very end in JavaScript, so "acme\n" does not pass.
  if (!SUBDOMAIN_LABEL.test(subdomain)) throw badSubdomain();
  const host = `${subdomain}.zendesk.com`;
  // Second lock: what a URL parser makes of it must be the same host, with nothing before or after.
  const parsed = new URL(`https://${host}/`);
  if (parsed.host !== host || parsed.href !== `https://${host}/`) throw badSubdomain();
  return host;
}

function badSubdomain(): ConnectorError {
  return new ConnectorError({
    outcome: "misconfigured",
    reason: "bad_subdomain",
    message:
      "This is not a Zendesk subdomain. Enter only the first part of the address, for example “acme” for acme.zendesk.com: small letters, digits and hyphens, at most 63 characters.",
  });
}

function simulatorOrigin(label: string, hostHeader: string, simulatorUrl: string): Origin {
  const url = URL.canParse(simulatorUrl) ? new URL(simulatorUrl) : null;
  const isPlain =
    url !== null &&
    url.pathname === "/" &&
    url.search === "" &&
    url.hash === "" &&
    url.username === "" &&
    url.password === "";
  if (url === null || !isPlain || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new ConnectorError({
      outcome: "misconfigured",
      reason: "bad_simulator_url",
      message: "The simulator's address must look like http://127.0.0.1:4010, without path, query or credentials.",
    });
  }
  const isTls = url.protocol === "https:";
  const connectHost = url.hostname.replace(/^\[|\]$/g, "");
  const port = url.port === "" ? (isTls ? 443 : 80) : Number(url.port);
  return { label, hostHeader, connectHost, port, tls: isTls ? { servername: hostHeader } : null };
}
