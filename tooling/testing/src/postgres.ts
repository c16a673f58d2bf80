export { makeSchema, runSql } from "./postgres/make-schema.js";
export { startServer, type TestServer } from "./postgres/start-server.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of a PostgreSQL in which the tests may make schemas. */
    readonly postgresUrl: string;
  }
}
