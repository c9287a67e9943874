import { describe, expect, it } from "vitest";
import { explore } from "./explore.ts";
import { SUITES } from "./worlds.ts";

/** The shortest traces are far below this; a world without a guard need not be visited to its end. */
const ENOUGH = { maximumStates: 300_000, stopAtFirst: true };

describe.each([...SUITES])("model of one %s", (_name, makeSuite) => {
  const suite = makeSuite();

  it("holds every invariant, always makes progress, and met every fault", { timeout: 180_000 }, () => {
    const labels = new Set<string>();
    for (const model of suite.small) {
      const result = explore(model, { stopAtFirst: true });
      expect([...result.broken], model.name).toEqual([]);
      expect(result.isComplete, model.name).toBe(true);
      for (const label of result.labels) labels.add(label);
    }
    const silent = suite.faults.filter((fault) => ![...labels].some((label) => label.includes(fault)));
    expect(silent).toEqual([]);
  });

  it.each([...suite.guards])("breaks without the guard %s", { timeout: 30_000 }, (_guard, { model }) => {
    const result = explore(model, ENOUGH);
    expect(result.broken.size, model.name).toBeGreaterThan(0);
  });
});
