import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { makeKalender } from "../kalender/kalender.js";
import { kandidatenContractperiode } from "./kandidaten-contractperiode.js";
import { kandidatenMaandErna, kandidatenMaanddag } from "./kandidaten-maand.js";
import type { ContractperiodeNorm, MaandErnaNorm, MaanddagNorm } from "./kalender-norm.js";
import { WIJKTEAM_KALENDER } from "./wijkteam.table.js";

const kalender = makeKalender();
const [eerste] = WIJKTEAM_KALENDER;
const KOP = { id: "proef", titel: eerste.titel, uitvoerder: eerste.uitvoerder, bron: eerste.bron, eis: eerste.eis, aard: eerste.aard, vergelijking: eerste.vergelijking, regime: eerste.regime };
const GELDIG = { geldigheid: { begindatum: datum("2020-01-01") } };
const MAANDDAG: MaanddagNorm = { ...KOP, ...GELDIG, soort: "maanddag", waarde: 15 };
const MAAND_ERNA: MaandErnaNorm = { ...KOP, ...GELDIG, soort: "maand erna", waarde: { aantal: 1, eenheid: "maand" } };
const CONTRACT: ContractperiodeNorm = { ...KOP, ...GELDIG, soort: "contractperiode", waarde: { aantal: 1, eenheid: "jaar" } };

describe("een dag van elke maand", () => {
  it("K-05: dag 30 is in een gewoon jaar elf keer dag 30 en in februari de laatste dag, en dat staat erbij", () => {
    const dagen = kandidatenMaanddag({ ...MAANDDAG, waarde: 30 }, 2026)._unsafeUnwrap();
    expect(dagen.map((dag) => dag.datum.slice(5))).toEqual(["01-30", "02-28", "03-30", "04-30", "05-30", "06-30", "07-30", "08-30", "09-30", "10-30", "11-30", "12-30"]);
    expect(dagen[1]).toEqual({
      volgnummer: "2026-02",
      datum: "2026-02-28",
      stappen: [
        { _tag: "MaanddagGenoemd", dag: 30, datum: "2026-02-28" },
        { _tag: "Maandeinde", dagnummer: 30, datum: "2026-02-28" },
      ],
    });
    expect(dagen[0]).toEqual({ volgnummer: "2026-01", datum: "2026-01-30", stappen: [{ _tag: "MaanddagGenoemd", dag: 30, datum: "2026-01-30" }] });
  });

  it.each([1, 31])("K-05: dag %d is een dag van de maand", (waarde) => {
    expect(kandidatenMaanddag({ ...MAANDDAG, waarde }, 2026)._unsafeUnwrap()).toHaveLength(12);
  });

  it.each([0, 32, 1.5, -1, "15", { aantal: 1, eenheid: "maand" }])("K-05: %j is geen dag van de maand", (waarde) => {
    const fout = kandidatenMaanddag({ ...MAANDDAG, waarde } as never, 2026)._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "WaardePastNiet", norm: "proef", verwacht: "dag van de maand" });
  });

  it("K-10: een open waarde geeft geen dag", () => {
    expect(kandidatenMaanddag({ ...MAANDDAG, waarde: null }, 2026)._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekend", norm: "proef" });
  });
});

describe("de maand erna", () => {
  it("D-20.2: wat van december is, komt op 31 januari, en de stap noemt over welke maand het gaat", () => {
    const [eerste] = kandidatenMaandErna(MAAND_ERNA, 2026)._unsafeUnwrap();
    expect(eerste).toEqual({
      volgnummer: "2025-12",
      datum: "2026-01-31",
      stappen: [{ _tag: "MaandErna", overMaand: "2025-12-01", afstand: { aantal: 1, eenheid: "maand" }, datum: "2026-01-31" }],
    });
  });

  it.each([5, { aantal: 1, eenheid: "jaar" }, { aantal: 1, eenheid: "uur" }])("D-20.2: %j is geen afstand in maanden", (waarde) => {
    const fout = kandidatenMaandErna({ ...MAAND_ERNA, waarde } as never, 2026)._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "WaardePastNiet", norm: "proef", verwacht: "lengte van tijd" });
  });

  it("K-10: een open waarde geeft geen dag", () => {
    expect(kandidatenMaandErna({ ...MAAND_ERNA, waarde: null }, 2026)._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekend", norm: "proef" });
  });
});

describe("het einde van een overeenkomst", () => {
  const einden = (jaar: number, einddatum: string, verlengdTot?: string) =>
    kandidatenContractperiode(CONTRACT, {
      kalender,
      jaar,
      feiten: { contract: { einddatum: datum(einddatum), verlengdTot: verlengdTot === undefined ? undefined : datum(verlengdTot) } },
    })._unsafeUnwrap();

  it("D-9: het einde zelf en elk jaar van de verlenging, met een eigen nummer", () => {
    expect(einden(2029, "2029-12-31", "2031-12-31")).toEqual([
      { volgnummer: "contract", datum: "2029-12-31", stappen: [{ _tag: "ContractperiodeEindigt", datum: "2029-12-31", verlenging: 0 }] },
    ]);
    expect(einden(2031, "2029-12-31", "2031-12-31")).toEqual([
      { volgnummer: "verlenging-2", datum: "2031-12-31", stappen: [{ _tag: "ContractperiodeEindigt", datum: "2031-12-31", verlenging: 2 }] },
    ]);
    expect(einden(2032, "2029-12-31", "2031-12-31")).toEqual([]);
    expect(einden(2030, "2029-12-31")).toEqual([]);
  });

  it("D-9: een verlenging die geen heel jaar is eindigt op haar eigen laatste dag", () => {
    expect(einden(2030, "2029-12-31", "2030-06-30").map((een) => [een.volgnummer, een.datum])).toEqual([["verlenging-1", "2030-06-30"]]);
  });

  it("D-9: waar de kalender ophoudt is er een fout, zonder overeenkomst, met een open waarde of een waarde die geen lengte is ook", () => {
    const contract = { einddatum: datum("9999-06-30"), verlengdTot: datum("9999-12-31") };
    expect(kandidatenContractperiode(CONTRACT, { kalender, jaar: 9999, feiten: { contract } })._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    const vraag = { kalender, jaar: 2026, feiten: { contract } };
    expect(kandidatenContractperiode(CONTRACT, { kalender, jaar: 2026 })._unsafeUnwrapErr()).toEqual({ _tag: "ContractperiodeOnbekend", norm: "proef" });
    expect(kandidatenContractperiode({ ...CONTRACT, waarde: null }, vraag)._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekend", norm: "proef" });
    const fout = kandidatenContractperiode({ ...CONTRACT, waarde: 5 } as never, vraag)._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "WaardePastNiet", norm: "proef", verwacht: "lengte van tijd" });
  });
});
