import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT, readJson, runTool, step } from "./progress.mjs";

const INSTALLED = join(ROOT, "node_modules", ".package-lock.json");

/** Whether everything that the lock file names is there in its version. */
export function arePackagesInstalled() {
  return existsSync(INSTALLED) && isCurrent(readJson(join(ROOT, "package-lock.json")), readJson(INSTALLED));
}

/** Installs what the lock file names, when something of it is missing or has another version. */
export async function installPackages() {
  if (arePackagesInstalled()) return;
  const isFirst = !existsSync(INSTALLED);
  const title = isFirst ? "Installing packages (first time, about a minute)…" : "Installing changed packages…";
  // Development packages too, whatever NODE_ENV says: they build the product.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  await step(title, () => runNpm(args));
}

/** Asks npm's own record of what it installed, so that an `npm ci` by hand counts. */
function isCurrent(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === "" || entry.link === true) return true;
    const found = installed.packages[path];
    if (found === undefined) return entry.optional === true && !isForThisMachine(entry);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Packages for one C library list it; npm leaves the other one out, and which one is not worth finding out here. */
function isForThisMachine(entry) {
  if (entry.os === undefined || entry.cpu === undefined || entry.libc !== undefined) return false;
  return entry.os.includes(process.platform) && entry.cpu.includes(process.arch);
}

function runNpm(args) {
  // Started by npm, we use that same npm; started by hand, the one on the path.
  const own = process.env.npm_execpath;
  const isNpm = own !== undefined && /npm-cli\.[cm]?js$/.test(own);
  return isNpm ? runTool("npm-ci", process.execPath, [own, ...args]) : runTool("npm-ci", "npm", args);
}
