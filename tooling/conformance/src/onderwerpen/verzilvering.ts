import { describeMeetfout, evaluateAandeel } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { ALTIJD } from "../rijen/altijd.js";
import { DIENSTVERLENING } from "../rijen/dienstverlening.js";
import { Getal, velden } from "../velden.js";
import { alsPercentage, alsVerhouding } from "../vertaling/getal.js";

// A share is asked of whole numbers: half units become units of a half.
const inHelen = (gebruikt: number, toegekend: number): { readonly teller: number; readonly noemer: number } => {
  const [boven, onder] = [alsVerhouding(gebruikt), alsVerhouding(toegekend)];
  return { teller: Number(boven.teller * onder.noemer), noemer: Number(onder.teller * boven.noemer) };
};

/** How much of an indication was used. @source W-27.3 */
export const VERZILVERING = makeOnderwerp({
  naam: "verzilvering",
  eisen: ["W-27.3"],
  uitleg: "The share of the indicated units that was used. There is no norm, so there is no verdict.",
  invoer: z.strictObject({ indicatedUnits: Getal, usedUnits: Getal }),
  verwacht: velden({ percentage: Getal.nullable() }),
  beantwoord: ({ indicatedUnits, usedUnits }) =>
    evaluateAandeel({ normen: DIENSTVERLENING, norm: "W-27.3", ...inHelen(usedUnits, indicatedUnits), peildatum: ALTIJD.begindatum }).match(
      ({ waarde }) => antwoord({ percentage: alsPercentage(waarde.verhouding) }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    ),
});
