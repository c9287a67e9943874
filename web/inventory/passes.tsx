import type { AppView, SyncPassView } from "../../src/api/index.ts";
import { useNow } from "../parts/clock.tsx";
import { cx } from "../parts/cx.ts";
import { useIsPhone } from "../parts/media.ts";
import { Moment } from "../parts/moment.tsx";
import { Empty } from "../parts/states.tsx";
import { Status } from "../parts/status.tsx";
import { syncWords } from "../parts/status-words.ts";
import table from "../parts/table.module.css";
import { formatLag, formatNumber, formatSpan, plural } from "../parts/time-format.ts";
import css from "./inventory.module.css";

const lasted = (sync: SyncPassView, now: number) =>
  (sync.finished_at === null ? now : Date.parse(sync.finished_at)) - Date.parse(sync.started_at);

/** When the app was read last, and how long the last passes took. */
export function SyncFact({ app, syncs }: { readonly app: AppView; readonly syncs: readonly SyncPassView[] }) {
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

const whatWasRead = (pass: SyncPassView): string =>
  pass.error ??
  Object.entries(pass.counts)
    .map(([what, count]) => `${formatNumber(count)} ${what.replaceAll("_", " ")}`)
    .join(", ");

/** What each of the last passes read. */
export function Passes({ passes }: { readonly passes: readonly SyncPassView[] }) {
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
