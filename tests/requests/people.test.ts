import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OwnerView, UserView } from "../../src/api/index.ts";
import { personalOwnerOf } from "../../src/directory/index.ts";
import { newId, type UserId } from "../../src/platform/ids/index.ts";
import { createWorld, expectRefusal, type Person, type World } from "./world.ts";

let world: World;
let admin: Person;
let member: Person;
let auditor: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = world.administrator;
  member = await world.addPerson("Mia Member");
  auditor = await world.addPerson("Otto Auditor", { platform_roles: ["auditor"] });
});
afterAll(async () => {
  await world.close();
});

interface Imported {
  readonly rows: {
    row: number;
    email: string;
    outcome: string;
    problem: string;
    sign_in_link: { url: string } | null;
  }[];
  readonly added: number;
  readonly refused: number;
}

describe("people", () => {
  test("only administrators add people, make links, set roles and import; the refusal is logged", async () => {
    const before = (await world.events("authority.refused")).length;
    const calls = [
      ["POST", "/users", { email: "x@example.com", full_name: "X" }],
      ["POST", "/users/import-csv", { csv: "email,full_name", dry_run: true }],
      ["POST", "/users/import-from-app", { app_id: world.appId, account_ids: [newId()] }],
      ["POST", `/users/${member.id}/sign-in-links`, {}],
      ["PUT", `/users/${member.id}/platform-roles`, { platform_roles: ["administrator"] }],
      ["POST", "/owners", { name: "Mine", user_ids: [member.id] }],
    ] as const;
    for (const person of [member, auditor]) {
      for (const [method, path, body] of calls)
        expectRefusal(await person.call(method, path, body), 403, "authority.administrator_required");
    }
    expect((await world.events("authority.refused")).length).toBe(before + 2 * calls.length);
  });

  test("an address is one person, however it is spelled", async () => {
    await admin.do("POST", "/users", { email: "Same@Example.com", full_name: "Same" });
    expectRefusal(
      await admin.call("POST", "/users", { email: "sAME@example.COM", full_name: "Other" }),
      409,
      "user.email_taken",
    );
  });

  test("bad input is refused and changes nothing", async () => {
    const bodies = [
      { email: "no", full_name: "N" },
      { email: "a@b.co", full_name: " " },
      { email: "a@b.co", full_name: "A", state: "active" },
      { email: "a@b.co" },
    ];
    for (const body of bodies) expectRefusal(await admin.call("POST", "/users", body), 400, "request.invalid");
  });

  test("people are listed by name in pages, and searched without wildcards", async () => {
    const names: string[] = [];
    let next: string | null = "";
    while (next !== null) {
      const page: { results: UserView[]; next: string | null; total: number } = await admin.do(
        "GET",
        `/users?page_size=2${next === "" ? "" : `&cursor=${next}`}`,
      );
      names.push(...page.results.map((row) => row.full_name));
      next = page.next;
      expect(page.total).toBeGreaterThanOrEqual(names.length);
    }
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
    expect(new Set(names).size).toBe(names.length);
    const found = await admin.do<{ results: UserView[] }>("GET", "/users?search=mia%20M");
    expect(found.results.map((row) => row.full_name)).toEqual(["Mia Member"]);
    expect((await admin.do<{ results: UserView[] }>("GET", "/users?search=%25")).results).toEqual([]);
    expectRefusal(await admin.call("GET", "/users?cursor=nonsense"), 400, "page.bad_cursor");
  });

  test("a member sees themselves and nobody else; an auditor sees all", async () => {
    expect((await member.call("GET", `/users/${member.id}`)).status).toBe(200);
    const foreign = await member.call("GET", `/users/${admin.id}`);
    const absent = await member.call("GET", `/users/${newId()}`);
    expectRefusal(foreign, 404, "user.not_found");
    expect({ ...foreign.body, request_id: "" }).toEqual({ ...absent.body, request_id: "" });
    expectRefusal(await member.call("GET", "/users"), 403, "user.list_not_allowed");
    expect((await auditor.call("GET", `/users/${member.id}`)).status).toBe(200);
  });
});

describe("platform roles", () => {
  test("the last administrator stays one", async () => {
    expectRefusal(
      await admin.call("PUT", `/users/${admin.id}/platform-roles`, { platform_roles: ["auditor"] }),
      409,
      "user.last_administrator",
    );
    expectRefusal(
      await admin.call("PUT", `/users/${newId()}/platform-roles`, { platform_roles: [] }),
      404,
      "user.not_found",
    );
  });

  test("two administrators who remove each other at once leave one", async () => {
    for (let round = 0; round < 5; round += 1) {
      const other = await world.addPerson(`Twin ${round}`, { platform_roles: ["administrator"] });
      const answers = await Promise.all([
        admin.call("PUT", `/users/${other.id}/platform-roles`, { platform_roles: [] }),
        other.call("PUT", `/users/${admin.id}/platform-roles`, { platform_roles: [] }),
      ]);
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
      // Put the first one back, whoever won.
      if (answers[1].status === 200) {
        await other.do("PUT", `/users/${admin.id}/platform-roles`, { platform_roles: ["administrator"] });
        await admin.do("PUT", `/users/${other.id}/platform-roles`, { platform_roles: [] });
      }
    }
  });

  test("bite within the next call, and are in the log with before and after", async () => {
    const person = await world.addPerson("Riser");
    expect((await person.call("GET", "/users")).status).toBe(403);
    const set = await admin.do<UserView>("PUT", `/users/${person.id}/platform-roles`, {
      platform_roles: ["auditor", "auditor"],
    });
    expect(set.platform_roles).toEqual(["auditor"]);
    expect((await person.call("GET", "/users")).status).toBe(200);
    await admin.do("PUT", `/users/${person.id}/platform-roles`, { platform_roles: [] });
    expect((await person.call("GET", "/users")).status).toBe(403);
    expect((await world.events("user.platform_roles_set")).at(-1)?.detail).toMatchObject({
      before: { platform_roles: ["auditor"] },
      after: { platform_roles: [] },
    });
  });
});

describe("CSV import", () => {
  test("a dry run says what would happen and changes nothing; the import does it, and again finds them there", async () => {
    const csv =
      '\uFEFFemail,full_name,position\n"csv1@example.com","Last, First",Agent\nbroken,Nobody,\nCSV1@example.com,Twice,\ncsv2@example.com,Zwei,\n';
    const look = await admin.do<Imported>("POST", "/users/import-csv", { csv, dry_run: true });
    expect(look.rows.map((row) => row.outcome)).toEqual(["would_add", "refused", "refused", "would_add"]);
    expect(look).toMatchObject({ added: 0, refused: 2 });
    expect((await admin.do<{ results: UserView[] }>("GET", "/users?search=csv1")).results).toEqual([]);

    const done = await admin.do<Imported>("POST", "/users/import-csv", { csv, dry_run: false });
    expect(done).toMatchObject({ added: 2, refused: 2 });
    const [added] = (await admin.do<{ results: UserView[] }>("GET", "/users?search=csv1")).results;
    expect(added).toMatchObject({ full_name: "Last, First", position: "Agent" });
    expect((await world.signIn(done.rows[0]?.sign_in_link?.url ?? "")).email).toBe("csv1@example.com");
    const again = await admin.do<Imported>("POST", "/users/import-csv", { csv, dry_run: false });
    expect(again.rows.map((row) => row.outcome)).toEqual(["exists", "refused", "refused", "exists"]);
    expect(again.added).toBe(0);
  });

  test("a header we do not know, an open quote and too many rows change nothing", async () => {
    const bad = [
      ["email,full_name,is_administrator\na@b.co,A,yes", "csv.bad_header", 400],
      ['email,full_name\na@b.co,"A', "csv.malformed", 400],
      [`email,full_name\n${"a@b.co,A\n".repeat(1001)}`, "csv.too_many_rows", 422],
    ] as const;
    for (const [csv, code, status] of bad)
      expectRefusal(await admin.call("POST", "/users/import-csv", { csv, dry_run: false }), status, code);
  });

  test("the same people imported twice at once are there once", async () => {
    const csv = `email,full_name\n${Array.from({ length: 20 }, (_, index) => `once${index}@example.com,Once ${index}`).join("\n")}`;
    const both = await Promise.all(
      [1, 2].map(() => admin.do<Imported>("POST", "/users/import-csv", { csv, dry_run: false })),
    );
    expect(both.reduce((sum, outcome) => sum + outcome.added, 0)).toBe(20);
  });
});

describe("import from the app", () => {
  test("agents become people with a link; end users, strangers and repeats are refused", async () => {
    const accounts = await world.database.db
      .selectFrom("accounts")
      .select(["id", "email", "role"])
      .where("app_id", "=", world.appId)
      .where("active", "=", true)
      .where("suspended", "=", false)
      .orderBy("id")
      .execute();
    const agent = accounts.find((account) => account.role === "agent" && account.email !== null);
    if (agent === undefined) throw new Error("the simulated account has no agent");
    const ids = [agent.id, agent.id, newId()];
    const done = await admin.do<Imported>("POST", "/users/import-from-app", { app_id: world.appId, account_ids: ids });
    expect(done.rows.map((row) => row.outcome)).toEqual(["added", "refused", "refused"]);
    expect((await world.signIn(done.rows[0]?.sign_in_link?.url ?? "")).email).toBe(agent.email);
    expectRefusal(
      await admin.call("POST", "/users/import-from-app", { app_id: newId(), account_ids: ids }),
      404,
      "app.not_found",
    );
  });
});

describe("owners", () => {
  test("members keep their order; names are unique; nobody twice, nobody inactive, never empty", async () => {
    const second = await world.addPerson("Second");
    const owner = await admin.do<OwnerView>("POST", "/owners", { name: "Tier 2", user_ids: [second.id, member.id] });
    expect(owner.users.map((row) => row.user_id)).toEqual([second.id, member.id]);
    const turned = await admin.do<OwnerView>("PUT", `/owners/${owner.owner_id}/users`, {
      user_ids: [member.id, second.id, admin.id],
    });
    expect(turned.users.map((row) => row.user_id)).toEqual([member.id, second.id, admin.id]);
    expectRefusal(
      await admin.call("POST", "/owners", { name: "tier 2", user_ids: [member.id] }),
      409,
      "owner.name_taken",
    );
    expectRefusal(
      await admin.call("PUT", `/owners/${owner.owner_id}/users`, { user_ids: [member.id, member.id] }),
      400,
      "owner.duplicate_member",
    );
    expectRefusal(
      await admin.call("PUT", `/owners/${owner.owner_id}/users`, { user_ids: [newId()] }),
      422,
      "owner.member_not_active",
    );
    expectRefusal(await admin.call("PUT", `/owners/${owner.owner_id}/users`, { user_ids: [] }), 400, "request.invalid");
    expectRefusal(
      await admin.call("PUT", `/owners/${newId()}/users`, { user_ids: [member.id] }),
      404,
      "owner.not_found",
    );
    expect((await admin.do<OwnerView>("GET", `/owners/${owner.owner_id}`)).users).toHaveLength(3);
  });

  test("a member does not choose who decides beside them", async () => {
    const ownerId = await world.addOwner("Closed", [member]);
    expectRefusal(
      await member.call("PUT", `/owners/${ownerId}/users`, { user_ids: [member.id] }),
      403,
      "authority.administrator_required",
    );
  });

  test("people see the owners they belong to; single and list agree", async () => {
    const mine = await world.addOwner("Of mine", [member]);
    const foreign = await world.addOwner("Not mine", [admin]);
    expect((await member.call("GET", `/owners/${mine}`)).status).toBe(200);
    expectRefusal(await member.call("GET", `/owners/${foreign}`), 404, "owner.not_found");
    const listed = await member.do<{ results: OwnerView[] }>("GET", "/owners?page_size=200");
    expect(listed.results.map((row) => row.owner_id)).toContain(mine);
    expect(listed.results.map((row) => row.owner_id)).not.toContain(foreign);
  });

  test("a personal owner is made once, however often at once, and does not change", async () => {
    const person = await world.addPerson("Mia Member");
    const made = await Promise.all(
      Array.from({ length: 5 }, () =>
        world.database.db.transaction().execute((db) => personalOwnerOf(db, person.id as UserId)),
      ),
    );
    expect(new Set(made).size).toBe(1);
    const namesake = await world.database.db.transaction().execute((db) => personalOwnerOf(db, member.id as UserId));
    expect(namesake).not.toBe(made[0]);
    expectRefusal(
      await admin.call("PUT", `/owners/${namesake}/users`, { user_ids: [admin.id] }),
      409,
      "owner.is_personal",
    );
  });
});

describe("the checklist", () => {
  test("tells administrators what is proved; others are refused", async () => {
    expectRefusal(await member.call("GET", "/setup"), 403, "authority.auditor_required");
    const setup = await admin.do<{
      steps: { key: string; status: string; detail: string }[];
      written: string;
      is_complete: boolean;
    }>("GET", "/setup");
    expect(setup.steps.map((step) => [step.key, step.status])).toEqual([
      ["administrator", "done"],
      ["connect", "done"],
      ["checks", "done"],
      ["sync", "done"],
      ["import", "current"],
      ["people", "done"],
      ["first_grant", "later"],
    ]);
    expect(setup.written).toBe("Nothing was written to Zendesk so far.");
    expect(setup.is_complete).toBe(false);
    expect(setup.steps[4]?.detail).toMatch(/^Zendesk has \d+ groups, \d+ organizations and \d+ custom roles\./);
  });
});
