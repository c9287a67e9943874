export { type Audit, type AuditOptions, createAudit, type LogReaders, verifyWithHeads } from "./create-audit.ts";
export type { NewEvent } from "./event.ts";
export { readTip, type Rollback } from "./find-rollback.ts";
export { type HeadKeeper, openHeadKeeper } from "./head-keeper.ts";
export { inTransaction, type UnitOfWork } from "./in-transaction.ts";
export type { LogVerdict } from "./log-walk.ts";
export { verifyExport } from "./verify-export.ts";
