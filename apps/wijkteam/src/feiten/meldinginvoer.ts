import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

import { Aanmelder, Inwoner } from "./inwoner.js";

/** A melding as somebody enters it while on the phone. @source W-1, W-2.1, W-50.2.1 */
export const Meldinginvoer = z.strictObject({
  inwoner: Inwoner,
  aanmelder: Aanmelder,
  kanaal: z.string(),
  vraag: Tekst,
  /** Asked when the day of birth is not known. @unit years */
  leeftijd: z.number().int().min(0).max(130).optional(),
  gezinMetJeugdigen: z.boolean(),
  afgestemdMetJeugdteam: z.boolean().optional(),
});
export interface Meldinginvoer extends z.infer<typeof Meldinginvoer> {}
