import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { Client } from "pg";

const DEBIAN = "/usr/lib/postgresql";

/** The newest PostgreSQL that Debian installed. */
const findBin = (): string => {
  const versies = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number).filter(Number.isInteger) : [];
  const nieuwste = versies.toSorted((a, b) => b - a)[0];
  if (nieuwste === undefined) throw new Error("PostgreSQL ontbreekt: installeer het pakket postgresql, of geef WMO_TEST_DATABASE_URL.");
  return join(DEBIAN, String(nieuwste), "bin");
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const adres = server.address();
      server.close(() => (adres !== null && typeof adres === "object" ? resolve(adres.port) : reject(new Error("geen poort"))));
    });
  });

/** PostgreSQL refuses to run as root: then it runs as the account that Debian made for it. */
const otherAccount = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const number = (soort: string): number => Number(execFileSync("id", [soort, "postgres"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
};

/** A PostgreSQL of its own in a temporary folder, with durable writes as in production. */
export interface TestServer {
  readonly url: string;
  readonly child: ChildProcess;
  /** Starts it again on the same data, after it was killed. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const waitUntilReady = async (url: string): Promise<void> => {
  for (let poging = 0; ; poging += 1) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (oorzaak) {
      if (poging > 300) throw oorzaak;
      await wait(100);
    }
  }
};

/** Makes and starts a server; several can run beside each other. */
export const startServer = async (): Promise<TestServer> => {
  const bin = findBin();
  const account = otherAccount();
  const map = mkdtempSync(join(tmpdir(), "wmo-kit-pg-"));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(map, account.uid, account.gid);
  const data = join(map, "data");
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "proef", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"], { stdio: "pipe", cwd: map, ...account });
  const port = await freePort();
  const start = (): ChildProcess =>
    spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-k", map, "-c", "max_connections=60"], {
      stdio: "ignore",
      cwd: map,
      ...account,
    });
  let child = start();
  const url = `postgresql://proef@127.0.0.1:${port}/postgres`;
  await waitUntilReady(url);
  const gone = (): Promise<unknown> => new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once("exit", resolve) : resolve(undefined)));
  return {
    url,
    get child() {
      return child;
    },
    restart: async () => {
      await gone();
      child = start();
      await waitUntilReady(url);
    },
    stop: async () => {
      child.kill("SIGINT");
      await gone();
      rmSync(map, { recursive: true, force: true });
    },
  };
};
