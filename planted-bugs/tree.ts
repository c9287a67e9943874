import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Edit } from "./bug.ts";

const LEFT_OUT = new Set(["node_modules", "dist", ".git", ".build", ".data"]);

/** A copy of the checkout to plant bugs in. The checkout itself is never written to. */
export class Tree {
  readonly root: string;

  constructor(checkout: string) {
    this.root = mkdtempSync(join(tmpdir(), "gatehouse-planted-"));
    cpSync(checkout, this.root, {
      recursive: true,
      filter: (source) => !LEFT_OUT.has(relative(checkout, source)),
    });
    linkPackages(join(checkout, "node_modules"), join(this.root, "node_modules"));
  }

  /** Runs `work` with the edits in place and takes them back whatever happens. Throws where one does not apply. */
  async with<Result>(edits: readonly Edit[], work: () => Promise<Result>): Promise<Result> {
    const originals = new Map<string, string>();
    try {
      for (const edit of edits) {
        const path = join(this.root, edit.file);
        const before = readFileSync(path, "utf8");
        if (!originals.has(path)) originals.set(path, before);
        writeFileSync(path, applyEdit(before, edit));
      }
      return await work();
    } finally {
      for (const [path, text] of originals) writeFileSync(path, text);
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A folder of its own with a link for each package, so that no tool leaves its caches in the checkout. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!name.startsWith(".") || name === ".bin") symlinkSync(join(from, name), join(to, name));
  }
}

/** The text with the edit. A text that is missing or occurs twice is a bug that nobody plants any more. */
export function applyEdit(text: string, { file, find, replace }: Edit): string {
  const parts = text.split(find);
  if (parts.length !== 2)
    throw new Error(`${file} has the text to replace ${parts.length - 1} times, not once: ${find}`);
  if (find === replace) throw new Error(`an edit of ${file} changes nothing: ${find}`);
  return parts.join(replace);
}
