/**
 * What the app does at scale: 100,000 made-up residents over three years on PostgreSQL and 10,000 on SQLite, twenty-five people at work,
 * the report of a month, and how it grows: at a tenth, a third and the whole. The app is a process of its own.
 * `--klein` is a quick small run, `--sqlite` or `--postgresql` one engine only. `--map FOLDER` keeps what was recorded there and goes on with it
 * the next time; with PostgreSQL together with `--url ADDRESS` of a server, otherwise a PostgreSQL is started for this run alone.
 */
import { writeSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";

import { makeVerslag } from "@wmo-kit/tooling-bench";
import { makeStarter } from "@wmo-kit/tooling-beproeving";
import { startServer } from "@wmo-kit/tooling-testing/postgres";

import { eenMap } from "../test/kit.js";
import { meetLijsten, meetRapport } from "./meet.js";
import { meldMaten } from "./meld.js";
import { makeUitslag, type Maat } from "./uitslag.js";
import { eenBewaarmap, eenBewaarschema, vul, type Voorraad } from "./voorraad.js";

const { values } = parseArgs({ options: { klein: { type: "boolean" }, sqlite: { type: "boolean" }, postgresql: { type: "boolean" }, map: { type: "string" }, url: { type: "string" } } });
const isKlein = values.klein === true;
const MATEN = { SQLite: isKlein ? 600 : 10_000, PostgreSQL: isKlein ? 600 : 100_000 } as const;
const DELEN = [1 / 10, 1 / 3, 1];
const GEBRUIKERS = 25;
const print = (regel: string): void => void writeSync(1, `${regel}\n`);
const start = await makeStarter(new URL("../src/main.ts", import.meta.url));
const nu = new Date();
const maand = new Date(Date.UTC(nu.getUTCFullYear(), nu.getUTCMonth() - 1, 15)).toISOString().slice(0, 7);
const seconden = (ms: number): string => (ms / 1_000).toFixed(1);

const opMaat = async (voorraad: Voorraad, alles: boolean): Promise<Maat> => {
  const { map, env, inwoners } = voorraad;
  const { nieuw, duur } = await vul(voorraad, print);
  print(`Ingevoerd: ${nieuw} van ${inwoners} inwoners in ${seconden(duur)} s`);
  // The app begins with it by itself as soon as it starts.
  const beginBouw = performance.now();
  const bouwer = await start(map, env, GEBRUIKERS);
  const gebouwd = await bouwer.sessie.stuur({ method: "GET", pad: "/api/werklijst" });
  const bouw = performance.now() - beginBouw;
  print(`Eenmalig na de invoer: alle regels gemaakt in ${seconden(bouw)} s (${gebouwd.status}); hoogste geheugen ${bouwer.geheugen().piek} MB`);
  await bouwer.stop();
  const server = await start(map, env, GEBRUIKERS);
  const beginEerste = performance.now();
  const eerste = await server.sessie.stuur({ method: "GET", pad: "/api/werklijst" });
  const tekst = /"aantallen":(\{[^}]*\})/u.exec(eerste.tekst)?.[1] ?? "?";
  print(`Na een herstart: gereed in ${seconden(server.startMs)} s, eerste werklijst in ${(performance.now() - beginEerste).toFixed(0)} ms; ${tekst}`);
  const beginNamen = performance.now();
  const namen = await server.sessie.stuurJson("POST", "/api/zoeken", { naam: "proefpersoon 1" });
  print(`Eerste keer zoeken, met het inlezen van de namen: ${namen.status} in ${(performance.now() - beginNamen).toFixed(0)} ms; geheugen ${server.geheugen().nu} MB\n`);
  const meting = { seconden: isKlein ? 3 : alles ? 10 : 6, maand, print, alles };
  const lijsten = await meetLijsten(server, meting);
  print(`\nGeheugen na de lijsten: ${server.geheugen().nu} MB, hoogste ${server.geheugen().piek} MB`);
  const rapport = await meetRapport(server, meting);
  await server.stop();
  // Of a store that was there already nothing was recorded, and its rows may have been made before.
  const perInwoner = (ms: number): number => (nieuw === inwoners ? ms / inwoners : Number.NaN);
  return { inwoners, invoer: perInwoner(duur), bouw: perInwoner(bouw), ...lijsten, ...rapport };
};

const opMotor = async (motor: keyof typeof MATEN): Promise<readonly Maat[]> => {
  const maten: Maat[] = [];
  for (const deel of DELEN) {
    const inwoners = Math.round(MATEN[motor] * deel);
    print(`\n## ${motor}, ${inwoners} inwoners over drie jaar\n`);
    const map = values.map === undefined ? eenMap() : eenBewaarmap(values.map, `${motor.toLowerCase()}-${inwoners}`);
    const eigen = motor === "PostgreSQL" && values.url === undefined ? await startServer() : undefined;
    const url = values.url === undefined ? eigen?.url : await eenBewaarschema(values.url, inwoners);
    try {
      maten.push(await opMaat({ map, env: motor === "SQLite" || url === undefined ? {} : { DATABASE_URL: url }, inwoners }, deel === 1));
    } finally {
      await eigen?.stop();
    }
  }
  return maten;
};

print(`${nu.toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} kernen, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`);
const begin = performance.now();
const uitslagen: string[] = [];
const verslag = makeVerslag("wijkteam");
if (values.postgresql !== true) uitslagen.push(...makeUitslag("SQLite", meldMaten(verslag, "SQLite", await opMotor("SQLite"))));
if (values.sqlite !== true) uitslagen.push(...makeUitslag("PostgreSQL", meldMaten(verslag, "PostgreSQL", await opMotor("PostgreSQL"))));
for (const regel of uitslagen) print(regel);
print(`\nAlles bij elkaar ${((performance.now() - begin) / 60_000).toFixed(1)} minuten.`);
