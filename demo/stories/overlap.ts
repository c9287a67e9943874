import { approve, ask, isActive, isEnded, namesOf, shownByZendesk, until } from "./acts.ts";
import { promise, type Story } from "./story.ts";

const GROUP = "Escalations";

/** Two grants of the same thing; the end of one leaves the other. */
export const overlap: Story = {
  name: "overlap",
  about: "Two grants of the same group overlap; the end of the shorter one leaves what the longer one holds",
  play: async (stage, say) => {
    // Asking again for what works already prolongs it. While Zendesk is slow to give the first one, a second is its own.
    const slow = await stage.zendesk.control.addFault({
      match: { method: "POST", path: "group_memberships" },
      action: { kind: "delay", ms: 4_000 },
      times: 1,
    });
    const short = await approve(stage, await ask(stage, GROUP, 1));
    const long = await approve(stage, await ask(stage, GROUP, 2));
    promise(short !== long, "the second approval is a grant of its own");
    await until(stage.requester, short, isActive);
    await until(stage.requester, long, isActive);
    promise((await stage.zendesk.control.firedCount(slow.id)) === 1, "Zendesk was slow once");
    say(`Priya holds ${GROUP} twice: for 1 minute and for 2 minutes`);

    const first = await until(stage.requester, short, isEnded);
    const between = namesOf((await shownByZendesk(stage)).groups);
    promise(first.ended_as === "held_by_other", "the shorter grant ended because another one holds it");
    promise(between.includes(GROUP), `the simulated Zendesk still shows ${GROUP}`);
    say(`The shorter one ended. The simulated Zendesk still shows ${between}`);

    const second = await until(stage.requester, long, isEnded);
    const after = namesOf((await shownByZendesk(stage)).groups);
    promise(second.ended_as === "gone" && !after.includes(GROUP), `${GROUP} is gone after the longer one`);
    say(`The longer one ended. The simulated Zendesk shows ${after}`);
  },
};
