import { describe, expect, test } from "vitest";

import { Termijnstand, type Werklijstregel } from "../../../src/api/weergave.js";
import { FILTERS } from "./filters.table.js";
import { selectRegels, sortRegels } from "./select-regels.js";

const regel = (stand: Termijnstand, id: string = stand): Werklijstregel => ({
  dossierId: id,
  naam: "A. Voorbeeldsma",
  vanMij: false,
  termijn: {
    id,
    norm: "D-11.3",
    wat: "Contact",
    waarvoor: null,
    stand,
    standTekst: stand,
    uitersteDatum: null,
    uitersteDatumTekst: null,
    waarom: [],
    bronnen: [],
    actie: null,
    toewijzingNummer: null,
    berichtId: null,
  },
  stap: null,
});

/** Terms on which nothing is left to do never come in the worklist. */
const KLAAR: readonly Termijnstand[] = ["gehaald", "te laat gehaald", "vervallen"];

describe("D-11.3: de keuzes boven de werklijst", () => {
  test("D-11.3: elke stand met werk valt onder precies één keuze", () => {
    for (const stand of Termijnstand.literals.filter((kandidaat) => !KLAAR.includes(kandidaat))) {
      expect(FILTERS.filter(({ standen }) => standen.includes(stand)), stand).toHaveLength(1);
    }
  });

  test("D-11.3: een keuze toont haar eigen regels, en een onbekende keuze toont alles", () => {
    const regels = [regel("verstreken"), regel("lopend"), regel("verwacht")];
    expect(selectRegels(regels, "te-laat")).toEqual([regel("verstreken")]);
    expect(selectRegels(regels, undefined)).toEqual(regels);
    expect(selectRegels(regels, "bestaat-niet")).toEqual(regels);
  });

  test("D-20.4: wat op de start wacht, staat na wat nu loopt; verder blijft de volgorde van de termijnen", () => {
    const regels = [regel("verwacht", "a"), regel("verstreken", "b"), regel("verwacht", "c"), regel("lopend", "d")];
    expect(sortRegels(regels).map(({ dossierId }) => dossierId)).toEqual(["b", "d", "a", "c"]);
  });
});
