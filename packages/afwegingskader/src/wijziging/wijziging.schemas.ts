import { AgbCode, IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { AGB_SOORTEN } from "../contract/agbsoorten.table.js";
import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Programma } from "../programma.js";
import { Wijzigingsoort } from "./wijziging.js";

const NieuweAgb = z.strictObject({ code: AgbCode, soort: z.enum(AGB_SOORTEN) });
const Antwoord = z.strictObject({ kenmerk: Tekst });

/** The data of each event of a change. @source lifecycle.md B10 */
export const WIJZIGING_SCHEMAS = {
  "wijziging-voorgenomen": z.strictObject({
    programma: Programma,
    soort: Wijzigingsoort,
    gewensteDatum: IsoDatum,
    nieuweAgb: NieuweAgb.optional(),
  }),
  "gegevens-gecorrigeerd": z.strictObject({ gewensteDatum: IsoDatum.optional(), nieuweAgb: NieuweAgb.optional() }),
  "wijziging-gemeld": z.strictObject({ kenmerk: Tekst }),
  "wijziging-goedgekeurd": Antwoord,
  "wijziging-afgewezen": z.strictObject({ kenmerk: Tekst, motivering: Tekst }),
  "addendum-getekend": Antwoord,
  "wijziging-doorgevoerd": z.strictObject({}),
  "nieuwe-agb-in-berichten": z.strictObject({}),
  "wijziging-ingetrokken": z.strictObject({ motivering: Tekst }),
} as const;

/** The data of the events of a change, as read. */
export type WijzigingGegevens = GegevensVan<typeof WIJZIGING_SCHEMAS>;
