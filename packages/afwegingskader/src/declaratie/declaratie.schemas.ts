import { Eurocent, IsoDatum, Productcode } from "@wmo-kit/domain";
import * as z from "zod";

import { EigenAgb } from "../contract/eigen-agb.js";
import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Toewijzing } from "../toeleiding/toewijzing.js";
import { Tijd } from "./tijd.js";
import { Volume } from "./volume.js";

const Antwoord = z.strictObject({ kenmerk: Tekst });

/** The row of the tariff list that is declared: a code that is not on the list for that day is not valid. @source D-20.7, D-20.12 */
const Tarief = z.strictObject({ product: Productcode, begindatum: IsoDatum, einddatum: IsoDatum.optional(), bedrag: Eurocent });

/** The data of each event of a line to declare. @source lifecycle.md B4 */
export const DECLARATIE_SCHEMAS = {
  "tijd-geregistreerd": z.strictObject({
    product: Productcode,
    ondersteuning: Tekst.optional(),
    toeleiding: Tekst.optional(),
    verwijzing: Tekst.optional(),
    toewijzing: Toewijzing.optional(),
    vervangt: Tekst.optional(),
    tijd: Tijd,
  }),
  "tijd-toegevoegd": z.strictObject({ tijd: Tijd }),
  "tijd-gecorrigeerd": z.strictObject({ tijd: Tijd }),
  "tijd-uitgesloten": z.strictObject({ registratie: Tekst }),
  "keten-aangevuld": z.strictObject({
    ondersteuning: Tekst.optional(),
    toeleiding: Tekst.optional(),
    verwijzing: Tekst.optional(),
    toewijzing: Toewijzing.optional(),
  }),
  "declarabel-beoordeeld": z.strictObject({}),
  "regel-opgesteld": z.strictObject({ referentie: Tekst, eigenAgb: EigenAgb, tarief: Tarief, volume: Volume }),
  "te-laat-toegelicht": z.strictObject({ toelichting: Tekst }),
  "323-verzonden": z.strictObject({ kenmerk: Tekst, verzondenOp: IsoDatum.optional() }),
  toegekend: Antwoord,
  afgekeurd: z.strictObject({ kenmerk: Tekst, retourcodes: z.array(Tekst).min(1) }),
  gecorrigeerd: z.strictObject({}),
  gecrediteerd: z.strictObject({ referentie: Tekst }),
  "niet-gedeclareerd": z.strictObject({ motivering: Tekst }),
} as const;

/** The data of the events of a line to declare, as read. */
export type DeclaratieGegevens = GegevensVan<typeof DECLARATIE_SCHEMAS>;
