import type { Tarief } from "@wmo-kit/iwmo";
import { waardeVan } from "@wmo-kit/iwmo/declaratie";

import { kiesToewijzing } from "../aanwezigheid/kies-toewijzing.js";
import type { Maandzorg } from "../aanwezigheid/maandzorg.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { omrekenen } from "./make-registratie.js";
import type { Run } from "./run.js";
import { showDeclaratie } from "./show-declaratie.js";

/** Care of one resident under one allocation in one month: what it is worth. @unit eurocents */
export interface Zorgpost {
  readonly dossier: string;
  readonly zorgmaand: string;
  readonly toewijzingNummer: number;
  readonly bedrag: number;
}

/** A month of one resident, by allocation; priced as one line, so that cents add up as in the claim. Care without a tariff has no value yet. @source D-20.2 */
export const weegMaand = ({ id: dossier, eigen: { toewijzingen } }: Bewonerdossier, { maand: zorgmaand, delen }: Maandzorg, tarieven: readonly Tarief[]): readonly Zorgpost[] => {
  const regels = new Map<string, Parameters<typeof waardeVan>[0] & { readonly toewijzingNummer: number }>();
  for (const deel of delen) {
    const toewijzing = kiesToewijzing(toewijzingen, { datum: deel.dag, toewijzingNummer: deel.toewijzingNummer });
    if (toewijzing?.product.soort !== "specifiek") continue;
    const { nummer: toewijzingNummer, product: { categorie, code } } = toewijzing;
    const { eenheid, volume } = omrekenen(toewijzing, deel);
    const sleutel = `${toewijzingNummer} ${eenheid}`;
    const tot = regels.get(sleutel) ?? { dag: deel.dag, product: { categorie, code }, eenheid, volume: 0, toewijzingNummer };
    regels.set(sleutel, { ...tot, volume: tot.volume + volume });
  }
  return [...regels.values()].flatMap(({ toewijzingNummer, ...regel }) => {
    const bedrag = waardeVan(regel, tarieven);
    return bedrag === undefined ? [] : [{ dossier, zorgmaand, toewijzingNummer, bedrag }];
  });
}; // prettier-ignore

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
