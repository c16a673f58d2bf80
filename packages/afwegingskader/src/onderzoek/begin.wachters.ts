import { mits, NIET_GOED, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import type { Onderzoek } from "./onderzoek.js";
import type { OnderzoekGegevens } from "./onderzoek.schemas.js";

type W<Soort extends keyof OnderzoekGegevens> = Wachter<Onderzoek, OnderzoekGegevens[Soort]>;

/** A professional is coupled to the melding that names this investigation, or the indication is being investigated again. @source W-49.3, W-28.2 */
export const aanleidingBestaat: W<"onderzoek-gestart"> = {
  naam: "aanleidingBestaat",
  code: "AANLEIDING_ONTBREEKT",
  vraagt: ["aanleiding"],
  toets: ({ dossier, gegevens: { aanleiding }, gebeurtenis }) => {
    if (aanleiding === undefined) return NIET_GOED;
    if (aanleiding.soort === "herindicatie") {
      const toestand = zaakVan(dossier, "A6", aanleiding.indicatie)?.toestand;
      return mits(toestand === "verlengingsverzoek" || toestand === "heronderzoek");
    }
    const melding = zaakVan(dossier, "A1", aanleiding.melding);
    return mits(melding?.toestand === "gekoppeld" && melding.feiten.onderzoek === gebeurtenis.zaak);
  },
};

/** No investigation: the question of a coupled melding is known well enough, and the resident agrees. @source W-25.2 */
export const overslaanKan: W<"onderzoek-overgeslagen"> = {
  naam: "overslaanKan",
  code: "VRAAG_NIET_GENOEGZAAM_BEKEND",
  vraagt: ["melding", "inwonerStemtIn"],
  toets: ({ dossier, gegevens }) => {
    const melding = zaakVan(dossier, "A1", gegevens.melding);
    return mits(melding?.toestand === "gekoppeld" && melding.feiten.vraagGenoegzaamBekend && gegevens.inwonerStemtIn === true);
  },
};
