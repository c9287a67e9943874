import { type AppView, getSyncs, type SyncPassView } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { useNow } from "../parts/clock.tsx";
import { cx } from "../parts/cx.ts";
import { ButtonLink } from "../parts/links.tsx";
import { useIsPhone } from "../parts/media.ts";
import { Moment } from "../parts/moment.tsx";
import { Facts, Section } from "../parts/page.tsx";
import { Empty, Loaded, Notice } from "../parts/states.tsx";
import { Status } from "../parts/status.tsx";
import { syncWords } from "../parts/status-words.ts";
import table from "../parts/table.module.css";
import { formatLag, formatNumber, formatSpan, plural } from "../parts/time-format.ts";
import css from "./inventory.module.css";
import { LiveSwitch } from "./live-switch.tsx";

const MOST_CELLS = 100;

function Seats({ app }: { readonly app: AppView }) {
  const bought = app.settings.seats_bought;
  const used = app.counts.agents;
  const cells = Math.min(MOST_CELLS, Math.max(bought ?? 0, used));
  const share = Math.max(bought ?? 0, used) / Math.max(1, cells);
  return (
    <div className={css["fact"]}>
      <h2 className={css["factTitle"]}>Seats</h2>
      <p className={css["factLead"]}>
        <b>{formatNumber(used)}</b> {bought === null ? "agents" : `of ${formatNumber(bought)} used`}
      </p>
      <div className={css["seats"]} aria-hidden="true">
        {Array.from({ length: cells }, (_unused, index) => (
          <span key={index} className={cx(css["seat"], index * share < used && css["seatUsed"])} />
        ))}
      </div>
      <p className={css["factNote"]}>
        {bought === null
          ? "How many were bought is not known. Enter it under Settings."
          : "As entered under Settings; Zendesk tells how many are used."}
      </p>
    </div>
  );
}

const lasted = (sync: SyncPassView, now: number) =>
  (sync.finished_at === null ? now : Date.parse(sync.finished_at)) - Date.parse(sync.started_at);

function SyncFact({ app, syncs }: { readonly app: AppView; readonly syncs: readonly SyncPassView[] }) {
  const now = useNow();
  const shown = syncs.slice(0, 24).toReversed();
  const longest = Math.max(1, ...shown.map((sync) => lasted(sync, now)));
  return (
    <div className={css["fact"]}>
      <h2 className={css["factTitle"]}>Sync</h2>
      {app.running_sync === null ? (
        <p className={css["factLead"]}>
          {app.last_complete_sync_at === null ? (
            <b>Never read</b>
          ) : (
            <>
              <b>Complete</b> {formatSpan(now - Date.parse(app.last_complete_sync_at))} ago, at{" "}
              <Moment at={app.last_complete_sync_at} />
            </>
          )}
        </p>
      ) : (
        <Progress sync={app.running_sync} />
      )}
      <div className={css["syncs"]} aria-hidden="true">
        {shown.map((sync, index) => (
          <span
            key={sync.sync_id}
            className={cx(
              css["sync"],
              sync.state === "failed" && css["syncFailed"],
              index === shown.length - 1 && sync.state === "complete" && css["syncLast"],
            )}
            style={{ height: `${Math.max(16, (lasted(sync, now) / longest) * 100)}%` }}
          />
        ))}
      </div>
      <p className={css["factNote"]}>
        {shown.length === 0
          ? "No pass has run yet."
          : `The last ${plural(shown.length, "pass", "passes")}; taller took longer.`}
      </p>
    </div>
  );
}

function Progress({ sync }: { readonly sync: SyncPassView }) {
  const share = sync.steps === 0 ? 0 : Math.round((sync.step / sync.steps) * 100);
  return (
    <div role="status">
      <p className={css["factLead"]}>
        <b>Running</b> {sync.doing}
      </p>
      <div
        className={css["progress"]}
        role="progressbar"
        aria-label="Sync"
        aria-valuenow={sync.step}
        aria-valuemin={0}
        aria-valuemax={sync.steps}
      >
        <span style={{ width: `${share}%` }} />
      </div>
      <p className={css["factNote"]}>
        Step {sync.step} of {sync.steps}
      </p>
    </div>
  );
}

function Managed({ app }: { readonly app: AppView }) {
  const { imported, found } = app.counts;
  const share = found === 0 ? 0 : Math.round((imported / found) * 100);
  return (
    <div className={css["fact"]}>
      <h2 className={css["factTitle"]}>Imported</h2>
      <p className={css["factLead"]}>
        <b>{formatNumber(imported)}</b> of {plural(found, "item")} found, {share} %
      </p>
      <div className={css["share"]} aria-hidden="true">
        <span className={css["managed"]} style={{ flexGrow: imported }} />
        {found > imported && <span style={{ flexGrow: found - imported }} />}
      </div>
      <p className={css["factNote"]}>
        {plural(app.counts.linked_accounts, "account")} of {formatNumber(app.counts.accounts)} linked to a person,{" "}
        {plural(app.counts.active_grants, "grant")} active.
      </p>
    </div>
  );
}

/** Three facts as shapes, the switch to live, and what the last passes read. */
export function AppOverview({ app }: { readonly app: AppView }) {
  const syncs = useRead(
    getSyncs,
    { params: { app_id: app.app_id } },
    { refetchInterval: app.running_sync === null ? false : 2_000 },
  );
  const passes = syncs.data?.syncs ?? [];
  const isEmpty = app.counts.imported === 0 && app.last_complete_sync_at !== null && app.may_administer;
  return (
    <>
      <div className={css["facts"]}>
        <Seats app={app} />
        <SyncFact app={app} syncs={passes} />
        <Managed app={app} />
      </div>
      {(syncs.data?.errors ?? []).length > 0 && (
        <div className={css["errors"]}>
          {(syncs.data?.errors ?? []).map((error) => (
            <Notice key={`${error.part}${error.message}`}>
              <b>{error.part}</b>: {error.message} First seen <Moment at={error.first_seen_at} />, last{" "}
              <Moment at={error.last_seen_at} />.
            </Notice>
          ))}
        </div>
      )}
      {isEmpty && (
        <Section title="What people may ask for">
          <Empty
            glyph="dashed"
            title="Nothing is imported yet"
            act={
              <ButtonLink to="/inventory/apps/$appId/import" params={{ appId: app.app_id }}>
                Choose items to import
              </ButtonLink>
            }
          >
            Zendesk has {plural(app.counts.found, "item")}. Import one group to begin; nothing changes in Zendesk.
          </Empty>
        </Section>
      )}
      <div className={css["columns"]}>
        <Section title="Passes" note="what each one read">
          <Loaded query={syncs} what="the passes" tight>
            {(data) => <Passes passes={data.syncs} />}
          </Loaded>
        </Section>
        <div>
          <Section
            title={app.is_live ? "Live" : "Observe"}
            note={app.is_live ? "Gatehouse writes here" : "Gatehouse writes nothing here"}
          >
            <LiveSwitch app={app} />
          </Section>
          <Section title="Account">
            <Facts
              facts={[
                ["Signs in as", app.credential_identifier],
                ["With", app.credential_kind === "oauth_client" ? "OAuth client" : "Admin email and API token"],
                ...(app.credential_note === "" ? [] : ([["Note", app.credential_note]] as const)),
                [
                  "Organizations",
                  app.multiple_organizations
                    ? "a person may be in several"
                    : "one per person: a second one replaces the first",
                ],
                ["Custom roles", app.custom_roles_available ? "available" : "not in this plan"],
                [
                  "Rate limit",
                  app.limit_per_minute === null
                    ? "not seen yet"
                    : `${formatNumber(app.limit_per_minute)} calls a minute`,
                ],
              ]}
            />
          </Section>
        </div>
      </div>
    </>
  );
}

const whatWasRead = (pass: SyncPassView): string =>
  pass.error ??
  Object.entries(pass.counts)
    .map(([what, count]) => `${formatNumber(count)} ${what.replaceAll("_", " ")}`)
    .join(", ");

function Passes({ passes }: { readonly passes: readonly SyncPassView[] }) {
  const isPhone = useIsPhone();
  const now = useNow();
  if (passes.length === 0) {
    return (
      <Empty glyph="ring" title="Nothing was read yet">
        The first sync reads groups, organizations, custom roles and accounts. It writes nothing.
      </Empty>
    );
  }
  if (isPhone) {
    return (
      <ul className={table["list"]}>
        {passes.slice(0, 10).map((pass) => (
          <li key={pass.sync_id}>
            <div className={table["listHead"]}>
              <span>
                <Moment at={pass.started_at} />, took {formatLag(lasted(pass, now))}
              </span>
              <Status of={syncWords[pass.state]} />
            </div>
            <p className={table["second"]}>{whatWasRead(pass)}</p>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={cx(table["table"], table["tight"])} aria-label="Passes">
      <colgroup>
        <col style={{ width: 150 }} />
        <col style={{ width: 120 }} />
        <col style={{ width: 96 }} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Began</th>
          <th scope="col">State</th>
          <th scope="col">Took</th>
          <th scope="col">Read</th>
        </tr>
      </thead>
      <tbody>
        {passes.slice(0, 10).map((pass) => (
          <tr key={pass.sync_id}>
            <td>
              <Moment at={pass.started_at} />
            </td>
            <td>
              <Status of={syncWords[pass.state]} />
            </td>
            <td>{formatLag(lasted(pass, now))}</td>
            <td className={table["cut"]}>{whatWasRead(pass)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
