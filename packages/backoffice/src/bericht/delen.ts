import { Eenheid, Frequentie, Productcode } from "@wmo-kit/domain";
import { isSchrijfbaar } from "@wmo-kit/iwmo/xml";
import * as z from "zod";

import { metUitleg, veld } from "../schema/meta.js";
import { Agb, Burgerservicenummer, Dag, Kenmerk, regel, regelpatroon, tekst } from "../schema/veldtypen.js";

/** The resident a message is about: the Bsn, and the dossier by which the sender knows them. @source W-106.9; Wmo 2015 art. 5.2.9 */
export const Betrokkene = z.strictObject({
  bsn: veld(Burgerservicenummer, "Burgerservicenummer van de inwoner; alleen in de inhoud van een bericht, nooit in een adres of kenmerk.", "W-106.9"),
  dossier: veld(Kenmerk, "Kenmerk van het dossier bij het wijkteam."),
});

/** A provider. */
export const Aanbieder = z.strictObject({
  naam: veld(regel(200), "Naam van de zorgaanbieder, zoals op de ROB-lijst.", "W-34.5"),
  agbCode: veld(Agb, "AGB-code van de zorgaanbieder, als die bekend is.", "W-37.3").optional(),
});

/** The kinds of support an order can be for. W-34.2 names three; household help is ours, because W-21.1 lets the wijkteam lead to it. */
export const Bouwsteen = z.enum(["begeleiding", "dagbesteding", "kortdurend verblijf", "hulp bij het huishouden"]);

/** How much support. @source iWmo 3.2, WJ756 and WMO757 for the codes */
export const Bestelomvang = z
  .strictObject({
    volume: veld(z.number().int().min(1).max(99_999_999), "Aantal eenheden; bij eenheid 83 een bedrag in eurocenten.", "W-34.3"),
    eenheid: veld(Eenheid, "Eenheid volgens codelijst WJ756 van iWmo, bijvoorbeeld 16 voor een dagdeel en 04 voor een uur.", "W-34.3"),
    frequentie: veld(Frequentie, "Frequentie volgens codelijst WMO757 van iWmo: 1 per dag, 2 per week, 4 per maand, 6 totaal.", "W-34.3"),
  });

/** A product code of the contract. */
export const Contractcode = metUitleg(Productcode.refine(isSchrijfbaar, { params: { code: "teken" } }), { maximum: 5, patroon: regelpatroon });

/** Which days something runs, both included. */
export const Looptijd = {
  begindatum: veld(Dag, "Eerste dag waarop de ondersteuning ingaat.", "W-34.1"),
  einddatum: veld(Dag, "Laatste dag; samen met de eerste dag is dit de duur.", "W-34.1"),
};

/** A text that is carried to the letter. */
export const Motivering = tekst(50_000);
