import type { Catcher } from "../bug.ts";

export const LIFETIMES: Catcher = {
  project: "models",
  path: "tests/lifetimes/lifetimes.test.ts",
  test: "keeps every promise through 6000 whole lives of grants, and met every trouble",
};

/** The small worlds of one model, tried in every order. */
export function model(name: "membership" | "slot" | "organization" | "account" | "time" | "lanes"): Catcher {
  const test = `model of one ${name} holds every invariant, always makes progress, and met every fault`;
  return { project: "models", path: "docs/model/model.test.ts", test };
}

/** On the real database and the simulated Zendesk. */
export function product(path: string, test: string): Catcher {
  return { project: "product", path, test };
}

export function reconciler(test: string): Catcher {
  return product("tests/grants/reconciler.test.ts", `the reconciler on the simulated Zendesk ${test}`);
}
