import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PRIYA } from "./billing.ts";
import { STEPS } from "./steps.ts";
import { readPass } from "./sync-page.ts";
import { createWorld, type World } from "./world.ts";

const NOOR = "noor.aziz@brightwave.example";

describe("an account", () => {
  let world: World;
  let resourceId: string;
  beforeEach(async () => {
    world = await createWorld();
    resourceId = (await world.addResource("group", "Billing")).id;
    // A sync tells which group Zendesk puts new team members in.
    await (await readPass(world))();
  });
  afterEach(async () => {
    await world.close();
  });

  const configure = (settings: Readonly<Record<string, unknown>>) =>
    world.database.pool.query("update apps set settings = settings || $1::jsonb", [JSON.stringify(settings)]);

  /** Accounts that were ever made with this e-mail, from the simulator's own history. */
  const accountsMade = async (): Promise<number[]> => {
    const history = await world.zendesk.control.history();
    return history.filter((change) => change.table === "users" && change.before == null).map((change) => change.id);
  };

  /** Changes that calls of ours made to an account or what it is in. */
  const touched = async (accountId: number): Promise<number> => {
    const history = await world.zendesk.control.history();
    return history.filter((change) => {
      if (change.cause.kind !== "call") return false;
      const row = (change.after ?? change.before) as { readonly user_id?: number } | null;
      return (change.table === "users" && change.id === accountId) || row?.user_id === accountId;
    }).length;
  };

  /** Somebody deletes the account and makes another one with the same e-mail. */
  const makeAnew = async (email: string): Promise<number> => {
    const { control } = world.zendesk;
    const old = await control.access(email);
    if (old !== null) await control.byHand({ action: "delete-user", userId: old.id });
    const made = await control.byHand({ action: "create-user", name: "Somebody", email, role: "agent" });
    return made?.id ?? 0;
  };

  describe("that is made for a grant", () => {
    beforeEach(async () => {
      // Without a role of its own choice, Zendesk gives one, which then counts as another hand's.
      const { custom_roles } = await world.zendesk.control.state();
      const contributor = custom_roles.find((role) => role.name === "Contributor");
      await configure({
        provisioning: true,
        deprovisioning: "downgrade",
        new_account_role_id: String(contributor?.id),
      });
    });

    it.each(STEPS)("is made once though a worker dies after the step %s", async (step) => {
      const trap = world.steps.killAfter(step);
      const grantId = await world.approve(await world.addPerson(NOOR), resourceId, 600);
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.endLeases();
      await world.settle();
      expect((await world.grant(grantId)).state).toBe("active");
      expect(await accountsMade()).toHaveLength(1);
      await world.advance(601);
      await world.settle();
      expect((await world.grant(grantId)).state).toBe("ended");
      expect(await world.access(NOOR)).toMatchObject({ role: "end-user", suspended: true, groups: [] });
    });

    it("is found by our stamp where the answer to its making was lost", async () => {
      const fault = await world.zendesk.control.addFault({
        match: { method: "POST", path: "/users" },
        action: { kind: "reset-after" },
      });
      const grantId = await world.approve(await world.addPerson(NOOR), resourceId, 600);
      await world.settle();
      await world.settle();
      expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
      expect((await world.grant(grantId)).state).toBe("active");
      expect(await accountsMade()).toHaveLength(1);
      await world.advance(601);
      await world.settle();
      // The account is written to again a moment after the write that failed.
      await world.age(5);
      await world.settle();
      expect(await world.access(NOOR)).toMatchObject({ role: "end-user", suspended: true });
    });

    it.each(STEPS)("is closed though a worker dies after the step %s of closing it", async (step) => {
      const grantId = await world.approve(await world.addPerson(NOOR), resourceId, 600);
      await world.settle();
      await world.revoke(grantId);
      // The first write removes the membership, the next one closes the account.
      const trap = world.steps.killAfter(step, step === "claim" ? 1 : 2);
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.endLeases();
      await world.settle();
      expect((await world.grant(grantId)).state).toBe("ended");
      expect(await world.access(NOOR)).toMatchObject({ role: "end-user", suspended: true });
    });

    it.each(STEPS)(
      "and is deleted and made anew by hand after the step %s of closing it: the stranger is left alone",
      async (step) => {
        const grantId = await world.approve(await world.addPerson(NOOR), resourceId, 600);
        await world.settle();
        await world.revoke(grantId);
        let stranger = 0;
        const trap = world.steps.after(
          step,
          async () => {
            stranger = await makeAnew(NOOR);
          },
          step === "claim" ? 1 : 2,
        );
        await world.settle();
        expect(trap.hasFired).toBe(true);
        await world.settle();
        expect((await world.grant(grantId)).state).toBe("ended");
        expect(await touched(stranger)).toBe(0);
        expect(await world.zendesk.control.access(stranger)).toMatchObject({ role: "agent", suspended: false });
      },
    );

    it("is the same one again for a grant in its cooling-off, and a new one after its deletion", async () => {
      await configure({ deprovisioning: "delete", cooling_off_days: 7 });
      const userId = await world.addPerson(NOOR);
      const first = await world.approve(userId, resourceId, 600);
      await world.settle();
      const { id } = await world.access(NOOR);
      await world.revoke(first);
      await world.settle();
      expect(await world.access(NOOR)).toMatchObject({ id, suspended: true });

      const second = await world.approve(userId, resourceId, 600);
      await world.settle();
      expect((await world.grant(second)).state).toBe("active");
      expect(await world.access(NOOR)).toMatchObject({ id, suspended: false, role: "agent" });

      await world.revoke(second);
      await world.settle();
      await world.advance(7 * 24 * 3600 + 1);
      await world.settle();
      const third = await world.approve(userId, resourceId, 600);
      await world.settle();
      expect((await world.grant(third)).state).toBe("active");
      const made = await accountsMade();
      expect(made).toHaveLength(2);
      expect((await world.access(NOOR)).id).toBe(made[1]);
    });

    it("is not given to a grant before a late downgrade of it can act no more", async () => {
      const userId = await world.addPerson(NOOR);
      const first = await world.approve(userId, resourceId, 600);
      await world.settle();
      const fault = await world.zendesk.control.addFault({
        match: { method: "PUT", path: "/users/" },
        action: { kind: "hold", when: "before" },
      });
      await world.revoke(first);
      world.steps.killAfter("send", 2);
      await world.settle();
      const hold = await world.zendesk.control.waitForHold(fault.id);
      const second = await world.approve(userId, resourceId, 600);
      await world.endLeases();
      await world.settle();
      expect((await world.grant(second)).state).toBe("approved");
      await world.zendesk.control.release(hold.id);
      expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
      expect(await world.access(NOOR)).toMatchObject({ role: "end-user" });
      await world.recover();
      expect((await world.grant(second)).state).toBe("active");
      expect(await world.access(NOOR)).toMatchObject({ role: "agent", suspended: false });
    });
  });

  describe("that was there before, is deleted by hand and made anew with the same e-mail", () => {
    it.each(STEPS)("after the step %s of giving, gets nothing that was given to the old one", async (step) => {
      let stranger = 0;
      const userId = await world.addPerson(PRIYA);
      // The old one is known: it had a grant before.
      const known = await world.approve(userId, resourceId, 60);
      await world.settle();
      await world.revoke(known);
      await world.settle();
      const trap = world.steps.after(step, async () => {
        stranger = await makeAnew(PRIYA);
      });
      const grantId = await world.approve(userId, resourceId, 600);
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.recover();
      expect(await touched(stranger)).toBe(0);
      expect(await world.grant(grantId)).toMatchObject({ state: "approved", status: "waits_for_person" });
      await world.revoke(grantId);
      await world.recover();
      expect((await world.grant(grantId)).state).toBe("ended");
      expect(await touched(stranger)).toBe(0);
    });

    it.each(STEPS)("after the step %s of removing, loses nothing, and the old grant ends", async (step) => {
      let stranger = 0;
      const grantId = await world.approve(await world.addPerson(PRIYA), resourceId, 600);
      await world.settle();
      await world.advance(601);
      const trap = world.steps.after(step, async () => {
        stranger = await makeAnew(PRIYA);
        const state = await world.zendesk.control.state();
        const billing = state.groups.find((group) => group.name === "Billing");
        await world.zendesk.control.byHand({
          action: "add-group-membership",
          userId: stranger,
          groupId: billing?.id ?? 0,
        });
      });
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.recover();
      expect((await world.grant(grantId)).state).toBe("ended");
      expect(await touched(stranger)).toBe(0);
      const access = await world.zendesk.control.access(stranger);
      expect(access?.groups.map((group) => group.name)).toContain("Billing");
    });
  });
});
