import { formatDatum } from "@wmo-kit/domain";

import { evaluateAgb } from "../contract/evaluate-agb.js";
import type { Foutcode } from "../fout/foutcode.js";
import { nietVoor } from "../kern/niet-voor.js";
import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { agbGebruikVan } from "./evaluate-agb-gebruik.js";
import { regelVan } from "./regel-van.js";
import type { Wijziging, Wijzigingsoort } from "./wijziging.js";
import type { WijzigingGegevens } from "./wijziging.schemas.js";
import type { Wijzigingsregel } from "./wijzigingsregels.table.js";

/** A new AGB code is given, of the kind that goes with the contract. @source D-20.6, W-98.5 */
export const agbHoortBijContract: Wachter<Wijziging, WijzigingGegevens["wijziging-voorgenomen"]> = {
  naam: "agbHoortBijContract",
  code: "AGB_ONJUIST",
  vraagt: ["programma", "soort", "nieuweAgb"],
  toets: ({ gegevens: { programma, soort, nieuweAgb } }) => {
    if (programma === undefined || soort !== "AGB-code") return undefined;
    const { toegestaan, verwacht } = evaluateAgb(programma, nieuweAgb?.soort);
    return toegestaan ? undefined : { soort: verwacht };
  },
};

/** A corrected AGB code is still of the kind that goes with the contract. @source D-20.6, W-98.5 */
export const agbBlijftPassen: Wachter<Wijziging, WijzigingGegevens["gegevens-gecorrigeerd"]> = {
  naam: "agbBlijftPassen",
  code: "AGB_ONJUIST",
  vraagt: ["nieuweAgb"],
  toets: ({ feiten: { programma }, gegevens: { nieuweAgb } }) => {
    if (programma === undefined || nieuweAgb === undefined) return undefined;
    const { toegestaan, verwacht } = evaluateAgb(programma, nieuweAgb.soort);
    return toegestaan ? undefined : { soort: verwacht };
  },
};

const opTijdGemeld = (naam: string, foutcode: NonNullable<Wijzigingsregel["foutcode"]>): Wachter<Wijziging, unknown> => ({
  naam,
  code: foutcode,
  vraagt: [],
  toets: (vraag) => {
    const regel = regelVan(vraag.feiten);
    return regel?.norm === undefined || regel.foutcode !== foutcode ? undefined : binnenTermijn(vraag, regel.norm, vraag.feiten.gewensteDatum);
  },
});

/** A change of the contract is reported eight weeks ahead; a late report warns. @source D-20.8 */
export const wijzigingOpTijdGemeld = opTijdGemeld("wijzigingOpTijdGemeld", "WIJZIGING_TE_LAAT_GEMELD");

/** A change of the AGB code is reported three months ahead; a late report warns. @source W-98.5 */
export const agbOpTijdGemeld = opTijdGemeld("agbOpTijdGemeld", "AGB_WIJZIGING_TE_LAAT_GEMELD");

const goedgekeurd = (naam: string, code: Foutcode, soorten: readonly Wijzigingsoort[]): Wachter<Wijziging, unknown> => ({
  naam,
  code,
  vraagt: [],
  toets: ({ feiten }) =>
    mits(feiten.soort === undefined || !soorten.includes(feiten.soort) || feiten.goedgekeurd || regelVan(feiten)?.goedkeuring === false),
});

/** A new AGB code is approved. @source D-20.8, W-98.5 */
export const agbGoedgekeurd = goedgekeurd("agbGoedgekeurd", "AGB_NIET_GOEDGEKEURD", ["AGB-code"]);

/** A new location or more supply is approved. @source D-21.2 */
export const aanbodGoedgekeurd = goedgekeurd("aanbodGoedgekeurd", "LOCATIE_NIET_GOEDGEKEURD", ["locatie", "aanbod"]);

/** Another change that asks approval has it. @source D-20.8, W-98.5 */
export const contractwijzigingGoedgekeurd = goedgekeurd("contractwijzigingGoedgekeurd", "WIJZIGING_NIET_GOEDGEKEURD", [
  "naam",
  "rechtsvorm",
  "KvK-nummer",
  "IBAN",
  "contactgegevens",
]);

/** The addendum is signed, where the change asks one. An approval that is still missing is told first. @source D-20.8, W-98.5 */
export const addendumGetekend: Wachter<Wijziging, unknown> = {
  naam: "addendumGetekend",
  code: "ADDENDUM_ONTBREEKT",
  vraagt: [],
  toets: ({ feiten }) => mits(!feiten.goedgekeurd || feiten.addendumGetekend || regelVan(feiten)?.addendum !== true),
};

/** The day from which the change holds has come. @source lifecycle.md B10 */
export const datumBereikt: Wachter<Wijziging, unknown> = {
  naam: "datumBereikt",
  code: "WIJZIGING_NOG_NIET_INGEGAAN",
  vraagt: [],
  toets: ({ feiten, gebeurtenis }) => nietVoor(gebeurtenis.datum, feiten.gewensteDatum),
};

/** The new AGB code stands in no message before approval. @source D-20.8, W-98.5 */
export const agbInBerichtGoedgekeurd: Wachter<Wijziging, unknown> = {
  naam: "agbInBerichtGoedgekeurd",
  code: "AGB_NIET_GOEDGEKEURD",
  vraagt: [],
  toets: ({ feiten, gebeurtenis }) => mits(agbGebruikVan(feiten, gebeurtenis.datum) !== "niet goedgekeurd"),
};

/** The new AGB code stands in no message before the day it takes effect. @source D-20.8, W-98.5 */
export const agbInBerichtIngegaan: Wachter<Wijziging, unknown> = {
  naam: "agbInBerichtIngegaan",
  code: "WIJZIGING_NOG_NIET_INGEGAAN",
  vraagt: [],
  toets: ({ feiten, gebeurtenis }) =>
    agbGebruikVan(feiten, gebeurtenis.datum) === "nog niet ingegaan" && feiten.gewensteDatum !== undefined
      ? { datum: formatDatum(feiten.gewensteDatum) }
      : undefined,
};
