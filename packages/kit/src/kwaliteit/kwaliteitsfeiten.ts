import { IsoDatum } from "@wmo-kit/domain";
import { WNT_KLASSEN } from "@wmo-kit/financial";
import { isEisId, type EisId } from "@wmo-kit/requirements";
import * as z from "zod";

import { Tekst } from "../register/tekst.js";

const Eis = z.custom<EisId>((waarde) => typeof waarde === "string" && isEisId(waarde), { params: { code: "eisOnbekend" } });

/** What complaints are about. @source D-6.3 */
export const KLACHTSOORTEN = ["begeleiding", "bejegening", "activiteiten", "vervoer", "locatie", "privacy", "administratie", "anders"] as const;

/** How a complaint can end. @source D-6.3 */
export const KLACHTUITKOMSTEN = ["gegrond", "deels gegrond", "ongegrond", "ingetrokken", "in overleg opgelost"] as const;

/**
 * What is recorded about evidence, complaints and duties. Each carries its own id; the same id again corrects what was recorded before.
 *
 * @source D-6.1, D-6.3, D-16.4
 */
export const KWALITEITSFEITEN = {
  "bewijs-vastgelegd": z.strictObject({
    id: Tekst,
    eis: Eis,
    kenmerk: Tekst,
    datum: IsoDatum,
    geldigTot: IsoDatum.optional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u).optional(),
    toelichting: Tekst.optional(),
  }),
  "bewijs-ingetrokken": z.strictObject({ id: Tekst, reden: Tekst }),
  "klachtregeling-vastgelegd": z.strictObject({ id: Tekst, vanaf: IsoDatum, behandelweken: z.number().int().min(1).max(52), kenmerk: Tekst }),
  "klacht-ontvangen": z.strictObject({
    id: Tekst,
    ontvangen: IsoDatum,
    onderwerp: z.enum(KLACHTSOORTEN),
    omschrijving: Tekst,
    locatie: Tekst.optional(),
    dossierId: Tekst.optional(),
  }),
  "klacht-naar-commissie": z.strictObject({ id: Tekst, datum: IsoDatum, kenmerk: Tekst }),
  "klacht-afgehandeld": z.strictObject({ id: Tekst, datum: IsoDatum, uitkomst: z.enum(KLACHTUITKOMSTEN), maatregel: Tekst }),
  "plicht-gedaan": z.strictObject({ sleutel: Tekst, datum: IsoDatum, kenmerk: Tekst, toelichting: Tekst.optional() }),
  "plicht-heropend": z.strictObject({ sleutel: Tekst, reden: Tekst }),
  "omstandigheden-vastgelegd": z.strictObject({
    omzetBoven200000: z.boolean().optional(),
    regionaleOmzetBoven200000: z.boolean().optional(),
    certificeringGestart: z.boolean().optional(),
    meerDan25Medewerkers: z.boolean().optional(),
    wntKlasse: z.enum(WNT_KLASSEN).optional(),
    beginContract: IsoDatum.optional(),
    eindeContract: IsoDatum.optional(),
    verlengdTot: IsoDatum.optional(),
  }),
  "agendatoegang-gegeven": z.strictObject({ id: Tekst, voor: Tekst, hash: z.string().regex(/^[0-9a-f]{64}$/u) }),
  "agendatoegang-ingetrokken": z.strictObject({ id: Tekst }),
} as const;
