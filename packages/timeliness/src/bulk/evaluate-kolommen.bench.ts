import { toEpochDag } from "@wmo-kit/domain";
import { makeVerslag } from "@wmo-kit/tooling-bench";
import { afterAll, describe, expect, test } from "vitest";

import { datum } from "../../test/datums.js";
import { makeKalender } from "../kalender/kalender.js";
import { WETTELIJKE_TERMIJNEN } from "../termijn/wettelijke-termijnen.js";
import { evaluateKolommen } from "./evaluate-kolommen.js";
import { GEEN_DAG, makeStatuskolommen } from "./kolommen.js";
import { compileTermijn } from "./termijnkern.js";

const AANTAL = 1_000_000;
const TOEGESTANE_GROEI_IN_BYTES = 4_000_000;
const kalender = makeKalender();
const begin = toEpochDag(datum("2026-01-01"));
const kernen = ["Wmo-2.3.2.1", "Wmo-2.3.5.2", "Awb-6:7", "OP090", "OP271"].map((norm) =>
  compileTermijn({ normen: WETTELIJKE_TERMIJNEN, norm, kalender })._unsafeUnwrap(),
);
const kolommen = {
  aanvang: Int32Array.from({ length: AANTAL }, (_, rij) => begin + (rij % 700)),
  voldaanOp: Int32Array.from({ length: AANTAL }, (_, rij) => (rij % 3 === 0 ? GEEN_DAG : begin + (rij % 700) + (rij % 60))),
  norm: Uint16Array.from({ length: AANTAL }, (_, rij) => rij % kernen.length),
};
const vraag = { kernen, kolommen, kalender, peildatum: datum("2027-01-01"), uit: makeStatuskolommen(AANTAL) };
const rekenAlles = evaluateKolommen;

const verslag = makeVerslag("timeliness-kolommen");

describe("een miljoen termijnen in kolommen", () => {
  afterAll(verslag.klaar);

  test("K-01: het geheugen groeit niet mee met het aantal termijnen", () => {
    rekenAlles(vraag);
    const metingen = Array.from({ length: 5 }, () => {
      const [voor, start] = [process.memoryUsage().heapUsed, performance.now()];
      rekenAlles(vraag);
      return { ms: performance.now() - start, groei: process.memoryUsage().heapUsed - voor };
    });
    // The smallest of five: a collection of older rubbish in between would hide or invent growth.
    const [ms, groei] = [Math.min(...metingen.map((een) => een.ms)), Math.min(...metingen.map((een) => Math.abs(een.groei)))];
    process.stdout.write(`${AANTAL} termijnen met status: ${ms.toFixed(0)} ms, ${((ms * 1e6) / AANTAL).toFixed(0)} ns per termijn, geheugen ${(groei / 1e6).toFixed(2)} MB erbij\n`);
    verslag.meet({ id: "timeliness.kolommen.tijd", wat: "one term with its status, out of a million in columns", waarde: (ms * 1e6) / AANTAL, eenheid: "ns", beter: "lager" });
    verslag.meet({ id: "timeliness.kolommen.geheugen", wat: "memory that a million terms leave behind", waarde: groei, eenheid: "bytes", beter: "lager", doel: { op: "waarde", grens: TOEGESTANE_GROEI_IN_BYTES } });
    expect(groei).toBeLessThan(TOEGESTANE_GROEI_IN_BYTES);
  });

  test("K-01: een miljoen volledige termijnen", async ({ bench }) => {
    await bench("evaluateKolommen, een miljoen rijen", () => {
      rekenAlles(vraag);
    }).run();
  });
});
