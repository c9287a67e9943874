export {
  bound,
  type BoundDownload,
  type BoundOperation,
  type Call,
  type Download,
  download,
  type OperationShape,
  type SessionCookie,
  userOf,
} from "./bound-operation.ts";
export { csvLine } from "./csv.ts";
export { createProbeServer } from "./create-probe-server.ts";
export { createServer, type ServerOptions } from "./create-server.ts";
export type { LiveEvent, LiveFeed } from "./live-updates.ts";
export type { SessionGate, SignedIn } from "./session-gate.ts";
