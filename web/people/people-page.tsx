import { Button } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { getUsers, type UserView } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { FilterBar } from "../parts/filter-bar.tsx";
import { NameLink } from "../parts/links.tsx";
import { useIsPhone } from "../parts/media.ts";
import { Moment } from "../parts/moment.tsx";
import { Page } from "../parts/page.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import table from "../parts/table.module.css";
import { Person } from "../parts/things.tsx";
import { plural } from "../parts/time-format.ts";
import { AddPerson } from "./add-person.tsx";
import { ImportCsv } from "./import-csv.tsx";
import { ImportFromZendesk } from "./import-from-zendesk.tsx";

const route = getRouteApi("/app/people");

export const rolesOf = (user: UserView): string =>
  user.platform_roles.map((role) => (role === "administrator" ? "Administrator" : "Auditor")).join(", ");

/** Everybody who can sign in, and the three ways to add more. */
export function PeoplePage() {
  const { q = "", add } = route.useSearch();
  const navigate = route.useNavigate();
  const { isAdministrator } = abilitiesOf(useSession());
  const query = useRead(getUsers, { query: { page_size: 200, ...(q === "" ? {} : { search: q }) } });
  const set = (next: { q?: string; add?: "form" | "csv" | "zendesk" }) => {
    navigate({ search: next, replace: true }).catch(() => undefined);
  };
  const keepQ = q === "" ? {} : { q };
  return (
    <Page
      title="People"
      lead="Everybody who can sign in. Each gets a one-time link; there are no passwords."
      acts={
        isAdministrator ? (
          <>
            <Button variant="default" onClick={() => set({ ...keepQ, add: "zendesk" })}>
              From Zendesk
            </Button>
            <Button variant="default" onClick={() => set({ ...keepQ, add: "csv" })}>
              From CSV
            </Button>
            <Button onClick={() => set({ ...keepQ, add: "form" })}>Add person</Button>
          </>
        ) : undefined
      }
      crumbs={[{ label: "People" }]}
    >
      <FilterBar
        placeholder="Search people"
        search={q}
        onSearch={(text) => set(text === "" ? {} : { q: text })}
        count={
          query.data === undefined
            ? undefined
            : plural(query.data.total ?? query.data.results.length, "person", "people")
        }
      />
      <Loaded query={query} what="the people">
        {({ results }) =>
          results.length === 0 ? (
            <Empty glyph="ring" title="Nobody has this name">
              Search by a part of the name or the e-mail.
            </Empty>
          ) : (
            <PeopleRows people={results} />
          )
        }
      </Loaded>
      {isAdministrator && (
        <>
          <AddPerson isOpen={add === "form"} onClose={() => set(keepQ)} />
          <ImportCsv isOpen={add === "csv"} onClose={() => set(keepQ)} />
          <ImportFromZendesk isOpen={add === "zendesk"} onClose={() => set(keepQ)} />
        </>
      )}
    </Page>
  );
}

function named(user: UserView) {
  return (
    <NameLink to="/people/$userId" params={{ userId: user.user_id }}>
      {user.full_name}
    </NameLink>
  );
}

function PeopleRows({ people }: { readonly people: readonly UserView[] }) {
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <ul className={table["list"]}>
        {people.map((user) => (
          <li key={user.user_id}>
            <Person fullName={user.full_name} name={named(user)} second={rolesOf(user) || user.email} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={table["table"]} aria-label="People">
      <colgroup>
        <col />
        <col style={{ width: "24%" }} />
        <col style={{ width: "18%" }} />
        <col style={{ width: 170 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Position</th>
          <th scope="col">Platform roles</th>
          <th scope="col">Last signed in</th>
        </tr>
      </thead>
      <tbody>
        {people.map((user) => (
          <tr key={user.user_id}>
            <td>
              <Person fullName={user.full_name} name={named(user)} second={user.email} cut />
            </td>
            <td className={table["cut"]}>{user.position}</td>
            <td>{rolesOf(user)}</td>
            <td>
              {user.state === "deactivated" ? (
                "deactivated"
              ) : user.last_signed_in_at === null ? (
                "never"
              ) : (
                <Moment at={user.last_signed_in_at} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
