import type { Stapnummer } from "@wmo-kit/afwegingskader";

/** A step of the plan as a professional reads it, with the elements of the framework that it holds. */
export interface Onderzoeksstaprij {
  readonly nummer: Stapnummer;
  readonly naam: string;
  readonly vraag: string;
  readonly gebeurtenis: `stap-${Stapnummer}-vastgelegd`;
  readonly elementen: readonly Elementletter[];
}

/** The nine elements of the framework. */
export type Elementletter = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i";

/** The six steps. @source W-27.1.1 to W-27.1.6 */
export const ONDERZOEKSSTAPPEN: readonly Onderzoeksstaprij[] = [
  { nummer: 1, naam: "De vraag", vraag: "Wat vraagt de inwoner, en uit welke deelvragen bestaat dat?", gebeurtenis: "stap-1-vastgelegd", elementen: ["a", "b", "c"] },
  { nummer: 2, naam: "De problemen", vraag: "Welk probleem zit achter elke deelvraag?", gebeurtenis: "stap-2-vastgelegd", elementen: [] },
  { nummer: 3, naam: "De activiteiten", vraag: "Bij welke activiteiten is hulp nodig?", gebeurtenis: "stap-3-vastgelegd", elementen: [] },
  {
    nummer: 4,
    naam: "Wat al kan",
    vraag: "Wat lossen eigen kracht, het netwerk en voorliggende voorzieningen op?",
    gebeurtenis: "stap-4-vastgelegd",
    elementen: ["d", "e", "f"],
  },
  { nummer: 5, naam: "Wat overblijft", vraag: "Voor welke activiteiten is maatwerk nodig, en hoeveel tijd kost dat?", gebeurtenis: "stap-5-vastgelegd", elementen: ["g"] },
  { nummer: 6, naam: "De duur", vraag: "Hoe lang is dat nodig, en wat kost het de inwoner?", gebeurtenis: "stap-6-vastgelegd", elementen: ["h", "i"] },
];

/** What each element is called. @source W-26.a to W-26.i */
export const ELEMENTNAMEN: Readonly<Record<Elementletter, string>> = {
  a: "Behoeften, persoonskenmerken en voorkeuren",
  b: "Steun voor ouders",
  c: "Gewenst resultaat",
  d: "Eigen kracht en gebruikelijke hulp",
  e: "Mantelzorg en netwerk",
  f: "Voorliggende voorzieningen en andere wetten",
  g: "Maatwerk",
  h: "Eigen bijdrage",
  i: "Pgb",
};
