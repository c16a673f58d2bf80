import * as z from "zod";

import { makeOnderwerp, type Onderwerp } from "../onderwerp.js";
import { Aantal, Getal } from "../velden.js";
import { AANDEELVELDEN, beantwoordAandeel } from "../vertaling/aandeel.js";
import { alsVerhouding } from "../vertaling/getal.js";

/** People who are not employed. @source W-89.2; norms.md A-15 */
export const PNIL: Onderwerp = makeOnderwerp({
  naam: "pnil",
  eisen: ["W-89.2"],
  uitleg: "People who are not employed over all people: at most 15 percent. Heads are counted; the fte fields are never used.",
  invoer: z.strictObject({ notEmployedHeads: Aantal, totalHeads: Aantal, notEmployedFte: Getal.nullish(), totalFte: Getal.nullish() }),
  verwacht: AANDEELVELDEN,
  beantwoord: ({ notEmployedHeads, totalHeads }) =>
    beantwoordAandeel("W-89.2", {
      "personeel.personenNietInLoondienst": alsVerhouding(notEmployedHeads),
      "personeel.personenTotaal": alsVerhouding(totalHeads),
    }),
});

/** Professionals with a contract of 28 hours or more. @source W-79.5 */
export const DIENSTVERBAND_28: Onderwerp = makeOnderwerp({
  naam: "dienstverband-28",
  eisen: ["W-79.5"],
  uitleg: "Professionals with a contract of at least 28 hours over all professionals: more than half.",
  invoer: z.strictObject({ professionals: Aantal, atLeast28Hours: Aantal }),
  verwacht: AANDEELVELDEN,
  beantwoord: ({ professionals, atLeast28Hours }) =>
    beantwoordAandeel("W-79.5", {
      "personeel.professionals": alsVerhouding(professionals),
      "personeel.professionalsMinstens28Uur": alsVerhouding(atLeast28Hours),
    }),
});
