import { NumberInput, Select } from "@mantine/core";
import { useId, useState } from "react";
import css from "./duration-tiles.module.css";
import { formatDuration } from "./time-format.ts";

const PRESETS = [60, 240, 480, 1440, 4320, 10_080, 43_200];
const UNITS = [
  { value: "1", label: "minutes" },
  { value: "60", label: "hours" },
  { value: "1440", label: "days" },
];
export const NO_END = -1;

interface DurationTilesProps {
  /** Minutes; -1 has no end. Null while "Other" holds nothing usable. */
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  readonly recommended: number | null;
  /** Null: no end is allowed. */
  readonly max: number | null;
}

interface Tile {
  readonly minutes: number;
  readonly note: string;
  readonly isOver: boolean;
}

/** What can be chosen: presets, the recommended one, the longest allowed, and one beyond it that shows the limit. */
export function tilesFor(recommended: number | null, max: number | null): readonly Tile[] {
  const within = PRESETS.filter((minutes) => max === null || minutes < max);
  const beyond = max === null ? undefined : [...PRESETS, 129_600].find((minutes) => minutes > max);
  const all = new Set([
    ...within,
    ...(recommended === null ? [] : [recommended]),
    ...(max === null ? [] : [max]),
    ...(beyond === undefined ? [] : [beyond]),
  ]);
  const tiles = [...all].toSorted((a, b) => a - b);
  const kept =
    tiles.length <= 8
      ? tiles
      : tiles
          .filter(
            (minutes) =>
              minutes === recommended || minutes === max || minutes === beyond || ![4320, 60].includes(minutes),
          )
          .slice(0, 8);
  return kept.map((minutes) => {
    const isOver = max !== null && minutes > max;
    const note = isOver ? "over max" : minutes === recommended ? "recommended" : minutes === max ? "max" : "";
    return { minutes, note, isOver };
  });
}

export function DurationTiles({ value, onChange, recommended, max }: DurationTilesProps) {
  const [isOther, setOther] = useState(false);
  const name = useId();
  const tiles = tilesFor(recommended, max);
  const pick = (minutes: number) => {
    setOther(false);
    onChange(minutes);
  };
  return (
    <fieldset className={css["set"]}>
      <legend className={css["legend"]}>For how long</legend>
      <p className={css["hint"]}>Counts from the moment it works.</p>
      <div className={css["tiles"]}>
        {tiles.map((tile) => (
          <label key={tile.minutes} className={css["tile"]}>
            <input
              type="radio"
              name={name}
              disabled={tile.isOver}
              checked={!isOther && value === tile.minutes}
              onChange={() => pick(tile.minutes)}
            />
            <span>{formatDuration(tile.minutes)}</span>
            {tile.note !== "" && <small>{tile.note}</small>}
          </label>
        ))}
        {max === null && (
          <label className={css["tile"]}>
            <input type="radio" name={name} checked={!isOther && value === NO_END} onChange={() => pick(NO_END)} />
            <span>No end</span>
          </label>
        )}
        <label className={css["tile"]}>
          <input
            type="radio"
            name={name}
            checked={isOther}
            onChange={() => {
              setOther(true);
              onChange(null);
            }}
          />
          <span>Other</span>
        </label>
      </div>
      {isOther && <OtherDuration onChange={onChange} max={max} />}
    </fieldset>
  );
}

function OtherDuration({ onChange, max }: Pick<DurationTilesProps, "onChange" | "max">) {
  const [amount, setAmount] = useState<number | null>(null);
  const [unit, setUnit] = useState("1");
  const minutes = amount === null ? null : amount * Number(unit);
  const isOver = minutes !== null && max !== null && minutes > max;
  const tell = (nextAmount: number | null, nextUnit: string) => {
    const next = nextAmount === null ? null : nextAmount * Number(nextUnit);
    onChange(next === null || next < 1 || (max !== null && next > max) ? null : next);
  };
  return (
    <>
      <div className={css["other"]}>
        <NumberInput
          label="How many"
          min={1}
          allowDecimal={false}
          allowNegative={false}
          value={amount ?? ""}
          onChange={(next) => {
            const parsed = next === "" ? null : Number(next);
            setAmount(parsed);
            tell(parsed, unit);
          }}
        />
        <Select
          label="Unit"
          data={UNITS}
          value={unit}
          allowDeselect={false}
          onChange={(next) => {
            const chosen = next ?? "1";
            setUnit(chosen);
            tell(amount, chosen);
          }}
        />
      </div>
      {isOver && (
        <p className={css["error"]} role="alert">
          At most {formatDuration(max)}.
        </p>
      )}
    </>
  );
}
