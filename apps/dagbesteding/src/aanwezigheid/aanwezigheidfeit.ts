import { invariant, IsoDatum, parse, Tijdstip } from "@wmo-kit/domain";
import * as z from "zod";

import { DAGDELEN, INZETSOORTEN, STANDEN } from "./dagdelen.table.js";

const Tekst = z.string().min(1).max(100);

/** Who gave the support, as far as it decides on claiming. `onderaannemer` is the case of the subcontractor. @source D-8.3, D-20.11, D-20.14, D-25.1 */
export const Inzet = z.strictObject({
  medewerker: Tekst,
  soort: z.enum(INZETSOORTEN),
  salaris: z.boolean(),
  primairProces: z.boolean(),
  inRegister: z.boolean().optional(),
  onderaannemer: Tekst.optional(),
});
export interface Inzet extends z.infer<typeof Inzet> {}

/**
 * One tap: a resident on a day part was there or not. `kenmerk` is made on the device, so that sending it again changes nothing;
 * `tijdstip` and `volgorde` are the clock and the count of that device. Facts are never changed: what was tapped last counts.
 *
 * @source D-20.10, D-20.13, D-20.14
 */
export const Aanwezigheidfeit = z.strictObject({
  kenmerk: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  dossier: Tekst,
  locatie: Tekst,
  datum: IsoDatum,
  dagdeel: z.enum(DAGDELEN),
  stand: z.enum(STANDEN),
  minuten: z.number().int().min(1).max(1440).optional(),
  toewijzingNummer: z.number().int().min(0).optional(),
  inzet: Inzet.optional(),
  apparaat: z.string().min(1).max(64),
  volgorde: z.number().int().min(0),
  tijdstip: Tijdstip,
});
export interface Aanwezigheidfeit extends z.infer<typeof Aanwezigheidfeit> {}

/** The kind under which the store keeps a tap, and the version of its shape. */
export const AANWEZIGHEID = { soort: "aanwezigheid", schemaversie: 1 } as const;

/** A stored tap. What this app wrote it can read; anything else means that the store was changed. */
export const readAanwezigheidfeit = (gegevens: unknown): Aanwezigheidfeit => {
  const feit = parse(Aanwezigheidfeit, "Aanwezigheid", gegevens);
  invariant(feit.isOk(), "een vastgelegde aanwezigheid is leesbaar");
  return feit.value;
};
