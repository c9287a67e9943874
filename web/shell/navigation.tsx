import {
  IconAddressBook,
  IconChecklist,
  IconHistory,
  IconHome,
  IconHourglass,
  IconInbox,
  IconKey,
  IconLayoutGrid,
  IconStack2,
  type Icon,
  IconUsers,
} from "@tabler/icons-react";
import { Link, useRouterState } from "@tanstack/react-router";
import type { SessionView } from "../../src/api/index.ts";
import { abilitiesOf } from "../api/session.tsx";
import { Brand } from "../parts/glyph.tsx";
import { Count } from "../parts/status.tsx";
import css from "./shell.module.css";

export interface Destination {
  readonly to:
    | "/"
    | "/catalog"
    | "/requests"
    | "/my-access"
    | "/setup"
    | "/inventory"
    | "/people"
    | "/owners"
    | "/revocations"
    | "/events";
  readonly label: string;
  readonly icon: Icon;
  /** Address beginnings that belong to it besides its own. */
  readonly also?: readonly string[];
}

export interface Destinations {
  readonly daily: readonly Destination[];
  readonly manage: readonly Destination[];
}

/** Only what this person may see. */
export function destinationsOf(session: SessionView): Destinations {
  const can = abilitiesOf(session);
  const daily: Destination[] = [
    { to: "/", label: "Home", icon: IconHome },
    { to: "/catalog", label: "Catalog", icon: IconLayoutGrid },
    { to: "/requests", label: "Requests", icon: IconInbox },
    { to: "/my-access", label: "My access", icon: IconKey },
  ];
  const manage: Destination[] = [];
  if (can.isAdministrator) manage.push({ to: "/setup", label: "Set up", icon: IconChecklist });
  if (can.mayManage) manage.push({ to: "/inventory", label: "Inventory", icon: IconStack2 });
  if (can.isAdministrator || can.isAuditor)
    manage.push(
      { to: "/people", label: "People", icon: IconUsers },
      { to: "/owners", label: "Owners", icon: IconAddressBook },
    );
  if (can.mayManage)
    manage.push({ to: "/revocations", label: "Revocations", icon: IconHourglass, also: ["/receipts"] });
  if (can.maySeeLog) manage.push({ to: "/events", label: "Events", icon: IconHistory });
  return { daily, manage };
}

export function useIsCurrent(): (destination: Destination) => boolean {
  const path = useRouterState({ select: (state) => state.location.pathname });
  return ({ to, also = [] }) =>
    to === "/" ? path === "/" : [to, ...also].some((start) => path === start || path.startsWith(`${start}/`));
}

function NavItem({
  destination,
  session,
  isCurrent,
  onGo,
}: {
  readonly destination: Destination;
  readonly session: SessionView;
  readonly isCurrent: boolean;
  readonly onGo: (() => void) | undefined;
}) {
  const Icon = destination.icon;
  return (
    <li>
      <Link
        to={destination.to}
        className={css["navLink"]}
        aria-current={isCurrent ? "page" : undefined}
        activeProps={{}}
        {...(onGo === undefined ? {} : { onClick: onGo })}
      >
        <Icon size={17} stroke={1.6} aria-hidden="true" />
        <span>{destination.label}</span>
        {destination.to === "/requests" && session.counts.to_decide > 0 && (
          <Count value={session.counts.to_decide} tone="ink" label="to decide" />
        )}
        {destination.to === "/revocations" && session.counts.overdue_revocations > 0 && (
          <Count value={session.counts.overdue_revocations} tone="alarm" label="overdue" />
        )}
      </Link>
    </li>
  );
}

export function Navigation({ session, onGo }: { readonly session: SessionView; readonly onGo?: () => void }) {
  const { daily, manage } = destinationsOf(session);
  const isCurrent = useIsCurrent();
  const item = (destination: Destination) => (
    <NavItem
      key={destination.to}
      destination={destination}
      session={session}
      isCurrent={isCurrent(destination)}
      onGo={onGo}
    />
  );
  return (
    <nav className={css["nav"]} aria-label="Main">
      <Link to="/" className={css["brand"]} activeProps={{ "aria-current": undefined }}>
        <Brand />
        Gatehouse
      </Link>
      <ul>{daily.map(item)}</ul>
      {manage.length > 0 && (
        <>
          <p className={css["navLabel"]} id="nav-manage">
            Manage
          </p>
          <ul aria-labelledby="nav-manage">{manage.map(item)}</ul>
        </>
      )}
    </nav>
  );
}
