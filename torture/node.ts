import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../bench/free-port.ts";
import { Program } from "./processes.ts";
import { type AtPoint, type SentCall, Wire } from "./wire.ts";

const PRODUCT = fileURLToPath(new URL("../src/main.js", import.meta.url));
const READY_LIMIT_MS = 90_000;

export type NodeState = "starting" | "up" | "stopped" | "down";

/** A stretch of time in which a node could do nothing. */
export interface Absence {
  readonly node: number;
  readonly why: "killed" | "stopped" | "left";
  readonly from: number;
  /** Null: still. */
  to: number | null;
  /** What it had asked shortly before: the targets behind it stay leased a moment longer. */
  readonly inHand: readonly SentCall[];
}

export interface NodeOptions {
  readonly number: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly simulator: string;
  /** How far this node's own clock is off. */
  readonly clockOffsetMs: number;
  readonly atPoint: AtPoint;
}

/** One process of the product, started again whenever it ended. */
export class ProductNode {
  readonly number: number;
  readonly wire: Wire;
  readonly absences: Absence[] = [];
  state: NodeState = "down";
  upSince = 0;
  port = 0;
  /** Ends that nobody here asked for. */
  readonly surprises: string[] = [];
  #program: Program | null = null;
  #wireUrl = "";
  #isMeantToEnd = false;
  #isOver = false;
  readonly #options: NodeOptions;

  constructor(options: NodeOptions) {
    this.#options = options;
    this.number = options.number;
    this.wire = new Wire(options.simulator, options.atPoint);
  }

  async open(): Promise<void> {
    this.#wireUrl = await this.wire.open();
    this.port = await freePort();
  }

  output(): string {
    return this.#program?.output() ?? "";
  }

  /** Starts the process; answers when it is ready to work, or when it ended before that. */
  async start(): Promise<void> {
    this.state = "starting";
    const { clockOffsetMs, settings } = this.#options;
    const program = new Program(PRODUCT, [], {
      GATEHOUSE_LOG_LEVEL: "error",
      ...settings,
      GATEHOUSE_PORT: String(this.port),
      GATEHOUSE_ZENDESK_SIMULATOR_URL: this.#wireUrl,
      ...(clockOffsetMs !== 0 && { NODE_OPTIONS: `--import=${clockMovedBy(clockOffsetMs)}` }),
    });
    this.#program = program;
    this.#isMeantToEnd = false;
    program.ended.then(
      () => this.#onEnd(program),
      () => undefined,
    );
    const deadline = performance.now() + READY_LIMIT_MS;
    while (program.isRunning && performance.now() < deadline) {
      if (await answers(`http://127.0.0.1:${this.port}/readyz`)) {
        if (!program.isRunning) return;
        this.state = "up";
        this.upSince = Date.now();
        const absence = this.absences.at(-1);
        if (absence?.to === null) absence.to = Date.now();
        return;
      }
      await sleep(50);
    }
  }

  /** kill -9, also while it is stopped. */
  kill(): void {
    this.#leave("killed");
    this.#isMeantToEnd = true;
    this.#program?.signal("SIGKILL");
  }

  /** SIGSTOP for that long: every socket stays open and every lease runs out. */
  async pause(ms: number): Promise<void> {
    const program = this.#program;
    if (program === null || this.state !== "up") return;
    this.#leave("stopped");
    this.state = "stopped";
    program.signal("SIGSTOP");
    await sleep(ms);
    program.signal("SIGCONT");
    if (this.#program !== program || !program.isRunning) return;
    this.state = "up";
    this.upSince = Date.now();
    const absence = this.absences.at(-1);
    if (absence?.to === null) absence.to = Date.now();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    this.#isMeantToEnd = true;
    await this.#program?.stop();
    this.wire.close();
  }

  #leave(why: Absence["why"]): void {
    const absence = this.absences.at(-1);
    if (absence?.to === null) return;
    this.absences.push({ node: this.number, why, from: Date.now(), to: null, inHand: this.wire.recentCalls() });
  }

  #onEnd(program: Program): void {
    if (this.#program !== program) return;
    this.state = "down";
    if (this.#isOver) return;
    if (!this.#isMeantToEnd) {
      this.surprises.push(program.output().slice(-2_000));
      this.#leave("left");
    }
    sleep(300).then(
      () => (this.#isOver ? undefined : this.start()),
      () => undefined,
    );
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** A module that moves the clock of the program that loads it first; what counts time by itself is untouched. */
function clockMovedBy(ms: number): string {
  const source = `const Real=Date,off=${ms};globalThis.Date=class Date extends Real{constructor(...a){a.length===0?super(Real.now()+off):super(...a)}static now(){return Real.now()+off}};`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
