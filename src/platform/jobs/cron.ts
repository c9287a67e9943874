import { bug } from "../errors/index.ts";

/** A cron line as a question about one minute (UTC): five fields of a star, `a`, `a-b`, each with a step if wanted, and lists. */
export type CronLine = (minute: Date) => boolean;

const FIELDS: readonly { readonly name: string; readonly from: number; readonly to: number }[] = [
  { name: "minute", from: 0, to: 59 },
  { name: "hour", from: 0, to: 23 },
  { name: "day", from: 1, to: 31 },
  { name: "month", from: 1, to: 12 },
  { name: "weekday", from: 0, to: 6 },
];

/** Reads a cron line. Only a programmer writes one here, so a bad line is a bug and stops the start. */
export function parseCron(line: string): CronLine {
  const parts = line.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) throw bug(`"${line}" is not a cron line of five fields`);
  const allowed = FIELDS.map((field, index) => expand(parts[index] ?? "", field.from, field.to, line));
  return (minute) => {
    const values = [
      minute.getUTCMinutes(),
      minute.getUTCHours(),
      minute.getUTCDate(),
      minute.getUTCMonth() + 1,
      minute.getUTCDay(),
    ];
    return values.every((value, index) => allowed[index]?.has(value) === true);
  };
}

function expand(text: string, from: number, to: number, line: string): ReadonlySet<number> {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const found = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    if (found === null) throw bug(`"${part}" in the cron line "${line}" is not understood`);
    const start = found[1] === undefined ? from : Number(found[1]);
    const end = found[2] === undefined ? (found[1] === undefined ? to : start) : Number(found[2]);
    const step = found[3] === undefined ? 1 : Number(found[3]);
    if (start < from || end > to || start > end || step < 1)
      throw bug(`"${part}" in the cron line "${line}" is out of range`);
    for (let value = start; value <= end; value += step) values.add(value);
  }
  return values;
}
