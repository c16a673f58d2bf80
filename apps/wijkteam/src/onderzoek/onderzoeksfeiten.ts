import { IsoDatum } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

/** Whether a case is for an expert team, before it is decided on; the newest counts. @source W-21.2 */
export const ExpertteamVastgelegd = z.strictObject({
  soort: z.literal("expertteam-vastgelegd"),
  zaak: z.string(),
  komtInAanmerking: z.boolean(),
  toelichting: Tekst,
});

/** The discussion in an expert team, and what came of it. @source W-21.2 */
export const ExpertteamBesproken = z.strictObject({ soort: z.literal("expertteam-besproken"), zaak: z.string(), datum: IsoDatum, uitkomst: Tekst });

/** An activity of the social map that was considered for an activity of step 4, with the day of the map. @source W-26.d, W-26.f, W-27.1.4 */
export const VoorzieningOverwogen = z.strictObject({
  soort: z.literal("voorziening-overwogen"),
  zaak: z.string(),
  activiteit: z.string(),
  voorziening: Tekst,
  kaartVan: IsoDatum,
  past: z.boolean(),
  motivering: Tekst,
});

/** Somebody of the own network who was asked to think along in the investigation. @source W-27.1.4, W-26.e */
export const NetwerkBetrokken = z.strictObject({ soort: z.literal("netwerk-betrokken"), zaak: z.string(), wie: Tekst, relatie: Tekst, bijdrage: Tekst });

/** What a professional keeps beside the steps of an investigation. */
export const ONDERZOEKSFEITEN = [ExpertteamVastgelegd, ExpertteamBesproken, VoorzieningOverwogen, NetwerkBetrokken] as const;
export type Onderzoeksfeit = z.infer<(typeof ONDERZOEKSFEITEN)[number]>;
