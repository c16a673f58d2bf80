import { makeVerhouding, meets, selectNorm, type Breuk, type Bron, type GeldendeNorm, type IsoDatum, type Norm, type NormFailure, type Verhouding } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import { berekenBelang } from "./bereken-belang.js";
import { relatiesOp } from "./is-actief.js";
import { UBO_GRENZEN } from "./netwerk.table.js";
import type { Netwerkkaart } from "./netwerkkaart.js";
import { volgZeggenschap } from "./zeggenschap.js";

/** A natural person who in the end owns or controls the provider, and on what ground. @unit part of the whole */
export interface Ubo {
  readonly persoon: string;
  readonly grond: "aandelen" | "stemrecht" | "zeggenschap" | "bestuurder";
  readonly omvang: Verhouding | null;
}

/** The answer: who, and whether an unknown share may hide another one. */
export interface Ubolijst {
  readonly ubos: readonly Ubo[];
  readonly onvolledig: boolean;
  readonly bron: Bron;
}

const grondenVan = (kaart: Netwerkkaart, persoon: string, peildatum: IsoDatum, norm: GeldendeNorm<Norm<Breuk>>): readonly Ubo[] => {
  const belangen = relatiesOp(kaart.relaties, "belang", peildatum);
  const entiteiten = kaart.rechtspersonen.map(({ kenmerk }) => kenmerk);
  const aandelen = berekenBelang(persoon, entiteiten, belangen)?.get(kaart.opdrachtnemer) ?? null;
  const zeggenschap = volgZeggenschap(persoon, belangen);
  const stemrecht = zeggenschap.stemmen(kaart.opdrachtnemer);
  const grens = makeVerhouding(norm.waarde.teller, norm.waarde.noemer).unwrapOr(null);
  const boven = (deel: Verhouding | null): boolean => meets(deel, norm.vergelijking, grens) === true;
  return [
    ...(boven(aandelen) ? [{ persoon, grond: "aandelen", omvang: aandelen } as const] : []),
    ...(boven(stemrecht) ? [{ persoon, grond: "stemrecht", omvang: stemrecht } as const] : []),
    ...(zeggenschap.isAnders(kaart.opdrachtnemer) ? [{ persoon, grond: "zeggenschap", omvang: null } as const] : []),
  ];
};

/**
 * The ultimate beneficial owners of the provider: more than a quarter of the shares or votes, straight or through chains, or control in another way.
 * When nobody is found and nothing is unknown, each director is one. Exactly a quarter is not enough.
 *
 * @source Uitvoeringsbesluit Wwft 2018 artikel 3; dagbesteding 16.9
 */
export const listUbos = (kaart: Netwerkkaart, peildatum: IsoDatum): Result<Ubolijst, NormFailure> =>
  selectNorm<Norm<Breuk>>(UBO_GRENZEN, "UBO.grens", peildatum).map((norm) => {
    const belangen = relatiesOp(kaart.relaties, "belang", peildatum);
    const entiteiten = kaart.rechtspersonen.map(({ kenmerk }) => kenmerk);
    const isRing = kaart.personen.some(({ kenmerk }) => berekenBelang(kenmerk, entiteiten, belangen) === null);
    const onvolledig = isRing || belangen.some(({ aandelen, stemrecht }) => aandelen === null || stemrecht === null);
    const gevonden = kaart.personen.flatMap(({ kenmerk }) => grondenVan(kaart, kenmerk, peildatum, norm));
    const bestuurders = relatiesOp(kaart.relaties, "functie", peildatum).filter(({ naar, functie }) => naar === kaart.opdrachtnemer && functie === "bestuurder");
    const personen = new Set(kaart.personen.map(({ kenmerk }) => kenmerk));
    const vervangend = gevonden.length > 0 || onvolledig ? [] : bestuurders.filter(({ van }) => personen.has(van)).map(({ van }): Ubo => ({ persoon: van, grond: "bestuurder", omvang: null }));
    return { ubos: [...gevonden, ...vervangend], onvolledig, bron: norm.bron };
  });
