import { Button } from "@mantine/core";
import { useState } from "react";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { ActionBar } from "../shell/action-bar.tsx";
import { approveWord, CommentField, type DecisionProps, DurationChoice } from "./decision-panel.tsx";
import css from "./review.module.css";

/** On a phone the decision is a bar at the bottom; what needs a choice or a word opens a sheet. */
export function PhoneDecision({ request, minutes, onMinutes, decision }: DecisionProps) {
  const [sheet, setSheet] = useState<"none" | "shorter" | "deny">("none");
  const close = () => setSheet("none");
  return (
    <ActionBar label="Your decision">
      {sheet === "none" && <ProblemNote problem={decision.problem} />}
      <Button size="md" fullWidth loading={decision.isPending} disabled={decision.isOffline} onClick={decision.approve}>
        {approveWord(request, minutes)}
      </Button>
      <div className={css["two"]}>
        <Button size="md" variant="default" onClick={() => setSheet("shorter")}>
          Shorter
        </Button>
        <Button size="md" variant="default" onClick={() => setSheet("deny")}>
          Deny
        </Button>
      </div>
      <Dialog title="Approve for how long" isOpen={sheet === "shorter"} onClose={close}>
        <DurationChoice request={request} minutes={minutes} onMinutes={onMinutes} />
        <ProblemNote problem={decision.problem} />
        <DialogActs>
          <Button size="md" loading={decision.isPending} disabled={decision.isOffline} onClick={decision.approve}>
            {approveWord(request, minutes)}
          </Button>
        </DialogActs>
      </Dialog>
      <Dialog title="Deny" isOpen={sheet === "deny"} onClose={close}>
        <CommentField request={request} decision={decision} />
        <ProblemNote problem={decision.problem} />
        <DialogActs>
          <Button size="md" loading={decision.isPending} disabled={decision.isOffline} onClick={decision.deny}>
            Deny
          </Button>
        </DialogActs>
      </Dialog>
    </ActionBar>
  );
}
