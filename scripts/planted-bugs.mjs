// npm run planted-bugs: plants known bugs in copies of the sources; each must be caught by the test that it names.
import "./steps/check-node-version.mjs";
import { spawn } from "node:child_process";
import { withCheckoutLock } from "./steps/checkout-lock.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { launch, ROOT } from "./steps/progress.mjs";

launch(async () => {
  await withCheckoutLock(installPackages);
  const args = ["--import", "tsx", "planted-bugs/run.ts", ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  // Ctrl-C reaches the child by itself (same terminal); other signals end it.
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGINT", () => undefined);
  process.exitCode = await new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done(code ?? 1));
  });
});
