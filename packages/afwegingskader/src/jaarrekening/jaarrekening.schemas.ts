import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Punttoetsen } from "./jaarrekening.js";
import { TOETSPUNTEN } from "./punten.table.js";
import { VERKLARINGSOORTEN } from "./verklaringen.table.js";

/** The data of each event of the accounts of one year. `entiteit` is the legal entity whose figures are used. @source lifecycle.md B9 */
export const JAARREKENING_SCHEMAS = {
  "jaar-afgesloten": z.strictObject({
    entiteit: Tekst,
    laatsteDag: IsoDatum,
    drempel: z.enum(["boven de drempel", "niet boven de drempel", "geen oordeel"]),
    rol: z.enum(["opdrachtnemer", "derde die draagkracht leent"]),
  }),
  "categorie-bepaald": z.strictObject({
    entiteit: Tekst,
    categorie: z.enum(["micro", "klein", "groot", "geen categorie", "geen oordeel"]),
    besluit: z.strictObject({ verklaring: z.enum(VERKLARINGSOORTEN), motivering: Tekst }).optional(),
  }),
  "verklaring-ontvangen": z.strictObject({
    entiteit: Tekst,
    soort: z.enum(VERKLARINGSOORTEN),
    ondertekend: z.boolean(),
    verslagVanBevindingen: z.boolean(),
  }),
  "productieverantwoording-verzonden": z.strictObject({ kenmerk: Tekst, verzondenOp: IsoDatum.optional() }),
  ingediend: z.strictObject({ toetsen: Punttoetsen, verzondenOp: IsoDatum.optional() }),
  "toetsen-aangevuld": z.strictObject({ toetsen: Punttoetsen }),
  akkoord: z.strictObject({ kenmerk: Tekst }),
  "afwijking-besproken": z.strictObject({ experts: z.array(Tekst).min(1), verslag: Tekst }),
  "geaccepteerd-met-uitleg": z.strictObject({
    punten: z.array(z.enum(TOETSPUNTEN)).min(1),
    stukken: z.array(Tekst).min(1),
    motivering: Tekst,
  }),
} as const;

/** The data of the events of the accounts of one year, as read. */
export type JaarrekeningGegevens = GegevensVan<typeof JAARREKENING_SCHEMAS>;
