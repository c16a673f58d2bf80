import { hasReferenceData, readReferenceText, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { leestGegevens, omgevingMet } from "../../test/bouwers.js";
import { afgesloten, bij, categorie, gebeurt, getoetst, indienen, JAAR, KLEIN, NIET, ONBEKEND, toetsen, verklaring } from "../../test/jaarrekening/gegevens.js";
import { INDIENPROEVEN } from "../../test/jaarrekening/indienen.proeven.js";
import { OORDEELPROEVEN } from "../../test/jaarrekening/oordeel.proeven.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { leegDossier } from "../kern/dossier.js";
import { transition } from "../kern/transition.js";
import { JAARREKENING } from "./levensloop.js";
import { TOETSPUNTEN } from "./punten.table.js";

const omgeving = omgevingMet([JAARREKENING]);

describe("jaarrekening en financiële toets", () => {
  proefMatrix("D-16.7", JAARREKENING, {
    matrix: {
      nieuw: ["jaar-afgesloten"],
      "niet-verplicht": [],
      "jaar-afgesloten": ["categorie-bepaald", "productieverantwoording-verzonden"],
      "categorie-bepaald": ["categorie-bepaald", "verklaring-ontvangen", "productieverantwoording-verzonden"],
      "verklaring-ontvangen": ["categorie-bepaald", "verklaring-ontvangen", "ingediend", "productieverantwoording-verzonden"],
      ingediend: ["akkoord", "afwijking-besproken", "toetsen-aangevuld", "productieverantwoording-verzonden", "verklaring-ontvangen"],
      akkoord: ["verklaring-ontvangen"],
      "afwijking-besproken": ["akkoord", "geaccepteerd-met-uitleg", "toetsen-aangevuld", "verklaring-ontvangen"],
      "geaccepteerd-met-uitleg": ["verklaring-ontvangen"],
    },
    feiten: JAAR,
  });

  proefWachters("D-16.7", JAARREKENING, [...INDIENPROEVEN, ...OORDEELPROEVEN]);

  it("D-16.7, D-16.10: het afsluiten van een jaar geeft de twee taken met hun dag, ook bij een gebroken boekjaar", () => {
    const taken = (laatsteDag: string) =>
      transition(leegDossier("contract"), afgesloten({ laatsteDag }), omgeving)
        ._unsafeUnwrap()
        .gevolgen.map((gevolg) => (gevolg._tag === "Taak" ? [gevolg.norm, gevolg.uiterlijk] : []));
    expect(taken("2025-12-31")).toEqual([
      ["D-16.10", "2026-04-01"],
      ["D-16.7", "2026-05-31"],
    ]);
    expect(taken("2025-06-30")).toEqual(taken("2025-12-31"));
  });

  it.each([
    ["micro", "samenstellingsverklaring"],
    ["klein", "beoordelingsverklaring"],
    ["groot", "controleverklaring"],
  ])("D-16.7: bij %s hoort minstens een %s", (waarde, soort) => {
    const { dossier } = transition(bij("jaar-afgesloten", JAAR), categorie(waarde), omgeving)._unsafeUnwrap();
    expect(dossier.zaken["z-1"]?.feiten).toMatchObject({ vereist: soort });
    expect(transition(dossier, verklaring({ soort }), omgeving).isOk()).toBe(true);
  });

  it("D-16.7: wie opnieuw wordt ingedeeld, heeft weer een verklaring nodig die daarbij past", () => {
    const { dossier } = transition(bij("verklaring-ontvangen", KLEIN), categorie("groot"), omgeving)._unsafeUnwrap();
    expect(dossier.zaken["z-1"]).toMatchObject({ toestand: "categorie-bepaald", feiten: { vereist: "controleverklaring" } });
    expect(transition(dossier, verklaring(), omgeving)._unsafeUnwrapErr()).toMatchObject({ geblokkeerd: [{ code: "VERKLARING_TE_LICHT" }] });
  });

  it("D-24.1.o: van afgesloten jaar tot aanvaarding met uitleg", () => {
    const dossier = [
      afgesloten(),
      categorie("klein"),
      verklaring(),
      gebeurt("productieverantwoording-verzonden", { kenmerk: "p-1", verzondenOp: "2026-03-31" }),
      indienen("2026-05-20", { toetsen: toetsen({ b: NIET, c: ONBEKEND }) }),
      gebeurt("afwijking-besproken", { experts: ["expert-1"], verslag: "Gesprek gevoerd." }, "2026-06-15"),
      gebeurt("toetsen-aangevuld", { toetsen: { c: { oordeel: "voldoet" } } }, "2026-06-20", { reden: "Cijfer ontvangen." }),
      gebeurt("geaccepteerd-met-uitleg", { punten: ["b"], stukken: ["meerjarenbegroting"], motivering: "Eenmalig." }, "2026-06-30"),
    ].reduce((eerder, gebeurtenis) => transition(eerder, gebeurtenis, omgeving)._unsafeUnwrap().dossier, leegDossier("contract"));
    expect(dossier.zaken["z-1"]).toMatchObject({
      toestand: "geaccepteerd-met-uitleg",
      feiten: { productieverantwoording: "2026-03-31", ingediend: "2026-05-20", toetsen: { b: { oordeel: "voldoet niet" }, c: { oordeel: "voldoet" } } },
    });
  });

  it("D-24.1: indienen stuurt de stukken naar de gemeente", () => {
    const { gevolgen } = transition(bij("verklaring-ontvangen", KLEIN), indienen("2026-05-01"), omgeving)._unsafeUnwrap();
    expect(gevolgen).toMatchObject([{ _tag: "Bericht", aan: "gemeente", eis: "D-16.7" }]);
  });

  it("D-24.1-u1: een punt dat niet geldt heeft een besluit, en een punt zonder oordeel zegt wat ontbreekt", () => {
    const leest = (a: object): boolean => leestGegevens(JAARREKENING, "toetsen-aangevuld", { toetsen: { a } });
    expect([leest({ oordeel: "niet van toepassing" }), leest({ oordeel: "geen oordeel" }), leest({ oordeel: "voldoet" })]).toEqual([false, false, true]);
    expect(leestGegevens(JAARREKENING, "toetsen-aangevuld", { toetsen: { k: { oordeel: "voldoet" } } })).toBe(false);
    expect(getoetst().toetsen).not.toHaveProperty("k");
  });
});

describe.skipIf(!hasReferenceData)(`punten van de bron${referenceDataNote}`, () => {
  it("D-24.1: de punten zijn de letters van de bron, zonder o", () => {
    const bron = hasReferenceData ? readReferenceText("requirements", "norms.md") : "";
    const letters = new Set([...bron.matchAll(/\bD-24\.1\.([a-z])\b/gu)].map(([, letter = ""]) => letter));
    expect(letters.size).toBeGreaterThan(9);
    letters.delete("o");
    expect([...letters].filter((letter) => !TOETSPUNTEN.some((punt) => punt === letter))).toEqual([]);
  });
});
