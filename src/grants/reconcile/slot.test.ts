import { describe, expect, it } from "vitest";
import { decide, grant, item, NOW } from "./testing.ts";

const slot = item({ kind: "custom_role", upstreamId: null, periodOpen: true, period: 1, baseline: "r0" });
const below = grant({ id: "below", resourceUpstreamId: "r1", state: "active", putBack: true, approvedSeq: 1 });
const top = grant({ id: "top", resourceUpstreamId: "r2", state: "active", approvedSeq: 2 });

/** What is to be put back is due until it was seen, so a look that cannot put it back must say when to look again. */
describe("a role that is to be put back", () => {
  it("waits while another one holds the slot, and is not looked at again at once", () => {
    const { step, changes } = decide({
      view: { items: [slot], grants: [below, top] },
      user: { customRoleId: "r2" },
    });
    expect(step).toBe("wait");
    const waits = changes.flatMap((change) => (change.kind === "item_next_try" ? [change.at - NOW] : []));
    expect(waits).toEqual([expect.any(Number)]);
    expect(Math.min(...waits)).toBeGreaterThan(60_000);
  });

  it("waits while the person is an administrator, whom any role of ours would demote", () => {
    const { step } = decide({ view: { items: [slot], grants: [below] }, user: { role: "admin", customRoleId: null } });
    expect(step).toBe("wait");
  });

  it("waits while its role is deleted", () => {
    const { step } = decide({
      view: { items: [slot], grants: [below] },
      user: { customRoleId: "r0" },
      app: { goneRoleIds: ["r1"] },
    });
    expect(step).toBe("wait");
  });

  it("waits while its grant is stopped", () => {
    const stopped = { ...below, stoppedAt: NOW - 1_000 };
    const { step } = decide({ view: { items: [slot], grants: [stopped] }, user: { customRoleId: "r0" } });
    expect(step).toBe("wait");
  });

  it("is done with once it was seen", () => {
    const { step, changes } = decide({ view: { items: [slot], grants: [below] }, user: { customRoleId: "r1" } });
    expect(step).toBe("complete");
    expect(changes).toContainEqual({ kind: "put_back", grantId: "below", on: false });
  });
});
