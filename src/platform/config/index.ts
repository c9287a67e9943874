export { explainFileError, systemErrorCode } from "./explain-file-error.ts";
export { type ConfigOptions, loadConfig } from "./load-config.ts";
export { explainListenError, runProgram } from "./run-program.ts";
export { type Config, SETTINGS, type SettingKey } from "./settings.ts";
export { StartupError } from "./startup-error.ts";
export { type StopSignal, stopRequested } from "./stop-requested.ts";
