export { createLogger, type LoggerOptions, silentLogger } from "./logger.ts";
export { redactText } from "./redact.ts";
