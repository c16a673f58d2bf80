import { describe, expect, it } from "vitest";

import { datum, euro } from "../../test/bouwers.js";
import { describeSroi } from "../describe/describe-toets.js";
import { GRENSWAARDEN } from "../norm/grenswaarde.table.js";
import { evaluateSroi, type Sroivraag } from "./evaluate-sroi.js";

const sroi = (contractjaren: readonly number[], verlengingsjaren: readonly number[] = [], anders: Partial<Sroivraag> = {}) =>
  evaluateSroi({
    normen: GRENSWAARDEN,
    contractjaren: contractjaren.map(euro),
    verlengingsjaren: verlengingsjaren.map(euro),
    peildatum: datum("2026-06-01"),
    ...anders,
  })._unsafeUnwrap();

describe("SROI", () => {
  it("D-9: de drempel telt over de hele contractperiode, ook als geen jaar erboven komt", () => {
    expect(sroi([50_000, 50_000, 50_000, 60_000]).waarde).toMatchObject({ omzetContractperiode: euro(210_000), isVerplicht: true, nodig: euro(4_200) });
  });

  it.each([
    [199_999.99, false, 0],
    [200_000, false, 0],
    [200_000.01, true, 4_000.0002],
  ])("D-9: %s euro omzet in de contractperiode", (omzet, isVerplicht, nodig) => {
    expect(sroi([omzet]).waarde).toMatchObject({ isVerplicht, nodig: euro(nodig) });
  });

  it("A-11: in een verlengingsjaar wordt de drempel niet opnieuw getoetst", () => {
    expect(sroi([300_000], [10_000, 0, 500_000]).waarde.nodigPerVerlengingsjaar).toEqual([euro(200), euro(0), euro(10_000)]);
    expect(sroi([200_000], [10_000, 500_000]).waarde.nodigPerVerlengingsjaar).toEqual([euro(0), euro(0)]);
  });

  it("D-9: precies 2% gerealiseerd voldoet, een cent minder niet, en zonder plicht is er niets te toetsen", () => {
    const oordeel = (gerealiseerd: number | null, omzet = 300_000) => sroi([omzet], [], { gerealiseerd: gerealiseerd === null ? null : euro(gerealiseerd) }).waarde.oordeel.soort;
    expect([oordeel(6_000), oordeel(5_999.99), oordeel(null), oordeel(0, 100_000)]).toEqual(["voldoet", "voldoet niet", "geen oordeel", "niet van toepassing"]);
  });

  it("K-10: een onbekend jaar geeft geen plicht en geen bedrag", () => {
    expect(sroi([], [5_000], { contractjaren: [euro(300_000), null] }).waarde).toMatchObject({ omzetContractperiode: null, isVerplicht: null, nodig: null, nodigPerVerlengingsjaar: [null] });
  });

  it("D-9: de uitleg", async () => {
    await expect(`${describeSroi(sroi([50_000, 50_000, 50_000, 60_000], [45_000], { gerealiseerd: euro(4_199.99) }))}\n`).toMatchFileSnapshot("../../test/golden/sroi.txt");
  });
});
