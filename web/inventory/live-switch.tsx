import { Button } from "@mantine/core";
import { useState } from "react";
import { type AppView, goLive, goObserve, pauseApp, resumeApp } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { useAnnounce } from "../parts/announce.tsx";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { Moment } from "../parts/moment.tsx";
import { Notice, ProblemNote, Skeleton } from "../parts/states.tsx";
import { plural } from "../parts/time-format.ts";
import css from "./inventory.module.css";

/** One switch decides whether Gatehouse writes to an app. Before it is turned, it says what would be written first. */
export function LiveSwitch({ app }: { readonly app: AppView }) {
  const observe = useAct(goObserve);
  const pause = useAct(pauseApp);
  const resume = useAct(resumeApp);
  const params = { app_id: app.app_id };
  return (
    <>
      <div className={css["switchRow"]}>
        <p className={css["note"]}>
          {app.is_live ? (
            <>
              Approved access is given and taken away in Zendesk{app.went_live_at === null ? "" : ", since "}
              {app.went_live_at !== null && <Moment at={app.went_live_at} />}.
            </>
          ) : (
            "Gatehouse reads and plans. Approved access waits and is given when the app goes live."
          )}
        </p>
        {app.may_administer &&
          (app.is_live ? (
            <Button variant="default" size="xs" loading={observe.isPending} onClick={() => observe.mutate({ params })}>
              Back to Observe
            </Button>
          ) : (
            <GoLive app={app} />
          ))}
      </div>
      {app.may_administer && app.is_live && (app.state === "active" || app.state === "paused") && (
        <div className={css["switchRow"]}>
          <p className={css["note"]}>
            {app.state === "paused"
              ? "Paused: no new grants. Removals go on."
              : "Pausing stops new grants. Removals always go on."}
          </p>
          {app.state === "paused" ? (
            <Button variant="default" size="xs" loading={resume.isPending} onClick={() => resume.mutate({ params })}>
              Resume
            </Button>
          ) : (
            <Button variant="subtle" size="xs" loading={pause.isPending} onClick={() => pause.mutate({ params })}>
              Pause
            </Button>
          )}
        </div>
      )}
      <ProblemNote problem={observe.error ?? pause.error ?? resume.error} />
    </>
  );
}

function GoLive({ app }: { readonly app: AppView }) {
  const [isOpen, setOpen] = useState(false);
  const preview = useAct(goLive);
  const live = useAct(goLive);
  const announce = useAnnounce();
  const params = { app_id: app.app_id };
  const would = preview.data?.would_do ?? [];
  return (
    <>
      <Button
        size="xs"
        onClick={() => {
          setOpen(true);
          preview.mutate({ params, body: { preview: true } });
        }}
      >
        Go live
      </Button>
      <Dialog title={`Let Gatehouse write to ${app.name}`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>
          From then on, approved access appears in <b>{app.subdomain}</b> and is removed at its end.
        </p>
        {preview.isPending && <Skeleton rows={2} tight />}
        {preview.data !== undefined &&
          (would.length === 0 ? (
            <Notice tone="green" glyph="check">
              Nothing would be written at once: no grant waits.
            </Notice>
          ) : (
            <div>
              <p className={css["legend"]}>{plural(would.length, "thing")} would be done first</p>
              <ul className={css["would"]}>
                {would.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
        {!app.multiple_organizations && (
          <Notice>
            Multiple organizations is off in this account: a second organization replaces the first while it lasts.
          </Notice>
        )}
        <ProblemNote problem={preview.error ?? live.error} />
        <DialogActs>
          <Button variant="default" data-autofocus onClick={() => setOpen(false)}>
            Stay in Observe
          </Button>
          <Button
            loading={live.isPending}
            disabled={preview.data === undefined}
            onClick={() =>
              live.mutate(
                { params, body: { preview: false } },
                {
                  onSuccess: () => {
                    setOpen(false);
                    announce(`${app.name} is live.`);
                  },
                },
              )
            }
          >
            Go live
          </Button>
        </DialogActs>
      </Dialog>
    </>
  );
}
