import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum } from "../../test/arbitraries.js";
import { datum } from "../../test/datums.js";
import { dagVan, isoVan } from "../../test/naieve-kalender.js";
import { parseKalendermaand } from "../kalendermaand/kalendermaand.js";
import { countIsoWeken } from "./iso-week.js";
import { listProductperioden } from "./list-productperioden.js";

const maand = (tekst: string) => parseKalendermaand(tekst)._unsafeUnwrap();
const perioden = (begin: string, einde: string | undefined, van: string, tot: string) =>
  listProductperioden({ begindatum: datum(begin), einddatum: einde === undefined ? undefined : datum(einde) }, maand(van), maand(tot))._unsafeUnwrap();

describe("productperioden", () => {
  // The vectors of the fact sheet on products, copied by hand; computed twice there.
  it.each([
    ["2025-10-07", "2025-12-30", [4, 5, 5], [3, 5, 5], 13],
    ["2025-11-12", "2025-12-13", [3, 2], [3, 2], 5],
    ["2026-01-05", "2026-06-30", [4, 5, 6, 5, 5, 5], [3, 4, 5, 4, 5, 5], 26],
    ["2026-02-16", "2026-04-03", [2, 6, 1], [1, 6, 0], 7],
  ])("IV077: toewijzing %s tot en met %s heeft %j kalenderweken en %j zondagen", (begin, einde, weken, zondagen, samen) => {
    const lijst = perioden(begin, einde, begin.slice(0, 7), einde.slice(0, 7));
    expect(lijst.map(({ kalenderweken }) => kalenderweken)).toEqual(weken);
    expect(lijst.map((periode) => periode.zondagen)).toEqual(zondagen);
    expect(countIsoWeken(datum(begin), datum(einde))).toBe(samen);
    expect(zondagen.reduce((som, aantal) => som + aantal, 0)).toBe(samen);
  });

  it("IV089: een productperiode is de doorsnede van de maand en de toewijzing", () => {
    expect(perioden("2026-01-15", "2026-03-10", "2025-01", "2030-12").map(({ begindatum, einddatum }) => [begindatum, einddatum])).toEqual([
      ["2026-01-15", "2026-01-31"],
      ["2026-02-01", "2026-02-28"],
      ["2026-03-01", "2026-03-10"],
    ]);
  });

  it("IV089: een toewijzing zonder einddatum geeft alleen de gevraagde maanden", () => {
    expect(perioden("2026-01-15", undefined, "2026-02", "2026-03").map(({ declaratiemaand }) => declaratiemaand)).toEqual(["2026-02", "2026-03"]);
    expect(perioden("2026-05-15", undefined, "2026-02", "2026-03")).toEqual([]);
    expect(perioden("2025-05-15", "2025-06-30", "2026-02", "2026-03")).toEqual([]);
  });

  it("IV076: een toewijzing zonder zondag houdt haar ene gebroken week in de laatste periode", () => {
    expect(perioden("2026-03-30", "2026-04-03", "2026-03", "2026-04").map(({ zondagen }) => zondagen)).toEqual([0, 1]);
  });

  it("IV089: de perioden dekken samen elke dag van de toewijzing precies één keer, en de weken op hun zondag tellen op tot het geheel", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 0, max: 800 }), (begin, dagen) => {
        const einde = datum(isoVan(dagVan(begin) + dagen));
        const lijst = perioden(begin, einde, begin.slice(0, 7), einde.slice(0, 7));
        const gedekt = lijst.flatMap(({ begindatum, einddatum }) =>
          Array.from({ length: dagVan(einddatum) - dagVan(begindatum) + 1 }, (_, n) => dagVan(begindatum) + n),
        );
        expect(gedekt).toEqual(Array.from({ length: dagen + 1 }, (_, n) => dagVan(begin) + n));
        expect(lijst.reduce((som, { zondagen }) => som + zondagen, 0)).toBe(countIsoWeken(begin, einde));
      }),
    );
  });

  it("IV089: de laatste maand van de kalender is een gewone maand; een toewijzing die later begint heeft geen perioden", () => {
    expect(perioden("9999-11-15", undefined, "9999-11", "9999-12").map(({ begindatum, einddatum }) => [begindatum, einddatum])).toEqual([
      ["9999-11-15", "9999-11-30"],
      ["9999-12-01", "9999-12-31"],
    ]);
    expect(perioden("2026-03-01", undefined, "2026-01", "2026-02")).toEqual([]);
    expect(perioden("2026-01-01", "2026-01-31", "2026-02", "2026-03")).toEqual([]);
    expect(perioden("2026-01-01", "2026-12-31", "2026-02", "2026-03").map(({ declaratiemaand }) => declaratiemaand)).toEqual(["2026-02", "2026-03"]);
  });

  it("IV077: een toewijzing zonder einde houdt geen gebroken laatste week over; met een einde op zaterdag wel", () => {
    // March 2026 has the Sundays 1, 8, 15, 22 and 29; the 28th is a Saturday.
    expect(perioden("2026-03-01", undefined, "2026-03", "2026-03").map(({ zondagen }) => zondagen)).toEqual([5]);
    expect(perioden("2026-03-01", "2026-03-28", "2026-03", "2026-03").map(({ zondagen }) => zondagen)).toEqual([5]);
    expect(perioden("2026-03-01", "2026-03-29", "2026-03", "2026-03").map(({ zondagen }) => zondagen)).toEqual([5]);
  });

  it("IV077: begint de toewijzing op haar enige zondag, dan hoort de gebroken laatste week bij de maand van die zondag", () => {
    // 31 May 2026 is a Sunday; the allocation ends on the Wednesday after it.
    expect(perioden("2026-05-31", "2026-06-03", "2026-05", "2026-06").map(({ zondagen }) => zondagen)).toEqual([2, 0]);
  });
});
