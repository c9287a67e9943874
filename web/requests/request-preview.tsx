import type { UseQueryResult } from "@tanstack/react-query";
import type { previewRequest, ResourceView } from "../../src/api/index.ts";
import type { CallResult } from "../api/client.ts";
import type { ApiProblem } from "../api/problem.ts";
import { Effects, Emphasized } from "../parts/plan.tsx";
import { Label } from "../parts/page.tsx";
import { Notice } from "../parts/states.tsx";
import { formatSpan } from "../parts/time-format.ts";
import css from "./catalog.module.css";

type Preview = CallResult<typeof previewRequest>;

interface RequestPreviewProps {
  readonly preview: UseQueryResult<Preview, ApiProblem>;
  readonly item: ResourceView;
  readonly names: readonly string[];
}

/** Before it is sent: who decides, and what it would change. */
export function RequestPreview({ preview, item, names }: RequestPreviewProps) {
  if (preview.error !== null) return <Notice>{preview.error.detail}</Notice>;
  if (preview.data === undefined) return null;
  const { plan, prolongs_grant_id, blocked } = preview.data;
  return (
    <>
      <div className={css["asked"]}>
        <Who preview={preview.data} item={item} />
      </div>
      {blocked && <Notice>Nobody may decide on this now. The item admin is told when you send it.</Notice>}
      {prolongs_grant_id !== null && <Notice glyph="clock">You hold this already. Approval prolongs it.</Notice>}
      <div className={css["planned"]}>
        <Label>What changes in Zendesk</Label>
        <p>
          <Emphasized text={plan.sentence} names={names} />
        </p>
        <Effects plan={plan} />
      </div>
    </>
  );
}

function Who({ preview, item }: { readonly preview: Preview; readonly item: ResourceView }) {
  if (preview.auto_approval) {
    return (
      <>
        <h2>Who will be asked</h2>
        <p className={css["formSub"]}>Nobody. It is approved at once.</p>
      </>
    );
  }
  const names = preview.reviewers.map((person) => person.full_name);
  return (
    <>
      <h2>Who will be asked</h2>
      {names.length > 0 && (
        <ol>
          <li>
            <span className={css["number"]} aria-hidden="true">
              1
            </span>
            <span>
              {names.length > 1 && <b>Any one of </b>}
              {names.slice(0, 6).join(", ")}
              {names.length > 6 && ` and ${names.length - 6} more`}
            </span>
          </li>
        </ol>
      )}
      {item.median_minutes_to_decide !== null && (
        <p className={css["formSub"]}>
          Such requests took {formatSpan(item.median_minutes_to_decide * 60_000)} (median, 90 days).
        </p>
      )}
    </>
  );
}
