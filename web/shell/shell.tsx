import { Drawer } from "@mantine/core";
import { IconMenu2 } from "@tabler/icons-react";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { SessionView } from "../../src/api/index.ts";
import { AnnounceProvider } from "../parts/announce.tsx";
import { useNow } from "../parts/clock.tsx";
import { cx } from "../parts/cx.ts";
import { Brand } from "../parts/glyph.tsx";
import { formatClock, formatToday, zoneName, zonePlace } from "../parts/time-format.ts";
import { SlotsProvider, useSlots } from "./crumbs.tsx";
import { Jump } from "./jump.tsx";
import { Navigation } from "./navigation.tsx";
import { AlarmStrip, NoticeLines, RollbackStrip } from "./strips.tsx";
import css from "./shell.module.css";
import { TabBar } from "./tab-bar.tsx";
import { UserMenu } from "./user-menu.tsx";

function Clock() {
  const now = useNow();
  return (
    <time className={css["clock"]} dateTime={new Date(now).toISOString()} title={zoneName}>
      {formatToday(now)} <b>{formatClock(now)}</b> {zonePlace}
    </time>
  );
}

function MenuDrawer({ session }: { readonly session: SessionView }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={cx(css["iconButton"], css["menuButton"])}
        aria-label="Menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <IconMenu2 size={20} stroke={1.6} aria-hidden="true" />
      </button>
      <Drawer.Root opened={isOpen} onClose={() => setOpen(false)} size={248} transitionProps={{ duration: 120 }}>
        <Drawer.Overlay />
        <Drawer.Content aria-label="Menu">
          <Drawer.Body>
            <Navigation session={session} onGo={() => setOpen(false)} />
            <UserMenu session={session} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </>
  );
}

/** A new page starts at its title for everybody, also for those who hear it. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path]);
  return main;
}

function Frame({ session }: { readonly session: SessionView }) {
  const { setCrumbs, isBarTaken } = useSlots();
  const main = useFocusOnNavigation();
  return (
    <div className={css["shell"]}>
      <a className={css["skip"]} href="#main">
        Skip to content
      </a>
      <div className={css["side"]}>
        <div className={css["sideInner"]}>
          <Navigation session={session} />
          <UserMenu session={session} />
        </div>
      </div>
      <div className={cx(css["body"], isBarTaken && css["withBar"])}>
        <RollbackStrip session={session} />
        <AlarmStrip session={session} />
        <header className={css["top"]}>
          <MenuDrawer session={session} />
          <Link to="/" className={css["phoneBrand"]} aria-label="Gatehouse, home">
            <Brand size={22} />
          </Link>
          <nav aria-label="Where you are" className={css["crumbSlot"]} ref={setCrumbs} />
          <Jump session={session} />
          <Clock />
        </header>
        <NoticeLines session={session} />
        <main id="main" ref={main} tabIndex={-1} className={css["main"]}>
          <Outlet />
        </main>
        <footer className={css["footer"]}>Gatehouse {session.version}</footer>
      </div>
      {!isBarTaken && <TabBar session={session} />}
    </div>
  );
}

export function Shell({ session }: { readonly session: SessionView }) {
  return (
    <AnnounceProvider>
      <SlotsProvider>
        <Frame session={session} />
      </SlotsProvider>
    </AnnounceProvider>
  );
}
