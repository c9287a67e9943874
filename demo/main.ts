import { Command } from "commander";
import { startZendeskSimulator } from "../simulators/zendesk/index.ts";
import { startProduct } from "../src/cli/start-product.ts";
import { loadConfig, runProgram, StartupError, stopRequested } from "../src/platform/config/index.ts";
import { createLogger } from "../src/platform/logging/index.ts";
import { makeRoom } from "./room.ts";
import { seed, type Stage } from "./seed.ts";
import { comesBack } from "./stories/comes-back.ts";
import { mainJob } from "./stories/main-job.ts";
import { overlap } from "./stories/overlap.ts";
import type { Story } from "./stories/story.ts";

/** Played one round after the other; the stories of a round at the same time, on things of their own. */
const ROUNDS: readonly (readonly Story[])[] = [[mainJob], [overlap, comesBack]];
const STORIES = ROUNDS.flat();
const say = (line: string): void => console.log(line);

interface Options {
  readonly script: boolean;
  readonly story?: string;
  readonly port: string;
}

runProgram(async () => {
  const program = new Command("demo")
    .description("Gatehouse with a simulated Zendesk account and people in it.")
    .option("--script", "play the stories without a person, then end", false)
    .option("--story <name>", `one story: ${STORIES.map((story) => story.name).join(", ")}`)
    .option("--port <port>", "port of the console", "8791")
    .action(run);
  await program.parseAsync(process.argv);
});

async function run(options: Options): Promise<void> {
  const stories = STORIES.filter((story) => options.story === undefined || story.name === options.story);
  if (stories.length === 0)
    throw new StartupError(
      `There is no story called ${options.story ?? ""}. There are: ${STORIES.map((story) => story.name).join(", ")}.`,
    );
  const stop = stopRequested();
  const room = await makeRoom(options.port);
  const zendesk = await startZendeskSimulator({ seedSize: "demo" });
  const config = loadConfig(
    {
      GATEHOUSE_DATA_DIR: room.dataDir,
      GATEHOUSE_PORT: options.port,
      GATEHOUSE_ZENDESK_SIMULATOR_URL: zendesk.url,
      GATEHOUSE_LOG_LEVEL: "warn",
    },
    {},
  );
  try {
    const product = await startProduct(config, { log: createLogger({ level: "warn" }), say });
    try {
      if (product.firstRunLink === null) throw new Error("the demo's data directory is not empty");
      const stage = await seed(product.publicUrl, product.firstRunLink, zendesk, say);
      if (options.script) {
        for (const round of ROUNDS)
          await playRound(
            round.filter((story) => stories.includes(story)),
            stage,
          );
        say("\nEverything was as promised.");
      } else {
        say(`\nGatehouse: ${product.publicUrl}\nThe simulated Zendesk: ${zendesk.url}\n`);
        for (const link of stage.links) say(`${link.name}:\n  ${link.url}`);
        say("\nCtrl-C ends it.");
        await Promise.race([stop, product.lost]);
      }
    } finally {
      await product.stop();
    }
  } finally {
    await zendesk.stop();
    room.clear();
  }
}

async function playRound(stories: readonly Story[], stage: Stage): Promise<void> {
  for (const story of stories) say(`\nStory ${story.name}: ${story.about}`);
  await Promise.all(
    stories.map((story) => story.play(stage, (line) => say(stories.length === 1 ? line : `${story.name}: ${line}`))),
  );
}
