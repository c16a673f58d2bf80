import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { Tekst } from "../kern/tekst.js";

/**
 * One time record: support on one day by one person, with its id in the time administration, in whole units of the product.
 * `salaris` is pay by the provider, or by the subcontractor for whom the person works; an allowance for costs or an internship is none.
 * `declarabelVolgensProduct` holds when the description of the product lets this time be declared.
 * Of a subcontractor `goedgekeurdVanaf` counts only when its case is not in the dossier.
 *
 * @source D-8.3, D-20.10, D-20.11, D-20.12, D-20.14
 * @unit units of the product
 */
export const Tijd = z.strictObject({
  registratie: Tekst,
  dag: IsoDatum,
  eenheden: z.number().int().min(1).max(99_999_999),
  medewerker: Tekst.optional(),
  inwonerGekoppeld: z.boolean(),
  uitgevoerd: z.boolean(),
  declarabelVolgensProduct: z.boolean(),
  salaris: z.boolean(),
  primairProces: z.boolean(),
  ervaringsdeskundige: z.strictObject({ inRegister: z.boolean() }).optional(),
  onderaannemer: z.strictObject({ zaak: Tekst, goedgekeurdVanaf: IsoDatum.optional() }).optional(),
});
export interface Tijd extends z.infer<typeof Tijd> {}
