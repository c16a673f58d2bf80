import type { EisVerwijzing } from "@wmo-kit/afwegingskader";

/** A life cycle as a kind of case: its name for people outside, in which states it is over, and what that result is called. */
export interface Zaaktyperij {
  readonly omschrijving: string;
  readonly resultaten: Readonly<Record<string, string>>;
  readonly eisen: readonly [EisVerwijzing, ...EisVerwijzing[]];
}

/**
 * The life cycles of the wijkteam as kinds of cases. An advice is over when the municipality decided; an objection opens it again.
 *
 * @source lifecycle.md A1 to A9
 */
export const ZAAKTYPEN: Readonly<Record<string, Zaaktyperij>> = {
  A1: { omschrijving: "Melding", resultaten: { afgehandeld: "Afgehandeld", ingetrokken: "Ingetrokken" }, eisen: ["W-33"] },
  A2: { omschrijving: "Onderzoek", resultaten: { besloten: "Besloten", overgeslagen: "Niet nodig", gestopt: "Gestopt" }, eisen: ["W-26"] },
  A3: { omschrijving: "Advies", resultaten: { verwerkt: "Besluit genomen" }, eisen: ["W-33.4"] },
  A4: { omschrijving: "Pgb-toets", resultaten: { voldoet: "Voldoet", "voldoet-niet": "Voldoet niet", afgezien: "Afgezien van een pgb" }, eisen: ["W-32.2"] },
  A5: { omschrijving: "Basishulp", resultaten: { beeindigd: "Beëindigd", "voortijdig-beeindigd": "Voortijdig beëindigd" }, eisen: ["W-33.2"] },
  A6: { omschrijving: "Indicatie", resultaten: { geeindigd: "Geëindigd", vervallen: "Vervallen" }, eisen: ["W-28.1", "W-43.1"] },
  A7: { omschrijving: "Regie", resultaten: { "geen-regie-nodig": "Geen regie nodig" }, eisen: ["W-11.2"] },
  A8: { omschrijving: "Veiligheidsplan", resultaten: { afgesloten: "Afgesloten" }, eisen: ["W-8.6"] },
  A9: { omschrijving: "Voorval", resultaten: { afgehandeld: "Afgehandeld" }, eisen: ["W-64.4"] },
};
