import { belast, percentiel, type Benchserver, type Sessie, type Werk } from "@wmo-kit/tooling-beproeving";

import { makeBladeraar, makeZoeker } from "./inwoners.js";

/** How long each measurement lasts, where its lines go, the month that is reported, and whether every list is measured or only what is compared. */
export interface Meting {
  readonly seconden: number;
  readonly maand: string;
  readonly print: (regel: string) => void;
  readonly alles: boolean;
}

/** What a size came to. @unit milliseconds, and MB */
export interface Gemeten {
  readonly werklijst: number;
  readonly zoeken: number;
  readonly bladeren: number;
  readonly rapport: number;
  readonly geheugen: number;
}

const DELEN = [0.5, 0.95, 0.99] as const;
const GEBRUIKERS = 25;
const DENKTIJD = 1_000;

interface Lijst {
  readonly naam: string;
  readonly werk: (sessie: Sessie) => Werk;
  readonly vergeleken?: "werklijst" | "zoeken" | "bladeren";
}

const vraag = (pad: string) => (sessie: Sessie): Werk => () => sessie.stuur({ method: "GET", pad });

const LIJSTEN: readonly Lijst[] = [
  { naam: "werklijst, alles", werk: vraag("/api/werklijst"), vergeleken: "werklijst" },
  { naam: "werklijst, te laat", werk: vraag("/api/werklijst?toon=verstreken") },
  { naam: "werklijst, van mij", werk: vraag("/api/werklijst?van=mij") },
  { naam: "wachtlijst", werk: vraag("/api/wachtlijst") },
  { naam: "zoeken op naam", werk: makeZoeker, vergeleken: "zoeken" },
  { naam: "inwoners, een bladzijde", werk: makeBladeraar, vergeleken: "bladeren" },
];

/** How long twenty-five people wait for the lists of the team: who think in between, and who never wait. Answers the slowest of a hundred with people who think. */
export const meetLijsten = async ({ sessie, rekentijd }: Benchserver, { seconden, print, alles }: Meting): Promise<Pick<Gemeten, "werklijst" | "zoeken" | "bladeren">> => {
  const rij = async (naam: string, werk: Werk, denktijdMs: number, duur: number): Promise<number> => {
    const vooraf = rekentijd();
    const tijden = await belast(werk, { gebruikers: GEBRUIKERS, denktijdMs, seconden: duur });
    const perVerzoek = ((rekentijd() - vooraf) / tijden.length).toFixed(1);
    print(`| ${naam} | ${tijden.length} | ${(tijden.length / duur).toFixed(0)} | ${DELEN.map((deel) => percentiel(tijden, deel).toFixed(0)).join(" | ")} | ${perVerzoek} |`);
    return percentiel(tijden, 0.99);
  };
  print("| wat | verzoeken | per s | mediaan (ms) | p95 (ms) | p99 (ms) | CPU per verzoek (ms) |");
  print("|---|---|---|---|---|---|---|");
  const gemeten = { werklijst: 0, zoeken: 0, bladeren: 0 };
  for (const { naam, werk, vergeleken } of LIJSTEN) {
    if (!alles && vergeleken === undefined) continue;
    const p99 = await rij(`${naam}, ${GEBRUIKERS} mensen, elk 1 s denktijd`, werk(sessie), DENKTIJD, seconden);
    if (vergeleken !== undefined) gemeten[vergeleken] = p99;
    if (alles) await rij(`${naam}, ${GEBRUIKERS} mensen zonder pauze`, werk(sessie), 0, seconden / 2);
  }
  return gemeten;
};

/** How long the report of a month takes: the first time in a process, and after that; answers the first. @unit milliseconds */
export const meetRapport = async ({ sessie, geheugen }: Benchserver, { maand, print }: Meting): Promise<Pick<Gemeten, "rapport" | "geheugen">> => {
  const duur: number[] = [];
  for (const keer of ["eerste keer", "daarna"]) {
    const begin = performance.now();
    const antwoord = await sessie.stuur({ method: "GET", pad: `/api/team/rapporten/tijdigheid?vanaf=${maand}&totEnMet=${maand}` });
    duur.push(performance.now() - begin);
    print(`Tijdigheid van ${maand}, ${keer}: ${antwoord.status} in ${duur.at(-1)?.toFixed(0)} ms`);
  }
  const begin = performance.now();
  const caseload = await sessie.stuur({ method: "GET", pad: "/api/team/caseload" });
  const { nu, piek } = geheugen();
  print(`Caseload: ${caseload.status} in ${(performance.now() - begin).toFixed(0)} ms; geheugen ${nu} MB, hoogste ${piek} MB`);
  return { rapport: duur[0] ?? 0, geheugen: piek };
};
