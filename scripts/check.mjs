// npm run check: types, lint and format, in seconds; what to run before a commit.
import "./steps/check-node-version.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { launch } from "./steps/progress.mjs";
import { checks, lintChecks, typeChecks } from "./steps/stages.mjs";

launch(async () => {
  await installPackages();
  const { failed } = await checks([...typeChecks(), ...lintChecks().filter(([kind]) => kind !== "dead code")]);
  process.exitCode = failed > 0 ? 1 : 0;
});
