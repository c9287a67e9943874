// npm run demo: the product with a simulated Zendesk and people in it. Installs and builds what is missing first.
import "./steps/check-node-version.mjs";
import { launch } from "./steps/progress.mjs";
import { startProgram } from "./steps/start-program.mjs";

launch(() => startProgram("demo/main.js"));
