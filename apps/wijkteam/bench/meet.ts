import { belast, percentiel, type Belasting, type Benchserver, type Werk } from "@wmo-kit/tooling-beproeving";

/** How long each measurement lasts, where its lines go, and the month that is reported. */
export interface Meting {
  readonly seconden: number;
  readonly maand: string;
  readonly print: (regel: string) => void;
}

const DELEN = [0.5, 0.95, 0.99] as const;

const VRAGEN = [
  ["werklijst, alles", "/api/werklijst"],
  ["werklijst, te laat", "/api/werklijst?toon=verstreken"],
  ["werklijst, van mij", "/api/werklijst?van=mij"],
  ["wachtlijst", "/api/wachtlijst"],
] as const;

/** How long people wait for the lists of the team, alone and with twenty-five; people who think in between, and people who never wait. */
export const meetLijsten = async ({ sessie, rekentijd }: Benchserver, { seconden, print }: Meting): Promise<void> => {
  const rij = async (naam: string, werk: Werk, belasting: Omit<Belasting, "seconden">): Promise<void> => {
    const vooraf = rekentijd();
    const tijden = await belast(werk, { ...belasting, seconden });
    const perVerzoek = ((rekentijd() - vooraf) / tijden.length).toFixed(1);
    print(`| ${naam} | ${tijden.length} | ${(tijden.length / seconden).toFixed(0)} | ${DELEN.map((deel) => percentiel(tijden, deel).toFixed(0)).join(" | ")} | ${perVerzoek} |`);
  };
  print("| wat | verzoeken | per s | mediaan (ms) | p95 (ms) | p99 (ms) | CPU per verzoek (ms) |");
  print("|---|---|---|---|---|---|---|");
  for (const [naam, pad] of VRAGEN) {
    const werk: Werk = () => sessie.stuur({ method: "GET", pad });
    await rij(`${naam}, 1 mens`, werk, { gebruikers: 1, denktijdMs: 0 });
    await rij(`${naam}, 25 mensen, elk 1 s denktijd`, werk, { gebruikers: 25, denktijdMs: 1_000 });
    await rij(`${naam}, 25 mensen zonder pauze`, werk, { gebruikers: 25, denktijdMs: 0 });
  }
};

/** How long the report of a month takes: the first time in a process, and after that. @unit milliseconds */
export const meetRapport = async ({ sessie, geheugen }: Benchserver, { maand, print }: Meting): Promise<void> => {
  for (const keer of ["eerste keer", "daarna"]) {
    const begin = performance.now();
    const antwoord = await sessie.stuur({ method: "GET", pad: `/api/team/rapporten/tijdigheid?vanaf=${maand}&totEnMet=${maand}` });
    print(`Tijdigheid van ${maand}, ${keer}: ${antwoord.status} in ${(performance.now() - begin).toFixed(0)} ms`);
  }
  const begin = performance.now();
  const caseload = await sessie.stuur({ method: "GET", pad: "/api/team/caseload" });
  const { nu, piek } = geheugen();
  print(`Caseload: ${caseload.status} in ${(performance.now() - begin).toFixed(0)} ms; geheugen ${nu} MB, hoogste ${piek} MB`);
};
