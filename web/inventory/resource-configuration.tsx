import { Button, Checkbox, MultiSelect, NumberInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { getOwners, type ResourceView, unimportResource, updateResource } from "../../src/api/index.ts";
import { useNavigate } from "@tanstack/react-router";
import { useAct, useRead } from "../api/hooks.ts";
import { useAnnounce } from "../parts/announce.tsx";
import { Section } from "../parts/page.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { formatDuration } from "../parts/time-format.ts";
import { AdminSelect } from "./admin-select.tsx";
import { Choice } from "./app-settings.tsx";
import css from "./inventory.module.css";

interface MinutesProps {
  readonly label: string;
  readonly description: string;
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  readonly zero?: boolean;
}

function Minutes({ label, description, value, onChange, zero = false }: MinutesProps) {
  const words = value === null || value === 0 ? "" : ` ${formatDuration(value)}.`;
  return (
    <NumberInput
      label={`${label}, minutes`}
      description={`${description}${words}`}
      min={zero ? 0 : 1}
      max={527_040}
      allowDecimal={false}
      value={value ?? ""}
      onChange={(next) => onChange(next === "" ? null : Number(next))}
    />
  );
}

function useConfiguration(item: ResourceView) {
  const configuration = item.request_configuration;
  const [value, setValue] = useState({
    description: item.description,
    admin: `owner:${item.admin_owner_id}` as string | null,
    visibility: item.visibility,
    drift: item.drift_policy,
    isLive: item.is_live,
    isRequestable: configuration.is_requestable,
    auto: configuration.auto_approval,
    requiresReason: configuration.requires_reason,
    max: configuration.max_duration_minutes,
    recommended: configuration.recommended_duration_minutes,
    extension: configuration.extensions_duration_in_minutes,
    reviewers: configuration.reviewer_stages[0]?.owners.map((owner) => owner.owner_id) ?? [],
  });
  return { value, set: (part: Partial<typeof value>) => setValue((current) => ({ ...current, ...part })) };
}

/** What may be asked for, for how long, and who decides. */
export function ResourceConfiguration({ item }: { readonly item: ResourceView }) {
  const { value, set } = useConfiguration(item);
  const owners = useRead(getOwners, { query: { page_size: 200 } });
  const act = useAct(updateResource);
  const announce = useAnnounce();
  const save = () =>
    act.mutate(
      {
        params: { resource_id: item.resource_id },
        body: {
          description: value.description,
          visibility: value.visibility,
          drift_policy: value.drift,
          is_live: value.isLive,
          ...(value.admin === null ? {} : { admin_owner_id: value.admin.split(":")[1] ?? item.admin_owner_id }),
          configuration: {
            is_requestable: value.isRequestable,
            auto_approval: value.auto,
            requires_reason: value.requiresReason,
            max_duration_minutes: value.max,
            recommended_duration_minutes: value.recommended,
            extensions_duration_in_minutes: value.extension,
            ...(value.reviewers.length === 0 ? {} : { reviewer_owner_ids: value.reviewers }),
          },
        },
      },
      { onSuccess: () => announce("The configuration was saved.") },
    );
  return (
    <>
      <form
        noValidate
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Textarea
          label="Description"
          description="People read it in the Catalog."
          autosize
          minRows={2}
          value={value.description}
          onChange={(event) => set({ description: event.currentTarget.value })}
        />
        <AdminSelect label="Item admin" value={value.admin} onChange={(admin) => set({ admin })} />
        <Checkbox
          label="Can be requested"
          checked={value.isRequestable}
          onChange={(event) => set({ isRequestable: event.currentTarget.checked })}
        />
        <Checkbox
          label="Approve at once, without a reviewer"
          description="Every request that fits the limits is approved."
          checked={value.auto}
          onChange={(event) => set({ auto: event.currentTarget.checked })}
        />
        <MultiSelect
          label="Who decides"
          description="Any one of these owners. Nobody decides for themselves."
          disabled={value.auto}
          searchable
          data={(owners.data?.results ?? []).map((owner) => ({ value: owner.owner_id, label: owner.name }))}
          value={value.reviewers}
          onChange={(reviewers) => set({ reviewers })}
        />
        <Checkbox
          label="A reason is required"
          checked={value.requiresReason}
          onChange={(event) => set({ requiresReason: event.currentTarget.checked })}
        />
        <div className={css["pair"]}>
          <Minutes
            label="At most"
            description="Empty: no end is allowed."
            value={value.max}
            onChange={(max) => set({ max })}
          />
          <Minutes
            label="Recommended"
            description="Preselected in the form."
            value={value.recommended}
            onChange={(recommended) => set({ recommended })}
          />
        </div>
        <Minutes
          label="Extend adds"
          description="0: nobody can extend."
          zero
          value={value.extension}
          onChange={(extension) => set({ extension: extension ?? 0 })}
        />
        <Choice
          label="Seen by"
          hint="Hidden items are seen by their admins and by whoever holds them."
          value={value.visibility}
          onChange={(next) => set({ visibility: next === "hidden" ? "hidden" : "global" })}
          data={[
            { value: "global", label: "Everybody" },
            { value: "hidden", label: "Hidden" },
          ]}
        />
        <Choice
          label="When Zendesk differs"
          hint="What somebody adds or removes there by hand."
          value={value.drift}
          onChange={(next) => set({ drift: next === "remove_outside" || next === "restore_removed" ? next : "report" })}
          data={[
            { value: "report", label: "Report" },
            { value: "remove_outside", label: "Remove outside" },
            { value: "restore_removed", label: "Restore removed" },
          ]}
        />
        <Checkbox
          label="Gatehouse writes to this item"
          description="Off: it is only observed, also while its app is live."
          checked={value.isLive}
          onChange={(event) => set({ isLive: event.currentTarget.checked })}
        />
        <ProblemNote problem={act.error} />
        <div className={css["acts"]}>
          <Button type="submit" loading={act.isPending}>
            Save configuration
          </Button>
          {act.isSuccess && <span className={css["note"]}>Saved.</span>}
        </div>
      </form>
      <div style={{ marginTop: 36 }}>
        <Section title="Stop managing">
          <Unimport item={item} />
        </Section>
      </div>
    </>
  );
}

function Unimport({ item }: { readonly item: ResourceView }) {
  const act = useAct(unimportResource);
  const navigate = useNavigate();
  return (
    <>
      <div className={css["switchRow"]}>
        <p className={css["note"]}>
          Takes the item out of the Catalog. Refused while a grant on it is live. Nothing changes in Zendesk.
        </p>
        <Button
          variant="default"
          size="xs"
          loading={act.isPending}
          onClick={() =>
            act.mutate(
              { params: { resource_id: item.resource_id } },
              {
                onSuccess: () => {
                  navigate({ to: "/inventory/apps/$appId", params: { appId: item.app_id } }).catch(() => undefined);
                },
              },
            )
          }
        >
          Stop managing
        </Button>
      </div>
      <ProblemNote problem={act.error} />
    </>
  );
}
