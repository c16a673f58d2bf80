import { expect, it } from "vitest";

import type { Kandidaat } from "../../../src/matching/weergave.js";
import { listKeuzen, sortKandidaten } from "./sort-kandidaten.js";

const wie = (account: string, anders: Partial<Kandidaat> = {}): Kandidaat => ({
  account,
  naam: account,
  talen: [],
  deskundigheden: [],
  scholing: [],
  veiligheidsdeskundig: false,
  inwoners: 0,
  metVeiligheidszorg: 0,
  maximum: null,
  magGekoppeld: true,
  opmerkingen: [],
  ...anders,
});

it("W-49.4: wie de taal spreekt en het onderwerp kent staat boven, maar nooit boven wie wel gekoppeld mag worden", () => {
  const team = [
    wie("eerste"),
    wie("taal", { talen: ["Turks"] }),
    wie("beide", { talen: ["Turks"], deskundigheden: ["geld"] }),
    wie("mag-niet", { talen: ["Turks"], deskundigheden: ["geld"], magGekoppeld: false }),
  ];
  expect(sortKandidaten(team, { taal: "Turks", deskundigheid: "geld" }).map(({ account }) => account)).toEqual(["beide", "taal", "eerste", "mag-niet"]);
  expect(sortKandidaten(team, { taal: "", deskundigheid: "" }).map(({ account }) => account)).toEqual(["eerste", "taal", "beide", "mag-niet"]);
});

it("W-49.4: elke taal staat één keer in de keuzelijst", () => {
  expect(listKeuzen([["Turks", "Arabisch"], ["Turks"], []])).toEqual(["Arabisch", "Turks"]);
});
