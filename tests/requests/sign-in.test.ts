import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { issueSignInLinkByEmail } from "../../src/identity/index.ts";
import { createWorld, expectRefusal, PUBLIC_URL, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  await world.close();
});

const tokenOf = (link: string): string => new URL(link).hash.slice(1);

async function invite(name: string): Promise<{ userId: string; token: string; url: string }> {
  const email = `${name.toLowerCase()}@invited.test`;
  const added = await world.administrator.do<{ user: { user_id: string }; sign_in_link: { url: string } }>(
    "POST",
    "/users",
    { email, full_name: name },
  );
  return { userId: added.user.user_id, url: added.sign_in_link.url, token: tokenOf(added.sign_in_link.url) };
}

describe("the first run", () => {
  test("once an administrator exists, no first-run link is made", async () => {
    expect(await world.identity.ensureFirstRunLink()).toBeNull();
  });

  test("the first administrator holds the role and a session that names it", async () => {
    const session = await world.administrator.do("GET", "/session");
    expect(session).toMatchObject({
      user: { full_name: "Ada Min" },
      platform_roles: ["administrator"],
      public_url: PUBLIC_URL,
      simulator: true,
      counts: { to_decide: 0, overdue_revocations: 0 },
    });
  });
});

describe("a sign-in link", () => {
  test("says what it is for without being used up, and signs in once", async () => {
    const { token, url } = await invite("Inga");
    for (let look = 0; look < 2; look += 1) {
      const seen = await world.anonymous("POST", "/sign-in-links/inspect", { token });
      expect(seen).toMatchObject({
        status: 200,
        body: { purpose: "invite", full_name: "Inga", email: "inga@invited.test" },
      });
    }
    await world.signIn(url);
    expectRefusal(await world.anonymous("POST", "/session", { token }), 401, "sign_in_link.not_usable");
    expectRefusal(await world.anonymous("POST", "/sign-in-links/inspect", { token }), 401, "sign_in_link.not_usable");
  });

  test("used by many at once signs in exactly one", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { token } = await invite(`Racer${round}`);
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => world.anonymous("POST", "/session", { token })),
      );
      expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
      expect(answers.filter((answer) => answer.status === 401)).toHaveLength(5);
    }
  });

  test("stops working when a newer one is made", async () => {
    const { userId, token } = await invite("Nell");
    const newer = await world.administrator.do<{ url: string }>("POST", `/users/${userId}/sign-in-links`);
    expectRefusal(await world.anonymous("POST", "/session", { token }), 401, "sign_in_link.not_usable");
    expect((await world.signIn(newer.url)).name).toBe("Nell");
  });

  test("of two made at once only one works", async () => {
    const { userId } = await invite("Twice");
    const links = await Promise.all(
      [1, 2].map(() => world.administrator.do<{ url: string }>("POST", `/users/${userId}/sign-in-links`)),
    );
    const looks = await Promise.all(
      links.map((link) => world.anonymous("POST", "/sign-in-links/inspect", { token: tokenOf(link.url) })),
    );
    expect(looks.map((look) => look.status).toSorted((a, b) => a - b)).toEqual([200, 401]);
  });

  test("works for seven days and no longer; everybody is refused with the same words", async () => {
    const { token, userId } = await invite("Late");
    await world.advance(7 * 86_400 - 60);
    expect((await world.anonymous("POST", "/sign-in-links/inspect", { token })).status).toBe(200);
    await world.advance(120);
    const expired = await world.anonymous("POST", "/session", { token });
    const unknown = await world.anonymous("POST", "/session", { token: "x".repeat(43) });
    expectRefusal(expired, 401, "sign_in_link.not_usable");
    expect({ ...expired.body, request_id: "" }).toEqual({ ...unknown.body, request_id: "" });
    await world.advance(-7 * 86_400 - 60);
    await world.database.db
      .updateTable("users")
      .set({ state: "deactivated", deactivated_at: "2026-01-01" })
      .where("id", "=", userId)
      .execute();
    const deactivated = await world.anonymous("POST", "/session", { token });
    expect({ ...deactivated.body, request_id: "" }).toEqual({ ...unknown.body, request_id: "" });
    expectRefusal(await world.administrator.call("POST", `/users/${userId}/sign-in-links`), 409, "user.deactivated");
  });

  test("of a person does not name an administrator", async () => {
    const { token, url } = await invite("Plain");
    const administrator = { email: "evil@example.com", full_name: "Evil" };
    expectRefusal(
      await world.anonymous("POST", "/session", { token, administrator }),
      400,
      "sign_in_link.administrator_not_expected",
    );
    expect((await world.signIn(url)).name).toBe("Plain");
  });

  test("leaves only hashes in the database, and no token in the log", async () => {
    const { token, url } = await invite("Hashed");
    const person = await world.signIn(url);
    const cookieToken = person.cookie.split("=")[1] ?? "";
    for (const table of ["sign_in_links", "sessions", "events", "event_details"] as const) {
      const rows = JSON.stringify(await world.database.db.selectFrom(table).selectAll().execute());
      expect(rows.includes(token), table).toBe(false);
      expect(rows.includes(cookieToken), table).toBe(false);
    }
    expect(token.length).toBeGreaterThanOrEqual(43);
  });

  test("can be made for somebody locked out from the command line", async () => {
    await invite("Alone");
    const issue = (email: string) => issueSignInLinkByEmail(world.background, PUBLIC_URL, email);
    expect(await issue("nobody@invited.test")).toBeNull();
    const link = await issue(" Alone@Invited.test ");
    expect((await world.signIn(link?.url ?? "")).name).toBe("Alone");
  });
});

describe("a session", () => {
  test("is needed for everything but signing in", async () => {
    expect((await world.anonymous("GET", "/session")).status).toBe(401);
    expect((await world.anonymous("GET", "/users")).status).toBe(401);
    expect((await world.anonymous("GET", "/requests")).status).toBe(401);
  });

  test("changes nothing without its CSRF token", async () => {
    const body = { email: "forged@example.com", full_name: "Forged" };
    const forged = await world.anonymous("POST", "/users", body, {
      cookie: world.administrator.cookie,
      "sec-fetch-site": "same-origin",
    });
    expect(forged.status).toBe(403);
    const cross = await world.anonymous("POST", "/users", body, {
      cookie: world.administrator.cookie,
      "x-csrf-token": world.administrator.csrfToken,
      "sec-fetch-site": "cross-site",
    });
    expect(cross.status).toBe(403);
  });

  test("is dead at once after signing out, and the sign-out is logged", async () => {
    const person = await world.addPerson("Leaver");
    await person.do("DELETE", "/session");
    expect((await person.call("GET", "/session")).status).toBe(401);
    expect((await world.events("session.ended")).some((event) => event.actor_user_id === person.id)).toBe(true);
  });

  test("is dead at once when its person is deactivated", async () => {
    const person = await world.addPerson("Gone");
    await world.database.db
      .updateTable("users")
      .set({ state: "deactivated", deactivated_at: "2026-01-01" })
      .where("id", "=", person.id)
      .execute();
    expect((await person.call("GET", "/session")).status).toBe(401);
  });

  test("ends after the configured hours", async () => {
    const person = await world.addPerson("Sleeper");
    await world.advance(720 * 3600 + 1);
    expect((await person.call("GET", "/session")).status).toBe(401);
    await world.advance(-720 * 3600 - 1);
    expect((await person.call("GET", "/session")).status).toBe(200);
  });
});
