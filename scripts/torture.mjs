// npm run torture: the product under every fault that is known. Installs and builds what is missing first.
import "./steps/check-node-version.mjs";
import { launch } from "./steps/progress.mjs";
import { startProgram } from "./steps/start-program.mjs";

launch(() => startProgram("torture/main.js"));
