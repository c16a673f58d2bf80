import type { Result } from "@wmo-kit/domain/result";

import { cijfersVan, listCijfers, type Cijfers } from "../jaarrekening/cijfers.js";
import type { Jaarrekening } from "../jaarrekening/jaarrekening.js";
import type { Beloning, Transactie } from "../jaarrekening/partijen.js";
import { DAGBESTEDING_NORMEN } from "../norm/dagbesteding.table.js";
import type { FinancieleNorm } from "../norm/financiele-norm.js";
import { TOTALE_BELONING } from "../norm/formules.table.js";
import { GRENSWAARDEN } from "../norm/grenswaarde.table.js";
import { WIJKTEAM_NORMEN } from "../norm/wijkteam.table.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import { evaluateDeskundigOordeel } from "../toets/evaluate-deskundig-oordeel.js";
import { evaluateDividend } from "../toets/evaluate-dividend.js";
import { evaluateFormuletoets } from "../toets/evaluate-formuletoets.js";
import { evaluateResultaatTweeJaar } from "../toets/evaluate-resultaat-twee-jaar.js";
import { evaluateVerklaring } from "../toets/evaluate-verklaring.js";
import { evaluateWntToets, type Partnerbeloning } from "../toets/evaluate-wnt-toets.js";
import { sumBeloningen, teltMee, totaleBeloning } from "../toets/tel-beloningen.js";
import type { Toetsfout } from "../toets/toetsfout.js";
import { WNT_NORMEN } from "../wnt/wnt.table.js";
import type { Jaarvraag, Partij } from "./jaarvraag.js";
import type { Programmatoets } from "./programma.table.js";

/** One verdict that was asked for, about whom. */
export interface Toetspoging {
  readonly onderwerp: string | null;
  readonly uitkomst: Result<Toetsuitkomst, Toetsfout>;
}

const NORMEN: Readonly<Record<Partij, readonly FinancieleNorm[]>> = { dagbesteding: DAGBESTEDING_NORMEN, wijkteam: WIJKTEAM_NORMEN };

interface Onderwerp {
  readonly onderwerp: string | null;
  readonly cijfers: Cijfers;
}

/** An unknown list gives one check without figures, so that the answer is "geen oordeel" and not silence. */
const perItem = <T extends { readonly kenmerk: string }>(deel: string, lijst: readonly T[] | null): readonly Onderwerp[] =>
  lijst === null
    ? [{ onderwerp: null, cijfers: {} }]
    : lijst.map((item) => ({ onderwerp: item.kenmerk, cijfers: cijfersVan(deel, item) }));

const transactiesVan = ({ verbondenPartijen }: Jaarrekening, richting: Transactie["richting"]): readonly Transactie[] | null =>
  verbondenPartijen === null
    ? null
    : verbondenPartijen.flatMap(({ transacties }) => transacties.filter((transactie) => transactie.richting === richting));

/** The partners of one director who may count. A partner of nobody in the list could belong to any director, so that pay is unknown to each. */
const partnersVan = (beloningen: readonly Beloning[], kenmerk: string): readonly Partnerbeloning[] => {
  const bestuurders = new Set(beloningen.filter(({ rol }) => rol === "bestuurder").map((een) => een.kenmerk));
  return beloningen
    .filter((een) => een.rol === "partner van bestuurder" && teltMee(een) !== false)
    .filter(({ partnerVan = "" }) => partnerVan === kenmerk || !bestuurders.has(partnerVan))
    .map((een) => ({
      kenmerk: een.kenmerk,
      totaal: een.partnerVan === kenmerk && teltMee(een) === true ? totaleBeloning(een, TOTALE_BELONING) : null,
    }));
};

/** Does one check of a programme, for every person or party it is about. */
export const doeToets = (vraag: Jaarvraag, jaar: Jaarrekening, { toets, aanpak }: Programmatoets): readonly Toetspoging[] => {
  const { peildatum, profiel } = vraag;
  const basis = { normen: NORMEN[vraag.partij], peildatum, profiel };
  const cijfers = listCijfers(jaar);
  const metCijfers = (onderwerpen: readonly Onderwerp[]): readonly Toetspoging[] =>
    onderwerpen.map(({ onderwerp, cijfers: eigen }) => ({
      onderwerp,
      uitkomst: evaluateFormuletoets({ ...basis, toets, cijfers: eigen, onderwerp: onderwerp ?? undefined }),
    }));
  const enkel = (uitkomst: Result<Toetsuitkomst, Toetsfout>): readonly Toetspoging[] => [{ onderwerp: null, uitkomst }];
  const wnt = { ...basis, toets, wntNormen: WNT_NORMEN, wntPeildatum: jaar.boekjaar.einddatum, klasse: vraag.wntKlasse, functie: "topfunctionaris" } as const;
  const metWnt = (persoon: { kenmerk: string; deeltijdfactor: Beloning["deeltijdfactor"]; dagen: number | null }, eigen: Cijfers, partners: readonly Partnerbeloning[]): Toetspoging => ({
    onderwerp: persoon.kenmerk,
    uitkomst: evaluateWntToets({ ...wnt, deeltijdfactor: persoon.deeltijdfactor, dagen: persoon.dagen, cijfers: eigen, partners, onderwerp: persoon.kenmerk }),
  });
  switch (aanpak) {
    case "formule":
      return metCijfers([{ onderwerp: null, cijfers }]);
    case "verklaring":
      return enkel(evaluateVerklaring({ ...basis, verklaring: jaar.verklaring, cijfers }));
    case "twee jaren":
      return enkel(
        evaluateResultaatTweeJaar({
          ...basis,
          grenswaarden: GRENSWAARDEN,
          jaren: vraag.jaren.map((een) => ({ boekjaar: een.boekjaar, cijfers: listCijfers(een) })),
        }),
      );
    case "dividend":
      return enkel(evaluateDividend({ ...basis, grenswaarden: GRENSWAARDEN, cijfers }));
    case "deskundige":
      return enkel(evaluateDeskundigOordeel({ ...basis, toets, cijfers }));
    case "beloning bestuur": {
      const bestuur = sumBeloningen(jaar.beloningen, jaar.ondernemers, TOTALE_BELONING);
      return metCijfers([{ onderwerp: null, cijfers: { ...cijfers, "beloningen.bestuur": bestuur } }]);
    }
    case "per bestuurder": {
      const { beloningen } = jaar;
      return beloningen === null
        ? metCijfers([{ onderwerp: null, cijfers: {} }])
        : beloningen
            .filter(({ rol }) => rol === "bestuurder")
            .map((een) => metWnt(een, cijfersVan("beloningen", een), toets === "D-24.1.l" ? partnersVan(beloningen, een.kenmerk) : []));
    }
    case "per ondernemer":
      return jaar.ondernemers === null
        ? metCijfers([{ onderwerp: null, cijfers: {} }])
        : jaar.ondernemers.map((een) => metWnt(een, cijfersVan("ondernemers", een), []));
    case "per inkoop":
      return metCijfers(perItem("transacties", transactiesVan(jaar, "inkoop")));
    case "per verkoop":
      return metCijfers(perItem("transacties", transactiesVan(jaar, "verkoop")));
    case "per verbonden partij":
      return metCijfers(perItem("verbondenPartijen", jaar.verbondenPartijen));
    case "per onderaannemer":
      return metCijfers(perItem("onderaannemers", jaar.onderaannemers));
  }
};
