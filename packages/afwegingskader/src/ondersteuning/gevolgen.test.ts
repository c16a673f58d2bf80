import { describe, expect, it } from "vitest";

import { datum, eenDossier, leestGegevens } from "../../test/bouwers.js";
import { eenPlan, EINDE, EVALUATIE, feitenVan, in_, START, stap } from "../../test/ondersteuning-gegevens.js";
import { eenEenzijdig, eenOndersteuning, eenToeleiding } from "../../test/zaken-dagbesteding.js";
import type { Route } from "../toeleiding/toeleiding.js";
import { ONDERSTEUNING } from "./levensloop.js";
import { REDENEN_EINDE } from "./reden-einde.table.js";

describe("ondersteuning, gevolgen", () => {
  it("D-20.4, D-12.5, D-12.9: een start vraagt een 305, een plan en op tijd de laatste evaluatie", () => {
    const { dossier, gevolgen } = stap(in_("toegewezen"), "ondersteuning-gestart", START);
    expect(gevolgen).toEqual([
      { _tag: "Bericht", aan: "gemeente", inhoud: "305", eis: "D-20.4" },
      expect.objectContaining({ norm: "D-20.4", uiterlijk: "2026-03-09" }),
      expect.objectContaining({ norm: "D-12.5", uiterlijk: "2026-06-02" }),
      expect.objectContaining({ norm: "D-12.9", uiterlijk: "2027-11-05" }),
    ]);
    expect(feitenVan(dossier)).toMatchObject({ start: "2026-03-02", verantwoordelijkVanaf: "2026-03-02" });
  });

  it("D-11.14: een wachtlijst die nog niet is gemeld, geeft een taak; de melding gaat naar de gemeente", () => {
    const erkend = { erkend: [{ code: "WACHTLIJST_MELDEN" as const, reden: "Gaat vandaag nog uit." }] };
    const gewacht = stap(in_("toegewezen"), "op-wachtlijst", { inwonerGeinformeerd: true, gemeldBijGemeente: false }, erkend);
    expect(gewacht.gevolgen).toEqual([expect.objectContaining({ _tag: "Taak", norm: "D-11.14" })]);
    const gemeld = stap(gewacht.dossier, "wachtlijst-gemeld");
    expect(gemeld.gevolgen).toEqual([{ _tag: "Bericht", aan: "gemeente", inhoud: "wachtlijst", eis: "D-11.14" }]);
    expect(feitenVan(gemeld.dossier)).toMatchObject({ wachtlijstGemeld: true });
  });

  it("D-12.6: een plan en een evaluatie vragen een evaluatie binnen een jaar; afsluiten vraagt afronden", () => {
    expect(stap(in_("gestart"), "plan-vastgesteld", { plan: eenPlan() }).gevolgen).toEqual([
      expect.objectContaining({ norm: "D-12.6", uiterlijk: "2027-03-02" }),
    ]);
    expect(stap(in_("evaluatie"), "evaluatie-gehouden", { ...EVALUATIE, datum: "2026-02-27" }).gevolgen).toEqual([
      expect.objectContaining({ norm: "D-12.6", uiterlijk: "2027-02-27" }),
    ]);
    const afsluiten = stap(in_("evaluatie"), "evaluatie-gehouden", { ...EVALUATIE, uitkomst: "afsluiten", bijgesteldPlan: undefined });
    expect(afsluiten.gevolgen).toEqual([expect.objectContaining({ _tag: "Taak", eis: "D-12.8" })]);
  });

  it("D-12.8: een evaluatie laat het bijgestelde plan achter en telt vanaf haar eigen dag", () => {
    const { dossier } = stap(in_("evaluatie", { plan: eenPlan() }), "evaluatie-gehouden", {
      ...EVALUATIE,
      datum: "2026-02-27",
      bijgesteldPlan: eenPlan({ perspectief: "Betaald werk." }),
    });
    expect(feitenVan(dossier)).toMatchObject({ plan: { perspectief: "Betaald werk." }, laatstBeoordeeld: "2026-02-27", evaluatieGehouden: true });
  });

  it.each<[Route, string]>([
    ["route 1", "wijkteam"],
    ["route 2", "(315)"],
  ])("D-12.9: een herindicatie loopt op %s via %s", (route, woord) => {
    const dossier = eenDossier(eenToeleiding("startafspraak", { route }), eenOndersteuning("plan-actief", { evaluatieGehouden: true }));
    const taken = stap(dossier, "herindicatie-gevraagd", { evaluatieverslag: true }).gevolgen.map((gevolg) =>
      gevolg._tag === "Taak" ? gevolg.taak : gevolg.inhoud,
    );
    expect(taken.at(-1)).toContain(woord);
  });

  it.each(Object.entries(REDENEN_EINDE))("D-20.5: het einde met reden '%s' gaat als 307 met code %s uit", (reden, code) => {
    const { dossier, gevolgen } = stap(in_("plan-actief"), "beeindigd", { ...EINDE, reden, overdracht: "geregeld" });
    expect(gevolgen).toEqual([
      { _tag: "Bericht", aan: "gemeente", inhoud: "307", reden: code, eis: "D-20.5" },
      expect.objectContaining({ norm: "D-20.5", uiterlijk: "2026-03-06" }),
    ]);
    expect(feitenVan(dossier)).toMatchObject({ einde: { datum: "2026-02-27", reden: code } });
  });

  it("D-12.10: doorstroom gaat als uitstroom naar een ander domein uit", () => {
    const gegevens = { laatsteDag: "2026-02-27", bestemming: "leren", partner: "WerkBedrijf", afspraakMetPartner: "Start op 9 maart." };
    expect(stap(in_("plan-actief"), "doorgestroomd", gegevens).gevolgen[0]).toMatchObject({ inhoud: "307", reden: "39" });
  });

  it("D-13.2: eenzijdig stoppen kan niet als gewone reden van beëindigen worden gekozen", () => {
    expect(Object.values(REDENEN_EINDE)).not.toContain("22");
    expect(leestGegevens(ONDERSTEUNING, "beeindigd", EINDE)).toBe(true);
    for (const reden of ["22", "20", "eenzijdig door aanbieder", "toString"])
      expect(leestGegevens(ONDERSTEUNING, "beeindigd", { ...EINDE, reden })).toBe(false);
  });

  it("D-20.5: een stop of pauze die de aanbieder besloot, ging al bij het besluit uit", () => {
    const besluit = (soort: "beeindigen" | "opschorten") => eenEenzijdig("gestopt", { soort, laatsteDag: datum("2026-02-27") });
    const laatsteDag = "2026-02-27";
    expect(stap(in_("plan-actief", {}, besluit("beeindigen")), "eenzijdig-gestopt", { laatsteDag, besluit: "e-1" }).gevolgen).toEqual([]);
    const pauze = { laatsteDag, opInitiatiefVan: "aanbieder", aanleiding: "zie besluit", besluit: "e-1" };
    expect(stap(in_("plan-actief", {}, besluit("opschorten")), "onderbroken", pauze).gevolgen).toEqual([]);
  });
});
