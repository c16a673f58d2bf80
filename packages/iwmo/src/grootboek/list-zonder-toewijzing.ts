import { isGecrediteerd } from "../keten/declaraties.js";
import type { Keten } from "../keten/keten.js";
import { findToewijzing } from "../keten/toewijzingen.js";

/** ReferentieNummer of the claimed lines that are in no post of any ledger: there is no assignment with their number. @source iWmo 3.2, TR338 */
export const listZonderToewijzing = ({ declaraties, toewijzingen }: Keten): readonly string[] =>
  [...declaraties.debetsPerToewijzing.values()].flat().flatMap((regel) => {
    const { toewijzingNummer: nummer, productReferentie } = regel.prestatie;
    const bekend = findToewijzing(toewijzingen, regel, { bsn: regel.bsn, nummer }) !== undefined;
    return bekend || isGecrediteerd(declaraties, regel.aanbieder, productReferentie.referentieNummer) ? [] : [productReferentie.referentieNummer];
  });
