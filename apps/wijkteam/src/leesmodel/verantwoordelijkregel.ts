import { zakenVan } from "@wmo-kit/afwegingskader";
import type { Zoekregel } from "@wmo-kit/runtime";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { listVerantwoordelijken } from "../gezin/list-verantwoordelijken.js";

/** For whom a professional is responsible now, from the moment of being coupled. */
export const VERANTWOORDELIJK = "verantwoordelijk";

/** What makes a resident heavier for who is responsible. @source W-70.1 */
export interface Verantwoordelijkinhoud {
  readonly veiligheidszorg: boolean;
}

const heeftVeiligheidszorg = ({ zaken }: Inwonerdossier): boolean =>
  [...zakenVan(zaken, "A1"), ...zakenVan(zaken, "A5")].some(({ feiten: { veiligheidszorg } }) => veiligheidszorg);

/** The rows of a resident for whom somebody is responsible, by account; also before the help began, so that nobody is asked too much. @source W-8.7, W-49.4 */
export const listVerantwoordelijkregels = (dossier: Inwonerdossier): readonly Zoekregel[] => {
  const inhoud: Verantwoordelijkinhoud = { veiligheidszorg: heeftVeiligheidszorg(dossier) };
  return listVerantwoordelijken(dossier).map((account) => ({ groep: VERANTWOORDELIJK, orde: account, tekst: JSON.stringify(inhoud) }));
};

/** What the row says, as it was written. */
export const readVerantwoordelijkinhoud = (tekst: string): Verantwoordelijkinhoud => JSON.parse(tekst);
