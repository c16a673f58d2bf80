import { splitsKop, type Bladzijde } from "./bladzijde.js";
import type { Bronblad } from "./bronbladen.table.js";
import { leesBron } from "./repository.js";

/** A file of the repository as a page. */
export const leesBronblad = ({ bron, adres, taal, titel, omschrijving }: Bronblad, volgorde: number): Bladzijde => {
  const gelezen = splitsKop(leesBron(bron));
  return { bron, adres, taal, titel: titel ?? gelezen.titel, volgorde, tekst: gelezen.tekst, ...(omschrijving === undefined ? {} : { omschrijving }) };
};
