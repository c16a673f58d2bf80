import { IsoDatum, Productcode, type Omvang } from "@wmo-kit/domain";
import * as z from "zod";

/** How often the dagdelen of a request come, as people say it. */
export const PER = ["week", "maand", "hele duur"] as const;
export type Per = (typeof PER)[number];

/** The same in the message. @source iWmo 3.2, code list WMO757 */
export const FREQUENTIE_VAN = { week: "2", maand: "4", "hele duur": "6" } as const satisfies Readonly<Record<Per, Omvang["frequentie"]>>;

/**
 * A request for an allocation by 315: product, closed period, and how many dagdelen.
 * For a resident in beschermd wonen also until when that indication runs, as asked from its provider.
 * The unit is always dagdelen, because the limits are, and the period always has an end, because it may not be too long.
 *
 * @source D-11.4 to D-11.8
 * @unit dagdelen
 */
export const Verzoek = z
  .strictObject({
    product: Productcode,
    begindatum: IsoDatum,
    einddatum: IsoDatum,
    omvang: z.strictObject({ dagdelen: z.number().int().min(1).max(99_999_999), per: z.enum(PER) }),
    einddatumBwIndicatie: IsoDatum.optional(),
  })
  .refine(({ begindatum, einddatum }) => begindatum <= einddatum, { params: { code: "eindeVoorBegin" }, path: ["einddatum"] });
export interface Verzoek extends z.infer<typeof Verzoek> {}

/** An earlier request of the same resident that still counts; support that ended early no longer counts after its last day. */
export interface EerderVerzoek extends Verzoek {
  readonly totEnMet?: IsoDatum;
}
