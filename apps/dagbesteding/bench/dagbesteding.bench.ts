/**
 * What the app does under load: 2,000 residents with a year of attendance (600,000 facts), fifty people at work, a month's claim;
 * on SQLite and on PostgreSQL. `--klein` is a quick small run, `--sqlite` or `--postgresql` one engine only.
 * Takes `WMO_TEST_DATABASE_URL` (an empty database), or starts a PostgreSQL of its own.
 */
import { readFileSync, writeSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";

import { bundel, makeStarter } from "@wmo-kit/tooling-beproeving";
import { makeVerslag } from "@wmo-kit/tooling-bench";
import { startServer } from "@wmo-kit/tooling-testing/postgres";

import { eenMap } from "../test/beveiliging/start-app.js";
import { meetDeclaratie, meetWachten } from "./meet.js";
import { listOordelen } from "./oordeel.js";
import { DOELEN, type Doelnaam } from "./oordeel.table.js";
import { type Opslag, vul } from "./vul.js";
import { maakKopie, zetTerug } from "./zet-over.js";

const { values } = parseArgs({ options: { klein: { type: "boolean" }, sqlite: { type: "boolean" }, postgresql: { type: "boolean" } } });
const { inwoners, weken, seconden } = values.klein === true ? { inwoners: 200, weken: 50, seconden: 3 } : { inwoners: 2_000, weken: 50, seconden: 20 };
const GEBRUIKERS = 50;
const print = (regel: string): void => void writeSync(1, `${regel}\n`);
const vandaag = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
const secondenSinds = (begin: number): string => ((performance.now() - begin) / 1_000).toFixed(1);
/** The settings of Node under which `bin/dagbesteding.mjs` runs the app. */
const INSTELLINGEN: readonly string[] = JSON.parse(readFileSync(new URL("../bin/node-vlaggen.json", import.meta.url), "utf8"));
const start = await makeStarter(new URL("../src/main.ts", import.meta.url), INSTELLINGEN);

const app = await bundel(new URL("../src/main.ts", import.meta.url));
const gemeten = new Map<string, Map<Doelnaam, number>>();

const opMotor = async (naam: string, { map, env }: Opslag, ids: readonly string[]): Promise<void> => {
  const waarden = new Map<Doelnaam, number>();
  gemeten.set(naam, waarden);
  const meting = { ids, vandaag, seconden, print, meld: (doel: Doelnaam, waarde: number) => void waarden.set(doel, Math.max(waarde, waarden.get(doel) ?? 0)) };

  const eersteKeer = await start(map, env, GEBRUIKERS);
  const tarief = await eersteKeer.sessie.stuurJson("POST", "/api/tarieven", { productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150, geldigVanaf: "2020-01-01" });
  const beginBouw = performance.now();
  const gebouwd = await eersteKeer.sessie.stuur({ method: "GET", pad: "/api/dashboard" });
  print(`Eenmalig na de invoer: tarief ${tarief.status}, dashboard ${gebouwd.status}, alle samenvattingen gemaakt in ${secondenSinds(beginBouw)} s; hoogste geheugen ${eersteKeer.geheugen().piek} MB`);
  meting.meld("geheugen", eersteKeer.geheugen().piek);
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
const bron = eenMap();
const beginVullen = performance.now();
const ids = await vul({ map: bron, env: {} }, { inwoners, weken }, vandaag, (stand) => print(`${secondenSinds(beginVullen)} s: ${stand}`));
const duur = (performance.now() - beginVullen) / 1_000;
print(`Ingevoerd: ${inwoners} inwoners en ${inwoners * weken * 6} feiten van aanwezigheid in ${duur.toFixed(0)} s, ${Math.round((inwoners * weken * 6) / duur)} feiten/s`);
// Both engines get the same data: PostgreSQL by the reserve copy that every installation can make and put back.
const kopie = values.sqlite === true ? undefined : await maakKopie(app, bron, eenMap());

if (values.postgresql !== true) {
  print("\n## SQLite\n");
  await opMotor("SQLite", { map: bron, env: {} }, ids);
}
if (kopie !== undefined) {
  print("\n## PostgreSQL\n");
  const gegeven = process.env["WMO_TEST_DATABASE_URL"];
  const eigen = gegeven === undefined || gegeven === "" ? await startServer() : undefined;
  const opslag: Opslag = { map: eenMap(), env: { DATABASE_URL: eigen?.url ?? gegeven ?? "" } };
  try {
    const beginTerug = performance.now();
    await zetTerug(app, opslag, kopie, bron);
    print(`De kopie van SQLite teruggezet in PostgreSQL in ${secondenSinds(beginTerug)} s`);
    await opMotor("PostgreSQL", opslag, ids);
  } finally {
    await eigen?.stop();
  }
}
print(`\n## Wat er gevraagd is en wat er gemeten is\n`);
for (const regel of listOordelen(gemeten)) print(regel);

const verslag = makeVerslag("dagbesteding");
for (const [naam, waarden] of gemeten)
  for (const { id, wat, hoogstens, eenheid } of DOELEN) {
    const waarde = waarden.get(id);
    if (waarde !== undefined) verslag.meet({ id: `dagbesteding.${naam.toLowerCase()}.${id}`, wat: `${naam}, ${inwoners} inwoners: ${wat}`, waarde, eenheid, beter: "lager", doel: { op: "waarde", grens: hoogstens } });
  }
verslag.klaar();
