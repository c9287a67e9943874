import { Checkbox } from "@mantine/core";
import type { UserView } from "../../src/api/index.ts";
import css from "./people.module.css";

type Role = UserView["platform_roles"][number];

const ROLES: readonly (readonly [Role, string, string])[] = [
  ["administrator", "Administrator", "May do everything here, except decide for themselves."],
  ["auditor", "Auditor", "May see everything, and change nothing."],
];

export function RoleBoxes({
  value,
  onChange,
}: {
  readonly value: readonly Role[];
  readonly onChange: (roles: Role[]) => void;
}) {
  return (
    <div className={css["roles"]} role="group" aria-label="Platform roles">
      {ROLES.map(([role, label, description]) => (
        <Checkbox
          key={role}
          label={label}
          description={description}
          checked={value.includes(role)}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? [...value, role] : value.filter((other) => other !== role))
          }
        />
      ))}
    </div>
  );
}
