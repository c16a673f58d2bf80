import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Dossierweergave } from "../api/weergave.js";
import { makeOnderzoeker } from "../../test/onderzoek.js";
import { eenServer, overDagen, type Proefserver } from "../../test/server.js";
import type { Indicatieweergave } from "./weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const onderzoeker = makeOnderzoeker(() => server);
const { doe, metIndicatie, heronderzoek, zaakVan } = onderzoeker;
const toon = (dossier: Dossierweergave): Promise<Indicatieweergave> => server.lees(`/api/dossiers/${dossier.id}/indicaties/${zaakVan(dossier, "A6")}`);

/** The same day number three months later, or the last day of that month. */
const drieMaandenNa = (dag: string): string => {
  const [jaar = 0, maand = 0, nummer = 0] = dag.split("-").map(Number);
  const laatste = new Date(Date.UTC(jaar, maand + 3, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand + 2, Math.min(nummer, laatste))).toISOString().slice(0, 10);
};

describe("een indicatie op één pagina", () => {
  it("W-28.1: de verlenging wordt uiterlijk acht weken voor het einde gevraagd, en er staat waarom die dag", async () => {
    const weergave = await toon(await metIndicatie(100));
    expect(weergave.herinnering).toMatchObject({ norm: "W-28.1", uiterlijk: overDagen(100 - 56) });
    expect(weergave.herinnering?.waarom.length).toBeGreaterThan(0);
    expect(weergave.herinnering?.bronnen.join(" ")).toContain("28.1");
    expect([weergave.verval, weergave.verlenging, weergave.verloop]).toEqual([null, null, []]);
  });

  it("W-28.2, W-28.3: een herindicatie toont het verslag, de evaluatie, het onderzoek en de hardheidsclausule met motivering", async () => {
    const dossier = await heronderzoek();
    await doe(dossier.id, "A6", "heronderzoek-begonnen", { onderzoek: zaakVan(dossier, "A2") });
    await doe(dossier.id, "A6", "ondersteuning-geevalueerd", { tevredenheid: "Tevreden.", doelrealisatie: "De week loopt.", verzilvering: "Bijna alles gebruikt." });
    const na = await doe(dossier.id, "A6", "hardheidsclausule-toegepast", { belangVanInwoner: "De band is opgebouwd.", overdracht: "belemmert", motivering: "Een nieuw gezicht komt niet binnen." });
    const weergave = await toon(na);
    expect(weergave.verlenging).toMatchObject({
      evaluatieverslagVan: "De inwoner met de aanbieder",
      onderzoek: zaakVan(dossier, "A2"),
      tevredenheid: "Tevreden.",
      hardheid: { overdracht: "Belemmert de overdracht", motivering: "Een nieuw gezicht komt niet binnen." },
    });
    expect(weergave.herinnering).toBeNull();
    expect((await onderzoeker.toon(na)).isHerindicatie).toBe(true);
  });

  it("W-43.1: na toekenning van beschermd wonen vervalt de indicatie drie maanden later, en er staat waarom", async () => {
    const { id } = await metIndicatie(300);
    const toegekend = overDagen(-5);
    const weergave = await toon(await doe(id, "A6", "bw-toegekend", { toekenningsdatum: toegekend, afsprakenToegangBw: "Gebeld." }));
    expect(weergave.verval).toMatchObject({ norm: "W-43.1", uiterlijk: drieMaandenNa(toegekend) });
    expect(weergave.verval?.waarom.length).toBeGreaterThan(0);
    expect(weergave.verloop).toMatchObject([{ eis: "W-43.1", tekst: expect.stringContaining("Gebeld.") }]);
  });

  it("W-13.1, W-42.2, W-44: overstap, Wlz en wissel van aanbieder staan in het verloop, en wat het wijkteam niet overneemt blijft", async () => {
    const { id } = await metIndicatie(300, { onderdelen: ["begeleiding", "dagbesteding"] });
    await doe(id, "A6", "aanbieder-gewisseld", { naar: "De Andere Boerderij", past: true, motivering: "Dichterbij.", overdrachtTussenAanbieders: true });
    await doe(id, "A6", "wlz-besluit-ontvangen", { toelichting: "Het CIZ besloot" });
    const weergave = await toon(await doe(id, "A6", "overgestapt-naar-opdrachtnemer", { overgenomen: ["begeleiding"], ingetrokken: ["begeleiding"] }));
    expect(weergave.onderdelen).toEqual(["dagbesteding"]);
    expect(weergave.aanbieder).toBe("De Andere Boerderij");
    expect(weergave.verloop.map(({ eis }) => eis).toSorted()).toEqual(["W-13.1", "W-42.2", "W-44"]);
  });

  it("W-95.1: een zaak die geen indicatie is geeft 404", async () => {
    const dossier = await metIndicatie(100);
    expect((await server.vraag(`/api/dossiers/${dossier.id}/indicaties/${zaakVan(dossier, "A1")}`)).status).toBe(404);
  });
});
