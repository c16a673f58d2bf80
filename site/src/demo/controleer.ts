import { decodeBericht, describeOorzaak, validateBericht, type Bevinding } from "@wmo-kit/iwmo";

/** One finding as the page shows it. */
export interface Bevindingregel {
  readonly code: string;
  readonly plaats: string;
  readonly pad: string;
  readonly zin: string;
}

/** What was found in a file: which message it is, where that could be seen, and what is wrong with it. */
export interface Nagekeken {
  readonly kop: string;
  readonly bevindingen: readonly Bevindingregel[];
  readonly meer: number;
}

/** How many findings are shown. @unit findings */
const MEEST_GETOOND = 200;

const regelVan = ({ rule, line, column, path, oorzaak }: Bevinding): Bevindingregel => ({
  code: rule,
  plaats: line === undefined ? "" : `regel ${line}${column === undefined ? "" : `, positie ${column}`}`,
  pad: path,
  zin: describeOorzaak(oorzaak),
});

/** Holds a file against the schema and the rules of iWmo 3.2, levels 1 and 2. */
export const controleer = (bestand: Uint8Array | string): Nagekeken => {
  const bevindingen = validateBericht(bestand);
  const soort = decodeBericht(bestand).match(
    (bericht) => bericht.soort.toUpperCase(),
    () => undefined,
  );
  const aantal = bevindingen.length === 1 ? "1 bevinding" : `${bevindingen.length} bevindingen`;
  const kop = bevindingen.length === 0 ? `Dit ${soort ?? "bericht"} is in orde.` : `${aantal} in ${soort === undefined ? "dit bestand" : `dit ${soort}`}.`;
  return { kop, bevindingen: bevindingen.slice(0, MEEST_GETOOND).map(regelVan), meer: Math.max(0, bevindingen.length - MEEST_GETOOND) };
};
