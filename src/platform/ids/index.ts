export * from "./brands.ts";
export * from "./uuidv7.ts";
