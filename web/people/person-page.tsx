import { Button } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { createSignInLink, getGrants, getUser, setPlatformRoles, type UserView } from "../../src/api/index.ts";
import { useAct, useRead } from "../api/hooks.ts";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { GrantTable } from "../grants/grant-table.tsx";
import { byUrgency } from "../grants/grant-words.tsx";
import { useAnnounce } from "../parts/announce.tsx";
import { CopyField } from "../parts/copy-field.tsx";
import { Moment } from "../parts/moment.tsx";
import { Columns, Page, Panel, PanelTitle, Section } from "../parts/page.tsx";
import { Empty, Loaded, ProblemNote } from "../parts/states.tsx";
import css from "./people.module.css";
import { RoleBoxes } from "./role-boxes.tsx";

const route = getRouteApi("/app/people/$userId");

/** One person: what they hold, their roles, and a new link. */
export function PersonPage() {
  const { userId } = route.useParams();
  const query = useRead(getUser, { params: { user_id: userId } });
  const { isAdministrator } = abilitiesOf(useSession());
  return (
    <Loaded query={query} what="the person">
      {(user) => (
        <Page
          title={user.full_name}
          lead={[user.position, user.email].filter((part) => part !== "").join(", ")}
          crumbs={[{ label: "People", to: "/people" }, { label: user.full_name }]}
        >
          <Columns width={320} side={isAdministrator ? <Manage key={user.user_id} user={user} /> : null}>
            <Held user={user} />
          </Columns>
        </Page>
      )}
    </Loaded>
  );
}

function Held({ user }: { readonly user: UserView }) {
  const query = useRead(getGrants, { query: { user_id: user.user_id, mine: "false", show: "open", page_size: 200 } });
  return (
    <Section title="Holds" note="through Gatehouse">
      <Loaded query={query} what="what this person holds">
        {({ results }) =>
          results.length === 0 ? (
            <Empty glyph="ring" title="Holds nothing">
              When {user.full_name} gets access, you see here until when.
            </Empty>
          ) : (
            <GrantTable label="Holds" grants={results.toSorted(byUrgency)} subject="item" withState />
          )
        }
      </Loaded>
    </Section>
  );
}

function Manage({ user }: { readonly user: UserView }) {
  const [roles, setRoles] = useState(user.platform_roles);
  const link = useAct(createSignInLink);
  const save = useAct(setPlatformRoles);
  const announce = useAnnounce();
  const isChanged = roles.toSorted().join() !== user.platform_roles.toSorted().join();
  return (
    <>
      <Panel label="Sign in" className={css["form"]}>
        <PanelTitle>Sign in</PanelTitle>
        <p>
          {user.last_signed_in_at === null ? (
            "Has not signed in yet."
          ) : (
            <>
              Signed in last <Moment at={user.last_signed_in_at} />.
            </>
          )}{" "}
          A new link makes older unused ones stop working.
        </p>
        <ProblemNote problem={link.error} />
        {link.data !== undefined && (
          <CopyField label="One-time sign-in link" text={link.data.url} copyLabel="Copy link" />
        )}
        <div className={css["acts"]}>
          <Button
            variant="default"
            loading={link.isPending}
            onClick={() => link.mutate({ params: { user_id: user.user_id } })}
          >
            Make a new link
          </Button>
        </div>
      </Panel>
      <Panel label="Platform roles" className={css["form"]}>
        <PanelTitle>Platform roles</PanelTitle>
        <RoleBoxes value={roles} onChange={setRoles} />
        <ProblemNote problem={save.error} />
        <div className={css["acts"]}>
          <Button
            variant="default"
            disabled={!isChanged}
            loading={save.isPending}
            onClick={() =>
              save.mutate(
                { params: { user_id: user.user_id }, body: { platform_roles: roles } },
                { onSuccess: () => announce("Roles saved.") },
              )
            }
          >
            Save roles
          </Button>
        </div>
      </Panel>
    </>
  );
}
