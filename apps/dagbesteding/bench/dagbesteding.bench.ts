/**
 * What the app does under load: 2,000 residents with a year of attendance (600,000 facts), fifty people at work, a month's claim.
 * Started as: dagbesteding.bench.ts [inwoners] [seconden]; on PostgreSQL with
 * WMO_TEST_DATABASE_URL, an empty database.
 */
import { cpus, totalmem } from "node:os";
import { writeSync } from "node:fs";

import { beginBeheer, bundel, findOpstartcode, makeZender, startProces, type Serverproces, type Sessie } from "@wmo-kit/tooling-beproeving";

import { eenMap } from "../test/beveiliging/start-app.js";
import { locatieVan, vul } from "./vul.js";

const INWONERS = Number(process.argv[2] ?? 2_000);
const SECONDEN = Number(process.argv[3] ?? 20);
const WEKEN = 50;
const GEBRUIKERS = 50;
const print = (regel: string): void => void writeSync(1, `${regel}\n`);
const sinds = (begin: number): number => performance.now() - begin;
const vandaag = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

const percentiel = (tijden: readonly number[], deel: number): string => {
  const opVolgorde = tijden.toSorted((a, b) => a - b);
  return (opVolgorde[Math.min(opVolgorde.length - 1, Math.floor(opVolgorde.length * deel))] ?? 0).toFixed(0);
};

const openSessie = (app: Serverproces): Promise<Sessie> => {
  const code = findOpstartcode(app.uitvoer());
  if (code === undefined) return Promise.reject(new Error("geen opstartcode"));
  return beginBeheer(makeZender(app.adres, GEBRUIKERS), code, ["teamleider", "administratie", "financieel", "medewerker"]);
};

/** The last day on which people are on the roster: Monday, Wednesday or Friday. */
const roosterdag = [0, 1, 2].map((terug) => new Date(Date.parse(`${vandaag}T12:00:00Z`) - terug * 86_400_000)).find((dag) => [1, 3, 5].includes(dag.getUTCDay()))?.toISOString().slice(0, 10);

const megabytes = (app: Serverproces): number => Math.round(app.geheugen() / 2 ** 20);

let tikken = 0;
const tik = (sessie: Sessie, ids: readonly string[]) => {
  tikken += 1;
  const inwoner = (tikken * 7) % ids.length;
  const feit = {
    kenmerk: `tik-${process.pid}-${tikken}`,
    dossier: ids[inwoner],
    locatie: locatieVan(inwoner),
    datum: roosterdag,
    dagdeel: "ochtend",
    stand: "aanwezig",
    apparaat: "telefoon",
    volgorde: tikken,
    tijdstip: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
  };
  return sessie.stuurJson("POST", "/api/aanwezigheid/synchronisatie", { feiten: [feit] });
};

/** Fifty people who each do something, wait, and do something again; answers how long each request took, in milliseconds. */
const belast = async (werk: () => Promise<{ readonly status: number }>, denktijdMs: number): Promise<readonly number[]> => {
  const tijden: number[] = [];
  const einde = performance.now() + SECONDEN * 1_000;
  const gebruiker = async (): Promise<void> => {
    await new Promise((klaar) => setTimeout(klaar, Math.random() * denktijdMs));
    while (performance.now() < einde) {
      const begin = performance.now();
      const { status } = await werk();
      if (status >= 400) return Promise.reject(new Error(`onder belasting: ${status}`));
      tijden.push(sinds(begin));
      await new Promise((klaar) => setTimeout(klaar, denktijdMs * (0.5 + Math.random())));
    }
  };
  await Promise.all(Array.from({ length: GEBRUIKERS }, gebruiker));
  return tijden;
};

const regel = (naam: string, tijden: readonly number[]): void =>
  print(`| ${naam} | ${tijden.length} | ${percentiel(tijden, 0.5)} | ${percentiel(tijden, 0.95)} | ${percentiel(tijden, 0.99)} |`);

const map = eenMap();
const databank = process.env["WMO_TEST_DATABASE_URL"];
if (databank !== undefined) process.env["DATABASE_URL"] = databank;
print(`${vandaag}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} kernen, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${databank === undefined ? "SQLite" : "PostgreSQL"}`);

const { programma } = await bundel(new URL("../src/main.ts", import.meta.url));
const beginVullen = performance.now();
const ids = await vul(map, { inwoners: INWONERS, weken: WEKEN }, vandaag, (stand) => print(`${(sinds(beginVullen) / 1_000).toFixed(0)} s: ${stand}`));
print(`Ingevoerd: ${INWONERS * WEKEN * 6} feiten van aanwezigheid in ${(sinds(beginVullen) / 1_000).toFixed(0)} s`);

const beginStart = performance.now();
const profiel = process.env["WMO_BENCH_PROFIEL"];
const app = await startProces({ args: [...(profiel === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profiel}`]), programma, "serve", "--poort", "0", "--map", map] });
const sessie = await openSessie(app);
const haal = (pad: string) => sessie.stuur({ method: "GET", pad });
print(`Gestart in ${sinds(beginStart).toFixed(0)} ms, geheugen ${megabytes(app)} MB`);
const beginEerste = performance.now();
const eerste = await haal("/api/dashboard");
print(`Eerste dashboard na de start: ${eerste.status}, ${sinds(beginEerste).toFixed(0)} ms, geheugen ${megabytes(app)} MB`);

print("| wat | verzoeken | mediaan (ms) | p95 (ms) | p99 (ms) |");
print("|---|---|---|---|---|");
for (const pad of ["/api/dashboard", "/api/taken", "/api/dossiers", `/api/dossiers/${ids[7]}`, `/api/aanwezigheid?datum=${roosterdag}&locatie=Locatie%201`]) {
  const tijden: number[] = [];
  for (let i = 0; i < 20; i += 1) {
    const begin = performance.now();
    const { status } = await haal(pad);
    tijden.push(status < 400 ? sinds(begin) : Number.NaN);
  }
  regel(`${pad.replace(ids[7] ?? "", ":id")}, alleen`, tijden);
}
regel("dashboard, 50 mensen, elk 5 s denktijd", await belast(() => haal("/api/dashboard"), 5_000));
regel("aanwezigheid vastleggen, 50 mensen, elk 2 s denktijd", await belast(() => tik(sessie, ids), 2_000));
regel("aanwezigheid vastleggen, 50 mensen zonder pauze", await belast(() => tik(sessie, ids), 0));
print(`Geheugen na de belasting: ${megabytes(app)} MB`);

const tarief = await sessie.stuurJson("POST", "/api/tarieven", { productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150, geldigVanaf: "2020-01-01" });
const vorigeMaand = new Date(Date.parse(`${vandaag.slice(0, 7)}-01T12:00:00Z`) - 86_400_000).toISOString().slice(0, 7);
const beginRun = performance.now();
const run = await sessie.stuurJson("POST", "/api/declaraties", { maand: vorigeMaand });
print(`Tarief ${tarief.status}; declaratie over ${vorigeMaand}: ${run.status}, ${(sinds(beginRun) / 1_000).toFixed(1)} s, ${(run.tekst.match(/"referentie"/g) ?? []).length} regels, ${(run.tekst.length / 2 ** 20).toFixed(1)} MB antwoord, geheugen ${megabytes(app)} MB`);
await app.stop();
