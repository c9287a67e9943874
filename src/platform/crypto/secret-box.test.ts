import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { decrypt, encrypt } from "./envelope.ts";
import { fixedKeys } from "./key-ring.ts";
import { createSecretBox } from "./secret-box.ts";

const ROW = "app_credentials:1";

test("a sealed secret opens for its own row only", async () => {
  const box = createSecretBox(fixedKeys(randomBytes(32), []));
  const sealed = await box.seal("s3cret", ROW);
  expect(await box.open(sealed, ROW)).toBe("s3cret");
  await expect(box.open(sealed, "app_credentials:2")).rejects.toThrow(/does not open/);
  expect(Buffer.concat([sealed.ciphertext, sealed.wrappedKey]).includes("s3cret")).toBe(false);
});

test("the same secret never gives the same bytes twice", async () => {
  const box = createSecretBox(fixedKeys(randomBytes(32), []));
  const [first, second] = [await box.seal("same", ROW), await box.seal("same", ROW)];
  expect(first.ciphertext.equals(second.ciphertext)).toBe(false);
  expect(first.wrappedKey.equals(second.wrappedKey)).toBe(false);
});

test("every flipped byte of a sealed value is noticed", () => {
  const key = randomBytes(32);
  const sealed = encrypt(key, Buffer.from("secret"), ROW);
  for (let at = 0; at < sealed.length; at += 1) {
    const bent = Buffer.from(sealed);
    bent.writeUInt8(bent.readUInt8(at) ^ 1, at);
    expect(() => decrypt(key, bent, ROW)).toThrow(/not a sealed value|authenticate/);
  }
  expect(() => decrypt(key, sealed.subarray(0, 20), ROW)).toThrow(/not a sealed value/);
});

test("a secret stays readable from the former key to the current one, and is lost without either", async () => {
  const [former, current] = [randomBytes(32), randomBytes(32)];
  const before = await createSecretBox(fixedKeys(former, [])).seal("kept", ROW);
  const during = createSecretBox(fixedKeys(current, [former]));
  expect(await during.open(before, ROW)).toBe("kept");
  const fresh = await during.rewrap(before);
  expect(fresh).not.toBeNull();
  const after = { ...before, ...fresh };
  expect(await during.rewrap(after)).toBeNull();
  expect(await createSecretBox(fixedKeys(current, [])).open(after, ROW)).toBe("kept");
  await expect(createSecretBox(fixedKeys(current, [])).open(before, ROW)).rejects.toThrow(/not here/);
});
