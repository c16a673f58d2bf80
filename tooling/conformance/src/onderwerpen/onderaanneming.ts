import { applyBesluiten, describeToetsfout, type Besluit } from "@wmo-kit/financial";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp, type Onderwerp } from "../onderwerp.js";
import { ALTIJD } from "../rijen/altijd.js";
import { toetsOp } from "../rijen/financieel.js";
import { JaNee, velden } from "../velden.js";
import { AANDEELVELDEN, beantwoordAandeel } from "../vertaling/aandeel.js";
import { alsCenten, Cijfer, inEuro } from "../vertaling/cijfer.js";
import { alsPercentage } from "../vertaling/getal.js";
import { alleJa, oordeelAlsJaOfNee } from "../vertaling/toetsoordeel.js";

/** The part of the tariff that reaches the care of a subcontractor. @source D-24.3 */
export const ONDERAANNEMER_80: Onderwerp = makeOnderwerp({
  naam: "onderaannemer-80",
  eisen: ["D-24.3"],
  uitleg: "What a subcontractor is paid over the tariff that was received: at least 80 percent.",
  invoer: z.strictObject({ tariffReceived: Cijfer, paidToSubcontractor: Cijfer }),
  verwacht: AANDEELVELDEN,
  beantwoord: ({ tariffReceived, paidToSubcontractor }) =>
    beantwoordAandeel("D-24.3", { "onderaannemers.ontvangenTarief": alsCenten(tariffReceived), "onderaannemers.betaald": alsCenten(paidToSubcontractor) }),
});

/** Own costs charged on subcontracting. @source W-90.5; norms.md A-38 */
export const DOORBEREKENDE_KOSTEN: Onderwerp = makeOnderwerp({
  naam: "doorberekende-kosten",
  eisen: ["W-90.5"],
  uitleg: "Own costs charged over the total cost of subcontracting: at most 20 percent, and no more than what they really cost.",
  invoer: z.strictObject({ totalSubcontractCost: Cijfer, chargedOwnCost: Cijfer, actualOwnCost: Cijfer }),
  verwacht: velden({ percentage: Cijfer.nullable(), meets: JaNee.nullable(), margin: Cijfer }),
  beantwoord: ({ totalSubcontractCost, chargedOwnCost, actualOwnCost }) => {
    const cijfers = {
      "onderaannemers.totaleKosten": alsCenten(totalSubcontractCost),
      "onderaannemers.doorberekend": alsCenten(chargedOwnCost),
      "onderaannemers.werkelijkeKosten": alsCenten(actualOwnCost),
    };
    return toetsOp("W-90.5.aandeel", cijfers)
      .andThen(({ waarde: aandeel }) => toetsOp("W-90.5.marge", cijfers).map(({ waarde: marge }) => ({ aandeel, marge })))
      .match(
        ({ aandeel, marge }) =>
          antwoord({
            percentage: alsPercentage(aandeel.gemeten),
            meets: alleJa([oordeelAlsJaOfNee(aandeel.oordeel), oordeelAlsJaOfNee(marge.oordeel)]),
            margin: inEuro(marge.gemeten),
          }),
        (fout) => geenAntwoord(describeToetsfout(fout)),
      );
  },
});

const GOEDGEKEURD: Besluit = {
  toets: "W-92.2",
  uitkomst: "uitleg aanvaard",
  door: "opdrachtgever",
  motivering: "goedgekeurde afwijking in het voorbeeld",
  bewijs: "het voorbeeld",
  geldigheid: ALTIJD,
};

/** Subcontracting within the lumpsum, with an approved exception. @source W-89.6, W-92.2 */
export const ONDERAANNEMING_10: Onderwerp = makeOnderwerp({
  naam: "onderaanneming-10",
  eisen: ["W-89.6", "W-92.2"],
  uitleg: "Subcontracting over the lumpsum: at most 10 percent, unless the client approved more.",
  invoer: z.strictObject({ lumpsum: Cijfer, subcontracting: Cijfer, approvedException: JaNee.optional() }),
  verwacht: AANDEELVELDEN,
  beantwoord: ({ lumpsum, subcontracting, approvedException }) =>
    toetsOp("W-92.2", { "lumpsum.lumpsum": alsCenten(lumpsum), "lumpsum.onderaanneming": alsCenten(subcontracting) })
      .map((uitkomst) => applyBesluiten(uitkomst, approvedException === true ? [GOEDGEKEURD] : []))
      .match(
        ({ waarde }) => antwoord({ percentage: alsPercentage(waarde.gemeten), meets: oordeelAlsJaOfNee(waarde.oordeel) }),
        (fout) => geenAntwoord(describeToetsfout(fout)),
      ),
});
