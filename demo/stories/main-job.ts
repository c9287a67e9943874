import { approve, ask, isActive, isEnded, namesOf, secondsToGone, shownByZendesk, until } from "./acts.ts";
import { promise, type Story } from "./story.ts";

const GROUP = "Billing";

/** Request, review, access in Zendesk, end, gone: the job that must never break. */
export const mainJob: Story = {
  name: "main-job",
  about: "Priya asks for a group for a minute, Amira approves, it appears in Zendesk, it ends, it is seen to be gone",
  play: async (stage, say) => {
    const request = await ask(stage, GROUP, 1);
    say(`Priya asked for ${GROUP} for 1 minute`);
    const own = await stage.requester.call("POST", `/requests/${request.id}/approve`, {}).then(
      () => "approved",
      (error: unknown) => String(error),
    );
    promise(
      own.includes("request.own_decision"),
      `nobody approves their own request, and the refusal says so (${own})`,
    );
    say("Priya tried to approve it herself and was refused");

    const approvedAt = performance.now();
    const grantId = await approve(stage, request);
    say("Amira approved");
    await until(stage.requester, grantId, isActive);
    const working = ((performance.now() - approvedAt) / 1000).toFixed(1);
    const during = namesOf((await shownByZendesk(stage)).groups);
    say(`Working after ${working} s. The simulated Zendesk shows the groups ${during}`);
    promise(during.includes(GROUP), `the simulated Zendesk shows ${GROUP}`);

    const ended = await until(stage.requester, grantId, isEnded);
    const after = namesOf((await shownByZendesk(stage)).groups);
    say(`Seen to be gone ${secondsToGone(ended).toFixed(1)} s after its end. The simulated Zendesk shows ${after}`);
    promise(!after.includes(GROUP), `the simulated Zendesk does not show ${GROUP} any more`);
    promise(ended.ended_as === "gone", "the grant ended as gone");
    const verified = await stage.administrator.call<{ ok: boolean; rows: number }>("POST", "/events/verify");
    promise(verified.ok, "the event log verifies");
    say(`The log of ${verified.rows} events verifies`);
  },
};
