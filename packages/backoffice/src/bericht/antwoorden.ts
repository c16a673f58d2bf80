import * as z from "zod";

import { metUitleg, veld } from "../schema/meta.js";
import { Dag, Kenmerk, Moment, regel, tekst } from "../schema/veldtypen.js";
import { Bestelomvang, Betrokkene, Bouwsteen, Contractcode } from "./delen.js";

const Fout = z.strictObject({
  plaats: veld(regel(300), "Waar in het bericht, als JSON-pointer."),
  code: veld(regel(60), "Code van wat er mis is."),
  tekst: veld(regel(500), "Wat er mis is, in woorden.").optional(),
});

const Uitkomst = z.discriminatedUnion("stand", [
  metUitleg(z.strictObject({ stand: z.literal("aangenomen"), zaak: veld(Kenmerk, "Kenmerk van de zaak bij de gemeente.").optional() }), { description: "De gemeente heeft het bericht aangenomen." }),
  metUitleg(
    z.strictObject({ stand: z.literal("geweigerd"), bevindingen: veld(metUitleg(z.array(Fout).min(1), { item: "bevinding" }), "Alles wat er mis is, in een keer.") }),
    { description: "De gemeente kan het bericht niet verwerken." },
  ),
]);

/** The receipt: the message with this reference was taken in, or refused with everything that is wrong. @source W-98.4, W-98.5 */
export const Ontvangstbewijsinhoud = z.strictObject({
  soort: z.literal("ontvangstbewijs"),
  opKenmerk: veld(Kenmerk, "Kenmerk van het bericht waar dit op antwoordt.", "W-98.4"),
  ontvangen: veld(Moment, "Moment waarop de gemeente het bericht kreeg.", "W-98.4"),
  uitkomst: veld(Uitkomst, "Aangenomen of geweigerd.", "W-98.4"),
});

/** What the municipality decided on an advice. @source W-33, W-34, W-35 */
export const Besluitinhoud = z.strictObject({
  soort: z.literal("besluit"),
  opKenmerk: veld(Kenmerk, "Kenmerk van de productbestelling of het negatief advies.", "W-34", "W-35"),
  advies: veld(Kenmerk, "Kenmerk van het advies bij het wijkteam.", "W-34", "W-35"),
  beschikkingsdatum: veld(Dag, "Dag van de beschikking.", "W-33"),
  besluit: veld(z.enum(["toegekend", "gedeeltelijk toegekend", "afgewezen"]), "Wat de gemeente besloot.", "W-33", "W-35"),
  indicatie: veld(Kenmerk, "Kenmerk van de indicatie, als er een is toegekend.", "W-34").optional(),
});

/** Why data about a person are asked, with the case they are asked for. Only for a resident who is investigated or in the caseload. @source W-106.9; systems.md 6.3; AVG art. 5 lid 1 onder b */
export const Vraagdoel = z.strictObject({
  reden: veld(z.enum(["onderzoek", "caseload"]), "De inwoner wordt onderzocht, of krijgt al hulp van het wijkteam.", "W-106.9"),
  zaak: veld(Kenmerk, "Kenmerk van het onderzoek of van de hulp.", "W-106.9"),
  toelichting: veld(tekst(500), "Waarvoor de gegevens nodig zijn.").optional(),
});

/** The question which indications run, or ended not long ago. @source W-98.3, W-106.9 */
export const Indicatievraaginhoud = z.strictObject({
  soort: z.literal("indicatievraag"),
  betrokkene: veld(Betrokkene, "De inwoner."),
  doel: veld(Vraagdoel, "Waarom de gegevens worden gevraagd.", "W-106.9"),
  peildatum: veld(Dag, "Dag waarvoor de vraag geldt.", "W-98.3"),
});

const Indicatie = z.strictObject({
  kenmerk: veld(Kenmerk, "Kenmerk van de indicatie.", "W-98.3"),
  begindatum: veld(Dag, "Eerste dag.", "W-98.3"),
  einddatum: veld(Dag, "Laatste dag; leeg als de indicatie geen einde heeft.", "W-98.3").optional(),
  bouwsteen: veld(Bouwsteen, "Soort ondersteuning.", "W-98.3"),
  productcode: veld(Contractcode, "Productcode.", "W-98.3"),
  omvang: veld(Bestelomvang, "Omvang.", "W-98.3"),
  financiering: veld(z.enum(["zin", "pgb"]), "Zorg in natura of pgb.", "W-98.3"),
  aanbieder: veld(regel(200), "Naam van de zorgaanbieder; alleen bij zorg in natura.", "W-98.3").optional(),
});

/** One indication as the municipality knows it. @source W-98.3 */
export interface BekendeIndicatie extends z.infer<typeof Indicatie> {}

/** The answer: running indications and those that ended at most a year before. It holds no Bsn: the question had it. @source W-98.3 */
export const Indicatieantwoordinhoud = z.strictObject({
  soort: z.literal("indicatieantwoord"),
  opKenmerk: veld(Kenmerk, "Kenmerk van de vraag.", "W-98.3"),
  peildatum: veld(Dag, "Dag waarvoor het antwoord geldt.", "W-98.3"),
  indicaties: veld(metUitleg(z.array(Indicatie), { item: "indicatie" }), "Lopende indicaties en die hooguit een jaar geleden zijn geëindigd.", "W-98.3"),
});
