import { renderBerichten } from "./render-berichten.js";
import { renderRegels } from "./render-regels.js";

/** The pages under docs/iwmo that are made from rows. */
export const PAGINAS: readonly { readonly naam: string; readonly render: () => string }[] = [
  { naam: "berichten.md", render: renderBerichten },
  { naam: "regels.md", render: renderRegels },
];

/** Where a page stands. */
export const plaatsVan = (naam: string): URL => new URL(`../../../../docs/iwmo/${naam}`, import.meta.url);
