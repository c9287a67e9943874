import { describe, expect, it } from "vitest";
import { explore, type Model, type Move } from "./explore.ts";

/** A graph with a letter for each state; the obligation is owed everywhere but in `z`. */
function graph(
  steps: Readonly<Record<string, readonly (Omit<Move, "state" | "label"> & { readonly to: string })[]>>,
): Model {
  const nameOf = (state: Uint8Array) => String.fromCodePoint(state[0] ?? 0);
  const stateOf = (name: string) => Uint8Array.of(name.codePointAt(0) ?? 0);
  return {
    name: "graph",
    width: 1,
    initial: stateOf("a"),
    moves: (state, emit) => {
      for (const { to, ...step } of steps[nameOf(state)] ?? [])
        emit({ label: `${nameOf(state)}${to}`, state: stateOf(to), ...step });
    },
    invariants: {},
    obligations: [{ name: "done", isOwed: (state) => nameOf(state) !== "z", turns: ["worker", "clock"] }],
  };
}

describe("a livelock", () => {
  it("is a way round in which everybody gets turns and the owed is never done", () => {
    const { broken } = explore(
      graph({
        a: [{ to: "b", by: "worker" }],
        b: [
          { to: "a", by: "clock" },
          { to: "z", by: "worker" },
        ],
        z: [{ to: "z", by: "clock" }],
      }),
    );
    expect(broken.get("done")).toEqual(["and then for ever:", "ab", "ba"]);
  });

  it("is none where it goes on only because somebody never gets a turn", () => {
    const { broken } = explore(
      graph({
        a: [
          { to: "a", by: "clock" },
          { to: "z", by: "worker" },
        ],
        z: [{ to: "z", by: "clock" }],
      }),
    );
    expect(broken.size).toBe(0);
  });

  it("is none where a step on the way round does what is owed", () => {
    const { broken } = explore(
      graph({
        a: [{ to: "b", by: "worker", serves: "done" }],
        b: [{ to: "a", by: "clock" }],
      }),
    );
    expect(broken.size).toBe(0);
  });

  it("is also a place where nobody whose turn comes can do anything", () => {
    const { broken } = explore(graph({ a: [{ to: "b", by: "worker" }], b: [{ to: "b", by: "people" }] }));
    expect(broken.get("done")).toEqual(["ab", "and then for ever:", "nobody whose turn comes can do anything"]);
  });
});
