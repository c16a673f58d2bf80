import type { Bestandssjabloon } from "./bestandssjabloon.js";
import type { Bestandsbevinding } from "./errors.js";

/** Which column of the file holds which column of the template. */
export interface Koppen {
  readonly plaatsen: ReadonlyMap<string, number>;
  readonly bevindingen: readonly Bestandsbevinding[];
}

const gelijk = (kop: string): string => kop.trim().toLowerCase();

/** Finds the columns by their headings, in any order; a heading the template does not know is a finding, so that nothing is passed over in silence. */
export const leesKoppen = ({ kolommen }: Bestandssjabloon, rij: readonly string[]): Koppen => {
  const plaatsen = new Map<string, number>();
  const bevindingen: Bestandsbevinding[] = [];
  const koppen = rij.map(gelijk);
  for (const [naam, { kop, optioneel }] of Object.entries(kolommen)) {
    const plaats = koppen.indexOf(gelijk(kop));
    if (plaats >= 0) plaatsen.set(naam, plaats);
    else if (optioneel !== true) bevindingen.push({ rij: 1, kolom: kop, code: "kolomOntbreekt" });
    if (plaats >= 0 && koppen.includes(gelijk(kop), plaats + 1)) bevindingen.push({ rij: 1, kolom: kop, code: "kolomDubbel" });
  }
  const bekend = new Set(Object.values(kolommen).map(({ kop }) => gelijk(kop)));
  if (koppen.some((kop) => kop !== "" && !bekend.has(kop))) bevindingen.push({ rij: 1, kolom: null, code: "kolomOnbekend" });
  return { plaatsen, bevindingen };
};
