import { IsoDatum } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

/** How far a case file was in the WIZ portal when it came over. */
export const WIZSTANDEN = ["melding", "onderzoek", "basishulp", "indicatie", "afgesloten"] as const;

/**
 * This dossier came from the WIZ portal: under which number, how far it was, and on which day it was taken over.
 * What the row told and no step holds, such as who was responsible, stands here.
 *
 * @source W-98.2
 */
export const WizOvergenomen = z.strictObject({
  soort: z.literal("uit-wiz-overgenomen"),
  dossiernummer: Tekst,
  stand: z.enum(WIZSTANDEN),
  meldingOp: IsoDatum,
  overgenomenOp: IsoDatum,
  professional: Tekst.optional(),
  laatsteContact: IsoDatum.optional(),
});
