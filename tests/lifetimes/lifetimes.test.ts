import { expect, it } from "vitest";
import { live, TROUBLES } from "./live.ts";

const GRANTS = 6_000;
const SEED = 1;

it(`keeps every promise through ${GRANTS} whole lives of grants, and met every trouble`, { timeout: 300_000 }, () => {
  const lived = live(GRANTS, SEED);
  expect(lived.lifetimes).toBeGreaterThanOrEqual(GRANTS);
  expect(TROUBLES.filter((trouble) => !lived.met.has(trouble))).toEqual([]);
});
