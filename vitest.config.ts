import { defineConfig } from "vitest/config";

const NEVER = ["**/node_modules/**", "**/dist/**"];
const globalSetup = ["tests/support/global-setup.ts"];
// Two cores: one worker waits for the database while the other computes. Hooks make and drop a database.
const common = { pool: "forks" as const, testTimeout: 30_000, hookTimeout: 60_000, exclude: NEVER };

// Each project is a stage of `npm test`; a single file runs with `npx vitest run path`.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: "product",
          include: [
            "src/**/*.test.ts",
            "tests/**/*.test.ts",
            "demo/**/*.test.ts",
            "bench/**/*.test.ts",
            "torture/**/*.test.ts",
            "web/**/*.test.{ts,tsx}",
          ],
          exclude: [...NEVER, "tests/browser/**", "tests/simulators/**", "tests/lifetimes/**"],
          globalSetup,
        },
      },
      {
        test: { ...common, name: "simulators", include: ["simulators/**/*.test.ts", "tests/simulators/**/*.test.ts"] },
      },
      {
        test: {
          ...common,
          name: "models",
          include: ["docs/model/**/*.test.ts", "tests/lifetimes/**/*.test.ts", "planted-bugs/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          ...common,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup,
          // One journey at a time: a browser, a server and a simulator fill two cores.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
