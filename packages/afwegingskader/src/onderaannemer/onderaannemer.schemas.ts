import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Bewijssoort, Tariefoordeel, Vorm } from "./onderaannemer.js";

const Producten = z.array(Tekst).min(1);
const Einde = z.strictObject({ laatsteDag: IsoDatum, motivering: Tekst });

/** The data of each event of a subcontractor. @source lifecycle.md B6 */
export const ONDERAANNEMER_SCHEMAS = {
  "onderaannemer-opgenomen": z.strictObject({ vorm: Vorm, inUea: z.boolean(), producten: Producten }),
  "onderaannemer-gemeld": z.strictObject({ producten: Producten }),
  "goedkeuring-ontvangen": z.strictObject({ vanaf: IsoDatum, kenmerk: Tekst }),
  "goedkeuring-geweigerd": z.strictObject({ kenmerk: Tekst, motivering: Tekst }),
  "bewijs-vastgelegd": z.strictObject({ soort: Bewijssoort, stuk: Tekst }),
  "tarief-getoetst": z.strictObject({ aandeelZorg: Tariefoordeel, doorbelasting: Tariefoordeel }),
  ingezet: z.strictObject({ vanaf: IsoDatum }),
  opgeschort: Einde,
  hervat: z.strictObject({ vanaf: IsoDatum }),
  beeindigd: Einde,
} as const;

/** The data of the events of a subcontractor, as read. */
export type OnderaannemerGegevens = GegevensVan<typeof ONDERAANNEMER_SCHEMAS>;
