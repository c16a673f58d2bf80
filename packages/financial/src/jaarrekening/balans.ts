import * as z from "zod";

import { Bedrag } from "./bedrag.js";

/**
 * The balance sheet on the last day of the financial year.
 * Current assets stand without cash, because D-24.1.b adds the cash to them.
 *
 * @source D-24.1.b, D-24.1.c, D-24.1.d; W-104.3
 * @unit eurocent
 */
export const Balans = z.strictObject({
  immaterieleVasteActiva: Bedrag,
  materieleVasteActiva: Bedrag,
  financieleVasteActiva: Bedrag,
  vasteActiva: Bedrag,
  voorraden: Bedrag,
  vorderingen: Bedrag,
  effecten: Bedrag,
  vlottendeActivaZonderLiquideMiddelen: Bedrag,
  liquideMiddelen: Bedrag,
  totaalActiva: Bedrag,
  kapitaal: Bedrag,
  reserveWlz: Bedrag,
  reserveGemeenten: Bedrag,
  overigeReserves: Bedrag,
  eigenVermogen: Bedrag,
  voorzieningen: Bedrag,
  langlopendeSchulden: Bedrag,
  kortlopendeSchulden: Bedrag,
  totaalPassiva: Bedrag,
});
export interface Balans extends z.infer<typeof Balans> {}

/** What the balance sheet of the year before closed with, as this year's accounts print it. @unit eurocent */
export const Beginstand = z.strictObject({ totaalActiva: Bedrag, eigenVermogen: Bedrag, liquideMiddelen: Bedrag });
export interface Beginstand extends z.infer<typeof Beginstand> {}
