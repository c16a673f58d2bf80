import { Periode } from "@wmo-kit/domain";
import * as z from "zod";

import { Aantal, Bedrag } from "./bedrag.js";

/**
 * How the lumpsum of the wijkteam was spent, for that assignment alone.
 *
 * @source W-79.1, W-79.2, W-79.4, W-79.6, W-89.6, W-92.2, W-100.1
 * @unit eurocent, hours for productivity
 */
export const Lumpsum = z.strictObject({
  lumpsum: Bedrag,
  besteedAanOpdracht: Bedrag,
  reserveVolgendeJaren: Bedrag,
  winstuitkering: Bedrag,
  personeelskosten: Bedrag,
  inhuurPersoneel: Bedrag,
  overheadEnOverigeKosten: Bedrag,
  onderaanneming: Bedrag,
  loonsom: Bedrag,
  socialReturnWaarde: Bedrag,
  werkelijkeProductieveUren: Aantal,
  aangebodenProductieveUren: Aantal,
});
export interface Lumpsum extends z.infer<typeof Lumpsum> {}

/** The cover of the two insurances and the stretch in which it runs. @source W-91; D-19 @unit eurocent */
export const Verzekering = z.strictObject({
  bedrijfPerGebeurtenis: Bedrag,
  bedrijfPerJaar: Bedrag,
  beroepPerGebeurtenis: Bedrag,
  beroepPerJaar: Bedrag,
  geldigheid: Periode.nullable().default(null),
});
export interface Verzekering extends z.infer<typeof Verzekering> {}
