// npm run build: installs what is missing and builds dist/.
import "./steps/check-node-version.mjs";
import { launch } from "./steps/progress.mjs";
import { prepareCheckout } from "./steps/start-program.mjs";

launch(prepareCheckout);
