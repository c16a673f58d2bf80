import { describeBron, parseContractprofiel, type Contractprofiel } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum, tijdstip } from "../../test/datums.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { makeKalender } from "../kalender/kalender.js";
import { evaluateTermijn } from "./evaluate-termijn.js";
import type { TermijnNorm } from "./termijn-norm.js";

const kalender = makeKalender();

describe("geen uitkomst", () => {
  const probeer = (norm: TermijnNorm, aanvang = "2026-03-02") =>
    evaluateTermijn({ normen: [norm], norm: norm.id, aanvang: datum(aanvang), kalender })._unsafeUnwrapErr();

  it("K-06: een termijn in uren vraagt om een tijdstip, een termijn in dagen om een datum", () => {
    const inUren = eenTermijnNorm({ waarde: { aantal: 48, eenheid: "uur" } });
    expect(probeer(inUren)).toEqual({ _tag: "AanvangPastNiet", norm: "TEST-1", verwacht: "tijdstip" });
    const inDagen = evaluateTermijn({ normen: [eenTermijnNorm()], norm: "TEST-1", aanvang: tijdstip("2026-03-02T10:00Z"), kalender });
    expect(inDagen._unsafeUnwrapErr()).toEqual({ _tag: "AanvangPastNiet", norm: "TEST-1", verwacht: "datum" });
  });

  it.each([
    ["na", ">="],
    ["na", ">"],
    ["voor", "<="],
    ["voor", "<"],
  ] as const)("K-09: een norm '%s' met '%s' noemt een eerste dag en geeft geen uiterste datum", (richting, vergelijking) => {
    const verwacht = { _tag: "NormZonderUiterste", norm: "TEST-1", vergelijking, richting };
    expect(probeer(eenTermijnNorm({ richting, vergelijking }))).toEqual(verwacht);
    const inUren = eenTermijnNorm({ richting, vergelijking, waarde: { aantal: 2, eenheid: "uur" } });
    const metTijdstip = evaluateTermijn({ normen: [inUren], norm: "TEST-1", aanvang: tijdstip("2026-03-02T10:00Z"), kalender });
    expect(metTijdstip._unsafeUnwrapErr()).toEqual(verwacht);
  });

  it("K-10: een onbekende norm, een open norm en een datum buiten bereik geven elk hun eigen reden", () => {
    const onbekend = evaluateTermijn({ normen: [], norm: "D-99", aanvang: datum("2026-03-02"), kalender });
    expect(onbekend._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekendeId", norm: "D-99" });
    expect(probeer(eenTermijnNorm({ waarde: null }))).toEqual({ _tag: "NormOnbekend", norm: "TEST-1" });
    for (const eenheid of ["werkdag", "kalenderdag", "week", "maand", "jaar"] as const) {
      expect(probeer(eenTermijnNorm({ waarde: { aantal: 60, eenheid } }), "9999-12-15")).toEqual({ _tag: "DatumBuitenBereik" });
    }
    const strikt = eenTermijnNorm({
      waarde: { aantal: 1, eenheid: "kalenderdag" },
      richting: "voor",
      vergelijking: ">",
      geldigheid: { begindatum: datum("0001-01-01") },
    });
    expect(probeer(strikt, "0001-01-02")).toEqual({ _tag: "DatumBuitenBereik" });
  });
});

describe("een open norm in een profiel", () => {
  const metWaarde = (waarde: unknown): Contractprofiel =>
    parseContractprofiel({
      id: "p",
      naam: "Proefcontract",
      afwijkingen: [{ norm: "TEST-1", waarde, begindatum: "2026-01-01", reden: "afgesproken" }],
    })._unsafeUnwrap();
  const vraag = (waarde: unknown) =>
    evaluateTermijn({
      normen: [eenTermijnNorm({ waarde: null })],
      norm: "TEST-1",
      aanvang: datum("2026-03-02"),
      kalender,
      profiel: metWaarde(waarde),
    });

  it("K-10: een afgesproken lengte vult de open norm, en de bron van de norm blijft erbij staan", () => {
    const { waarde, stappen, bronnen } = vraag({ aantal: 2, eenheid: "week" })._unsafeUnwrap();
    expect(waarde.uitersteDatum).toBe("2026-03-16");
    expect(bronnen.map(describeBron)).toEqual(["Proefafspraak", "Proefcontract: afgesproken"]);
    expect(stappen[1]).toMatchObject({ _tag: "AfwijkingToegepast", duur: { aantal: 2, eenheid: "week" }, standaard: undefined });
  });

  it("K-10: een kaal getal zonder eenheid wordt geweigerd", () => {
    expect(vraag(14)._unsafeUnwrapErr()).toEqual({ _tag: "NormwaardeGeenDuur", norm: "TEST-1" });
  });
});
