/** The kinds of accountant's statement, from light to heavy. @source D-16.7 */
export const VERKLARINGSOORTEN = ["samenstellingsverklaring", "beoordelingsverklaring", "controleverklaring"] as const;

/** A kind of accountant's statement. */
export type Verklaringsoort = (typeof VERKLARINGSOORTEN)[number];

/** The lightest statement for each size of organisation. @source D-16.7 */
export const VERKLARING_BIJ = {
  micro: "samenstellingsverklaring",
  klein: "beoordelingsverklaring",
  groot: "controleverklaring",
} as const satisfies Readonly<Record<string, Verklaringsoort>>;
