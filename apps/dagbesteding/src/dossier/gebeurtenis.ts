import {
  AgbCode,
  Bsn,
  Eurocent,
  Geboortedatum,
  Gemeentecode,
  IsoDatum,
  NaamPersoon,
  Omvang,
  parse,
  Product,
  Tijdstip,
  type OngeldigeInvoer,
} from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import * as z from "zod";

const ToegewezenProduct = z.strictObject({
  nummer: z.number().int().nonnegative(),
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

const Client = z.strictObject({
  bsn: Bsn,
  naam: NaamPersoon,
  geboortedatum: Geboortedatum,
  geslacht: z.string(),
});

/** The resident as the last message describes him or her. */
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

const ToewijzingOntvangen = Toewijzingsinhoud.extend({
  soort: z.literal("toewijzing-ontvangen"),
  berichtId: z.string(),
  ontvangenOp: Tijdstip,
});

const ContactGelegd = z.strictObject({
  soort: z.literal("contact-gelegd"),
  datum: IsoDatum,
  redenTeLaat: z.string().optional(),
});

const OndersteuningGestart = z.strictObject({
  soort: z.literal("ondersteuning-gestart"),
  toewijzingNummer: z.number().int(),
  begindatum: IsoDatum,
});

const StartberichtGemaakt = z.strictObject({
  soort: z.literal("startbericht-gemaakt"),
  berichtId: z.string(),
  toewijzingNummer: z.number().int(),
  identificatie: z.string(),
  dagtekening: IsoDatum,
  xml: z.string(),
});

const StartberichtVerzonden = z.strictObject({
  soort: z.literal("startbericht-verzonden"),
  berichtId: z.string(),
  datum: IsoDatum,
  redenTeLaat: z.string().optional(),
});

const BsnGetoond = z.strictObject({ soort: z.literal("bsn-getoond") });

/**
 * A fact of a dossier. Facts are never changed; a correction is a new fact.
 *
 * @source lifecycle.md B1 and B2
 */
export const Gebeurtenis = z.discriminatedUnion("soort", [
  ToewijzingOntvangen,
  ContactGelegd,
  OndersteuningGestart,
  StartberichtGemaakt,
  StartberichtVerzonden,
  BsnGetoond,
]);
export type Gebeurtenis = z.infer<typeof Gebeurtenis>;
export type ToewijzingOntvangen = z.infer<typeof ToewijzingOntvangen>;

/** Version of the shape of the stored facts; goes up when a field changes meaning. */
export const GEBEURTENIS_SCHEMAVERSIE = 1;

/** Reads a stored fact back. */
export const parseGebeurtenis = (invoer: unknown): Result<Gebeurtenis, OngeldigeInvoer> => parse(Gebeurtenis, "Gebeurtenis", invoer);
