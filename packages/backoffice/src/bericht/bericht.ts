import * as z from "zod";

import { metUitleg, veld } from "../schema/meta.js";
import { Agb, Gemeente, Kenmerk, Moment, regel } from "../schema/veldtypen.js";
import { Besluitinhoud, Indicatieantwoordinhoud, Indicatievraaginhoud, Ontvangstbewijsinhoud } from "./antwoorden.js";
import { Intrekkingsinhoud } from "./intrekking.js";
import { BERICHTSOORTEN } from "./berichtsoorten.table.js";
import { BACKOFFICECONTRACT } from "./naamruimte.table.js";
import { NegatiefAdviesinhoud } from "./negatief-advies.js";
import { Overstapinhoud, Verslagkopieinhoud, Vertragingsinhoud } from "./overige-inhoud.js";
import { Productbestellingsinhoud } from "./productbestelling.js";

/** Who sends a message, or gets it. */
export const Partij = z.discriminatedUnion("soort", [
  metUitleg(
    z.strictObject({ soort: z.literal("wijkteam"), naam: veld(regel(200), "Naam van de organisatie."), agbCode: veld(Agb, "AGB-praktijkcode, alleen als die is afgesproken.", "W-98.5").optional() }),
    { description: "De organisatie van het sociaal wijkteam." },
  ),
  metUitleg(z.strictObject({ soort: z.literal("gemeente"), gemeentecode: veld(Gemeente, "Gemeentecode van het CBS.") }), { description: "De gemeente." }),
  metUitleg(
    z.strictObject({ soort: z.literal("aanbieder"), naam: veld(regel(200), "Naam van de zorgaanbieder."), agbCode: veld(Agb, "AGB-code van de zorgaanbieder.").optional() }),
    { description: "Een zorgaanbieder." },
  ),
]);
export type Partij = z.infer<typeof Partij>;

/** What a message can be about. */
export const Inhoud = z.discriminatedUnion("soort", [
  metUitleg(Productbestellingsinhoud, { description: "Positief advies: de bestelling van een maatwerkvoorziening." }),
  metUitleg(NegatiefAdviesinhoud, { description: "Negatief advies, geheel of voor een deel." }),
  metUitleg(Intrekkingsinhoud, { description: "Verzoek om een indicatie in te trekken." }),
  metUitleg(Overstapinhoud, { description: "De inwoner gaat naar een andere aanbieder." }),
  metUitleg(Vertragingsinhoud, { description: "Het advies is niet binnen de termijn klaar." }),
  metUitleg(Verslagkopieinhoud, { description: "Kopie van het onderzoeksverslag voor de zorgaanbieder." }),
  metUitleg(Indicatievraaginhoud, { description: "Vraag naar lopende indicaties." }),
  metUitleg(Ontvangstbewijsinhoud, { description: "Antwoord: het bericht is aangenomen of geweigerd." }),
  metUitleg(Besluitinhoud, { description: "Wat de gemeente op een advies besloot." }),
  metUitleg(Indicatieantwoordinhoud, { description: "Antwoord op een vraag naar indicaties." }),
]);
export type Inhoud = z.infer<typeof Inhoud>;
export type Berichtsoort = Inhoud["soort"];

/** A message kind with its content. */
export type InhoudVan<S extends Berichtsoort> = Extract<Inhoud, { readonly soort: S }>;

/**
 * One message between wijkteam, municipality and provider. The same `kenmerk` again is the same message, never a second one.
 *
 * @source W-98.4, W-98.5; systems.md 1 and 6.2
 */
export const Bericht = z
  .strictObject({
  contract: veld(z.literal(BACKOFFICECONTRACT.contract), "Naam van dit contract."),
  versie: veld(z.literal(BACKOFFICECONTRACT.versie), "Versie van dit contract."),
  kenmerk: veld(Kenmerk, "Maakt het bericht uniek: hetzelfde kenmerk nog een keer is hetzelfde bericht.", "W-98.4"),
  gemaakt: veld(Moment, "Moment waarop het bericht is gemaakt.", "W-98.4"),
  afzender: veld(Partij, "Wie het bericht stuurt."),
  ontvanger: veld(Partij, "Voor wie het bericht is."),
  inhoud: veld(Inhoud, "Waar het bericht over gaat."),
})
  .refine(({ afzender, inhoud }) => BERICHTSOORTEN[inhoud.soort].van === afzender.soort, { params: { code: "route" }, path: ["afzender"] })
  .refine(({ ontvanger, inhoud }) => BERICHTSOORTEN[inhoud.soort].aan === ontvanger.soort, { params: { code: "route" }, path: ["ontvanger"] });
export interface Bericht extends z.infer<typeof Bericht> {}

/** A message of one kind. */
export type BerichtVan<S extends Berichtsoort> = Omit<Bericht, "inhoud"> & { readonly inhoud: InhoudVan<S> };
