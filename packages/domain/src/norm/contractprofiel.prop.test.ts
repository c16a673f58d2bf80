import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import { eenNorm } from "../../test/normen.js";
import { addDagen } from "../datum/datumrekenen.js";
import type { IsoDatum } from "../datum/iso-datum.js";
import { omvatDatum, type Periode } from "../datum/periode.js";
import { applyContractprofiel } from "./apply-contractprofiel.js";
import type { Contractprofiel } from "./contractprofiel.js";
import type { Norm } from "./norm.js";
import { selectNorm } from "./select-norm.js";

const DAGEN = 40;
const dagVan = (nummer: number): IsoDatum => addDagen(datum("2026-01-01"), nummer)._unsafeUnwrap();

const eenVenster = fc
  .record({ begin: fc.nat(DAGEN - 1), lengte: fc.option(fc.nat(15), { nil: undefined }) })
  .map(
    ({ begin, lengte }): Periode =>
      lengte === undefined ? { begindatum: dagVan(begin) } : { begindatum: dagVan(begin), einddatum: dagVan(begin + lengte) },
  );

/** Rows of one norm that follow each other, with gaps between some of them, and rows of another norm. */
const eenTabel = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.boolean()), { minLength: 1, maxLength: 5 }).map((stukken) => {
  const rijen: Norm<unknown>[] = [eenNorm({ id: "ANDERS", waarde: -1, geldigheid: { begindatum: dagVan(0) } })];
  let dag = 3;
  stukken.forEach(([lengte, telt], plaats) => {
    const open = plaats === stukken.length - 1 && telt;
    const geldigheid: Periode = open ? { begindatum: dagVan(dag) } : { begindatum: dagVan(dag), einddatum: dagVan(dag + lengte - 1) };
    if (telt || plaats === 0) rijen.push(eenNorm({ waarde: plaats, geldigheid }));
    dag += lengte;
  });
  return rijen;
});

const eenProfiel = fc.array(eenVenster, { maxLength: 5 }).map(
  (vensters): Contractprofiel => ({
    id: "proef",
    naam: "Proef",
    afwijkingen: vensters.map((venster, plaats) => ({ norm: "T-1", waarde: 100 + plaats, reden: "proef", ...venster })),
    lezingen: [],
    instellingen: {},
  }),
);

/** Second algorithm: per day the last deviation that covers it, else the shipped row, else nothing. */
const waardeVolgensDag = (tabel: readonly Norm<unknown>[], profiel: Contractprofiel, dag: IsoDatum): unknown =>
  profiel.afwijkingen.filter((afwijking) => omvatDatum(afwijking, dag)).at(-1)?.waarde ??
  tabel.find(({ id, geldigheid }) => id === "T-1" && omvatDatum(geldigheid, dag))?.waarde;

describe("applyContractprofiel, wetten", () => {
  it("D-11.1: per dag geldt de laatste afspraak die de dag omvat, anders de norm: geen gaten, geen dubbele rijen", () => {
    fc.assert(
      fc.property(eenTabel, eenProfiel, (tabel, profiel) => {
        const uit = applyContractprofiel(tabel, profiel);
        for (let nummer = -1; nummer <= DAGEN + 20; nummer += 1) {
          const dag = dagVan(nummer);
          const geldig = uit.filter(({ id, geldigheid }) => id === "T-1" && omvatDatum(geldigheid, dag));
          expect(geldig.length).toBeLessThanOrEqual(1);
          expect(geldig[0]?.waarde).toBe(waardeVolgensDag(tabel, profiel, dag));
        }
        expect(uit.every(({ geldigheid: { begindatum, einddatum } }) => einddatum === undefined || begindatum <= einddatum)).toBe(true);
        expect(selectNorm(uit, "ANDERS", dagVan(5))._unsafeUnwrap().waarde).toBe(-1);
      }),
      { numRuns: 500 },
    );
  });

  it("D-11.1: een profiel zonder afwijkingen verandert niets", () => {
    fc.assert(
      fc.property(eenTabel, (tabel) => {
        expect(applyContractprofiel(tabel, { id: "p", naam: "p", afwijkingen: [], lezingen: [], instellingen: {} })).toEqual(tabel);
      }),
    );
  });

  const eenLezing = fc.array(fc.tuple(eenVenster, fc.boolean()), { maxLength: 4 });

  it("A-06: per dag geldt de afspraak over de waarde, anders de laatst gekozen lezing, anders de norm", () => {
    fc.assert(
      fc.property(eenVenster, eenProfiel, eenLezing, (geldigheid, basis, keuzes) => {
        const norm: Norm<unknown> = eenNorm({ waarde: 14, lezing: { id: "A-06", gekozen: "x" }, alternatief: { waarde: 10, vergelijking: "<" }, geldigheid });
        const lezingen = keuzes.map(([venster, ander]) => ({ id: "A-06", keuze: ander ? ("alternatief" as const) : ("gekozen" as const), reden: "proef", ...venster }));
        const uit = applyContractprofiel([norm], { ...basis, lezingen });
        for (let nummer = -1; nummer <= DAGEN + 20; nummer += 1) {
          const dag = dagVan(nummer);
          const geldig = uit.filter((rij) => omvatDatum(rij.geldigheid, dag));
          expect(geldig.length).toBeLessThanOrEqual(1);
          const ander = lezingen.filter((keuze) => omvatDatum(keuze, dag)).at(-1)?.keuze === "alternatief";
          const afgesproken = basis.afwijkingen.filter((afwijking) => omvatDatum(afwijking, dag)).at(-1)?.waarde;
          const uitDeRij = omvatDatum(geldigheid, dag) ? (ander ? 10 : 14) : undefined;
          expect(geldig[0]?.waarde).toBe(afgesproken ?? uitDeRij);
          expect(geldig[0]?.vergelijking).toBe(geldig[0] === undefined ? undefined : ander ? "<" : "<=");
        }
      }),
      { numRuns: 300 },
    );
  });
});
