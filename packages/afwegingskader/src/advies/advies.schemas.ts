import { IsoDatum, Omvang, Productcode } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { namenVan } from "../kern/namen-van.js";
import { Tekst } from "../kern/tekst.js";
import { AFWIJZINGSGRONDEN } from "./afwijzingsgrond.table.js";

/**
 * The order to the back office. All can be empty while it is being made; six things are asked before it is taken in.
 * W-34.2 names three kinds; household help is ours, because W-21.1 lets the wijkteam lead to it.
 *
 * @source W-34.1, W-34.2, W-34.3, W-34.4, W-34.5, W-34.6
 */
export const Productbestelling = z.strictObject({
  begindatum: IsoDatum.optional(),
  einddatum: IsoDatum.optional(),
  soort: z.enum(["begeleiding", "dagbesteding", "kortdurend verblijf", "hulp bij het huishouden"]).optional(),
  productcode: Productcode.optional(),
  omvang: Omvang.optional(),
  financiering: z.enum(["zin", "pgb"]).optional(),
  aanbieder: Tekst.optional(),
  pgbBeheerder: z.strictObject({ wie: z.enum(["inwoner", "iemand anders"]), naam: Tekst.optional() }).optional(),
  /** The online list as it was looked up: when, and what this provider may deliver on it. @source W-37.3 */
  robLijst: z.strictObject({ opgehaald: IsoDatum, producten: z.array(Productcode) }).optional(),
  /** The single contract for this resident with a provider that is not on the list. @source W-38 */
  veegcontract: z.strictObject({ kenmerk: Tekst, motivering: Tekst }).optional(),
});

/** What the resident was told and could choose from. `verbonden`: the provider belongs to the own organisation. @source W-30, W-31, W-41.3, W-78.2 */
export const Keuze = z.strictObject({
  keuzeUitgelegd: z.boolean(),
  abonnementstariefUitgelegd: z.boolean(),
  aanbieders: z.array(z.strictObject({ aanbieder: Tekst, verbonden: z.boolean() })),
  redenGeenKeuze: Tekst.optional(),
});

/** A negative advice, whole or for a part: a part that is not granted needs a decision to object to. @source W-35 */
export const Afwijzing = z.strictObject({
  grond: z.enum(namenVan(AFWIJZINGSGRONDEN)).optional(),
  motivering: Tekst.optional(),
  isGedeeltelijk: z.boolean(),
});

/** The data of each event of an advice. @source lifecycle.md A3 */
export const ADVIES_SCHEMAS = {
  "advies-begonnen": z.strictObject({ onderzoek: Tekst }),
  "productbestelling-gemaakt": Productbestelling,
  "keuze-geboden": Keuze,
  "negatief-opgesteld": Afwijzing,
  "ter-toetsing-aangeboden": z.strictObject({ pgbToets: Tekst.optional() }),
  getoetst: z.strictObject({ bevinding: Tekst }),
  teruggegeven: z.strictObject({ motivering: Tekst }),
  "zonder-toets-vrijgegeven": z.strictObject({
    pgbToets: Tekst.optional(),
    groteIndicatie: z.strictObject({ isGroot: z.boolean(), motivering: Tekst }).optional(),
  }),
  verzonden: z.strictObject({
    ontvangers: z.array(
      z.discriminatedUnion("aan", [
        z.strictObject({ aan: z.literal("backoffice"), stuk: z.enum(["advies", "verslag"]) }),
        z.strictObject({ aan: z.literal("inwoner"), stuk: z.enum(["advies", "verslag"]) }),
        z.strictObject({ aan: z.literal("aanbieder"), stuk: z.literal("verslag") }),
      ]),
    ),
  }),
  verwerkt: z.strictObject({ beschikkingsdatum: IsoDatum, besluit: z.enum(["toegekend", "gedeeltelijk toegekend", "afgewezen"]) }),
  "bezwaar-ontvangen": z.strictObject({ informatieGevraagd: z.boolean() }),
  "informatie-geleverd": z.strictObject({ wat: Tekst }),
  "bezwaar-afgerond": z.strictObject({
    uitkomst: z.enum(["gegrond", "gedeeltelijk gegrond", "ongegrond", "ingetrokken"]),
    maatregel: z.discriminatedUnion("nodig", [
      z.strictObject({ nodig: z.literal(true), maatregel: Tekst }),
      z.strictObject({ nodig: z.literal(false), motivering: Tekst }),
    ]),
  }),
} as const;

/** The data of the events of an advice, as read. */
export type AdviesGegevens = GegevensVan<typeof ADVIES_SCHEMAS>;
