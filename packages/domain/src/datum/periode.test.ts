import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum, periode } from "../../test/bouwers.js";
import { addDagen } from "./datumrekenen.js";
import { heeftEinddatum, omvatDatum, overlappen, parsePeriode, type Periode } from "./periode.js";

const BEGIN = datum("2026-01-01");
const dagVan = (nummer: number): Periode["begindatum"] => addDagen(BEGIN, nummer)._unsafeUnwrap();
const eenPeriode = fc
  .record({ begin: fc.nat(30), lengte: fc.option(fc.nat(10), { nil: undefined }) })
  .map(
    ({ begin, lengte }): Periode =>
      lengte === undefined ? { begindatum: dagVan(begin) } : { begindatum: dagVan(begin), einddatum: dagVan(begin + lengte) },
  );
const DAGEN = Array.from({ length: 45 }, (_, nummer) => dagVan(nummer));

describe("periode", () => {
  it("CDT_GeslotenPeriode: een periode van één dag bestaat, een einde voor het begin niet", () => {
    expect(parsePeriode({ begindatum: "2026-05-17", einddatum: "2026-05-17" }).isOk()).toBe(true);
    const fout = parsePeriode({ begindatum: "2026-05-17", einddatum: "2026-05-16" })._unsafeUnwrapErr();
    expect(fout.bevindingen).toEqual([{ pad: ["einddatum"], code: "eindeVoorBegin" }]);
  });

  it("CDT_OpenPeriode: zonder einddatum is de periode open", () => {
    const open = parsePeriode({ begindatum: "2026-05-17" })._unsafeUnwrap();
    expect(heeftEinddatum(open)).toBe(false);
    expect(heeftEinddatum(periode("2026-05-17", "2026-05-18"))).toBe(true);
    expect(omvatDatum(open, datum("9999-12-31"))).toBe(true);
    expect(omvatDatum(open, datum("2026-05-16"))).toBe(false);
  });

  it("CDT_GeslotenPeriode: elke fout in een periode wordt genoemd", () => {
    const fout = parsePeriode({ begindatum: "2026-02-30", einddatum: "morgen" })._unsafeUnwrapErr();
    expect(fout.bevindingen).toEqual([
      { pad: ["begindatum"], code: "bestaatNiet" },
      { pad: ["einddatum"], code: "vorm" },
    ]);
  });

  it("CDT_GeslotenPeriode: de eerste en de laatste dag horen erbij, de dag ervoor en de dag erna niet", () => {
    const mei = periode("2026-05-01", "2026-05-31");
    const dagen = ["2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01"].map((dag) => omvatDatum(mei, datum(dag)));
    expect(dagen).toEqual([false, true, true, false]);
  });

  it("CDT_OpenPeriode: twee perioden overlappen precies als ze een dag delen, en andersom gevraagd is het antwoord gelijk", () => {
    fc.assert(
      fc.property(eenPeriode, eenPeriode, (a, b) => {
        const deeltEenDag = DAGEN.some((dag) => omvatDatum(a, dag) && omvatDatum(b, dag));
        expect(overlappen(a, b)).toBe(deeltEenDag);
        expect(overlappen(b, a)).toBe(deeltEenDag);
        expect(overlappen(a, a)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
