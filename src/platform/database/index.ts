export { binariesIn, startEmbeddedPostgres } from "./embedded/index.ts";
export type { EmbeddedPostgres, EmbeddedPostgresOptions, PostgresBinaries } from "./embedded/index.ts";
export { migrate, type MigrationOutcome } from "./migrate.ts";
export {
  type DatabaseConfig,
  openDatabase,
  type OpenDatabaseOptions,
  type OpenedDatabase,
} from "./open-database.ts";
export { preparedPool, WITH_COMMIT } from "./prepared-pool.ts";
export type * from "./schema.ts";
