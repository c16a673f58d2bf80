import { nietVoor, sjabloon, type Rij } from "../sjabloon.js";

/** The list of contracted providers: who may deliver which product, for whom as a subcontractor, at what tariff and from when. @source W-37.3; systems.md 2 */
export const ROBLIJST = sjabloon({
  id: "roblijst",
  titel: "Gecontracteerde aanbieders, producten en tarieven",
  eisen: ["W-37.3", "W-38"],
  persoonsgegevens: false,
  uniek: ["agbCode", "hoofdaannemer", "productcode", "eenheid", "geldigVanaf"],
  toets: (rij) => nietVoor(rij, "geldigVanaf", "geldigTotEnMet"),
  kolommen: {
    agbCode: { kop: "AGB-code", soort: "tekst", vorm: /[0-9]{8}/, uitleg: "AGB-code van de aanbieder: acht cijfers, ook de nullen vooraan", eis: "W-37.3" },
    aanbieder: { kop: "Aanbieder", soort: "tekst", maximum: 200, uitleg: "naam van de aanbieder zoals in het contract", eis: "W-37.3" },
    hoofdaannemer: { kop: "AGB-code hoofdaannemer", soort: "tekst", vorm: /[0-9]{8}/, optioneel: true, uitleg: "alleen bij een onderaannemer: de AGB-code van de hoofdaannemer", eis: "W-37.3" },
    productCategorie: { kop: "Productcategorie", soort: "tekst", vorm: /[0-9]{2}/, uitleg: "twee cijfers, 07 is dagbesteding" },
    productcode: { kop: "Productcode", soort: "tekst", vorm: /\S(?:.{0,3}\S)?/, uitleg: "productcode uit het contract, hooguit vijf tekens", eis: "W-37.3" },
    eenheid: { kop: "Eenheid", soort: "tekst", vorm: /[0-9]{2}/, uitleg: "eenheid van iWmo: 16 is een dagdeel, 04 een uur, 01 een minuut" },
    tarief: { kop: "Tarief", soort: "bedrag", uitleg: "tarief per eenheid in euro's, met komma" },
    geldigVanaf: { kop: "Geldig vanaf", soort: "datum", uitleg: "eerste dag waarop het contract voor dit product geldt" },
    geldigTotEnMet: { kop: "Geldig tot en met", soort: "datum", optioneel: true, uitleg: "laatste dag; leeg als die nog niet bekend is" },
  },
});

/** One row of the list. @unit tarief in eurocents */
export interface Robregel extends Rij<(typeof ROBLIJST)["kolommen"]> {}
