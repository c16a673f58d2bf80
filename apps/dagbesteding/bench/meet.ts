import { belast, percentiel, type Belasting, type Benchserver, type Werk } from "@wmo-kit/tooling-beproeving";

import type { Doelnaam } from "./oordeel.table.js";
import { locatieVan } from "./vul.js";

/** What is measured on one engine, and for how long. */
export interface Meting {
  readonly ids: readonly string[];
  readonly vandaag: string;
  readonly seconden: number;
  readonly print: (regel: string) => void;
  readonly meld: (doel: Doelnaam, waarde: number) => void;
}

const DAG_MS = 86_400_000;

/** The last day on which people are on the roster: Monday, Wednesday or Friday. */
const roosterdagVoor = (vandaag: string): string =>
  [0, 1, 2]
    .map((terug) => new Date(Date.parse(`${vandaag}T12:00:00Z`) - terug * DAG_MS))
    .find((dag) => [1, 3, 5].includes(dag.getUTCDay()))
    ?.toISOString()
    .slice(0, 10) ?? vandaag;

let tikken = 0;

/** Somebody taps a resident, another one each time. */
const tik = ({ sessie }: Benchserver, { ids, vandaag }: Meting): ReturnType<Werk> => {
  tikken += 1;
  const inwoner = (tikken * 7) % ids.length;
  const feit = {
    kenmerk: `tik-${process.pid}-${tikken}`,
    dossier: ids[inwoner],
    locatie: locatieVan(inwoner),
    datum: roosterdagVoor(vandaag),
    dagdeel: "ochtend",
    stand: "aanwezig",
    apparaat: "telefoon",
    volgorde: tikken,
    tijdstip: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
  };
  return sessie.stuurJson("POST", "/api/aanwezigheid/synchronisatie", { feiten: [feit] });
};

const KOLOMMEN = [0.5, 0.95, 0.99] as const;

/** How long people wait for the dashboard and for a tap to be kept, alone and with fifty, and when both go on at once. */
export const meetWachten = async (server: Benchserver, meting: Meting): Promise<void> => {
  const { print, meld, seconden } = meting;
  const dashboard: Werk = () => server.sessie.stuur({ method: "GET", pad: "/api/dashboard" });
  const vastleggen: Werk = () => tik(server, meting);
  const rij = async (naam: string, werk: Werk, belasting: Omit<Belasting, "seconden">, doel?: Doelnaam): Promise<void> => {
    const tijden = await belast(werk, { ...belasting, seconden });
    print(`| ${naam} | ${tijden.length} | ${(tijden.length / seconden).toFixed(0)} | ${KOLOMMEN.map((deel) => percentiel(tijden, deel).toFixed(0)).join(" | ")} |`);
    if (doel !== undefined) meld(doel, percentiel(tijden, 0.99));
  };
  print("| wat | verzoeken | per s | mediaan (ms) | p95 (ms) | p99 (ms) |");
  print("|---|---|---|---|---|---|");
  for (const [naam, kort, werk] of [["dashboard", "dashboard", dashboard], ["aanwezigheid vastleggen", "vastleggen", vastleggen]] as const) {
    await rij(`${naam}, 1 mens zonder pauze`, werk, { gebruikers: 1, denktijdMs: 0 });
    await rij(`${naam}, 50 mensen, elk 1 s denktijd`, werk, { gebruikers: 50, denktijdMs: 1_000 }, `${kort}-denk`);
    await rij(`${naam}, 50 mensen zonder pauze`, werk, { gebruikers: 50, denktijdMs: 0 }, `${kort}-dicht`);
  }
  // What was recorded a moment ago is taken in first: this row is about work that goes on, not about what was left of a rush.
  const beginInhalen = performance.now();
  await dashboard();
  print(`| eerste dashboard na die drukte | 1 | | ${(performance.now() - beginInhalen).toFixed(0)} | | |`);
  const samen = { denktijdMs: 1_000, gebruikers: 25 };
  await Promise.all([rij("dashboard terwijl 25 anderen vastleggen, 25 mensen, 1 s denktijd", dashboard, samen, "dashboard-samen"), rij("vastleggen terwijl 25 anderen het dashboard openen, 25 mensen, 1 s denktijd", vastleggen, samen, "vastleggen-samen")]);
};

/** The claim over the last month, as a person asks for it. */
export const meetDeclaratie = async ({ sessie, geheugen }: Benchserver, { vandaag, print, meld }: Meting): Promise<void> => {
  const maand = new Date(Date.parse(`${vandaag.slice(0, 7)}-01T12:00:00Z`) - DAG_MS).toISOString().slice(0, 7);
  const begin = performance.now();
  const run = await sessie.stuurJson("POST", "/api/declaraties", { maand, vanaf: maand });
  const regels = /"regels":(\d+)/.exec(run.tekst)?.[1] ?? "?";
  const duur = (performance.now() - begin) / 1_000;
  const { nu, piek } = geheugen();
  meld("declaratie", duur);
  meld("geheugen", piek);
  print(`Declaratie over ${maand}: ${run.status}, ${duur.toFixed(1)} s, ${regels} regels, ${(run.tekst.length / 2 ** 20).toFixed(2)} MB antwoord; geheugen ${nu} MB, hoogste ${piek} MB`);
};
