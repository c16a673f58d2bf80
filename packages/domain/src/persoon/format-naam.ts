import type { Achternaam, NaamPersoon } from "./naam-persoon.js";
import { NAAM_GEBRUIKEN } from "./naam-gebruik.table.js";

const schrijfAchternaam = ({ voorvoegsel, achternaam }: Achternaam): string => {
  if (voorvoegsel === undefined) return achternaam;
  return /['’]$/.test(voorvoegsel) ? `${voorvoegsel}${achternaam}` : `${voorvoegsel} ${achternaam}`;
};

const VOORLETTER = /\p{Lu}\p{M}*(?:\p{Ll}\p{M}*)*|.\p{M}*/gu;

/** A dot after each initial; small letters belong to the capital before them: `AThJ` is `A.Th.J.`. */
const schrijfVoorletters = (voorletters: string): string => voorletters.replace(VOORLETTER, "$&.");

const metHoofdletter = (tekst: string): string => tekst.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The surnames a person uses, in the order of use: “van den Berg-de Vries”. @source iWmo 3.2, code list COD700 */
export const formatAchternaam = (naam: NaamPersoon): string => {
  const volgorde = NAAM_GEBRUIKEN.find(({ code }) => code === naam.naamGebruik)?.volgorde ?? ["geslachtsnaam"];
  return volgorde
    .map((deel) => naam[deel])
    .filter((deel) => deel !== undefined)
    .map(schrijfAchternaam)
    .join("-");
};

/**
 * The name by which a person is shown: initials, else first names, and the surnames in use.
 * Without either the first word gets a capital: “De Vries”. An organisation (6) has its name and nothing before it.
 *
 * @source iWmo 3.2, code list COD700
 */
export const formatNaam = (naam: NaamPersoon): string => {
  const achternaam = formatAchternaam(naam);
  if (naam.naamGebruik === "6") return achternaam;
  const voor = naam.voorletters === undefined ? naam.voornamen : schrijfVoorletters(naam.voorletters);
  return voor === undefined ? metHoofdletter(achternaam) : `${voor} ${achternaam}`;
};
