export * from "./event.ts";
export * from "./in-transaction.ts";
