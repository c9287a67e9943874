// npm start: the product. Installs and builds what is missing first.
import "./steps/check-node-version.mjs";
import { launch } from "./steps/progress.mjs";
import { startProgram } from "./steps/start-program.mjs";

launch(() => startProgram("src/main.js"));
