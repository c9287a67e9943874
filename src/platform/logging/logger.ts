import { type DestinationStream, type Logger, pino } from "pino";
import { hideSecrets, redact, redactText } from "./redact.ts";

export interface LoggerOptions {
  /** `trace` to `fatal`, or `silent`. */
  readonly level: string;
  /** Where lines go; standard output unless a test listens. */
  readonly destination?: DestinationStream;
}

/** The log of this process: one JSON object a line, secrets taken out before anything is written. */
export function createLogger(options: LoggerOptions): Logger {
  return pino(
    {
      level: options.level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      // Everything goes through `redact`, errors included; pino's own serializers would run first and keep what they copy.
      serializers: { err: (value: unknown) => value },
      formatters: {
        level: (label) => ({ level: label }),
        bindings: (bindings) => redact(bindings) as Record<string, unknown>,
        log: (record) => redact(record) as Record<string, unknown>,
      },
      hooks: {
        logMethod(args, method) {
          const [first] = args as readonly unknown[];
          // Without a message pino takes the error's own, past everything that redacts.
          const given: readonly unknown[] = first instanceof Error && args.length === 1 ? [first, first.message] : args;
          const clean = given.map((item) => (typeof item === "string" ? redactText(item) : item));
          method.apply(this, clean as Parameters<typeof method>);
        },
        // The bindings of a child logger pass no formatter; this net is under them and under everything else.
        streamWrite: hideSecrets,
      },
    },
    options.destination ?? pino.destination(1),
  );
}

/** A log that says nothing, for tests. */
export function silentLogger(): Logger {
  return pino({ level: "silent" });
}
