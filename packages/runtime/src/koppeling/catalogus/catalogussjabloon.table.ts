import { bestandssjabloon, type Bestandsrij } from "../bestand/bestandssjabloon.js";

/** The list of contracts as a file: which provider may deliver which product at what tariff, and from when. @source systems.md 2, D-11.13, D-20.1, W-37.3 */
export const CATALOGUSSJABLOON = bestandssjabloon({
  id: "contractcatalogus",
  titel: "Gecontracteerde aanbieders, producten en tarieven",
  kolommen: {
    agbCode: { kop: "AGB-code", soort: "tekst", vorm: /[0-9]{8}/, uitleg: "AGB-code van de aanbieder: acht cijfers, ook de nullen vooraan" },
    aanbieder: { kop: "Aanbieder", soort: "tekst", maximum: 200, uitleg: "naam van de aanbieder zoals in het contract" },
    hoofdaannemer: { kop: "AGB-code hoofdaannemer", soort: "tekst", vorm: /[0-9]{8}/, optioneel: true, uitleg: "alleen bij een onderaannemer: de AGB-code van de hoofdaannemer" },
    productCategorie: { kop: "Productcategorie", soort: "tekst", vorm: /[0-9]{2}/, uitleg: "twee cijfers, 07 is dagbesteding" },
    productCode: { kop: "Productcode", soort: "tekst", vorm: /[^\s](?:.{0,3}[^\s])?/, uitleg: "productcode uit het contract, hooguit vijf tekens" },
    eenheid: { kop: "Eenheid", soort: "tekst", vorm: /[0-9]{2}/, uitleg: "eenheid van iWmo: 16 is een dagdeel, 04 een uur, 01 een minuut" },
    tarief: { kop: "Tarief", soort: "bedrag", uitleg: "tarief per eenheid in euro's, met komma" },
    geldigVanaf: { kop: "Geldig vanaf", soort: "datum", uitleg: "eerste dag waarop het tarief geldt" },
    geldigTotEnMet: { kop: "Geldig tot en met", soort: "datum", optioneel: true, uitleg: "laatste dag waarop het tarief geldt; leeg als die nog niet bekend is" },
  },
});

/** One row of the list: a product that a provider may deliver, with its tariff. @unit tarief in eurocents */
export interface Catalogusregel extends Bestandsrij<(typeof CATALOGUSSJABLOON)["kolommen"]> {}
