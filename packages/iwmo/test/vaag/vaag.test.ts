import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { BERICHTEN, decodeBericht } from "../../src/index.js";
import { beproef, TIJDGRENS } from "./beproef.js";
import { maakInvoer } from "./maak-invoer.js";

const map = new URL("../fixtures/vaag/", import.meta.url);
const bewaard = readdirSync(map).filter((naam) => naam.endsWith(".xml"));

/** Fixed seeds: the same documents at every run. */
const ZADEN = Array.from({ length: 800 }, (_, i) => i + 1);

describe("Vaag: verbasterde berichten door elke deur", () => {
  it("XML: geen enkele invoer gooit een fout, duurt te lang of geeft een uitkomst die niet klopt", async () => {
    const breuken: string[] = [];
    for (const invoer of ZADEN.map(maakInvoer))
      for (const { deur, soort, wat } of await beproef(invoer.bytes)) breuken.push(`${invoer.herkomst}: ${deur} ${soort}, ${wat}`);
    expect(breuken).toEqual([]);
  }, 120_000);

  it.each(bewaard)("XML: wat eerder misging, gaat goed: %s", async (naam) => {
    expect(await beproef(readFileSync(new URL(naam, map)))).toEqual([]);
  });

  it("XML: de zaden raken alle veertien berichten, en zowel geldige als ongeldige", () => {
    const gelezen = ZADEN.map((zaad) => decodeBericht(maakInvoer(zaad).bytes));
    const soorten = new Set(gelezen.flatMap((uitkomst) => (uitkomst.isOk() ? [uitkomst.value.soort] : [])));
    expect([...soorten].sort()).toEqual(BERICHTEN.map(({ soort }) => soort));
    const fouten = new Set(gelezen.flatMap((uitkomst) => (uitkomst.isErr() && uitkomst.error._tag === "BerichtOngeldig" ? uitkomst.error.bevindingen.map(({ oorzaak }) => oorzaak._tag) : [])));
    expect(fouten.size).toBeGreaterThanOrEqual(15);
  }); // prettier-ignore

  it("XML: een zaad geeft altijd dezelfde bytes", () => {
    for (const zaad of [1, 7, 4_000_000_000]) expect(maakInvoer(zaad)).toEqual(maakInvoer(zaad));
  });
});

describe("Vaag: de proef zelf", () => {
  it("XML: een deur die gooit, te lang doet of onwaar spreekt, wordt gemeld", async () => {
    let klok = 0;
    const traag = async (): Promise<undefined> => {
      await Promise.resolve();
      klok += TIJDGRENS + 1;
    };
    const gooit = (): undefined => {
      throw new TypeError("kapot");
    };
    const breuken = await beproef(new Uint8Array(), { gooit, traag, onwaar: () => "onwaar", goed: () => undefined }, () => klok);
    expect(breuken.map(({ deur, soort }) => [deur, soort])).toEqual([["gooit", "gooit"], ["traag", "traag"], ["onwaar", "onwaar"]]);
  }); // prettier-ignore
});
