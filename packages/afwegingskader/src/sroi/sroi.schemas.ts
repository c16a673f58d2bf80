import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { ExternOordeel } from "../contract/extern-oordeel.js";
import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Programma } from "../programma.js";

const Periode = z
  .strictObject({ begindatum: IsoDatum, einddatum: IsoDatum })
  .refine(({ begindatum, einddatum }) => begindatum <= einddatum, { params: { code: "eindeVoorBegin" }, path: ["einddatum"] });

/** The data of each event of the duty of social return. @source lifecycle.md B11 */
export const SROI_SCHEMAS = {
  "overeenkomst-getekend": z.strictObject({ programma: Programma, getekendOp: IsoDatum }),
  "gegevens-gecorrigeerd": z.strictObject({ getekendOp: IsoDatum }),
  "drempel-getoetst": z.strictObject({
    omzet: z.enum(["verwachte omzet", "werkelijke omzet"]),
    uitkomst: z.enum(["boven de drempel", "niet boven de drempel", "geen oordeel"]),
  }),
  aangemeld: z.strictObject({ op: IsoDatum, kenmerk: Tekst }),
  "uitvoering-begonnen": z.strictObject({ afspraken: Tekst, periode: Periode }),
  verantwoord: z.strictObject({ kenmerk: Tekst, oordeel: ExternOordeel }),
  "nieuwe-periode-begonnen": z.strictObject({ periode: Periode }),
} as const;

/** The data of the events of the duty of social return, as read. */
export type SroiGegevens = GegevensVan<typeof SROI_SCHEMAS>;
