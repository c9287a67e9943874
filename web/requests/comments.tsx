import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { commentRequest, type RequestView } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { Moment } from "../parts/moment.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { Person } from "../parts/things.tsx";
import css from "./review.module.css";

/** What people said, decisions included, oldest first. */
export function Comments({ request }: { readonly request: RequestView }) {
  const [text, setText] = useState("");
  const act = useAct(commentRequest);
  const said = [
    ...request.comments.map((comment) => ({
      key: comment.comment_id,
      who: comment.user,
      text: comment.comment,
      at: comment.created_at,
    })),
    ...request.reviews
      .filter((review) => review.comment !== "")
      .map((review) => ({
        key: `${review.reviewer.user_id}${review.stage}`,
        who: review.reviewer,
        text: review.comment,
        at: review.decided_at,
      })),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
  return (
    <>
      <ul>
        {said.map((line) => (
          <li key={line.key} className={css["comment"]}>
            <Person fullName={line.who.full_name} second={<Moment at={line.at} />} oneLine />
            <p>{line.text}</p>
          </li>
        ))}
      </ul>
      {request.may.comment && (
        <form
          className={css["commentForm"]}
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "")
              act.mutate({ params: { id: request.id }, body: { comment: text } }, { onSuccess: () => setText("") });
          }}
        >
          <Textarea
            label="Say something"
            autosize
            minRows={2}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <ProblemNote problem={act.error} />
          <Button type="submit" variant="default" size="xs" loading={act.isPending} disabled={text.trim() === ""}>
            Send comment
          </Button>
        </form>
      )}
    </>
  );
}
