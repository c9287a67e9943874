import { setTimeout as sleep } from "node:timers/promises";
import type { GrantView } from "../../src/api/index.ts";
import type { Person } from "../api-client.ts";
import { findResource, type Stage } from "../seed.ts";
import { promise, type Story } from "./story.ts";

const PRIYA = "priya.nair@brightwave.example";
const GROUP = "Billing";

/** Request, review, access in Zendesk, end, gone: the job that must never break. */
export const mainJob: Story = {
  name: "main-job",
  about: "Priya asks for a group for a minute, Amira approves, it appears in Zendesk, it ends, it is seen to be gone",
  play: async (stage, say) => {
    const resource = await findResource(stage.requester, GROUP);
    const request = await stage.requester.call<{ id: string; revision: number }>("POST", "/requests", {
      resources: [{ id: resource.resource_id }],
      reason: "Refund cases this afternoon",
      duration_minutes: 1,
    });
    say(`Priya asked for ${GROUP} for 1 minute`);
    const own = await stage.requester.call("POST", `/requests/${request.id}/approve`, {}).then(
      () => true,
      () => false,
    );
    promise(!own, "nobody approves their own request");
    say("Priya tried to approve it herself and was refused");

    const approvedAt = performance.now();
    const approved = await stage.reviewer.call<{ requested_items_list: readonly { grant_id: string | null }[] }>(
      "POST",
      `/requests/${request.id}/approve`,
      { revision: request.revision },
    );
    const grantId = approved.requested_items_list[0]?.grant_id ?? "";
    say("Amira approved");
    await until(stage.requester, grantId, (grant) => grant.state === "active");
    say(`Working after ${seconds(approvedAt)} s. The simulated Zendesk shows: ${await groupsOf(stage)}`);
    promise((await groupsOf(stage)).includes(GROUP), `the simulated Zendesk shows ${GROUP}`);

    const ended = await until(stage.requester, grantId, (grant) => grant.state === "ended");
    const took = (Date.parse(ended.ended_at ?? "") - Date.parse(ended.end_due_at ?? "")) / 1000;
    say(`Seen to be gone ${took.toFixed(1)} s after its end. The simulated Zendesk shows: ${await groupsOf(stage)}`);
    promise(!(await groupsOf(stage)).includes(GROUP), `the simulated Zendesk does not show ${GROUP} any more`);
    promise(ended.ended_as === "gone", "the grant ended as gone");
    const verified = await stage.administrator.call<{ ok: boolean; rows: number }>("POST", "/events/verify");
    promise(verified.ok, "the event log verifies");
    say(`The log of ${verified.rows} events verifies`);
  },
};

async function groupsOf(stage: Stage): Promise<string> {
  const access = await stage.zendesk.control.access(PRIYA);
  return access?.groups.map((group) => group.name).join(", ") ?? "nobody";
}

async function until(person: Person, grantId: string, holds: (grant: GrantView) => boolean): Promise<GrantView> {
  for (let waited = 0; waited < 180 * 4; waited += 1) {
    const grant = await person.call<GrantView>("GET", `/grants/${grantId}`);
    if (holds(grant)) return grant;
    await sleep(250);
  }
  throw new Error("it did not happen within three minutes");
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
