export { binariesIn, type PostgresBinaries } from "./binaries.ts";
export { defaultDataDirectory } from "./data-directory.ts";
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "./start-embedded-postgres.ts";
