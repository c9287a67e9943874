import { Button, Tabs } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { type AppView, getApp, startSync } from "../../src/api/index.ts";
import { useAct, useRead } from "../api/hooks.ts";
import { ButtonLink } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import { Loaded, Notice, ProblemNote } from "../parts/states.tsx";
import { Count, Status } from "../parts/status.tsx";
import { appWord } from "../parts/status-words.ts";
import { AccountsTab } from "./accounts-tab.tsx";
import { AppOverview } from "./app-overview.tsx";
import { AppSettings } from "./app-settings.tsx";
import { AppSetup } from "./app-setup.tsx";
import { ItemsSection } from "./items-section.tsx";
import { PausedSync } from "./paused-sync.tsx";

const route = getRouteApi("/app/inventory/apps/$appId");
export type AppTab = "overview" | "items" | "accounts" | "setup" | "settings";

export function AppPage() {
  const { appId } = route.useParams();
  const query = useRead(getApp, { params: { app_id: appId } });
  return (
    <Loaded query={query} what="the app" rows={6}>
      {(app) => <AppTabs app={app} />}
    </Loaded>
  );
}

function AppTabs({ app }: { readonly app: AppView }) {
  const { tab = "overview" } = route.useSearch();
  const navigate = route.useNavigate();
  const sync = useAct(startSync);
  const isRunning = app.running_sync !== null;
  const acts = app.may_administer ? (
    <>
      <Button
        variant="default"
        loading={sync.isPending}
        disabled={isRunning}
        leftSection={<IconRefresh size={16} stroke={1.6} aria-hidden="true" />}
        onClick={() => sync.mutate({ params: { app_id: app.app_id } })}
      >
        {isRunning ? "Syncing" : "Sync now"}
      </Button>
      <ButtonLink to="/inventory/apps/$appId/import" params={{ appId: app.app_id }}>
        Import items
      </ButtonLink>
    </>
  ) : undefined;
  return (
    <Page
      title={app.name}
      above={
        <>
          <Status of={appWord(app)} />
          <span>
            {app.is_simulator ? `${app.subdomain}, simulated` : `${app.subdomain}.zendesk.com`}, App admin{" "}
            {app.admin_owner.name}
          </span>
        </>
      }
      acts={acts}
      crumbs={[{ label: "Inventory", to: "/inventory" }, { label: app.name }]}
    >
      {app.state_reason !== "" && app.state !== "active" && <Notice>{app.state_reason}</Notice>}
      {app.paused_sync !== null && <PausedSync app={app} sync={app.paused_sync} />}
      <ProblemNote problem={sync.error} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => {
          navigate({ search: { tab: (next ?? "overview") as AppTab }, replace: true }).catch(() => undefined);
        }}
      >
        <Tabs.List mb="lg">
          <Tabs.Tab value="overview">Overview</Tabs.Tab>
          <Tabs.Tab value="items" rightSection={<Count value={app.counts.imported} tone="ink" label="imported" />}>
            Items
          </Tabs.Tab>
          <Tabs.Tab value="accounts" rightSection={<Count value={app.counts.accounts} tone="ink" label="found" />}>
            Accounts
          </Tabs.Tab>
          <Tabs.Tab value="setup">Setup</Tabs.Tab>
          {app.may_administer && <Tabs.Tab value="settings">Settings</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <AppOverview app={app} />
        </Tabs.Panel>
        <Tabs.Panel value="items">
          <ItemsSection appId={app.app_id} />
        </Tabs.Panel>
        <Tabs.Panel value="accounts">
          <AccountsTab app={app} />
        </Tabs.Panel>
        <Tabs.Panel value="setup">
          <AppSetup app={app} />
        </Tabs.Panel>
        {app.may_administer && (
          <Tabs.Panel value="settings">
            <AppSettings app={app} />
          </Tabs.Panel>
        )}
      </Tabs>
    </Page>
  );
}
