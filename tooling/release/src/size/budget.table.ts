/** How large a part of a package may be in a page. */
export interface SizeBudget {
  readonly name: string;
  /** What a page writes to have it. */
  readonly code: string;
  /** @unit KiB, minified and gzipped, without zod */
  readonly most: number;
}

/**
 * What each part may weigh. `zod` is a peer and counts for the page, not for us; everything else counts, neverthrow (2.1 KiB) too.
 *
 * @source issue 9, point 2
 */
export const SIZE_BUDGETS: readonly SizeBudget[] = [
  { name: "timeliness: working days on the Dutch calendar", code: 'export { addWerkdagen, makeKalender } from "@wmo-kit/timeliness"', most: 6 },
  { name: "financial: one figure held against its norm", code: 'export { evaluateFormuletoets } from "@wmo-kit/financial"', most: 6 },
  { name: "afwegingskader: a step in a procedure", code: 'export { transition, mogelijkeGebeurtenissen } from "@wmo-kit/afwegingskader"', most: 6 },
  { name: "timeliness: a term with its reasons", code: 'export { evaluateTermijn } from "@wmo-kit/timeliness"', most: 11 },
  { name: "iwmo: read one message (305)", code: 'export { decodeWmo305 } from "@wmo-kit/iwmo"', most: 13 },
  { name: "iwmo: read the message with the most code lists (301)", code: 'export { decodeWmo301 } from "@wmo-kit/iwmo"', most: 18 },
  { name: "iwmo: read any message", code: 'export { decodeBericht } from "@wmo-kit/iwmo"', most: 22 },
];
