import { Geboortedatum, NaamPersoon } from "@wmo-kit/domain";
import * as z from "zod";

import { Vraagdoel } from "../bericht/antwoorden.js";
import { metUitleg, veld } from "../schema/meta.js";
import { Burgerservicenummer, Dag, Gemeente, Kenmerk, Postcodetype, regel } from "../schema/veldtypen.js";

/** The contract of the person look-up. */
export const PERSOONSCONTRACT = { titel: "Persoonsgegevens opvragen", versie: "1.0" } as const;

/** The question who somebody is, with the purpose. The Bsn stands in the body and nowhere else. @source W-98.2, W-98.3, W-106.9 */
export const Persoonsvraag = z.strictObject({
  kenmerk: veld(Kenmerk, "Kenmerk van de vraag; het antwoord noemt het.", "W-98.3"),
  bsn: veld(Burgerservicenummer, "Burgerservicenummer van wie het gaat.", "W-98.2", "W-106.9"),
  doel: veld(Vraagdoel, "Waarom de gegevens worden gevraagd.", "W-106.9"),
});
export interface Persoonsvraag extends z.infer<typeof Persoonsvraag> {}

const Adres = z.strictObject({
  straat: veld(regel(80), "Straatnaam."),
  huisnummer: veld(z.number().int().min(1).max(99_999), "Huisnummer."),
  huisletter: veld(regel(1), "Huisletter.").optional(),
  toevoeging: veld(regel(4), "Huisnummertoevoeging.").optional(),
  postcode: veld(Postcodetype, "Postcode."),
  woonplaats: veld(regel(80), "Woonplaats."),
  gemeentecode: veld(Gemeente, "Gemeente waar iemand is ingeschreven; daaruit blijkt of de inwoner een aanvraag kan doen.", "W-1"),
});

const Huisgenoot = z.strictObject({
  relatie: veld(z.enum(["partner", "kind", "ouder", "anders"]), "Wie het is voor de inwoner.", "W-8.7"),
  naam: veld(NaamPersoon, "Naam."),
  geboortedatum: veld(Geboortedatum, "Geboortedatum; zo blijkt of er jeugdigen in het gezin zijn.", "W-2.1"),
});

/** What the BRP tells: name, address, birth date and household, as of a day. */
export const Persoon = z.strictObject({
  naam: veld(NaamPersoon, "Naam en hoe iemand genoemd wil worden.", "W-98.2"),
  geboortedatum: veld(Geboortedatum, "Geboortedatum, met wat ervan onbekend is.", "W-98.2", "W-1"),
  overledenOp: veld(Dag, "Dag van overlijden.").optional(),
  geheimhouding: veld(z.boolean(), "De gegevens mogen niet aan anderen worden verstrekt."),
  adres: veld(Adres, "Adres waar iemand is ingeschreven; leeg als dat er niet is.", "W-98.2").optional(),
  huishouden: veld(metUitleg(z.array(Huisgenoot), { item: "huisgenoot" }), "Met wie de inwoner op dat adres woont; zonder burgerservicenummers.", "W-98.2", "W-8.7"),
});
export interface Persoon extends z.infer<typeof Persoon> {}

/** The answer: who it is, or that nobody was found. @source W-98.3 */
export const Persoonsantwoord = z.strictObject({
  opKenmerk: veld(Kenmerk, "Kenmerk van de vraag.", "W-98.3"),
  stand: veld(Dag, "Dag waarvan de gegevens zijn.", "W-98.3"),
  uitkomst: veld(
    z.discriminatedUnion("soort", [
      metUitleg(z.strictObject({ soort: z.literal("gevonden"), persoon: veld(Persoon, "De gegevens.") }), { description: "Er is een persoon met dit burgerservicenummer." }),
      metUitleg(z.strictObject({ soort: z.literal("niet-gevonden") }), { description: "Er is niemand met dit burgerservicenummer." }),
    ]),
    "Gevonden of niet.",
  ),
});
export interface Persoonsantwoord extends z.infer<typeof Persoonsantwoord> {}
