import { randomUUID } from "node:crypto";

import { Client } from "pg";

/** Runs SQL beside the application. */
export const runSql = async (url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Address of a schema of its own in a server. */
export const makeSchema = async (server: string): Promise<string> => {
  const naam = `proef_${randomUUID().replaceAll("-", "")}`;
  await runSql(server, `CREATE SCHEMA ${naam}`);
  const url = new URL(server);
  url.searchParams.set("options", `-c search_path=${naam}`);
  return url.href;
};
