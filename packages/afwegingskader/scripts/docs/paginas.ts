import { renderFoutcodes } from "./render-foutcodes.js";
import { renderLevenslopen } from "./render-levenslopen.js";

/** The pages under docs/afwegingskader that are made from rows. */
export const PAGINAS: readonly { readonly naam: string; readonly render: () => string }[] = [
  { naam: "levenslopen.md", render: renderLevenslopen },
  { naam: "foutcodes.md", render: renderFoutcodes },
];

/** Where a page stands. */
export const plaatsVan = (naam: string): URL => new URL(`../../../../docs/afwegingskader/${naam}`, import.meta.url);
