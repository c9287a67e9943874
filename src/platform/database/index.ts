export { binariesIn, startEmbeddedPostgres } from "./embedded/index.ts";
export type { EmbeddedPostgres, EmbeddedPostgresOptions, PostgresBinaries } from "./embedded/index.ts";
export { type DatabaseTrouble, troubleOf } from "./database-trouble.ts";
export { surviveLostConnections } from "./lost-connections.ts";
export { migrate, type MigrationOutcome } from "./migrate.ts";
export {
  type DatabaseConfig,
  explainConnectionError,
  openDatabase,
  type OpenDatabaseOptions,
  type OpenedDatabase,
} from "./open-database.ts";
export { preparedPool, WITH_COMMIT } from "./prepared-pool.ts";
export type * from "./schema.ts";
