import * as z from "zod";

import { Bedrag } from "./bedrag.js";

/**
 * Profit and loss over the financial year. Costs are positive amounts; results are signed: a gain is positive, a loss negative.
 * The result before tax holds participations, financial and exceptional results, as the formula of D-24.1.g.a takes them out again.
 *
 * @source D-24.1.c, D-24.1.d, D-24.1.e, D-24.1.f, D-24.1.g, D-24.1.h, D-24.1.g.a, D-fn5; W-104.3
 * @unit eurocent
 */
export const Resultatenrekening = z.strictObject({
  omzet: Bedrag,
  nettoOmzet: Bedrag,
  overigeBaten: Bedrag,
  totaleBaten: Bedrag,
  personeelskosten: Bedrag,
  inhuurPersoneel: Bedrag,
  onderaanneming: Bedrag,
  afschrijvingImmaterieleVasteActiva: Bedrag,
  afschrijvingMaterieleVasteActiva: Bedrag,
  huisvestingskosten: Bedrag,
  overigeKosten: Bedrag,
  totaleLasten: Bedrag,
  resultaatDeelnemingen: Bedrag,
  financieelResultaat: Bedrag,
  uitzonderlijkResultaat: Bedrag,
  resultaatVoorBelasting: Bedrag,
  belasting: Bedrag,
  resultaatNaBelasting: Bedrag,
});
export interface Resultatenrekening extends z.infer<typeof Resultatenrekening> {}

/**
 * What left the equity or came into it besides the result: dividend straight and through related entities, and other movements (signed).
 *
 * @source D-24.1.h, D-24.1.i; W-104.3
 * @unit eurocent
 */
export const Uitkeringen = z.strictObject({ dividend: Bedrag, indirectDividend: Bedrag, overigeVermogensmutaties: Bedrag });
export interface Uitkeringen extends z.infer<typeof Uitkeringen> {}
