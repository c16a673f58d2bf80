import { describe, expect, it } from "vitest";

import { datum, eenActor, eenDossier, eenZaak, leestGegevens, omgevingMet, tijdstip } from "../../test/bouwers.js";
import { ACTIEF, ACTIES, besluit, bij, einde, gebeurt, GEREED, NIET_GOEDGEKEURD, OPGESCHORT } from "../../test/onderaannemer/gegevens.js";
import { INZETPROEVEN } from "../../test/onderaannemer/inzet.proeven.js";
import { VERLOOPPROEVEN } from "../../test/onderaannemer/verloop.proeven.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { leegDossier } from "../kern/dossier.js";
import { mogelijkeStappen } from "../kern/mogelijke-stappen.js";
import { transition } from "../kern/transition.js";
import { ONDERAANNEMER } from "./levensloop.js";
import { listOnderaannemers, wasIngezet } from "./list-onderaannemers.js";
import type { Onderaannemer } from "./onderaannemer.js";

describe("onderaannemer", () => {
  proefMatrix("D-25.1", ONDERAANNEMER, {
    matrix: {
      nieuw: ["onderaannemer-opgenomen"],
      "niet-gemeld": ["onderaannemer-gemeld", "ingezet", ...ACTIES],
      gemeld: ["goedkeuring-ontvangen", "goedkeuring-geweigerd", "ingezet", ...ACTIES],
      goedgekeurd: ["ingezet", ...ACTIES],
      actief: ["opgeschort", ...ACTIES],
      opgeschort: ["hervat", ...ACTIES],
      beeindigd: [],
    },
    feiten: GEREED,
  });

  proefWachters("D-25.1", ONDERAANNEMER, [...INZETPROEVEN, ...VERLOOPPROEVEN]);

  it.each([
    { eis: "D-25.1", vorm: "onderaannemer", inUea: true, naar: "goedgekeurd", taken: 0 },
    { eis: "D-25.1", vorm: "cooperatielid", inUea: false, naar: "niet-gemeld", taken: 1 },
    { eis: "D-25.1", vorm: "franchisenemer", inUea: false, naar: "niet-gemeld", taken: 1 },
    { eis: "D-fn8", vorm: "zzp", inUea: false, naar: "goedgekeurd", taken: 0 },
  ])("$eis: een $vorm (in het UEA: $inUea) begint als $naar", ({ vorm, inUea, naar, taken }) => {
    const opgenomen = gebeurt("onderaannemer-opgenomen", { vorm, inUea, producten: ["07A03"] });
    const { dossier, gevolgen } = transition(leegDossier("d"), opgenomen, omgevingMet([ONDERAANNEMER]))._unsafeUnwrap();
    expect(dossier.zaken["z-1"]?.toestand).toBe(naar);
    expect(gevolgen).toHaveLength(taken);
  });

  it("D-25.1: van melding via weigering, nieuwe melding en goedkeuring naar werk, met gaten waarin tijd niet declarabel is", () => {
    const omgeving = omgevingMet([ONDERAANNEMER]);
    const toestanden: unknown[] = [];
    const dossier = [
      gebeurt("onderaannemer-opgenomen", { vorm: "onderaannemer", inUea: false, producten: ["07A03"] }),
      gebeurt("onderaannemer-gemeld", { producten: ["07A03"] }),
      gebeurt("goedkeuring-geweigerd", { kenmerk: "b-1", motivering: "Het kwaliteitssysteem ontbreekt." }),
      gebeurt("bewijs-vastgelegd", { soort: "kwaliteit", stuk: "ISO-certificaat" }),
      gebeurt("bewijs-vastgelegd", { soort: "wettelijke eisen", stuk: "Verklaring" }),
      gebeurt("bewijs-vastgelegd", { soort: "administratie", stuk: "Verklaring" }),
      gebeurt("onderaannemer-gemeld", { producten: ["07A03", "15N21"] }),
      gebeurt("goedkeuring-ontvangen", { vanaf: "2026-03-09", kenmerk: "b-2" }),
      gebeurt("tarief-getoetst", { aandeelZorg: { oordeel: "voldoet" }, doorbelasting: { oordeel: "voldoet" } }),
      gebeurt("ingezet", { vanaf: "2026-03-09" }),
      gebeurt("opgeschort", einde("2026-03-20")),
      gebeurt("hervat", { vanaf: "2026-04-01" }),
      gebeurt("beeindigd", einde("2026-04-30")),
    ].reduce((eerder, gebeurtenis) => {
      const stap = transition(eerder, gebeurtenis, omgeving)._unsafeUnwrap();
      toestanden.push(stap.dossier.zaken["z-1"]?.toestand);
      return stap.dossier;
    }, leegDossier("d"));
    expect(toestanden).toEqual([
      "niet-gemeld",
      "gemeld",
      "niet-gemeld",
      "niet-gemeld",
      "niet-gemeld",
      "niet-gemeld",
      "gemeld",
      "goedgekeurd",
      "goedgekeurd",
      "actief",
      "opgeschort",
      "actief",
      "beeindigd",
    ]);
    const feiten = dossier.zaken["z-1"]?.feiten as Onderaannemer;
    expect(feiten).toMatchObject({ producten: ["07A03", "15N21"], goedkeuring: { grond: "besluit", vanaf: "2026-03-09" } });
    const dagen = ["2026-03-08", "2026-03-09", "2026-03-20", "2026-03-21", "2026-03-31", "2026-04-01", "2026-04-30", "2026-05-01"];
    expect(dagen.map((dag) => wasIngezet(feiten, datum(dag)))).toEqual([false, true, true, false, false, true, true, false]);
  });

  it("D-24.3, D-25.5: een tarieftoets die niet voldoet geeft per norm een taak", () => {
    const toets = gebeurt("tarief-getoetst", { aandeelZorg: { oordeel: "voldoet niet" }, doorbelasting: { oordeel: "voldoet niet" } });
    const { gevolgen } = transition(bij("actief", ACTIEF), toets, omgevingMet([ONDERAANNEMER]))._unsafeUnwrap();
    expect(gevolgen.map(({ _tag, eis }) => [_tag, eis])).toEqual([
      ["Taak", "D-24.3"],
      ["Taak", "D-25.5"],
    ]);
  });

  it("W-92.1, D-25.1: wie in de inschrijving staat mag meteen werken, een ander niet zonder goedkeuring", () => {
    const omgeving = omgevingMet([ONDERAANNEMER]);
    const zetIn = (inUea: boolean) => {
      const opgenomen = gebeurt("onderaannemer-opgenomen", { vorm: "onderaannemer", inUea, producten: ["07A03"] });
      const bewezen = ["kwaliteit", "wettelijke eisen", "administratie"].map((soort) => gebeurt("bewijs-vastgelegd", { soort, stuk: "Verklaring" }));
      const getoetst = gebeurt("tarief-getoetst", { aandeelZorg: { oordeel: "voldoet" }, doorbelasting: { oordeel: "voldoet" } });
      const dossier = [opgenomen, ...bewezen, getoetst].reduce((eerder, stap) => transition(eerder, stap, omgeving)._unsafeUnwrap().dossier, leegDossier("d"));
      return transition(dossier, gebeurt("ingezet", { vanaf: "2026-03-02" }), omgeving);
    };
    expect(zetIn(true)._unsafeUnwrap().dossier.zaken["z-1"]?.toestand).toBe("actief");
    expect(zetIn(false)._unsafeUnwrapErr()).toMatchObject({ geblokkeerd: [{ code: "ONDERAANNEMER_NIET_GOEDGEKEURD" }] });
  });

  it.each([
    { eis: "D-25.2.a", soort: "kwaliteit" },
    { eis: "D-25.2.b", soort: "wettelijke eisen" },
    { eis: "D-25.2.c", soort: "administratie" },
  ] as const)("$eis: werk begint pas als er een stuk is over $soort", ({ soort }) => {
    const omgeving = omgevingMet([ONDERAANNEMER]);
    const zonder = bij("goedgekeurd", { ...GEREED, bewijzen: GEREED.bewijzen.filter((bewijs) => bewijs !== soort) });
    const begin = gebeurt("ingezet", { vanaf: "2026-03-02" });
    expect(transition(zonder, begin, omgeving)._unsafeUnwrapErr()).toMatchObject({
      geblokkeerd: [{ code: "ONDERAANNEMER_BEWIJS_ONTBREEKT", velden: { onderdelen: soort } }],
    });
    expect(leestGegevens(ONDERAANNEMER, "bewijs-vastgelegd", { soort, stuk: " " })).toBe(false);
    const bewezen = transition(zonder, gebeurt("bewijs-vastgelegd", { soort, stuk: "Verklaring" }), omgeving)._unsafeUnwrap().dossier;
    expect(transition(bewezen, begin, omgeving).isOk()).toBe(true);
  });

  it("D-25.1: melden stuurt een bericht aan de gemeente", () => {
    const melding = gebeurt("onderaannemer-gemeld", { producten: ["07A03"] });
    const { gevolgen } = transition(bij("niet-gemeld", NIET_GOEDGEKEURD), melding, omgevingMet([ONDERAANNEMER]))._unsafeUnwrap();
    expect(gevolgen).toMatchObject([{ _tag: "Bericht", aan: "gemeente", eis: "D-25.1" }]);
  });

  it("D-25.1: zonder goedkeuring wordt inzetten als geblokkeerd getoond, met goedkeuring vraagt het alleen de eerste dag", () => {
    const stap = (feiten: Onderaannemer) =>
      mogelijkeStappen({
        dossier: bij("gemeld", feiten),
        actor: eenActor(),
        tijdstip: tijdstip("2026-03-02T09:00:00Z"),
        omgeving: omgevingMet([ONDERAANNEMER]),
      }).find(({ gebeurtenis }) => gebeurtenis === "ingezet");
    expect(stap(NIET_GOEDGEKEURD)).toMatchObject({ stand: "geblokkeerd", geblokkeerd: [{ code: "ONDERAANNEMER_NIET_GOEDGEKEURD" }] });
    expect(stap(GEREED)).toMatchObject({ stand: "mits", vraagt: ["vanaf"], geblokkeerd: [] });
  });

  it("D-fn8: op verzoek is er een lijst van zzp'ers; wie gestopt is staat er niet op", () => {
    const dossier = eenDossier(
      eenZaak<Onderaannemer>(ONDERAANNEMER, "actief", { ...ACTIEF, vorm: "zzp" }, "o-1"),
      eenZaak<Onderaannemer>(ONDERAANNEMER, "beeindigd", { ...OPGESCHORT, vorm: "zzp" }, "o-2"),
      eenZaak<Onderaannemer>(ONDERAANNEMER, "gemeld", NIET_GOEDGEKEURD, "o-3"),
    );
    expect(listOnderaannemers(dossier, "zzp")).toEqual([{ zaak: "o-1", vorm: "zzp", producten: ["07A03"], toestand: "actief" }]);
    expect(listOnderaannemers(dossier).map(({ zaak }) => zaak)).toEqual(["o-1", "o-3"]);
  });

  it("D-24.3: een oordeel van een mens heeft een motivering, en staat er niet naast een oordeel van de toets", () => {
    const leest = (aandeelZorg: object): boolean => leestGegevens(ONDERAANNEMER, "tarief-getoetst", { aandeelZorg, doorbelasting: { oordeel: "voldoet" } });
    expect(leest({ oordeel: "geen oordeel", besluit: besluit("aanvaard") })).toBe(true);
    expect(leest({ oordeel: "geen oordeel", besluit: { uitkomst: "aanvaard", motivering: " " } })).toBe(false);
    expect(leest({ oordeel: "voldoet niet", besluit: besluit("aanvaard") })).toBe(false);
  });
});
