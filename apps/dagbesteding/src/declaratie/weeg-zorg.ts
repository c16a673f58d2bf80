import type { Tarief } from "@wmo-kit/iwmo";
import { waardeVan, type Registratie } from "@wmo-kit/iwmo/declaratie";

import type { Bewonertijd } from "./lees-tijd.js";
import type { Run } from "./run.js";
import { showDeclaratie } from "./show-declaratie.js";

/** Care of one resident under one allocation in one month: what it is worth. @unit eurocents */
export interface Zorgpost {
  readonly dossier: string;
  readonly zorgmaand: string;
  readonly toewijzingNummer: number;
  readonly bedrag: number;
}

/** The care that may be claimed in what was registered, by allocation; priced as one line, so that cents add up as in the claim. Care without a tariff has no value yet. @source D-20.2 */
export const weegTijd = ({ dossier, rijen }: Bewonertijd, tarieven: readonly Tarief[]): readonly Zorgpost[] => {
  const declarabel = rijen.map(({ registratie }) => registratie).filter(({ nietDeclarabel }) => nietDeclarabel === undefined);
  const groepen = Map.groupBy(declarabel, ({ toewijzingNummer, dag, eenheid }) => `${toewijzingNummer} ${dag.slice(0, 7)} ${eenheid}`);
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    const samen: Registratie = { ...eerste, volume: groep.reduce((som, { volume }) => som + volume, 0) };
    const bedrag = waardeVan(samen, tarieven);
    return bedrag === undefined ? [] : [{ dossier: dossier.id, zorgmaand: eerste.dag.slice(0, 7), toewijzingNummer: eerste.toewijzingNummer, bedrag }];
  });
};

/** A declared amount and the month in which it was declared. */
export interface Declaratiepost extends Zorgpost {
  readonly gedeclareerdIn: string;
}

/** What a run declared: credits count down, rejected lines do not count. @source D-20.2; iWmo 3.2, IV086 */
export const weegRun = (run: Run): readonly Declaratiepost[] => {
  const { verzondenOp } = run;
  if (verzondenOp === undefined) return [];
  return showDeclaratie(run, () => "").lijst.flatMap(({ dossierId: dossier, begindatum, toewijzingNummer, bedragInEurocent: bedrag, uitkomst }) =>
    uitkomst === "afgewezen" ? [] : [{ dossier, zorgmaand: begindatum.slice(0, 7), toewijzingNummer, bedrag, gedeclareerdIn: verzondenOp.slice(0, 7) }],
  );
};
