import { describe, expect, it } from "vitest";

import { datum, euro, getal, profielMet } from "../../test/bouwers.js";
import { describeCategorie } from "../describe/describe-toets.js";
import type { Verklaringsoort } from "../jaarrekening/verklaring.js";
import { GRENSWAARDEN } from "../norm/grenswaarde.table.js";
import { CATEGORIENORMEN } from "./categorie.table.js";
import type { Omvangsjaar } from "./categorievraag.js";
import { evaluateCategorie } from "./evaluate-categorie.js";

type Jaar = readonly [activa: number | null, omzet: number | null, werknemers: number | string | null];
const bedrag = (euros: number | null) => (euros === null ? null : euro(euros));
const jaren = (lijst: readonly Jaar[]): readonly Omvangsjaar[] =>
  lijst.map(([activa, omzet, werknemers]) => ({ activa: bedrag(activa), omzet: bedrag(omzet), werknemers: werknemers === null ? null : getal(werknemers) }));
const bepaal = (lijst: readonly Jaar[], anders: { readonly verklaring?: Verklaringsoort; readonly lezing?: string } = {}) =>
  evaluateCategorie({
    normen: CATEGORIENORMEN,
    grenswaarden: GRENSWAARDEN,
    jaren: jaren(lijst).map((jaar, plaats) => ({ ...jaar, boekjaar: { begindatum: datum(`${2024 + plaats}-01-01`), einddatum: datum(`${2024 + plaats}-12-31`) } })),
    peildatum: datum("2026-06-01"),
    verklaring: anders.verklaring ?? null,
    profiel: anders.lezing === undefined ? undefined : profielMet({ lezing: anders.lezing }),
  })._unsafeUnwrap();
const kort = (...lijst: readonly Jaar[]): readonly unknown[] => {
  const { isVerplicht, categorie, verklaring, menselijkeToets } = bepaal(lijst).waarde;
  return [isVerplicht, categorie, verklaring, menselijkeToets];
};

const MICRO = [true, "micro", "samenstellingsverklaring", false];
const KLEIN = [true, "klein", "beoordelingsverklaring", false];
const GROOT = [true, "groot", "controleverklaring", false];
const GAT = [true, "groot", "controleverklaring", true];

describe("categorie van de jaarrekening", () => {
  it.each([
    ["twee van drie, twee jaren", [449_999, 899_999, 12], [400_000, 850_000, 11], MICRO],
    ["activa precies op de grens", [450_000, 899_999, 9], [450_000, 899_999, 9], MICRO],
    ["activa en werknemers precies op de grens", [450_000, 899_999, 10], [450_000, 899_999, 10], KLEIN],
    ["omzet precies op de grens", [449_999, 900_000, 10], [449_999, 900_000, 10], KLEIN],
    ["een cent onder de grens", [449_999.99, 899_999.99, 50], [449_999.99, 899_999.99, 50], MICRO],
    ["een fractie onder tien werknemers", [500_000, 500_000, "9.99"], [500_000, 500_000, "9.99"], MICRO],
    ["één jaar micro, één jaar klein", [300_000, 700_000, 8], [500_000, 950_000, 8], KLEIN],
    ["omzet in het eerste jaar onder de drempel is geen micro-omzet", [449_999, 200_000, 10], [100_000, 300_000, 2], KLEIN],
    ["klein, net onder", [5_999_999, 11_999_999, 300], [5_999_999, 11_999_999, 300], KLEIN],
    ["klein, precies op de grens past nergens", [6_000_000, 12_000_000, 49], [6_000_000, 12_000_000, 49], GAT],
    ["groot, net boven", [6_000_001, 12_000_001, 10], [6_000_001, 12_000_001, 10], GROOT],
    ["groot door werknemers en omzet", [100_000, 12_000_001, 251], [100_000, 12_000_001, 251], GROOT],
    ["120 werknemers past in geen categorie", [5_000_000, 13_000_000, 120], [5_200_000, 13_500_000, 125], GAT],
    ["één jaar klein, één jaar groot", [5_000_000, 11_000_000, 40], [7_000_000, 13_000_000, 300], GAT],
  ] as const)("A-05: %s", (_naam, eerste, tweede, verwacht) => {
    expect(kort(eerste, tweede)).toEqual(verwacht);
  });

  it("D-16.7: precies 200.000 omzet geeft geen plicht, een cent meer wel", () => {
    expect(kort([100_000, 190_000, 2], [100_000, 200_000, 2])).toEqual([false, null, null, false]);
    expect(kort([100_000, 190_000, 2], [100_000, 200_000.01, 2])).toEqual(MICRO);
    expect(bepaal([[1, 1, 1], [1, 200_000, 1]]).waarde.oordeel).toEqual({ soort: "niet van toepassing", op: { grond: "drempel" } });
  });

  it("K-10: een onbekend cijfer doet er alleen toe als het de uitkomst nog kan keren", () => {
    expect(kort([100_000, 300_000, null], [100_000, 300_000, null])).toEqual(MICRO);
    expect(kort([null, 300_000, null], [100_000, 300_000, 3])).toEqual([true, null, null, false]);
    expect(kort([100_000, 300_000, 3], [100_000, null, 3])).toEqual([null, null, null, false]);
    expect(kort([100_000, 300_000, 3])).toEqual([true, null, null, false]);
  });

  it("D-16.7: een zwaardere verklaring is genoeg, een lichtere niet", () => {
    const klein: readonly Jaar[] = [[1_000_000, 2_000_000, 20], [1_000_000, 2_000_000, 20]];
    const oordelen = (["samenstellingsverklaring", "beoordelingsverklaring", "controleverklaring"] as const).map((verklaring) => bepaal(klein, { verklaring }).waarde.oordeel.soort);
    expect(oordelen).toEqual(["voldoet niet", "voldoet", "voldoet"]);
    expect(bepaal(klein).waarde.oordeel.soort).toBe("geen oordeel");
  });

  it("A-27: met de wettelijke bedragen is 7 miljoen activa en 14 miljoen omzet klein, met die van het programma groot", () => {
    const lijst: readonly Jaar[] = [[7_000_000, 14_000_000, 60], [7_000_000, 14_000_000, 60]];
    expect([bepaal(lijst).waarde.categorie, bepaal(lijst, { lezing: "A-27" }).waarde.categorie]).toEqual(["groot", "klein"]);
  });

  it("D-16.7: de uitleg", async () => {
    const tekst = describeCategorie(bepaal([[5_000_000, 13_000_000, 120], [5_200_000, 13_500_000, "125.5"]], { verklaring: "beoordelingsverklaring" }));
    await expect(`${tekst}\n`).toMatchFileSnapshot("../../test/golden/categorie.txt");
  });
});
