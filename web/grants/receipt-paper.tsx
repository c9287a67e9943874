import type { ReceiptView } from "../../src/api/index.ts";
import { useNow } from "../parts/clock.tsx";
import { cx } from "../parts/cx.ts";
import { Brand, Glyph } from "../parts/glyph.tsx";
import { lifeOfGrant } from "../parts/life.ts";
import { Lifeline } from "../parts/lifeline.tsx";
import { kindWords } from "../parts/things.tsx";
import {
  formatClock,
  formatClockSeconds,
  formatDate,
  formatDateYear,
  formatFull,
  formatHash,
  formatLag,
  formatSpan,
  zoneName,
} from "../parts/time-format.ts";
import css from "./receipt.module.css";

function titleOf({ grant }: ReceiptView): string {
  switch (grant.status) {
    case "verified_gone":
      return "Access ended, verified gone";
    case "lapsed":
    case "never_given":
      return "Access was never given";
    case "outside_remains":
      return "Grant ended, outside access remains";
    case "held_by_other":
      return "Grant ended, held by another grant";
    default:
      return grant.state === "ending" ? "Access ended, not verified yet" : "Access has not ended";
  }
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly step: ReceiptView["asked"];
}

function Step({ number, title, step }: StepProps) {
  return (
    <section className={css["step"]} aria-label={title}>
      <span className={css["number"]}>{number}</span>
      <div>
        <h2 className={css["stepTitle"]}>{title}</h2>
        <p>{step.sentence}</p>
        <ol className={css["lines"]}>
          {step.lines.map((line) => (
            <li key={`${line.at}${line.text}${line.call ?? ""}`}>
              <Stamp at={Date.parse(line.at)} />
              <span>
                {line.text}
                {line.call !== null && <code className={css["call"]}>{line.call}</code>}
              </span>
              {line.answer !== null && <code>{line.answer}</code>}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Stamp({ at }: { readonly at: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={formatFull(at)}>
      {formatDate(at)} {formatClockSeconds(at)}
    </time>
  );
}

export function ReceiptPaper({ receipt }: { readonly receipt: ReceiptView }) {
  const { grant } = receipt;
  const now = useNow();
  const life = lifeOfGrant(grant, now);
  const worked = grant.verified_at === null ? null : Date.parse(grant.verified_at);
  const end = life.end;
  return (
    <article className={css["paper"]}>
      <div className={css["head"]}>
        <span className={css["brand"]}>
          <Brand size={18} />
          Gatehouse
        </span>
        <code>{grant.grant_id.slice(-12)}</code>
      </div>
      <h1 className={css["title"]}>{titleOf(receipt)}</h1>
      <dl className={css["facts"]}>
        <dt>Who</dt>
        <dd>
          {grant.user.full_name}, {grant.user.email}
        </dd>
        <dt>What</dt>
        <dd>
          {kindWords[grant.resource.resource_type]} {grant.resource.name}
        </dd>
        <dt>Where</dt>
        <dd>{grant.resource.app_name}</dd>
        <dt>Held</dt>
        <dd>{worked === null || end === null ? "never" : formatLag(Math.max(0, end - worked))}</dd>
      </dl>
      <Lifeline life={life} size="large" />
      <div className={css["ends"]}>
        <span>
          {formatDate(life.start)}
          <b>{formatClock(life.start)}</b>
        </span>
        {end !== null && (
          <span>
            {formatDate(end)}
            <b>
              {formatClock(end)} ended{life.goneAt === undefined ? "" : `, ${formatClock(life.goneAt)} gone`}
            </b>
          </span>
        )}
      </div>
      <Step number={1} title="Asked" step={receipt.asked} />
      <Step number={2} title="Done" step={receipt.done} />
      <Step number={3} title="Read back" step={receipt.read_back} />
      <Proof receipt={receipt} end={end} />
      <Foot receipt={receipt} />
    </article>
  );
}

function Proof({ receipt, end }: { readonly receipt: ReceiptView; readonly end: number | null }) {
  const now = useNow();
  const isGone = receipt.is_verified && ["verified_gone", "lapsed", "never_given"].includes(receipt.grant.status);
  if (isGone && receipt.verified_at !== null) {
    const at = Date.parse(receipt.verified_at);
    return (
      <div className={cx(css["proof"], css["verified"])}>
        <Glyph name="check" size={20} />
        <div>
          <b>
            Verified gone {formatDateYear(at)}, {formatClockSeconds(at)}
          </b>
          <span>
            {end !== null && at >= end ? `${formatLag(at - end)} after its end. ` : ""}Times in {zoneName}.
          </span>
        </div>
      </div>
    );
  }
  if (receipt.is_verified) {
    return (
      <div className={css["proof"]}>
        <Glyph name="minus" size={20} />
        <div>
          <b>Ended here, still there in Zendesk</b>
          <span>{receipt.grant.status_detail || receipt.summary}</span>
        </div>
      </div>
    );
  }
  return (
    <div className={cx(css["proof"], css["open"])}>
      <Glyph name="octagon" size={20} />
      <div>
        <b>Not verified yet</b>
        <span>
          {receipt.grant.state === "ending" && end !== null
            ? `Zendesk has not been seen without it for ${formatSpan(now - end)}.`
            : "This access has not ended."}
        </span>
      </div>
    </div>
  );
}

function Foot({ receipt }: { readonly receipt: ReceiptView }) {
  return (
    <div className={css["foot"]}>
      <div>
        {receipt.event === null ? (
          <span>No closing event yet.</span>
        ) : (
          <>
            <code>event {receipt.event.seq}</code>
            <code title={receipt.event.hash}>sha256 {formatHash(receipt.event.hash)}</code>
          </>
        )}
      </div>
      {receipt.read_began_at !== null && (
        <span>
          The read began <Stamp at={Date.parse(receipt.read_began_at)} />
        </span>
      )}
    </div>
  );
}
