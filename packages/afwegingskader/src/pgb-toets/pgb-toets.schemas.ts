import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";

/** Who sits at the table. @source W-39 */
export const Gespreksdeelnemer = z.enum(["inwoner", "pgb-beheerder", "vertegenwoordiger", "netwerk", "clientondersteuner", "zorgaanbieder"]);
export type Gespreksdeelnemer = z.infer<typeof Gespreksdeelnemer>;

/** A verdict of a person on one criterion, with its reasons. @source W-32.2 */
export const Criteriumoordeel = z.strictObject({ voldoet: z.boolean(), motivering: Tekst });

/** The data of each event of a pgb test. @source lifecycle.md A4 */
export const PGB_SCHEMAS = {
  "pgb-overwogen": z.strictObject({ onderzoek: Tekst, pgbIsMogelijk: z.boolean() }),
  "pgb-uitgelegd": z.strictObject({ rechten: z.boolean(), plichten: z.boolean(), gevolgen: z.boolean(), begrijpelijkeTaal: z.boolean(), wensGemotiveerd: Tekst }),
  "pgb-plan-ontvangen": z.strictObject({ plan: Tekst }),
  "pgb-gesprek-gevoerd": z.strictObject({ deelnemers: z.array(Gespreksdeelnemer).min(1) }),
  "pgb-beoordeeld": z.strictObject({
    bekwaamheid: Criteriumoordeel.optional(),
    kwaliteit: Criteriumoordeel.optional(),
    deskundigeGeraadpleegd: Tekst.optional(),
    instrument: z.strictObject({ versie: Tekst, goedgekeurdDoorOpdrachtgever: z.boolean() }),
  }),
  "steekproef-getrokken": z.strictObject({ isGetrokken: z.boolean() }),
  "van-pgb-afgezien": z.strictObject({ motivering: Tekst }),
} as const;

/** The data of the events of a pgb test, as read. */
export type PgbGegevens = GegevensVan<typeof PGB_SCHEMAS>;
