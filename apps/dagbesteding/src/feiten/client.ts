import { Bsn, Eurocent, Geboortedatum, Gemeentecode, AgbCode, IsoDatum, NaamPersoon, Omvang, Product } from "@wmo-kit/domain";
import * as z from "zod";

const ToegewezenProduct = z.strictObject({
  nummer: z.number().int().nonnegative(),
  referentieAanbieder: z.string().optional(),
  product: Product,
  toewijzingsdatum: IsoDatum,
  toewijzingstijd: z.string(),
  ingangsdatum: IsoDatum,
  einddatum: IsoDatum.optional(),
  redenWijziging: z.string().optional(),
  omvang: Omvang.optional(),
  budget: Eurocent.optional(),
  commentaar: z.string().optional(),
});

/** An allocation as the municipality sent it. @source iWmo 3.2, WMO301 ToegewezenProduct */
export interface ToegewezenProduct extends z.infer<typeof ToegewezenProduct> {}

/** The resident as the last message describes him or her. */
export const Client = z.strictObject({
  bsn: Bsn,
  naam: NaamPersoon,
  geboortedatum: Geboortedatum,
  geslacht: z.string(),
});
export interface Client extends z.infer<typeof Client> {}

/** What a WMO301 says, in the words of the domain, with the message itself. */
export const Toewijzingsinhoud = z.strictObject({
  afzender: Gemeentecode,
  ontvanger: AgbCode,
  identificatie: z.string(),
  dagtekening: IsoDatum,
  client: Client,
  toewijzingen: z.array(ToegewezenProduct),
  xml: z.string(),
});
export interface Toewijzingsinhoud extends z.infer<typeof Toewijzingsinhoud> {}
