import { Button } from "@mantine/core";
import { type AppView, acceptSync, discardSync, type SyncPassView } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { useAnnounce } from "../parts/announce.tsx";
import { Moment } from "../parts/moment.tsx";
import { Notice, ProblemNote } from "../parts/states.tsx";
import { formatNumber, plural } from "../parts/time-format.ts";
import css from "./inventory.module.css";

type Missing = SyncPassView["missing"][number];

const NAMES: Readonly<Record<Missing["what"], readonly [string, string]>> = {
  accounts: ["account", "accounts"],
  groups: ["group", "groups"],
  organizations: ["organization", "organizations"],
  custom_roles: ["custom role", "custom roles"],
  group_memberships: ["group membership", "group memberships"],
  organization_memberships: ["organization membership", "organization memberships"],
};

function inWords({ what, known, missing, examples }: Missing): string {
  const [one, many] = NAMES[what];
  const others = missing - examples.length;
  const named = others > 0 ? [...examples, plural(others, "other")] : examples;
  const last = named.at(-1) ?? "";
  const list = named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${last}` : last;
  return `${formatNumber(missing)} of ${plural(known, one, many)}: ${list}`;
}

/** A sync that found too little asks, before anything counts as gone. */
export function PausedSync({ app, sync }: { readonly app: AppView; readonly sync: SyncPassView }) {
  const accept = useAct(acceptSync);
  const discard = useAct(discardSync);
  const announce = useAnnounce();
  const params = { app_id: app.app_id, sync_id: sync.sync_id };
  return (
    <Notice glyph="pause">
      <p className={css["paused"]}>
        <b>
          The sync of {sync.finished_at === null ? "just now" : <Moment at={sync.finished_at} />} waits for{" "}
          {app.may_administer ? "you" : "a decision"}.
        </b>{" "}
        Zendesk did not show much of what was there before. Nothing counts as gone yet, and access that is due to end
        still ends. No longer shown:
      </p>
      <ul className={css["missing"]}>
        {sync.missing.map((missing) => (
          <li key={missing.what}>{inWords(missing)}</li>
        ))}
      </ul>
      <p className={css["paused"]}>
        {app.may_administer
          ? "Look into Zendesk. If that is really gone, accept it. If Zendesk has it, read again."
          : `${app.admin_owner.name} or an administrator decides whether that is really gone.`}
      </p>
      {app.may_administer && (
        <div className={css["acts"]}>
          <Button
            size="xs"
            variant="default"
            loading={accept.isPending}
            disabled={discard.isPending}
            onClick={() =>
              accept.mutate({ params }, { onSuccess: () => announce("Accepted. What is missing counts as gone.") })
            }
          >
            Accept what Zendesk shows
          </Button>
          <Button
            size="xs"
            loading={discard.isPending}
            disabled={accept.isPending}
            onClick={() =>
              discard.mutate({ params }, { onSuccess: () => announce("Discarded. Zendesk is read again.") })
            }
          >
            Discard and read again
          </Button>
        </div>
      )}
      <ProblemNote problem={accept.error ?? discard.error} />
    </Notice>
  );
}
