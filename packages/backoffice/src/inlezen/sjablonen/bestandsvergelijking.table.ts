import { nietVoor, sjabloon, type Rij } from "../sjabloon.js";

/** The residents that the other side knows, to lay beside ours. @source W-98.7, W-106.9 */
export const BESTANDSVERGELIJKING = sjabloon({
  id: "bestandsvergelijking",
  titel: "Vergelijking van bestanden met inwoners",
  eisen: ["W-98.7"],
  persoonsgegevens: true,
  uniek: ["bsn"],
  toets: (rij) => nietVoor(rij, "begindatum", "einddatum"),
  kolommen: {
    bsn: { kop: "Burgerservicenummer", soort: "bsn", uitleg: "alleen van inwoners die worden onderzocht of in de caseload zijn", eis: "W-98.7" },
    stand: { kop: "Stand", soort: "tekst", keuzes: ["onderzoek", "basishulp", "indicatie", "geeindigd"], uitleg: "onderzoek, basishulp, indicatie of geeindigd", eis: "W-98.7" },
    begindatum: { kop: "Begindatum", soort: "datum", uitleg: "eerste dag van het onderzoek of de hulp" },
    einddatum: { kop: "Einddatum", soort: "datum", optioneel: true, uitleg: "laatste dag; leeg zolang het loopt" },
  },
});

/** One resident as one side knows them. */
export interface Vergelijkregel extends Rij<(typeof BESTANDSVERGELIJKING)["kolommen"]> {}
