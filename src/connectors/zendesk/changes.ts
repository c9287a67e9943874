import type { ApplyAnswer, ApplyOptions, Change } from "../kit/index.ts";
import { ConnectorError } from "../kit/index.ts";
import { unreadableWrite } from "./answers.ts";
import { type CallContext, newContext, type ZendeskClient } from "./client.ts";
import { parseJson } from "./error-body.ts";
import type { HttpReply } from "./exchange.ts";
import { type PlannedChange, planChange } from "./planned-changes.ts";
import { identify } from "./service-user.ts";
import { UserUpdateLimits } from "./user-update-limits.ts";

/** Sends changes one after another, each at most once, and says what Zendesk answered to each. */
export class Changes {
  readonly #client: ZendeskClient;
  readonly #updates = new UserUpdateLimits();
  #serviceUserId: string | null;

  constructor(client: ZendeskClient, serviceUserId: string | null) {
    this.#client = client;
    this.#serviceUserId = serviceUserId;
  }

  async apply(changes: readonly Change[], options: ApplyOptions): Promise<readonly ApplyAnswer[]> {
    const answers: ApplyAnswer[] = [];
    for (const change of changes) answers.push(await this.#applyOne(change, options));
    return answers;
  }

  async #applyOne(change: Change, options: ApplyOptions): Promise<ApplyAnswer> {
    const context = newContext(options.lane);
    try {
      const planned = planChange(change);
      await this.#refuseServiceUser(planned, context);
      return await this.#send(planned, context, options);
    } catch (error) {
      // Thrown before sending only: `#send` turns everything later into an answer.
      if (error instanceof ConnectorError) return { answer: "refused", error, status: null };
      throw error;
    }
  }

  async #send(planned: PlannedChange, context: CallContext, options: ApplyOptions): Promise<ApplyAnswer> {
    const { accountId } = planned;
    const updatedId = planned.isUserUpdate ? accountId : null;
    if (updatedId !== null) this.#updates.require(updatedId);
    const answer = await this.#client.write(planned.call, context, options);
    if (updatedId !== null && context.trace.calls.some((call) => call.method === "PUT")) {
      this.#updates.note(updatedId, answer.answer === "acted" ? answer.reply.headers : {});
    }
    return answer.answer === "acted" ? confirmed(planned, answer.reply) : answer;
  }

  /** Our own user must stay an administrator in no group; changing it could lock us out with access still standing. */
  async #refuseServiceUser(planned: PlannedChange, context: CallContext): Promise<void> {
    if (planned.accountId === null) return;
    this.#serviceUserId ??= (await identify(this.#client, context)).id;
    if (this.#serviceUserId !== null && this.#serviceUserId !== planned.accountId) return;
    throw new ConnectorError({
      outcome: "rejected",
      reason: "own_service_user",
      message:
        "This is the user with which Zendesk is connected, or Zendesk did not say who that is. It is never changed from here.",
    });
  }
}

function confirmed(planned: PlannedChange, reply: HttpReply): ApplyAnswer {
  if (!planned.statuses.includes(reply.status)) return unreadableWrite(reply.status);
  try {
    const confirmation = planned.confirm(parseJson(reply.body));
    return confirmation === null
      ? unreadableWrite(reply.status)
      : { answer: "done", ...confirmation, status: reply.status };
  } catch {
    // The schemas throw on a body that is cut off or of another shape.
    return unreadableWrite(reply.status);
  }
}
