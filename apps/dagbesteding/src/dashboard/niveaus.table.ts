import type { NormId } from "@wmo-kit/domain";

/** A service level over cases that each have a first day and a day on which it was done. */
export interface Niveaurij {
  readonly id: string;
  readonly eis: string;
  readonly norm: NormId;
  readonly titel: string;
  readonly definitie: string;
  readonly bron: string;
}

const PVE = "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3, eis";

/** What is measured by month. Each of these requirements holds for every case, so the norm is all of them. @source D-11.3, D-20.4, D-12.5 */
export const NIVEAUS = [
  {
    id: "contact",
    eis: "D-11.3",
    norm: "D-11.3",
    titel: "Eerste contact binnen veertien dagen",
    definitie:
      "Van de toewijzingen (301) die in de maand zijn ontvangen en niet zijn ingetrokken of geweigerd: het deel waarbij het eerste contact op tijd was. Wie nog wacht en te laat is, telt als gemist. Wie nog op tijd kan zijn, telt nog niet mee.",
    bron: `${PVE} 11.3`,
  },
  {
    id: "startbericht",
    eis: "D-20.4",
    norm: "D-20.4",
    titel: "Startbericht (305) binnen vijf werkdagen",
    definitie:
      "Van de ondersteuning waarvan de laatste periode in de maand begon: het deel waarvan het startbericht op tijd is verstuurd. Een bericht dat nog niet weg is en te laat is, telt als gemist. Wat nog op tijd kan zijn, telt nog niet mee.",
    bron: `${PVE} 20.4`,
  },
  {
    id: "plan",
    eis: "D-12.5",
    norm: "D-12.5",
    titel: "Ondersteuningsplan binnen drie maanden",
    definitie:
      "Van de ondersteuning die in de maand voor het eerst begon: het deel waarvan het plan op tijd is vastgesteld. Een plan dat er nog niet is en te laat is, telt als gemist. Wat nog op tijd kan zijn, telt nog niet mee, en wat voor het einde van de termijn stopte zonder plan ook niet.",
    bron: `${PVE} 12.5`,
  },
] as const satisfies readonly Niveaurij[];

/** How many months the dashboard looks back, this month included. @unit calendar months */
export const TERUGBLIK = 12;

/** How many tasks the dashboard shows of each kind; the worklist has them all. */
export const TAKEN_GETOOND = 50;

/** How many dossiers the dashboard names behind a number; how many there are it always says. */
export const DOSSIERS_GETOOND = 50;
