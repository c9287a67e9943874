import { useRef, useState } from "react";
import { approveRequest, denyRequest, type RequestView } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { useConnection } from "../api/live.tsx";
import type { ApiProblem } from "../api/problem.ts";
import { useAnnounce } from "../parts/announce.tsx";
import { formatDuration } from "../parts/time-format.ts";

export interface Decision {
  readonly comment: string;
  readonly setComment: (text: string) => void;
  readonly approve: () => void;
  readonly deny: () => void;
  readonly isPending: boolean;
  readonly isOffline: boolean;
  readonly problem: ApiProblem | null;
  /** A denial without a word leaves the person without knowing what to do. */
  readonly needsComment: boolean;
  readonly commentField: React.RefObject<HTMLTextAreaElement | null>;
}

/** The one decision of the page, shared by its panel, its phone bar and its keys. */
export function useDecision(request: RequestView, minutes: number | null): Decision {
  const [comment, setComment] = useState("");
  const [needsComment, setNeedsComment] = useState(false);
  const commentField = useRef<HTMLTextAreaElement>(null);
  const approval = useAct(approveRequest);
  const denial = useAct(denyRequest);
  const announce = useAnnounce();
  const { offlineSince } = useConnection();
  const params = { id: request.id };
  const approve = () => {
    const isShorter = minutes !== null && minutes !== request.duration_minutes;
    approval.mutate(
      {
        params,
        body: {
          revision: request.revision,
          ...(comment.trim() === "" ? {} : { comment }),
          ...(isShorter ? { duration_minutes: minutes } : {}),
        },
      },
      { onSuccess: () => announce(`Approved for ${formatDuration(minutes)}.`) },
    );
  };
  const deny = () => {
    if (comment.trim() === "") {
      setNeedsComment(true);
      commentField.current?.focus();
      return;
    }
    denial.mutate({ params, body: { comment, revision: request.revision } }, { onSuccess: () => announce("Denied.") });
  };
  return {
    comment,
    setComment: (text) => {
      setNeedsComment(false);
      setComment(text);
    },
    approve,
    deny,
    isPending: approval.isPending || denial.isPending,
    isOffline: offlineSince !== null,
    problem: approval.error ?? denial.error,
    needsComment,
    commentField,
  };
}
