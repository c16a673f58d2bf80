import { parseContractprofiel } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { makeKalender } from "../kalender/kalender.js";
import { makeRustdagen, type Rustdagen } from "../kalender/rustdagen.js";
import { makeRegimes } from "../regime/regimes.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import type { TermijnNorm } from "../termijn/termijn-norm.js";
import type { Termijnvraag } from "../termijn/termijnvraag.js";
import { describeStap } from "./describe-stap.js";

const zinnen = (aanvang: string, norm: Partial<TermijnNorm>, anders: Partial<Termijnvraag<never>> = {}): readonly string[] => {
  const rij = eenTermijnNorm({ regime: "wmo", ...norm });
  return evaluateTermijn({ normen: [rij], norm: rij.id, aanvang: datum(aanvang), kalender: makeKalender(), ...anders })
    ._unsafeUnwrap()
    .stappen.map(describeStap)
    .slice(2);
};
const dagen = (aantal: number): Partial<TermijnNorm> => ({ waarde: { aantal, eenheid: "kalenderdag" } });

describe("verschuiven in gewone taal", () => {
  it("K-04: elke rustdag met zijn naam en artikel, het opschuiven en de twee werkdagen", () => {
    expect(zinnen("2026-04-02", dagen(3))).toEqual([
      "Zondag 5 april 2026 is een rustdag (weekend, Algemene termijnenwet art. 1 lid 1; 1e Paasdag, Algemene termijnenwet art. 1 lid 1).",
      "Maandag 6 april 2026 is een rustdag (2e Paasdag, Algemene termijnenwet art. 3 lid 1).",
      "De laatste dag schuift op van zondag 5 april 2026 naar dinsdag 7 april 2026 (Algemene termijnenwet art. 1 lid 1).",
      "In de termijn moeten minstens 2 dagen zitten die geen rustdag zijn. Daarom loopt hij door tot en met woensdag 8 april 2026 (Algemene termijnenwet art. 2).",
      "Uiterlijk woensdag 8 april 2026.",
    ]);
  });

  it("K-04: een gelijkgestelde dag noemt het besluit", () => {
    expect(zinnen("2026-05-01", dagen(14))[0]).toBe(
      "Vrijdag 15 mei 2026 is een rustdag (dag na Hemelvaartsdag, Algemene termijnenwet art. 3 lid 3, besluit BWBR0051300).",
    );
  });

  const voorlopig = (aanvang: string, rustdagen?: Rustdagen): string | undefined => zinnen(aanvang, dagen(14), { rustdagen }).at(-2);

  it("K-04: een voorlopige datum zegt waarom en wat te doen", () => {
    const slot = "is hier geen besluit over extra vrije dagen bekend. Controleer de datum als er een besluit is.";
    expect([voorlopig("2029-03-01"), voorlopig("2016-11-01"), voorlopig("2026-06-01", makeRustdagen([]))]).toEqual([
      `Deze datum is voorlopig: na 31 december 2028 ${slot}`,
      `Deze datum is voorlopig: vóór 1 januari 2017 ${slot}`,
      `Deze datum is voorlopig: voor deze datum ${slot}`,
    ]);
  });

  it.each([
    [{ ...dagen(91) }, "2026-02-14", "de Algemene termijnenwet geldt niet voor een termijn van deze lengte (Algemene termijnenwet art. 4)"],
    [{ ...dagen(0) }, "2026-05-16", "het moet meteen"],
    [{ ...dagen(10), richting: "voor", vergelijking: ">=" }, "2026-05-26", "deze termijn telt terug (Algemene termijnenwet art. 1 lid 2)"],
    [{ ...dagen(14), regime: "regeling" }, "2026-05-02", "deze termijn komt uit een ministeriële regeling of verordening"],
    [{ ...dagen(14), regime: "iwmo" }, "2026-05-02", "deze termijn komt uit de regels van iWmo"],
    [{ ...dagen(14), regime: "contract" }, "2026-05-02", "deze termijn komt uit een contract"],
  ] as const)("K-03, K-04: %j vanaf %s blijft staan, want %s", (norm, aanvang, reden) => {
    expect(zinnen(aanvang, norm)[0]).toBe(`Zaterdag 16 mei 2026 is geen werkdag (weekend). De laatste dag schuift niet op, want ${reden}.`);
  });

  it("K-03: een contract dat opschuift noemt de overgeslagen dagen en de regel", () => {
    expect(zinnen("2026-05-02", { ...dagen(14), regime: "contract" }, { regimes: makeRegimes("volgende werkdag") })).toEqual([
      "Overgeslagen: zaterdag 16 mei 2026 (weekend).",
      "Overgeslagen: zondag 17 mei 2026 (weekend).",
      "De laatste dag schuift op van zaterdag 16 mei 2026 naar maandag 18 mei 2026 (Conventies voor termijnen, regel K-03).",
      "Uiterlijk maandag 18 mei 2026.",
    ]);
  });

  it("A-06: een andere lezing in het contract zegt wat is afgesproken, door wie, en wat anders gold", () => {
    const profiel = parseContractprofiel({
      id: "p",
      naam: "Proefcontract",
      afwijkingen: [],
      lezingen: [{ id: "A-06", keuze: "alternatief", begindatum: "2026-01-01", reden: "addendum" }],
    })._unsafeUnwrap();
    const norm = eenTermijnNorm({
      waarde: { aantal: 3, eenheid: "kalenderdag" },
      lezing: { id: "A-06", gekozen: "kalenderdagen", alternatief: "werkdagen" },
      alternatief: { waarde: { aantal: 3, eenheid: "werkdag" } },
    });
    const { waarde, stappen } = evaluateTermijn({ normen: [norm], norm: norm.id, aanvang: datum("2026-03-05"), kalender: makeKalender(), profiel })._unsafeUnwrap();
    expect(waarde.uitersteDatum).toBe("2026-03-10");
    expect(stappen.map(describeStap)[1]).toBe(
      "De bron is op dit punt niet duidelijk. Afgesproken is: werkdagen (A-06; Proefcontract: addendum). Zonder afspraak geldt: kalenderdagen.",
    );
  });

  it.each([
    ["na", "<=", "Meteen, op dezelfde dag: verzending van het startbericht (305)."],
    ["na", "=", "Meteen, op dezelfde dag: verzending van het startbericht (305)."],
    ["voor", ">=", "Uiterlijk op de dag zelf: verzending van het startbericht (305)."],
  ] as const)("K-01: een termijn van nul dagen (%s, %s) leest als: %s", (richting, vergelijking, zin) => {
    const rij = eenTermijnNorm({ ...dagen(0), richting, vergelijking });
    const { stappen } = evaluateTermijn({ normen: [rij], norm: rij.id, aanvang: datum("2026-06-01"), kalender: makeKalender() })._unsafeUnwrap();
    expect(stappen.map(describeStap)[1]).toBe(zin);
  });
});
