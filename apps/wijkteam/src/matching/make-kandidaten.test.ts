import { describe, expect, it } from "vitest";

import { makeKandidaten } from "./make-kandidaten.js";
import type { Professional } from "./weergave.js";

const wie = (account: string, anders: Partial<Professional> = {}): Professional => ({
  account,
  naam: account,
  talen: [],
  deskundigheden: [],
  scholing: [],
  veiligheidsdeskundig: false,
  inwoners: 0,
  metVeiligheidszorg: 0,
  maximum: null,
  ...anders,
});
const vrij = { veiligheidszorg: false, verantwoordelijkeInGezin: undefined };
const namen = (professionals: readonly Professional[], behoefte: Parameters<typeof makeKandidaten>[1]): readonly string[] =>
  makeKandidaten(professionals, behoefte).map(({ account }) => account);

describe("wie er gekoppeld kan worden", () => {
  it("W-49.4: wie de minste inwoners helpt staat boven, en wie vol zit staat onder, maar mag wel", () => {
    const team = [wie("vol", { inwoners: 2, maximum: 2 }), wie("druk", { inwoners: 9 }), wie("rustig", { inwoners: 1 })];
    expect(namen(team, vrij)).toEqual(["rustig", "druk", "vol"]);
    expect(makeKandidaten(team, vrij).at(-1)).toMatchObject({ magGekoppeld: true, opmerkingen: ["De caseload is vol."] });
  });

  it("W-70.1: bij zorgen over veiligheid mag alleen wie daarvoor is geschoold", () => {
    const team = [wie("een"), wie("veilig", { veiligheidsdeskundig: true, inwoners: 30 })];
    expect(makeKandidaten(team, { ...vrij, veiligheidszorg: true }).map(({ account, magGekoppeld }) => [account, magGekoppeld])).toEqual([
      ["veilig", true],
      ["een", false],
    ]);
  });

  it("W-8.7: is er in het gezin al iemand verantwoordelijk, dan mag alleen die", () => {
    expect(makeKandidaten([wie("nieuw"), wie("bekend", { inwoners: 12 })], { ...vrij, verantwoordelijkeInGezin: "bekend" }).map(({ account, magGekoppeld }) => [account, magGekoppeld])).toEqual([
      ["bekend", true],
      ["nieuw", false],
    ]);
  });
});
