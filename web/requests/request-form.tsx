import { Button, CloseButton, Textarea } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { createRequest, getResource, previewRequest, type ResourceView } from "../../src/api/index.ts";
import { useAct, useRead } from "../api/hooks.ts";
import { useConnection } from "../api/live.tsx";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { useAnnounce } from "../parts/announce.tsx";
import { useNow } from "../parts/clock.tsx";
import { DurationTiles, NO_END } from "../parts/duration-tiles.tsx";
import { Lifeline } from "../parts/lifeline.tsx";
import { Page, Panel } from "../parts/page.tsx";
import { PersonSelect } from "../people/person-select.tsx";
import { Loaded, Notice, ProblemNote } from "../parts/states.tsx";
import { kindWords } from "../parts/things.tsx";
import { formatMoment } from "../parts/time-format.ts";
import { ActionBar } from "../shell/action-bar.tsx";
import css from "./catalog.module.css";
import { RequestPreview } from "./request-preview.tsx";

interface RequestFormProps {
  readonly resourceId: string;
  readonly onClose: () => void;
  readonly layout: "panel" | "drawer" | "page";
}

/** A recipient has this long to be given what was approved; the latest end counts from there. */
const ACTIVATE_WITHIN_MS = 24 * 3_600_000;

export function RequestForm({ resourceId, onClose, layout }: RequestFormProps) {
  const query = useRead(getResource, { params: { resource_id: resourceId } });
  const body = (
    <Loaded query={query} what="the item">
      {(item) => <Form item={item} onClose={onClose} layout={layout} />}
    </Loaded>
  );
  if (layout !== "page") return body;
  return (
    <Page
      title={query.data?.name ?? "Request"}
      {...(query.data === undefined ? {} : { lead: query.data.description })}
      crumbs={[{ label: "Catalog", to: "/catalog" }, { label: "Request" }]}
    >
      {body}
    </Page>
  );
}

function useRequest(item: ResourceView) {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const create = useAct(createRequest);
  const [minutes, setMinutes] = useState<number | null>(item.recommended_duration ?? item.max_duration ?? NO_END);
  const [reason, setReason] = useState("");
  const [recipient, setRecipient] = useState<string | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const needsReason = item.request_configuration.requires_reason && reason.trim() === "";
  const send = () => {
    if (minutes === null || needsReason) {
      setIncomplete(true);
      return;
    }
    create.mutate(
      {
        body: {
          resources: [{ id: item.resource_id }],
          reason,
          duration_minutes: minutes,
          ...(recipient === null ? {} : { target_user_id: recipient }),
        },
      },
      {
        onSuccess: (request) => {
          announce("Your request was sent.");
          navigate({ to: "/requests/$id", params: { id: request.id } }).catch(() => undefined);
        },
      },
    );
  };
  return { create, minutes, setMinutes, reason, setReason, recipient, setRecipient, isIncomplete, needsReason, send };
}

function Form({
  item,
  onClose,
  layout,
}: {
  readonly item: ResourceView;
  readonly onClose: () => void;
  readonly layout: RequestFormProps["layout"];
}) {
  const form = useRequest(item);
  const { offlineSince } = useConnection();
  const { mayAskForOthers } = abilitiesOf(useSession());
  const body =
    form.minutes === null
      ? null
      : {
          resource_id: item.resource_id,
          duration_minutes: form.minutes,
          ...(form.recipient === null ? {} : { target_user_id: form.recipient }),
        };
  const preview = useRead(
    previewRequest,
    { body: body ?? { resource_id: item.resource_id, duration_minutes: 1 } },
    { enabled: body !== null },
  );
  const send = (
    <Button
      size="md"
      type="submit"
      fullWidth={layout === "page"}
      loading={form.create.isPending}
      disabled={offlineSince !== null || !item.is_requestable}
    >
      Send request
    </Button>
  );
  return (
    <Frame layout={layout} item={item} onClose={onClose} onSubmit={form.send}>
      {mayAskForOthers && (
        <PersonSelect
          label="For"
          description="Leave it empty to ask for yourself."
          placeholder="Yourself"
          value={form.recipient}
          onChange={form.setRecipient}
          clearable
        />
      )}
      <DurationTiles
        value={form.minutes}
        onChange={form.setMinutes}
        recommended={item.recommended_duration}
        max={item.max_duration}
      />
      {form.isIncomplete && form.minutes === null && <p role="alert">Choose how long.</p>}
      <TimeLine minutes={form.minutes} />
      <Textarea
        label="Why"
        description="Your reviewers read this."
        required={item.request_configuration.requires_reason}
        withAsterisk={item.request_configuration.requires_reason}
        autosize
        minRows={3}
        maxLength={2000}
        value={form.reason}
        error={form.isIncomplete && form.needsReason ? "Say why. Reviewers decide faster with a reason." : undefined}
        onChange={(event) => form.setReason(event.currentTarget.value)}
      />
      <RequestPreview preview={preview} item={item} names={[item.name]} />
      <ProblemNote problem={form.create.error} />
      {layout === "page" ? <ActionBar label="Send">{send}</ActionBar> : <div className={css["acts"]}>{send}</div>}
    </Frame>
  );
}

interface FrameProps {
  readonly layout: RequestFormProps["layout"];
  readonly item: ResourceView;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

function Frame({ layout, item, onClose, onSubmit, children }: FrameProps) {
  const form = (
    <form
      noValidate
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {layout !== "page" && (
        <div className={css["formHead"]}>
          <div>
            <h2 className={css["formTitle"]}>Request {item.name}</h2>
            <p className={css["formSub"]}>
              {kindWords[item.resource_type]} in {item.app_name}, owned by {item.admin_owner.name}
            </p>
          </div>
          {layout === "panel" && <CloseButton aria-label="Close the form" onClick={onClose} />}
        </div>
      )}
      {!item.is_requestable && <Notice>This item cannot be requested now.</Notice>}
      {children}
    </form>
  );
  return layout === "panel" ? <Panel label={`Request ${item.name}`}>{form}</Panel> : form;
}

function TimeLine({ minutes }: { readonly minutes: number | null }) {
  const now = useNow();
  const isEndless = minutes === NO_END;
  const end = minutes === null || isEndless ? null : now + minutes * 60_000;
  return (
    <div className={css["line"]}>
      <Lifeline life={{ phase: "asked", start: now, end }} size="small" />
      <div className={css["ends"]}>
        <span>from when it is seen to work</span>
        <span>
          {end === null ? (isEndless ? "no end" : "") : "at the latest"}
          {end !== null && <b>{formatMoment(end + ACTIVATE_WITHIN_MS, now)}</b>}
        </span>
      </div>
    </div>
  );
}
