import { binnenVenster } from "../kern/binnen-venster.js";
import { mits, type Wachter } from "../kern/wachter.js";
import type { Ondersteuning } from "./ondersteuning.js";
import type { OndersteuningGegevens } from "./ondersteuning.schemas.js";
import { routeVan, toewijzingVan } from "./toewijzing-van.js";

type W<Soort extends keyof OndersteuningGegevens> = Wachter<Ondersteuning, OndersteuningGegevens[Soort]>;

/** A warning was given during the support, not afterwards on paper. @source D-13.2.f */
export const waarschuwingGeweest: W<"waarschuwing-gegeven"> = {
  naam: "waarschuwingGeweest",
  code: "DATUM_KLOPT_NIET",
  vraagt: ["datum"],
  toets: ({ feiten, gegevens, gebeurtenis }) => binnenVenster(gegevens.datum, feiten.verantwoordelijkVanaf, gebeurtenis.datum),
};

/** The report of the last evaluation goes along; without it this warns. @source D-12.9, W-28.1 */
export const metEvaluatieverslag: W<"herindicatie-gevraagd"> = {
  naam: "metEvaluatieverslag",
  code: "EVALUATIEVERSLAG_ONTBREEKT",
  vraagt: ["evaluatieverslag"],
  toets: ({ feiten, gegevens }) => mits(gegevens.evaluatieverslag === true && feiten.evaluatieGehouden),
};

/**
 * A request through the wijkteam comes eight weeks before the allocation ends; a late one warns and is taken.
 * On route 2 the source names no term: the new 315 is held against its own limits.
 *
 * @source W-28.1, D-12.9; norms.md A-12
 */
export const herindicatieOpTijd: Wachter<Ondersteuning, unknown> = {
  naam: "herindicatieOpTijd",
  code: "HERINDICATIE_LAAT",
  vraagt: [],
  toets: ({ dossier, feiten, gebeurtenis, normen }) => {
    const einddatum = toewijzingVan(dossier, feiten.toeleiding)?.einddatum;
    if (einddatum === undefined || routeVan(dossier, feiten.toeleiding) === "route 2") return undefined;
    const uiterlijk = normen.laatsteDag("W-28.1", einddatum) ?? normen.laatsteDag("D-12.9", einddatum);
    return mits(uiterlijk === undefined || gebeurtenis.datum <= uiterlijk);
  },
};
