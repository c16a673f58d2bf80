import { addDagen, compareVerhouding, divideVerhouding, makeVerhouding, subtractVerhouding, type Breuk, type Verhouding } from "@wmo-kit/domain";

import type { Reeksbevinding } from "./bevinding.js";
import { listCijfers, type Cijfers } from "./cijfers.js";
import type { Jaarrekening } from "./jaarrekening.js";
import { SPRONGGRENZEN } from "./sprong.table.js";
import type { Veld } from "./velden.table.js";

/** The closing figure of a year and the opening figure of the next. */
const BEGINSTANDEN: readonly (readonly [Veld, Veld])[] = [
  ["balans.totaalActiva", "beginstand.totaalActiva"],
  ["balans.eigenVermogen", "beginstand.eigenVermogen"],
  ["balans.liquideMiddelen", "beginstand.liquideMiddelen"],
];

interface Paar {
  readonly vorig: Jaarrekening;
  readonly jaar: Jaarrekening;
  readonly cijfersVorig: Cijfers;
  readonly cijfers: Cijfers;
}

const checkAansluiting = ({ vorig, jaar }: Paar): readonly Reeksbevinding[] => {
  const { boekjaar } = jaar;
  const volgtOp = addDagen(vorig.boekjaar.einddatum, 1).match((dag) => dag === boekjaar.begindatum, () => false);
  return [
    ...(volgtOp ? [] : [{ _tag: "JarenSluitenNietAan", boekjaar, vorig: vorig.boekjaar, reden: "dagen" } as const]),
    ...(vorig.rechtspersoon === jaar.rechtspersoon
      ? []
      : [{ _tag: "JarenSluitenNietAan", boekjaar, vorig: vorig.boekjaar, reden: "rechtspersoon" } as const]),
  ];
};

const checkBeginstand = ({ jaar, cijfers, cijfersVorig }: Paar): readonly Reeksbevinding[] =>
  BEGINSTANDEN.flatMap(([slot, begin]) => {
    const [eind, start] = [cijfersVorig[slot] ?? null, cijfers[begin] ?? null];
    if (eind === null || start === null || compareVerhouding(eind, start) === 0) return [];
    const verschil = subtractVerhouding(start, eind);
    return [{ _tag: "BeginstandWijktAf", boekjaar: jaar.boekjaar, pad: begin.split("."), veld: begin, verschil }];
  });

const buiten = (factor: Verhouding, grens: Breuk, kant: -1 | 1): boolean =>
  makeVerhouding(grens.teller, grens.noemer).match((waarde) => compareVerhouding(factor, waarde) === kant, () => false);

const checkSprong = ({ jaar, cijfers, cijfersVorig }: Paar): readonly Reeksbevinding[] =>
  SPRONGGRENZEN.flatMap(({ veld, hoogstens, minstens }) => {
    const [oud, nieuw] = [cijfersVorig[veld] ?? null, cijfers[veld] ?? null];
    if (oud === null || nieuw === null) return [];
    return divideVerhouding(nieuw, oud).match(
      (factor): readonly Reeksbevinding[] =>
        buiten(factor, hoogstens, 1) || buiten(factor, minstens, -1)
          ? [{ _tag: "OnwaarschijnlijkeSprong", boekjaar: jaar.boekjaar, pad: veld.split("."), veld, factor }]
          : [],
      () => [],
    );
  });

/**
 * Everything that does not fit between the years of one legal entity, oldest first: days, opening balance, jumps that need a second look.
 *
 * @source D-16.7, D-24.1.f: the figures of two years are read together
 */
export const checkReeks = (jaren: readonly Jaarrekening[]): readonly Reeksbevinding[] =>
  jaren.slice(1).flatMap((jaar, plaats) => {
    const vorig = jaren[plaats];
    if (vorig === undefined) return [];
    const paar = { vorig, jaar, cijfersVorig: listCijfers(vorig), cijfers: listCijfers(jaar) };
    return [...checkAansluiting(paar), ...checkBeginstand(paar), ...checkSprong(paar)];
  });
