import type { Moment } from "../kern/moment.js";
import type { Meldbaar } from "./meldplicht.js";

/** Corrects when something became known, also for the facts that became known with it; their terms then count anew. @source W-64.4, W-65.1, W-95.1 */
export const corrigeerBekend = <Feit extends string, Feiten extends Meldbaar<Feit> & { readonly bekend?: Moment }>(
  feiten: Feiten,
  bekend: Moment,
): Feiten => {
  const oud = feiten.bekend;
  if (oud === undefined) return feiten;
  return { ...feiten, bekend, feiten: feiten.feiten.map((feit) => (feit.op.tijdstip === oud.tijdstip ? { ...feit, op: bekend } : feit)) };
};
