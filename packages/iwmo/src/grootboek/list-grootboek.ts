import type { IsoDatum } from "@wmo-kit/domain";

import type { Afspraken } from "../keten/context.js";
import { listDebets, type BekendePrestatie } from "../keten/declaraties.js";
import type { Keten } from "../keten/keten.js";
import type { Partijen } from "../keten/partijen.js";
import { listStarts, listStops } from "../keten/regie.js";
import { isVervallen, listToewijzingenVanClient } from "../keten/toewijzingen.js";
import { maandnummerVan } from "../keten/volume/kalender.js";
import { maximumVanLooptijd, maximumVanProductperiode, type ToegewezenOmvang } from "../keten/volume/maximum.js";
import { factorNaar, fijnsteEenheid, fijnsteFactor } from "../keten/volume/omrekening.js";
import type { ToegewezenProduct } from "../release-3-2/wmo301.js";
import type { Grootboekpost, Volumestand } from "./grootboekpost.js";
import { listMaandnummers, periodeVan } from "./maanden.js";
import { tel } from "./tel.js";

/** Whose ledger is asked for. */
export interface Grootboekvraag extends Partijen {
  readonly bsn: string;
  /** Months are listed up to this day, and further where something was claimed. */
  readonly totEnMet: IsoDatum;
  /** What is held against a budget; the rule names the GeleverdVolume. @source iWmo 3.2, TR369 */
  readonly budgetgrondslag?: Afspraken["budgetgrondslag"];
}

const maandVan = ({ prestatie }: BekendePrestatie): number => maandnummerVan(prestatie.productPeriode.begindatum);

const volumeVan = (toegewezen: ToegewezenOmvang, regels: readonly BekendePrestatie[], totEnMet: IsoDatum): Volumestand => {
  const { omvang, ingangsdatum, einddatum } = toegewezen;
  const fijnste = fijnsteFactor(omvang.eenheid);
  const telt = ({ prestatie }: BekendePrestatie): number => (prestatie.geleverdVolume * fijnste) / (factorNaar(omvang.eenheid, prestatie.eenheid) ?? fijnste);
  const maanden = listMaandnummers(ingangsdatum, einddatum !== undefined && einddatum < totEnMet ? einddatum : totEnMet, regels.map(maandVan));
  const looptijd = maximumVanLooptijd(toegewezen);
  return {
    eenheid: fijnsteEenheid(omvang.eenheid),
    maanden: maanden.map((maand) => {
      const periode = periodeVan(maand, ingangsdatum, einddatum);
      const maximum = maximumVanProductperiode(toegewezen, periode) * fijnste;
      return { periode, ...tel(regels.filter((regel) => maandVan(regel) === maand), telt, maximum) };
    }),
    totaal: tel(regels, telt, looptijd === undefined ? undefined : looptijd * fijnste),
  };
};

const postVan = (keten: Keten, vraag: Grootboekvraag, toewijzing: ToegewezenProduct): Grootboekpost => {
  const { toewijzingNummer: nummer, omvang, product, ingangsdatum, einddatum, budget } = toewijzing;
  const debets = listDebets(keten.declaraties, vraag, { bsn: vraag.bsn, nummer });
  const past = ({ prestatie }: BekendePrestatie): boolean => omvang === undefined || factorNaar(omvang.eenheid, prestatie.eenheid) !== undefined;
  const grondslag = ({ prestatie }: BekendePrestatie): number =>
    vraag.budgetgrondslag === "ingediendBedrag" ? prestatie.ingediendBedrag.bedrag : prestatie.geleverdVolume;
  return {
    toewijzing,
    vervallen: isVervallen(toewijzing),
    starts: listStarts(keten.regie, vraag, vraag.bsn).filter(({ toewijzingNummer }) => toewijzingNummer === nummer),
    stops: listStops(keten.regie, vraag, vraag.bsn).filter(({ toewijzingNummer }) => toewijzingNummer === nummer),
    ...(omvang === undefined
      ? {}
      : { volume: volumeVan({ omvang, categorie: product?.categorie, ingangsdatum, einddatum }, debets.filter(past), vraag.totEnMet) }),
    ...(budget === undefined ? {} : { budget: tel(debets, grondslag, budget) }),
    andereEenheid: debets.filter((regel) => !past(regel)).map(({ prestatie }) => prestatie.productReferentie.referentieNummer),
  };
};

/**
 * What is assigned to a client at a provider, beside what was started, stopped, claimed and granted, and what is left by month and in all.
 * Weeks are in the limits as the standard counts them: ISO weeks, or Sundays for output. A claim without an assignment is in no post: that is for TR338.
 *
 * @source iWmo 3.2, TR321, TR322, TR369, TR389, TR390
 */
export const listGrootboek = (keten: Keten, vraag: Grootboekvraag): readonly Grootboekpost[] =>
  listToewijzingenVanClient(keten.toewijzingen, vraag, vraag.bsn).map((toewijzing) => postVan(keten, vraag, toewijzing));
