export * from "./connector.ts";
export * from "./errors.ts";
export * from "./memory-budget.ts";
