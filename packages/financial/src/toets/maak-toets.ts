import type { IsoDatum, Verhouding } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { FinancieleNorm } from "../norm/financiele-norm.js";
import type { NormwaardePastNiet } from "../norm/lees-normwaarde.js";
import type { GekozenRij } from "../norm/select-rijen.js";
import { mergeBronnen } from "../oordeel/merge-bronnen.js";
import { normstappen } from "../oordeel/normstappen.js";
import type { RedenGeenOordeel } from "../oordeel/oordeel.js";
import type { AndereLezing, Getal, Toetsstap } from "../oordeel/stap.js";
import type { Toets, Toetsuitkomst } from "../oordeel/toets.js";
import { weegRijen } from "../oordeel/weeg.js";

/** What was measured, before it is held against the rows. */
export interface Meting {
  readonly gemeten: Verhouding | null;
  readonly reden: RedenGeenOordeel | null;
  readonly getallen: readonly Getal[];
  readonly formule: string | null;
  readonly stappen?: readonly Toetsstap[];
  readonly andereLezing?: AndereLezing | null;
}

/** The rows of one check, at least one. */
export type GekozenRijen = readonly [GekozenRij<FinancieleNorm>, ...GekozenRij<FinancieleNorm>[]];

/** About whom or what a check is, and on which day. */
export interface Toetskader {
  readonly peildatum: IsoDatum;
  readonly onderwerp?: string | undefined;
}

const meetstappen = ({ gemeten, reden, getallen, formule, stappen, andereLezing }: Meting, eerste: FinancieleNorm): readonly Toetsstap[] => [
  ...(formule === null ? [] : [{ _tag: "FormuleGevolgd", tekst: formule } as const]),
  ...getallen.map((getal) => ({ _tag: "GetalGebruikt", ...getal }) as const),
  ...(stappen ?? []),
  ...(reden === "noemer is nul" || reden === "noemer is negatief" ? [{ _tag: "NoemerOnbruikbaar", reden } as const] : []),
  ...(gemeten === null ? [] : [{ _tag: "Gemeten", gemeten, eenheid: eerste.eenheid } as const]),
  ...(andereLezing === undefined || andereLezing === null ? [] : [andereLezing]),
];

/** Holds a measurement against its rows and tells how: norms first, then the calculation, the figures, and the value. */
export const maakToets = (gekozen: GekozenRijen, meting: Meting, kader: Toetskader): Result<Toetsuitkomst, NormwaardePastNiet> => {
  const [{ rij: eerste }, ...rest] = gekozen;
  return weegRijen(meting.gemeten, [eerste, ...rest.map(({ rij }) => rij)], meting.reden).map(({ oordeel, ligging }) => {
    const waarde: Toets = {
      _tag: "Toets",
      toets: eerste.toets,
      eis: eerste.eis,
      titel: eerste.titel,
      aard: eerste.aard,
      afwijken: eerste.afwijken ?? null,
      onderwerp: kader.onderwerp ?? null,
      peildatum: kader.peildatum,
      formule: meting.formule,
      eenheid: eerste.eenheid,
      getallen: meting.getallen,
      gemeten: meting.gemeten,
      ligging,
      oordeel,
      andereLezing: meting.andereLezing ?? null,
    };
    return {
      waarde,
      stappen: [...gekozen.flatMap(normstappen), ...meetstappen(meting, eerste)],
      bronnen: mergeBronnen(gekozen.flatMap(({ bronnen, rij }) => [...bronnen, ...(rij.referentie === undefined ? [] : [rij.referentie.bron])])),
    };
  });
};
