import type { PlanView } from "../../src/api/index.ts";
import { formatDuration } from "../parts/time-format.ts";

/** Choices shorter than what was asked, that a person would think of. Nobody lengthens. */
export function shorterThan(asked: number | null): readonly number[] {
  if (asked === null) return [1440, 10_080];
  const steps = [1, 2, 5, 15, 30, 60, 120, 240, 480, 1440, 4320, 10_080, 20_160];
  return steps.filter((minutes) => minutes < asked && minutes * 20 >= asked).slice(-2);
}

const inSentence = (minutes: number | null) => (minutes === null ? "without an end" : `for ${formatDuration(minutes)}`);

/** The plan with the chosen time in place of the asked one: the calls stay the same. */
export function planFor(plan: PlanView, asked: number | null, chosen: number | null): PlanView {
  if (asked === chosen) return plan;
  return { ...plan, sentence: plan.sentence.replace(inSentence(asked), inSentence(chosen)) };
}

export const hasWarning = (plan: PlanView): boolean =>
  !plan.is_possible || plan.effects.some((effect) => effect.is_warning);
