import type { TestProject } from "vitest/node";

import { startServer } from "./postgres.js";

/** For vitest: one server for all files, or the one in `WMO_TEST_DATABASE_URL`. */
export const setup = async ({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const gegeven = process.env["WMO_TEST_DATABASE_URL"];
  if (gegeven !== undefined && gegeven !== "") {
    provide("postgresUrl", gegeven);
    return undefined;
  }
  const server = await startServer();
  provide("postgresUrl", server.url);
  return server.stop;
};
