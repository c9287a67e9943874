import { Button } from "@mantine/core";
import { useState } from "react";
import {
  decideRollback,
  getRollbacks,
  type RollbackDecision,
  type RollbackDifferenceView,
  type RollbackView,
  settleRollback,
} from "../../src/api/index.ts";
import { useAct, useRead } from "../api/hooks.ts";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { useAnnounce } from "../parts/announce.tsx";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { Moment } from "../parts/moment.tsx";
import { Page, Section } from "../parts/page.tsx";
import { Empty, Loaded, Notice, ProblemNote } from "../parts/states.tsx";
import table from "../parts/table.module.css";
import { plural } from "../parts/time-format.ts";
import css from "./rollback.module.css";

const LOOK_EVERY_MS = 5_000;

const ACTS: Readonly<Record<RollbackDecision, string>> = {
  put_back: "Put back",
  end: "End",
  take: "Remove",
  leave: "Leave",
};
const DECIDED: Readonly<Record<RollbackDecision, string>> = {
  put_back: "Is put back when this app is settled",
  end: "Ended",
  take: "Removed, unless a live grant wants it",
  leave: "Left as it is",
};

/** After a restore of an older backup: what differs from the apps, and the decision on each of it. */
export function RollbackPage() {
  const query = useRead(getRollbacks, {}, { refetchInterval: LOOK_EVERY_MS });
  return (
    <Page
      title="After a restore"
      lead="The database is older than it was. Until you have decided what differs, no access is given. What is due to end still ends."
      crumbs={[{ label: "After a restore" }]}
    >
      <Loaded query={query} what="what differs">
        {({ rollbacks }) =>
          rollbacks.length === 0 ? (
            <Empty glyph="ring" title="Nothing waits for a decision">
              Access is given in every app.
            </Empty>
          ) : (
            rollbacks.map((rollback) => <AppRollback key={rollback.app_id} rollback={rollback} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function AppRollback({ rollback }: { readonly rollback: RollbackView }) {
  const { isAdministrator } = abilitiesOf(useSession());
  const { app_id: appId, app_name: name, is_read: isRead, differences, undecided, total } = rollback;
  const ofKind = (kind: RollbackDifferenceView["kind"]) => differences.filter((one) => one.kind === kind);
  return (
    <Section
      title={name}
      note={isRead ? (undecided === 0 ? "everything is decided" : `${undecided} to decide`) : "being read"}
      aside={isAdministrator && isRead ? <Settle appId={appId} name={name} isReady={undecided === 0} /> : undefined}
    >
      <p className={css["lead"]}>
        The last event that is left is of <Moment at={rollback.last_event_at} />.
        {rollback.lost_until !== null && (
          <>
            {" "}
            Events up to <Moment at={rollback.lost_until} /> are lost.
          </>
        )}
      </p>
      {!isRead && <Notice glyph="pause">Zendesk is being read. What differs is shown when that is complete.</Notice>}
      <Differences
        appId={appId}
        rows={ofKind("absent")}
        title="Should be there, and is not"
        all={["end", "put_back"]}
        mayDecide={isAdministrator}
      />
      <Differences
        appId={appId}
        rows={ofKind("unexplained")}
        title="Is there, and nothing here says why"
        all={["take", "leave"]}
        mayDecide={isAdministrator}
      />
      {isRead && total === 0 && <p>Nothing differs. Settle it, and access is given again.</p>}
      {total > differences.length && (
        <p>{plural(total - differences.length, "more is", "more are")} shown when these are decided.</p>
      )}
    </Section>
  );
}

interface DifferencesProps {
  readonly appId: string;
  readonly rows: readonly RollbackDifferenceView[];
  readonly title: string;
  readonly all: readonly RollbackDecision[];
  readonly mayDecide: boolean;
}

function Differences({ appId, rows, title, all, mayDecide }: DifferencesProps) {
  const decide = useAct(decideRollback);
  if (rows.length === 0) return null;
  const open = rows.filter((row) => row.decision === null);
  const act = (decision: RollbackDecision, differences: string[]) =>
    decide.mutate({ params: { app_id: appId }, body: { decision, differences } });
  return (
    <>
      <h3 className={css["kind"]}>{title}</h3>
      <ul className={table["list"]}>
        {rows.map((row) => (
          <Difference
            key={row.difference}
            row={row}
            mayDecide={mayDecide}
            isBusy={decide.isPending}
            onDecide={(decision) => act(decision, [row.difference])}
          />
        ))}
      </ul>
      {mayDecide && open.length > 1 && (
        <div className={css["all"]}>
          {all.map((decision) => (
            <DecideAll
              key={decision}
              decision={decision}
              rows={open.filter((row) => row.may.includes(decision))}
              isBusy={decide.isPending}
              onDecide={(differences) => act(decision, differences)}
            />
          ))}
        </div>
      )}
      <ProblemNote problem={decide.error} />
    </>
  );
}

const CONSEQUENCES: Readonly<Record<RollbackDecision, string>> = {
  put_back: "They are given again as soon as this app is settled, each until its own end.",
  end: "These grants end now. Nothing changes in Zendesk, which does not show them.",
  take: "Zendesk is told now to remove them, unless a live grant wants one.",
  leave: "They stay in Zendesk, as access that Gatehouse did not give and does not end.",
};

interface DecideAllProps {
  readonly decision: RollbackDecision;
  readonly rows: readonly RollbackDifferenceView[];
  readonly isBusy: boolean;
  readonly onDecide: (differences: string[]) => void;
}

/** Of the ones on the page only: nobody decides what they did not see. */
function DecideAll({ decision, rows, isBusy, onDecide }: DecideAllProps) {
  const [isOpen, setOpen] = useState(false);
  if (rows.length < 2) return null;
  const name = `${ACTS[decision]} these ${rows.length}`;
  return (
    <>
      <Button size="xs" variant="default" disabled={isBusy} onClick={() => setOpen(true)}>
        {name}
      </Button>
      <Dialog title={`${name}?`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{CONSEQUENCES[decision]}</p>
        <ul>
          {rows.map((row) => (
            <li key={row.difference}>{row.sentence}</li>
          ))}
        </ul>
        <DialogActs>
          <Button variant="default" data-autofocus onClick={() => setOpen(false)}>
            Go back
          </Button>
          <Button
            onClick={() => {
              setOpen(false);
              onDecide(rows.map((row) => row.difference));
            }}
          >
            {name}
          </Button>
        </DialogActs>
      </Dialog>
    </>
  );
}

interface DifferenceProps {
  readonly row: RollbackDifferenceView;
  readonly mayDecide: boolean;
  readonly isBusy: boolean;
  readonly onDecide: (decision: RollbackDecision) => void;
}

function Difference({ row, mayDecide, isBusy, onDecide }: DifferenceProps) {
  return (
    <li>
      <div className={table["listHead"]}>
        <div>
          {row.sentence}
          <span className={table["second"]}>
            {row.account_name ?? row.user?.email ?? "No account is known"}
            {row.given_at !== null && (
              <>
                , since <Moment at={row.given_at} />
              </>
            )}
            {row.decision === null && row.may.length === 1 && ". Change it in Zendesk, and leave it here."}
          </span>
        </div>
        <div className={table["acts"]}>
          {row.decision !== null && <span className={css["decided"]}>{DECIDED[row.decision]}</span>}
          {row.decision === null &&
            mayDecide &&
            row.may.map((decision) => (
              <Button
                key={decision}
                size="xs"
                variant="default"
                disabled={isBusy}
                aria-label={`${ACTS[decision]}: ${row.sentence}`}
                onClick={() => onDecide(decision)}
              >
                {ACTS[decision]}
              </Button>
            ))}
        </div>
      </div>
    </li>
  );
}

function Settle({
  appId,
  name,
  isReady,
}: {
  readonly appId: string;
  readonly name: string;
  readonly isReady: boolean;
}) {
  const settle = useAct(settleRollback);
  const announce = useAnnounce();
  return (
    <>
      <Button
        size="xs"
        disabled={!isReady}
        loading={settle.isPending}
        onClick={() =>
          settle.mutate(
            { params: { app_id: appId } },
            { onSuccess: () => announce(`Settled. Access is given again in ${name}.`) },
          )
        }
      >
        Settle
      </Button>
      <ProblemNote problem={settle.error} />
    </>
  );
}
