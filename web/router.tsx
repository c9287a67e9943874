import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { z } from "zod";
import { Empty } from "./parts/states.tsx";
import { TextLink } from "./parts/links.tsx";
import { SessionGate } from "./shell/session-gate.tsx";
import css from "./shell/shell.module.css";

// What an address may carry beside its path; anything else in it is ignored.
const text = z.string().min(1).max(200).optional().catch(undefined);
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined);

function NotFound() {
  return (
    <main className={css["gate"]}>
      <h1 className="gh-hidden">There is no page here</h1>
      <Empty glyph="slashed" title="There is no page here" act={<TextLink to="/">Home</TextLink>}>
        The address may be old, or mistyped.
      </Empty>
    </main>
  );
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });
const app = createRoute({ getParentRoute: () => root, id: "app", component: SessionGate });
const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  component: lazyRouteComponent(() => import("./identity/sign-in-page.tsx"), "SignInPage"),
});

const home = createRoute({
  getParentRoute: () => app,
  path: "/",
  component: lazyRouteComponent(() => import("./home/home-page.tsx"), "HomePage"),
});
const setup = createRoute({
  getParentRoute: () => app,
  path: "/setup",
  component: lazyRouteComponent(() => import("./setup/setup-page.tsx"), "SetupPage"),
});
const catalog = createRoute({
  getParentRoute: () => app,
  path: "/catalog",
  validateSearch: z.object({
    q: text,
    item: text,
    kind: oneOf(["ZENDESK_GROUP", "ZENDESK_ORGANIZATION", "ZENDESK_CUSTOM_ROLE"]),
  }),
  component: lazyRouteComponent(() => import("./requests/catalog-page.tsx"), "CatalogPage"),
});
const requests = createRoute({
  getParentRoute: () => app,
  path: "/requests",
  validateSearch: z.object({ tab: oneOf(["to-decide", "mine", "all"]) }),
  component: lazyRouteComponent(() => import("./requests/requests-page.tsx"), "RequestsPage"),
});
const review = createRoute({
  getParentRoute: () => app,
  path: "/requests/$id",
  component: lazyRouteComponent(() => import("./requests/review-page.tsx"), "ReviewPage"),
});
const myAccess = createRoute({
  getParentRoute: () => app,
  path: "/my-access",
  component: lazyRouteComponent(() => import("./grants/my-access-page.tsx"), "MyAccessPage"),
});
const inventory = createRoute({
  getParentRoute: () => app,
  path: "/inventory",
  component: lazyRouteComponent(() => import("./inventory/inventory-page.tsx"), "InventoryPage"),
});
const connect = createRoute({
  getParentRoute: () => app,
  path: "/inventory/connect",
  component: lazyRouteComponent(() => import("./inventory/connect-page.tsx"), "ConnectPage"),
});
const oneApp = createRoute({
  getParentRoute: () => app,
  path: "/inventory/apps/$appId",
  validateSearch: z.object({ tab: oneOf(["overview", "items", "accounts", "setup", "settings"]) }),
  component: lazyRouteComponent(() => import("./inventory/app-page.tsx"), "AppPage"),
});
const importItems = createRoute({
  getParentRoute: () => app,
  path: "/inventory/apps/$appId/import",
  component: lazyRouteComponent(() => import("./inventory/import-page.tsx"), "ImportPage"),
});
const resource = createRoute({
  getParentRoute: () => app,
  path: "/inventory/resources/$resourceId",
  validateSearch: z.object({ tab: oneOf(["holders", "configuration", "events"]) }),
  component: lazyRouteComponent(() => import("./inventory/resource-page.tsx"), "ResourcePage"),
});
const revocations = createRoute({
  getParentRoute: () => app,
  path: "/revocations",
  validateSearch: z.object({ q: text }),
  component: lazyRouteComponent(() => import("./grants/revocations-page.tsx"), "RevocationsPage"),
});
const rollback = createRoute({
  getParentRoute: () => app,
  path: "/after-a-restore",
  component: lazyRouteComponent(() => import("./rollback/rollback-page.tsx"), "RollbackPage"),
});
const receipt = createRoute({
  getParentRoute: () => app,
  path: "/receipts/$grantId",
  component: lazyRouteComponent(() => import("./grants/receipt-page.tsx"), "ReceiptPage"),
});
const events = createRoute({
  getParentRoute: () => app,
  path: "/events",
  validateSearch: z.object({
    q: text,
    kind: text,
    actor: text,
    who: text,
    grant: text,
    event: text,
    days: z.number().int().min(0).max(366).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./events/events-page.tsx"), "EventsPage"),
});
const people = createRoute({
  getParentRoute: () => app,
  path: "/people",
  validateSearch: z.object({ q: text, add: oneOf(["form", "csv", "zendesk"]) }),
  component: lazyRouteComponent(() => import("./people/people-page.tsx"), "PeoplePage"),
});
const person = createRoute({
  getParentRoute: () => app,
  path: "/people/$userId",
  component: lazyRouteComponent(() => import("./people/person-page.tsx"), "PersonPage"),
});
const owners = createRoute({
  getParentRoute: () => app,
  path: "/owners",
  component: lazyRouteComponent(() => import("./people/owners-page.tsx"), "OwnersPage"),
});

const tree = root.addChildren([
  signIn,
  app.addChildren([
    home,
    setup,
    catalog,
    requests,
    review,
    myAccess,
    inventory,
    connect,
    oneApp,
    importItems,
    resource,
    revocations,
    rollback,
    receipt,
    events,
    people,
    person,
    owners,
  ]),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: "intent", scrollRestoration: false });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
