import { describe, expect, it } from "vitest";

import { describeBron } from "../bron.js";
import { describeDuur, TERMIJNEENHEDEN } from "./duur.js";

describe("duur en bron in woorden", () => {
  it("K-07: een duur staat in enkelvoud of meervoud", () => {
    expect(TERMIJNEENHEDEN.map((eenheid) => describeDuur({ aantal: 1, eenheid }))).toEqual([
      "1 uur",
      "1 kalenderdag",
      "1 werkdag",
      "1 week",
      "1 maand",
      "1 jaar",
    ]);
    expect(TERMIJNEENHEDEN.map((eenheid) => describeDuur({ aantal: 5, eenheid }))).toEqual([
      "5 uur",
      "5 kalenderdagen",
      "5 werkdagen",
      "5 weken",
      "5 maanden",
      "5 jaar",
    ]);
  });

  it("D-20.4: een bron staat er zoals mensen hem schrijven", () => {
    expect([
      describeBron({ soort: "wet", wet: "Algemene termijnenwet", artikel: "1", lid: "1" }),
      describeBron({ soort: "wet", wet: "Wmo 2015", artikel: "2.3.2" }),
      describeBron({ soort: "eis", document: "Programma van eisen", eis: "20.4" }),
      describeBron({ soort: "standaard", standaard: "iWmo 3.2", regel: "CS002" }),
      describeBron({ soort: "afspraak", afspraak: "Proefgemeente: raadsbesluit" }),
    ]).toEqual([
      "Algemene termijnenwet art. 1 lid 1",
      "Wmo 2015 art. 2.3.2",
      "Programma van eisen, eis 20.4",
      "iWmo 3.2, regel CS002",
      "Proefgemeente: raadsbesluit",
    ]);
  });
});
