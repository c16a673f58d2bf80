import { describe, expect, it } from "vitest";

import { formatVoortgang, makeVoortgang } from "./voortgang.js";

describe("de voortgangsbalk", () => {
  it.each([
    [0, 4, 0, "  0%"],
    [1, 4, 7, " 25%"],
    [4, 4, 30, "100%"],
    [0, 0, 30, "100%"],
    [5, 4, 30, "100%"],
  ])("CLI: %i van %i is %i blokjes en %s", (klaar, totaal, blokjes, procent) => {
    const regel = formatVoortgang("Kopie", klaar, totaal);
    expect([regel.split("█").length - 1, regel.includes(procent)]).toEqual([blokjes, true]);
  });

  it("CLI: op een terminal staat er één regel die weer weggaat; elders staat er niets", () => {
    const [scherm, bestand] = [[] as string[], [] as string[]];
    for (const [waar, isTTY] of [[scherm, true], [bestand, false]] as const) {
      const { meld, klaar } = makeVoortgang("Kopie", { isTTY, columns: 40, write: (tekst) => waar.push(tekst) });
      for (let i = 0; i <= 1000; i += 1) meld(i, 1000);
      klaar();
    }
    expect(bestand).toEqual([]);
    expect(scherm.length).toBeLessThan(140);
    expect(scherm.every((deel) => deel.startsWith("\r\u001B[2K") && deel.length <= 44)).toBe(true);
    expect(scherm.at(-1)).toBe("\r\u001B[2K");
  });
});
