import { type AppView, getApps } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { cx } from "../parts/cx.ts";
import { ButtonLink, NameLink } from "../parts/links.tsx";
import { useIsPhone } from "../parts/media.ts";
import { Moment } from "../parts/moment.tsx";
import { Page, Section } from "../parts/page.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import { Status } from "../parts/status.tsx";
import { appWord } from "../parts/status-words.ts";
import table from "../parts/table.module.css";
import { formatNumber } from "../parts/time-format.ts";
import { ItemsSection } from "./items-section.tsx";

/** Connected apps, and what is imported from them. */
export function InventoryPage() {
  const apps = useRead(getApps, {});
  const { isAdministrator } = abilitiesOf(useSession());
  const connect = isAdministrator ? <ButtonLink to="/inventory/connect">Connect Zendesk</ButtonLink> : undefined;
  return (
    <Page
      title="Inventory"
      lead="What Gatehouse is connected to, and what people may ask for there."
      acts={connect}
      crumbs={[{ label: "Inventory" }]}
    >
      <Section title="Apps">
        <Loaded query={apps} what="the apps">
          {({ apps: rows }) =>
            rows.length === 0 ? (
              <Empty glyph="dashed" title="No app is connected" {...(connect === undefined ? {} : { act: connect })}>
                Connect a Zendesk account to begin. It starts in Observe: Gatehouse reads and plans, and writes nothing.
              </Empty>
            ) : (
              <Apps apps={rows} />
            )
          }
        </Loaded>
      </Section>
      {(apps.data?.apps.length ?? 0) > 0 && <ItemsSection />}
    </Page>
  );
}

function Apps({ apps }: { readonly apps: readonly AppView[] }) {
  const isPhone = useIsPhone();
  const name = (app: AppView) => (
    <NameLink to="/inventory/apps/$appId" params={{ appId: app.app_id }} className={table["strong"]}>
      {app.name}
    </NameLink>
  );
  const where = (app: AppView) => (app.is_simulator ? `${app.subdomain}, simulated` : `${app.subdomain}.zendesk.com`);
  if (isPhone) {
    return (
      <ul className={table["list"]}>
        {apps.map((app) => (
          <li key={app.app_id}>
            <div className={table["listHead"]}>
              <span>
                {name(app)}
                <span className={table["second"]}>{where(app)}</span>
              </span>
              <Status of={appWord(app)} />
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={cx(table["table"])} aria-label="Apps">
      <colgroup>
        <col />
        <col style={{ width: "16%" }} />
        <col style={{ width: "20%" }} />
        <col style={{ width: 110 }} />
        <col style={{ width: 110 }} />
        <col style={{ width: 150 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">App</th>
          <th scope="col">State</th>
          <th scope="col">App admin</th>
          <th scope="col" className={table["right"]}>
            Imported
          </th>
          <th scope="col" className={table["right"]}>
            Grants
          </th>
          <th scope="col">Last read</th>
        </tr>
      </thead>
      <tbody>
        {apps.map((app) => (
          <tr key={app.app_id}>
            <td>
              {name(app)}
              <span className={table["second"]}>{where(app)}</span>
            </td>
            <td>
              <Status of={appWord(app)} />
            </td>
            <td className={table["cut"]}>{app.admin_owner.name}</td>
            <td className={table["right"]}>
              {formatNumber(app.counts.imported)} of {formatNumber(app.counts.found)}
            </td>
            <td className={table["right"]}>{formatNumber(app.counts.active_grants)}</td>
            <td>{app.last_complete_sync_at === null ? "never" : <Moment at={app.last_complete_sync_at} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
