import { SJABLOONVELDEN } from "@wmo-kit/afwegingskader";
import { parseIsoDatum } from "@wmo-kit/domain";
import { WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { showTeksten, type Tekstbron } from "./show-teksten.js";

const VELDEN = Object.fromEntries(Object.keys(SJABLOONVELDEN).map((naam) => [naam, `<${naam}>`]));
const toon = (anders: Partial<Tekstbron> = {}) =>
  showTeksten({ velden: VELDEN, organisatie: "Wijkteam De Proef", termijnen: WIJKTEAM_TERMIJNEN, profiel: undefined, peildatum: parseIsoDatum("2026-11-22")._unsafeUnwrap(), ...anders });
const lopend = ({ teksten }: ReturnType<typeof toon>[number]): string => JSON.stringify(teksten);

describe("de vaste teksten", () => {
  it("W-49.2: in vijf talen, met alle acht rechten en geen enkel gat; Arabisch loopt van rechts naar links", () => {
    const talen = toon();
    expect(talen.map(({ taal, richting }) => `${taal} ${richting}`)).toEqual(["nl ltr", "en ltr", "tr ltr", "ar rtl", "pl ltr"]);
    for (const taaltekst of talen) {
      expect([taaltekst.taal, taaltekst.mist, taaltekst.teksten.map(({ soort }) => soort)]).toEqual([taaltekst.taal, [], ["informatie-vooraf", "keuze-en-bijdrage", "bezwaar"]]);
      expect(lopend(taaltekst)).not.toMatch(/\{[a-zA-Z]+\}/);
      for (const veld of ["clientondersteuning", "klachtenregeling", "abonnementstarief", "bezwaaradres"]) expect(lopend(taaltekst)).toContain(`<${veld}>`);
      expect(taaltekst.teksten[0]?.blokken.length).toBeGreaterThanOrEqual(8 + 2);
      expect(taaltekst.controle === null).toBe(taaltekst.taal === "nl");
    }
  });

  it("Awb 6:7: de zes weken van bezwaar komen uit de norm, niet uit wat iemand invulde", () => {
    const nl = toon({ velden: { ...VELDEN, bezwaarweken: "vier" } })[0];
    expect(nl === undefined ? "" : lopend(nl)).toMatch(/binnen 6 weken/u);
  });

  it("W-49.2: een tekst met een gat gaat niet naar buiten, en wat mist wordt genoemd", () => {
    const { klachtenregeling: _, ...rest } = VELDEN;
    for (const { mist, teksten } of toon({ velden: rest })) {
      expect(mist).toEqual([SJABLOONVELDEN.klachtenregeling.uitleg]);
      expect(teksten.map(({ soort }) => soort)).toEqual(["keuze-en-bijdrage", "bezwaar"]);
    }
  });
});
