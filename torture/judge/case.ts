import type { CallRecord } from "../../simulators/zendesk/index.ts";
import type { AttemptStory } from "./attempts.ts";
import type { Evidence, Violation, ViolationKind } from "./evidence.ts";
import { countedMs, type GrantStory, type Span } from "./grants.ts";
import { historyOf } from "./history.ts";

const BEFORE_MS = 100_000;

/** Everything that is known in one case, and what was found. */
export class Case {
  readonly evidence: Evidence;
  readonly grants: readonly GrantStory[];
  readonly attempts: readonly AttemptStory[];
  readonly calls: ReadonlyMap<number, CallRecord>;
  readonly violations: Violation[] = [];
  /** Cases that the protocol states as exceptions, and others that people caused. */
  readonly excused = new Map<string, number>();
  readonly #late: { raw: number; counted: number }[] = [];

  constructor(evidence: Evidence, grants: readonly GrantStory[], attempts: readonly AttemptStory[]) {
    this.evidence = evidence;
    this.grants = grants;
    this.attempts = attempts;
    this.calls = new Map(evidence.calls.map((call) => [call.seq, call]));
  }

  find(
    kind: ViolationKind,
    about: { readonly userId: number; readonly thingId?: number | null },
    at: number,
    text: string,
    from = at - BEFORE_MS,
  ): void {
    const { userId, thingId = null } = about;
    const history = historyOf(this.evidence, this, { userId, thingId }, { from, to: at + 2_000 });
    this.violations.push({ kind, about: `user ${userId}, thing ${thingId ?? "any"}`, at, text, history });
  }

  excuse(why: string): void {
    this.excused.set(why, (this.excused.get(why) ?? 0) + 1);
  }

  /** The part of a span in which nothing was in the way of this person's changes. */
  counted(userId: number, span: Span): number {
    const { disturbances } = this.evidence;
    return countedMs(
      span,
      disturbances.filter((one) => one.userId === null || one.userId === userId),
    );
  }

  /** Notes how long something stood after its end, and says whether that was too long. */
  isTooLong(userId: number, span: Span): boolean {
    const counted = this.counted(userId, span);
    this.#late.push({ raw: span.to - span.from, counted });
    return counted > this.evidence.boundMs;
  }

  figures(): Record<string, number> {
    const counted = this.#late.map((one) => one.counted).toSorted((left, right) => left - right);
    // What each may have taken: the bound, and the time in which something was in the way.
    const allowed = this.#late
      .map((one) => this.evidence.boundMs + one.raw - one.counted)
      .toSorted((left, right) => left - right);
    const raw = this.#late.map((one) => one.raw).toSorted((left, right) => left - right);
    const at = (sorted: readonly number[], share: number): number =>
      Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
    return {
      ends: counted.length,
      rawP50Ms: at(raw, 0.5),
      rawP99Ms: at(raw, 0.99),
      rawMaxMs: at(raw, 1),
      allowedP50Ms: at(allowed, 0.5),
      allowedMaxMs: at(allowed, 1),
      countedP50Ms: at(counted, 0.5),
      countedP99Ms: at(counted, 0.99),
      countedMaxMs: at(counted, 1),
      ...Object.fromEntries(this.excused),
    };
  }
}
