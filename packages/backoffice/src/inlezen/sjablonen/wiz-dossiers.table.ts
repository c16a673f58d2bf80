import { nietVoor, sjabloon, type Rij } from "../sjabloon.js";

/**
 * Case files that come over from an earlier system, one row each. A Bsn only comes along when the resident is investigated or in the caseload.
 *
 * @source W-98.2, W-98.6, W-106.9
 */
export const WIZ_DOSSIERS = sjabloon({
  id: "wiz-dossiers",
  titel: "Dossiers uit het WIZ-portaal",
  eisen: ["W-98.2", "W-106.9"],
  persoonsgegevens: true,
  uniek: ["dossiernummer"],
  toets: (rij) => [
    ...(rij.bsn !== null && rij.stand === "melding" ? [{ kolom: "bsn", code: "bsnTeVroeg" } as const] : []),
    ...(rij.bsn === null && (rij.stand === "basishulp" || rij.stand === "indicatie") ? [{ kolom: "bsn", code: "leeg" } as const] : []),
    ...nietVoor(rij, "meldingOp", "afgeslotenOp"),
    ...nietVoor(rij, "indicatieVan", "indicatieTot"),
  ],
  kolommen: {
    dossiernummer: { kop: "Dossiernummer", soort: "tekst", maximum: 60, uitleg: "nummer van het dossier in het oude systeem; nooit een burgerservicenummer", eis: "W-98.2" },
    bsn: { kop: "Burgerservicenummer", soort: "bsn", optioneel: true, uitleg: "alleen als de inwoner wordt onderzocht of in de caseload is; bij een melding leeg", eis: "W-106.9" },
    achternaam: { kop: "Achternaam", soort: "tekst", maximum: 200, uitleg: "geslachtsnaam met wat ervoor hoort, zoals het nu in het dossier staat" },
    voornaam: { kop: "Voornaam", soort: "tekst", maximum: 200, optioneel: true, uitleg: "roepnaam" },
    geboortedatum: { kop: "Geboortedatum", soort: "datum", optioneel: true, uitleg: "geboortedatum" },
    meldingOp: { kop: "Melding op", soort: "datum", uitleg: "dag waarop de melding binnenkwam", eis: "W-33" },
    stand: { kop: "Stand", soort: "tekst", keuzes: ["melding", "onderzoek", "basishulp", "indicatie", "afgesloten"], uitleg: "hoe ver het dossier is: melding, onderzoek, basishulp, indicatie of afgesloten" },
    professional: { kop: "Professional", soort: "tekst", maximum: 100, optioneel: true, uitleg: "account van wie verantwoordelijk is", eis: "W-8.7" },
    laatsteContact: { kop: "Laatste contact", soort: "datum", optioneel: true, uitleg: "dag van het laatste contact met de inwoner" },
    indicatieVan: { kop: "Indicatie van", soort: "datum", optioneel: true, uitleg: "eerste dag van de lopende indicatie" },
    indicatieTot: { kop: "Indicatie tot en met", soort: "datum", optioneel: true, uitleg: "laatste dag van de lopende indicatie", eis: "W-28.1" },
    afgeslotenOp: { kop: "Afgesloten op", soort: "datum", optioneel: true, uitleg: "dag waarop het dossier is afgesloten" },
    gezinMetJeugdigen: { kop: "Gezin met jeugdigen", soort: "ja of nee", optioneel: true, uitleg: "of er jeugdigen in het gezin zijn; nodig om een melding of onderzoek over te nemen", eis: "W-2.1" },
    basishulpVan: { kop: "Basishulp sinds", soort: "datum", optioneel: true, uitleg: "eerste dag van de basishulp; nodig om basishulp over te nemen", eis: "W-50.2.3" },
    stemtIn: { kop: "Stemt in met de hulp", soort: "ja of nee", optioneel: true, uitleg: "of de inwoner instemt; nodig om basishulp over te nemen", eis: "W-25.2" },
    veiligheidszorg: { kop: "Veiligheidszorg", soort: "ja of nee", optioneel: true, uitleg: "of er zorg is om de veiligheid; nodig om basishulp over te nemen", eis: "W-8.6" },
    andereVerantwoordelijke: { kop: "Andere verantwoordelijke in het gezin", soort: "ja of nee", optioneel: true, uitleg: "of een ander in het gezin een eigen verantwoordelijke heeft; nodig om basishulp over te nemen", eis: "W-8.7" },
    onderdelen: { kop: "Onderdelen van de indicatie", soort: "tekst", maximum: 200, optioneel: true, uitleg: "waarvoor de indicatie is, met komma's ertussen; nodig om een indicatie over te nemen", eis: "W-34" },
    financiering: { kop: "Financiering", soort: "tekst", keuzes: ["zin", "pgb"], optioneel: true, uitleg: "zin of pgb; nodig om een indicatie over te nemen", eis: "W-30" },
  },
});

/** One case file. */
export interface WizDossier extends Rij<(typeof WIZ_DOSSIERS)["kolommen"]> {}
