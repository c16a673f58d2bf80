/**
 * What the app does under load: 2,000 residents with a year of attendance (600,000 facts), fifty people at work, a month's claim;
 * on SQLite and on PostgreSQL. `--klein` is a quick small run, `--sqlite` or `--postgresql` one engine only.
 * Takes `WMO_TEST_DATABASE_URL` (an empty database), or starts a PostgreSQL of its own.
 */
import { writeSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";

import { makeStarter } from "@wmo-kit/tooling-beproeving";
import { startServer } from "@wmo-kit/tooling-testing/postgres";

import { eenMap } from "../test/beveiliging/start-app.js";
import { meetDeclaratie, meetWachten } from "./meet.js";
import { vul } from "./vul.js";

const { values } = parseArgs({ options: { klein: { type: "boolean" }, sqlite: { type: "boolean" }, postgresql: { type: "boolean" } } });
const { inwoners, weken, seconden } = values.klein === true ? { inwoners: 200, weken: 50, seconden: 3 } : { inwoners: 2_000, weken: 50, seconden: 20 };
const GEBRUIKERS = 50;
const print = (regel: string): void => void writeSync(1, `${regel}\n`);
const vandaag = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
const secondenSinds = (begin: number): string => ((performance.now() - begin) / 1_000).toFixed(1);
const start = await makeStarter(new URL("../src/main.ts", import.meta.url));

const opMotor = async (naam: string, env: Readonly<Record<string, string>>): Promise<void> => {
  print(`\n## ${naam}\n`);
  const map = eenMap();
  const beginVullen = performance.now();
  const ids = await vul({ map, env }, { inwoners, weken }, vandaag, (stand) => print(`${secondenSinds(beginVullen)} s: ${stand}`));
  const duur = (performance.now() - beginVullen) / 1_000;
  print(`Ingevoerd: ${inwoners} inwoners en ${inwoners * weken * 6} feiten van aanwezigheid in ${duur.toFixed(0)} s, ${Math.round((inwoners * weken * 6) / duur)} feiten/s`);
  const meting = { ids, vandaag, seconden, print };

  const eersteKeer = await start(map, env, GEBRUIKERS);
  const tarief = await eersteKeer.sessie.stuurJson("POST", "/api/tarieven", { productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150, geldigVanaf: "2020-01-01" });
  const beginBouw = performance.now();
  const gebouwd = await eersteKeer.sessie.stuur({ method: "GET", pad: "/api/dashboard" });
  print(`Eenmalig na de invoer: tarief ${tarief.status}, dashboard ${gebouwd.status}, alle samenvattingen gemaakt in ${secondenSinds(beginBouw)} s; hoogste geheugen ${eersteKeer.geheugen().piek} MB`);
  await eersteKeer.stop();

  const server = await start(map, env, GEBRUIKERS);
  const beginEerste = performance.now();
  const eerste = await server.sessie.stuur({ method: "GET", pad: "/api/dashboard" });
  print(`Na een herstart: gereed in ${(server.startMs / 1_000).toFixed(1)} s, eerste dashboard ${eerste.status} in ${secondenSinds(beginEerste)} s (${(eerste.tekst.length / 2 ** 20).toFixed(2)} MB); geheugen ${server.geheugen().nu} MB\n`);
  await meetWachten(server, meting);
  const { nu, piek } = server.geheugen();
  print(`\nGeheugen na de belasting: ${nu} MB, hoogste ${piek} MB`);
  await meetDeclaratie(server, meting);
  await server.stop();
};

print(`${vandaag}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} kernen, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`);
if (values.postgresql !== true) await opMotor("SQLite", {});
if (values.sqlite !== true) {
  const gegeven = process.env["WMO_TEST_DATABASE_URL"];
  const eigen = gegeven === undefined || gegeven === "" ? await startServer() : undefined;
  try {
    await opMotor("PostgreSQL", { DATABASE_URL: eigen?.url ?? gegeven ?? "" });
  } finally {
    await eigen?.stop();
  }
}
