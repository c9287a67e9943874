import { Button, NumberInput, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { type AppView, getAppForm, removeApp, updateApp } from "../../src/api/index.ts";
import { useAct, useRead } from "../api/hooks.ts";
import { useAnnounce } from "../parts/announce.tsx";
import { CheckList } from "../parts/check-list.tsx";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { Section } from "../parts/page.tsx";
import { Loaded, Notice, ProblemNote } from "../parts/states.tsx";
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
import { SyncBrakeFields } from "./sync-brake-fields.tsx";

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly data: { value: string; label: string }[];
}

export function Choice({ label, hint, value, onChange, data }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <p id={id} className={css["legend"]}>
        {label}
      </p>
      <SegmentedControl aria-labelledby={id} value={value} onChange={onChange} data={data} />
      <p className={css["note"]}>{hint}</p>
    </div>
  );
}

/** What an app admin may change. Secrets are typed anew; they are never shown. */
export function AppSettings({ app }: { readonly app: AppView }) {
  const form = useRead(getAppForm, {});
  return (
    <>
      <Section title="Settings">
        <GeneralSettings app={app} />
      </Section>
      <Section title="Connection" note="a new subdomain must lead to the same Zendesk account">
        <Loaded query={form} what="the form">
          {(data) => <ConnectionSettings app={app} form={data} />}
        </Loaded>
      </Section>
      <Section title="Remove">
        <RemoveApp app={app} />
      </Section>
    </>
  );
}

function GeneralSettings({ app }: { readonly app: AppView }) {
  const [name, setName] = useState(app.name);
  const [description, setDescription] = useState(app.description);
  const [admin, setAdmin] = useState<string | null>(`owner:${app.admin_owner_id}`);
  const [seats, setSeats] = useState<number | null>(app.settings.seats_bought);
  const [mode, setMode] = useState<AppView["settings"]["import_mode"]>(app.settings.import_mode);
  const [visibility, setVisibility] = useState<AppView["settings"]["default_visibility"]>(
    app.settings.default_visibility,
  );
  const [brakePercent, setBrakePercent] = useState<number>(app.settings.sync_brake_percent);
  const [brakeAtLeast, setBrakeAtLeast] = useState<number>(app.settings.sync_brake_at_least);
  const act = useAct(updateApp);
  const announce = useAnnounce();
  const problems = problemsByKey(act.error?.fields ?? {});
  return (
    <form
      noValidate
      className={css["form"]}
      style={{ paddingTop: 16 }}
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate(
          {
            params: { app_id: app.app_id },
            body: {
              name,
              description,
              admin: adminOf(admin),
              settings: {
                import_mode: mode,
                default_visibility: visibility,
                seats_bought: seats,
                sync_brake_percent: brakePercent,
                sync_brake_at_least: brakeAtLeast,
              },
            },
          },
          { onSuccess: () => announce("Settings saved.") },
        );
      }}
    >
      <div className={css["pair"]}>
        <TextInput
          label="Name"
          value={name}
          error={problems["name"]}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <AdminSelect label="App admin" value={admin} onChange={setAdmin} />
      </div>
      <Textarea
        label="Description"
        autosize
        minRows={2}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <Choice
        label="Import"
        hint="Acts on what later syncs find, not on what is there."
        value={mode}
        onChange={(value) => setMode(value === "everything" ? "everything" : "by_hand")}
        data={[
          { value: "by_hand", label: "By hand" },
          { value: "everything", label: "Everything" },
        ]}
      />
      <Choice
        label="New items are"
        hint="Hidden items are seen by their admins and by whoever holds them."
        value={visibility}
        onChange={(value) => setVisibility(value === "hidden" ? "hidden" : "global")}
        data={[
          { value: "global", label: "Seen by everybody" },
          { value: "hidden", label: "Hidden" },
        ]}
      />
      <NumberInput
        label="Seats bought"
        description="Zendesk does not tell. Leave it empty if you do not know."
        min={0}
        allowDecimal={false}
        value={seats ?? ""}
        onChange={(next) => setSeats(next === "" ? null : Number(next))}
      />
      <SyncBrakeFields
        percent={brakePercent}
        onPercent={setBrakePercent}
        atLeast={brakeAtLeast}
        onAtLeast={setBrakeAtLeast}
      />
      <ProblemNote problem={act.error} />
      <div className={css["acts"]}>
        <Button type="submit" loading={act.isPending}>
          Save settings
        </Button>
        {act.isSuccess && <span className={css["note"]}>Saved.</span>}
      </div>
    </form>
  );
}

function ConnectionSettings({ app, form }: { readonly app: AppView; readonly form: AppForm }) {
  const [subdomain, setSubdomain] = useState(app.subdomain);
  const [kind, setKind] = useState<CredentialKind>(app.credential_kind);
  const [values, setValues] = useState<CredentialValues>({});
  const act = useAct(updateApp);
  const announce = useAnnounce();
  const problems = problemsByKey(act.error?.fields ?? {});
  return (
    <form
      noValidate
      className={css["form"]}
      style={{ paddingTop: 16 }}
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate(
          {
            params: { app_id: app.app_id },
            body: { credential: credentialOf(kind, values), ...(subdomain === app.subdomain ? {} : { subdomain }) },
          },
          {
            onSuccess: () => {
              setValues({});
              announce("The credential was replaced.");
            },
          },
        );
      }}
    >
      <TextInput
        label="Subdomain"
        value={subdomain}
        error={problems["subdomain"]}
        rightSection={<span>.zendesk.com</span>}
        rightSectionWidth={104}
        onChange={(event) => setSubdomain(event.currentTarget.value)}
      />
      <CredentialFields
        form={form}
        kind={kind}
        onKind={setKind}
        values={values}
        onValue={(key, text) => setValues({ ...values, [key]: text })}
        problems={problems}
      />
      {act.isSuccess && (
        <Notice tone="green" glyph="check">
          The credential was checked and replaced.
        </Notice>
      )}
      {(act.error?.validations.length ?? 0) > 0 ? (
        <CheckList checks={act.error?.validations ?? []} verdict={{ title: "Nothing was changed", isGood: false }} />
      ) : (
        <ProblemNote problem={act.error} />
      )}
      <div className={css["acts"]}>
        <Button type="submit" variant="default" loading={act.isPending}>
          Check and replace credential
        </Button>
      </div>
    </form>
  );
}

function RemoveApp({ app }: { readonly app: AppView }) {
  const [isOpen, setOpen] = useState(false);
  const act = useAct(removeApp);
  const navigate = useNavigate();
  return (
    <div className={css["switchRow"]}>
      <p className={css["note"]}>Only an app without live items can be removed. Nothing changes in Zendesk.</p>
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        Remove app
      </Button>
      <Dialog title={`Remove ${app.name}`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>
          Gatehouse forgets its credential and stops reading <b>{app.subdomain}</b>. The event log stays.
        </p>
        <ProblemNote problem={act.error} />
        <DialogActs>
          <Button variant="default" data-autofocus onClick={() => setOpen(false)}>
            Keep app
          </Button>
          <Button
            loading={act.isPending}
            onClick={() =>
              act.mutate(
                { params: { app_id: app.app_id } },
                {
                  onSuccess: () => {
                    navigate({ to: "/inventory" }).catch(() => undefined);
                  },
                },
              )
            }
          >
            Remove app
          </Button>
        </DialogActs>
      </Dialog>
    </div>
  );
}
