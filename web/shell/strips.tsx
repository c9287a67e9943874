import { useRouterState } from "@tanstack/react-router";
import { getApps, getRevocations, getRollbacks, type SessionView } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { useConnection } from "../api/live.tsx";
import { abilitiesOf } from "../api/session.tsx";
import { useNow } from "../parts/clock.tsx";
import { Glyph } from "../parts/glyph.tsx";
import { Link } from "@tanstack/react-router";
import { useIsPhone } from "../parts/media.ts";
import { kindWords } from "../parts/things.tsx";
import { formatClock, formatSpan, plural } from "../parts/time-format.ts";
import css from "./shell.module.css";

/** The loudest thing: shown to those accountable on every page while a removal is overdue. Cannot be dismissed. */
export function AlarmStrip({ session }: { readonly session: SessionView }) {
  const count = session.counts.overdue_revocations;
  const isTitleEnough = useRouterState({ select: (state) => state.location.pathname === "/revocations" });
  if (count === 0 || isTitleEnough || !abilitiesOf(session).mayManage) return null;
  return <Alarm count={count} />;
}

function Alarm({ count }: { readonly count: number }) {
  const isPhone = useIsPhone();
  const now = useNow();
  const revocations = useRead(getRevocations, { query: { show: "open" } });
  const oldest = (revocations.data?.results ?? [])
    .filter((row) => row.status === "overdue")
    .toSorted((a, b) => Date.parse(a.due_since) - Date.parse(b.due_since))[0];
  return (
    <div className={css["strip"]} role="status">
      <Glyph name="triangle-full" />
      <p>
        {isPhone
          ? `${plural(count, "removal")} overdue${oldest === undefined ? "" : `, oldest ${formatSpan(now - Date.parse(oldest.due_since))}`}`
          : `${plural(count, "removal is", "removals are")} overdue.`}
        {!isPhone &&
          oldest !== undefined &&
          ` Oldest: ${oldest.grant.user.full_name}, ${kindWords[oldest.grant.resource.resource_type].toLowerCase()} ${oldest.grant.resource.name}, ${formatSpan(now - Date.parse(oldest.due_since))} past its end.`}
      </p>
      <Link to="/revocations">{isPhone ? "Open" : "Open revocations"}</Link>
    </div>
  );
}

/** No access is given until somebody decides: as loud as an overdue removal, because people wait and nobody knows why. */
export function RollbackStrip({ session }: { readonly session: SessionView }) {
  const { isAdministrator } = abilitiesOf(session);
  const rollbacks = useRead(getRollbacks, {}, { enabled: isAdministrator });
  const isTitleEnough = useRouterState({ select: (state) => state.location.pathname === "/after-a-restore" });
  const held = rollbacks.data?.rollbacks ?? [];
  if (held.length === 0 || isTitleEnough || !isAdministrator) return null;
  return (
    <div className={css["strip"]} role="status">
      <Glyph name="pause" />
      <p>The database was restored. No access is given in {held.map((app) => app.app_name).join(", ")}.</p>
      <Link to="/after-a-restore">Decide</Link>
    </div>
  );
}

/** What is not the real thing is said on every page: a simulator, an app that only watches, a page without connection. */
export function NoticeLines({ session }: { readonly session: SessionView }) {
  const { offlineSince } = useConnection();
  const { mayManage } = abilitiesOf(session);
  const apps = useRead(getApps, {}, { enabled: mayManage });
  const watching = (apps.data?.apps ?? []).filter((app) => app.state === "active" && !app.is_live);
  const now = useNow();
  if (!session.simulator && watching.length === 0 && offlineSince === null) return null;
  return (
    <section aria-label="Notices">
      {session.simulator && (
        <div className={css["line"]}>
          <Glyph name="eye" />
          <p>
            <b>Simulated Zendesk.</b> Nothing here reaches a real account.
          </p>
        </div>
      )}
      {watching.length > 0 && (
        <div className={css["line"]}>
          <Glyph name="eye" />
          <p>
            <b>{watching.map((app) => app.name).join(", ")} in Observe.</b> Gatehouse reads and plans there, and writes
            nothing.
          </p>
        </div>
      )}
      {offlineSince !== null && (
        <div className={css["line"]} role="status">
          <Glyph name="pause" />
          <p>
            <b>No connection since {formatClock(offlineSince)}.</b> What you see is {formatSpan(now - offlineSince)}{" "}
            old. Approve and revoke wait until you are back.
          </p>
        </div>
      )}
    </section>
  );
}
