import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import { parseGeboortedatum, type Geboortedatum } from "./geboortedatum.js";
import { leeftijdOp, type Leeftijd } from "./leeftijd.js";

const geboren = (dag: string, datumGebruik?: string): Geboortedatum => parseGeboortedatum({ datum: dag, datumGebruik })._unsafeUnwrap();
const exact = (jaren: number): Leeftijd => ({ soort: "exact", jaren });
const tussen = (minimaal: number, maximaal: number): Leeftijd => ({ soort: "tussen", minimaal, maximaal });

describe("leeftijdOp", () => {
  it.each([
    ["op de dag voor de verjaardag", "1948-05-17", "2026-05-16", 77],
    ["op de verjaardag", "1948-05-17", "2026-05-17", 78],
    ["op de dag van de geboorte", "2026-05-17", "2026-05-17", 0],
    ["op de laatste dag van het jaar", "1948-12-31", "2026-12-31", 78],
    ["geboren op 29 februari, op 28 februari", "2008-02-29", "2026-02-28", 17],
    ["geboren op 29 februari, op 1 maart", "2008-02-29", "2026-03-01", 18],
    ["geboren op 29 februari, in een schrikkeljaar", "2004-02-29", "2028-02-29", 24],
    ["met 1900-01-01 als echte datum", "1900-01-01", "2026-01-01", 126],
  ])("W-1: %s", (_geval, dag, peildatum, jaren) => {
    expect(leeftijdOp(geboren(dag), datum(peildatum))._unsafeUnwrap()).toEqual(exact(jaren));
  });

  it.each([
    ["dag onbekend, voor de maand", "1948-05-01", "1", "2026-04-30", exact(77)],
    ["dag onbekend, op de eerste van de maand", "1948-05-01", "1", "2026-05-01", tussen(77, 78)],
    ["dag onbekend, op de een na laatste dag van de maand", "1948-05-01", "1", "2026-05-30", tussen(77, 78)],
    ["dag onbekend, op de laatste dag van de maand", "1948-05-01", "1", "2026-05-31", exact(78)],
    ["dag onbekend in een maand van dertig dagen, op de laatste dag", "1948-06-01", "1", "2026-06-30", exact(78)],
    ["dag onbekend in februari van een schrikkeljaar, op 28 februari", "1948-02-01", "1", "2026-02-28", tussen(77, 78)],
    ["dag onbekend in februari van een gewoon jaar, op 28 februari", "1949-02-01", "1", "2026-02-28", exact(77)],
    ["dag en maand onbekend, op 1 januari", "1948-01-01", "2", "2026-01-01", tussen(77, 78)],
    ["dag en maand onbekend, op 31 december", "1948-01-01", "2", "2026-12-31", exact(78)],
    ["dag en maand onbekend, in het geboortejaar", "2026-01-01", "2", "2026-06-01", exact(0)],
    ["alles onbekend", "1900-01-01", "3", "2026-06-01", { soort: "onbekend" }],
  ] as const)("COD170: %s", (_geval, dag, gebruik, peildatum, verwacht) => {
    expect(leeftijdOp(geboren(dag, gebruik), datum(peildatum))._unsafeUnwrap()).toEqual(verwacht);
  });

  it("COD170: voor de geboorte is er geen leeftijd, en de fout noemt geen datum", () => {
    for (const [dag, gebruik, peildatum] of [
      ["2026-05-17", undefined, "2026-05-16"],
      ["2026-05-01", "1", "2026-04-30"],
      ["2026-01-01", "2", "2025-12-31"],
    ] as const) {
      expect(leeftijdOp(geboren(dag, gebruik), datum(peildatum))._unsafeUnwrapErr()).toEqual({ _tag: "PeildatumVoorGeboorte" });
    }
  });

  it("OP252: de grenzen zijn precies de jongste en de oudste leeftijd van alle dagen die mogelijk zijn", () => {
    const MS_PER_DAG = 86_400_000;
    const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
    /** Second algorithm: walk the birthdays year by year on the calendar of the engine; 29 February rolls on to 1 March. */
    const telJaren = (geboorte: number, peil: number): number => {
      const dag = new Date(geboorte);
      let jaren = -1;
      while (Date.UTC(dag.getUTCFullYear() + jaren + 1, dag.getUTCMonth(), dag.getUTCDate()) <= peil) jaren += 1;
      return jaren;
    };
    const eenGeval = fc.record({
      jaar: fc.integer({ min: 1996, max: 2030 }),
      maand: fc.integer({ min: 0, max: 11 }),
      gebruik: fc.constantFrom("1", "2"),
      na: fc.integer({ min: 0, max: 12_000 }),
    });
    fc.assert(
      fc.property(eenGeval, ({ jaar, maand, gebruik, na }) => {
        const eerste = gebruik === "1" ? Date.UTC(jaar, maand, 1) : Date.UTC(jaar, 0, 1);
        const laatste = gebruik === "1" ? Date.UTC(jaar, maand + 1, 0) : Date.UTC(jaar, 11, 31);
        const peil = eerste + na * MS_PER_DAG;
        const leeftijden: number[] = [];
        for (let dag = eerste; dag <= Math.min(laatste, peil); dag += MS_PER_DAG) leeftijden.push(telJaren(dag, peil));
        const [minimaal, maximaal] = [Math.min(...leeftijden), Math.max(...leeftijden)];
        const verwacht = minimaal === maximaal ? exact(minimaal) : tussen(minimaal, maximaal);
        expect(leeftijdOp(geboren(iso(eerste), gebruik), datum(iso(peil)))._unsafeUnwrap()).toEqual(verwacht);
      }),
      { numRuns: 500 },
    );
  });
});
