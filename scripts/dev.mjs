// npm run dev: the product from its sources, started anew on every change, and the console with live reload.
import "./steps/check-node-version.mjs";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./steps/install-packages.mjs";
import { launch, ROOT } from "./steps/progress.mjs";

const PORT = process.env.GATEHOUSE_PORT ?? "8780";

launch(async () => {
  await installPackages();
  const server = start("tsx", ["watch", "--clear-screen=false", "src/main.ts", ...process.argv.slice(2)], ROOT);
  const children = [server];
  if (existsSync(join(ROOT, "web", "index.html"))) children.push(start("vite", [], join(ROOT, "web")));

  // Ctrl-C reaches the children by itself (same terminal); other signals and the end of either one end both.
  const endAll = () => children.forEach((child) => child.kill("SIGTERM"));
  process.on("SIGTERM", endAll);
  process.on("SIGINT", () => undefined);
  children.forEach((child) => child.once("exit", endAll));
});

function start(tool, args, cwd) {
  const env = { ...process.env, GATEHOUSE_PORT: PORT };
  // Only the console's development server reads it, and the product refuses variables that it does not know.
  if (tool === "vite") env.GATEHOUSE_DEV_SERVER = `http://127.0.0.1:${PORT}`;
  return spawn(join(ROOT, "node_modules", ".bin", tool), args, { cwd, env, stdio: "inherit" });
}
