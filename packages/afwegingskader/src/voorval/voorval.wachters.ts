import { isGeweest, makeMeldplichtwachters } from "../meldplicht/meldplicht.wachters.js";
import type { Wachter } from "../kern/wachter.js";
import { WIJKTEAM_MELDPLICHTEN } from "./meldplichten.table.js";
import type { Voorval, Wijkteamfeit } from "./voorval.js";
import type { VoorvalGegevens } from "./voorval.schemas.js";

/** The incident was known before it is recorded. @source W-64.4 */
export const bekendGeweest = isGeweest<VoorvalGegevens["voorval-bekend"]>("bekendGeweest", "bekendOp", ({ bekendOp }) => bekendOp);

/** Also a corrected moment has already been. @source W-64.4, W-95.1 */
export const correctieGeweest = isGeweest<VoorvalGegevens["gegevens-gecorrigeerd"]>("correctieGeweest", "bekendOp", ({ bekendOp }) => bekendOp);

/** The fact was known before it is recorded. @source W-65.1 */
export const feitGeweest = isGeweest<VoorvalGegevens["feit-bekend"]>("feitGeweest", "bekendOp", ({ bekendOp }) => bekendOp);

/** The report was made before it is recorded. @source W-64.4, W-65.1 */
export const meldingGeweest = isGeweest<VoorvalGegevens["gemeld"]>("meldingGeweest", "gemeldOp", ({ gemeldOp }) => gemeldOp);

/** A person says what kind of incident it is; code does not. @source W-fn8 */
export const aardBeoordeeld: Wachter<Voorval, VoorvalGegevens["beoordeeld"]> = {
  naam: "aardBeoordeeld",
  code: "AARD_NIET_BEOORDEELD",
  vraagt: ["aard"],
  toets: ({ gegevens }) =>
    gegevens.aard === undefined
      ? { _tag: "OordeelNodig", vraag: "Is dit voorval een calamiteit, een geweldsincident, een datalek of iets anders?" }
      : undefined,
};

/** The guards of the duties to report of the wijkteam. @source W-64.3, W-64.4, W-65.1, W-65.2 */
export const { ietsTeMelden, plichtStaatOpen, bewijsGegeven, gemeldOpTijd, meldplichtOpen, allesGemeld } =
  makeMeldplichtwachters<Wijkteamfeit>(WIJKTEAM_MELDPLICHTEN);
