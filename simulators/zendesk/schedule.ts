interface Task {
  readonly at: number;
  readonly order: number;
  readonly run: (at: number) => void;
}

/**
 * What Zendesk does later by itself. Nothing runs on a timer: whoever looks at the account first lets everything
 * that is due happen, each thing at its own time, so that a moved clock is all a test needs.
 */
export class Schedule {
  #tasks: Task[] = [];
  #order = 0;

  add(at: number, run: (at: number) => void): void {
    this.#order += 1;
    this.#tasks.push({ at, order: this.#order, run });
  }

  runDue(now: number): void {
    for (;;) {
      const next = this.#tasks.filter((task) => task.at <= now).toSorted((a, b) => a.at - b.at || a.order - b.order)[0];
      if (!next) return;
      this.#tasks = this.#tasks.filter((task) => task !== next);
      next.run(next.at);
    }
  }

  /** For acts that come to nothing: what they planned is forgotten with them. */
  get mark(): number {
    return this.#order;
  }

  rollBackTo(mark: number): void {
    this.#tasks = this.#tasks.filter((task) => task.order <= mark);
  }
}
