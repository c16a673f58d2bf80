/** How large a part of a package may be in a page. */
export interface SizeBudget {
  readonly name: string;
  /** What a page writes to have it. */
  readonly code: string;
  /** @unit KiB, minified and gzipped, without zod */
  readonly most: number;
}

const decode = (message: string, most: number): SizeBudget => ({ name: `iwmo: read one message (${message})`, code: `export { decodeWmo${message} } from "@wmo-kit/iwmo"`, most });

/**
 * What each part may weigh. `zod` is a peer and counts for the page, not for us; everything else counts, neverthrow (1.9 KiB) too.
 * A message is to weigh 10 KiB and does not yet: of the 12.3 of a 305 the reader of XML and schema is 8.9 (1.4 of it the quick way
 * through plain messages), its description 1.6.
 *
 * @source issue 9, point 2
 */
export const SIZE_BUDGETS: readonly SizeBudget[] = [
  { name: "timeliness: working days on the Dutch calendar", code: 'export { addWerkdagen, makeKalender } from "@wmo-kit/timeliness"', most: 6 },
  { name: "financial: one figure held against its norm", code: 'export { evaluateFormuletoets } from "@wmo-kit/financial"', most: 6 },
  { name: "afwegingskader: a step in a procedure", code: 'export { transition, mogelijkeGebeurtenissen } from "@wmo-kit/afwegingskader"', most: 6 },
  { name: "timeliness: a term with its reasons", code: 'export { evaluateTermijn } from "@wmo-kit/timeliness"', most: 11 },
  decode("301", 14.5),
  decode("302", 15),
  decode("305", 12.6),
  decode("306", 13),
  decode("307", 12.6),
  decode("308", 13),
  decode("315", 12.9),
  decode("316", 13.3),
  decode("317", 12.5),
  decode("318", 13),
  decode("319", 12.1),
  decode("320", 12.5),
  decode("323", 12.6),
  decode("325", 13.1),
  { name: "iwmo: read any message", code: 'export { decodeBericht } from "@wmo-kit/iwmo"', most: 16.7 },
];
