import type { EIGEN_FOUTCODES } from "./eigen-foutcodes.table.js";
import type { FOUTCODES } from "./foutcodes.table.js";

type Rijen = typeof FOUTCODES & typeof EIGEN_FOUTCODES;
type Licht = { readonly [C in keyof Rijen as Rijen[C]["ernst"] extends "blok" ? never : C]: Rijen[C]["ernst"] };

/**
 * The codes that do not stop the event. The rows with the sentences decide; the type refuses a code too many, too few or too light.
 * It stands apart so that whoever only steps through a procedure does not load two hundred sentences.
 *
 * @source lifecycle.md section C
 */
export const LICHTE_FOUTCODES: Licht = {
  LEVENSLOOPDOEL_VERBETERING: "waarschuwing",
  CASEMANAGER_NIET_BETROKKEN: "waarschuwing",
  REGISSEUR_NIET_GESCHOOLD: "waarschuwing",
  STABIEL_VRAAGT_LANGERE_DUUR: "waarschuwing",
  BEZWAARINFORMATIE_ONTBREEKT: "waarschuwing",
  VOG_VERLOOPT_BINNENKORT: "waarschuwing",
  AGB_WIJZIGING_TE_LAAT_GEMELD: "waarschuwing",
  TERMIJN_OVERSCHREDEN: "waarschuwing",
  INFORMEER_OPDRACHTGEVER: "waarschuwing",
  EXPERTTEAM_ONTBREEKT: "waarschuwing",
  LIJST_VEROUDERD: "waarschuwing",
  HERINDICATIE_LAAT: "waarschuwing",
  EVALUATIEVERSLAG_ONTBREEKT: "waarschuwing",
  WACHTLIJST_MELDEN: "waarschuwing",
  WIJZIGING_TE_LAAT_GEMELD: "waarschuwing",
  MELDPLICHT_OPEN: "waarschuwing",
  LEEFTIJD_AFSTEMMING: "waarschuwing",
  VERBETERAFSPRAAK_EERST: "waarschuwing",
  NORM_ONBEKEND: "toelichting",
};
