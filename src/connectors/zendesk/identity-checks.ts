import { ConnectorError } from "../kit/index.ts";
import type { CheckKey, Finding } from "./checks.ts";
import type { CallContext, ZendeskClient } from "./client.ts";
import { OauthCredentials, REQUESTED_SCOPES } from "./oauth.ts";
import { identify, type ServiceUser } from "./service-user.ts";

/** Who the credential acts as, and whether that is somebody who can do the work. Null: it could not be found out. */
export async function checkIdentity(
  client: ZendeskClient,
  serviceUserId: string | null,
  context: CallContext,
  findings: Map<CheckKey, Finding>,
): Promise<ServiceUser | null> {
  checkCredentialEnd(client, findings);
  let user: ServiceUser;
  try {
    user = await identify(client, context);
  } catch (error) {
    noteIdentityError(error, client, findings);
    return null;
  }
  const host = client.origin.hostHeader;
  findings.set("reachable", { status: "pass", seen: `${host} answers.` });
  if (user.id === null) {
    findings.set("signs_in", {
      status: "failed",
      seen: "Zendesk took the call for one of an anonymous visitor.",
      whatToDo:
        "Check the credential, and that the way of signing in that it uses is switched on in Admin Center › Apps and integrations › APIs.",
    });
    return user;
  }
  findings.set("signs_in", { status: "pass", seen: `Signs in as user ${user.id}.` });
  findings.set("same_user", sameUserFinding(user.id, serviceUserId));
  noteStanding(user, findings);
  findings.set("scopes", scopesFinding(client));
  // Once more: only now is it known whether the token expires.
  checkCredentialEnd(client, findings);
  return user;
}

function noteStanding(user: ServiceUser, findings: Map<CheckKey, Finding>): void {
  findings.set(
    "active",
    user.isActive
      ? { status: "pass", seen: "Active." }
      : {
          status: "failed",
          seen: "Zendesk says that this user is not active.",
          whatToDo: "Connect with a credential of an active administrator.",
        },
  );
  findings.set(
    "not_suspended",
    user.isSuspended
      ? {
          status: "failed",
          seen: "This user is suspended.",
          whatToDo: "Lift the suspension in Zendesk, or connect with another administrator.",
        }
      : { status: "pass", seen: "Not suspended." },
  );
  findings.set(
    "admin",
    user.role === "admin"
      ? { status: "pass", seen: "Administrator." }
      : {
          status: "failed",
          seen: `The user's role is “${shownRole(user.role)}”.`,
          whatToDo: "Make this user an administrator in Zendesk, or connect with a dedicated administrator.",
        },
  );
}

function sameUserFinding(id: string, serviceUserId: string | null): Finding {
  if (serviceUserId === null) return { status: "pass", seen: `First connection; user ${id} will be remembered.` };
  if (serviceUserId === id) return { status: "pass", seen: `Still user ${id}.` };
  return {
    status: "failed",
    seen: `The credential belongs to user ${id}, but this app was connected with user ${serviceUserId}.`,
    whatToDo: "Use a credential of the same user. If this is another Zendesk account, connect it as another app.",
  };
}

function shownRole(role: string): string {
  return ["end-user", "agent", "admin"].includes(role) ? role : "unknown";
}

function noteIdentityError(error: unknown, client: ZendeskClient, findings: Map<CheckKey, Finding>): void {
  if (!(error instanceof ConnectorError) || error.outcome === "throttled") throw error;
  const failed: Finding = { status: "failed", seen: error.message, whatToDo: whatToDoAbout(error) };
  if (["invalid_scope", "missing_scopes"].includes(error.reason)) {
    findings.set("reachable", { status: "pass", seen: `${client.origin.hostHeader} answers.` });
    findings.set("scopes", failed);
  } else if (["no_such_account", "redirected"].includes(error.reason) || error.outcome === "unavailable") {
    findings.set("reachable", failed);
  } else {
    findings.set("reachable", { status: "pass", seen: `${client.origin.hostHeader} answers.` });
    findings.set("signs_in", failed);
  }
}

export function whatToDoAbout(error: ConnectorError): string {
  if (error.outcome === "unavailable")
    return "Try again in a moment. If it stays, check that this server may reach Zendesk.";
  switch (error.reason) {
    case "no_such_account":
    case "redirected":
      return "Check the subdomain: it is the first part of the address you use for Zendesk.";
    case "invalid_scope":
    case "missing_scopes":
      return `Allow the OAuth client these scopes: ${REQUESTED_SCOPES.join(", ")}.`;
    default:
      return "Check the credential, and that its user is an active administrator of this account.";
  }
}

function scopesFinding(client: ZendeskClient): Finding {
  if (!(client.credentials instanceof OauthCredentials))
    return { status: "pass", seen: "API tokens have no scopes; they may do whatever the user may." };
  const facts = client.credentials.facts;
  if (facts === null || facts.grantedScopes === null)
    return { status: "pass", seen: "Zendesk did not list the scopes granted." };
  if (facts.missingScopes.length === 0) return { status: "pass", seen: `Granted: ${facts.grantedScopes.join(", ")}.` };
  return {
    status: "failed",
    seen: `Asked for ${REQUESTED_SCOPES.join(", ")}; not granted: ${facts.missingScopes.join(", ")}.`,
    whatToDo:
      "Allow the OAuth client the missing scopes in Admin Center › Apps and integrations › APIs › OAuth clients.",
  };
}

function checkCredentialEnd(client: ZendeskClient, findings: Map<CheckKey, Finding>): void {
  if (!(client.credentials instanceof OauthCredentials)) {
    findings.set("credential_end", {
      status: "warning",
      seen: "API tokens stop working on 30 April 2027. One that is unused for 30 days is switched off before.",
      whatToDo: "Make an OAuth client and switch this app to it before that day.",
    });
    return;
  }
  const facts = client.credentials.facts;
  if (facts === null) return;
  findings.set(
    "credential_end",
    facts.expires
      ? { status: "pass", seen: "Access tokens expire and are renewed by themselves." }
      : {
          status: "warning",
          seen: "This OAuth client's tokens never expire. Zendesk requires expiring tokens from 1 April 2027.",
          whatToDo: "Switch on token expiry for the OAuth client in Admin Center before that day.",
        },
  );
}
