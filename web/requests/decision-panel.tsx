import { Button, Kbd, SegmentedControl, Textarea } from "@mantine/core";
import { useId } from "react";
import { cancelRequest, type RequestView } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { useNow } from "../parts/clock.tsx";
import { useKeys } from "../parts/keys.ts";
import { TextLink } from "../parts/links.tsx";
import { Moment } from "../parts/moment.tsx";
import { Panel } from "../parts/page.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { formatDuration } from "../parts/time-format.ts";
import { shorterThan } from "./request-words.ts";
import css from "./review.module.css";
import type { Decision } from "./use-decision.ts";

/** A recipient has this long to be given what was approved; the latest end counts from there. */
const ACTIVATE_WITHIN_MS = 24 * 3_600_000;

export interface DecisionProps {
  readonly request: RequestView;
  readonly minutes: number | null;
  readonly onMinutes: (minutes: number | null) => void;
  readonly decision: Decision;
}

export function approveWord(request: RequestView, minutes: number | null): string {
  if (minutes === request.duration_minutes)
    return minutes === null ? "Approve without an end" : `Approve for ${formatDuration(minutes)}`;
  return `Approve shorter, for ${formatDuration(minutes)}`;
}

export function DurationChoice({ request, minutes, onMinutes }: Omit<DecisionProps, "decision">) {
  const id = useId();
  const now = useNow();
  const asked = request.duration_minutes;
  const choices = [...shorterThan(asked), asked];
  return (
    <div>
      <span id={id} className={css["fieldLabel"]}>
        How long
      </span>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        value={String(minutes)}
        onChange={(value) => onMinutes(value === "null" ? null : Number(value))}
        data={choices.map((choice) => ({
          value: String(choice),
          label: `${formatDuration(choice)}${choice === asked ? " asked" : ""}`,
        }))}
      />
      <p className={css["hint"]}>
        {minutes !== null && (
          <>
            At the latest until <Moment at={now + ACTIVATE_WITHIN_MS + minutes * 60_000} />.{" "}
          </>
        )}
        You can shorten, not lengthen.
      </p>
    </div>
  );
}

export function CommentField({ request, decision }: Pick<DecisionProps, "request" | "decision">) {
  return (
    <Textarea
      ref={decision.commentField}
      label="Comment"
      description={`Needed to deny. ${request.target_user.full_name.split(" ")[0] ?? "The person"} sees it.`}
      autosize
      minRows={2}
      value={decision.comment}
      error={decision.needsComment ? "Say why, so that the person knows what to do." : undefined}
      onChange={(event) => decision.setComment(event.currentTarget.value)}
    />
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <span className={css["key"]} aria-hidden="true">
      <Kbd>{name}</Kbd>
    </span>
  );
}

/** Time first, then the comment, then the act that says what it does. */
export function DecisionPanel({
  request,
  minutes,
  onMinutes,
  decision,
  isOpen,
}: DecisionProps & { readonly isOpen: boolean }) {
  const choices = [...shorterThan(request.duration_minutes), request.duration_minutes];
  const choose = (index: number) => {
    const choice = choices[index];
    if (isOpen && choice !== undefined) onMinutes(choice);
  };
  useKeys({
    a: () => isOpen && decision.approve(),
    d: () => isOpen && decision.deny(),
    "1": () => choose(0),
    "2": () => choose(1),
    "3": () => choose(2),
  });
  if (!isOpen) return <Decided request={request} />;
  const stage = request.stages.find(({ status }) => status === "DECIDING");
  return (
    <Panel label="Your decision" className={css["panel"]}>
      <div className={css["panelHead"]}>
        <h2>Your decision</h2>
        {stage !== undefined && request.stages.length > 1 && (
          <span>
            Stage {stage.stage} of {request.stages.length}
          </span>
        )}
      </div>
      <DurationChoice request={request} minutes={minutes} onMinutes={onMinutes} />
      <CommentField request={request} decision={decision} />
      <ProblemNote problem={decision.problem} />
      <div className={css["acts"]}>
        <Button
          size="md"
          fullWidth
          loading={decision.isPending}
          disabled={decision.isOffline}
          onClick={decision.approve}
          rightSection={<Key name="A" />}
          aria-keyshortcuts="A"
        >
          {approveWord(request, minutes)}
        </Button>
        <Button
          size="md"
          variant="default"
          fullWidth
          disabled={decision.isPending || decision.isOffline}
          onClick={decision.deny}
          rightSection={<Key name="D" />}
          aria-keyshortcuts="D"
        >
          Deny
        </Button>
      </div>
    </Panel>
  );
}

function titleOf(request: RequestView): string {
  switch (request.status) {
    case "PENDING":
      return "Waits for a decision";
    case "APPROVED":
      return "Approved";
    case "DENIED":
      return "Denied";
    case "CANCELED":
      return request.status_reason === "expired" ? "Expired, nobody decided in time" : "Withdrawn";
  }
}

function Decided({ request }: { readonly request: RequestView }) {
  const cancel = useAct(cancelRequest);
  const grantId = request.requested_items_list[0]?.grant_id ?? null;
  return (
    <Panel label="Decision" className={css["panel"]}>
      <div className={css["panelHead"]}>
        <h2>{titleOf(request)}</h2>
      </div>
      {request.decided_at !== null && (
        <p>
          Decided <Moment at={request.decided_at} />.
        </p>
      )}
      {request.status === "PENDING" && request.may.decide_refusal !== null && (
        <p className={css["hint"]}>{request.may.decide_refusal}</p>
      )}
      {grantId !== null && (
        <TextLink to="/receipts/$grantId" params={{ grantId }}>
          What became of it
        </TextLink>
      )}
      <ProblemNote problem={cancel.error} />
      {request.may.cancel && (
        <Button
          variant="default"
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ params: { id: request.id } })}
        >
          Withdraw request
        </Button>
      )}
    </Panel>
  );
}
