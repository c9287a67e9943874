import type {
  Connection,
  ConnectionDependencies,
  ConnectionSettings,
  Connector,
  ConnectorDescription,
} from "../kit/index.ts";
import { Changes } from "./changes.ts";
import { newContext, ZendeskClient } from "./client.ts";
import { inventoryPage } from "./inventory.ts";
import { observeAll } from "./observe.ts";
import { describeCall } from "./planned-changes.ts";
import { validateAccount } from "./validation.ts";

const DESCRIPTION: ConnectorDescription = {
  appType: "ZENDESK",
  resourceKinds: [
    { kind: "group", label: "Group", singleValued: false },
    { kind: "organization", label: "Organization", singleValued: false },
    { kind: "custom_role", label: "Custom role", singleValued: true },
  ],
  credentialKinds: [
    {
      kind: "oauth_client",
      label: "OAuth client",
      note: "Recommended. A confidential client made by a dedicated administrator in Admin Center › Apps and integrations › APIs › OAuth clients, allowed the scopes read, users:write, organizations:write and groups:write.",
      fields: [
        {
          key: "client_id",
          label: "Unique identifier",
          help: "The client's unique identifier, not its number.",
          secret: false,
          required: true,
        },
        {
          key: "secret",
          label: "Secret",
          help: "Shown once when the client is made. It can be replaced here, never read back.",
          secret: true,
          required: true,
        },
      ],
    },
    {
      kind: "api_token",
      label: "E-mail and API token",
      note: "For existing tokens only: Zendesk has allowed no new ones since 27 October 2026, and all of them stop working on 30 April 2027.",
      fields: [
        {
          key: "email",
          label: "Administrator's e-mail",
          help: "The verified address of a dedicated administrator.",
          secret: false,
          required: true,
        },
        {
          key: "secret",
          label: "API token",
          help: "It can be replaced here, never read back.",
          secret: true,
          required: true,
        },
      ],
    },
  ],
  fields: [
    {
      key: "subdomain",
      label: "Subdomain",
      help: "The first part of your Zendesk address: “acme” for acme.zendesk.com.",
      secret: false,
      required: true,
    },
  ],
};

/** Speaks Zendesk Support over its REST API. */
export const zendeskConnector: Connector = {
  describe: () => DESCRIPTION,
  open: (settings, dependencies) => openConnection(settings, dependencies),
};

function openConnection(settings: ConnectionSettings, dependencies: ConnectionDependencies): Connection {
  const client = new ZendeskClient(settings, dependencies);
  const changes = new Changes(client, settings.serviceUserId);
  return {
    validate: ({ lane }) => validateAccount(client, settings.serviceUserId, lane),
    listPage: (part, cursor, { lane }) => inventoryPage(client, part, cursor, newContext(lane)),
    observe: (requests) => observeAll(client, requests),
    apply: (wanted, options) => changes.apply(wanted, options),
    describeCalls: (change) => [describeCall(change)],
    close: () => {
      client.close();
      return Promise.resolve();
    },
  };
}
