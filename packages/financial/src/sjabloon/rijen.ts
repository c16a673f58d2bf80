import type { Onderdeel, Veldsoort } from "./sjabloonveld.js";

/** How many items each list has, by its place: `beloningen`, `verbondenPartijen.1.transacties`. */
export type Lijstlengte = (plaats: string) => number;

/** One row of the template: the field it holds, by its place in the accounts, numbered from 1 in a list. */
export interface Sjabloonrij {
  readonly sleutel: string;
  readonly soort: Veldsoort;
  readonly verplicht: boolean;
}

/** The row under a list that says how many there are. */
export const AANTAL = "aantal";

const onder = (plaats: string, naam: string): string => (plaats === "" ? naam : `${plaats}.${naam}`);

const rijenVan = (onderdeel: Onderdeel, plaats: string, lengte: Lijstlengte): readonly Sjabloonrij[] => {
  const sleutel = onder(plaats, onderdeel.naam);
  switch (onderdeel._tag) {
    case "Sjabloonveld":
      return [{ sleutel, soort: onderdeel.soort, verplicht: onderdeel.verplicht }];
    case "Sjabloongroep":
      return listRijen(onderdeel.onderdelen, lengte, sleutel);
    case "Sjabloonlijst": {
      const nummers = Array.from({ length: lengte(sleutel) }, (_, plek) => plek + 1);
      return [
        { sleutel: onder(sleutel, AANTAL), soort: "geheel getal", verplicht: false },
        ...nummers.flatMap((nummer) => listRijen(onderdeel.onderdelen, lengte, onder(sleutel, String(nummer)))),
      ];
    }
  }
};

/** The rows of these parts, one a field, with the rows of as many list items as asked for. */
export const listRijen = (onderdelen: readonly Onderdeel[], lengte: Lijstlengte, plaats = ""): readonly Sjabloonrij[] =>
  onderdelen.flatMap((onderdeel) => rijenVan(onderdeel, plaats, lengte));

const NUMMER = /^[1-9][0-9]*$/;

/** The place of a field without the numbers, as the tables of names know it: the last list and the field. */
export const veldnaamVan = (sleutel: string): string => {
  const delen = sleutel.split(".");
  const laatste = delen.reduce((tot, deel, plek) => (NUMMER.test(deel) ? plek : tot), -1);
  return laatste < 1 ? sleutel : [delen[laatste - 1], ...delen.slice(laatste + 1)].join(".");
};
