import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { defaultSwitches, parseSwitchesPatch, switchesSchema } from "./switches.ts";

describe("switches", () => {
  it("each one is documented with its default", async () => {
    const page = await readFile(new URL("../../docs/zendesk-simulator.md", import.meta.url), "utf8");
    for (const [name, value] of Object.entries(defaultSwitches())) {
      expect(page).toContain(`| \`${name}\` | ${String(value)} |`);
    }
    expect(Object.values(switchesSchema.shape).every((schema) => schema.description)).toBe(true);
  });

  it("a patch brings no defaults of its own and no unknown names", () => {
    expect(parseSwitchesPatch({ plan: "team" })).toEqual({ plan: "team" });
    expect(() => parseSwitchesPatch({ nonsense: 1 })).toThrow("nonsense");
  });
});
