import { describe, expect, it } from "vitest";

import { datum, periode } from "../../test/bouwers.js";
import { eenNorm } from "../../test/normen.js";
import { describeDomainFailure } from "../describe-error.js";
import { applyContractprofiel } from "./apply-contractprofiel.js";
import { checkContractprofiel } from "./check-contractprofiel.js";
import { parseContractprofiel, type Contractprofiel } from "./contractprofiel.js";
import type { Norm } from "./norm.js";
import { selectNorm } from "./select-norm.js";

const LEZING = { id: "A-06", gekozen: "kalenderdagen", alternatief: "werkdagen" };
const NORM = eenNorm({ waarde: 14, lezing: LEZING, alternatief: { waarde: 10, vergelijking: "<" } });
const profiel = (deel: object): Contractprofiel =>
  parseContractprofiel({ id: "proef", naam: "Proefgemeente", afwijkingen: [], ...deel })._unsafeUnwrap();
const keuze = (deel: object = {}): object => ({ id: "A-06", keuze: "alternatief", begindatum: "2026-03-01", reden: "raadsbesluit", ...deel });
const op = (normen: readonly Norm<unknown>[], dag: string): Norm<unknown> => selectNorm(normen, "T-1", datum(dag))._unsafeUnwrap();

describe("lezingen in een contractprofiel", () => {
  it("A-06: binnen het venster geldt het alternatief, ervoor en erna de gekozen lezing", () => {
    const uit = applyContractprofiel([NORM], profiel({ lezingen: [keuze({ einddatum: "2026-03-31" })] }));
    expect(["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map((dag) => [op(uit, dag).waarde, op(uit, dag).vergelijking])).toEqual([
      [14, "<="],
      [10, "<"],
      [10, "<"],
      [14, "<="],
    ]);
    expect(op(uit, "2026-03-01").lezing).toEqual({ ...LEZING, afgesproken: { soort: "afspraak", afspraak: "Proefgemeente: raadsbesluit" } });
    expect(op(uit, "2026-04-01").lezing).toEqual(LEZING);
    expect(op(uit, "2026-03-01").bron).toEqual(NORM.bron);
  });

  it("A-06: een latere keuze gaat over een eerdere, ook terug naar de gekozen lezing", () => {
    const uit = applyContractprofiel([NORM], profiel({ lezingen: [keuze(), keuze({ keuze: "gekozen", begindatum: "2026-06-01" })] }));
    expect([op(uit, "2026-05-31").waarde, op(uit, "2026-06-01").waarde, op(uit, "2026-06-01").lezing]).toEqual([10, 14, LEZING]);
  });

  it("A-06: een keuze die buiten het venster van de rij valt, verandert niets", () => {
    const rij = { ...NORM, geldigheid: periode("2026-01-01", "2026-02-28") };
    expect(applyContractprofiel([rij], profiel({ lezingen: [keuze()] }))).toEqual([rij]);
    expect(applyContractprofiel([NORM], profiel({ lezingen: [keuze({ id: "A-99" })] }))).toEqual([NORM]);
  });

  it("A-06: is de waarde zelf afgesproken, dan zegt de andere lezing alleen nog iets over de rest van de rij", () => {
    const afwijkingen = [{ norm: "T-1", waarde: 21, begindatum: "2026-01-01", reden: "contract" }];
    const uit = applyContractprofiel([NORM], profiel({ afwijkingen, lezingen: [keuze()] }));
    expect([op(uit, "2026-03-01").waarde, op(uit, "2026-03-01").vergelijking]).toEqual([21, "<"]);
    const alleenWaarde = { ...NORM, alternatief: { waarde: 10 } };
    const zonder = applyContractprofiel([alleenWaarde], profiel({ afwijkingen, lezingen: [keuze()] }));
    expect([op(zonder, "2026-03-01").waarde, op(zonder, "2026-03-01").lezing]).toEqual([21, undefined]);
  });

  it("A-06: een profiel noemt elke lezing die niet bestaat of geen alternatief heeft", () => {
    const zonder = eenNorm({ id: "T-2", lezing: { id: "A-12", gekozen: "aannemen" } });
    const bevindingen = checkContractprofiel(
      [NORM, zonder],
      profiel({ lezingen: [keuze(), keuze({ id: "A-99" }), keuze({ id: "A-12" }), keuze({ id: "A-12", keuze: "gekozen" })] }),
    )._unsafeUnwrapErr().bevindingen;
    expect(bevindingen).toEqual([
      { nummer: 2, lezing: "A-99", code: "lezingOnbekend" },
      { nummer: 3, lezing: "A-12", code: "geenAlternatief" },
    ]);
  });
});

describe("waarden in een contractprofiel", () => {
  const parseWaarde = (waarde: unknown) =>
    parseContractprofiel({ id: "p", naam: "p", afwijkingen: [{ norm: "T-1", waarde, begindatum: "2026-01-01", reden: "r" }] });

  it.each([
    [12.5],
    [null],
    ["2026-06-01"],
    [{ aantal: 0, eenheid: "kalenderdag" }],
    [{ maand: 6, dag: 1 }],
    [{ teller: 4, noemer: 5 }],
  ])("K-08: %j is een waarde", (waarde) => {
    expect(parseWaarde(waarde)._unsafeUnwrap().afwijkingen[0]?.waarde).toEqual(waarde);
  });

  it.each([["2026-02-30"], [{ aantal: -1, eenheid: "week" }], [{ aantal: 1.5, eenheid: "week" }], [{ teller: 1, noemer: 0 }], [{ maand: 13, dag: 1 }], ["veel"]])(
    "K-08: %j is geen waarde",
    (waarde) => {
      expect(parseWaarde(waarde).isErr()).toBe(true);
    },
  );

  it("K-10: een breuk past niet op een duur en een datum niet op een getal", () => {
    const normen = [eenNorm({ waarde: { aantal: 5, eenheid: "werkdag" } }), eenNorm({ id: "T-2", waarde: { teller: 4, noemer: 5 } })];
    const past = (norm: string, waarde: unknown): boolean =>
      checkContractprofiel(normen, profiel({ afwijkingen: [{ norm, waarde, begindatum: "2026-01-01", reden: "r" }] })).isOk();
    expect([past("T-1", { teller: 1, noemer: 2 }), past("T-1", "2026-01-01"), past("T-2", 0.8), past("T-2", { teller: 9, noemer: 10 })]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("K-02: instellingen per pakket blijven zoals ze zijn; het pakket leest ze zelf", () => {
    expect(profiel({ instellingen: { timeliness: { kalender: {} } } }).instellingen).toEqual({ timeliness: { kalender: {} } });
    expect([profiel({}).lezingen, profiel({}).instellingen]).toEqual([[], {}]);
  });
});

describe("een lezing die niet past, in gewone taal", () => {
  it("A-06: de zin noemt de lezing en wat er mis is", () => {
    const bevindingen = [
      { nummer: 2, lezing: "A-99", code: "lezingOnbekend" },
      { nummer: 3, lezing: "A-12", code: "geenAlternatief" },
    ] as const;
    expect(describeDomainFailure({ _tag: "ContractprofielPastNiet", bevindingen })).toBe(
      "Het contractprofiel past niet op de normen: lezing 2 (A-99): die lezing bestaat niet; lezing 3 (A-12): van die lezing is geen alternatief uitgewerkt; pas het contractprofiel aan.",
    );
  });
});
