import { AgbCode, IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { EigenAgb } from "../contract/eigen-agb.js";
import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { ROUTE2_STATUSSEN } from "./evaluate-rechtstreekse-toegang.js";
import { Toewijzing } from "./toewijzing.js";
import { Verzoek } from "./verzoek.js";

const Status = z.enum(ROUTE2_STATUSSEN);

/** The data of each event of how a resident comes to a provider. @source lifecycle.md B1 */
export const TOELEIDING_SCHEMAS = {
  "301-ontvangen": z.strictObject({ aanAgb: AgbCode, toewijzing: Toewijzing }),
  "301-verwerkt": z.strictObject({ eigenAgb: EigenAgb, productcodeGeldig: z.boolean() }),
  "301-niet-aangenomen": z.strictObject({ reden: Tekst }),
  "301-gewijzigd": z.strictObject({ toewijzing: Toewijzing }),
  "301-ingetrokken": z.strictObject({}),
  "contact-gelegd": z.strictObject({ datum: IsoDatum }),
  "contact-gecorrigeerd": z.strictObject({ datum: IsoDatum }),
  "start-afgesproken": z.strictObject({ startdatum: IsoDatum }),
  "aanvraag-begonnen": z.strictObject({ route2Status: Status }),
  "afwegingskader-ingevuld": z.strictObject({
    versie: Tekst,
    besproken: z.array(z.strictObject({ onderwerp: Tekst, bevinding: Tekst })).min(1),
    behoortTotDoelgroep: z.boolean(),
    dagbestedingPast: z.boolean(),
    motivering: Tekst,
  }),
  "315-verzonden": z.strictObject({
    route2Status: Status,
    eigenAgb: EigenAgb,
    productcodeGeldig: z.boolean(),
    verzoek: Verzoek,
  }),
  "315-in-onderzoek": z.strictObject({}),
  "315-afgewezen": z.strictObject({ reden: Tekst }),
  "verzoek-gewijzigd": z.strictObject({ verzoek: Verzoek }),
  "uitsluiting-ontvangen": z.strictObject({ reden: Tekst }),
  "uitsluiting-opgeheven": z.strictObject({}),
  geweigerd: z.strictObject({
    grond: z.enum(["past niet", "zwaarwegende reden"]),
    motivering: Tekst,
    samenhangMetOmstandigheden: z.boolean().optional(),
    bewijs: Tekst.optional(),
    doorverwezenNaar: Tekst.optional(),
  }),
  "inwoner-ziet-af": z.strictObject({ reden: Tekst }),
} as const;

/** The data of the events of toeleiding, as read. */
export type ToeleidingGegevens = GegevensVan<typeof TOELEIDING_SCHEMAS>;
