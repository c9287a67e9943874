/** A sealed secret, as three columns of a row. */
export interface Sealed {
  readonly ciphertext: Buffer;
  readonly wrappedKey: Buffer;
  readonly keyId: string;
}

/**
 * Seals secrets for rows. `rowIdentity` names the row (`app_credentials:<app id>`): what is copied to another row does
 * not open there.
 */
export interface SecretBox {
  seal(plaintext: string, rowIdentity: string): Promise<Sealed>;
  open(sealed: Sealed, rowIdentity: string): Promise<string>;
}
