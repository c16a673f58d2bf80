import { makeNormenboek } from "@wmo-kit/afwegingskader";
import { addDagen, fromEpochDag, toEpochDag, type IsoDatum } from "@wmo-kit/domain";
import { DAGBESTEDING_TERMIJNEN, makeKalender, parseKalendermaand } from "@wmo-kit/timeliness";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/feiten.js";
import type { Geval } from "./list-gevallen.js";
import { measureNiveau } from "./measure-niveau.js";
import { NIVEAUS } from "./niveaus.table.js";

const normen = makeNormenboek({ termijnen: DAGBESTEDING_TERMIJNEN, kalender: makeKalender() });
const maanden = Array.from({ length: 12 }, (_, nummer) => parseKalendermaand(`2026-${String(nummer + 1).padStart(2, "0")}`)._unsafeUnwrap());

// The days of 2026 and early 2027 on which nobody works under this contract, from a wall calendar: New Year, Easter, King's day, Liberation day, Ascension, Whitsun, Christmas. Good Friday is a working day (D-20.4).
const VRIJ = new Set(["2026-01-01", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26", "2027-01-01"]);

const plus = (dag: string, dagen: number): string => new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * 86_400_000).toISOString().slice(0, 10);
const isWerkdag = (dag: string): boolean => ![0, 6].includes(new Date(`${dag}T00:00:00Z`).getUTCDay()) && !VRIJ.has(dag);

/** The last day of each term, counted day by day without anything of the packages. */
const LAATSTE: Readonly<Record<string, (dag: string) => string>> = {
  contact: (dag) => plus(dag, 14),
  startbericht: (dag) => {
    let [laatste, nog] = [dag, 5];
    while (nog > 0) {
      laatste = plus(laatste, 1);
      if (isWerkdag(laatste)) nog -= 1;
    }
    return laatste;
  },
  plan: (dag) => {
    const [jaar = 0, maand = 0, nummer = 0] = dag.split("-").map(Number);
    const eind = new Date(Date.UTC(jaar, maand + 3, 0)).getUTCDate();
    return new Date(Date.UTC(jaar, maand + 2, Math.min(nummer, eind))).toISOString().slice(0, 10);
  },
};

interface Naief {
  readonly teller: number;
  readonly noemer: number;
  readonly gemist: readonly string[];
  readonly loopt: readonly string[];
}

/** The same figures from the words of the definition: one pass per month, plain text dates. */
const telNaief = (gevallen: readonly Geval[], soort: string, maand: string, peildatum: string): Naief => {
  const uit = { teller: 0, noemer: 0, gemist: [] as string[], loopt: [] as string[] };
  for (const { dossierId, aanvang, gedaan, vervallen } of gevallen) {
    if (!aanvang.startsWith(maand) || aanvang > peildatum) continue;
    const uiterlijk = LAATSTE[soort]?.(aanvang) ?? "";
    const klaar = gedaan !== undefined && gedaan <= peildatum;
    if (klaar && gedaan <= uiterlijk) {
      uit.teller += 1;
      uit.noemer += 1;
    } else if (klaar || (uiterlijk < peildatum && !(vervallen !== undefined && vervallen >= aanvang && vervallen <= uiterlijk))) {
      uit.noemer += 1;
      uit.gemist.push(dossierId);
    } else if (!(vervallen !== undefined && vervallen >= aanvang && vervallen <= uiterlijk && vervallen <= peildatum)) uit.loopt.push(dossierId);
  }
  return uit;
};

const eersteDag = toEpochDag(datum("2026-01-01"));
const eenDag: fc.Arbitrary<IsoDatum> = fc.integer({ min: 0, max: 364 }).map((dagen) => fromEpochDag((eersteDag + dagen) as never)._unsafeUnwrap());
const eenGeval: fc.Arbitrary<Geval> = fc
  .record({
    dossierId: fc.integer({ min: 1, max: 50 }).map(String),
    aanvang: eenDag,
    gedaan: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
    vervallen: fc.option(fc.integer({ min: -5, max: 120 }), { nil: undefined, freq: 4 }),
  })
  .map(({ dossierId, aanvang, gedaan, vervallen }) => {
    const na = (dagen: number | undefined): IsoDatum | undefined => (dagen === undefined ? undefined : addDagen(aanvang, dagen)._unsafeUnwrap());
    return { dossierId, aanvang, gedaan: na(gedaan), vervallen: na(vervallen) };
  });

describe("de serviceniveaus per maand", () => {
  it.each(NIVEAUS.map((rij) => [rij.eis, rij.id, rij] as const))("%s: elke maand van %s klopt met een telling dag voor dag", (_, id, rij) => {
    fc.assert(
      fc.property(fc.array(eenGeval, { maxLength: 60 }), eenDag, (gevallen, peildatum) => {
        const { maanden: gemeten } = measureNiveau({ rij, gevallen, maanden, normen, peildatum });
        for (const { maand, teller, noemer, gemist, loopt, voorlopig } of gemeten) {
          expect({ teller, noemer, gemist, loopt }).toEqual(telNaief(gevallen, id, maand, peildatum));
          expect(voorlopig).toBe(loopt.length > 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("K-10: zonder gevallen is er geen percentage en geen oordeel; 2 van 3 is 66,7% en voldoet niet", () => {
    const eenContact = (gedaan: string): Geval => ({ dossierId: gedaan, aanvang: datum("2026-02-02"), gedaan: datum(gedaan), vervallen: undefined });
    const gevallen = ["2026-02-02", "2026-02-16", "2026-02-17"].map(eenContact);
    const { maanden: gemeten } = measureNiveau({ rij: NIVEAUS[0], gevallen, maanden, normen, peildatum: datum("2026-12-01") });
    expect(gemeten[0]).toMatchObject({ percentage: null, aandeel: null, oordeel: "geen oordeel" });
    expect(gemeten[1]).toMatchObject({ teller: 2, noemer: 3, percentage: "66,7%", aandeel: 0.6666, oordeel: "voldoet niet", gemist: ["2026-02-17"] });
  });
});
