import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildProduct, isProductBuilt } from "./build-product.mjs";
import { withCheckoutLock } from "./checkout-lock.mjs";
import { arePackagesInstalled, installPackages } from "./install-packages.mjs";
import { ROOT, StepError } from "./progress.mjs";

/** Makes the checkout ready: packages installed and dist/ built from the sources as they are. */
export async function prepareCheckout() {
  // Somebody who may only read a finished checkout can still start it.
  if (arePackagesInstalled() && isProductBuilt()) return;
  await withCheckoutLock(async () => {
    await installPackages();
    await buildProduct();
  });
}

/**
 * Runs a built program in this very process: its signals and its exit code are ours, and no second Node stays in memory
 * for the life of the product.
 */
export async function startProgram(entry) {
  await prepareCheckout();
  const file = join(ROOT, "dist", entry);
  if (!existsSync(file)) {
    throw new StepError(`${file} is missing although it was just built. Delete ${join(ROOT, "dist")} and start again.`);
  }
  process.argv[1] = file;
  swallowRepeatedSignals();
  await import(pathToFileURL(file).href);
}

/**
 * Under npm one Ctrl-C arrives twice, from the terminal and from npm, and a program that listens once would die of the
 * second while it puts things in order. Somebody who presses again later means it.
 */
function swallowRepeatedSignals() {
  let requestedAt;
  const onSignal = (signal) => {
    const now = performance.now();
    if (requestedAt === undefined && process.listenerCount(signal) > 1) requestedAt = now;
    else if (requestedAt === undefined || now - requestedAt > 1_000) process.exit(130);
  };
  process.prependListener("SIGINT", onSignal);
  process.prependListener("SIGTERM", onSignal);
}
