import { spawn } from "node:child_process";
import { mkdirSync, openSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { ROOT } from "../root.js";
import { mustRun } from "../run.js";
import { workspaceNode } from "./nodes.js";
import type { Npmrc } from "./stranger-env.js";

/** A registry of our own, on this machine, until it is stopped. */
export interface Registry {
  readonly url: string;
  readonly npm: Npmrc;
  readonly stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

const settings = (folder: string, uplink: string, scope: string): string =>
  JSON.stringify({
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    uplinks: { elsewhere: { url: uplink, timeout: "120s", max_fails: 20, maxage: "60m" } },
    packages: { [`${scope}/*`]: { access: "$all", publish: "$authenticated" }, "**": { access: "$all", proxy: "elsewhere" } },
    max_body_size: "100mb",
    log: { type: "stdout", format: "pretty", level: "warn" },
  });

const setting = async (name: string): Promise<string> => {
  const value = (await mustRun("npm", ["config", "get", name], { cwd: "/" })).trim();
  return value === "null" || value === "undefined" ? "" : value;
};

/** @unit milliseconds */
const DEADLINE = 180_000;

const waitUntilUp = async (url: string): Promise<void> => {
  for (const end = Date.now() + DEADLINE; Date.now() < end; await setTimeout(250)) {
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok === true) return;
  }
  throw new Error("the registry did not come up");
};

/** A user of the registry is made for this rehearsal; its key lives in the temporary folder only. */
const signUp = async (url: string): Promise<string> => {
  const name = "rehearsal";
  const password = crypto.randomUUID();
  const answer = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password, email: "rehearsal@example.invalid" }),
  });
  const { token }: { readonly token?: string } = JSON.parse(await answer.text());
  if (token === undefined) throw new Error(`the registry made no user (${answer.status})`);
  return token;
};

/**
 * Starts verdaccio in a folder. Packages of our scope come from here only; all others from the registry this machine is set to,
 * so that a stranger's install is tried without anything being published.
 */
export const startRegistry = async (folder: string, scope: string): Promise<Registry> => {
  mkdirSync(folder, { recursive: true });
  const uplink = await setting("registry");
  const cafile = await setting("cafile");
  writeFileSync(join(folder, "config.yaml"), settings(folder, uplink, scope));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const log = openSync(join(folder, "verdaccio.log"), "a");
  const program = join(dirname(createRequire(import.meta.url).resolve("verdaccio/package.json")), "bin/verdaccio");
  const child = spawn(workspaceNode(ROOT), [program, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ["ignore", log, log],
    env: { ...process.env, ...(cafile === "" ? {} : { NODE_EXTRA_CA_CERTS: cafile }) },
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await waitUntilUp(url);
  const npm = { userconfig: join(folder, "npmrc"), cache: join(folder, "npm-cache") };
  writeFileSync(npm.userconfig, `registry=${url}\n//127.0.0.1:${port}/:_authToken=${await signUp(url)}\n`);
  return {
    url,
    npm,
    stop: () => {
      child.kill("SIGTERM");
      return gone;
    },
  };
};
