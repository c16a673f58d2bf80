import { nietVoor } from "../kern/niet-voor.js";
import { mits, type Wachter } from "../kern/wachter.js";
import type { Persoon } from "./persoon.js";
import type { PersoonGegevens } from "./persoon.schemas.js";
import { vergewisonderdelenVan } from "./vergewis.table.js";

type W<Soort extends keyof PersoonGegevens> = Wachter<Persoon, PersoonGegevens[Soort]>;

/** Every part that the programme names for this person is answered. @source W-67, D-3.3 */
export const vergewisCompleet: W<"vergewisplicht-afgerond"> = {
  naam: "vergewisCompleet",
  code: "VERGEWISPLICHT_ONVOLLEDIG",
  vraagt: ["onderdelen"],
  toets: ({ feiten: { functie }, gegevens: { onderdelen = {} } }) => {
    const mist = functie === undefined ? [] : vergewisonderdelenVan(functie).filter((onderdeel) => onderdelen[onderdeel] === undefined);
    return mist.length === 0 ? undefined : { onderdelen: mist.join(", ") };
  },
};

/** A person judged this person fit for the work. @source W-67, D-3.3 */
export const geschiktBevonden: W<"vergewisplicht-afgerond"> = {
  naam: "geschiktBevonden",
  code: "PERSOON_NIET_GESCHIKT",
  vraagt: ["oordeel"],
  toets: ({ gegevens }) => mits(gegevens.oordeel === "geschikt"),
};

/** Work is planned from the day the person starts. @source D-3.4 */
export const dienstNaAanvang: W<"ingeroosterd"> = {
  naam: "dienstNaAanvang",
  code: "DATUM_TE_VROEG",
  vraagt: ["begindatum"],
  toets: ({ feiten, gegevens }) => nietVoor(gegevens.begindatum, feiten.aanvang),
};

/** The last planned day does not lie before the first. */
export const dienstInVolgorde: W<"ingeroosterd"> = {
  naam: "dienstInVolgorde",
  code: "DATUM_TE_VROEG",
  vraagt: ["begindatum", "einddatum"],
  toets: ({ gegevens: { begindatum, einddatum } }) => nietVoor(einddatum, begindatum),
};

/** After a suspicion the person works on only when somebody decided so. @source W-68, D-3.4 */
export const magDoorwerken: W<"ingeroosterd"> = {
  naam: "magDoorwerken",
  code: "NIEUWE_VOG_AFWACHTEN",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.vermoeden?.inzet === "doorwerken"),
};

/** The last day does not lie before the first. */
export const laatsteDagNaAanvang: W<"uit-dienst"> = {
  naam: "laatsteDagNaAanvang",
  code: "DATUM_TE_VROEG",
  vraagt: ["laatsteDag"],
  toets: ({ feiten, gegevens }) => nietVoor(gegevens.laatsteDag, feiten.aanvang),
};
