import { nietVoor, sjabloon, type Rij } from "../sjabloon.js";

/** Activities and services near people, as a social map lists them. No names of people: only how to reach the organisation. @source W-14.1, W-14.1.2; systems.md 2 */
export const SOCIALE_KAART = sjabloon({
  id: "sociale-kaart",
  titel: "Activiteiten van de sociale kaart",
  eisen: ["W-14.1"],
  persoonsgegevens: false,
  uniek: ["organisatie", "activiteit", "wijk"],
  toets: (rij) => nietVoor(rij, "begindatum", "einddatum"),
  kolommen: {
    activiteit: { kop: "Activiteit", soort: "tekst", maximum: 200, uitleg: "naam van de activiteit of dienst", eis: "W-14.1" },
    organisatie: { kop: "Organisatie", soort: "tekst", maximum: 200, uitleg: "wie het aanbiedt", eis: "W-14.1" },
    onderwerp: { kop: "Onderwerp", soort: "tekst", maximum: 100, uitleg: "waar het over gaat, bijvoorbeeld geld, ontmoeten of bewegen" },
    omschrijving: { kop: "Omschrijving", soort: "tekst", maximum: 2000, optioneel: true, uitleg: "wat iemand er kan doen of krijgen" },
    doelgroep: { kop: "Doelgroep", soort: "tekst", maximum: 200, optioneel: true, uitleg: "voor wie het is" },
    wijk: { kop: "Wijk", soort: "tekst", maximum: 100, uitleg: "wijk, of de hele gemeente" },
    adres: { kop: "Adres", soort: "tekst", maximum: 200, optioneel: true, uitleg: "waar het is" },
    wanneer: { kop: "Wanneer", soort: "tekst", maximum: 200, optioneel: true, uitleg: "dagen en tijden" },
    kosten: { kop: "Kosten", soort: "tekst", maximum: 100, optioneel: true, uitleg: "wat het kost, in woorden" },
    contact: { kop: "Contact", soort: "tekst", maximum: 200, optioneel: true, uitleg: "telefoon, e-mail of website van de organisatie" },
    begindatum: { kop: "Begindatum", soort: "datum", optioneel: true, uitleg: "eerste dag; leeg als het al loopt" },
    einddatum: { kop: "Einddatum", soort: "datum", optioneel: true, uitleg: "laatste dag; leeg als het doorloopt" },
    bijgewerkt: { kop: "Bijgewerkt", soort: "datum", uitleg: "dag waarop deze regel is nagekeken; daaraan ziet u hoe vers hij is", eis: "W-14.1" },
  },
});

/** One activity. */
export interface Activiteit extends Rij<(typeof SOCIALE_KAART)["kolommen"]> {}
