import { type AppView, getSyncs } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { cx } from "../parts/cx.ts";
import { ButtonLink } from "../parts/links.tsx";
import { Moment } from "../parts/moment.tsx";
import { Facts, Section } from "../parts/page.tsx";
import { Empty, Loaded, Notice } from "../parts/states.tsx";
import { formatNumber, plural } from "../parts/time-format.ts";
import css from "./inventory.module.css";
import { LiveSwitch } from "./live-switch.tsx";
import { Passes, SyncFact } from "./passes.tsx";

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
