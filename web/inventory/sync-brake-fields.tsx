import { NumberInput } from "@mantine/core";
import css from "./inventory.module.css";

/** When a sync that found too little asks before anything counts as gone. */
export function SyncBrakeFields({
  percent,
  onPercent,
  atLeast,
  onAtLeast,
}: {
  readonly percent: number;
  readonly onPercent: (next: number) => void;
  readonly atLeast: number;
  readonly onAtLeast: (next: number) => void;
}) {
  return (
    <div className={css["pair"]}>
      <NumberInput
        label="A sync asks when more is missing than"
        description="Of what was known, by kind. At 100 % it never asks."
        suffix=" %"
        min={0}
        max={100}
        clampBehavior="strict"
        allowDecimal={false}
        value={percent}
        onChange={(next) => onPercent(Number(next))}
      />
      <NumberInput
        label="And at least"
        description="Accounts or memberships; a fifth as many items."
        min={1}
        allowDecimal={false}
        value={atLeast}
        onChange={(next) => onAtLeast(Number(next))}
      />
    </div>
  );
}
