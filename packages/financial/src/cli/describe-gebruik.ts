import { OPTIES, type Optie } from "./opties.table.js";

const BREEDTE = 24;

/** How to use the program. */
export const describeGebruik = (): string =>
  [
    "Gebruik: financial check FILE [opties]",
    "financial check toetst de jaarcijfers in FILE aan de normen van het programma en de WNT.",
    "FILE is het ingevulde sjabloon als XLSX of CSV, of JSON met een of meer jaren. Een streepje (-) leest van de standaardinvoer.",
    ...Object.entries<Optie>(OPTIES).map(([naam, { waarde, betekenis }]) => `  ${`--${naam}${waarde === undefined ? "" : ` ${waarde}`}`.padEnd(BREEDTE)} ${betekenis}`),
    "Afsluitcode: 0 geen norm gemist, 1 een norm gemist, toelichting nodig of een toets niet gedaan, 2 onbruikbare invoer of verkeerd gebruik.",
    "Voorbeeld: financial check jaarrekening.xlsx --jaar 2025 --peildatum 2026-07-01 --klasse II",
  ].join("\n");
