import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { Afspraken } from "../keten/context.js";
import { listDebets, type BekendePrestatie } from "../keten/declaraties.js";
import type { Keten } from "../keten/keten.js";
import type { Partijen } from "../keten/partijen.js";
import { listStarts, listStops } from "../keten/regie.js";
import { isVervallen, listToewijzingenVanClient } from "../keten/toewijzingen.js";
import { maximumVanLooptijd, maximumVanProductperiode, type ToegewezenOmvang } from "../keten/volume/maximum.js";
import { factorNaar, fijnsteEenheid, fijnsteFactor } from "../keten/volume/omrekening.js";
import type { ToegewezenProduct } from "../release-3-2/wmo301.js";
import type { Budgetstand, Grootboekpost, Volumestand } from "./grootboekpost.js";
import { looptijdVan } from "./looptijd.js";
import { tel } from "./tel.js";
import { listMaandstanden, listWeekstanden, type Boekhouding } from "./tijdvakken.js";

/** Whose ledger is asked for. */
export interface Grootboekvraag extends Partijen {
  readonly bsn: string;
  /** Months and weeks are listed up to this day, and further where something was claimed. */
  readonly totEnMet: IsoDatum;
  /** What is held against a budget; the rule names the GeleverdVolume. @source iWmo 3.2, TR369 */
  readonly budgetgrondslag?: Afspraken["budgetgrondslag"];
}

/** The part of an assignment up to a day; undefined when that is before it begins. */
const totDag = (toegewezen: ToegewezenOmvang, dag: IsoDatum): ToegewezenOmvang | undefined => {
  const { ingangsdatum, einddatum } = toegewezen;
  return dag < ingangsdatum ? undefined : { ...toegewezen, einddatum: einddatum !== undefined && einddatum < dag ? einddatum : dag };
};

/** A volume for a day or a week grows week by week; one for a month or in all does not. @source iWmo 3.2, IV077 */
const toegewezenTot = (toegewezen: ToegewezenOmvang, dag: IsoDatum): number | undefined => {
  const { frequentie } = toegewezen.omvang;
  if (frequentie === "4" || frequentie === "6") return undefined;
  const deel = totDag(toegewezen, dag);
  return deel === undefined ? 0 : maximumVanLooptijd(deel);
};

const volumeVan = (toegewezen: ToegewezenOmvang, boek: Omit<Boekhouding, "telt">): Volumestand => {
  const { eenheid } = toegewezen.omvang;
  const fijnste = fijnsteFactor(eenheid);
  const inFijnste = (volume: number | undefined): number | undefined => (volume === undefined ? undefined : volume * fijnste);
  const telt = ({ prestatie }: BekendePrestatie): number => (prestatie.geleverdVolume * fijnste) / (factorNaar(eenheid, prestatie.eenheid) ?? fijnste);
  const met = { ...boek, telt };
  return {
    eenheid: fijnsteEenheid(eenheid),
    maanden: listMaandstanden(met, (periode) => inFijnste(maximumVanProductperiode(toegewezen, periode))),
    weken: listWeekstanden(met, (dag) => inFijnste(toegewezenTot(toegewezen, dag))),
    totaal: tel(boek.regels, telt, inFijnste(maximumVanLooptijd(toegewezen))),
  };
};

const budgetVan = (budget: number, boek: Boekhouding): Budgetstand => ({
  ...tel(boek.regels, boek.telt, budget),
  maanden: listMaandstanden(boek, () => undefined),
  weken: listWeekstanden(boek, () => undefined, budget),
});

const postVan = (keten: Keten, vraag: Grootboekvraag, toewijzing: ToegewezenProduct): Grootboekpost => {
  const { toewijzingNummer: nummer, omvang, product, ingangsdatum, einddatum, budget } = toewijzing;
  const regels = listDebets(keten.declaraties, vraag, { bsn: vraag.bsn, nummer });
  const starts = listStarts(keten.regie, vraag, vraag.bsn).filter(({ toewijzingNummer }) => toewijzingNummer === nummer);
  const stops = listStops(keten.regie, vraag, vraag.bsn).filter(({ toewijzingNummer }) => toewijzingNummer === nummer);
  const past = ({ prestatie }: BekendePrestatie): boolean => omvang === undefined || factorNaar(omvang.eenheid, prestatie.eenheid) !== undefined;
  const telt = ({ prestatie }: BekendePrestatie): number =>
    vraag.budgetgrondslag === "ingediendBedrag" ? prestatie.ingediendBedrag.bedrag : prestatie.geleverdVolume;
  const boek = { ingangsdatum, einddatum, totEnMet: vraag.totEnMet, looptijd: looptijdVan(starts, stops, vraag.totEnMet), regels, telt };
  return {
    toewijzing,
    vervallen: isVervallen(toewijzing),
    starts,
    stops,
    ...(omvang === undefined
      ? {}
      : { volume: volumeVan({ omvang, categorie: product?.categorie, ingangsdatum, einddatum }, { ...boek, regels: regels.filter(past) }) }),
    ...(budget === undefined ? {} : { budget: budgetVan(budget, boek) }),
    andereEenheid: regels.filter((regel) => !past(regel)).map(({ prestatie }) => prestatie.productReferentie.referentieNummer),
  };
};

/**
 * What is assigned to a client at a provider, beside what was started, stopped, claimed and granted, and what is left: by month,
 * by ISO week and in all. A claim without an assignment is in no post: that is for TR338.
 *
 * @source iWmo 3.2, TR321, TR322, TR369, TR389, TR390
 */
export const listGrootboek = (keten: Keten, vraag: Grootboekvraag): readonly Grootboekpost[] =>
  listToewijzingenVanClient(keten.toewijzingen, vraag, vraag.bsn).map((toewijzing) => postVan(keten, vraag, toewijzing));
