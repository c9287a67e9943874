import { setTimeout as sleep } from "node:timers/promises";
import type { UserAccess } from "../../simulators/zendesk/index.ts";
import type { Stage } from "../seed.ts";
import { approve, ask, isActive, isEnded, namesOf, shownByZendesk, until } from "./acts.ts";
import { promise, type Story } from "./story.ts";

const ROLE = "Team lead";
const ORGANIZATION = "Alder Energy";
const LONGEST_RETURN_SECONDS = 90;

/** Single-valued things: what a grant replaced comes back. */
export const comesBack: Story = {
  name: "comes-back",
  about: "A custom role goes back to what it was, and an organization that replaced another makes room for it again",
  play: async (stage, say) => {
    await stage.zendesk.control.setSwitches({ multipleOrganizations: false });
    const before = await shownByZendesk(stage);
    say(
      `Priya is ${before.custom_role_name ?? "without a role"}, in the organization ${namesOf(before.organizations)}`,
    );
    const roleRequest = await ask(stage, ROLE, 1);
    say(`Amira reads: ${roleRequest.requested_items_list[0]?.plan.sentence ?? ""}`);
    const organizationRequest = await ask(stage, ORGANIZATION, 1);
    say(`Amira reads: ${organizationRequest.requested_items_list[0]?.plan.sentence ?? ""}`);
    const grants = [await approve(stage, roleRequest), await approve(stage, organizationRequest)];
    for (const grantId of grants) await until(stage.requester, grantId, isActive);

    const during = await shownByZendesk(stage);
    promise(during.custom_role_name === ROLE, `the simulated Zendesk shows the role ${ROLE}`);
    promise(namesOf(during.organizations) === ORGANIZATION, `the simulated Zendesk shows only ${ORGANIZATION}`);
    say(`Now she is ${ROLE}, in ${namesOf(during.organizations)}`);

    for (const grantId of grants) {
      const ended = await until(stage.requester, grantId, isEnded);
      promise(ended.ended_as === "gone", `${ended.resource.name} ended as gone`);
    }
    const after = await shownOnceReturned(stage, namesOf(before.organizations));
    promise(after.custom_role_name === before.custom_role_name, "the role is what it was");
    promise(namesOf(after.organizations) === namesOf(before.organizations), "the organization is what it was");
    say(`After the end she is ${after.custom_role_name ?? ""} again, in ${namesOf(after.organizations)}`);
  },
};

/** What was replaced is owed beside the end, and is given back once no list can be older than what took its place. */
async function shownOnceReturned(stage: Stage, organizations: string): Promise<UserAccess> {
  for (let seconds = 0; ; seconds += 1) {
    const shown = await shownByZendesk(stage);
    if (namesOf(shown.organizations) === organizations || seconds >= LONGEST_RETURN_SECONDS) return shown;
    await sleep(1_000);
  }
}
