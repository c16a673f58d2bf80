import { kolomletter, type Cel } from "@wmo-kit/financial/sjabloon";

import type { Bestandsfout } from "./errors.js";
import type { Kolommen } from "./sjabloon.js";

/** Which column of the file holds which column of the template, and what is wrong with the headings. */
export interface Koppen {
  readonly plaatsen: ReadonlyMap<string, number>;
  readonly fouten: readonly Bestandsfout[];
}

const gelijk = (kop: Cel | undefined): string => (typeof kop === "string" ? kop.replace(/^\uFEFF/, "").trim().toLowerCase() : "");

/** Finds the columns by their headings, in any order. A heading that the template does not know is a fault, so that nothing is passed over in silence. */
export const leesKoppen = (kolommen: Kolommen, rij: readonly Cel[]): Koppen => {
  const koppen = rij.map(gelijk);
  const plaatsen = new Map<string, number>();
  const fouten: Bestandsfout[] = [];
  for (const [naam, { kop, optioneel }] of Object.entries(kolommen)) {
    const plaats = koppen.indexOf(gelijk(kop));
    if (plaats >= 0) plaatsen.set(naam, plaats);
    else if (optioneel !== true) fouten.push({ rij: 1, kolom: null, kop, code: "kolomOntbreekt" });
    const tweede = plaats < 0 ? -1 : koppen.indexOf(gelijk(kop), plaats + 1);
    if (tweede >= 0) fouten.push({ rij: 1, kolom: kolomletter(tweede), kop, code: "kolomDubbel" });
  }
  const bekend = new Set(Object.values(kolommen).map(({ kop }) => gelijk(kop)));
  koppen.forEach((kop, plaats) => {
    if (kop !== "" && !bekend.has(kop)) fouten.push({ rij: 1, kolom: kolomletter(plaats), kop: null, code: "kolomOnbekend" });
  });
  return { plaatsen, fouten };
};
