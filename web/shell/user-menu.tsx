import { Menu, SegmentedControl, useMantineColorScheme } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { deleteSession, type SessionView } from "../../src/api/index.ts";
import { call } from "../api/client.ts";
import { areKeysOn, setKeysOn } from "../parts/keys.ts";
import { Initials } from "../parts/things.tsx";
import css from "./shell.module.css";

const SCHEMES = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "auto", label: "System" },
];

export function roleWords(session: SessionView): string {
  if (session.platform_roles.includes("administrator")) return "Administrator";
  if (session.platform_roles.includes("auditor")) return "Auditor";
  if (session.is_item_admin) return "Item admin";
  return session.user.email;
}

export function useSignOut(): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = async () => {
    try {
      await call(deleteSession, {});
    } finally {
      client.clear();
      await navigate({ to: "/sign-in" });
    }
  };
  return () => {
    signOut().catch(() => undefined);
  };
}

export function SchemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label="Colours"
      data={SCHEMES}
      value={colorScheme}
      onChange={(value) => setColorScheme(value === "light" || value === "dark" ? value : "auto")}
    />
  );
}

export function UserMenu({ session }: { readonly session: SessionView }) {
  const [keysOn, setKeys] = useState(areKeysOn);
  const signOut = useSignOut();
  return (
    <Menu position="top-start" width={232} transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <button type="button" className={css["user"]}>
          <Initials name={session.user.full_name} />
          <span className={css["userWords"]}>
            <span className={css["userName"]}>{session.user.full_name}</span>
            <span className={css["userRole"]}>{roleWords(session)}</span>
          </span>
          <IconChevronDown size={15} stroke={1.6} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={css["scheme"]}>
          <SchemeChoice />
        </div>
        <Menu.Item
          closeMenuOnClick={false}
          onClick={() => {
            setKeysOn(!keysOn);
            setKeys(!keysOn);
          }}
        >
          {keysOn ? "Turn single keys off" : "Turn single keys on"}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={signOut}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
