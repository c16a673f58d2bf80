import { describe, expect, it } from "vitest";

import { datum, periode } from "../../test/bouwers.js";
import { eenNorm } from "../../test/normen.js";
import { selectNorm } from "./select-norm.js";

const NORMEN = [
  eenNorm({ waarde: 14, geldigheid: periode("2026-01-01", "2026-06-30") }),
  eenNorm({ waarde: 10, geldigheid: periode("2026-07-01") }),
  eenNorm({ id: "T-2", waarde: null, geldigheid: periode("2026-01-01") }),
];

describe("selectNorm", () => {
  it.each([
    ["de eerste dag", "2026-01-01", 14],
    ["de laatste dag", "2026-06-30", 14],
    ["de dag na de laatste dag geldt de volgende rij", "2026-07-01", 10],
    ["een open einde", "9999-12-31", 10],
  ])("K-10: op %s (%s) geldt de rij met waarde %3$i", (_geval, dag, verwacht) => {
    expect(selectNorm(NORMEN, "T-1", datum(dag))._unsafeUnwrap().waarde).toBe(verwacht);
  });

  it("K-10: op de dag voor de eerste rij geldt niets, en er wordt niet teruggevallen op een andere rij", () => {
    const peildatum = datum("2025-12-31");
    expect(selectNorm(NORMEN, "T-1", peildatum)._unsafeUnwrapErr()).toEqual({ _tag: "NormNietGeldig", norm: "T-1", peildatum });
  });

  it("K-10: op de dag na de laatste rij geldt niets", () => {
    const gesloten = [eenNorm({ geldigheid: periode("2026-01-01", "2026-06-30") })];
    expect(selectNorm(gesloten, "T-1", datum("2026-07-01")).isErr()).toBe(true);
  });

  it("K-10: een norm zonder waarde geeft geen oordeel, een norm die niet bestaat is een andere fout", () => {
    expect(selectNorm(NORMEN, "T-2", datum("2026-01-01"))._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekend", norm: "T-2" });
    expect(selectNorm(NORMEN, "T-9", datum("2026-01-01"))._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekendeId", norm: "T-9" });
  });
});
