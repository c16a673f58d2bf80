import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { zaakVan, zakenVan } from "../kern/zaak-van.js";
import type { Basishulp } from "./basishulp.js";
import type { BasishulpGegevens } from "./basishulp.schemas.js";
import type { BasishulpToestand } from "./toestanden.js";

type W<Soort extends keyof BasishulpGegevens> = Wachter<Basishulp, BasishulpGegevens[Soort]>;

/** Help starts after an investigation, or at once when the question is known well enough and the resident agrees. @source W-25.2, W-49.1 */
export const onderzochtOfDirect: W<"basishulp-gestart"> = {
  naam: "onderzochtOfDirect",
  code: "VRAAG_NIET_GENOEGZAAM_BEKEND",
  vraagt: ["onderzoek", "melding", "vraagGenoegzaamBekend", "inwonerStemtIn"],
  toets: ({ dossier, gegevens: { onderzoek, melding, vraagGenoegzaamBekend, inwonerStemtIn } }) => {
    const bekend = vraagGenoegzaamBekend ?? zaakVan(dossier, "A1", melding)?.feiten.vraagGenoegzaamBekend;
    const zaak = zaakVan(dossier, "A2", onderzoek);
    return mits((zaak !== undefined && zaak.toestand !== "gestopt") || (bekend === true && inwonerStemtIn === true));
  },
};

const KLAAR: readonly BasishulpToestand[] = ["beeindigd", "voortijdig-beeindigd"];

/** Help never starts without the one professional who is responsible for the family: also not beside running help of somebody else. @source W-8.7 */
export const eenVerantwoordelijke: W<"basishulp-gestart"> = {
  naam: "eenVerantwoordelijke",
  code: "VERANTWOORDELIJKE_NIET_UNIEK",
  vraagt: ["verantwoordelijke", "andereVerantwoordelijkeInGezin"],
  toets: ({ dossier, gegevens: { verantwoordelijke, andereVerantwoordelijkeInGezin } }) =>
    mits(
      verantwoordelijke !== undefined &&
        andereVerantwoordelijkeInGezin === false &&
        zakenVan(dossier, "A5").every(({ toestand, feiten }) => KLAAR.includes(toestand) || feiten.verantwoordelijke === verantwoordelijke),
    ),
};

/** Help starts within the term from the report; a late start warns. The report in the dossier counts before a date that is typed. @source W-50.2.3 */
export const startOpTijd: W<"basishulp-gestart"> = {
  naam: "startOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: ["melding", "meldingsdatum"],
  toets: (vraag) => {
    const { melding, meldingsdatum } = vraag.gegevens;
    return binnenTermijn(vraag, "W-50.2.3", zaakVan(vraag.dossier, "A1", melding)?.feiten.ontvangen?.datum ?? meldingsdatum);
  },
};
