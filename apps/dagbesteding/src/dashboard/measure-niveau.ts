import type { Normenboek } from "@wmo-kit/afwegingskader";
import { formatPercentage, makeVerhouding, type IsoDatum } from "@wmo-kit/domain";
import { kalendermaandVan, type Kalendermaand } from "@wmo-kit/timeliness";

import type { Geval } from "./list-gevallen.js";
import type { Niveaurij } from "./niveaus.table.js";
import type { Niveaumaand, Serviceniveau } from "./weergave.js";

type Uitslag = "op tijd" | "gemist" | "loopt" | "telt niet mee";

const weeg = ({ aanvang, gedaan, vervallen }: Geval, uiterlijk: IsoDatum, peildatum: IsoDatum): Uitslag => {
  // What happened after the day of measuring is not known on that day.
  if (gedaan !== undefined && gedaan <= peildatum) return gedaan <= uiterlijk ? "op tijd" : "gemist";
  if (vervallen !== undefined && vervallen <= uiterlijk && vervallen <= peildatum && vervallen >= aanvang) return "telt niet mee";
  return peildatum <= uiterlijk ? "loopt" : "gemist";
};

const oordeelVan = (teller: number, noemer: number): Niveaumaand["oordeel"] => (noemer === 0 ? "geen oordeel" : teller === noemer ? "voldoet" : "voldoet niet");

/** What a drawing can show of a share. @unit ten-thousandths */
const NAUWKEURIG = 10_000;

/** The months of a service level: exact counts, the dossiers behind what was missed, and whether it can still change. */
export const measureMaand = (maand: Kalendermaand, gewogen: readonly (readonly [Geval, Uitslag])[]): Niveaumaand => {
  const van = (gezocht: Uitslag): readonly string[] => gewogen.filter(([, uitslag]) => uitslag === gezocht).map(([{ dossierId }]) => dossierId);
  const [gemist, loopt] = [van("gemist"), van("loopt")];
  const teller = van("op tijd").length;
  const noemer = teller + gemist.length;
  return {
    maand,
    teller,
    noemer,
    percentage: makeVerhouding(teller, noemer).match(
      (verhouding) => formatPercentage(verhouding, 1),
      () => null,
    ),
    aandeel: noemer === 0 ? null : Math.trunc((teller * NAUWKEURIG) / noemer) / NAUWKEURIG,
    oordeel: oordeelVan(teller, noemer),
    voorlopig: loopt.length > 0,
    gemist,
    gemistAantal: gemist.length,
    loopt,
    looptAantal: loopt.length,
  };
};

/** Over what a service level is measured. */
export interface Niveauvraag {
  readonly rij: Niveaurij;
  readonly gevallen: readonly Geval[];
  readonly maanden: readonly Kalendermaand[];
  readonly normen: Normenboek;
  readonly peildatum: IsoDatum;
}

/**
 * A service level by month of the first day. A case that waits past its last day is missed today, not after it was done;
 * one for which the norm gives no last day is left out, because there is no verdict on it.
 *
 * @source D-11.3, D-12.5, D-20.4; norms.md K-08, K-10
 */
export const measureNiveau = ({ rij, gevallen, maanden, normen, peildatum }: Niveauvraag): Serviceniveau => {
  const perMaand = new Map<string, (readonly [Geval, Uitslag])[]>(maanden.map((maand) => [maand, []]));
  for (const geval of gevallen) {
    const groep = geval.aanvang <= peildatum ? perMaand.get(kalendermaandVan(geval.aanvang)) : undefined;
    const uiterlijk = groep === undefined ? undefined : normen.laatsteDag(rij.norm, geval.aanvang);
    if (uiterlijk !== undefined) groep?.push([geval, weeg(geval, uiterlijk, peildatum)]);
  }
  const { id, eis, titel, definitie, bron } = rij;
  return {
    id,
    eis,
    titel,
    definitie,
    bron,
    norm: { tekst: "elke zaak op tijd", aandeel: 1 },
    maanden: maanden.map((maand) => measureMaand(maand, perMaand.get(maand) ?? [])),
  };
};
