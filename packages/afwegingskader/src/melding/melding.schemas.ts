import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Informatieonderwerp, Oplossing, Urgentie, Urgentiescore } from "./melding.js";

/** The data of each event of a melding. There is no place for a Bsn: it is asked with the investigation (W-106.9). @source lifecycle.md A1 */
export const MELDING_SCHEMAS = {
  "melding-ontvangen": z.strictObject({
    aanmelder: Tekst,
    kanaal: z.enum(["telefoon", "stip", "e-mail", "partner", "balie", "anders"]),
    leeftijd: z.number().int().min(0).max(130).optional(),
    gezinMetJeugdigen: z.boolean(),
    afgestemdMetJeugdteam: z.boolean().optional(),
  }),
  "bevestigd-aan-aanmelder": z.strictObject({ aan: Tekst }),
  "informatie-verstrekt": z.strictObject({
    schriftelijk: z.boolean(),
    mondeling: z.boolean(),
    onderwerpen: z.array(Informatieonderwerp),
  }),
  "kwalitatief-contact": z.strictObject({
    deelnemers: z.array(z.enum(["inwoner", "aanmelder", "mantelzorger", "netwerk", "clientondersteuner", "partner"])).min(1),
    aard: Tekst.optional(),
    urgentie: Urgentie.optional(),
    score: Urgentiescore.optional(),
    socialeBasisLostOp: z.boolean().optional(),
    opdrachtnemerLostOp: z.boolean().optional(),
    vraagGenoegzaamBekend: z.boolean(),
    veiligheidszorg: z.boolean(),
  }),
  "doorgeleid-naar-sociale-basis": z.strictObject({ naar: Tekst, warmOvergedragen: z.boolean() }),
  "naar-toegang-bw": z.strictObject({ complexeProblematiek: z.boolean(), onplanbareZorgvraag: z.boolean() }),
  "naar-regieteam": z.strictObject({
    criterium: z.enum(["complex en vrijwillig ontoereikend", "ernstige woonoverlast"]).optional(),
    besproken: z.boolean(),
  }),
  "naar-jeugdteam": z.strictObject({ afgestemdMetJeugdteam: z.boolean() }),
  "op-wachtlijst": z.strictObject({ teBellen: Tekst.optional() }),
  "urgentie-herzien": z.strictObject({ urgentie: Urgentie, score: Urgentiescore.optional() }),
  "professional-gekoppeld": z.strictObject({
    professional: Tekst,
    keuzeGeboden: z.boolean(),
    achtergrondGewogen: z.boolean(),
    professionalIsVeiligheidsdeskundig: z.boolean(),
    andereVerantwoordelijkeInGezin: z.boolean(),
  }),
  "onderzoek-gestart": z.strictObject({ onderzoek: Tekst }),
  "direct-basishulp": z.strictObject({ inwonerStemtIn: z.boolean() }),
  "oplossing-geboden": z.strictObject({ oplossing: Oplossing, advies: Tekst.optional() }),
  "gegevens-gecorrigeerd": z.strictObject({
    aanmelder: Tekst.optional(),
    veiligheidszorg: z.boolean().optional(),
    vraagGenoegzaamBekend: z.boolean().optional(),
  }),
  "melding-ingetrokken": z.strictObject({ door: z.enum(["inwoner", "namens de inwoner"]), motivering: Tekst }),
  "melding-afgehandeld": z.strictObject({ alleDeelvragenBeantwoord: z.boolean() }),
} as const;

/** The data of the events of a melding, as read. */
export type MeldingGegevens = GegevensVan<typeof MELDING_SCHEMAS>;
