import { addVerhouding, makeVerhouding, type NormId, type Verhouding } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";

import type { Cijfers } from "../jaarrekening/cijfers.js";
import type { FinancieleNorm } from "../norm/financiele-norm.js";
import { leesNormwaarde } from "../norm/lees-normwaarde.js";
import type { Rijvraag } from "../norm/select-rijen.js";
import { mergeBronnen } from "../oordeel/merge-bronnen.js";
import { beoordeel, geenOordeel } from "../oordeel/oordeel.js";
import { rekenFormule } from "../oordeel/reken-formule.js";
import type { Getal, Toetsstap } from "../oordeel/stap.js";
import type { Toets, Toetsuitkomst } from "../oordeel/toets.js";
import { computeWntMaximum } from "../wnt/compute-wnt-maximum.js";
import type { WntFunctie, WntMaximumsoort } from "../wnt/wnt-klasse.js";
import type { WntNorm } from "../wnt/wnt-norm.js";
import { maakToets, type GekozenRijen } from "./maak-toets.js";
import { selectToetsrijen } from "./select-toetsrijen.js";
import type { Toetsfout } from "./toetsfout.js";

/** A partner who holds shares: what that person received in all; null when it is unknown. @unit eurocent */
export interface Partnerbeloning {
  readonly kenmerk: string;
  readonly totaal: Verhouding | null;
}

/**
 * The pay of one person against the WNT: which check, in which year (`wntPeildatum`), with which class of the provider.
 * `klasse` is only read where the row does not name one itself.
 */
export interface WntToetsvraag extends Rijvraag<FinancieleNorm> {
  readonly toets: NormId;
  readonly wntNormen: readonly WntNorm[];
  readonly wntPeildatum: Rijvraag<FinancieleNorm>["peildatum"];
  readonly klasse: WntMaximumsoort;
  readonly functie: WntFunctie;
  readonly deeltijdfactor: Verhouding | null;
  readonly dagen: number | null;
  readonly cijfers: Cijfers;
  readonly partners?: readonly Partnerbeloning[];
  readonly onderwerp?: string | undefined;
}

/** The verdict on pay with the maximum that counted; null when it is unknown. @unit eurocent */
export interface WntToets extends Toets {
  readonly maximum: Verhouding | null;
}

interface Grens {
  readonly maximum: Verhouding | null;
  readonly stappen: readonly Toetsstap[];
  readonly bronnen: Toetsuitkomst["bronnen"];
}

const grensVan = (vraag: WntToetsvraag, [{ rij }]: GekozenRijen): Result<Grens, Toetsfout> =>
  leesNormwaarde(rij).andThen((afgesproken): Result<Grens, Toetsfout> => {
    // A number that the contract names goes before the maximum of the law.
    if (afgesproken !== null) return ok({ maximum: afgesproken, stappen: [], bronnen: [] });
    const soort = rij.wnt === undefined || rij.wnt === "klasse van de opdrachtnemer" ? vraag.klasse : rij.wnt;
    return computeWntMaximum({ ...vraag, normen: vraag.wntNormen, peildatum: vraag.wntPeildatum, soort }).map(
      ({ waarde, stappen, bronnen }) => ({ maximum: waarde, stappen, bronnen }),
    );
  });

/** What the maximum was made smaller with, unless the contract names an amount of its own. */
const getallenVanMaximum = ({ deeltijdfactor, dagen, functie }: WntToetsvraag, { stappen }: Grens, deel: string): readonly Getal[] => {
  if (stappen.length === 0) return [];
  const veld = deel.startsWith("ondernemers.") ? "ondernemers.deeltijdfactor" : "beloningen.deeltijdfactor";
  const inDienst = dagen === null ? null : makeVerhouding(dagen, 1).unwrapOr(null);
  return [...(functie === "topfunctionaris" ? [{ veld, waarde: deeltijdfactor } as const] : []), ...(inDienst === null ? [] : [{ veld: "wnt.dagen", waarde: inDienst } as const])];
};

const metPartners = (eigen: Verhouding | null, partners: readonly Partnerbeloning[]): Verhouding | null =>
  partners.reduce<Verhouding | null>((som, { totaal }) => (som === null || totaal === null ? null : addVerhouding(som, totaal)), eigen);

/**
 * Holds what one person received against the WNT maximum of the year, the class, the part-time factor and the days.
 * For the total pay of a director the pay of a partner with shares is added.
 *
 * @source D-24.1.l, D-24.5, D-fn6, D-fn7; W-90.6; norms.md A-37
 */
export const evaluateWntToets = (vraag: WntToetsvraag): Result<Toetsuitkomst<WntToets>, Toetsfout> =>
  selectToetsrijen(vraag, vraag.toets).andThen((gekozen) =>
    grensVan(vraag, gekozen).andThen((grens) => {
      const { maximum, stappen, bronnen } = grens;
      const { formule } = gekozen[0].rij;
      const partners = vraag.partners ?? [];
      const eigen = rekenFormule(formule, vraag.cijfers);
      const gemeten = metPartners(eigen.gemeten, partners);
      const bijPartner = partners.map(({ kenmerk, totaal }): Getal => ({ veld: "beloningen.totaal", waarde: totaal, bij: kenmerk }));
      const getallen = [...eigen.getallen, ...bijPartner, ...getallenVanMaximum(vraag, grens, formule.teller[0]?.veld ?? "")];
      const reden = gemeten === null ? "cijfer ontbreekt" : null;
      const oordeel = maximum === null ? geenOordeel("cijfer ontbreekt") : beoordeel(gemeten, gekozen[0].rij, maximum);
      const ligging: Toets["ligging"] = oordeel.soort === "voldoet" ? "binnen" : oordeel.soort === "geen oordeel" ? null : "boven";
      return maakToets(gekozen, { gemeten, reden, getallen, formule: formule.tekst }, vraag).map((uitkomst) => ({
        waarde: { ...uitkomst.waarde, maximum, ligging, oordeel },
        stappen: [...uitkomst.stappen.filter(({ _tag }) => _tag !== "NormOpen"), ...stappen],
        bronnen: mergeBronnen([...uitkomst.bronnen, ...bronnen]),
      }));
    }),
  );
