/**
 * What the app does at scale: 100,000 made-up residents over three years on PostgreSQL and 10,000 on SQLite, twenty-five people at work,
 * the report of a month, and how it grows: at a tenth, a third and the whole. The app is a process of its own.
 * `--klein` is a quick small run, `--sqlite` or `--postgresql` one engine only. Takes `WMO_TEST_DATABASE_URL` (an empty database), or starts a PostgreSQL.
 */
import { writeSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";

import { makeStarter } from "@wmo-kit/tooling-beproeving";
import { startServer } from "@wmo-kit/tooling-testing/postgres";
import { ConfigProvider, Layer, ManagedRuntime } from "effect";

import { layerKit } from "../src/kit.js";
import { eenMap } from "../test/kit.js";
import { vulTeam } from "../test/team/vul-team.js";
import { meetLijsten, meetRapport } from "./meet.js";

const { values } = parseArgs({ options: { klein: { type: "boolean" }, sqlite: { type: "boolean" }, postgresql: { type: "boolean" } } });
const isKlein = values.klein === true;
const MATEN = { sqlite: isKlein ? 600 : 10_000, postgresql: isKlein ? 600 : 100_000 } as const;
const DELEN = [1 / 10, 1 / 3, 1];
const GEBRUIKERS = 25;
const print = (regel: string): void => void writeSync(1, `${regel}\n`);
const start = await makeStarter(new URL("../src/main.ts", import.meta.url));
const nu = new Date();
const maand = new Date(Date.UTC(nu.getUTCFullYear(), nu.getUTCMonth() - 1, 15)).toISOString().slice(0, 7);
const meting = { seconden: isKlein ? 3 : 15, maand, print };

/** Fills an empty store; answers how many facts that took. */
const vul = async (map: string, env: Readonly<Record<string, string>>, inwoners: number): Promise<number> => {
  const runtime = ManagedRuntime.make(layerKit(map).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env })))));
  let gemeld = 0;
  const meld = (klaar: number, totaal: number): void => {
    if (klaar - gemeld < totaal / 4) return;
    gemeld = klaar;
    print(`${klaar} van ${totaal} inwoners ingevoerd`);
  };
  try {
    return await runtime.runPromise(vulTeam({ inwoners, dagen: 1_095, tot: nu.toISOString(), zaad: 106 }, meld));
  } finally {
    await runtime.dispose();
  }
};

const opMaat = async (naam: string, inwoners: number, env: Readonly<Record<string, string>>): Promise<void> => {
  print(`\n## ${naam}, ${inwoners} inwoners over drie jaar\n`);
  const map = eenMap();
  const beginVullen = performance.now();
  const feiten = await vul(map, env, inwoners);
  print(`Ingevoerd: ${feiten} feiten in ${((performance.now() - beginVullen) / 1_000).toFixed(0)} s`);
  const bouwer = await start(map, env, GEBRUIKERS);
  const beginBouw = performance.now();
  const gebouwd = await bouwer.sessie.stuur({ method: "GET", pad: "/api/werklijst" });
  print(`Eenmalig na de invoer: alle regels gemaakt in ${((performance.now() - beginBouw) / 1_000).toFixed(1)} s (${gebouwd.status}); hoogste geheugen ${bouwer.geheugen().piek} MB`);
  await bouwer.stop();
  const server = await start(map, env, GEBRUIKERS);
  const beginEerste = performance.now();
  const eerste = await server.sessie.stuur({ method: "GET", pad: "/api/werklijst" });
  const tekst = /"aantallen":(\{[^}]*\})/u.exec(eerste.tekst)?.[1] ?? "?";
  print(`Na een herstart: gereed in ${(server.startMs / 1_000).toFixed(1)} s, eerste werklijst in ${(performance.now() - beginEerste).toFixed(0)} ms; ${tekst}; geheugen ${server.geheugen().nu} MB\n`);
  await meetLijsten(server, meting);
  print(`\nGeheugen na de lijsten: ${server.geheugen().nu} MB, hoogste ${server.geheugen().piek} MB`);
  await meetRapport(server, meting);
  await server.stop();
};

print(`${nu.toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} kernen, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`);
for (const deel of DELEN) {
  if (values.postgresql !== true) await opMaat("SQLite", Math.round(MATEN.sqlite * deel), {});
  if (values.sqlite !== true) {
    const gegeven = process.env["WMO_TEST_DATABASE_URL"];
    const eigen = gegeven === undefined || gegeven === "" || deel !== 1 ? await startServer() : undefined;
    try {
      await opMaat("PostgreSQL", Math.round(MATEN.postgresql * deel), { DATABASE_URL: eigen?.url ?? gegeven ?? "" });
    } finally {
      await eigen?.stop();
    }
  }
}
