import { Select } from "@mantine/core";
import { getOwners, getUsers } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";

interface AdminSelectProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly withUsers?: boolean;
  readonly size?: "sm" | "xs";
}

/** Who is accountable: an owner, or one user, told apart by the beginning of the value. */
export function AdminSelect({ label, description, value, onChange, withUsers = false, size = "sm" }: AdminSelectProps) {
  const owners = useRead(getOwners, { query: { page_size: 200 } });
  const users = useRead(getUsers, { query: { page_size: 200 } }, { enabled: withUsers });
  const ownerOptions = (owners.data?.results ?? [])
    .filter((owner) => !withUsers || !owner.is_personal)
    .map((owner) => ({ value: `owner:${owner.owner_id}`, label: owner.name }));
  const userOptions = (users.data?.results ?? [])
    .filter((user) => user.state === "active")
    .map((user) => ({ value: `user:${user.user_id}`, label: `${user.full_name}, ${user.email}` }));
  const data = withUsers
    ? [
        { group: "Owners", items: ownerOptions },
        { group: "People", items: userOptions },
      ]
    : ownerOptions;
  return (
    <Select
      label={label}
      {...(description === undefined ? {} : { description })}
      size={size}
      searchable
      allowDeselect={false}
      nothingFoundMessage="No owner has this name."
      data={data}
      value={value}
      onChange={onChange}
    />
  );
}

/** The chosen value as the contract wants it. */
export function adminOf(value: string | null): { owner_id?: string; user_id?: string } {
  if (value === null) return {};
  const [kind, id = ""] = value.split(":");
  return kind === "user" ? { user_id: id } : { owner_id: id };
}
