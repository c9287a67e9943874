import { type AppView, getApps, getSetup } from "../../src/api/index.ts";
import type { CallResult } from "../api/client.ts";
import { useRead } from "../api/hooks.ts";
import { useNow } from "../parts/clock.tsx";
import { cx } from "../parts/cx.ts";
import { Glyph } from "../parts/glyph.tsx";
import { ButtonLink, TextLink } from "../parts/links.tsx";
import { Moment } from "../parts/moment.tsx";
import { Columns, Facts, Page, Panel, PanelTitle } from "../parts/page.tsx";
import { Loaded } from "../parts/states.tsx";
import { Status } from "../parts/status.tsx";
import { appWord } from "../parts/status-words.ts";
import { formatMoment, formatNumber, numberWord } from "../parts/time-format.ts";
import css from "./setup.module.css";

type Setup = CallResult<typeof getSetup>;
type Step = Setup["steps"][number];

/** Seven steps on a line that greens with proof; only the current one is open. */
export function SetupPage() {
  const setup = useRead(getSetup, {});
  const apps = useRead(getApps, {});
  const app = apps.data?.apps[0];
  const done = (setup.data?.steps ?? []).filter((step) => step.status === "done").length;
  const total = setup.data?.steps.length ?? 0;
  const title =
    setup.data === undefined
      ? "Set up"
      : setup.data.is_complete
        ? "Everything is set up"
        : `${numberWord(done)} of ${numberWord(total).toLowerCase()} steps done`;
  return (
    <Page
      title={title}
      lead={
        setup.data?.is_complete === true
          ? "Every step is proved."
          : "The last one is your first grant. You can leave at any time; this page waits."
      }
      crumbs={[{ label: "Set up" }]}
    >
      <Loaded query={setup} what="the set-up" rows={7}>
        {(data) => (
          <Columns width={288} side={<SoFar setup={data} app={app} />}>
            <ol className={css["steps"]}>
              {data.steps.map((step) => (
                <StepRow key={step.key} step={step} app={app} />
              ))}
            </ol>
          </Columns>
        )}
      </Loaded>
    </Page>
  );
}

/** The server says moments in its own way; people read them in theirs. */
const sayTimes = (text: string, now: number): string =>
  text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (moment) => formatMoment(Date.parse(moment), now));

function SoFar({ setup, app }: { readonly setup: Setup; readonly app: AppView | undefined }) {
  const now = useNow();
  return (
    <Panel label="So far in Zendesk">
      <PanelTitle>So far in Zendesk</PanelTitle>
      <Facts
        facts={[
          ...(app === undefined ? [] : ([["Found", `${formatNumber(app.counts.found)} items`]] as const)),
          ["Written", sayTimes(setup.written, now)],
          ...(app === undefined ? [] : ([["Mode", <Status key="mode" of={appWord(app)} />]] as const)),
        ]}
      />
      {app?.is_live !== true && (
        <p className={css["detail"]}>In Observe, Gatehouse reads and plans. It writes only after you go live.</p>
      )}
    </Panel>
  );
}

function StepRow({ step, app }: { readonly step: Step; readonly app: AppView | undefined }) {
  const glyph = step.status === "done" ? "check" : step.status === "current" ? "eye" : "dashed";
  const word = step.status === "done" ? "Done" : step.status === "current" ? "Now" : "Later";
  return (
    <li className={cx(css["step"], css[step.status])} aria-current={step.status === "current" ? "step" : undefined}>
      <span className={css["mark"]}>
        <Glyph name={glyph} size={18} />
        <span className="gh-hidden">{word}: </span>
      </span>
      <div className={css["head"]}>
        <h2 className={css["title"]}>{step.title}</h2>
        {step.status === "done" && <DoneLink step={step} app={app} />}
      </div>
      <p className={css["detail"]}>
        {step.detail}
        {step.done_at !== null && (
          <>
            {" "}
            <Moment at={step.done_at} />.
          </>
        )}
      </p>
      {step.status === "current" && <Acts step={step} app={app} />}
    </li>
  );
}

function DoneLink({ step, app }: { readonly step: Step; readonly app: AppView | undefined }) {
  if (step.key === "administrator" || step.key === "people") return <TextLink to="/people">Open people</TextLink>;
  if (step.key === "first_grant") return <TextLink to="/requests">Open requests</TextLink>;
  if (app === undefined) return null;
  return (
    <TextLink to="/inventory/apps/$appId" params={{ appId: app.app_id }}>
      Open app<span className="gh-hidden">, {step.title}</span>
    </TextLink>
  );
}

function Acts({ step, app }: { readonly step: Step; readonly app: AppView | undefined }) {
  const params = { appId: app?.app_id ?? "" };
  switch (step.key) {
    case "administrator":
      return null;
    case "connect":
      return (
        <div className={css["acts"]}>
          <ButtonLink to="/inventory/connect">Connect Zendesk</ButtonLink>
        </div>
      );
    case "checks":
      return (
        <div className={css["acts"]}>
          <ButtonLink to="/inventory/apps/$appId" params={params} search={{ tab: "setup" }}>
            See the checks
          </ButtonLink>
        </div>
      );
    case "sync":
      return (
        <div className={css["acts"]}>
          <ButtonLink to="/inventory/apps/$appId" params={params}>
            Open the app
          </ButtonLink>
        </div>
      );
    case "import":
      return (
        <div className={css["acts"]}>
          <ButtonLink to="/inventory/apps/$appId/import" params={params}>
            Choose items to import
          </ButtonLink>
        </div>
      );
    case "people":
      return (
        <div className={css["acts"]}>
          <ButtonLink to="/people" search={{ add: "form" }}>
            Add people
          </ButtonLink>
        </div>
      );
    case "first_grant":
      return (
        <div className={css["acts"]}>
          {app !== undefined && !app.is_live && (
            <ButtonLink to="/inventory/apps/$appId" params={params}>
              Go live first
            </ButtonLink>
          )}
          <ButtonLink to="/catalog" variant={app?.is_live === true ? "filled" : "default"}>
            Open the catalog
          </ButtonLink>
        </div>
      );
  }
}
