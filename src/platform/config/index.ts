export { explainFileError, systemErrorCode } from "./explain-file-error.ts";
export { StartupError } from "./startup-error.ts";
