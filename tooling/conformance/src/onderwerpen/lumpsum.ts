import { describeToetsfout } from "@wmo-kit/financial";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp, type Onderwerp } from "../onderwerp.js";
import { FINANCIELE_NORMEN, metWaarde, toetsOp } from "../rijen/financieel.js";
import { Getal, JaNee, velden } from "../velden.js";
import { AANDEELVELDEN, beantwoordAandeel } from "../vertaling/aandeel.js";
import { alsCenten, alsRijdeel, Cijfer } from "../vertaling/cijfer.js";
import { alsPercentage } from "../vertaling/getal.js";
import { oordeelAlsJaOfNee } from "../vertaling/toetsoordeel.js";

/** Personnel cost within the lumpsum. @source W-79.2; norms.md A-28 */
export const LUMPSUM_PERSONEEL: Onderwerp = makeOnderwerp({
  naam: "lumpsum-personeel",
  eisen: ["W-79.2"],
  uitleg: "Personnel cost over the lumpsum: at least 65 percent.",
  invoer: z.strictObject({ lumpsum: Cijfer, personnelCost: Cijfer }),
  verwacht: AANDEELVELDEN,
  beantwoord: ({ lumpsum, personnelCost }) =>
    beantwoordAandeel("W-79.2", { "lumpsum.lumpsum": alsCenten(lumpsum), "lumpsum.personeelskosten": alsCenten(personnelCost) }),
});

/** Overhead and other cost within the lumpsum, against the limit and the aim. @source W-79.6 */
export const LUMPSUM_OVERHEAD: Onderwerp = makeOnderwerp({
  naam: "lumpsum-overhead",
  eisen: ["W-79.6"],
  uitleg: "Overhead and other cost over the lumpsum: at most 35 percent. The aim is a verdict of its own; without `ambition` it is that of the programme.",
  invoer: z.strictObject({ lumpsum: Cijfer, overheadAndOther: Cijfer, ambition: Getal.nullish() }),
  verwacht: velden({ percentage: Cijfer.nullable(), meets: JaNee.nullable(), meetsAmbition: JaNee.nullable() }),
  beantwoord: ({ lumpsum, overheadAndOther, ambition }) => {
    const cijfers = { "lumpsum.lumpsum": alsCenten(lumpsum), "lumpsum.overheadEnOverigeKosten": alsCenten(overheadAndOther) };
    const streven =
      ambition === undefined ? FINANCIELE_NORMEN : metWaarde(FINANCIELE_NORMEN, "W-79.6.streven", ambition === null ? null : alsRijdeel(ambition));
    return toetsOp("W-79.6", cijfers)
      .andThen(({ waarde: norm }) => toetsOp("W-79.6.streven", cijfers, streven).map(({ waarde: ambitie }) => ({ norm, ambitie })))
      .match(
        ({ norm, ambitie }) =>
          antwoord({
            percentage: alsPercentage(norm.gemeten),
            meets: oordeelAlsJaOfNee(norm.oordeel),
            meetsAmbition: oordeelAlsJaOfNee(ambitie.oordeel),
          }),
        (fout) => geenAntwoord(describeToetsfout(fout)),
      );
  },
});
