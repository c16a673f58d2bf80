import { addVerhouding, makeVerhouding, meets, multiplyVerhouding, type Bron, type Verhouding } from "@wmo-kit/domain";
import { Result } from "@wmo-kit/domain/result";

import type { Grenswaarde } from "../norm/financiele-norm.js";
import { leesNormwaarde } from "../norm/lees-normwaarde.js";
import { selectRij, type Rijvraag } from "../norm/select-rijen.js";
import { mergeBronnen } from "../oordeel/merge-bronnen.js";
import { normstappen } from "../oordeel/normstappen.js";
import { beoordeel, geenOordeel, type Oordeel } from "../oordeel/oordeel.js";
import type { Toetsstap } from "../oordeel/stap.js";
import type { Toetsfout } from "../toets/toetsfout.js";

/**
 * The regional turnover per contract year, extensions apart, and what was realised as SROI if that is known.
 * Null is an unknown amount. @unit eurocent
 */
export interface Sroivraag extends Rijvraag<Grenswaarde> {
  readonly contractjaren: readonly (Verhouding | null)[];
  readonly verlengingsjaren: readonly (Verhouding | null)[];
  readonly gerealiseerd?: Verhouding | null;
}

/** What has to be realised, over the contract term and per year of extension. Null: an amount is unknown. @unit eurocent */
export interface Sroi {
  readonly _tag: "Sroi";
  readonly omzetContractperiode: Verhouding | null;
  readonly isVerplicht: boolean | null;
  readonly nodig: Verhouding | null;
  readonly nodigPerVerlengingsjaar: readonly (Verhouding | null)[];
  readonly oordeel: Oordeel;
}

/** The answer about SROI with its steps and sources. */
export interface Sroiuitkomst {
  readonly waarde: Sroi;
  readonly stappen: readonly Toetsstap[];
  readonly bronnen: readonly Bron[];
}

const NUL = makeVerhouding(0, 1).unwrapOr(null);

const som = (bedragen: readonly (Verhouding | null)[]): Verhouding | null =>
  bedragen.reduce<Verhouding | null>((totaal, bedrag) => (totaal === null || bedrag === null ? null : addVerhouding(totaal, bedrag)), NUL);

const nodigOver = (omzet: Verhouding | null, isVerplicht: boolean | null, deel: Verhouding | null): Verhouding | null => {
  if (isVerplicht === false) return NUL;
  return isVerplicht === null || omzet === null || deel === null ? null : multiplyVerhouding(omzet, deel);
};

const oordeelOver = ({ isVerplicht, nodig }: Pick<Sroi, "isVerplicht" | "nodig">, gerealiseerd: Verhouding | null, rij: Grenswaarde): Oordeel => {
  if (isVerplicht === false) return { soort: "niet van toepassing", op: { grond: "drempel" } };
  return nodig === null ? geenOordeel("cijfer ontbreekt") : beoordeel(gerealiseerd, { vergelijking: rij.vergelijking, buiten: "voldoet niet" }, nodig);
};

const berekend = (wat: "omzetContractperiode" | "sroiContractperiode" | "sroiVerlengingsjaar", waarde: Verhouding | null): readonly Toetsstap[] =>
  waarde === null ? [] : [{ _tag: "Berekend", wat, waarde, eenheid: "eurocent" }];

/**
 * How much social return is due: over the whole contract term when its turnover passes the threshold, and then per year of extension.
 * The threshold is about the term, not about a year, and is not tested again in an extension.
 *
 * @source D-9; norms.md A-11
 */
export const evaluateSroi = (vraag: Sroivraag): Result<Sroiuitkomst, Toetsfout> =>
  Result.combine(
    ["D-9.drempel", "D-9"].map((id) => selectRij(vraag, id).andThen((gekozen) => leesNormwaarde(gekozen.rij).map((waarde) => ({ gekozen, waarde })))),
  ).map((rijen) => {
    const [drempel, norm] = rijen;
    const omzetContractperiode = som(vraag.contractjaren);
    const isVerplicht = drempel === undefined ? null : meets(omzetContractperiode, drempel.gekozen.rij.vergelijking, drempel.waarde);
    const nodig = nodigOver(omzetContractperiode, isVerplicht, norm?.waarde ?? null);
    const nodigPerVerlengingsjaar = vraag.verlengingsjaren.map((omzet) => nodigOver(omzet, isVerplicht, norm?.waarde ?? null));
    const oordeel = norm === undefined ? geenOordeel("norm is open") : oordeelOver({ isVerplicht, nodig }, vraag.gerealiseerd ?? null, norm.gekozen.rij);
    return {
      waarde: { _tag: "Sroi", omzetContractperiode, isVerplicht, nodig, nodigPerVerlengingsjaar, oordeel },
      stappen: [
        ...rijen.flatMap(({ gekozen }) => normstappen(gekozen)),
        ...vraag.contractjaren.map((waarde) => ({ _tag: "GetalGebruikt", veld: "contract.regionaleOmzet", waarde }) as const),
        ...berekend("omzetContractperiode", omzetContractperiode),
        { _tag: "FeitGewogen", feit: "verplicht", telt: isVerplicht },
        ...berekend("sroiContractperiode", nodig),
        ...(vraag.gerealiseerd === undefined ? [] : [{ _tag: "GetalGebruikt", veld: "contract.sroiWaarde", waarde: vraag.gerealiseerd } as const]),
        ...nodigPerVerlengingsjaar.flatMap((bedrag) => berekend("sroiVerlengingsjaar", bedrag)),
      ],
      bronnen: mergeBronnen(rijen.flatMap(({ gekozen }) => gekozen.bronnen)),
    };
  });
