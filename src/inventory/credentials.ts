import { type Kysely, sql } from "kysely";
import type { z } from "zod";
import type { credentialInput } from "../api/index.ts";
import type { ConnectionSettings } from "../connectors/kit/index.ts";
import type { SecretBox } from "../platform/crypto/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { invalid } from "../platform/errors/index.ts";
import type { AppId } from "../platform/ids/index.ts";

type Credential = ConnectionSettings["credential"];
type CredentialKind = Credential["kind"];

export interface CredentialRow {
  readonly kind: CredentialKind;
  readonly identifier: string;
  readonly secret_ciphertext: Buffer;
  readonly secret_wrapped_key: Buffer;
  readonly secret_key_id: string;
}

/** The form's two credentials in the connector's words. */
export function credentialFrom(input: z.output<typeof credentialInput>): Credential {
  if (input.kind === "oauth_client")
    return { kind: "oauth_client", clientId: input.client_id, secret: input.client_secret };
  const email = input.admin_email.trim();
  // A colon would end the user name of the Basic header early.
  if (!/^[^\s:@]+@[^\s:@]+$/.test(email)) {
    const message = "Enter the e-mail address of the Zendesk administrator whose API token this is.";
    throw invalid("app.bad_credential", message, { fields: { admin_email: message } });
  }
  return { kind: "api_token", email, secret: input.api_token };
}

export function identifierOf(credential: Credential): string {
  return credential.kind === "oauth_client" ? credential.clientId : credential.email;
}

/** Seals a credential into the app's row; what was there is overwritten. */
export async function storeCredential(
  db: Kysely<Database>,
  secretBox: SecretBox,
  appId: AppId,
  credential: Credential,
): Promise<void> {
  const sealed = await secretBox.seal(credential.secret, rowIdentity(appId));
  const row = {
    kind: credential.kind,
    identifier: identifierOf(credential),
    secret_ciphertext: sealed.ciphertext,
    secret_wrapped_key: sealed.wrappedKey,
    secret_key_id: sealed.keyId,
    updated_at: sql<Date>`clock_timestamp()`,
  };
  await db
    .insertInto("app_credentials")
    .values({ app_id: appId, ...row })
    .onConflict((conflict) => conflict.column("app_id").doUpdateSet(row))
    .execute();
}

/** Opens a sealed credential. Its only way is into a connector. */
export async function openCredential(secretBox: SecretBox, appId: AppId, row: CredentialRow): Promise<Credential> {
  const sealed = { ciphertext: row.secret_ciphertext, wrappedKey: row.secret_wrapped_key, keyId: row.secret_key_id };
  const secret = await secretBox.open(sealed, rowIdentity(appId));
  return row.kind === "oauth_client"
    ? { kind: row.kind, clientId: row.identifier, secret }
    : { kind: row.kind, email: row.identifier, secret };
}

function rowIdentity(appId: AppId): string {
  return `app_credentials:${appId}`;
}
