import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Programma } from "../programma.js";
import { Rol, Screeningsprofiel } from "./persoon.js";
import { Onderdeel, Onderdeeluitkomst } from "./vergewis.table.js";

/** The data of each event of a person. The VOG itself is not kept, only its day of issue and what it screened. @source lifecycle.md B7 */
export const PERSOON_SCHEMAS = {
  "kandidaat-aangemeld": z.strictObject({
    programma: Programma,
    rol: Rol,
    contactMetInwoners: z.boolean(),
    opdrachtnemerIsZzp: z.boolean(),
  }),
  "vergewisplicht-afgerond": z.strictObject({
    onderdelen: z.partialRecord(Onderdeel, Onderdeeluitkomst),
    oordeel: z.enum(["geschikt", "niet geschikt"]),
    motivering: Tekst,
  }),
  "vog-ontvangen": z.strictObject({
    afgiftedatum: IsoDatum,
    profiel: Screeningsprofiel,
    nummers: z.array(z.number().int().positive()),
  }),
  "vog-geweigerd": z.strictObject({}),
  ingezet: z.strictObject({ aanvang: IsoDatum }),
  ingeroosterd: z.strictObject({ begindatum: IsoDatum, einddatum: IsoDatum }),
  "vermoeden-gerezen": z.strictObject({ motivering: Tekst, inzet: z.enum(["doorwerken", "niet inzetten"]), motiveringInzet: Tekst }),
  "gegevens-gecorrigeerd": z.strictObject({
    rol: Rol.optional(),
    contactMetInwoners: z.boolean().optional(),
    opdrachtnemerIsZzp: z.boolean().optional(),
  }),
  "uit-dienst": z.strictObject({ laatsteDag: IsoDatum }),
} as const;

/** The data of the events of a person, as read. */
export type PersoonGegevens = GegevensVan<typeof PERSOON_SCHEMAS>;
