import type { Stage } from "../seed.ts";

export interface Story {
  readonly name: string;
  readonly about: string;
  /** Throws where anything is not as promised. */
  play(stage: Stage, say: (line: string) => void): Promise<void>;
}

/** Stops the story, and with it the script, with what was promised and what is. */
export function promise(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(`Not as promised: ${sentence}`);
}
