import * as z from "zod";

import { Aantal } from "./bedrag.js";

/**
 * The staff of the entity over the financial year.
 *
 * @source D-16.7, D-16.12, D-22.2; W-79.5, W-89.2, W-90.3
 * @unit persons, fte, days or hours, as the name says
 */
export const Personeel = z.strictObject({
  gemiddeldAantalWerknemers: Aantal,
  personenInLoondienst: Aantal,
  personenNietInLoondienst: Aantal,
  personenTotaal: Aantal,
  fteTotaal: Aantal,
  fteUitstroom: Aantal,
  ziektedagen: Aantal,
  beschikbareDagen: Aantal,
  professionals: Aantal,
  professionalsMinstens28Uur: Aantal,
  directeUren: Aantal,
  indirecteUren: Aantal,
});
export interface Personeel extends z.infer<typeof Personeel> {}
