import { decodeWmo305, decodeWmo307 } from "@wmo-kit/iwmo";
import type { Stapweergave } from "@wmo-kit/kit/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenServer, overDagen, vandaag, type Proefserver } from "../../test/server.js";
import { berichtenVan, makeStapper, type Stapprobleem } from "../../test/stappen.js";
import type { Dossierweergave } from "../api/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer({ WMO_KIT_AGB: "98000001", WMO_KIT_BEKWAAMHEDEN: "mbo4" });
});
afterAll(() => server.dispose());

const { eenBewoner, lukt, versieVan, xmlVan, zet } = makeStapper(() => server);

const PLAN = {
  vraag: "Meer dagritme",
  perspectief: "Blijven meedoen",
  doelen: [{ doel: "Drie dagen per week buiten de deur", activiteiten: "Tuin", frequentie: "3 dagdelen", door: "begeleider" }],
  eigenKracht: "Komt zelf",
  netwerk: "Dochter",
  algemeneVoorzieningen: "Buurtkamer",
  eersteAanspreekpunt: "begeleider",
  casemanagement: false,
  samenMetInwoner: true,
  doelenVanGemeente: "Dagstructuur",
};

describe("de stappen van een dossier", () => {
  it("B1, B2: van toewijzing tot plan, onderbreking, hervatten en einde, met de berichten die erbij horen", async () => {
    const { dossierId, nummer } = await eenBewoner();
    const zaak = `ondersteuning-${nummer}-1`;
    await server.stuur(`/api/dossiers/${dossierId}/contact`, { datum: vandaag() });
    const start = await server.stuur<Dossierweergave>(`/api/dossiers/${dossierId}/starts`, { toewijzingNummer: nummer, begindatum: overDagen(-6) });
    expect(start.inhoud.zaken.map(({ levensloop, toestand }) => `${levensloop} ${toestand}`)).toEqual(["B1 contact-gelegd", "B2 gestart"]);
    const startbericht = decodeWmo305(await xmlVan(start.inhoud, "WMO305"))._unsafeUnwrap();
    expect(startbericht.client.startProducten).toMatchObject([{ toewijzingNummer: nummer, begindatum: overDagen(-6), statusAanlevering: "1" }]);

    const gepland = await lukt(dossierId, { zaak, gebeurtenis: "plan-vastgesteld", gegevens: { plan: { ...PLAN, evaluatiemoment: overDagen(180) } } });
    expect(gepland.termijnen.find(({ norm }) => norm === "D-12.5")?.stand).toBe("gehaald");
    expect(gepland.zaken.flatMap(({ taken }) => taken.map(({ norm }) => norm))).toContain("D-12.6");

    const pauze = await lukt(dossierId, {
      zaak,
      gebeurtenis: "onderbroken",
      gegevens: { laatsteDag: overDagen(-2), opInitiatiefVan: "inwoner", aanleiding: "opname" },
    });
    const stopbericht = decodeWmo307(await xmlVan(pauze, "WMO307"))._unsafeUnwrap();
    expect(stopbericht.client.stopProducten).toMatchObject([
      { toewijzingNummer: nummer, begindatum: overDagen(-6), einddatum: overDagen(-2), redenBeeindiging: "20", statusAanlevering: "1" },
    ]);
    await lukt(dossierId, { zaak, gebeurtenis: "hervat", gegevens: { startdatum: overDagen(-1), locatieGoedgekeurd: true, vogsGeldig: true } });
    const einde = await lukt(dossierId, {
      zaak,
      gebeurtenis: "beeindigd",
      gegevens: { laatsteDag: vandaag(), reden: "inwoner stopt", besprokenMetInwoner: true, overdracht: "niet nodig" },
    });
    expect(berichtenVan(einde, "WMO307")).toHaveLength(2);
    expect(decodeWmo307(await xmlVan(einde, "WMO307"))._unsafeUnwrap().client.stopProducten[0]).toMatchObject({ begindatum: overDagen(-1), redenBeeindiging: "21" });
    // What is left to do: send the start of the second stretch and the stop; nothing of the plan any more.
    expect(einde.zaken.flatMap(({ taken }) => taken.map(({ norm }) => norm)).toSorted()).toEqual(["D-20.4", "D-20.5"]);
  });

  it("D-20.4, IV008: een verstuurd startbericht met een foute dag wordt in één bericht teruggenomen en vervangen", async () => {
    const { dossierId, nummer } = await eenBewoner();
    const zaak = `ondersteuning-${nummer}-1`;
    const start = await server.stuur<Dossierweergave>(`/api/dossiers/${dossierId}/starts`, { toewijzingNummer: nummer, begindatum: overDagen(-3) });
    const berichtId = berichtenVan(start.inhoud, "WMO305")[0]?.berichtId;
    await server.stuur(`/api/dossiers/${dossierId}/berichten/${berichtId}/verzending`, { datum: vandaag() });
    const vervangen = await lukt(dossierId, { zaak, gebeurtenis: "startbericht-vervangen", gegevens: { startdatum: overDagen(-2) }, reden: "verkeerde dag" });
    const { client } = decodeWmo305(await xmlVan(vervangen, "WMO305"))._unsafeUnwrap();
    expect(client.startProducten.map(({ begindatum, statusAanlevering }) => [begindatum, statusAanlevering])).toEqual([
      [overDagen(-3), "3"],
      [overDagen(-2), "1"],
    ]);
    expect(berichtenVan(vervangen, "WMO305").map(({ verzondenOpTekst }) => verzondenOpTekst === null)).toEqual([true, false]);
  });

  it("STAP_TEGENGEHOUDEN: een stap die niet mag zegt elke reden met eis, en legt niets vast", async () => {
    const { dossierId, nummer } = await eenBewoner();
    const zaak = `ondersteuning-${nummer}-1`;
    await server.stuur(`/api/dossiers/${dossierId}/starts`, { toewijzingNummer: nummer, begindatum: vandaag() });
    const voor = await versieVan(dossierId);
    const { status, inhoud } = await zet<Stapprobleem>(dossierId, { zaak, gebeurtenis: "plan-vastgesteld", gegevens: { plan: {} } });
    expect([status, inhoud.code]).toEqual([422, "STAP_TEGENGEHOUDEN"]);
    expect(inhoud.geblokkeerd.map(({ code }) => code).toSorted()).toEqual(["DOELEN_GEMEENTE_ONTBREKEN", "PLAN_NIET_SAMEN", "PLAN_ONVOLLEDIG"]);
    expect(inhoud.geblokkeerd[0]?.eisen).toContain("D-12.2");
    expect(await versieVan(dossierId)).toBe(voor);
  });

  it("INVOER_ONGELDIG: elk veld dat niet klopt wordt genoemd, zonder de waarde", async () => {
    const { dossierId, nummer } = await eenBewoner();
    const gegevens = { laatsteDag: "31-12-2026", reden: "zomaar", overdracht: "geregeld", besprokenMetInwoner: "999910103" };
    const { status, inhoud } = await zet<Stapprobleem>(dossierId, { zaak: `toewijzing-${nummer}`, gebeurtenis: "beeindigd", gegevens });
    expect([status, inhoud.code]).toEqual([422, "INVOER_ONGELDIG"]);
    expect(inhoud.bevindingen.map(({ pad }) => pad.join("."))).toEqual(["laatsteDag", "reden", "besprokenMetInwoner"]);
    expect(JSON.stringify(inhoud)).not.toMatch(/zomaar|9999\d{5}/u);
  });

  it("VERSIE_CONFLICT: wie op een oud scherm werkt, overschrijft niets", async () => {
    const { dossierId, nummer } = await eenBewoner();
    const oud = await versieVan(dossierId);
    await server.stuur(`/api/dossiers/${dossierId}/contact`, { datum: vandaag() });
    const { status, inhoud } = await zet<Stapprobleem & { versie: number }>(dossierId, {
      levensloop: "B1",
      zaak: `toewijzing-${nummer}`,
      gebeurtenis: "start-afgesproken",
      gegevens: { startdatum: overDagen(7) },
      verwachteVersie: oud,
    });
    expect([status, inhoud.code, inhoud.versie]).toEqual([409, "VERSIE_CONFLICT", oud + 1]);
  });

  it("B1: wat wordt aangeboden heeft een titel en velden, en wat de kit weet is voorgevuld", async () => {
    const { dossierId, nummer } = await eenBewoner();
    const { stappen } = await server.lees<{ stappen: readonly Stapweergave[] }>(`/api/dossiers/${dossierId}/stappen`);
    const sleutel = ({ levensloop, gebeurtenis, zaak }: Stapweergave) => `${levensloop} ${gebeurtenis} ${zaak ?? "nieuw"}`;
    expect(stappen.map(sleutel)).toEqual(
      expect.arrayContaining([`B1 contact-gelegd toewijzing-${nummer}`, "B1 aanvraag-begonnen nieuw", "B2 toewijzing-overgenomen nieuw"]),
    );
    expect(stappen.map(sleutel)).not.toContain("B1 301-ontvangen nieuw");
    const contact = stappen.find(({ gebeurtenis }) => gebeurtenis === "contact-gelegd");
    expect(contact?.velden).toMatchObject([{ naam: "datum", soort: "datum", voorstel: vandaag() }]);
    expect(contact?.zaakTitel).toBe(`Toewijzing ${nummer}`);
    const overnemen = stappen.find(({ gebeurtenis }) => gebeurtenis === "toewijzing-overgenomen");
    expect(overnemen?.velden[0]).toMatchObject({ naam: "toeleiding", soort: "keuze", voorstel: `toewijzing-${nummer}`, opties: [{ label: `Toewijzing ${nummer}` }] });
  });

  it("ZAAK_ONBEKEND: een zaak van een ander dossier kan niet worden gewijzigd", async () => {
    const { dossierId } = await eenBewoner();
    const { status, inhoud } = await zet<Stapprobleem>(dossierId, { levensloop: "B1", zaak: "toewijzing-1", gebeurtenis: "contact-gelegd", gegevens: { datum: vandaag() } });
    expect([status, inhoud.code]).toEqual([404, "ZAAK_ONBEKEND"]);
  });
});
