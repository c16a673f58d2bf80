import { describe, expect, it } from "vitest";

import { leestGegevens, omgevingMet } from "../../test/bouwers.js";
import { bij, gebeurt, GETEKEND, JAAR_2025 } from "../../test/sroi/gegevens.js";
import { SROIPROEVEN } from "../../test/sroi/sroi.proeven.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { leegDossier } from "../kern/dossier.js";
import { transition } from "../kern/transition.js";
import { SROI } from "./levensloop.js";

describe("social return", () => {
  proefMatrix("D-9", SROI, {
    matrix: {
      nieuw: ["overeenkomst-getekend"],
      "nog-niet-verplicht": ["drempel-getoetst", "gegevens-gecorrigeerd"],
      verplicht: ["aangemeld", "gegevens-gecorrigeerd"],
      aangemeld: ["uitvoering-begonnen"],
      "in-uitvoering": ["verantwoord"],
      verantwoord: ["nieuwe-periode-begonnen"],
    },
    feiten: GETEKEND,
  });

  proefWachters("D-9", SROI, SROIPROEVEN);

  it("D-9: van tekenen tot de verantwoording van een verlengingsjaar, met de taken onderweg", () => {
    const omgeving = omgevingMet([SROI]);
    let dossier = leegDossier("contract");
    const verloop = [
      gebeurt("overeenkomst-getekend", { programma: "dagbesteding", getekendOp: "2025-01-01" }, "2025-01-02"),
      gebeurt("drempel-getoetst", { omzet: "verwachte omzet", uitkomst: "niet boven de drempel" }, "2025-01-03"),
      gebeurt("drempel-getoetst", { omzet: "werkelijke omzet", uitkomst: "boven de drempel" }, "2025-06-01"),
      gebeurt("aangemeld", { op: "2025-06-02", kenmerk: "w-1" }, "2025-06-02"),
      gebeurt("uitvoering-begonnen", { afspraken: "Stage en begeleiding.", periode: JAAR_2025 }, "2025-06-03"),
      gebeurt("verantwoord", { kenmerk: "v-1", oordeel: { oordeel: "voldoet" } }, "2026-01-15"),
      gebeurt("nieuwe-periode-begonnen", { periode: { begindatum: "2026-01-01", einddatum: "2026-12-31" } }, "2026-01-16"),
      gebeurt("verantwoord", { kenmerk: "v-2", oordeel: { oordeel: "voldoet" } }, "2027-01-15"),
    ].map((gebeurtenis) => {
      const stap = transition(dossier, gebeurtenis, omgeving)._unsafeUnwrap();
      dossier = stap.dossier;
      return [dossier.zaken["z-1"]?.toestand, stap.gevolgen.length];
    });
    expect(verloop).toEqual([
      ["nog-niet-verplicht", 1],
      ["nog-niet-verplicht", 0],
      ["verplicht", 1],
      ["aangemeld", 0],
      ["in-uitvoering", 0],
      ["verantwoord", 0],
      ["in-uitvoering", 0],
      ["verantwoord", 0],
    ]);
    expect(dossier.zaken["z-1"]?.feiten).toMatchObject({ getekend: "2025-01-01", aangemeld: "2025-06-02", perioden: [JAAR_2025, { einddatum: "2026-12-31" }] });
  });

  it("W-100.2: het wijkteam krijgt bij het tekenen zeven dagen voor het contact met de adviseur", () => {
    const { gevolgen } = transition(
      leegDossier("contract"),
      gebeurt("overeenkomst-getekend", { programma: "wijkteam", getekendOp: "2026-03-02" }),
      omgevingMet([SROI]),
    )._unsafeUnwrap();
    expect(gevolgen).toEqual([
      { _tag: "Taak", taak: "Mail de adviseur Social Return van het Werkbedrijf.", eis: "W-100.2", norm: "W-100.2", uiterlijk: "2026-03-09" },
    ]);
  });

  it("W-100.2: na een correctie telt de termijn vanaf de juiste dag", () => {
    const omgeving = omgevingMet([SROI]);
    const laat = gebeurt("aangemeld", { op: "2026-03-02", kenmerk: "mail" });
    const vroeg = bij("verplicht", { ...GETEKEND, programma: "wijkteam" });
    const gecorrigeerd = transition(vroeg, gebeurt("gegevens-gecorrigeerd", { getekendOp: "2026-02-01" }, undefined, { reden: "Typefout." }), omgeving)._unsafeUnwrap();
    expect([transition(vroeg, laat, omgeving).isOk(), transition(gecorrigeerd.dossier, laat, omgeving).isOk()]).toEqual([true, false]);
  });

  it("D-9: een oordeel van een mens heeft een motivering, en een periode een einde na haar begin", () => {
    const leest = (oordeel: object): boolean => leestGegevens(SROI, "verantwoord", { kenmerk: "v-1", oordeel });
    expect(leest({ oordeel: "geen oordeel", besluit: { uitkomst: "aanvaard", motivering: " " } })).toBe(false);
    expect(leest({ oordeel: "voldoet niet", besluit: { uitkomst: "aanvaard", motivering: "Besproken." } })).toBe(false);
    expect(leestGegevens(SROI, "nieuwe-periode-begonnen", { periode: { begindatum: "2026-02-01", einddatum: "2026-01-31" } })).toBe(false);
  });
});
