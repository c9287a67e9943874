import { type ChildProcess, spawn } from "node:child_process";

const OUTPUT_KEPT = 20_000;

/** A program that runs beside us and can be killed at any moment. */
export class Program {
  readonly ended: Promise<void>;
  #child: ChildProcess;
  #output = "";

  constructor(file: string, args: readonly string[], settings: Readonly<Record<string, string>>) {
    // Whoever runs this may have settings of an installation of their own; of those only the way to programs is ours.
    const { PATH = "", HOME = "", TMPDIR } = process.env;
    const environment = { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }), NODE_ENV: "production", ...settings };
    this.#child = spawn(process.execPath, [file, ...args], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        this.#output = (this.#output + chunk.toString()).slice(-OUTPUT_KEPT);
      });
    this.ended = new Promise((done) => {
      this.#child.once("exit", () => done());
      this.#child.once("error", () => done());
    });
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  output(): string {
    return this.#output;
  }

  signal(name: NodeJS.Signals): void {
    if (this.isRunning) this.#child.kill(name);
  }

  async stop(): Promise<void> {
    this.signal("SIGTERM");
    await this.ended;
  }
}
