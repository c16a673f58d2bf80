import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { Tekst } from "../kern/tekst.js";

const Doel = z.strictObject({ doel: Tekst, activiteiten: Tekst, frequentie: Tekst, door: Tekst });

/**
 * The support plan, as far as it is filled in. `onderdelenDieMissen` tells what is not there yet.
 *
 * @source D-12.1 to D-12.4
 */
export const Ondersteuningsplan = z.strictObject({
  vraag: Tekst.optional(),
  perspectief: Tekst.optional(),
  doelen: z.array(Doel).optional(),
  eigenKracht: Tekst.optional(),
  netwerk: Tekst.optional(),
  algemeneVoorzieningen: Tekst.optional(),
  evaluatiemoment: IsoDatum.optional(),
  eersteAanspreekpunt: Tekst.optional(),
  casemanagement: z.boolean().optional(),
  casemanager: Tekst.optional(),
  samenMetInwoner: z.boolean().optional(),
  steunfiguur: Tekst.optional(),
  samenMetBwAanbieder: z.boolean().optional(),
  doelenVanGemeente: Tekst.optional(),
});
export interface Ondersteuningsplan extends z.infer<typeof Ondersteuningsplan> {}
