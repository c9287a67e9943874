import type { z } from "zod";
import type { getAppForm as operation } from "../../api/index.ts";
import type { Connector, SettingsField } from "../../connectors/kit/index.ts";

// A client that was allowed other scopes is told so by the check "Scopes granted", which names what is missing.
const SCOPES = "read users:write organizations:write groups:write";

/** The contract's names for the connector's fields, which say only what is secret. */
const BODY_FIELDS: Readonly<Record<"oauth_client" | "api_token", Readonly<Record<string, string>>>> = {
  oauth_client: { client_id: "client_id", secret: "client_secret" },
  api_token: { email: "admin_email", secret: "api_token" },
};

/** The form for connecting an app, with both credentials side by side. */
export function appForm(connector: Connector, simulatorUrl: string | null): z.output<typeof operation.response> {
  const description = connector.describe();
  return {
    app_type: description.appType,
    fields: description.fields.map((field) => ({ ...field })),
    credential_kinds: description.credentialKinds.map((kind) => ({
      kind: kind.kind,
      label: kind.label,
      note: kind.note,
      fields: kind.fields.map((field) => named(field, BODY_FIELDS[kind.kind])),
    })),
    scopes: SCOPES,
    simulator_url: simulatorUrl,
  };
}

function named(field: SettingsField, names: Readonly<Record<string, string>>): SettingsField {
  return { ...field, key: names[field.key] ?? field.key };
}
