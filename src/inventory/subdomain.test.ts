import { expect, test } from "vitest";
import { normaliseSubdomain } from "./subdomain.ts";

test.each([
  ["acme", "acme"],
  ["  Acme-2 ", "acme-2"],
  ["a", "a"],
  ["x".repeat(63), "x".repeat(63)],
])("%s is the label %s", (input, label) => {
  expect(normaliseSubdomain(input)).toBe(label);
});

test.each([
  "",
  " ",
  "evil.com",
  "evil.com/",
  "evil.com#",
  "x#",
  "x?",
  "x/",
  "x\\",
  "a@evil.com",
  "x:80",
  "169.254.169.254",
  "169.254.169.254/x#",
  "[::1]",
  "localhost.",
  "acme.zendesk.com",
  "https://acme.zendesk.com",
  "a b",
  "a\tb",
  "a\r\nHost: evil",
  "a\u0000b",
  "-a",
  "a-",
  "x".repeat(64),
  "ｅvil",
  "\u212Aelvin",
  "ﬀ",
  "münchen",
  "a_b",
  "%61",
  "..",
])("%j is refused with what to do", (input) => {
  const refusal = expect.objectContaining({
    name: "AppError",
    code: "app.bad_subdomain",
    kind: "invalid",
    fields: { subdomain: expect.stringContaining("first part") },
  });
  expect(() => normaliseSubdomain(input)).toThrow(refusal);
});
