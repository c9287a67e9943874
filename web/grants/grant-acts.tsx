import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import {
  extendGrant,
  giveBackGrant,
  type GrantView,
  letGrantGoOn,
  putBackGrant,
  revokeGrant,
} from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { useConnection } from "../api/live.tsx";
import { useSession } from "../api/session.tsx";
import { useAnnounce } from "../parts/announce.tsx";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { ButtonLink, TextLink } from "../parts/links.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { kindWords } from "../parts/things.tsx";
import { formatDuration } from "../parts/time-format.ts";

interface GrantActsProps {
  readonly grant: GrantView;
  /** `compact-sm` in rows, `sm` on a phone. */
  readonly size?: "compact-sm" | "sm";
}

/** Everything this person may do with this grant now. */
export function GrantActs({ grant, size = "compact-sm" }: GrantActsProps) {
  const { user } = useSession();
  const isMine = grant.user.user_id === user.user_id;
  return (
    <>
      {grant.may.extend && <Extend grant={grant} size={size} />}
      {grant.may.put_back && <PutBack grant={grant} size={size} />}
      {grant.may.let_go_on && <LetGoOn grant={grant} size={size} />}
      {isMine && grant.may.give_back && grant.state !== "ending" && grant.state !== "ended" && (
        <EndByHand grant={grant} size={size} act="give_back" />
      )}
      {!isMine && grant.may.revoke && grant.state !== "ending" && grant.state !== "ended" && (
        <EndByHand grant={grant} size={size} act="revoke" />
      )}
      {grant.state === "ended" && isMine && (
        <ButtonLink to="/catalog" search={{ item: grant.resource.resource_id }} variant="default" size={size}>
          Request again
        </ButtonLink>
      )}
      {(grant.state === "ended" || grant.state === "ending") && (
        <TextLink to="/receipts/$grantId" params={{ grantId: grant.grant_id }}>
          Receipt
          <span className="gh-hidden">
            {" "}
            of {grant.user.full_name}, {grant.resource.name}
          </span>
        </TextLink>
      )}
    </>
  );
}

function Extend({ grant, size }: Required<GrantActsProps>) {
  const act = useAct(extendGrant);
  const { offlineSince } = useConnection();
  const announce = useAnnounce();
  const longer = formatDuration(grant.extension_minutes);
  return (
    <>
      <Button
        size={size}
        variant="default"
        loading={act.isPending}
        disabled={offlineSince !== null}
        aria-label={`Extend ${grant.resource.name} by ${longer}`}
        onClick={() =>
          act.mutate(
            { params: { grant_id: grant.grant_id } },
            { onSuccess: () => announce(`${grant.resource.name} lasts ${longer} longer.`) },
          )
        }
      >
        Extend {longer}
      </Button>
      <ProblemDialog title={`${grant.resource.name} was not extended`} act={act} />
    </>
  );
}

function PutBack({ grant, size }: Required<GrantActsProps>) {
  const act = useAct(putBackGrant);
  return (
    <>
      <Button
        size={size}
        variant="default"
        loading={act.isPending}
        onClick={() => act.mutate({ params: { grant_id: grant.grant_id } })}
      >
        Put back
      </Button>
      <ProblemDialog title={`${grant.resource.name} was not put back`} act={act} />
    </>
  );
}

function LetGoOn({ grant, size }: Required<GrantActsProps>) {
  const act = useAct(letGrantGoOn);
  return (
    <>
      <Button
        size={size}
        variant="default"
        loading={act.isPending}
        onClick={() => act.mutate({ params: { grant_id: grant.grant_id } })}
      >
        Let it go on
      </Button>
      <ProblemDialog title={`${grant.resource.name} does not go on`} act={act} />
    </>
  );
}

function ProblemDialog({
  title,
  act,
}: {
  readonly title: string;
  readonly act: Pick<ReturnType<typeof useAct>, "error" | "reset">;
}) {
  return (
    <Dialog title={title} isOpen={act.error !== null} onClose={() => act.reset()}>
      <ProblemNote problem={act.error} />
      <DialogActs>
        <Button variant="default" onClick={() => act.reset()}>
          Close
        </Button>
      </DialogActs>
    </Dialog>
  );
}

/** I'm done, or the item admin's revoke: says what it takes away before it does. */
function EndByHand({ grant, size, act }: Required<GrantActsProps> & { readonly act: "give_back" | "revoke" }) {
  const [isOpen, setOpen] = useState(false);
  const [comment, setComment] = useState("");
  const giveBack = useAct(giveBackGrant);
  const revoke = useAct(revokeGrant);
  const announce = useAnnounce();
  const { offlineSince } = useConnection();
  const isMine = act === "give_back";
  const running = isMine ? giveBack : revoke;
  const word = isMine ? "I’m done" : "Revoke";
  const what = `${kindWords[grant.resource.resource_type].toLowerCase()} ${grant.resource.name}`;
  const onSuccess = () => {
    setOpen(false);
    announce(`${grant.resource.name} is being removed.`);
  };
  const go = () => {
    const params = { grant_id: grant.grant_id };
    if (isMine) giveBack.mutate({ params }, { onSuccess });
    else revoke.mutate({ params, body: comment.trim() === "" ? {} : { comment } }, { onSuccess });
  };
  return (
    <>
      <Button
        size={size}
        variant={size === "sm" ? "default" : "subtle"}
        aria-label={
          isMine ? `I’m done with ${grant.resource.name}` : `Revoke ${grant.resource.name} of ${grant.user.full_name}`
        }
        onClick={() => setOpen(true)}
      >
        {word}
      </Button>
      <Dialog
        title={isMine ? `Done with ${grant.resource.name}` : `Revoke ${grant.resource.name}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <p>
          Removes <b>{isMine ? "you" : grant.user.full_name}</b> from {what} in <b>{grant.resource.app_name}</b> now.{" "}
          {isMine ? "You can request it again." : "They are told, and can request it again."}
        </p>
        {!isMine && (
          <Textarea
            label="Why"
            description="The person sees it."
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
            autosize
            minRows={2}
          />
        )}
        <ProblemNote problem={running.error} />
        <DialogActs>
          <Button variant="default" data-autofocus onClick={() => setOpen(false)}>
            Keep access
          </Button>
          <Button loading={running.isPending} disabled={offlineSince !== null} onClick={go}>
            {isMine ? "I’m done" : "Revoke now"}
          </Button>
        </DialogActs>
      </Dialog>
    </>
  );
}
