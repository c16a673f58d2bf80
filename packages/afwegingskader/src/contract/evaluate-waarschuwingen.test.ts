import { parseContractprofiel } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import { WAARSCHUWINGNORMEN } from "../basishulp/waarschuwingen.table.js";
import { evaluateWaarschuwingen } from "./evaluate-waarschuwingen.js";

const oordeel = (aantal: number, dag = "2026-03-02", waarde?: number | null) =>
  evaluateWaarschuwingen(WAARSCHUWINGNORMEN, "W-63.2", {
    aantal,
    peildatum: datum(dag),
    profiel:
      waarde === undefined
        ? undefined
        : parseContractprofiel({
            id: "proef",
            naam: "Proefcontract",
            afwijkingen: [{ norm: "W-63.2", waarde, begindatum: "2026-01-01", einddatum: "2026-12-31", reden: "proef" }],
          })._unsafeUnwrap(),
  });

describe("waarschuwingen voor het einde", () => {
  it.each([
    [0, "te weinig"],
    [1, "te weinig"],
    [2, "genoeg"],
    [3, "genoeg"],
  ] as const)("W-63.2, A-31: %i waarschuwingen: %s", (aantal, verwacht) => {
    expect(oordeel(aantal)).toBe(verwacht);
  });

  it("W-63.2: een ander aantal geldt alleen zolang het contract dat zegt", () => {
    expect([oordeel(3, "2025-12-31", 4), oordeel(3, "2026-01-01", 4), oordeel(3, "2026-12-31", 4), oordeel(3, "2027-01-01", 4)]).toEqual([
      "genoeg",
      "te weinig",
      "te weinig",
      "genoeg",
    ]);
  });

  it("W-63.2: is het aantal open, of was er nog geen programma, dan oordeelt een mens, maar nul is nooit genoeg", () => {
    expect([oordeel(1, "2026-03-02", null), oordeel(0, "2026-03-02", null), oordeel(5, "2021-12-31"), oordeel(0, "2021-12-31")]).toEqual([
      "oordeel nodig",
      "te weinig",
      "oordeel nodig",
      "te weinig",
    ]);
  });

  it("W-63.2: de norm begint met het programma op 1 januari 2022", () => {
    expect([oordeel(2, "2022-01-01"), oordeel(1, "2022-01-01")]).toEqual(["genoeg", "te weinig"]);
  });
});
