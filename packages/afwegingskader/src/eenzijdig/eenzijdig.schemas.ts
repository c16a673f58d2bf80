import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { namenVan } from "../kern/namen-van.js";
import { Tekst } from "../kern/tekst.js";
import { OVERLEGPARTNERS, SOORTEN } from "./eenzijdig.js";
import { GRONDEN } from "./gronden.table.js";

/** The data of each event of a one-sided stop. @source lifecycle.md B3 */
export const EENZIJDIG_SCHEMAS = {
  "voornemen-vastgelegd": z.strictObject({
    ondersteuning: Tekst,
    soort: z.enum(SOORTEN),
    grond: z.enum(namenVan(GRONDEN)).optional(),
    andereGrond: Tekst.optional(),
  }),
  "belangen-afgewogen": z.strictObject({
    gedragVolgtUitProblematiek: z.boolean(),
    kenmerkenVanInwoner: Tekst,
    waaromNietVoortzetten: Tekst,
    consultatie: z.strictObject({ organisatie: Tekst, waaromNietGenoeg: Tekst }).optional(),
    waaromGenoegGewaarschuwd: Tekst.optional(),
  }),
  "alternatieven-benut": z.strictObject({
    geprobeerd: z.array(z.strictObject({ wat: Tekst, uitkomst: Tekst })),
    alleMogelijkhedenBenut: z.boolean(),
  }),
  "overleg-gevoerd": z.strictObject({
    met: z.array(z.enum(OVERLEGPARTNERS)),
    uitkomst: Tekst,
    oplossingGevonden: z.boolean(),
  }),
  "warm-overgedragen": z.strictObject({
    gezochteAlternatieven: z.array(Tekst),
    overgedragenAan: Tekst.optional(),
    warmeOverdracht: z.boolean(),
  }),
  "eenzijdig-gestopt": z.strictObject({ laatsteDag: IsoDatum, motivering: z.string() }),
  "motivering-gewijzigd": z.strictObject({ motivering: Tekst }),
  "voornemen-ingetrokken": z.strictObject({ waarom: Tekst }),
} as const;

/** The data of the events of a one-sided stop, as read. */
export type EenzijdigGegevens = GegevensVan<typeof EENZIJDIG_SCHEMAS>;
