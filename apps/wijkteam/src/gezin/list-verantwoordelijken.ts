import { zakenVan } from "@wmo-kit/afwegingskader";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";

const KLAAR: ReadonlySet<string> = new Set(["beeindigd", "voortijdig-beeindigd"]);

/** Who is responsible for a resident now: for running help, else for a melding that waits for it. @source W-8.7, W-49.4 */
export const listVerantwoordelijken = ({ zaken }: Inwonerdossier): readonly string[] => {
  const hulp = zakenVan(zaken, "A5").filter(({ toestand }) => !KLAAR.has(toestand));
  const bron = hulp.length > 0 ? hulp : zakenVan(zaken, "A1").filter(({ toestand }) => toestand === "gekoppeld");
  return [...new Set(bron.flatMap(({ feiten: { verantwoordelijke } }) => (verantwoordelijke === undefined ? [] : [verantwoordelijke])))];
};
