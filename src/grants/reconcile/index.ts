export { writeEnds, type WrittenEnds } from "./ends.ts";
export { checkExtension, type Extension, type ExtensionRule } from "./extension.ts";
export { laneOf } from "./lane.ts";
export type * from "./outcome.ts";
export { recordAnswer, type DefiniteAnswer } from "./recording.ts";
export type * from "./rows.ts";
export { decideTarget } from "./target.ts";
export type * from "./view.ts";
