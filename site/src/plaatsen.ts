import { fileURLToPath } from "node:url";

const inSite = (pad: string): string => fileURLToPath(new URL(`../${pad}`, import.meta.url));

/** Where the parts of the site are made: the pages from the repository, the files that are served as they are, the style, the built site. */
export const PLAATSEN = {
  site: inSite(""),
  inhoud: inSite("dist/inhoud"),
  openbaar: inSite("dist/openbaar"),
  tokens: inSite("dist/stijl/tokens.css"),
  gebouwd: inSite("dist/site"),
} as const;
