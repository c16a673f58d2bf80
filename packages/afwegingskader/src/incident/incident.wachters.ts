import type { Wachter } from "../kern/wachter.js";
import { isGeweest, makeMeldplichtwachters } from "../meldplicht/meldplicht.wachters.js";
import type { Dagbestedingfeit, Incident } from "./incident.js";
import type { IncidentGegevens } from "./incident.schemas.js";
import { DAGBESTEDING_MELDPLICHTEN } from "./meldplichten.table.js";

/** The incident was known before it is recorded. @source D-3.5 */
export const bekendGeweest = isGeweest<IncidentGegevens["incident-bekend"]>("bekendGeweest", "bekendOp", ({ bekendOp }) => bekendOp);

/** Also a corrected moment has already been. @source D-3.5, W-95.1 */
export const correctieGeweest = isGeweest<IncidentGegevens["gegevens-gecorrigeerd"]>("correctieGeweest", "bekendOp", ({ bekendOp }) => bekendOp);

/** The fact was known before it is recorded. @source D-16.6 */
export const feitGeweest = isGeweest<IncidentGegevens["feit-bekend"]>("feitGeweest", "bekendOp", ({ bekendOp }) => bekendOp);

/** The documents were there before they are recorded. @source D-16.6.b */
export const stukkenGeweest = isGeweest<IncidentGegevens["stukken-beschikbaar"]>(
  "stukkenGeweest",
  "beschikbaarOp",
  ({ beschikbaarOp }) => beschikbaarOp,
);

/** The report was made before it is recorded. @source D-3.5, D-16.6 */
export const meldingGeweest = isGeweest<IncidentGegevens["gemeld"]>("meldingGeweest", "gemeldOp", ({ gemeldOp }) => gemeldOp);

/** The order was given before it is recorded. @source D-17.1 */
export const bevelGeweest = isGeweest<IncidentGegevens["bevel-ontvangen"]>("bevelGeweest", "gegevenOp", ({ gegevenOp }) => gegevenOp);

/** A person says what kind of incident it is; code does not. @source D-3.5 */
export const aardBeoordeeld: Wachter<Incident, IncidentGegevens["beoordeeld"]> = {
  naam: "aardBeoordeeld",
  code: "AARD_NIET_BEOORDEELD",
  vraagt: ["aard"],
  toets: ({ gegevens }) =>
    gegevens.aard === undefined
      ? { _tag: "OordeelNodig", vraag: "Is dit voorval een calamiteit, een geweldsincident, een datalek of iets anders?" }
      : undefined,
};

/** The guards of the duties to report of a provider of dagbesteding. @source D-3.5, D-16.6 */
export const { ietsTeMelden, plichtStaatOpen, bewijsGegeven, gemeldOpTijd, meldplichtOpen, allesGemeld } =
  makeMeldplichtwachters<Dagbestedingfeit>(DAGBESTEDING_MELDPLICHTEN);
