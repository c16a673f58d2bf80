import type { Bron, Eurocent, NormId, Periode } from "@wmo-kit/domain";

/**
 * One row of a hint about the structure of a provider: an example in the programme of what does not fit.
 * It is an example and no norm, so it is shown as a hint and never gives a verdict.
 *
 * @source dagbesteding, footnote 3
 * @unit eurocent
 */
export interface Structuursignaalrij {
  readonly id: NormId;
  readonly eis: string;
  readonly titel: string;
  readonly rechtspersonenVanaf: number;
  readonly omzetTotEnMet: Eurocent;
  readonly dienstenTotEnMet: number;
  readonly bron: Bron;
  readonly geldigheid: Periode;
}
