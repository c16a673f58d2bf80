import type { AangevraagdProduct } from "../release-3-2/wmo315.js";
import type { Declaratie, Prestatie } from "../release-3-2/wmo323.js";
import { nummerVan } from "./plaats.js";
import { filterPrestaties, type Prestatieplaats } from "./prestatieplaats.js";
import { GOED, type Overtreding, type Regel } from "./regel.js";
import { findDubbelen, type Sleutel } from "./uniek.js";

const VORIG = "ProductReferentie/VorigReferentieNummer";
const heeftVorig = ({ productReferentie }: Prestatie): boolean => productReferentie.vorigReferentieNummer !== undefined;

/** More pairs than this are not listed: the message is refused already. */
const MAXIMAAL_AANTAL_PAREN = 1000;

/** Each two of them, the later with each before it. */
const listParen = (paden: readonly string[]): readonly Overtreding[] => {
  const paren: Overtreding[] = [];
  for (const [index, pad] of paden.entries())
    for (const eerder of paden.slice(0, index)) {
      if (paren.length >= MAXIMAAL_AANTAL_PAREN) return paren;
      paren.push([`${eerder}/${VORIG}`, `${pad}/${VORIG}`]);
    }
  return paren;
};

/** A claim with those of its lines that take back another, looked up once for the rules about them. */
export interface Credits {
  readonly declaratie: Declaratie;
  readonly credits: readonly Prestatieplaats[];
}

/** Looks up the credits of a claim. */
export const findCredits = (declaratie: Declaratie): Credits => ({ declaratie, credits: filterPrestaties(declaratie, heeftVorig) });

/** A line is taken back once: two credits name the same one, whoever the client is. @source iWmo 3.2, TR315 */
const TR315: Regel<Credits> = {
  code: "TR315",
  toets: ({ credits }) =>
    findDubbelen(credits, [({ prestatie }) => prestatie.productReferentie.vorigReferentieNummer]).flatMap((indexen) =>
      listParen(indexen.flatMap((index) => credits[index]?.pad ?? [])),
    ),
};

/** A line is not taken back in the message that brings it. @source iWmo 3.2, TR316 */
const TR316: Regel<Credits> = {
  code: "TR316",
  toets: ({ declaratie, credits }) => {
    if (credits.length === 0) return GOED;
    const genoemd = new Set(credits.map(({ prestatie }) => prestatie.productReferentie.vorigReferentieNummer));
    const bekend = new Map<string | undefined, string>();
    for (const { prestatie, pad } of filterPrestaties(declaratie, ({ productReferentie }) => genoemd.has(productReferentie.referentieNummer)))
      if (!bekend.has(prestatie.productReferentie.referentieNummer)) bekend.set(prestatie.productReferentie.referentieNummer, pad);
    return credits.flatMap(({ prestatie, pad }) => {
      const genomen = bekend.get(prestatie.productReferentie.vorigReferentieNummer);
      return genomen === undefined ? [] : [[`${genomen}/ProductReferentie/ReferentieNummer`, `${pad}/${VORIG}`] as const];
    });
  },
};

/** Rules for what the lines of a claim say of each other. @source iWmo 3.2, WMO323 ProductReferentie */
export const REFERENTIEREGELS: readonly Regel<Credits>[] = [TR315, TR316];

const DEBETSLEUTEL: Sleutel<Prestatie> = [
  ({ toewijzingNummer }) => toewijzingNummer,
  ({ productPeriode }) => productPeriode.begindatum,
  ({ productPeriode }) => productPeriode.einddatum,
  ({ productCategorie }) => productCategorie,
  ({ productCode }) => productCode,
];

/** Two debit lines of one client for the same days, product and assignment. @source iWmo 3.2, TR416 */
export const TR416: Regel<readonly Prestatie[]> = {
  code: "TR416",
  toets: (prestaties) => {
    if (prestaties.length < 2) return GOED;
    const debet = prestaties.filter(({ ingediendBedrag }) => ingediendBedrag.debetCredit === "D");
    const dubbelen = findDubbelen(debet, DEBETSLEUTEL);
    if (dubbelen.length === 0) return GOED;
    const nummers = [...prestaties.keys()].filter((index) => prestaties[index]?.ingediendBedrag.debetCredit === "D");
    const plaats = (index: number): string => nummerVan(prestaties, nummers[index] ?? 0);
    return dubbelen.flatMap(([eerste = 0, ...rest]) => rest.map((index) => [plaats(eerste), plaats(index)] as const));
  },
};

/** A reference of the provider stands for one product; each that has a later double is reported. @source iWmo 3.2, TR383 */
export const TR383: Regel<readonly AangevraagdProduct[]> = {
  code: "TR383",
  toets: (producten) =>
    findDubbelen(producten, [({ referentieAanbieder }) => referentieAanbieder]).flatMap((indexen) =>
      indexen.slice(0, -1).map((index) => [`${nummerVan(producten, index)}/ReferentieAanbieder`] as const),
    ),
};
