import { BEKWAAMHEDEN, LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import { describe, expect, it } from "vitest";

import { BEKWAAMHEID_PER_CODE } from "./bekwaamheid-per-code.table.js";
import { showBevinding } from "./show-bevinding.js";

const codes = [...LEVENSLOPEN.values()].flatMap(({ rijen }) => rijen.flatMap(({ wachters }) => wachters.map(({ code }) => code)));

describe("waarom een stap niet kan", () => {
  it("D-5.2: wie een bekwaamheid mist leest welke, en waar de beheerder haar vastlegt", () => {
    const { tekst } = showBevinding({ code: "PLAN_AUTEUR_NIVEAU", wachter: "auteurMbo4", velden: {}, eisen: ["D-5.2"] });
    expect(tekst).toContain(BEKWAAMHEDEN.mbo4);
    expect(tekst).toContain("pagina Accounts");
  });

  it("W-70.1: wie een professional kiest die iets mist leest dat het om die professional gaat, en niet om zichzelf", () => {
    const { tekst } = showBevinding({ code: "VEILIGHEID_DESKUNDIGE_VEREIST", wachter: "veiligheidsdeskundig", velden: {}, eisen: ["W-70.1"] });
    expect(tekst).toContain(`Bij de professional die u koos is dit niet vastgelegd: ${BEKWAAMHEDEN.veiligheid}.`);
    expect(tekst).not.toContain("uw account");
  });

  it("D-5.2: elke code in de tabel is van een wachter, en een andere code noemt geen account", () => {
    for (const code of Object.keys(BEKWAAMHEID_PER_CODE)) expect(codes).toContain(code);
    expect(showBevinding({ code: "DECLARATIE_TE_LAAT", wachter: "opTijdVerzonden", velden: { jaar: "2025", volgendJaar: "2026" }, eisen: ["D-20.3"] }).tekst).not.toContain("Accounts");
  });

  it("W-26-u2: van een stap met veel eisen staan bij een code alleen de eisen waar die over gaat; noemt de code er geen, dan die van de stap", () => {
    const eisen = ["W-33", "W-26-u2", "W-28.3", "W-21.1"] as const;
    expect(showBevinding({ code: "VOORLIGGEND_LOST_OP", wachter: "algemeneRegel", velden: {}, eisen }).eisen).toEqual(["W-26-u2", "W-28.3"]);
    expect(showBevinding({ code: "STAP_NIET_AFGEROND", wachter: "vorigeStappen", velden: { n: "1" }, eisen: ["W-27.1.3"] }).eisen).toEqual(["W-27.1.3"]);
  });
});
