import { randomUUID } from "node:crypto";
import type { Running } from "../../platform/slice.ts";
import type { GrantsDeps } from "../grants-deps.ts";
import { claimTarget, type Preference } from "./claim-target.ts";
import { ClosedLanes } from "./closed-lanes.ts";
import { workTarget } from "./work-target.ts";

const POLL_MS = 1_000;
/** Of these, one looks for grants first, so that endless removals leave a share; the others look for removals first. */
const SLOTS = 6;
/** Of so many claims of a slot for removals, one looks first for what is due for a rare reason. */
const CLAIMS_PER_RARE_LOOK = 10;

/** Lets commands of this node start a look at once instead of at the next poll. */
export class Nudge {
  #waiters = new Set<() => void>();

  /** Wakes one who waits: each claim wakes the next, so that one new thing does not cost a look of every slot. */
  now(): void {
    const [first] = this.#waiters;
    first?.();
  }

  /** Resolves after `ms`, or when somebody nudges. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        this.#waiters.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener("abort", done);
      this.#waiters.add(done);
    });
  }
}

/** Starts the workers of this node. `stop` waits for calls in hand, so that their answers are recorded. */
export function startReconciler(deps: GrantsDeps, nudge: Nudge): Running {
  const stopping = new AbortController();
  const closed = new ClosedLanes();
  const slots = Array.from({ length: SLOTS }, (_, index) =>
    runSlot(deps, nudge, closed, index === 0 ? "grant" : "removal", stopping.signal),
  );
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(slots);
    },
  };
}

async function runSlot(
  deps: GrantsDeps,
  nudge: Nudge,
  closed: ClosedLanes,
  prefer: "removal" | "grant",
  signal: AbortSignal,
): Promise<void> {
  for (let claims = 1; !signal.aborted; claims += 1) {
    const isRareLook = prefer === "removal" && claims % CLAIMS_PER_RARE_LOOK === 0;
    const worked = await workOnce(deps, isRareLook ? "overlooked" : prefer, () => nudge.now(), closed);
    if (!worked) await nudge.wait(POLL_MS, signal);
  }
}

/** One claim and its work. False when nothing was due or something unforeseen happened: its lease then runs out. */
export async function workOnce(
  deps: GrantsDeps,
  prefer: Preference,
  onClaimed: () => void = () => undefined,
  closed: ClosedLanes = new ClosedLanes(),
): Promise<boolean> {
  const ctx = deps.systemContext("reconciler", randomUUID());
  try {
    const claim = await claimTarget(ctx, prefer, closed.leftOut());
    if (claim === null) return false;
    onClaimed();
    await workTarget(deps, ctx, claim, closed);
    return true;
  } catch (error) {
    deps.log.error(
      { err: error, correlationId: ctx.correlationId },
      "the reconciler met something unforeseen; the row stays due",
    );
    return false;
  }
}
