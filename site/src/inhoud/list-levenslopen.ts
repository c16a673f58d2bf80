import { splitsKop, type Bladzijde } from "./bladzijde.js";
import { leesBron } from "./repository.js";

const BRON = "docs/afwegingskader/levenslopen.md";
const ADRES = "naslag/levenslopen";

/** The drawn life cycles: a page for each, and one that lists them. */
export const listLevenslopen = (): readonly Bladzijde[] => {
  const [inleiding = "", ...delen] = splitsKop(leesBron(BRON)).tekst.split(/^## /m);
  const lopen = delen.map((deel, nummer): Bladzijde & { readonly code: string } => {
    const [titel = ""] = deel.split("\n", 1);
    const [code = ""] = titel.split(" ", 1);
    return {
      code,
      adres: `${ADRES}/${code.toLowerCase()}`,
      titel,
      omschrijving: `De stappen van ${titel}: wat mag wanneer, en waarom niet.`,
      taal: "en",
      bron: BRON,
      volgorde: nummer + 1,
      tekst: deel.slice(titel.length).trim().replaceAll("](foutcodes.md)", "](/naslag/foutcodes/)"),
    };
  });
  const lijst = lopen.map(({ code, titel }) => `- [${titel}](/${ADRES}/${code.toLowerCase()}/)`).join("\n");
  const overzicht: Bladzijde = {
    adres: ADRES,
    titel: "Levenslopen",
    omschrijving: "De procedures als getekende stappen, met elke voorwaarde.",
    taal: "en",
    bron: BRON,
    volgorde: 0,
    tekst: `${inleiding.trim()}\n\n${lijst}\n`,
  };
  return [overzicht, ...lopen];
};
