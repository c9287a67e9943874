/** `node --import tsx tests/lifetimes/run.ts [grants] [seed]`: many grants' whole lives in virtual time, see README.md. */
import { live, TROUBLES } from "./live.ts";
import { Broken } from "./stage.ts";

const [grants = "100000", seed = "1"] = process.argv.slice(2);
const began = performance.now();
const lived = tryToLive();
const seconds = (performance.now() - began) / 1000;
for (const trouble of TROUBLES) console.log(`${trouble}: ${(lived.met.get(trouble) ?? 0).toLocaleString("en")}`);
console.log(
  `${lived.lifetimes.toLocaleString("en")} grants in ${lived.worlds.toLocaleString("en")} worlds, ` +
    `${lived.steps.toLocaleString("en")} steps, every promise checked after each: ${seconds.toFixed(1)} s`,
);
if (TROUBLES.some((trouble) => !lived.met.has(trouble))) {
  console.error("Some trouble never came, so this run proves nothing about it.");
  process.exitCode = 1;
}

function tryToLive(): ReturnType<typeof live> {
  try {
    return live(Number(grants), Number(seed));
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
