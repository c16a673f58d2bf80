import { sjabloon, type Rij } from "../sjabloon.js";

/** What the municipality tells each year: how many requests were refused, and what came of the objections. @source W-106.11, W-84.2 */
export const JAARCIJFERS = sjabloon({
  id: "jaarcijfers",
  titel: "Afwijzingen en bezwaren per jaar",
  eisen: ["W-106.11", "W-84.2"],
  persoonsgegevens: false,
  uniek: ["jaar", "productcode"],
  // An objection that ended, ended in one way.
  toets: ({ bezwaren, gegrond, deelsGegrond, ongegrond, ingetrokken }) => (gegrond + deelsGegrond + ongegrond + ingetrokken > bezwaren ? [{ kolom: "bezwaren", code: "somKloptNiet" }] : []),
  kolommen: {
    jaar: { kop: "Jaar", soort: "tekst", vorm: /20[0-9]{2}/, uitleg: "kalenderjaar", eis: "W-106.11" },
    productcode: { kop: "Productcode", soort: "tekst", maximum: 5, optioneel: true, uitleg: "product; leeg voor alle producten samen" },
    afgewezen: { kop: "Afgewezen aanvragen", soort: "geheel getal", uitleg: "aanvragen die dat jaar zijn afgewezen", eis: "W-106.11" },
    bezwaren: { kop: "Bezwaren", soort: "geheel getal", uitleg: "bezwaren die dat jaar zijn ingediend of nog liepen", eis: "W-106.11" },
    gegrond: { kop: "Gegrond", soort: "geheel getal", uitleg: "bezwaren waarop dat jaar is besloten: gegrond", eis: "W-106.11" },
    deelsGegrond: { kop: "Deels gegrond", soort: "geheel getal", uitleg: "bezwaren waarop dat jaar is besloten: voor een deel gegrond", eis: "W-106.11" },
    ongegrond: { kop: "Ongegrond", soort: "geheel getal", uitleg: "bezwaren waarop dat jaar is besloten: ongegrond", eis: "W-106.11" },
    ingetrokken: { kop: "Ingetrokken", soort: "geheel getal", uitleg: "bezwaren die dat jaar zijn ingetrokken", eis: "W-106.11" },
  },
});

/** One row of the yearly figures. */
export interface Jaarcijfer extends Rij<(typeof JAARCIJFERS)["kolommen"]> {}
