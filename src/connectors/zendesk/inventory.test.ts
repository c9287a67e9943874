import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startZendeskSimulator, type ZendeskSimulator } from "../../../simulators/zendesk/index.ts";
import type { Connection, InventoryPage, InventoryPart } from "../kit/index.ts";
import { advanceCursor, decodeCursor } from "./paging.ts";
import { oauthSettings, openWith, Seeded } from "./testing/simulated-account.ts";
import { json, rememberingDependencies, settingsFor, startHttp } from "./testing/tiny-server.ts";
import { zendeskConnector } from "./connector.ts";

let simulator: ZendeskSimulator;
let connection: Connection;
let seeded: Seeded;
beforeAll(async () => {
  simulator = await startZendeskSimulator();
});
afterAll(() => simulator.stop());
beforeEach(async () => {
  await simulator.control.reset();
  await simulator.control.clearFaults();
  seeded = new Seeded(await simulator.control.state());
  connection = openWith(oauthSettings(simulator.url, await simulator.control.credentials(), null));
});
afterEach(() => connection.close());

async function listAll(part: InventoryPart, from: Connection = connection): Promise<Omit<InventoryPage, "nextCursor">> {
  const pages: InventoryPage[] = [];
  let cursor: string | null = null;
  do {
    const page: InventoryPage = await from.listPage(part, cursor, { lane: "sync" });
    pages.push(page);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return {
    resources: pages.flatMap((page) => page.resources),
    accounts: pages.flatMap((page) => page.accounts),
    assignments: pages.flatMap((page) => page.assignments),
  };
}

describe("an inventory", () => {
  it("shows every group, marking the default and private ones", async () => {
    const truth = (await simulator.control.state()).groups.filter((group) => !group.deleted);
    const { resources } = await listAll({ part: "groups" });
    expect(resources.map((group) => group.upstreamId).toSorted()).toEqual(
      truth.map((group) => String(group.id)).toSorted(),
    );
    for (const group of truth) {
      const warnings = resources.find((resource) => resource.upstreamId === String(group.id))?.warnings.join(" ") ?? "";
      expect(warnings.includes("default group")).toBe(group.default);
      expect(warnings.includes("Private group")).toBe(!group.is_public);
    }
  });

  it("shows every organization, naming mapped domains", async () => {
    const truth = (await simulator.control.state()).organizations;
    const { resources } = await listAll({ part: "organizations" });
    expect(resources).toHaveLength(truth.length);
    for (const organization of truth) {
      const warnings = resources.find((resource) => resource.upstreamId === String(organization.id))?.warnings ?? [];
      expect(warnings).toHaveLength(organization.domain_names.length > 0 ? 1 : 0);
      expect(warnings.join(" ")).toContain(organization.domain_names[0] ?? "");
    }
  });

  it("shows agents and administrators and never end users, with their custom roles as assignments", async () => {
    const { users, custom_roles: roles } = await simulator.control.state();
    const { accounts, assignments } = await listAll({ part: "accounts" });
    const team = users.filter((user) => user.active && user.role !== "end-user");
    expect(accounts.map((account) => account.upstreamId).toSorted()).toEqual(
      team.map((user) => String(user.id)).toSorted(),
    );
    const offered = new Set(roles.filter((role) => role.role_type === 0).map((role) => role.id));
    const holders = team.filter((user) => user.custom_role_id !== null && offered.has(user.custom_role_id));
    expect(assignments).toHaveLength(holders.length);
    expect(assignments[0]).toMatchObject({ kind: "custom_role", membershipId: null, createdAt: null });
    expect(accounts.filter((account) => account.suspended)).toHaveLength(team.filter((user) => user.suspended).length);
  });

  it("shows only roles that the account made, counting who has them and naming administrative permissions", async () => {
    const made = await simulator.control.byHand({
      action: "create-custom-role",
      name: "Sneaky",
      configuration: { manage_team_members: "all", manage_roles: "none", manage_groups: true },
    });
    const { resources } = await listAll({ part: "custom_roles" });
    expect(resources.map((role) => role.name)).not.toEqual(expect.arrayContaining(["Light agent"]));
    for (const own of ["Administrator", "Light agent", "Contributor", "Billing admin"])
      expect(resources.map((role) => role.name)).not.toContain(own);
    const sneaky = resources.find((role) => role.upstreamId === String(made?.id));
    expect(sneaky?.warnings).toEqual(["Administrative permissions: this role may manage team members, groups."]);
    expect(resources.find((role) => role.name === "Staff")?.memberCount).toBeGreaterThan(0);
  });

  it("shows every membership of groups and of one organization", async () => {
    const state = await simulator.control.state();
    const groups = await listAll({ part: "group_memberships" });
    expect(groups.assignments).toHaveLength(state.group_memberships.length);
    const organizationId = seeded.organization("Brightwave");
    const members = await listAll({ part: "organization_memberships", organizationId: String(organizationId) });
    expect(members.assignments).toHaveLength(
      state.organization_memberships.filter((row) => row.organization_id === organizationId).length,
    );
    expect(members.assignments[0]).toMatchObject({ kind: "organization", resourceUpstreamId: String(organizationId) });
    expect(members.assignments[0]?.createdAt).toBeTypeOf("number");
  });

  it("of an organization that is gone is refused, not empty", async () => {
    await expect(listAll({ part: "organization_memberships", organizationId: "999999999999" })).rejects.toMatchObject({
      outcome: "rejected",
      reason: "not_found",
    });
  });
});

describe("a hostile list", () => {
  async function listFrom(
    pageOf: (n: number, after: string | null) => unknown,
  ): Promise<Omit<InventoryPage, "nextCursor">> {
    let pages = 0;
    const server = await startHttp((request, response) => {
      pages += 1;
      json(response, 200, pageOf(pages, new URL(request.path, "http://x").searchParams.get("page[after]")));
    });
    const hostile = zendeskConnector.open(settingsFor(server.url), rememberingDependencies());
    try {
      return await listAll({ part: "groups" }, hostile);
    } finally {
      await hostile.close();
      await server.close();
    }
  }

  it.each([1, 2, 3, 7])("that goes round in a circle of %i ends within a few rounds", async (length) => {
    const page = (n: number): unknown => {
      if (n > 4 * length + 4) throw new Error("asked for too many pages");
      return { groups: [{ id: n, name: "G" }], meta: { has_more: true, after_cursor: `c${n % length}` } };
    };
    await expect(listFrom(page)).rejects.toMatchObject({ outcome: "unavailable", reason: "endless_listing" });
  });

  it("of empty pages without end ends", async () => {
    await expect(
      listFrom((n) => ({ groups: [], meta: { has_more: true, after_cursor: `c${n}` } })),
    ).rejects.toMatchObject({ reason: "endless_listing" });
  });

  it("of ever new cursors ends", () => {
    let cursor: string | null = null;
    let pages = 0;
    const turn = (): void => {
      for (;;) cursor = advanceCursor(decodeCursor(cursor), `c${(pages += 1)}`, 100);
    };
    expect(turn).toThrow(expect.objectContaining({ reason: "endless_listing" }));
    expect(pages).toBeLessThanOrEqual(10_000);
  });

  it.each([
    ["no cursor although there is more", { groups: [], meta: { has_more: true, after_cursor: null } }],
    ["a row without an id", { groups: [{ id: 1, name: "G" }, { name: "H" }], meta: { has_more: false } }],
    ["an id that would round", { groups: [{ id: 2 ** 60, name: "G" }], meta: { has_more: false } }],
    ["no list", { meta: { has_more: false } }],
    ["another page by another way of paging", { groups: [], next_page: "https://evil.example/api/v2/groups?page=2" }],
  ])("with %s is unreadable", async (_name, body) => {
    await expect(listFrom(() => body)).rejects.toMatchObject({ outcome: "unavailable", reason: "unreadable" });
  });

  it("with names that a database refuses is cleaned", async () => {
    const { resources } = await listFrom(() => ({
      groups: [
        { id: 1, name: "a\u0000b\ud800c\u001b[31m", description: "x".repeat(100_000), ["__proto__"]: { polluted: 1 } },
      ],
      meta: { has_more: false, after_cursor: "x" },
      links: { next: "https://evil.example/" },
    }));
    expect(resources[0]?.name).toBe("a b\uFFFDc [31m");
    expect(resources[0]?.description.length).toBe(500);
  });
});
