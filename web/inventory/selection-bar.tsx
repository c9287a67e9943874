import { Button, Select } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type AppView, getImportable, importItems, type ResourceType } from "../../src/api/index.ts";
import { useAct, useRead } from "../api/hooks.ts";
import { useAnnounce } from "../parts/announce.tsx";
import { useIsPhone } from "../parts/media.ts";
import { ProblemNote } from "../parts/states.tsx";
import { formatNumber, plural } from "../parts/time-format.ts";
import { AdminSelect } from "./admin-select.tsx";
import css from "./import.module.css";

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Members of selected items, where Zendesk tells. */
  readonly members: ReadonlyMap<string, number | null>;
  /** Everything that matches, also rows not loaded: how many. */
  readonly all: number | null;
}

interface SelectionBarProps {
  readonly appId: string;
  readonly app: AppView | undefined;
  readonly selection: Selection;
  readonly filter: { readonly search: string; readonly kind: ResourceType | null };
  readonly onAll: (count: number) => void;
  readonly onClear: () => void;
}

const TEMPLATES = [
  { value: "default", label: "Usual: 8 h, at most 30 d" },
  { value: "short", label: "Short: 1 h, at most 8 h" },
  { value: "long", label: "Long: 7 d, at most 90 d" },
];
const DURATIONS: Readonly<Record<string, { recommended_duration_minutes: number; max_duration_minutes: number }>> = {
  short: { recommended_duration_minutes: 60, max_duration_minutes: 480 },
  long: { recommended_duration_minutes: 10_080, max_duration_minutes: 129_600 },
};

/** What is selected, what importing does, and the fields that go to all of it. */
export function SelectionBar({ appId, app, selection, filter, onAll, onClear }: SelectionBarProps) {
  const isPhone = useIsPhone();
  const [areFieldsOpen, setFieldsOpen] = useState(false);
  const [admin, setAdmin] = useState<string | null>(null);
  const [template, setTemplate] = useState("default");
  const [visibility, setVisibility] = useState<"global" | "hidden" | null>(null);
  const act = useAct(importItems);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const matching = {
    ...(filter.search === "" ? {} : { search: filter.search }),
    ...(filter.kind === null ? {} : { resource_type: filter.kind }),
  };
  const free = useRead(getImportable, {
    params: { app_id: appId },
    query: { ...matching, imported: "false", page_size: 1 },
  });
  const total = free.data?.total;
  const count = selection.all ?? selection.ids.size;
  const members = [...selection.ids].reduce((sum, id) => sum + (selection.members.get(id) ?? 0), 0);
  const importNow = () => {
    const adminId = admin?.split(":")[1] ?? app?.admin_owner_id;
    act.mutate(
      {
        params: { app_id: appId },
        body: {
          ...(selection.all === null ? { resource_ids: [...selection.ids] } : { all_matching: matching }),
          ...(adminId === undefined ? {} : { admin_owner_id: adminId }),
          ...(visibility === null ? {} : { visibility }),
          ...(DURATIONS[template] === undefined ? {} : { configuration: DURATIONS[template] }),
        },
      },
      {
        onSuccess: (done) => {
          announce(`${plural(done.imported, "item")} imported.`);
          onClear();
          navigate({ to: "/inventory/apps/$appId", params: { appId }, search: { tab: "items" } }).catch(
            () => undefined,
          );
        },
      },
    );
  };
  return (
    <section className={css["selection"]} aria-label="Selection">
      <div className={css["selectionWords"]}>
        <p aria-live="polite">
          <b>{formatNumber(count)} selected.</b>{" "}
          {selection.all === null && members > 0 ? `Adopts ${plural(members, "assignment")}. ` : ""}Writes nothing to
          Zendesk.
        </p>
        <p>
          {selection.all === null && total !== undefined && total > count && (
            <>
              <button type="button" className={css["textButton"]} onClick={() => onAll(total)}>
                Select all {formatNumber(total)} that match
              </button>{" "}
              or{" "}
            </>
          )}
          <button type="button" className={css["textButton"]} onClick={onClear}>
            clear
          </button>
        </p>
        <ProblemNote problem={act.error} />
      </div>
      {isPhone && (
        <Button variant="default" aria-expanded={areFieldsOpen} onClick={() => setFieldsOpen(!areFieldsOpen)}>
          Item admin, how long, visible to
        </Button>
      )}
      {(!isPhone || areFieldsOpen) && (
        <>
          <AdminSelect
            label="Item admin"
            value={admin ?? (app === undefined ? null : `owner:${app.admin_owner_id}`)}
            onChange={setAdmin}
          />
          <Select
            label="How long"
            allowDeselect={false}
            data={TEMPLATES}
            value={template}
            onChange={(value) => setTemplate(value ?? "default")}
          />
          <Select
            label="Visible to"
            allowDeselect={false}
            data={[
              { value: "global", label: "Everybody" },
              { value: "hidden", label: "Its admins only" },
            ]}
            value={visibility ?? app?.settings.default_visibility ?? "global"}
            onChange={(value) => setVisibility(value === "hidden" ? "hidden" : "global")}
          />
        </>
      )}
      <Button loading={act.isPending} onClick={importNow}>
        Import {plural(count, "item")}
      </Button>
    </section>
  );
}
