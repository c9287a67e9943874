import { PasswordInput, Radio, TextInput } from "@mantine/core";
import type { getAppForm } from "../../src/api/index.ts";
import type { CallResult } from "../api/client.ts";
import { CopyButton } from "../parts/copy-field.tsx";
import { cx } from "../parts/cx.ts";
import css from "./inventory.module.css";

export type AppForm = CallResult<typeof getAppForm>;
export type CredentialKind = "oauth_client" | "api_token";
export type CredentialValues = Readonly<Record<string, string>>;

interface CredentialFieldsProps {
  readonly form: AppForm;
  readonly kind: CredentialKind;
  readonly onKind: (kind: CredentialKind) => void;
  readonly values: CredentialValues;
  readonly onValue: (key: string, text: string) => void;
  readonly problems: Readonly<Record<string, string>>;
}

/** Both kinds of credential side by side, so that the choice is seen before it is made. */
export function CredentialFields({ form, kind, onKind, values, onValue, problems }: CredentialFieldsProps) {
  const kinds = form.credential_kinds.toSorted((a) => (a.kind === "oauth_client" ? -1 : 1));
  return (
    <fieldset className={css["set"]}>
      <legend className={css["legend"]}>How Gatehouse signs in</legend>
      <div className={css["credentials"]}>
        {kinds.map((choice) => {
          const isOn = choice.kind === kind;
          return (
            <div key={choice.kind} className={cx(css["credential"], isOn && css["credentialOn"])}>
              <Radio
                name="credential"
                label={choice.label}
                description={choice.note}
                checked={isOn}
                onChange={() => onKind(choice.kind)}
              />
              {choice.fields.map((field) => {
                const Field = field.secret ? PasswordInput : TextInput;
                return (
                  <Field
                    key={field.key}
                    label={field.label}
                    description={field.help === "" ? undefined : field.help}
                    autoComplete="off"
                    disabled={!isOn}
                    required={isOn && field.required}
                    withAsterisk={false}
                    value={isOn ? (values[field.key] ?? "") : ""}
                    error={isOn ? problems[field.key] : undefined}
                    onChange={(event) => onValue(field.key, event.currentTarget.value)}
                  />
                );
              })}
              {choice.kind === "oauth_client" && (
                <div className={css["scopes"]}>
                  <span>Scopes to allow</span>
                  <CopyButton text={form.scopes} size="compact-sm" />
                  <code>{form.scopes}</code>
                </div>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** The credential as the contract wants it. */
export function credentialOf(kind: CredentialKind, values: CredentialValues) {
  return kind === "oauth_client"
    ? { kind, client_id: values["client_id"] ?? "", client_secret: values["client_secret"] ?? "" }
    : { kind, admin_email: values["admin_email"] ?? "", api_token: values["api_token"] ?? "" };
}

/** Problems name fields by their path in the body; the form knows them by their last part. */
export function problemsByKey(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([path, text]) => [path.split(/[./]/).at(-1) ?? path, text]));
}
