import type { Eurocent, IsoDatum } from "@wmo-kit/domain";

/**
 * Why no dwangsom is due. The first three are facts that a person establishes.
 *
 * @source Awb 4:17 lid 5 (lid 6 before 2026)
 */
export const DWANGSOM_UITSLUITINGEN = [
  "onredelijk laat in gebreke gesteld",
  "aanvrager is geen belanghebbende",
  "aanvraag kennelijk niet-ontvankelijk of ongegrond",
] as const;
export type DwangsomUitsluiting = (typeof DWANGSOM_UITSLUITINGEN)[number];

/** No dwangsom is due, with the reason. An ingebrekestelling from before the term ended has no effect. */
export interface GeenDwangsom {
  readonly _tag: "GeenDwangsom";
  readonly grond: DwangsomUitsluiting | "ingebrekestelling te vroeg" | "beslist voor de eerste dag" | "eerste dag nog niet bereikt";
  readonly eersteDag: IsoDatum | undefined;
}

/**
 * The dwangsom up to and including the day looked at.
 * `loopt` says that it still grows; `vaststellenUiterlijk` is the last day to lay down the amount, once it no longer grows.
 *
 * @source Awb 4:17, 4:18
 * @unit eurocent, days
 */
export interface Dwangsom {
  readonly _tag: "Dwangsom";
  readonly eersteDag: IsoDatum;
  readonly laatsteDag: IsoDatum;
  readonly dagen: number;
  readonly bedrag: Eurocent;
  readonly perAanvrager: readonly Eurocent[];
  readonly loopt: boolean;
  readonly vaststellenUiterlijk: IsoDatum | undefined;
  readonly voorlopig: boolean;
}

/** So many days at an amount per day. @unit eurocent per day */
export interface Schijfbedrag {
  readonly _tag: "Schijfbedrag";
  readonly norm: string;
  readonly dagen: number;
  readonly perDag: Eurocent;
  readonly bedrag: Eurocent;
}
