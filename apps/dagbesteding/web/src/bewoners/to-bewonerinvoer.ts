import type { Json } from "@wmo-kit/schermen";

import type { NieuweBewoner } from "../api-client.js";

type Gegevens = { readonly [naam: string]: Json };

/** The fields whose name is not the last word of their place in what is sent. */
const VELD_BIJ_PAD: Readonly<Record<string, string>> = {
  "client.naam.partnernaam": "partnerAchternaam",
  "client.naam.partnernaam.achternaam": "partnerAchternaam",
  "client.naam.partnernaam.voorvoegsel": "partnerVoorvoegsel",
  "client.geboortedatum.datum": "geboortedatum",
};

const tekst = (gegevens: Gegevens, naam: string): string => {
  const waarde = gegevens[naam];
  return typeof waarde === "string" ? waarde : "";
};

/** A text that may be left out. */
const eventueel = <K extends string>(naam: K, waarde: string): Partial<Record<K, string>> => (waarde === "" ? {} : ({ [naam]: waarde } as Record<K, string>));

const isEen = <T extends string>(waarden: readonly T[], waarde: string): waarde is T => waarden.some((kandidaat) => kandidaat === waarde);

/** What the form holds, as the API asks it. A number may be typed with spaces or dots, as people write it. */
export const toBewonerinvoer = (gegevens: Gegevens): NieuweBewoner => {
  const geslacht = tekst(gegevens, "geslacht");
  const naamGebruik = tekst(gegevens, "naamGebruik");
  const partner = tekst(gegevens, "partnerAchternaam");
  return {
    ...eventueel("gemeente", tekst(gegevens, "gemeente").replaceAll(/[\s.]/gu, "")),
    client: {
      bsn: tekst(gegevens, "bsn").replaceAll(/[\s.]/gu, ""),
      geboortedatum: { datum: tekst(gegevens, "geboortedatum") },
      geslacht: isEen(["0", "1", "2"], geslacht) ? geslacht : "0",
      naam: {
        geslachtsnaam: { achternaam: tekst(gegevens, "achternaam"), ...eventueel("voorvoegsel", tekst(gegevens, "voorvoegsel")) },
        ...(partner === "" ? {} : { partnernaam: { achternaam: partner, ...eventueel("voorvoegsel", tekst(gegevens, "partnerVoorvoegsel")) } }),
        ...eventueel("voorletters", tekst(gegevens, "voorletters").replaceAll(/[\s.]/gu, "")),
        naamGebruik: isEen(["1", "2", "3", "4"], naamGebruik) ? naamGebruik : "1",
      },
    },
  };
};

/** The field of the form that a finding of the server is about. */
export const findBewonerveld = (pad: readonly (string | number)[]): string => VELD_BIJ_PAD[pad.join(".")] ?? String(pad.at(-1) ?? "");
