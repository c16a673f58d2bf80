import { Geboortedatum, IsoDatum, NaamPersoon } from "@wmo-kit/domain";
import * as z from "zod";

import { Adres } from "./inwoner.js";

/** What the person register said of a resident, as far as it is kept: who it is and where, not with whom. @source W-98.2, W-98.3; AVG art. 5 lid 1 onder c */
export const Registerpersoon = z.strictObject({ naam: NaamPersoon, geboortedatum: Geboortedatum, adres: Adres.optional() });
export interface Registerpersoon extends z.infer<typeof Registerpersoon> {}

/** Somebody asked the person register about this resident, for this case. @source W-106.9; systems.md 6.3 */
export const PersoonOpgevraagd = z.strictObject({
  soort: z.literal("persoon-opgevraagd"),
  reden: z.enum(["onderzoek", "caseload"]),
  zaak: z.string(),
  stand: IsoDatum,
  persoon: Registerpersoon.optional(),
});
