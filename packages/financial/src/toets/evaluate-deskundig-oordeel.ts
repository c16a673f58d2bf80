import type { NormId } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { Cijfers } from "../jaarrekening/cijfers.js";
import type { FinancieleNorm } from "../norm/financiele-norm.js";
import type { Rijvraag } from "../norm/select-rijen.js";
import { rekenFormule } from "../oordeel/reken-formule.js";
import type { Toetsstap } from "../oordeel/stap.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import { maakToets } from "./maak-toets.js";
import { selectToetsrijen } from "./select-toetsrijen.js";
import type { Toetsfout } from "./toetsfout.js";

/** A requirement that a person has to judge, with the figures that help. */
export interface Deskundigenvraag extends Rijvraag<FinancieleNorm> {
  readonly toets: NormId;
  readonly cijfers: Cijfers;
}

/**
 * Puts the figures of a requirement without a number before the expert. It never gives a verdict of its own:
 * that comes with a decision and its evidence.
 *
 * @source D-24.1.e, D-24.1.i
 */
export const evaluateDeskundigOordeel = (vraag: Deskundigenvraag): Result<Toetsuitkomst, Toetsfout> =>
  selectToetsrijen(vraag, vraag.toets).andThen((gekozen) => {
    const { eenheid, tonen = [] } = gekozen[0].rij;
    const uitkomsten = tonen.map((formule) => ({ formule, ...rekenFormule(formule, vraag.cijfers) }));
    const stappen = uitkomsten.flatMap(({ formule, getallen, gemeten }): readonly Toetsstap[] => [
      { _tag: "FormuleGevolgd", tekst: formule.tekst },
      ...getallen.map((getal) => ({ _tag: "GetalGebruikt", ...getal }) as const),
      ...(gemeten === null ? [] : [{ _tag: "Gemeten", gemeten, eenheid } as const]),
    ]);
    const meting = { gemeten: null, reden: "deskundig oordeel nodig", getallen: [], formule: null, stappen } as const;
    return maakToets(gekozen, meting, vraag).map((uitkomst) => ({
      ...uitkomst,
      waarde: { ...uitkomst.waarde, getallen: uitkomsten.flatMap(({ getallen }) => getallen) },
      stappen: uitkomst.stappen.filter(({ _tag }) => _tag !== "NormOpen"),
    }));
  });
