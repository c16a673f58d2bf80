import { Eurocent, IsoDatum } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

import { ONTWIKKELTHEMAS } from "./ontwikkelthemas.table.js";
import { PARTNERSOORTEN } from "./partnersoorten.table.js";

const JAAR = z.number().int().min(2000).max(2100);

/**
 * What is recorded about the organisation: teams and districts, partners, the risk file and the development plan.
 *
 * @source W-15, W-16.2, W-16.3, W-45.1, W-77.4, W-82.1, W-82.2, W-83, W-106 (figures per district), W-106.1
 */
export const ORGANISATIEFEITEN = {
  "team-vastgelegd": z.strictObject({ id: Tekst, naam: Tekst, vanaf: IsoDatum, totEnMet: IsoDatum.optional() }),
  /** A district belongs to one team; recorded again it goes to another. */
  "wijk-vastgelegd": z.strictObject({ id: Tekst, naam: Tekst, stadsdeel: Tekst, team: Tekst }),
  "partner-vastgelegd": z.strictObject({
    id: Tekst,
    naam: Tekst,
    partnersoort: z.enum(PARTNERSOORTEN),
    contactpersoon: Tekst.optional(),
    escalatiepunt: Tekst.optional(),
    afspraken: Tekst.optional(),
    privacyafspraken: Tekst.optional(),
    nagekekenOp: IsoDatum,
  }),
  /** Influence and predictability are the division that the programme asks; it names no scale, so each is yes or no. @source W-82.1.1, W-82.1.2, W-82.1.4 */
  "risico-vastgelegd": z.strictObject({
    id: Tekst,
    omschrijving: Tekst,
    beinvloedbaar: z.boolean(),
    voorspelbaar: z.boolean(),
    prioriteit: z.number().int().min(1),
    datum: IsoDatum,
  }),
  /** @source W-82.1.3, W-82.2 */
  "beheersmaatregel-vastgelegd": z.strictObject({
    id: Tekst,
    risico: Tekst,
    maatregel: Tekst,
    onderbouwing: Tekst,
    eigenaar: Tekst,
    uiterlijk: IsoDatum.optional(),
    gereedOp: IsoDatum.optional(),
    resultaat: Tekst.optional(),
  }),
  "risico-vervallen": z.strictObject({ id: Tekst, datum: IsoDatum, reden: Tekst }),
  "ontwikkelplan-vastgesteld": z.strictObject({
    id: Tekst,
    jaar: JAAR,
    overlegOp: IsoDatum,
    datum: IsoDatum,
    kenmerk: Tekst,
    investering: Eurocent.optional(),
    /** Extra money asked in the yearly review: with a budget and an account of its own. @source W-83 */
    incidenteelBudget: Eurocent.optional(),
  }),
  "ontwikkeldoel-vastgelegd": z.strictObject({ id: Tekst, plan: Tekst, thema: z.enum(ONTWIKKELTHEMAS), resultaat: Tekst, eigenaar: Tekst }),
  /** One line per quarter and goal. @source W-106.1 */
  "voortgang-vastgelegd": z.strictObject({
    id: Tekst,
    ontwikkeldoel: Tekst,
    kwartaal: z.number().int().min(1).max(4),
    datum: IsoDatum,
    voortgang: Tekst,
    uitgegeven: Eurocent.optional(),
  }),
} as const;
