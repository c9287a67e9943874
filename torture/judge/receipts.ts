import type { ReceiptView } from "../../src/api/index.ts";
import { type Evidence, type Violation } from "./evidence.ts";
import type { GrantStory } from "./grants.ts";
import { presencesOf } from "./timelines.ts";

/** Every ended grant has a receipt, and what it says of the end is what the simulator shows for the moment of its read. */
export function judgeReceipts(
  evidence: Evidence,
  grants: readonly GrantStory[],
  receipts: readonly ReceiptView[],
): readonly Violation[] {
  const found: Violation[] = [];
  const byGrant = new Map(receipts.map((receipt) => [receipt.grant.grant_id, receipt]));
  const presences = { group: presencesOf(evidence, "group"), organization: presencesOf(evidence, "organization") };
  for (const grant of grants) {
    if (grant.endedAt === null) continue;
    const receipt = byGrant.get(grant.id);
    const disagree = (text: string): void => {
      const about = `user ${grant.userId}, thing ${grant.thing.remoteId}`;
      found.push({
        kind: "receipt disagrees",
        about,
        at: grant.endedAt ?? 0,
        text: `${grant.id}: ${text}`,
        history: [],
      });
    };
    if (receipt === undefined) {
      disagree("it has no receipt");
      continue;
    }
    if (!receipt.is_verified) disagree("it is over, and the receipt says that it is not verified");
    const endedAs = receipt.grant.ended_as;
    if (endedAs !== grant.endedAs) disagree(`the log says ${grant.endedAs ?? ""}, the receipt ${endedAs ?? ""}`);
    const readAt = Date.parse(receipt.read_began_at ?? "");
    if (Number.isNaN(readAt)) disagree("it does not say when it was read back");
    if (grant.thing.kind === "custom_role") continue;
    if (endedAs !== "gone" && endedAs !== "never_given") continue;
    const remains = presences[grant.thing.kind].find(
      (one) =>
        one.userId === grant.userId &&
        one.thingId === grant.thing.remoteId &&
        one.from < readAt &&
        (one.to ?? evidence.endedAt) > (grant.endedAt ?? 0),
    );
    if (remains !== undefined)
      disagree(`seen to be gone, and membership ${remains.membershipId} was there all the time`);
  }
  return found;
}
