import type { NormId } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { Cijfers } from "../jaarrekening/cijfers.js";
import type { FinancieleNorm } from "../norm/financiele-norm.js";
import type { Formule } from "../norm/formule.js";
import type { GekozenRij, Rijvraag } from "../norm/select-rijen.js";
import { rekenFormule } from "../oordeel/reken-formule.js";
import type { AndereLezing } from "../oordeel/stap.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import { weegRijen } from "../oordeel/weeg.js";
import { maakToets, type GekozenRijen } from "./maak-toets.js";
import { selectToetsrijen } from "./select-toetsrijen.js";
import type { Toetsfout } from "./toetsfout.js";

/** A check of figures against rows: which one, on which day, under which contract, about whom. */
export interface Toetsvraag extends Rijvraag<FinancieleNorm> {
  readonly toets: NormId;
  readonly cijfers: Cijfers;
  readonly onderwerp?: string | undefined;
}

/** The calculation that the chosen reading leaves aside: the alternative, or the shipped one when a contract took the alternative. */
const andereFormule = ({ rij, meegeleverd }: GekozenRij<FinancieleNorm>): Formule | undefined =>
  rij.lezing?.afgesproken === undefined ? rij.alternatief?.formule : meegeleverd?.formule;

/** What the other reading of a calculation gives; null when there is none, or when its figures are unknown. @source norms.md A-04 */
export const leesAnders = (gekozen: GekozenRijen, cijfers: Cijfers): AndereLezing | null => {
  const [eerste, ...rest] = gekozen;
  const formule = andereFormule(eerste);
  const lezing = eerste.rij.lezing?.id;
  if (formule === undefined || lezing === undefined) return null;
  const { gemeten } = rekenFormule(formule, cijfers);
  if (gemeten === null) return null;
  return weegRijen(gemeten, [eerste.rij, ...rest.map(({ rij }) => rij)], null).match(
    ({ oordeel }) => ({
      _tag: "AndereLezing",
      lezing,
      formule: formule.tekst,
      gemeten,
      eenheid: eerste.rij.eenheid,
      oordeel: oordeel.soort,
    }),
    () => null,
  );
};

/**
 * Does one check that is a calculation over the figures: a ratio or an amount against one limit or a band.
 * The calculation stands in the row, so that the answer can show it.
 *
 * @source norms.md section 5, K-08, K-09, K-10
 */
export const evaluateFormuletoets = (vraag: Toetsvraag): Result<Toetsuitkomst, Toetsfout> =>
  selectToetsrijen(vraag, vraag.toets).andThen((gekozen) => {
    const { formule } = gekozen[0].rij;
    const uitkomst = rekenFormule(formule, vraag.cijfers);
    const andereLezing = leesAnders(gekozen, vraag.cijfers);
    return maakToets(gekozen, { ...uitkomst, formule: formule.tekst, andereLezing }, vraag);
  });
