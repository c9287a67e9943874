import { Button, Checkbox, Select, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { getAccounts, getApps, importUsersFromApp } from "../../src/api/index.ts";
import { useAct, useRead } from "../api/hooks.ts";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { Empty, Loaded, ProblemNote } from "../parts/states.tsx";
import { plural } from "../parts/time-format.ts";
import { ImportRowsTable } from "./import-rows-table.tsx";
import css from "./people.module.css";

export function ImportFromZendesk({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Add people found in Zendesk" isOpen={isOpen} onClose={onClose} width={680}>
      {isOpen && <FromApp onClose={onClose} />}
    </Dialog>
  );
}

/** Agents that a sync found and that nobody here is linked to. */
function FromApp({ onClose }: { readonly onClose: () => void }) {
  const apps = useRead(getApps, {});
  const [picked, setPicked] = useState<string | null>(null);
  const act = useAct(importUsersFromApp);
  const appId = picked ?? apps.data?.apps[0]?.app_id ?? null;
  if (act.data !== undefined) {
    return (
      <>
        <p>
          <b>{plural(act.data.added, "person", "people")} added.</b> Each link signs in once and is shown only now.
        </p>
        <ImportRowsTable outcome={act.data} />
        <DialogActs>
          <Button onClick={onClose}>Done</Button>
        </DialogActs>
      </>
    );
  }
  return (
    <div className={css["form"]}>
      {(apps.data?.apps.length ?? 0) > 1 && (
        <Select
          label="App"
          allowDeselect={false}
          data={(apps.data?.apps ?? []).map((app) => ({ value: app.app_id, label: app.name }))}
          value={appId}
          onChange={setPicked}
        />
      )}
      {appId === null ? (
        <Empty glyph="dashed" title="No app is connected">
          Connect Zendesk first. A sync then finds its agents.
        </Empty>
      ) : (
        <Accounts appId={appId} act={act} />
      )}
    </div>
  );
}

function Accounts({
  appId,
  act,
}: {
  readonly appId: string;
  readonly act: ReturnType<typeof useAct<typeof importUsersFromApp>>;
}) {
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed, 250);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const query = useRead(getAccounts, {
    params: { app_id: appId },
    query: { linked: "false", page_size: 100, ...(search === "" ? {} : { search }) },
  });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  /** What was chosen before a search stays chosen. */
  const setAll = (shown: readonly { readonly account_id: string }[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const { account_id: id } of shown) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  return (
    <>
      <TextInput
        type="search"
        label="Search agents"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Loaded query={query} what="the accounts" tight>
        {({ results, next }) => {
          const usable = results.filter((account) => account.email !== null && account.role !== "end-user");
          if (usable.length === 0 && search !== "") {
            return (
              <Empty glyph="dashed" title="No agent by that name">
                Search by name or e-mail. Who has a person here already is not listed.
              </Empty>
            );
          }
          if (usable.length === 0) {
            return (
              <Empty glyph="check" title="No agent without a person here">
                Everybody that the last sync found is here already.
              </Empty>
            );
          }
          return (
            <>
              <Checkbox
                label={next === null ? `All ${usable.length}` : `The first ${usable.length}. Search to find others.`}
                checked={usable.every((account) => chosen.has(account.account_id))}
                onChange={(event) => setAll(usable, event.currentTarget.checked)}
              />
              <div className={css["rows"]} tabIndex={0} role="region" aria-label="Agents found">
                <ul className={css["members"]}>
                  {usable.map((account) => (
                    <li key={account.account_id}>
                      <Checkbox
                        label={`${account.name}, ${account.email ?? ""}`}
                        checked={chosen.has(account.account_id)}
                        onChange={() => toggle(account.account_id)}
                      />
                      <span>{account.custom_role_name ?? account.role}</span>
                    </li>
                  ))}
                </ul>
              </div>
            </>
          );
        }}
      </Loaded>
      <ProblemNote problem={act.error} />
      <DialogActs>
        <Button
          disabled={chosen.size === 0}
          loading={act.isPending}
          onClick={() => act.mutate({ body: { app_id: appId, account_ids: [...chosen] } })}
        >
          {chosen.size === 0 ? "Add people" : `Add ${plural(chosen.size, "person", "people")}`}
        </Button>
      </DialogActs>
    </>
  );
}
