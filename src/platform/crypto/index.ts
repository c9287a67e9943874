export type * from "./secret-box.ts";
