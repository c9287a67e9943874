import type { Logger } from "pino";
import { rest, type Running } from "../running.ts";
import { parseCron } from "./cron.ts";
import type { ErrandSchedule } from "./errand-handler.ts";

export interface RunSchedulesOptions {
  readonly schedules: readonly ErrandSchedule[];
  readonly log: Logger;
  readonly readTime: () => Promise<Date>;
  readonly send: (schedule: ErrandSchedule, minute: Date) => Promise<void>;
  readonly lookEveryMs?: number;
}

const MINUTE_MS = 60_000;
/** A node that was away this long makes up for what it missed; further back, the next regular time is soon enough. */
const LOOK_BACK_MINUTES = 10;

/** Sends scheduled errands at their minutes, by the database's clock. Any number of nodes may do so together. */
export function runSchedules(options: RunSchedulesOptions): Running {
  const ending = new AbortController();
  const lines = options.schedules.map((schedule) => ({ schedule, isDue: parseCron(schedule.cron) }));
  const loop = lines.length === 0 ? Promise.resolve() : look(lines, options, ending.signal);
  return {
    stop: async () => {
      ending.abort();
      await loop;
    },
  };
}

type Line = { readonly schedule: ErrandSchedule; readonly isDue: (minute: Date) => boolean };

async function look(lines: readonly Line[], options: RunSchedulesOptions, ending: AbortSignal): Promise<void> {
  let doneUntil: number | undefined;
  while (!ending.aborted) {
    try {
      const now = Math.floor((await options.readTime()).getTime() / MINUTE_MS);
      const from = Math.max((doneUntil ?? now - 1) + 1, now - LOOK_BACK_MINUTES);
      for (let minute = from; minute <= now; minute += 1) {
        const moment = new Date(minute * MINUTE_MS);
        for (const { schedule, isDue } of lines) if (isDue(moment)) await options.send(schedule, moment);
      }
      doneUntil = now;
    } catch (error) {
      options.log.error({ err: error }, "schedules: could not be sent and will be tried again");
    }
    await rest(options.lookEveryMs ?? 10_000, ending);
  }
}
