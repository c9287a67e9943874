import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Logs and half-made builds; safe to delete at any time. */
export const WORK = join(ROOT, ".build");

/** A failure that a person can put right: printed as a sentence, without a stack. */
export class StepError extends Error {}

const TICK_MS = process.stderr.isTTY ? 1_000 : 15_000;

/** Runs one step under a line that says what happens and, at the end, how long it took. Never silent for long. */
export async function step(title, work) {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1_000);
  process.stderr.write(process.stderr.isTTY ? title : `${title}\n`);
  const ticker = setInterval(() => {
    process.stderr.write(process.stderr.isTTY ? `\r${title} ${seconds()} s` : `  … ${seconds()} s\n`);
  }, TICK_MS);
  try {
    const result = await work();
    const took = ((performance.now() - began) / 1_000).toFixed(1);
    process.stderr.write(process.stderr.isTTY ? `\r${title} done in ${took} s\n` : `  done in ${took} s\n`);
    return result;
  } catch (error) {
    process.stderr.write(process.stderr.isTTY ? `\r${title} failed\n` : "  failed\n");
    throw error;
  } finally {
    clearInterval(ticker);
  }
}

/** Runs a tool quietly; its output goes to a log and is part of the error when it fails. */
export async function runTool(name, command, args, options = {}) {
  const log = join(WORK, `${name}.log`);
  makeWorkDirectory();
  const child = spawn(command, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], ...options });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (exitCode, signal) => done(exitCode ?? signal));
  });
  writeFileSync(log, output);
  if (code === 0) return output;
  throw new StepError(
    explain(output) ?? `${lastLines(output, 25)}\n${name} failed (${code}). The whole output: ${log}`,
  );
}

export function makeWorkDirectory() {
  try {
    mkdirSync(WORK, { recursive: true });
  } catch (error) {
    throw explainedError(error);
  }
}

/** An error as a sentence where one is known. */
export function explainedError(error) {
  const sentence = explain(String(error));
  return sentence === undefined ? error : new StepError(sentence);
}

/** Sentences for what goes wrong on a new machine. */
function explain(output) {
  if (/ENOSPC|no space left/i.test(output)) {
    return `The disk that holds ${ROOT} is full. Free about 1 GB and start again.`;
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `This user may not write to ${ROOT}. Start as the user who owns it, or make a clone of your own.`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT|network/i.test(output)) {
    return `The package registry cannot be reached. Check the connection (or npm's proxy and registry settings) and start again.`;
  }
  return undefined;
}

export function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}

export function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Runs a launcher's main function and prints what went wrong so that a person can act on it. */
export function launch(main) {
  main().catch((error) => {
    console.error(error instanceof StepError ? error.message : error);
    process.exit(1);
  });
}
