import type { RequestView } from "../../src/api/index.ts";
import { useSession } from "../api/session.tsx";
import { cx } from "../parts/cx.ts";
import { Glyph } from "../parts/glyph.tsx";
import { Moment } from "../parts/moment.tsx";
import { Label } from "../parts/page.tsx";
import { stageWords } from "../parts/status-words.ts";
import css from "./review.module.css";

type Stage = RequestView["stages"][number];

function Names({ stage }: { readonly stage: Stage }) {
  const { user } = useSession();
  const names = stage.reviewers.map((reviewer) => (reviewer.user_id === user.user_id ? "You" : reviewer.full_name));
  if (names.length === 0) return "Nobody in it may decide. Its item admin was told.";
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names;
  return shown.join(", ");
}

function StageRow({ stage, request }: { readonly stage: Stage; readonly request: RequestView }) {
  const word = stageWords[stage.status];
  const reviews = request.reviews.filter((review) => review.stage === stage.stage);
  return (
    <li>
      <span className={cx(word.tone === "amber" && css["amber"], word.tone === "grey" && css["grey"])}>
        <Glyph name={word.glyph} />
      </span>
      <b>
        {stage.owners.map((owner) => owner.name).join(" and ") || "Reviewers"}
        {stage.operator === "ALL" ? ", everyone" : ", any one"}
      </b>
      {reviews.length === 0 ? (
        <span>
          {word.word}: <Names stage={stage} />
        </span>
      ) : (
        reviews.map((review) => (
          <span key={review.reviewer.user_id}>
            {review.reviewer.full_name} {review.decision === "APPROVED" ? "approved" : "denied"},{" "}
            <Moment at={review.decided_at} />
          </span>
        ))
      )}
    </li>
  );
}

/** Who decides, one stage after the other, and what comes after the last. */
export function Stages({ request }: { readonly request: RequestView }) {
  const isApproved = request.status === "APPROVED";
  return (
    <div className={css["stages"]}>
      <Label>Stages</Label>
      <ol>
        {request.stages.map((stage) => (
          <StageRow key={stage.stage} stage={stage} request={request} />
        ))}
        <li>
          <span className={css["grey"]}>
            <Glyph name={isApproved ? "half" : "dashed"} />
          </span>
          <b>Given in Zendesk</b>
          {isApproved ? "written, then read back; the time runs from the read" : "after approval, then read back"}
        </li>
      </ol>
    </div>
  );
}
