import { Tabs } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { getRequests } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { ButtonLink } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import { Count } from "../parts/status.tsx";
import { numberWord } from "../parts/time-format.ts";
import { DecideRows } from "./decide-rows.tsx";
import { RequestTable } from "./request-table.tsx";

const route = getRouteApi("/app/requests");

export function RequestsPage() {
  const session = useSession();
  const { mayReview } = abilitiesOf(session);
  const { tab = mayReview ? "to-decide" : "mine" } = route.useSearch();
  const navigate = route.useNavigate();
  const waiting = session.counts.to_decide;
  const title =
    waiting === 0 ? "Requests" : `${numberWord(waiting)} ${waiting === 1 ? "request waits" : "requests wait"} for you`;
  return (
    <Page
      title={title}
      crumbs={[{ label: "Requests" }]}
      acts={
        <ButtonLink to="/catalog" variant="default">
          Request access
        </ButtonLink>
      }
    >
      <Tabs
        value={tab}
        onChange={(next) => {
          navigate({ search: { tab: next === "mine" || next === "all" ? next : "to-decide" }, replace: true }).catch(
            () => undefined,
          );
        }}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {mayReview && (
            <Tabs.Tab
              value="to-decide"
              rightSection={waiting > 0 ? <Count value={waiting} tone="ink" label="to decide" /> : undefined}
            >
              To decide
            </Tabs.Tab>
          )}
          <Tabs.Tab value="mine">Mine</Tabs.Tab>
          {mayReview && <Tabs.Tab value="all">All</Tabs.Tab>}
        </Tabs.List>
        {mayReview && (
          <Tabs.Panel value="to-decide">
            <ToDecide />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="mine">
          <Listed show="mine" />
        </Tabs.Panel>
        {mayReview && (
          <Tabs.Panel value="all">
            <Listed show="all" />
          </Tabs.Panel>
        )}
      </Tabs>
    </Page>
  );
}

function ToDecide() {
  const query = useRead(getRequests, { query: { show: "to_decide", page_size: 100 } });
  return (
    <Loaded query={query} what="the requests">
      {({ requests }) =>
        requests.length === 0 ? (
          <Empty glyph="check" title="Nothing waits for you">
            When somebody asks for something that you decide on, it appears here.
          </Empty>
        ) : (
          <DecideRows requests={requests} />
        )
      }
    </Loaded>
  );
}

function Listed({ show }: { readonly show: "mine" | "all" }) {
  const query = useRead(getRequests, { query: { show, page_size: 100 } });
  return (
    <Loaded query={query} what="the requests">
      {({ requests }) =>
        requests.length === 0 ? (
          <Empty
            glyph="ring"
            title={show === "mine" ? "You have asked for nothing" : "Nobody has asked for anything"}
            act={<ButtonLink to="/catalog">Open the catalog</ButtonLink>}
          >
            A request stands here from the moment it is sent, with who decides on it.
          </Empty>
        ) : (
          <RequestTable label={show === "mine" ? "My requests" : "All requests"} requests={requests} />
        )
      }
    </Loaded>
  );
}
