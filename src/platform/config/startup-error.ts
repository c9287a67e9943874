/**
 * Something an operator can put right: the program prints the sentence without a stack and ends with code 1.
 * The message names what is wrong and what to do, and never holds a secret.
 */
export class StartupError extends Error {
  /** Whether it can pass without anybody changing a setting: a server that still boots, a disk that is full. */
  readonly mayPass: boolean;

  constructor(message: string, options: { readonly cause?: unknown; readonly mayPass?: boolean } = {}) {
    super(message, options);
    this.name = "StartupError";
    this.mayPass = options.mayPass ?? false;
  }
}
