import { compareVerhouding, type Verhouding } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { Cijfers } from "../jaarrekening/cijfers.js";
import type { FinancieleNorm, Grenswaarde } from "../norm/financiele-norm.js";
import { leesNormwaarde } from "../norm/lees-normwaarde.js";
import { selectRij, type GekozenRij, type Rijvraag } from "../norm/select-rijen.js";
import { mergeBronnen } from "../oordeel/merge-bronnen.js";
import { rekenFormule } from "../oordeel/reken-formule.js";
import type { Toets, Toetsuitkomst } from "../oordeel/toets.js";
import { maakToets, type GekozenRijen } from "./maak-toets.js";
import { selectToetsrijen } from "./select-toetsrijen.js";
import type { Toetsfout } from "./toetsfout.js";

/** The figures of the year, with the thresholds among which the norm of the Wibz waits. */
export interface Dividendvraag extends Rijvraag<FinancieleNorm> {
  readonly grenswaarden: readonly Grenswaarde[];
  readonly cijfers: Cijfers;
}

/** The verdict on the dividend with the norm that counted. */
export interface Dividendtoets extends Toets {
  readonly toegepasteNorm: Verhouding | null;
}

const isHoger = (wibz: Verhouding | null, eigen: Verhouding | null): boolean | null => {
  if (wibz === null) return null;
  return eigen === null || compareVerhouding(wibz, eigen) > 0;
};

/** Puts the value of the other norm in the place of the programme's. */
const metNormVan = ([eigen]: GekozenRijen, { rij, bronnen }: GekozenRij<Grenswaarde>): GekozenRijen => [
  { ...eigen, rij: { ...eigen.rij, waarde: rij.waarde }, bronnen: mergeBronnen([...eigen.bronnen, ...bronnen]) },
];

/**
 * Dividend against the norm of the programme, or against that of the Wibz when it is in force and higher.
 * A lower norm of the Wibz changes nothing. Until the law gives a number its row is open.
 *
 * @source D-24.1.h; Kamerstuk 36686 (Wibz)
 */
export const evaluateDividend = (vraag: Dividendvraag): Result<Toetsuitkomst<Dividendtoets>, Toetsfout> =>
  selectToetsrijen(vraag, "D-24.1.h").andThen((gekozen) =>
    selectRij({ ...vraag, normen: vraag.grenswaarden }, "D-24.1.h.wibz").andThen((wibz) =>
      leesNormwaarde(wibz.rij).andThen((wibzNorm) =>
        leesNormwaarde(gekozen[0].rij).andThen((eigenNorm) => {
          const telt = isHoger(wibzNorm, eigenNorm);
          const { formule } = gekozen[0].rij;
          const stappen = [{ _tag: "FeitGewogen", feit: "wibz", telt } as const];
          const meting = { ...rekenFormule(formule, vraag.cijfers), formule: formule.tekst, stappen };
          return maakToets(telt === true ? metNormVan(gekozen, wibz) : gekozen, meting, vraag).map((uitkomst) => ({
            ...uitkomst,
            waarde: { ...uitkomst.waarde, toegepasteNorm: telt === true ? wibzNorm : eigenNorm },
          }));
        }),
      ),
    ),
  );
