import { AgbCode, Gemeentecode, IsoDatum, Tijdstip } from "@wmo-kit/domain";
import * as z from "zod";

import { Client, Toewijzingsinhoud } from "./client.js";

const ToewijzingOntvangen = Toewijzingsinhoud.extend({
  soort: z.literal("toewijzing-ontvangen"),
  berichtId: z.string(),
  ontvangenOp: Tijdstip,
});

/** A resident who comes without an allocation: the provider asks for one (route 2). @source D-11.4 */
const BewonerVastgelegd = z.strictObject({
  soort: z.literal("bewoner-vastgelegd"),
  client: Client,
  gemeente: Gemeentecode,
  aanbieder: AgbCode,
});

const BerichtGemaakt = z.strictObject({
  soort: z.literal("bericht-gemaakt"),
  berichtId: z.string(),
  berichtsoort: z.enum(["WMO305", "WMO307", "WMO315"]),
  zaak: z.string(),
  toewijzingNummer: z.number().int().optional(),
  referentie: z.string().optional(),
  identificatie: z.string(),
  dagtekening: IsoDatum,
  xml: z.string(),
});

/** A letter or mail that a person still has to send. */
const BriefKlaargezet = z.strictObject({
  soort: z.literal("brief-klaargezet"),
  berichtId: z.string(),
  zaak: z.string(),
  aan: z.string(),
  onderwerp: z.string(),
  eis: z.string(),
  dagtekening: IsoDatum,
});

const BerichtVerzonden = z.strictObject({
  soort: z.literal("bericht-verzonden"),
  berichtId: z.string(),
  datum: IsoDatum,
  redenTeLaat: z.string().optional(),
});

/** A message that answers one of ours: a return, or the answer to a request. */
const AntwoordOntvangen = z.strictObject({
  soort: z.literal("antwoord-ontvangen"),
  berichtId: z.string(),
  berichtsoort: z.enum(["WMO306", "WMO308", "WMO316", "WMO319"]),
  op: z.string(),
  identificatie: z.string(),
  dagtekening: IsoDatum,
  uitkomst: z.enum(["goed", "afgekeurd", "in onderzoek"]),
  codes: z.array(z.string()),
  ontvangenOp: Tijdstip,
  xml: z.string(),
});

/** A step that a message asks for and that a guard stopped: it is work for a person, with the reason. */
const StapGeweigerd = z.strictObject({
  soort: z.literal("stap-geweigerd"),
  levensloop: z.string(),
  zaak: z.string(),
  gebeurtenis: z.string(),
  code: z.string(),
  reden: z.string(),
});

const BsnGetoond = z.strictObject({ soort: z.literal("bsn-getoond") });

/**
 * What this app keeps beside the steps of the life cycles: messages, personal data, and who looked at them.
 * Facts are never changed; a correction is a new fact.
 */
export const Feit = z.discriminatedUnion("soort", [
  ToewijzingOntvangen,
  BewonerVastgelegd,
  BerichtGemaakt,
  BriefKlaargezet,
  BerichtVerzonden,
  AntwoordOntvangen,
  StapGeweigerd,
  BsnGetoond,
]);
export type Feit = z.infer<typeof Feit>;
export type FeitVan<Soort extends Feit["soort"]> = Extract<Feit, { readonly soort: Soort }>;
