import { describe, expect, it } from "vitest";

import type { Eis, EisId } from "../catalogus/eis.js";
import { findZonderToets } from "./find-gaten.js";
import { makeDekking } from "./make-dekking.js";
import { renderDekking } from "./render-dekking.js";

const eis = (id: EisId, gedragenDoor: Eis["gedragenDoor"], metBewijs = true): Eis => ({
  id,
  programma: id.startsWith("W") ? "wijkteam" : "dagbesteding",
  bronnummer: id.slice(2),
  titel: `Eis | ${id}`,
  samenvatting: "Tekst.",
  soort: "beleid",
  gedragenDoor,
  ...(metBewijs ? { bewijs: { soort: "verklaring", stuk: "Verklaring", geldig: null } } : {}),
});

const dekking = makeDekking({
  eisen: [
    eis("W-1", ["domain"]),
    eis("W-2.1", ["bewijsregister"]),
    eis("W-2.2", ["wijkteam", "bewijsregister"]),
    eis("W-2.3", ["wijkteam"], false),
    eis("D-1", ["timeliness"]),
  ],
  vindplaatsen: [
    { eis: "W-1", soort: "functie", bestand: "packages/x/src/a.ts", naam: "a" },
    { eis: "D-1", soort: "norm", bestand: "packages/x/src/b.table.ts", naam: "D-1" },
  ],
  toetsen: [{ eis: "D-1", bestand: "packages/x/src/b.test.ts" }],
  doorPersoon: [{ eis: "W-2.3", reden: "een gesprek" }],
});

describe("makeDekking", () => {
  it("K-10: iedere eis staat er een keer in, met wat haar dekt", () => {
    expect(dekking.map((regel) => [regel.eis.id, regel.dekking])).toEqual([
      ["W-1", "uitgevoerd"],
      ["W-2.1", "bewijs"],
      ["W-2.2", "open"],
      ["W-2.3", "persoon"],
      ["D-1", "uitgevoerd"],
    ]);
  });

  it("K-10: code zonder toets komt naar boven", () => {
    expect(findZonderToets(dekking)).toEqual([{ eis: "W-1", bestanden: ["packages/x/src/a.ts"] }]);
  });

  it("K-10: de bladzijde telt per programma en breekt niet op een streep in een titel", () => {
    const tekst = renderDekking(dekking);
    expect(tekst).toContain("| Sociaal wijkteam Nijmegen (W) | 1 | 1 | 1 | 1 | 4 |");
    expect(tekst).toContain("| samen | 2 | 1 | 1 | 1 | 5 |");
    expect(tekst).toContain("| D-1 | Eis \\| D-1 | beleid of afspraak | uitgevoerd | normregel `D-1` (packages/x/src/b.table.ts) | packages/x/src/b.test.ts |");
    expect(tekst).toContain("| W-2.2 | Eis \\| W-2.2 | beleid of afspraak | open | wacht op apps/wijkteam |  |");
  });
});
