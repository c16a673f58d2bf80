import { describe, expect, it } from "vitest";

import { datum, eenDossier, leestGegevens, omgevingMet } from "../../test/bouwers.js";
import { FEITEN, NIEUWE_PERIODE, VERLENGING, advies, gebeurt, in_, onderzoek, zaak } from "../../test/indicatie/bouwers.js";
import { makeNormenboek } from "../kern/make-normenboek.js";
import { transition } from "../kern/transition.js";
import { INDICATIE } from "./levensloop.js";

describe("gevolgen van de indicatie", () => {
  const omgeving = omgevingMet([INDICATIE]);
  const stap = (dossier: ReturnType<typeof eenDossier>, gebeurtenis: ReturnType<typeof gebeurt>) => transition(dossier, gebeurtenis, omgeving)._unsafeUnwrap();

  it("W-28.1: toekennen geeft een taak met de laatste dag om op tijd verlenging te vragen", () => {
    expect(stap(in_("aangevraagd"), gebeurt("toegekend", { begindatum: "2025-07-01", einddatum: "2026-06-30" })).gevolgen).toMatchObject([
      { _tag: "Taak", eis: "W-28.1", norm: "W-28.1", uiterlijk: "2026-05-05" },
    ]);
  });

  it("W-43.1, W-43.2: beschermd wonen geeft een taak en een bericht met de laatste dag van het recht", () => {
    const { gevolgen, dossier } = stap(in_("lopend"), gebeurt("bw-toegekend", { toekenningsdatum: "2026-01-31", afsprakenToegangBw: "Afgesproken." }));
    expect(gevolgen).toMatchObject([
      { _tag: "Taak", norm: "W-43.1", uiterlijk: "2026-04-30" },
      { _tag: "Bericht", inhoud: "verzoek tot intrekking van de indicatie na 30 april 2026", eis: "W-43.2" },
    ]);
    expect(dossier.zaken["z-1"]?.toestand).toBe("lopend");
  });

  it("W-43.1: zonder norm voor de laatste dag zegt een mens welke dag dat is", () => {
    const zonderNormen = { levenslopen: omgeving.levenslopen, normen: makeNormenboek({ termijnen: [] }) };
    const dossier = in_("lopend", { ...FEITEN, bwToegekendOp: datum("2026-01-31"), backofficeIngelicht: true });
    const probeer = (gegevens: object) => transition(dossier, gebeurt("vervallen-na-bw", gegevens, "2026-05-01"), zonderNormen);
    expect(probeer({})._unsafeUnwrapErr()).toMatchObject({ geblokkeerd: [], oordelen: [{ code: "INTREKKING_TE_VROEG" }] });
    expect(probeer({ laatsteDag: { datum: "2026-04-30", motivering: "Zo afgesproken." } }).isOk()).toBe(true);
    expect(probeer({ laatsteDag: { datum: "2026-05-01", motivering: "Zo afgesproken." } }).isErr()).toBe(true);
  });

  it("W-44: alleen wat wordt ingetrokken gaat van de indicatie af, en de backoffice hoort het", () => {
    const { gevolgen, dossier } = stap(in_("lopend"), gebeurt("overgestapt-naar-opdrachtnemer", { overgenomen: ["begeleiding"], ingetrokken: ["begeleiding"] }));
    expect(dossier.zaken["z-1"]?.feiten).toMatchObject({ onderdelen: ["dagbesteding"] });
    expect(gevolgen).toMatchObject([{ _tag: "Bericht", inhoud: "verzoek tot intrekking van: begeleiding", eis: "W-44" }]);
  });

  it("W-42.2: het Wlz-besluit geeft een taak om over te dragen, de overdracht een taak om te stoppen", () => {
    const besluit = stap(in_("lopend"), gebeurt("wlz-besluit-ontvangen", { toelichting: "CIZ-besluit." }));
    expect(besluit.gevolgen).toMatchObject([{ _tag: "Taak", eis: "W-42.2" }]);
    expect(transition(besluit.dossier, gebeurt("gestopt-wegens-wlz"), omgeving).isErr()).toBe(true);
    const overdracht = stap(besluit.dossier, gebeurt("wlz-overdracht-geregeld", { naar: "zorginstelling" }));
    expect(overdracht.gevolgen).toMatchObject([{ _tag: "Taak", norm: "W-42.2", uiterlijk: "2026-04-01" }]);
    expect(stap(overdracht.dossier, gebeurt("gestopt-wegens-wlz")).gevolgen).toMatchObject([{ _tag: "Bericht", aan: "backoffice van de opdrachtgever" }]);
  });

  it("W-42.4, W-13.1: een weigering en een wissel van aanbieder gaan naar de backoffice", () => {
    const weigering = { verwachting: "Blijvend toezicht.", oordeel: "geen recht", motivering: "Besproken." };
    const wissel = { naar: "andere aanbieder", past: true, motivering: "Dichterbij.", overdrachtTussenAanbieders: true };
    expect(stap(in_("lopend"), gebeurt("wlz-aanvraag-geweigerd", weigering)).gevolgen).toMatchObject([{ eis: "W-42.4" }]);
    expect(stap(in_("lopend"), gebeurt("aanbieder-gewisseld", wissel)).gevolgen).toMatchObject([{ eis: "W-13.1" }]);
  });

  it("W-28.2: na verlengen loopt de nieuwe periode en is het onderzoek gebruikt", () => {
    const { dossier } = stap(eenDossier(zaak("heronderzoek", VERLENGING), onderzoek(), advies()), gebeurt("verlengd", NIEUWE_PERIODE));
    expect(dossier.zaken["z-1"]?.feiten).toMatchObject({
      perioden: [
        { begindatum: "2025-07-01", einddatum: "2026-06-30" },
        { begindatum: "2026-07-01", einddatum: "2027-06-30" },
      ],
      einddatum: "2027-06-30",
      gebruikteOnderzoeken: ["o-1"],
    });
    expect(dossier.zaken["z-1"]?.feiten).not.toHaveProperty("verlenging");
  });

  it("W-28.2: een correctie kan de einddatum niet veranderen, dus niet verlengen zonder onderzoek", () => {
    expect(leestGegevens(INDICATIE, "gegevens-gecorrigeerd", { aanbieder: "aanbieder", einddatum: "2030-01-01" })).toBe(false);
  });

  it("W-28.1: een verlenging die wordt ingetrokken laat de indicatie lopen", () => {
    const { dossier } = stap(in_("heronderzoek", VERLENGING), gebeurt("verlenging-ingetrokken", { toelichting: "Niet meer nodig." }));
    expect(dossier.zaken["z-1"]).toMatchObject({ toestand: "lopend", feiten: { einddatum: "2026-06-30" } });
  });
});
