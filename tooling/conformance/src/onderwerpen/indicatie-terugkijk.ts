import { describeMeetfout, listZichtbareIndicaties, TERUGKIJKNORMEN, type TerugkijkNorm } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { voorAltijd } from "../rijen/altijd.js";
import { Datum, velden } from "../velden.js";

const RIJEN: readonly TerugkijkNorm[] = TERUGKIJKNORMEN;
const normen = RIJEN.map((rij) => voorAltijd(rij));

/** Indications that are still shown. @source W-98.3 */
export const INDICATIE_TERUGKIJK = makeOnderwerp({
  naam: "indicatie-terugkijk",
  eisen: ["W-98.3"],
  uitleg: "The indications, by the day they ended, that are still shown today: until one year after the end, that day included. In the order of the question.",
  invoer: z.strictObject({ today: Datum, ended: z.array(Datum) }),
  verwacht: velden({ visible: z.array(Datum) }),
  beantwoord: ({ today, ended }) =>
    listZichtbareIndicaties(ended.map((einddatum) => ({ einddatum })), { normen, norm: "W-98.3", peildatum: today }).match(
      (zichtbaar) => antwoord({ visible: zichtbaar.map(({ einddatum }) => einddatum) }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    ),
});
