import * as z from "zod";

import { Actie } from "../basishulp/actie.js";
import { Tekst } from "../kern/tekst.js";

/** How safety developed, as a professional judged it. @source W-70.1 */
export const Veiligheidsverloop = z.enum(["veiliger", "gelijk", "onveiliger"]);
export type Veiligheidsverloop = z.infer<typeof Veiligheidsverloop>;

/** A condition that Veilig Thuis set, and the actions it became. @source W-70.1.2 */
const Voorwaarde = z.strictObject({ voorwaarde: Tekst, acties: z.array(Tekst) });

/** Somebody of the household or a professional: whether there was contact, and whether the violence was talked about. @source W-70.1, W-70.1.3 */
const Betrokkene = z.strictObject({
  wie: Tekst,
  rol: z.enum(["lid van het huishouden", "professional", "netwerk"]),
  contact: z.boolean(),
  geweldBesproken: z.boolean(),
});

/** The safety plan, as far as it is written. @source W-70.1.1 to W-70.1.8 */
export const Veiligheidsplan = z.strictObject({
  betrokkenen: z.array(Betrokkene).optional(),
  voorwaarden: z.array(Voorwaarde).optional(),
  acties: z.array(Actie).optional(),
  oorzaken: Tekst.optional(),
  steunstructuur: Tekst.optional(),
  systeemgerichteHulp: Tekst.optional(),
  herstel: Tekst.optional(),
});
export interface Veiligheidsplan extends z.infer<typeof Veiligheidsplan> {}

/** The facts of work on safety as its events leave them. */
export interface Veiligheidszaak {
  readonly plan?: Veiligheidsplan;
  readonly verloop?: Veiligheidsverloop;
}
