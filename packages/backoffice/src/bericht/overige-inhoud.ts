import * as z from "zod";

import { veld } from "../schema/meta.js";
import { Dag, Kenmerk, regel, tekst } from "../schema/veldtypen.js";
import { Aanbieder, Betrokkene } from "./delen.js";

/** The notice that a resident goes to another provider, after the wijkteam judged that it fits. Only with zin. @source W-13.1, W-63.6, W-39 */
export const Overstapinhoud = z.strictObject({
  soort: z.literal("overstap-aanbieder"),
  betrokkene: veld(Betrokkene, "De inwoner."),
  indicatie: veld(Kenmerk, "Kenmerk van de indicatie.", "W-13.1"),
  ingangsdatum: veld(Dag, "Eerste dag bij de nieuwe aanbieder.", "W-13.1"),
  van: veld(Aanbieder, "De aanbieder die de inwoner verlaat.", "W-13.1"),
  naar: veld(Aanbieder, "De aanbieder waar de inwoner heen gaat; het wijkteam heeft beoordeeld dat die past.", "W-13.1"),
  motivering: veld(tekst(5000), "Waarom de nieuwe aanbieder past.", "W-13.1").optional(),
  overdracht: veld(z.literal("geregeld"), "De aanbieders dragen aan elkaar over; zonder overdracht gaat dit bericht niet uit.", "W-13.1", "W-63.6"),
});

/** The notice that an advice is not ready in time. It holds no Bsn: the municipality asks when it wants to know more. @source W-33 */
export const Vertragingsinhoud = z.strictObject({
  soort: z.literal("vertragingsmelding"),
  dossier: veld(Kenmerk, "Kenmerk van het dossier bij het wijkteam.", "W-33"),
  meldingOp: veld(Dag, "Dag waarop de melding binnenkwam.", "W-33"),
  uiterlijk: veld(Dag, "Dag waarop het advies er uiterlijk had moeten zijn.", "W-33"),
  verwacht: veld(Dag, "Dag waarop het wijkteam het advies nu verwacht.", "W-33").optional(),
  reden: veld(tekst(5000), "Waarom het advies later komt.", "W-33"),
});

/** The copy of the report for the provider. There is none with a pgb: the form of payment is fixed. @source W-29.2, W-39 */
export const Verslagkopieinhoud = z.strictObject({
  soort: z.literal("verslag-kopie"),
  betrokkene: veld(Betrokkene, "De inwoner."),
  advies: veld(Kenmerk, "Kenmerk van het advies bij het wijkteam.", "W-29.2"),
  financiering: veld(z.literal("zin"), "Altijd zorg in natura: bij een pgb gaat het verslag niet naar de aanbieder.", "W-29.2", "W-39"),
  aanbieder: veld(Aanbieder, "De zorgaanbieder die het verslag krijgt.", "W-29.2"),
  verslag: veld(
    z.strictObject({
      titel: veld(regel(200), "Titel van het verslag.", "W-29.1"),
      vastgesteldOp: veld(Dag, "Dag waarop het verslag is vastgesteld.", "W-29.1"),
      opmaak: veld(z.enum(["text/html", "text/markdown"]), "Hoe de tekst is opgemaakt."),
      inhoud: veld(tekst(500_000), "De tekst van het verslag, letterlijk.", "W-29.1"),
    }),
    "Het onderzoeksverslag.",
    "W-29.2",
  ),
});
