import { describeDomainFailure, redactBsn } from "@wmo-kit/domain";

import type { Meetfout, MetingPastNiet, NormwaardePastNiet, ProductZonderNorm } from "./meetfout.js";

const METING: Readonly<Record<MetingPastNiet["code"], string>> = {
  eenheid: "telt dagdelen; geef de omvang in dagdelen",
  frequentie: "kent deze frequentie niet; geef de omvang per week, per maand of voor de hele duur",
  einddatum: "heeft een einddatum nodig die niet voor de begindatum ligt; vul die in",
  aantal: "telt hele getallen van nul of meer; controleer de aantallen",
  soort: "gaat over iets anders; kies een norm van de goede soort",
};

const WAARDE: Readonly<Record<NormwaardePastNiet["verwacht"], string>> = {
  "duur in dagen, weken, maanden of jaren": "een aantal dagen, weken, maanden of jaren",
  "duur in hele maanden": "een aantal hele maanden",
  getal: "een getal",
  breuk: "een deel van een geheel, zoals 80 van 100",
};

type EigenFout = NormwaardePastNiet | ProductZonderNorm | MetingPastNiet;
type Zinnen = { readonly [Fout in EigenFout as Fout["_tag"]]: (fout: Fout) => string };

const ZINNEN: Zinnen = {
  NormwaardePastNiet: ({ norm, verwacht }) =>
    `De waarde van norm ${norm} in het contractprofiel past niet; vul daar ${WAARDE[verwacht]} in.`,
  ProductZonderNorm: ({ product }) => `Voor product ${redactBsn(product)} is er geen norm; controleer de productcode.`,
  MetingPastNiet: ({ norm, code }) => `Norm ${norm} ${METING[code]}.`,
};

/** Why a measurement could not be held against its norm, and what to do now. */
export const describeMeetfout = (fout: Meetfout): string => {
  switch (fout._tag) {
    case "NormwaardePastNiet":
      return ZINNEN.NormwaardePastNiet(fout);
    case "ProductZonderNorm":
      return ZINNEN.ProductZonderNorm(fout);
    case "MetingPastNiet":
      return ZINNEN.MetingPastNiet(fout);
    default:
      return describeDomainFailure(fout);
  }
};
