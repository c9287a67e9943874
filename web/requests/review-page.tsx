import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { getRequest, type RequestView } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { useNow } from "../parts/clock.tsx";
import { useIsPhone } from "../parts/media.ts";
import { Columns } from "../parts/page.tsx";
import { Loaded } from "../parts/states.tsx";
import { shortId } from "../parts/time-format.ts";
import { Crumbs } from "../shell/crumbs.tsx";
import { useNeighbours } from "./neighbours.ts";
import { PhoneDecision } from "./phone-decision.tsx";
import { RequestStory } from "./request-story.tsx";
import { DecisionPanel } from "./decision-panel.tsx";
import { Stages } from "./stages.tsx";
import { useDecision } from "./use-decision.ts";

const route = getRouteApi("/app/requests/$id");

/** One request, in the order of doubt, with the decision beside it. */
export function ReviewPage() {
  const { id } = route.useParams();
  const query = useRead(getRequest, { params: { id } });
  return (
    <>
      <Crumbs crumbs={[{ label: "Requests", to: "/requests" }, { label: `R-${shortId(id)}` }]} />
      <Loaded query={query} what="the request" rows={6}>
        {(request) => (request.id === id ? <Review key={id} request={request} /> : null)}
      </Loaded>
    </>
  );
}

function Review({ request }: { readonly request: RequestView }) {
  const isPhone = useIsPhone();
  const [minutes, setMinutes] = useState(request.duration_minutes);
  const decision = useDecision(request, minutes);
  const isOpen = request.status === "PENDING" && request.may.decide;
  useNeighbours(request.id);
  const now = useNow();
  const item = request.requested_items_list[0];
  useEffect(() => {
    document.title = `${request.target_user.full_name}, ${item?.name ?? "request"} · Gatehouse`;
  }, [request.target_user.full_name, item?.name]);
  const story = (
    <RequestStory request={request} minutes={isOpen ? minutes : approvedMinutes(request)} now={now} isPhone={isPhone} />
  );
  if (isPhone) {
    return (
      <>
        {story}
        <Stages request={request} />
        {isOpen && <PhoneDecision request={request} minutes={minutes} onMinutes={setMinutes} decision={decision} />}
      </>
    );
  }
  return (
    <Columns
      width={320}
      keep
      side={
        <>
          <DecisionPanel
            request={request}
            minutes={minutes}
            onMinutes={setMinutes}
            decision={decision}
            isOpen={isOpen}
          />
          <Stages request={request} />
        </>
      }
    >
      {story}
    </Columns>
  );
}

/** What was granted at last, where a reviewer shortened it. */
function approvedMinutes(request: RequestView): number | null {
  const last = request.reviews.findLast((review) => review.decision === "APPROVED" && review.duration_minutes !== null);
  return last === undefined ? request.duration_minutes : last.duration_minutes;
}
