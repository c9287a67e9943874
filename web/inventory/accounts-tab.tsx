import { Button } from "@mantine/core";
import { useState } from "react";
import { type AppView, getAccounts, linkAccount } from "../../src/api/index.ts";
import type { CallResult } from "../api/client.ts";
import { useAct, useRead } from "../api/hooks.ts";
import { cx } from "../parts/cx.ts";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { FilterBar } from "../parts/filter-bar.tsx";
import { Section } from "../parts/page.tsx";
import { Empty, Loaded, ProblemNote } from "../parts/states.tsx";
import { Status } from "../parts/status.tsx";
import { accountWords } from "../parts/status-words.ts";
import table from "../parts/table.module.css";
import { plural } from "../parts/time-format.ts";
import { PersonSelect } from "../people/person-select.tsx";

type Account = CallResult<typeof getAccounts>["results"][number];

const howWords = { stamp: "by our stamp", answered: "we created it", email: "by e-mail", manual: "by hand" } as const;

/** Accounts found in the app, and whose they are. */
export function AccountsTab({ app }: { readonly app: AppView }) {
  const [search, setSearch] = useState("");
  const [linked, setLinked] = useState<"true" | "false" | null>(null);
  const query = useRead(getAccounts, {
    params: { app_id: app.app_id },
    query: { page_size: 100, ...(search === "" ? {} : { search }), ...(linked === null ? {} : { linked }) },
  });
  return (
    <Section title="Accounts" note="matched by our stamp, else by verified e-mail, else by hand">
      <div className={table["listLine"]}>
        <FilterBar
          placeholder="Search accounts"
          search={search}
          onSearch={setSearch}
          chips={
            linked === null
              ? []
              : [{ name: "State", value: linked === "true" ? "linked" : "not linked", onRemove: () => setLinked(null) }]
          }
          choices={[
            {
              label: "State",
              options: [
                { label: "Linked", onPick: () => setLinked("true") },
                { label: "Not linked", onPick: () => setLinked("false") },
              ],
            },
          ]}
          count={
            query.data === undefined ? undefined : plural(query.data.total ?? query.data.results.length, "account")
          }
        />
      </div>
      <Loaded query={query} what="the accounts" tight>
        {({ results }) =>
          results.length === 0 ? (
            <Empty
              glyph="ring"
              title={search === "" && linked === null ? "No account was found yet" : "No account matches"}
            >
              A sync finds the agents of the Zendesk account and matches them with people here.
            </Empty>
          ) : (
            <div className={table["scroll"]}>
              <AccountTable app={app} accounts={results} />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}

function AccountTable({ app, accounts }: { readonly app: AppView; readonly accounts: readonly Account[] }) {
  return (
    <table className={cx(table["table"], table["tight"])} aria-label="Accounts" style={{ minWidth: 720 }}>
      <colgroup>
        <col />
        <col style={{ width: "25%" }} />
        <col style={{ width: "15%" }} />
        <col style={{ width: 120 }} />
        <col style={{ width: "20%" }} />
        <col style={{ width: 80 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col">E-mail</th>
          <th scope="col">Role</th>
          <th scope="col">State</th>
          <th scope="col">Person</th>
          <th scope="col">
            <span className="gh-hidden">What you can do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.account_id}>
            <td className={cx(table["cut"], table["strong"])} title={account.name}>
              {account.name}
            </td>
            <td className={table["cut"]} title={account.email ?? ""}>
              {account.email}
            </td>
            <td className={table["cut"]}>{account.custom_role_name ?? account.role}</td>
            <td>
              <Status of={accountWords[account.status]} />
            </td>
            <td className={table["cut"]}>
              {account.user?.full_name ?? ""}
              {account.linked_how !== null && <span className={table["second"]}>{howWords[account.linked_how]}</span>}
            </td>
            <td>{app.may_administer && <LinkByHand app={app} account={account} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LinkByHand({ app, account }: { readonly app: AppView; readonly account: Account }) {
  const [isOpen, setOpen] = useState(false);
  const [userId, setUserId] = useState<string | null>(account.user?.user_id ?? null);
  const act = useAct(linkAccount);
  const save = (user_id: string | null) =>
    act.mutate(
      { params: { app_id: app.app_id, account_id: account.account_id }, body: { user_id } },
      { onSuccess: () => setOpen(false) },
    );
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`Link ${account.name} by hand`}
        onClick={() => setOpen(true)}
      >
        Link
      </Button>
      <Dialog title={`Whose account is ${account.name}?`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>
          Gatehouse gives and takes access on this Zendesk account for the person you choose. Choose with care; it is
          logged.
        </p>
        <PersonSelect label="Person" value={userId} onChange={setUserId} />
        <ProblemNote problem={act.error} />
        <DialogActs>
          {account.user !== null && (
            <Button variant="default" loading={act.isPending} onClick={() => save(null)}>
              Unlink
            </Button>
          )}
          <Button loading={act.isPending} disabled={userId === null} onClick={() => save(userId)}>
            Link account
          </Button>
        </DialogActs>
      </Dialog>
    </>
  );
}
