import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type CheckView, createApp, getAppForm, startSync, validateNewApp } from "../../src/api/index.ts";
import { useAct, useRead } from "../api/hooks.ts";
import type { ApiProblem } from "../api/problem.ts";
import { useSession } from "../api/session.tsx";
import { CheckList, checkSummary } from "../parts/check-list.tsx";
import { ButtonLink } from "../parts/links.tsx";
import { Columns, Page } from "../parts/page.tsx";
import { Empty, Loaded, Notice, ProblemNote } from "../parts/states.tsx";
import { AdminSelect, adminOf } from "./admin-select.tsx";
import {
  type AppForm,
  type CredentialKind,
  CredentialFields,
  credentialOf,
  type CredentialValues,
  problemsByKey,
} from "./credential-fields.tsx";
import css from "./inventory.module.css";

/** Connect Zendesk: everything is checked first, and a failed critical check creates nothing. */
export function ConnectPage() {
  const form = useRead(getAppForm, {});
  return (
    <Page
      title="Connect Zendesk"
      lead="Gatehouse checks everything first. A new app starts in Observe: it reads and plans, and writes nothing."
      crumbs={[{ label: "Inventory", to: "/inventory" }, { label: "Connect Zendesk" }]}
    >
      <Loaded query={form} what="the form">
        {(data) => <ConnectForm form={data} />}
      </Loaded>
    </Page>
  );
}

interface Outcome {
  readonly checks: readonly CheckView[];
  readonly isGood: boolean;
  readonly title: string;
}

function outcomeOf(
  problem: ApiProblem | null,
  checked: { ok: boolean; validations: readonly CheckView[] } | undefined,
): Outcome | null {
  if (problem !== null && problem.validations.length > 0)
    return { checks: problem.validations, isGood: false, title: "Nothing was created" };
  if (checked === undefined) return null;
  return {
    checks: checked.validations,
    isGood: checked.ok,
    title: checked.ok ? "Ready to connect" : "Nothing was created",
  };
}

function useConnect() {
  const session = useSession();
  const navigate = useNavigate();
  const create = useAct(createApp);
  const check = useAct(validateNewApp);
  const sync = useAct(startSync);
  const [subdomain, setSubdomain] = useState("");
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [admin, setAdmin] = useState<string | null>(`user:${session.user.user_id}`);
  const [kind, setKind] = useState<CredentialKind>("oauth_client");
  const [values, setValues] = useState<CredentialValues>({});
  const credential = credentialOf(kind, values);
  const onCheck = () => {
    create.reset();
    check.mutate({ body: { subdomain, credential } });
  };
  const onCreate = () => {
    check.reset();
    create.mutate(
      {
        body: {
          app_type: "ZENDESK",
          subdomain,
          credential,
          admin: adminOf(admin),
          ...(name.trim() === "" ? {} : { name }),
          ...(description.trim() === "" ? {} : { description }),
        },
      },
      {
        onSuccess: (app) => {
          // The first read begins at once; the page of the app shows it, and also that it could not begin.
          sync.mutate({ params: { app_id: app.app_id } });
          navigate({ to: "/inventory/apps/$appId", params: { appId: app.app_id } }).catch(() => undefined);
        },
      },
    );
  };
  return {
    create,
    check,
    subdomain,
    setSubdomain,
    name,
    setName,
    description,
    setDescription,
    admin,
    setAdmin,
    kind,
    setKind,
    values,
    setValues,
    onCheck,
    onCreate,
  };
}

function ConnectForm({ form }: { readonly form: AppForm }) {
  const state = useConnect();
  const { create, check } = state;
  const problem = create.error ?? check.error;
  const problems = problemsByKey(problem?.fields ?? {});
  const outcome = outcomeOf(problem, check.data);
  const isBusy = create.isPending || check.isPending;
  return (
    <Columns width={404} side={<Outcomes outcome={outcome} isBusy={isBusy} />}>
      <form
        noValidate
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          state.onCreate();
        }}
      >
        {form.simulator_url !== null && (
          <Notice glyph="eye">
            Any subdomain here leads to the simulated Zendesk at {form.simulator_url}, as this server was started.
          </Notice>
        )}
        <TextInput
          label="Subdomain"
          description="The name in front of .zendesk.com."
          required
          withAsterisk={false}
          autoComplete="off"
          rightSection={<span>.zendesk.com</span>}
          rightSectionWidth={104}
          value={state.subdomain}
          error={problems["subdomain"]}
          onChange={(event) => state.setSubdomain(event.currentTarget.value)}
        />
        <div className={css["pair"]}>
          <TextInput
            label="Name"
            description="As people see it in the Catalog."
            placeholder={state.subdomain}
            value={state.name}
            error={problems["name"]}
            onChange={(event) => state.setName(event.currentTarget.value)}
          />
          <AdminSelect
            label="App admin"
            description="A user or an owner."
            withUsers
            value={state.admin}
            onChange={state.setAdmin}
          />
        </div>
        <TextInput
          label="Description"
          value={state.description}
          onChange={(event) => state.setDescription(event.currentTarget.value)}
        />
        <CredentialFields
          form={form}
          kind={state.kind}
          onKind={state.setKind}
          values={state.values}
          onValue={(key, text) => state.setValues({ ...state.values, [key]: text })}
          problems={problems}
        />
        {(problem?.validations.length ?? 0) === 0 && <ProblemNote problem={problem} />}
        <div className={css["acts"]}>
          <Button type="submit" size="md" loading={create.isPending} disabled={check.isPending}>
            Check and create
          </Button>
          <Button
            variant="default"
            size="md"
            loading={check.isPending}
            disabled={create.isPending}
            onClick={state.onCheck}
          >
            Check only
          </Button>
          <ButtonLink to="/inventory" variant="subtle" size="md">
            Cancel
          </ButtonLink>
          <span className={css["note"]}>Creates nothing while a critical check fails.</span>
        </div>
      </form>
    </Columns>
  );
}

function Outcomes({ outcome, isBusy }: { readonly outcome: Outcome | null; readonly isBusy: boolean }) {
  if (outcome === null) {
    return (
      <Empty glyph={isBusy ? "half" : "dashed"} title={isBusy ? "Checking" : "Nothing is checked yet"}>
        {isBusy
          ? "Gatehouse signs in and reads. It writes nothing."
          : "Gatehouse signs in and looks: role, scopes, groups, organizations, custom roles, rate limit. Each check says what it saw and what to do."}
      </Empty>
    );
  }
  return (
    <CheckList
      checks={outcome.checks}
      verdict={{ title: outcome.title, isGood: outcome.isGood, note: checkSummary(outcome.checks) }}
    />
  );
}
