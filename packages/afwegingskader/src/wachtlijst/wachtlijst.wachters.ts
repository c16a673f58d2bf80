import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { zakenVan } from "../kern/zaak-van.js";
import type { Wachtlijst } from "./wachtlijst.js";
import type { WachtlijstGegevens } from "./wachtlijst.schemas.js";

/** A location has one waiting list: two would tell residents two things. @source D-10.1.f */
export const enigeLijstVanLocatie: Wachter<Wachtlijst, WachtlijstGegevens["wachtlijst-ontstaan"]> = {
  naam: "enigeLijstVanLocatie",
  code: "WACHTLIJST_BESTAAT_AL",
  vraagt: ["locatie"],
  toets: ({ dossier, gegevens: { locatie } }) =>
    mits(locatie !== undefined && zakenVan(dossier, "B5").every(({ feiten }) => feiten.locatie !== locatie)),
};

/** The municipality knows of this list; a list that it does not know of warns. @source D-11.14 */
export const gemeenteWeetHet: Wachter<Wachtlijst, unknown> = {
  naam: "gemeenteWeetHet",
  code: "WACHTLIJST_MELDEN",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.gemeld),
};

/** The list is reported within the agreed term; the programme names none. @source D-11.14 */
export const wachtlijstOpTijdGemeld: Wachter<Wachtlijst, unknown> = {
  naam: "wachtlijstOpTijdGemeld",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenTermijn(vraag, "D-11.14", vraag.feiten.sinds),
};
