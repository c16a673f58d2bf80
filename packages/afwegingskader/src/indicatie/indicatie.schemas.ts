import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";

const Periode = { begindatum: IsoDatum, einddatum: IsoDatum };

/** The data of each event of an indication. @source lifecycle.md A6 */
export const INDICATIE_SCHEMAS = {
  "indicatie-aangevraagd": z.strictObject({
    advies: Tekst.optional(),
    eerderAfgegeven: z.boolean(),
    financiering: z.enum(["zin", "pgb"]),
    onderdelen: z.array(Tekst).min(1),
    aanbieder: Tekst.optional(),
  }),
  toegekend: z.strictObject(Periode),
  "niet-toegekend": z.strictObject({ toelichting: Tekst }),
  "verlenging-gevraagd": z.strictObject({ evaluatieverslagVan: z.enum(["inwoner met aanbieder", "pgb-beheerder"]).optional() }),
  "verlenging-ingetrokken": z.strictObject({ toelichting: Tekst }),
  "heronderzoek-begonnen": z.strictObject({ onderzoek: Tekst.optional() }),
  "ondersteuning-geevalueerd": z.strictObject({
    tevredenheid: Tekst.optional(),
    doelrealisatie: Tekst.optional(),
    verzilvering: Tekst.optional(),
  }),
  "hardheidsclausule-toegepast": z.strictObject({
    belangVanInwoner: Tekst.optional(),
    overdracht: z.enum(["belemmert", "bevordert"]).optional(),
    motivering: Tekst,
  }),
  verlengd: z.strictObject({ advies: Tekst.optional(), ...Periode }),
  "niet-verlengd": z.strictObject({ advies: Tekst.optional() }),
  "bw-toegekend": z.strictObject({ toekenningsdatum: IsoDatum, afsprakenToegangBw: Tekst.optional() }),
  "backoffice-ingelicht": z.strictObject({ toelichting: Tekst }),
  "vervallen-na-bw": z.strictObject({ laatsteDag: z.strictObject({ datum: IsoDatum, motivering: Tekst }).optional() }),
  "overgestapt-naar-opdrachtnemer": z.strictObject({ overgenomen: z.array(Tekst), ingetrokken: z.array(Tekst) }),
  "wlz-besluit-ontvangen": z.strictObject({ toelichting: Tekst }),
  "wlz-overdracht-geregeld": z.strictObject({ naar: Tekst }),
  "gestopt-wegens-wlz": z.strictObject({}),
  "wlz-aanvraag-geweigerd": z.strictObject({
    verwachting: Tekst.optional(),
    oordeel: z.enum(["geen recht", "houdt recht"]).optional(),
    motivering: Tekst,
  }),
  "aanbieder-gewisseld": z.strictObject({
    naar: Tekst,
    past: z.boolean().optional(),
    motivering: Tekst.optional(),
    overdrachtTussenAanbieders: z.boolean(),
  }),
  "einddatum-bereikt": z.strictObject({}),
  "gegevens-gecorrigeerd": z.strictObject({ aanbieder: Tekst }),
} as const;

/** The data of the events of an indication, as read. */
export type IndicatieGegevens = GegevensVan<typeof INDICATIE_SCHEMAS>;
