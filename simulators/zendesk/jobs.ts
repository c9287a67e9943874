import { named, ZendeskRefusal } from "./errors.ts";
import type { Random } from "./random.ts";
import type { Schedule } from "./schedule.ts";
import type { Cause } from "./store.ts";
import type { Switches } from "./switches.ts";

/** What a job needs of the account that it works in. */
export interface Workplace {
  readonly now: number;
  readonly switches: Pick<Switches, "jobLimit" | "jobQueueMs" | "jobWorkMs">;
  readonly random: Random;
  readonly schedule: Schedule;
  act<T>(cause: Cause, work: () => T, at: number): { readonly result: T };
}

export interface Job {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly createdAt: number;
  readonly startsAt: number;
  readonly total: number;
  readonly results: unknown[];
  completedAt: number | null;
}

export interface JobItem {
  /** Acts and answers with the item's result; a refusal becomes a failed item inside a completed job. */
  readonly run: (index: number) => unknown;
  readonly failure: { readonly error: string; readonly id?: number };
}

const KEPT_MS = 24 * 60 * 60 * 1000;

/** Bulk jobs: queued, then working item by item, then completed; kept for one day. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();

  start(
    account: Workplace,
    input: { type: string; label: string; items: readonly JobItem[]; actorUserId: number | null },
  ): Job {
    const { switches, now } = account;
    const running = [...this.#jobs.values()].filter((job) => job.completedAt === null).length;
    if (running >= switches.jobLimit) {
      throw named(429, "TooManyJobs", "Too many jobs are currently queued or running. Try again later.");
    }
    const job: Job = {
      id: `V3-${account.random.hex(32)}`,
      type: input.type,
      label: input.label,
      createdAt: now,
      startsAt: now + switches.jobQueueMs,
      total: input.items.length,
      results: [],
      completedAt: null,
    };
    this.#jobs.set(job.id, job);
    const stepMs = input.items.length === 0 ? 0 : switches.jobWorkMs / input.items.length;
    input.items.forEach((item, index) => {
      account.schedule.add(job.startsAt + stepMs * (index + 1), (at) =>
        job.results.push(runItem(account, job, item, index, input.actorUserId, at)),
      );
    });
    account.schedule.add(job.startsAt + switches.jobWorkMs, (at) => {
      job.completedAt = at;
    });
    return job;
  }

  find(id: string, now: number): Job | null {
    const job = this.#jobs.get(id);
    return job && now - job.createdAt < KEPT_MS ? job : null;
  }

  list(now: number): readonly Job[] {
    return [...this.#jobs.values()].filter((job) => now - job.createdAt < KEPT_MS).toReversed();
  }
}

function runItem(
  account: Workplace,
  job: Job,
  item: JobItem,
  index: number,
  actorUserId: number | null,
  at: number,
): unknown {
  try {
    return account.act({ kind: "job", jobId: job.id, actorUserId }, () => item.run(index), at).result;
  } catch (error) {
    if (!(error instanceof ZendeskRefusal)) throw error;
    return { index, action: job.type, success: false, ...item.failure, details: sentenceOf(error.body) };
  }
}

/** Inside a job the reason is one sentence: recorded as "Name:  … has already been taken". */
function sentenceOf(body: unknown): string {
  const descriptions: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === "description" && typeof inner === "string") descriptions.push(inner);
        else collect(inner);
      }
    }
  };
  collect(body);
  return descriptions.at(-1) ?? "Unknown error";
}

export function showJob(job: Job, baseUrl: string, now: number): Record<string, unknown> {
  const isQueued = now < job.startsAt;
  const isDone = job.completedAt !== null;
  return {
    id: job.id,
    job_type: job.type,
    url: `${baseUrl}/api/v2/job_statuses/${job.id}.json`,
    total: job.total,
    progress: isQueued ? null : job.results.length,
    status: isQueued ? "queued" : isDone ? "completed" : "working",
    message: isQueued
      ? null
      : isDone
        ? `Completed at ${new Date(job.completedAt ?? now).toISOString().slice(0, 19).replace("T", " ")} +0000`
        : `${job.label} #${job.results.length}`,
    results: isDone ? job.results : null,
  };
}
