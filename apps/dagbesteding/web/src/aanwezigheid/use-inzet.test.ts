import { describe, expect, it } from "vitest";

import { Inzet } from "../../../src/aanwezigheid/aanwezigheidfeit.js";
import { oordeelTijd } from "../../../src/aanwezigheid/declarabel.js";
import { INZETKEUZES } from "./inzet.table.js";
import { toInzet } from "./use-inzet.js";

const kies = (keuze: string, onderaannemer = "zaak-1") => toInzet({ medewerker: "persoon-1", keuze, onderaannemer });

describe("wie er werkt", () => {
  it.each([
    ["medewerker", true],
    ["medewerker-overig", false],
    ["onderaannemer", true],
    ["ervaringsdeskundige", true],
    ["ervaringsdeskundige-zonder-register", false],
    ["stagiair", false],
    ["vrijwilliger", false],
  ])("D-8.3: %s telt voor de declaratie: %s", (keuze, declarabel) => {
    const inzet = kies(keuze);
    expect(Inzet.safeParse(inzet).success).toBe(true);
    expect(oordeelTijd({ stand: "aanwezig", inzet }).declarabel).toBe(declarabel);
  });

  it("D-20.11: elke keuze in de lijst is hierboven beoordeeld", () => {
    expect(INZETKEUZES.map(({ id }) => id)).toHaveLength(7);
  });

  it("D-25.1: een onderaannemer zonder naam, of een keuze zonder persoon, gaat niet mee", () => {
    expect(kies("onderaannemer", "")).toBeUndefined();
    expect(toInzet({ medewerker: "", keuze: "medewerker", onderaannemer: "" })).toBeUndefined();
    expect(kies("")).toBeUndefined();
    expect(kies("medewerker")).not.toHaveProperty("onderaannemer");
  });
});
