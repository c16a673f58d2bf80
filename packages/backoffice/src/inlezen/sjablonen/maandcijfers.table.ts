import { sjabloon, type Rij } from "../sjabloon.js";

/**
 * What the municipality tells each month of the indications: how many, how much, what was declared and spent; and what the mirror budget was,
 * per product and per who referred.
 *
 * @source W-106.10, W-82.2
 */
export const MAANDCIJFERS = sjabloon({
  id: "maandcijfers",
  titel: "Indicaties en uitgaven per maand",
  eisen: ["W-106.10", "W-82.2", "W-106.12"],
  persoonsgegevens: false,
  uniek: ["maand", "verwijzer", "productcode", "eenheid"],
  toets: () => [],
  kolommen: {
    maand: { kop: "Maand", soort: "tekst", vorm: /[0-9]{4}-(?:0[1-9]|1[0-2])/, uitleg: "jaar en maand, als 2026-04", eis: "W-106.10" },
    verwijzer: { kop: "Verwijzer", soort: "tekst", maximum: 200, uitleg: "wie de indicatie adviseerde: het wijkteam of een ander", eis: "W-82.2" },
    productcode: { kop: "Productcode", soort: "tekst", vorm: /\S(?:.{0,3}\S)?/, uitleg: "product (zorgvorm)", eis: "W-82.2" },
    eenheid: { kop: "Eenheid", soort: "tekst", vorm: /[0-9]{2}/, uitleg: "eenheid van iWmo: 16 is een dagdeel, 04 een uur, 01 een minuut" },
    aantal: { kop: "Aantal indicaties", soort: "geheel getal", uitleg: "indicaties die in deze maand liepen", eis: "W-106.10" },
    omvang: { kop: "Omvang", soort: "geheel getal", uitleg: "toegewezen omvang in deze maand, in eenheden", eis: "W-106.10" },
    gedeclareerdeUren: { kop: "Gedeclareerde uren", soort: "getal", optioneel: true, uitleg: "uren die voor deze maand zijn gedeclareerd, met komma", eis: "W-106.10" },
    uitgaven: { kop: "Uitgaven", soort: "bedrag", uitleg: "uitgaven in deze maand, in euro's", eis: "W-106.10" },
    spiegelbudget: { kop: "Spiegelbudget", soort: "bedrag", optioneel: true, uitleg: "spiegelbudget voor deze maand; leeg als er geen is", eis: "W-82.2" },
  },
});

/** One row of the monthly figures. @unit uitgaven and spiegelbudget in eurocents */
export interface Maandcijfer extends Rij<(typeof MAANDCIJFERS)["kolommen"]> {}
