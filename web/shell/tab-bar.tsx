import { Link } from "@tanstack/react-router";
import { IconLogout, IconMenu2 } from "@tabler/icons-react";
import { useState } from "react";
import type { SessionView } from "../../src/api/index.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Count } from "../parts/status.tsx";
import { destinationsOf, useIsCurrent } from "./navigation.tsx";
import css from "./shell.module.css";
import { SchemeChoice, useSignOut } from "./user-menu.tsx";

/** The bottom of a phone: four places, and More for the rest. */
export function TabBar({ session }: { readonly session: SessionView }) {
  const [isMoreOpen, setMoreOpen] = useState(false);
  const { daily, manage } = destinationsOf(session);
  const isCurrent = useIsCurrent();
  const isElsewhere = !daily.some(isCurrent);
  return (
    <nav className={css["tabs"]} aria-label="Main">
      <ul>
        {daily.map((destination) => {
          const Icon = destination.icon;
          return (
            <li key={destination.to}>
              <Link
                to={destination.to}
                className={css["tab"]}
                aria-current={isCurrent(destination) ? "page" : undefined}
                activeProps={{}}
              >
                <Icon size={22} stroke={1.6} aria-hidden="true" />
                {destination.label}
                {destination.to === "/requests" && session.counts.to_decide > 0 && (
                  <span className={css["tabCount"]}>
                    <Count value={session.counts.to_decide} tone="solid" label="to decide" />
                  </span>
                )}
              </Link>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            className={css["tab"]}
            aria-expanded={isMoreOpen}
            data-current={isElsewhere ? "" : undefined}
            onClick={() => setMoreOpen(true)}
          >
            <IconMenu2 size={22} stroke={1.6} aria-hidden="true" />
            More
            {session.counts.overdue_revocations > 0 && (
              <span className={css["tabCount"]}>
                <Count value={session.counts.overdue_revocations} tone="alarm" label="overdue" />
              </span>
            )}
          </button>
        </li>
      </ul>
      <Dialog title="More" isOpen={isMoreOpen} onClose={() => setMoreOpen(false)}>
        <MoreList session={session} manage={manage} onGo={() => setMoreOpen(false)} />
      </Dialog>
    </nav>
  );
}

function MoreList({
  session,
  manage,
  onGo,
}: {
  readonly session: SessionView;
  readonly manage: ReturnType<typeof destinationsOf>["manage"];
  readonly onGo: () => void;
}) {
  const signOut = useSignOut();
  return (
    <>
      <div className={css["moreList"]}>
        {manage.map(({ to, label, icon: Icon }) => (
          <Link key={to} to={to} onClick={onGo}>
            <Icon size={22} stroke={1.6} aria-hidden="true" />
            {label}
            {to === "/revocations" && session.counts.overdue_revocations > 0 && (
              <Count value={session.counts.overdue_revocations} tone="alarm" label="overdue" />
            )}
          </Link>
        ))}
        <button type="button" onClick={signOut}>
          <IconLogout size={22} stroke={1.6} aria-hidden="true" />
          Sign out {session.user.full_name}
        </button>
      </div>
      <SchemeChoice />
    </>
  );
}
