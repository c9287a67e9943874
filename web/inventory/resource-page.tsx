import { Button, Tabs } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { getResource, type ResourceView } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { ButtonLink } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import { Loaded, Notice } from "../parts/states.tsx";
import { Status } from "../parts/status.tsx";
import { kindWords } from "../parts/things.tsx";
import { formatDuration } from "../parts/time-format.ts";
import { EventList } from "../events/event-list.tsx";
import { Holders } from "./holders.tsx";
import { ResourceConfiguration } from "./resource-configuration.tsx";

const route = getRouteApi("/app/inventory/resources/$resourceId");

export function ResourcePage() {
  const { resourceId } = route.useParams();
  const query = useRead(getResource, { params: { resource_id: resourceId } });
  return (
    <Loaded query={query} what="the item" rows={6}>
      {(item) => <ResourceTabs item={item} />}
    </Loaded>
  );
}

const live = { glyph: "dot", tone: "green", word: "Live" } as const;
const observe = { glyph: "eye", tone: "ink", word: "Observe" } as const;

function subtitle(item: ResourceView): string {
  const usual = item.recommended_duration === null ? "" : `, usually ${formatDuration(item.recommended_duration)}`;
  const most = item.max_duration === null ? ", no end allowed" : `, at most ${formatDuration(item.max_duration)}`;
  return `${kindWords[item.resource_type]} in ${item.app_name}, item admin ${item.admin_owner.name}${usual}${most}`;
}

function ResourceTabs({ item }: { readonly item: ResourceView }) {
  const { tab = "holders" } = route.useSearch();
  const navigate = route.useNavigate();
  const can = abilitiesOf(useSession());
  const mayManage = item.may_administer || can.isAuditor;
  const isPending = item.mine.pending_request_id !== null;
  const acts =
    item.is_requestable && !isPending ? (
      <ButtonLink to="/catalog" search={{ item: item.resource_id }}>
        Request
      </ButtonLink>
    ) : isPending ? (
      <Button disabled>Asked for</Button>
    ) : undefined;
  return (
    <Page
      title={item.name}
      above={
        <>
          <Status of={item.app_is_live && item.is_live ? live : observe} />
          <span>{subtitle(item)}</span>
        </>
      }
      {...(item.description === "" ? {} : { lead: item.description })}
      {...(acts === undefined ? {} : { acts })}
      crumbs={[
        ...(can.mayManage
          ? [
              { label: "Inventory", to: "/inventory" },
              { label: item.app_name, to: `/inventory/apps/${item.app_id}` },
            ]
          : [{ label: "Catalog", to: "/catalog" }]),
        { label: item.name },
      ]}
    >
      {item.upstream_gone_at !== null && <Notice>This item no longer exists in Zendesk.</Notice>}
      {item.warnings.length > 0 && mayManage && <Notice>{item.warnings.join(" ")}</Notice>}
      <Tabs
        value={mayManage ? tab : "holders"}
        keepMounted={false}
        onChange={(next) => {
          navigate({
            search: { tab: next === "configuration" || next === "events" ? next : "holders" },
            replace: true,
          }).catch(() => undefined);
        }}
      >
        <Tabs.List mb="md" mt="md">
          <Tabs.Tab value="holders">{mayManage ? "Who holds it" : "What I hold"}</Tabs.Tab>
          {item.may_administer && <Tabs.Tab value="configuration">Configuration</Tabs.Tab>}
          {can.maySeeLog && <Tabs.Tab value="events">Events</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="holders">
          <Holders item={item} mayManage={mayManage} />
        </Tabs.Panel>
        {item.may_administer && (
          <Tabs.Panel value="configuration">
            <ResourceConfiguration key={item.resource_id} item={item} />
          </Tabs.Panel>
        )}
        {can.maySeeLog && (
          <Tabs.Panel value="events">
            <EventList filter={{ resource_id: item.resource_id }} />
          </Tabs.Panel>
        )}
      </Tabs>
    </Page>
  );
}
