/**
 * Something an operator can put right: the program prints the sentence without a stack and ends with code 1.
 * The message names what is wrong and what to do, and never holds a secret.
 */
export class StartupError extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "StartupError";
  }
}
