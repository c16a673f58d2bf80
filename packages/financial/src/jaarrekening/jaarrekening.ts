import { IsoDatum, parse, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import * as z from "zod";

import { Balans, Beginstand } from "./balans.js";
import { Kenmerk } from "./bedrag.js";
import { Lumpsum, Verzekering } from "./opdracht.js";
import { Beloning, Onderaannemer, Ondernemer, VerbondenPartij } from "./partijen.js";
import { Personeel } from "./personeel.js";
import { Resultatenrekening, Uitkeringen } from "./resultatenrekening.js";
import { Verklaring } from "./verklaring.js";

/** The first and last day of a financial year; both belong to it. */
export const Boekjaar = z
  .strictObject({ begindatum: IsoDatum, einddatum: IsoDatum })
  .refine(({ begindatum, einddatum }) => begindatum <= einddatum, { params: { code: "eindeVoorBegin" }, path: ["einddatum"] });
export interface Boekjaar extends z.infer<typeof Boekjaar> {}

/**
 * The yearly figures of one legal entity. Every figure may be absent: it is then null, unknown, and no check passes or fails on it.
 * A list that is null is unknown; an empty list says that there are none.
 *
 * @source dagbesteding 16.7 and 24; wijkteam 79, 89–92, 100 and 104.3
 * @unit eurocent, unless the field says otherwise
 */
export const Jaarrekening = z.strictObject({
  rechtspersoon: Kenmerk,
  boekjaar: Boekjaar,
  verklaring: Verklaring.prefault({}),
  balans: Balans.prefault({}),
  beginstand: Beginstand.prefault({}),
  resultatenrekening: Resultatenrekening.prefault({}),
  uitkeringen: Uitkeringen.prefault({}),
  personeel: Personeel.prefault({}),
  lumpsum: Lumpsum.prefault({}),
  verzekering: Verzekering.prefault({}),
  beloningen: z.array(Beloning).nullable().default(null),
  ondernemers: z.array(Ondernemer).nullable().default(null),
  verbondenPartijen: z.array(VerbondenPartij).nullable().default(null),
  onderaannemers: z.array(Onderaannemer).nullable().default(null),
});
export interface Jaarrekening extends z.infer<typeof Jaarrekening> {}

/** Reads yearly figures from JSON that was parsed already. Form only: what the figures say is the work of `checkJaarrekening`. */
export const parseJaarrekening = (invoer: unknown): Result<Jaarrekening, OngeldigeInvoer> => parse(Jaarrekening, "Jaarrekening", invoer);
