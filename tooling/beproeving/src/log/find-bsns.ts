import { doorstaatElfproef } from "./elfproef.js";

/** Where a number that can be a Bsn stands in a log; the number itself is not repeated. */
export interface Vindplaats {
  readonly regel: number;
  readonly plaats: number;
}

const AANEEN = /(?<!\d)\d{9}(?!\d)/g;
const GEPUNT = /(?<!\d)\d{4}\.\d{2}\.\d{3}(?!\d)/g;
const IN_DRIEEN = /(?<!\d)\d{3}([ -])\d{3}\1\d{3}(?!\d)/g;

/**
 * Every number in a text that passes the elfproef, written in one piece, with dots, or in groups of three.
 * Written anew, apart from the redaction that it judges.
 */
export const findBsns = (tekst: string): readonly Vindplaats[] =>
  tekst.split("\n").flatMap((regel, i) =>
    [AANEEN, GEPUNT, IN_DRIEEN].flatMap((vorm) =>
      [...regel.matchAll(vorm)].filter(([gevonden]) => doorstaatElfproef(gevonden.replaceAll(/\D/g, ""))).map(({ index }) => ({ regel: i + 1, plaats: index + 1 })),
    ),
  );
