import type { PlanView } from "../../api/index.ts";

const OBSERVES: PlanView["effects"][number] = {
  kind: "observe",
  text: "Gatehouse only observes here: nothing is written until it goes live.",
  is_warning: false,
};

/** A plan is kept with its request; whether anything may be written is of now, so it is said anew at every look. */
export function asObserved(plan: PlanView, isLive: boolean): PlanView {
  const effects = plan.effects.filter((effect) => effect.kind !== "observe");
  return { ...plan, effects: isLive ? effects : [...effects, OBSERVES] };
}
