import { describe, expect, it } from "vitest";

import { periode } from "../../test/bouwers.js";
import { eenNorm } from "../../test/normen.js";
import { applyContractprofiel } from "./apply-contractprofiel.js";
import { checkContractprofiel } from "./check-contractprofiel.js";
import { parseContractprofiel, type Contractprofiel } from "./contractprofiel.js";

const profiel = (...afwijkingen: readonly object[]): Contractprofiel =>
  parseContractprofiel({
    id: "proef",
    naam: "Proefgemeente",
    afwijkingen: afwijkingen.map((afwijking) => ({ norm: "T-1", waarde: 21, begindatum: "2026-01-01", reden: "raadsbesluit", ...afwijking })),
  })._unsafeUnwrap();

const rijen = (normen: ReturnType<typeof applyContractprofiel>): readonly unknown[] =>
  normen.map(({ waarde, geldigheid }) => [waarde, geldigheid.begindatum, geldigheid.einddatum]);

describe("contractprofiel", () => {
  it("D-11.1: alle fouten in een profiel worden tegelijk genoemd, elk met zijn plaats", () => {
    const fout = parseContractprofiel({
      id: "",
      naam: "Proefgemeente",
      extra: true,
      afwijkingen: [
        { norm: "", waarde: "veertien", begindatum: "2026-02-30", reden: "" },
        { norm: "T-1", waarde: { aantal: 0, eenheid: "dag" }, begindatum: "2026-07-01", einddatum: "2026-06-30", reden: "r" },
        { norm: "T-1", waarde: 1, begindatum: "2026-07-01", einddatum: "2026-06-30", reden: "r" },
      ],
    })._unsafeUnwrapErr();
    expect(fout.soort).toBe("Contractprofiel");
    expect(fout.bevindingen.map(({ pad, code }) => `${pad.join(".")}: ${code}`)).toEqual([
      "id: too_small",
      "afwijkingen.0.norm: too_small",
      "afwijkingen.0.waarde: invalid_union",
      "afwijkingen.0.begindatum: bestaatNiet",
      "afwijkingen.0.reden: too_small",
      "afwijkingen.1.waarde: invalid_union",
      "afwijkingen.2.einddatum: eindeVoorBegin",
      ": unrecognized_keys",
    ]);
  });

  it("D-11.1: binnen het venster geldt de afspraak, ervoor en erna de norm", () => {
    const uit = applyContractprofiel([eenNorm()], profiel({ begindatum: "2026-03-01", einddatum: "2026-03-31" }));
    expect(rijen(uit)).toEqual([
      [14, "2026-01-01", "2026-02-28"],
      [14, "2026-04-01", undefined],
      [21, "2026-03-01", "2026-03-31"],
    ]);
    expect(uit[2]?.bron).toEqual({ soort: "afspraak", afspraak: "Proefgemeente: raadsbesluit" });
    expect(uit[0]?.bron).toEqual(eenNorm().bron);
  });

  it("K-09: de vergelijking komt van de rij die geldt als de afspraak begint", () => {
    const normen = [
      eenNorm({ geldigheid: periode("2026-01-01", "2026-06-30"), vergelijking: "<=" }),
      eenNorm({ geldigheid: periode("2026-07-01"), vergelijking: "<" }),
    ];
    expect(applyContractprofiel(normen, profiel({ begindatum: "2026-08-01" })).at(-1)?.vergelijking).toBe("<");
    expect(applyContractprofiel(normen, profiel({ begindatum: "2026-06-30" })).at(-1)?.vergelijking).toBe("<=");
  });

  it("D-11.1: een afspraak over een norm van een andere tabel laat deze tabel met rust", () => {
    const normen = [eenNorm()];
    expect(applyContractprofiel(normen, profiel({ norm: "X-1" }))).toEqual(normen);
  });

  it("K-10: een afspraak met een ander soort waarde geeft geen oordeel, nooit een verkeerd oordeel", () => {
    const duur = eenNorm({ waarde: { aantal: 5, eenheid: "werkdag" } });
    expect(applyContractprofiel([duur], profiel({ waarde: 7 })).at(-1)?.waarde).toBeNull();
    const goed = { aantal: 7, eenheid: "kalenderdag" };
    expect(applyContractprofiel([duur], profiel({ waarde: goed })).at(-1)?.waarde).toEqual(goed);
    expect(applyContractprofiel([eenNorm({ waarde: null })], profiel({ waarde: goed })).at(-1)?.waarde).toEqual(goed);
  });

  it("D-11.1: een profiel dat niet past noemt elke afwijking die niet past", () => {
    const normen = [eenNorm(), eenNorm({ id: "T-2", waarde: { aantal: 5, eenheid: "werkdag" } }), eenNorm({ id: "T-3", waarde: null })];
    const past = profiel({}, { norm: "T-2", waarde: { aantal: 1, eenheid: "week" } }, { norm: "T-2", waarde: null }, { norm: "T-3" });
    expect(checkContractprofiel(normen, past)._unsafeUnwrap()).toBe(past);
    const pastNiet = profiel({ waarde: { aantal: 1, eenheid: "week" } }, {}, { norm: "X-9" }, { norm: "T-2", waarde: 3 });
    expect(checkContractprofiel(normen, pastNiet)._unsafeUnwrapErr()).toEqual({
      _tag: "ContractprofielPastNiet",
      bevindingen: [
        { nummer: 1, norm: "T-1", code: "anderSoortWaarde" },
        { nummer: 3, norm: "X-9", code: "normOnbekend" },
        { nummer: 4, norm: "T-2", code: "anderSoortWaarde" },
      ],
    });
  });
});
