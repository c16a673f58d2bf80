import type { Gebeurtenis } from "@wmo-kit/runtime";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum, tijdstip } from "../../test/feiten.js";
import { STANDEN } from "./dagdelen.table.js";
import { MAANDMODEL } from "./maandmodel.js";

const STROOM = "aanwezigheid:d:2026-02";
const vatSamen = (feiten: readonly Gebeurtenis[]): string | undefined => MAANDMODEL.vatSamen(STROOM, feiten);

// Few days and moments, so that taps correct each other, come in late, and now and then bear the same moment and count.
const eenTik = fc.record({ dag: fc.constantFrom("2026-02-02", "2026-02-03"), stand: fc.constantFrom(...STANDEN), minuut: fc.integer({ min: 10, max: 14 }), volgorde: fc.nat({ max: 2 }), wie: fc.constantFrom("m1", "m2", undefined) });

const toFeiten = (tikken: readonly (typeof eenTik extends fc.Arbitrary<infer Tik> ? Tik : never)[]): readonly Gebeurtenis[] =>
  tikken.map(({ dag, stand, minuut, volgorde, wie }, plaats) => ({
    tenant: "t", dossier: STROOM, positie: 10 + plaats, versie: 1 + plaats, id: `feit-${plaats}`, soort: "aanwezigheid", schemaversie: 1, opgetreden: tijdstip("2026-02-03T12:00:00Z"), actor: "a",
    gegevens: {
      kenmerk: `tik-${(plaats * 7) % 10}-${plaats}-maand`, dossier: "d", locatie: "boerderij", datum: datum(dag), dagdeel: "ochtend", stand, apparaat: "a-1", volgorde, tijdstip: tijdstip(`2026-02-03T10:${minuut}:00Z`),
      ...(wie === undefined ? {} : { inzet: { medewerker: wie, soort: "medewerker", salaris: true, primairProces: true } }),
    },
  })); // prettier-ignore

describe("een maand die van tik naar tik wordt bijgehouden", () => {
  it("D-20.13: is na elke reeks tikken, in welke stukken die ook komen, letterlijk de maand die uit alle tikken samen volgt", () => {
    let aangevuld = 0;
    fc.assert(
      fc.property(fc.array(fc.array(eenTik, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (stukken) => {
        const feiten = toFeiten(stukken.flat());
        let [tekst, tot] = [undefined as string | undefined, 0];
        for (const { length } of stukken) {
          const nieuw = tekst === undefined ? undefined : MAANDMODEL.vulAan?.(tekst, feiten.slice(tot, tot + length));
          if (nieuw !== undefined) aangevuld += 1;
          tot += length;
          tekst = nieuw ?? vatSamen(feiten.slice(0, tot));
          expect(tekst).toBe(vatSamen(feiten.slice(0, tot)));
        }
      }),
      { numRuns: 500 },
    );
    expect(aangevuld).toBeGreaterThan(100);
  });

  it("D-20.13: bij hetzelfde moment en dezelfde teller beslist het kenmerk, en dan wordt de maand uit alle tikken gemaakt", () => {
    const tik = { dag: "2026-02-02", stand: "aanwezig", minuut: 10, volgorde: 0, wie: undefined } as const;
    const [eerste, tweede] = toFeiten([tik, { ...tik, stand: "afwezig" }]);
    if (eerste === undefined || tweede === undefined) return expect.unreachable();
    expect(MAANDMODEL.vulAan?.(vatSamen([eerste]) ?? "", [tweede])).toBeUndefined();
  });
});
