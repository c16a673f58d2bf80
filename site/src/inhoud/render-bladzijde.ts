import { vervangMermaid } from "../tekening/vervang-mermaid.js";
import type { Bladzijde } from "./bladzijde.js";
import { herschrijfVerwijzingen, type Adresboek } from "./herschrijf-verwijzingen.js";
import { BRONCODE } from "./repository.js";

// A comment in a table or a text is for its makers.
const OPMERKING = /<!--[\s\S]*?-->\n?/g;

// A page that is a table or a drawing needs the width more than a list of its headings.
const isBreed = (adres: string): boolean => adres.startsWith("naslag/") && !/\/(?:koppelvlak|conformance)$/.test(adres);

/** A page as the file that the site is built from: what the menu needs to know, then the text. */
export const renderBladzijde = (bladzijde: Bladzijde, adresboek: Adresboek): string => {
  const { adres, titel, omschrijving, taal, bron, volgorde, tekst } = bladzijde;
  const kop = {
    title: titel,
    ...(omschrijving === undefined ? {} : { description: omschrijving }),
    taal,
    editUrl: `${BRONCODE}/blob/main/${bron}`,
    ...(isBreed(adres) ? { tableOfContents: false } : {}),
    ...(volgorde === undefined ? {} : { sidebar: { order: volgorde } }),
  };
  const inhoud = herschrijfVerwijzingen(vervangMermaid(tekst.replace(OPMERKING, ""), titel), bron, adresboek);
  return `---\n${JSON.stringify(kop)}\n---\n\n${inhoud}\n`;
};
