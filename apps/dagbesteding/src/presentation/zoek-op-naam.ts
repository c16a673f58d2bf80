import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { noemBewoner } from "./naam.js";

/** A text without accents and capitals, so that what sounds the same is found. */
const vlak = (tekst: string): string => tekst.normalize("NFD").replaceAll(/\p{Mark}/gu, "").toLocaleLowerCase("nl");

/** The dossiers whose resident's name holds every word of a text; without a text all of them. */
export const zoekOpNaam = (dossiers: readonly Bewonerdossier[], tekst = ""): readonly Bewonerdossier[] => {
  const woorden = vlak(tekst).split(/\s+/u).filter((woord) => woord.length > 0);
  return dossiers.filter((dossier) => {
    const naam = vlak(noemBewoner(dossier));
    return woorden.every((woord) => naam.includes(woord));
  });
};
