import type { ContextBevinding, ContextOngeldig } from "./keten/parse-context.js";
import type { NietGetoetst } from "./check-niveau-3.js";
import type { Contextgegeven } from "./keten/context.js";

const VERWACHT = {
  object: "hier hoort een object te staan",
  lijst: "hier hoort een lijst te staan",
  tekst: "hier hoort een tekst te staan",
  bedrag: "hier hoort een bedrag in hele eurocenten te staan",
  datum: "hier hoort een datum te staan, als jjjj-mm-dd",
  maand: "hier hoort een maand te staan, als jjjj-mm",
  keuze: "deze waarde is er niet; kies een van de beschreven waarden",
  geen: "dit gegeven is niet bekend; controleer de naam of haal het weg",
} as const satisfies Record<ContextBevinding["verwacht"], string>;

/** A context that cannot be used, in Dutch: each place and what belongs there. */
export const describeContextOngeldig = ({ bevindingen }: ContextOngeldig): string =>
  ["De context voor niveau 3 kan niet worden gebruikt. Verbeter:", ...bevindingen.map(({ pad, verwacht }) => `${pad === "" ? "het geheel" : pad}: ${VERWACHT[verwacht]}.`)].join("\n");

const ONTBREEKT = {
  "afspraken.uitvoeringsvarianten": "of dit product taakgericht wordt uitgevoerd staat in geen bericht. Geef afspraken.uitvoeringsvarianten in de context.",
  "afspraken.eenheden": "de toewijzing noemt geen eenheid. Geef de gecontracteerde eenheid als afspraken.eenheden in de context.",
  "contract.tarieven": "het contracttarief staat in geen bericht. Geef contract.tarieven in de context.",
  maandenMetLevering: "of in de overgeslagen maanden is geleverd staat in geen bericht. Geef maandenMetLevering in de context.",
} as const satisfies Record<Contextgegeven, string>;

/** A rule that could not be judged, in Dutch: which, where, why, and what would help. */
export const describeNietGetoetst = ({ rule, path, ontbreekt }: NietGetoetst): string => `${rule} (${path}): niet getoetst; ${ONTBREEKT[ontbreekt]}`;
