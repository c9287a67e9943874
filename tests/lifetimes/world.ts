import { People } from "./people.ts";
import { CALM, DAY, MINUTE, Stage } from "./stage.ts";
import { Worker } from "./worker.ts";

export interface Outcome {
  readonly lifetimes: number;
  readonly steps: number;
  /** How often each trouble happened. */
  readonly met: ReadonlyMap<string, number>;
}

/** Lives one world to its end. The same seed is the same world. Throws Broken. */
export function liveWorld(seed: number): Outcome {
  const stage = new Stage(seed);
  const people = new People(stage);
  const worker = new Worker(stage);
  const goOn = (forMs: number, isEnough: () => boolean = () => false): void => {
    const limit = stage.now + forMs;
    while (!isEnough() && stage.step(limit)) worker.armPoll();
    if (forMs !== Infinity && !isEnough()) stage.now = limit;
  };

  people.planRequests();
  goOn(Infinity, () => people.areDone);
  stage.troubles = CALM;
  stage.say("from here on nothing fails and nobody edits");
  goOn(10 * MINUTE);
  const looks = stage.looks;
  goOn(20 * MINUTE);
  stage.promises.restedInPeace(stage.looks - looks);
  // Between two looks, or what is just being done would be taken for what was left undone.
  goOn(10 * MINUTE, () => worker.isAtRest);
  stage.promises.settledWhileLive(stage.appNow);
  people.endAll();
  worker.armPoll();
  goOn(2 * DAY);
  stage.promises.settledAtTheEnd();
  return { lifetimes: stage.rows.grants.length, steps: stage.steps, met: stage.met };
}
