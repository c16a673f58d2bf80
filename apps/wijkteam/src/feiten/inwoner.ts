import { Geboortedatum, NaamPersoon, Postcode } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

/** Where somebody lives, as far as it is known. */
export const Adres = z.strictObject({ straat: Tekst, huisnummer: Tekst, postcode: Postcode.optional(), plaats: Tekst });

/**
 * Who the resident is and how to reach him or her. At a melding a name is enough; there is no place for a Bsn here.
 *
 * @source W-106.9; W-2.1 (age)
 */
export const Inwoner = z.strictObject({
  naam: NaamPersoon,
  geboortedatum: Geboortedatum.optional(),
  telefoon: Tekst.optional(),
  email: Tekst.optional(),
  adres: Adres.optional(),
  wijk: Tekst.optional(),
});
export interface Inwoner extends z.infer<typeof Inwoner> {}

/** In what way the reporter stands to the resident. @source W-50.2.1 (the reporter is not always the resident) */
export const AANMELDERS = ["inwoner", "naaste", "professional", "anders"] as const;

/** Who reported. The confirmation goes to this person, also when that is not the resident. @source W-50.2.1 */
export const Aanmelder = z
  .strictObject({
    relatie: z.enum(AANMELDERS),
    naam: Tekst.optional(),
    organisatie: Tekst.optional(),
    telefoon: Tekst.optional(),
    email: Tekst.optional(),
  })
  .refine(({ relatie, naam }) => relatie === "inwoner" || naam !== undefined, { params: { code: "leeg" }, path: ["naam"] });
export interface Aanmelder extends z.infer<typeof Aanmelder> {}
