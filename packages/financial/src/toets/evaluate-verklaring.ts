import { makeVerhouding, meets, type Verhouding } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { Cijfers } from "../jaarrekening/cijfers.js";
import type { Verklaring } from "../jaarrekening/verklaring.js";
import type { FinancieleNorm } from "../norm/financiele-norm.js";
import type { Rijvraag } from "../norm/select-rijen.js";
import type { Feit } from "../oordeel/feit.table.js";
import { geenOordeel, type Oordeel } from "../oordeel/oordeel.js";
import type { FeitGewogen, Getal } from "../oordeel/stap.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import { maakToets, type GekozenRijen } from "./maak-toets.js";
import { selectToetsrijen } from "./select-toetsrijen.js";
import type { Toetsfout } from "./toetsfout.js";

/** The accountant's statement with the equity and the result of the year. */
export interface Verklaringsvraag extends Rijvraag<FinancieleNorm> {
  readonly verklaring: Verklaring;
  readonly cijfers: Cijfers;
}

const NUL = makeVerhouding(0, 1).unwrapOr(null);
const isNegatief = (figuur: Verhouding | null): boolean | null => meets(figuur, "<", NUL);
const niet = (waar: boolean | null): boolean | null => (waar === null ? null : !waar);

/** Both together is only false when one of them is known to be false. */
const samen = (a: boolean | null, b: boolean | null): boolean | null => {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
};

const weegVermogen = ([{ rij }]: GekozenRijen, getallen: readonly Getal[]): FeitGewogen => {
  const [vermogen = null, resultaat = null] = getallen.map(({ waarde }) => isNegatief(waarde));
  return rij.samenhang === "elk afzonderlijk"
    ? { _tag: "FeitGewogen", feit: "vermogenApart", telt: samen(niet(vermogen), niet(resultaat)) }
    : { _tag: "FeitGewogen", feit: "vermogen", telt: niet(samen(vermogen, resultaat)) };
};

const feit = (naam: Feit, telt: boolean | null): FeitGewogen => ({ _tag: "FeitGewogen", feit: naam, telt });

const oordeelVan = (feiten: readonly FeitGewogen[]): Oordeel => {
  const voldoet = feiten.reduce<boolean | null>((som, { telt }) => samen(som, telt), true);
  if (voldoet === null) return geenOordeel("cijfer ontbreekt");
  return { soort: voldoet ? "voldoet" : "voldoet niet" };
};

/**
 * Whether the accountant approved without a material uncertainty and without a going-concern paragraph,
 * and equity and result are not both negative (or, in the other reading, neither).
 * One fact that is known to fail decides, also when another is unknown.
 *
 * @source D-24.1.a; norms.md A-03
 */
export const evaluateVerklaring = (vraag: Verklaringsvraag): Result<Toetsuitkomst, Toetsfout> =>
  selectToetsrijen(vraag, "D-24.1.a").andThen((gekozen) => {
    const { strekking, onzekerheidVanMaterieelBelang, continuiteitsparagraaf } = vraag.verklaring;
    const getallen = gekozen.flatMap(({ rij }) => rij.formule.teller.map(({ veld }): Getal => ({ veld, waarde: vraag.cijfers[veld] ?? null })));
    const feiten = [
      feit("goedkeurend", strekking === null ? null : strekking === "goedkeurend"),
      feit("zekerheid", niet(onzekerheidVanMaterieelBelang)),
      feit("continuiteit", niet(continuiteitsparagraaf)),
      weegVermogen(gekozen, getallen),
    ];
    const [eerste] = gekozen;
    return maakToets([eerste], { gemeten: null, reden: null, getallen, formule: null, stappen: feiten }, vraag).map((uitkomst) => ({
      ...uitkomst,
      stappen: uitkomst.stappen.filter(({ _tag }) => _tag !== "NormGevolgd"),
      waarde: { ...uitkomst.waarde, oordeel: oordeelVan(feiten) },
    }));
  });
