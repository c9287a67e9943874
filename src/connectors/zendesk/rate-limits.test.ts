import { describe, expect, it } from "vitest";
import { endpointLimits, limitFacts, retryAfterMs } from "./rate-limits.ts";
import { UserUpdateLimits } from "./user-update-limits.ts";

const NOW = Date.parse("2026-11-24T08:00:00Z");

describe("Retry-After", () => {
  it.each([
    [undefined, 60_000],
    ["", 60_000],
    ["soon", 60_000],
    ["1e309", 60_000],
    ["17", 17_000],
    ["0", 1_000],
    ["-5", 1_000],
    ["999999999", 600_000],
    ["Tue, 24 Nov 2026 08:00:30 GMT", 30_000],
    ["Tue, 24 Nov 2020 08:00:30 GMT", 1_000],
  ])("%j is a wait of %i ms", (value, waitMs) => {
    expect(retryAfterMs(value === undefined ? {} : { "retry-after": value }, NOW)).toBe(waitMs);
  });
});

describe("the account's counters", () => {
  it("are read from every header family Zendesk has used", () => {
    expect(limitFacts({ "x-rate-limit": "700", "x-rate-limit-remaining": "699" })).toEqual({
      limitPerMinute: 700,
      remaining: 699,
    });
    expect(limitFacts({ "ratelimit-limit": "400", "ratelimit-remaining": "0", "ratelimit-reset": "58" })).toEqual({
      limitPerMinute: 400,
      remaining: 0,
      resetMs: 58_000,
    });
    expect(limitFacts({ "rate-limit": "200", "rate-limit-remaining": "3", "rate-limit-reset": "4" })).toEqual({
      limitPerMinute: 200,
      remaining: 3,
      resetMs: 4_000,
    });
  });

  it("are nothing where they are absent or nonsense", () => {
    expect(limitFacts({})).toEqual({});
    expect(
      limitFacts({ "x-rate-limit": "lots", "x-rate-limit-remaining": "-1", "ratelimit-reset": "99999999999999" }),
    ).toEqual({});
    expect(limitFacts({ "x-rate-limit": "0", "ratelimit-reset": "86400" })).toEqual({ resetMs: 60_000 });
  });

  it("are kept apart from those of one endpoint", () => {
    expect(
      endpointLimits({
        "zendesk-ratelimit-create-update-user": "total=5; remaining=2; resets=4",
        "x-rate-limit": "700",
      }),
    ).toEqual([{ name: "create-update-user", total: 5, remaining: 2, resetsMs: 4_000 }]);
    expect(endpointLimits({ "zendesk-ratelimit-broken": "total=; remaining" })).toEqual([]);
  });
});

describe("updates of one person", () => {
  it("stop where Zendesk's counter is used up, for as long as it says", () => {
    let now = 1_000;
    const limits = new UserUpdateLimits(() => now);
    limits.note("7", { "zendesk-ratelimit-create-update-user": "total=5; remaining=0; resets=12" });
    expect(() => limits.require("7")).toThrow(expect.objectContaining({ outcome: "throttled", retryAfterMs: 12_000 }));
    expect(() => limits.require("8")).not.toThrow();
    now += 12_000;
    expect(() => limits.require("7")).not.toThrow();
  });

  it("are counted by us where the header is absent: five a minute", () => {
    let now = 1_000;
    const limits = new UserUpdateLimits(() => now);
    for (let update = 0; update < 5; update += 1) {
      limits.require("7");
      limits.note("7", {});
      now += 1_000;
    }
    expect(() => limits.require("7")).toThrow(expect.objectContaining({ reason: "throttled", retryAfterMs: 55_000 }));
    now += 55_000;
    expect(() => limits.require("7")).not.toThrow();
  });
});
