import { binnenVenster } from "../kern/binnen-venster.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { opVerzenddag } from "../ondersteuning/op-verzenddag.js";
import { evaluateAgbGebruik } from "../wijziging/evaluate-agb-gebruik.js";
import type { Declaratie } from "./declaratie.js";
import type { DeclaratieGegevens } from "./declaratie.schemas.js";
import { opTijdIngediend } from "./regel.wachters.js";

type W = Wachter<Declaratie, DeclaratieGegevens["323-verzonden"]>;

/** The message went out after the line was drawn up, and not in the future. Without a day it is the day of recording. @source D-20.13 */
export const verzenddagKan: W = {
  naam: "verzenddagKan",
  code: "DATUM_KLOPT_NIET",
  vraagt: [],
  toets: (vraag) => binnenVenster(opVerzenddag(vraag).gebeurtenis.datum, vraag.feiten.regel?.opgesteld, vraag.gebeurtenis.datum),
};

/** The line goes out by the last day for the year of the support. It is the sending that counts, not its recording. @source D-20.3 */
export const opTijdVerzonden: W = {
  naam: "opTijdVerzonden",
  code: "DECLARATIE_TE_LAAT",
  vraagt: [],
  toets: (vraag) => opTijdIngediend({ ...opVerzenddag(vraag), feiten: vraag.feiten }),
};

/** The AGB code of the line may still stand in a message on the day it goes out. @source D-20.8 */
export const agbNogGoedgekeurd: W = {
  naam: "agbNogGoedgekeurd",
  code: "AGB_NIET_GOEDGEKEURD",
  vraagt: [],
  toets: (vraag) => {
    const { regel } = vraag.feiten;
    return mits(regel === undefined || evaluateAgbGebruik(vraag.dossier, regel.agb, opVerzenddag(vraag).gebeurtenis.datum) === "toegestaan");
  },
};
