import { describe, expect, it } from "vitest";

import { datum, eenDossier, eenZaak, omgevingMet } from "../../test/bouwers.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { DOORVOERPROEVEN } from "../../test/wijziging/doorvoeren.proeven.js";
import { agb, AGB, bij, doorgevoerd, gebeurt, gemeld, GEREED, IN_BERICHTEN, NIEUWE_AGB, van, voornemen } from "../../test/wijziging/gegevens.js";
import { MELDPROEVEN } from "../../test/wijziging/melden.proeven.js";
import { leegDossier } from "../kern/dossier.js";
import { transition } from "../kern/transition.js";
import { evaluateAgbGebruik } from "./evaluate-agb-gebruik.js";
import { WIJZIGING } from "./levensloop.js";
import { Wijzigingsoort } from "./wijziging.js";

describe("wijziging", () => {
  proefMatrix("D-20.8", WIJZIGING, {
    matrix: {
      nieuw: ["wijziging-voorgenomen"],
      voorgenomen: ["gegevens-gecorrigeerd", "wijziging-gemeld", "wijziging-ingetrokken", IN_BERICHTEN],
      gemeld: ["gegevens-gecorrigeerd", "wijziging-goedgekeurd", "wijziging-afgewezen", "wijziging-doorgevoerd", "wijziging-ingetrokken", IN_BERICHTEN],
      goedgekeurd: ["gegevens-gecorrigeerd", "addendum-getekend", "wijziging-doorgevoerd", "wijziging-ingetrokken", IN_BERICHTEN],
      afgewezen: ["gegevens-gecorrigeerd", IN_BERICHTEN],
      addendum: ["gegevens-gecorrigeerd", "wijziging-doorgevoerd", "wijziging-ingetrokken", IN_BERICHTEN],
      doorgevoerd: ["gegevens-gecorrigeerd", IN_BERICHTEN],
      ingetrokken: [],
    },
    feiten: AGB,
  });

  proefWachters("D-20.8", WIJZIGING, [...MELDPROEVEN, ...DOORVOERPROEVEN]);

  it("D-20.8: een wijziging loopt van voornemen tot doorgevoerd, met taken en berichten", () => {
    const omgeving = omgevingMet([WIJZIGING]);
    let dossier = leegDossier("contract");
    const verloop = [
      voornemen(),
      gemeld("2026-03-03"),
      gebeurt("wijziging-goedgekeurd", { kenmerk: "b-1" }, "2026-03-20"),
      gebeurt("addendum-getekend", { kenmerk: "a-1" }, "2026-04-01"),
      gebeurt(IN_BERICHTEN, {}, "2026-07-01"),
      doorgevoerd(),
    ].map((gebeurtenis) => {
      const stap = transition(dossier, gebeurtenis, omgeving)._unsafeUnwrap();
      dossier = stap.dossier;
      return [dossier.zaken["z-1"]?.toestand, stap.gevolgen];
    });
    expect(verloop).toEqual([
      [
        "voorgenomen",
        [{ _tag: "Taak", taak: "Meld de wijziging bij de gemeente.", eis: "D-20.8", norm: "D-20.8", uiterlijk: "2026-05-06" }],
      ],
      ["gemeld", [{ _tag: "Bericht", aan: "gemeente", inhoud: "Melding van een wijziging, met het verzoek om goedkeuring.", eis: "D-20.8" }]],
      ["goedgekeurd", [{ _tag: "Taak", taak: "Teken samen met de gemeente het addendum.", eis: "D-20.8" }]],
      ["addendum", []],
      ["addendum", []],
      ["doorgevoerd", []],
    ]);
    expect(dossier.zaken["z-1"]?.feiten).toEqual(GEREED);
  });

  it("D-20.8: een correctie voor de melding verandert alleen wat er in staat", () => {
    const feiten = (gegevens: object) =>
      transition(bij("voorgenomen", AGB), gebeurt("gegevens-gecorrigeerd", gegevens, undefined, { reden: "Verkeerd ingevoerd." }), omgevingMet([WIJZIGING]))
        ._unsafeUnwrap()
        .dossier.zaken["z-1"]?.feiten;
    const andere = { ...NIEUWE_AGB, code: agb("41000002") };
    expect(feiten({ gewensteDatum: "2026-08-01" })).toEqual({ ...AGB, gewensteDatum: "2026-08-01" });
    expect(feiten({ nieuweAgb: andere })).toEqual({ ...AGB, nieuweAgb: andere });
  });

  it("D-20.9: een wijziging die niet over de AGB-code gaat draagt er geen", () => {
    const { dossier } = transition(leegDossier("d"), voornemen({ soort: "contactgegevens", nieuweAgb: undefined }), omgevingMet([WIJZIGING]))._unsafeUnwrap();
    expect(dossier.zaken["z-1"]?.feiten).toEqual(van("dagbesteding", "contactgegevens"));
  });

  it.each([
    { eis: "D-20.8", programma: "dagbesteding", soorten: ["naam", "rechtsvorm", "KvK-nummer", "IBAN", "AGB-code"], norm: "D-20.8" },
    { eis: "W-98.5", programma: "wijkteam", soorten: ["AGB-code"], norm: "W-98.5.wijziging" },
  ] as const)("$eis: bij $programma hebben precies $soorten een termijn om te melden", ({ programma, soorten, norm }) => {
    const met = Wijzigingsoort.options.filter((soort) => {
      const nieuweAgb = { ...NIEUWE_AGB, soort: programma === "wijkteam" ? "praktijkcode" : "ondernemingscode" };
      const { gevolgen } = transition(leegDossier("d"), voornemen({ programma, soort, nieuweAgb }), omgevingMet([WIJZIGING]))._unsafeUnwrap();
      return gevolgen.some((gevolg) => gevolg._tag === "Taak" && gevolg.norm === norm);
    });
    expect(met).toEqual(soorten);
  });

  it.each([
    { eis: "D-20.9", feiten: van("dagbesteding", "contactgegevens") },
    { eis: "W-98.5", feiten: van("wijkteam", "IBAN") },
  ])("$eis: wat alleen gemeld wordt, wordt niet goedgekeurd of afgewezen", ({ feiten }) => {
    for (const soort of ["wijziging-goedgekeurd", "wijziging-afgewezen"]) {
      const antwoord = gebeurt(soort, { kenmerk: "b-1", ...(soort === "wijziging-afgewezen" ? { motivering: "Te vroeg." } : {}) });
      expect(transition(bij("gemeld", feiten), antwoord, omgevingMet([WIJZIGING]))._unsafeUnwrapErr()).toMatchObject({ _tag: "OvergangNietToegestaan" });
    }
  });

  it("D-21.2: een goedgekeurde locatie vraagt geen addendum", () => {
    const omgeving = omgevingMet([WIJZIGING]);
    const { dossier, gevolgen } = transition(bij("gemeld", van("dagbesteding", "locatie")), gebeurt("wijziging-goedgekeurd", { kenmerk: "b-1" }), omgeving)._unsafeUnwrap();
    expect(gevolgen).toEqual([]);
    expect(transition(dossier, gebeurt("addendum-getekend", { kenmerk: "a-1" }), omgeving).isErr()).toBe(true);
  });

  it("D-20.8: alleen van een gemelde wijziging hoort de gemeente dat zij niet doorgaat", () => {
    const intrekken = gebeurt("wijziging-ingetrokken", { motivering: "De fusie gaat niet door." });
    const gevolgen = (toestand: string) => transition(bij(toestand, AGB), intrekken, omgevingMet([WIJZIGING]))._unsafeUnwrap().gevolgen;
    expect(gevolgen("voorgenomen")).toEqual([]);
    expect(gevolgen("goedgekeurd")).toEqual([{ _tag: "Bericht", aan: "gemeente", inhoud: "De gemelde wijziging gaat niet door.", eis: "D-20.8" }]);
  });

  it("D-20.8, W-98.5: een AGB-code in een bericht mag als geen wijziging haar noemt, of na goedkeuring vanaf haar datum", () => {
    const dossier = eenDossier(
      eenZaak(WIJZIGING, "afgewezen", AGB, "w-1"),
      eenZaak(WIJZIGING, "addendum", { ...GEREED, nieuweAgb: { ...NIEUWE_AGB, code: agb("41000002") } }, "w-2"),
    );
    const mag = (code: string, dag: string) => evaluateAgbGebruik(dossier, agb(code), datum(dag));
    expect(mag("41000009", "2026-03-02")).toBe("toegestaan");
    expect(mag("41000001", "2026-07-01")).toBe("niet goedgekeurd");
    expect(mag("41000002", "2026-06-30")).toBe("nog niet ingegaan");
    expect(mag("41000002", "2026-07-01")).toBe("toegestaan");
  });

  it("D-20.8: een code die eerst werd afgewezen en bij een nieuw voornemen is goedgekeurd mag", () => {
    const dossier = eenDossier(eenZaak(WIJZIGING, "afgewezen", AGB, "w-1"), eenZaak(WIJZIGING, "addendum", GEREED, "w-2"));
    expect(evaluateAgbGebruik(dossier, NIEUWE_AGB.code, datum("2026-07-01"))).toBe("toegestaan");
  });
});
