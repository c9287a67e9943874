import type { RequestView } from "../../src/api/index.ts";
import { type Life } from "../parts/life.ts";
import { Lifeline } from "../parts/lifeline.tsx";
import { Label, Section } from "../parts/page.tsx";
import { Plan } from "../parts/plan.tsx";
import { Status } from "../parts/status.tsx";
import { requestWord } from "../parts/status-words.ts";
import { Initials } from "../parts/things.tsx";
import { formatDuration, formatMoment, formatSpan } from "../parts/time-format.ts";
import { Comments } from "./comments.tsx";
import { Earlier, HoldsAlready } from "./request-context.tsx";
import { planFor } from "./request-words.ts";
import css from "./review.module.css";

interface RequestStoryProps {
  readonly request: RequestView;
  readonly minutes: number | null;
  readonly now: number;
  readonly isPhone: boolean;
}

/** The order of doubt: who, how long, what changes, why, holds already, earlier decisions. */
export function RequestStory({ request, minutes, now, isPhone }: RequestStoryProps) {
  const item = request.requested_items_list[0];
  const person = request.target_user.full_name;
  if (item === undefined) return null;
  const plan = planFor(item.plan, request.duration_minutes, minutes);
  const isForOther = request.requester.user_id !== request.target_user.user_id;
  return (
    <>
      <div className={css["head"]}>
        <Initials name={person} big />
        <div>
          <h1 className={css["title"]} tabIndex={-1}>
            {isForOther
              ? `${request.requester.full_name} asks for ${item.name} for ${person}`
              : `${person} asks for ${item.name}`}
          </h1>
          <div className={css["asked"]}>
            <Status of={requestWord(request)} />
            <span>
              Asked {formatSpan(now - Date.parse(request.created_at))} ago. {request.target_user.email}.
              {request.status === "PENDING" && ` Lapses ${formatMoment(Date.parse(request.lapses_at), now)}.`}
            </span>
          </div>
        </div>
      </div>
      <TimeAsked request={request} minutes={minutes} now={now} />
      <div className={css["block"]}>
        <Label>What changes in Zendesk</Label>
        <Plan
          plan={plan}
          names={[person, item.name, item.remote_name, `for ${formatDuration(minutes)}`]}
          openAtFirst={!isPhone}
        />
      </div>
      <div className={css["block"]}>
        <Label>Why</Label>
        <p className={css["reason"]}>{request.reason === "" ? "No reason was given." : request.reason}</p>
      </div>
      <HoldsAlready request={request} />
      <Earlier request={request} />
      <Section title="Comments" note="everybody in this request reads them">
        <Comments request={request} />
      </Section>
    </>
  );
}

function TimeAsked({ request, minutes, now }: Omit<RequestStoryProps, "isPhone">) {
  const asked = request.duration_minutes;
  const isShorter = minutes !== asked && minutes !== null;
  const end = asked === null ? (minutes === null ? null : now + minutes * 120_000) : now + asked * 60_000;
  const life: Life =
    isShorter && end !== null
      ? { phase: "shortened", start: now, end, newEnd: now + minutes * 60_000 }
      : { phase: "asked", start: now, end };
  const extension = request.requested_items_list[0]?.extension_minutes ?? 0;
  const instead = isShorter ? `, instead of ${asked === null ? "no end" : formatDuration(asked)}` : "";
  return (
    <>
      <Lifeline life={life} size="large" />
      <div className={css["ends"]}>
        <span>
          <b>Start</b>when it is seen to work
        </span>
        <span>
          <b>{minutes === null ? "No end" : "End"}</b>
          {minutes === null ? "until somebody ends it" : `${formatDuration(minutes)} later${instead}`}
          {minutes !== null && extension > 0 && `; the holder may extend it once by ${formatDuration(extension)}`}
        </span>
      </div>
    </>
  );
}
