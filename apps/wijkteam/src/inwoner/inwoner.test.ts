import type { Inzageregel, Stapweergave, Takenlijst } from "@wmo-kit/kit/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { makeAdviesmaker } from "../../test/advies.js";
import { HUISARTS, type Stapprobleem } from "../../test/melding.js";
import { plan } from "../../test/plan.js";
import { VERSLAG } from "../../test/onderzoek.js";
import { eenServer, overDagen, vandaag, type Antwoord, type Proefserver, type Vrager } from "../../test/server.js";
import type { Eigendossier, Gedeelddossier, Inwonertoegang, Uitnodiging } from "./weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const { actief, begonnen, doe, gestart, lees, meld, totStap, toestandVan, verstuurd, zaakVan } = makeAdviesmaker(() => server);

const nodigUit = async (id: string): Promise<Uitnodiging> => {
  const { status, inhoud } = await server.stuur<Uitnodiging>(`/api/dossiers/${id}/inwonertoegang`, {});
  expect([status, inhoud]).toEqual([201, expect.anything()]);
  return inhoud;
};
const alsInwoner = async (id: string): Promise<Vrager> => server.genodigd(await nodigUit(id));
const eigen = (inwoner: Vrager, id: string): Promise<Eigendossier> => inwoner.lees(`/api/eigen-dossiers/${id}`);
const stuur = <T = Eigendossier>(inwoner: Vrager, id: string, pad: string, gegevens: object): Promise<Antwoord<T>> => inwoner.stuur<T>(`/api/eigen-dossiers/${id}/${pad}`, gegevens);
const taken = async (id: string): Promise<readonly string[]> =>
  (await server.lees<Takenlijst>("/api/taken")).taken.filter(({ dossierId }) => dossierId === id).map(({ wat }) => wat);

const VOORSTEL = { onderdeel: "gegevens", zaak: null, tekst: "Ik heet  Anna,\n niet Ans. " } as const;
const DELING = { naam: "Fatma", relatie: "zus", onderdelen: ["plan", "contact"], vanaf: vandaag(), tot: overDagen(30) };

describe("het eigen dossier", () => {
  it("W-95.2: een inwoner meldt zich aan met de code uit de brief en ziet het eigen dossier, zonder naam of nummer in de uitnodiging", async () => {
    const { id } = await meld();
    const uitnodiging = await nodigUit(id);
    expect([JSON.stringify(uitnodiging).includes("Proefstra"), uitnodiging.dagenGeldig]).toEqual([false, 14]);
    const inwoner = await server.genodigd(uitnodiging);
    expect(await inwoner.lees("/api/eigen-dossiers")).toEqual({ dossiers: [id] });
    const dossier = await eigen(inwoner, id);
    expect(dossier).toMatchObject({ id, naam: "Anna Proefstra", vragen: [{ vraag: "Ik kom de deur niet meer uit." }], plannen: [], verslagen: [], contact: { organisatie: expect.any(String) } });
    expect(dossier.termijnen).toContainEqual(expect.objectContaining({ wat: "Wij spreken u over uw vraag.", uiterlijkTekst: expect.any(String) }));
    expect(dossier.termijnen.every(({ uiterlijkTekst, waarom }) => uiterlijkTekst === null || waarom.length > 1)).toBe(true);
    const opnieuw = await server.stuur<Stapprobleem>("/api/herstel", { code: uitnodiging.code, wachtwoord: "paard nietje batterij wolk" });
    expect(opnieuw.inhoud.code).toBe("CODE_ONGELDIG");
  });

  it("W-95.2: elke deur geeft voor het dossier van een ander precies hetzelfde als voor een dossier dat er niet is", async () => {
    const [een, ander] = [await meld(), await meld()];
    const inwoner = await alsInwoner(een.id);
    const vraag = async (id: string): Promise<readonly unknown[]> => {
      const lezen = await Promise.all(["", "/inzage"].map(async (staart) => inwoner.vraag(`/api/eigen-dossiers/${id}${staart}`)));
      const schrijven = await Promise.all(
        (
          [
            ["voorstellen", VOORSTEL],
            ["oordelen", { onderdeel: "plan", zaak: "z", akkoord: true, exemplaarGewenst: false, toelichting: null }],
            ["delingen", DELING],
            ["delingen/x/intrekking", {}],
          ] as const
        ).map(([pad, gegevens]) => stuur<Stapprobleem>(inwoner, id, pad, gegevens)),
      );
      const gelezen = await Promise.all(lezen.map(async (antwoord) => [antwoord.status, await antwoord.json()] as const));
      return [...gelezen, ...schrijven.map(({ status, inhoud }) => [status, inhoud] as const)].map(([status, inhoud]) => [status, JSON.parse(JSON.stringify(inhoud).replaceAll(id, "ID"))]);
    };
    const vanAnder = await vraag(ander.id);
    expect(vanAnder).toEqual(await vraag("bestaat-niet"));
    expect(vanAnder.every((antwoord) => Array.isArray(antwoord) && antwoord[0] === 403)).toBe(true);
    for (const pad of [`/api/dossiers/${een.id}`, "/api/dossiers", "/api/werklijst", `/api/dossiers/${een.id}/inwonertoegang`, `/api/gedeelde-dossiers/${een.id}`])
      expect([pad, (await inwoner.vraag(pad)).status]).toEqual([pad, 403]);
    expect((await server.vraag(`/api/eigen-dossiers/${een.id}`)).status).toBe(403);
  });

  it("W-95.2: wat een ander meldde en wat nog concept is, staat er niet in", async () => {
    const { id } = await meld({ aanmelder: HUISARTS });
    const inwoner = await alsInwoner(id);
    expect((await eigen(inwoner, id)).vragen).toEqual([{ zaak: expect.any(String), datumTekst: expect.any(String), vraag: null }]);
    const advies = await begonnen();
    const ziet = await alsInwoner(advies.id);
    const dossier = await eigen(ziet, advies.id);
    expect([dossier.adviezen, dossier.verslagen.map(({ standTekst }) => standTekst)]).toEqual([[], ["Dit verslag staat vast en er is een uitkomst."]]);
    expect(JSON.stringify(dossier)).not.toContain("Huisartsen");
  });

  it("W-33.4: een verstuurd advies staat erin met het verslag, de termijn van de gemeente en waarom die dag", async () => {
    const { id } = await verstuurd();
    const inwoner = await alsInwoner(id);
    const { adviezen, termijnen } = await eigen(inwoner, id);
    expect(adviezen).toMatchObject([{ titel: "Advies over hulp", vraagtOordeel: false }]);
    expect(JSON.stringify(adviezen)).toContain("Zorg Dichtbij");
    expect(termijnen.every(({ wat }) => !wat.includes("vier ogen"))).toBe(true);
    expect(termijnen.map(({ wat }) => wat)).toContain("De gemeente beslist en stuurt u een brief.");
  });

  it("NEN 7513: de inwoner ziet wie keek en wanneer, ook de reden van wie in nood keek", async () => {
    const { id } = await meld();
    const inwoner = await alsInwoner(id);
    const invaller = await server.als("invaller", ["medewerker"]);
    const reden = "De dienstdoende collega is ziek en er is nu gebeld.";
    expect((await fetch(`${server.basis}/api/gezondheid`)).status).toBeLessThan(500);
    expect((await invaller.vraag(`/api/dossiers/${id}`)).status).toBe(403);
    expect((await invaller.stuur(`/api/dossiers/${id}/noodtoegang`, { reden })).status).toBe(200);
    expect((await invaller.vraag(`/api/dossiers/${id}`)).status).toBe(200);
    const { regels } = await inwoner.lees<{ readonly regels: readonly Inzageregel[] }>(`/api/eigen-dossiers/${id}/inzage`);
    expect(regels).toContainEqual(expect.objectContaining({ wat: "Dossier bekeken", wie: "W. Werker", noodreden: reden }));
    expect(regels.map(({ uitkomst }) => uitkomst)).toContain("geweigerd");
  });
});

describe("meepraten", () => {
  it("W-95.3: een voorstel blijft letterlijk staan, wordt een taak met een dag, en het antwoord is te lezen", async () => {
    const { id } = await meld();
    const inwoner = await alsInwoner(id);
    const { inhoud } = await stuur(inwoner, id, "voorstellen", VOORSTEL);
    expect(inhoud.voorstellen).toMatchObject([{ tekst: VOORSTEL.tekst, antwoord: null }]);
    const voorstelId = inhoud.voorstellen[0]?.voorstelId ?? "";
    const open = (await server.lees<Takenlijst>("/api/taken")).taken.find(({ dossierId, wat }) => dossierId === id && wat === "Antwoord de inwoner op het voorstel.");
    expect(open).toMatchObject({ norm: "AVG-12.3", bronnen: ["AVG art. 12 lid 3"], stap: null });
    expect(open?.waarom.length).toBeGreaterThan(1);
    expect((await lees(id)).tijdlijn.map(({ wat }) => wat)).toContain(`De inwoner stelt voor: “${VOORSTEL.tekst}”`);
    const antwoord = (pad: string) => server.stuur<Inwonertoegang & Stapprobleem>(`/api/dossiers/${id}/voorstellen/${pad}/antwoord`, { besluit: "deels", antwoord: "Wij schrijven voortaan Anna." });
    expect((await server.stuur(`/api/dossiers/${id}/voorstellen/${voorstelId}/antwoord`, { besluit: "deels", antwoord: "  " })).status).toBe(422);
    expect([(await antwoord("onbekend")).status, (await antwoord(voorstelId)).status, (await antwoord(voorstelId)).inhoud.code]).toEqual([404, 200, "VOORSTEL_BEANTWOORD"]);
    expect((await eigen(inwoner, id)).voorstellen[0]?.antwoord).toMatchObject({ besluit: "deels", tekst: "Wij schrijven voortaan Anna.", door: "W. Werker" });
    expect(await taken(id)).not.toContain("Antwoord de inwoner op het voorstel.");
    const metNummer = await stuur<Stapprobleem>(inwoner, id, "voorstellen", { ...VOORSTEL, tekst: "Mijn nummer is 999900006." });
    expect([metNummer.inhoud.code, JSON.stringify(metNummer.inhoud).includes("999900006")]).toEqual(["BSN_IN_TEKST", false]);
    const { versie } = await lees(id);
    for (const tekst of ["  ", "\n", "\ud800"]) expect((await stuur<Stapprobleem>(inwoner, id, "voorstellen", { ...VOORSTEL, tekst })).status).toBe(422);
    expect((await lees(id)).versie).toBe(versie);
  });

  it("W-8.2: stemt de inwoner zelf in met het plan, dan is dat de stap", async () => {
    const { id } = await gestart();
    const inwoner = await alsInwoner(id);
    const zaak = zaakVan(await lees(id), "A5");
    const oordeel = { onderdeel: "plan", zaak, akkoord: true, exemplaarGewenst: false, toelichting: null };
    expect((await stuur<Stapprobleem>(inwoner, id, "oordelen", oordeel)).inhoud.code).toBe("NIETS_OM_OVER_TE_OORDELEN");
    await doe(id, "A5", "plan-opgesteld", plan());
    expect((await eigen(inwoner, id)).plannen).toMatchObject([{ vraagtOordeel: true, standTekst: "Dit is een voorstel. Wat vindt u ervan?" }]);
    const { inhoud } = await stuur(inwoner, id, "oordelen", oordeel);
    expect(inhoud.plannen).toMatchObject([{ vraagtOordeel: false, oordeel: { akkoord: true, verwerkt: true } }]);
    const dossier = await lees(id);
    expect([toestandVan(dossier, "A5"), dossier.tijdlijn.some(({ wie }) => wie === "Inwoner")]).toEqual(["plan-actief", true]);
    expect(await taken(id)).not.toContainEqual(expect.stringMatching(/^De inwoner is het/));
  });

  it("W-8.2: wil de inwoner een exemplaar op papier of stemt hij niet in, dan neemt de professional het over", async () => {
    const { id } = await gestart();
    await doe(id, "A5", "plan-opgesteld", plan());
    const inwoner = await alsInwoner(id);
    const zaak = zaakVan(await lees(id), "A5");
    await stuur(inwoner, id, "oordelen", { onderdeel: "plan", zaak, akkoord: true, exemplaarGewenst: true, toelichting: null });
    expect([toestandVan(await lees(id), "A5"), await taken(id)]).toEqual(["plan-concept", expect.arrayContaining(["De inwoner is het eens met het plan. Neem dit over of bespreek het."])]);
    const { stappen } = await server.lees<{ readonly stappen: readonly Stapweergave[] }>(`/api/dossiers/${id}/stappen`);
    const velden = stappen.find(({ levensloop, gebeurtenis }) => levensloop === "A5" && gebeurtenis === "inwoner-stemt-in")?.velden ?? [];
    expect(velden.filter(({ voorstel }) => voorstel !== null).map(({ naam, voorstel }) => [naam, voorstel])).toEqual([["stemtIn", true], ["exemplaarGewenst", true]]);
    await stuur(inwoner, id, "oordelen", { onderdeel: "plan", zaak, akkoord: false, exemplaarGewenst: false, toelichting: "Dinsdag kan ik niet." });
    expect(await taken(id)).toContain("De inwoner is het niet eens met het plan. Neem dit over of bespreek het.");
    await doe(id, "A5", "plan-opgesteld", plan({ hulpvraag: "Weer overzicht, niet op dinsdag." }));
    expect(await taken(id)).not.toContainEqual(expect.stringMatching(/^De inwoner is het/));
  });

  it("W-29.1: wat de inwoner van het verslag vindt staat er woordelijk in", async () => {
    const { id } = await totStap(6);
    await doe(id, "A2", "verslag-opgesteld", VERSLAG);
    const inwoner = await alsInwoner(id);
    const zaak = zaakVan(await lees(id), "A2");
    const { inhoud } = await stuur(inwoner, id, "oordelen", { onderdeel: "verslag", zaak, akkoord: false, exemplaarGewenst: false, toelichting: "Mijn zus heet Fatma." });
    expect(JSON.stringify(inhoud.verslagen)).toContain("U stelt voor: Mijn zus heet Fatma.");
    const vast = await doe(id, "A2", "verslag-vastgesteld");
    expect(toestandVan(vast, "A2")).toBe("verslag-vastgesteld");
  });
});

describe("delen met het netwerk", () => {
  it("W-95.3: de naaste ziet alleen wat gedeeld is, en na intrekken niets meer", async () => {
    const { id } = await actief();
    const inwoner = await alsInwoner(id);
    const { status, inhoud } = await stuur<{ readonly uitnodiging: Uitnodiging; readonly dossier: Eigendossier }>(inwoner, id, "delingen", DELING);
    expect([status, inhoud.dossier.delingen]).toEqual([201, [expect.objectContaining({ naam: "Fatma", stand: "loopt" })]]);
    const naaste = await server.genodigd(inhoud.uitnodiging);
    expect(await naaste.lees("/api/gedeelde-dossiers")).toEqual({ dossiers: [id] });
    const gedeeld = await naaste.lees<Gedeelddossier>(`/api/gedeelde-dossiers/${id}`);
    expect([JSON.stringify(gedeeld).includes("eens met dit plan"), gedeeld.plannen[0]?.standTekst]).toEqual([false, ""]);
    expect(JSON.stringify(await eigen(inwoner, id))).toContain("eens met dit plan");
    expect([gedeeld.plannen.length, gedeeld.verslagen, gedeeld.besluiten, gedeeld.termijnen, gedeeld.contact?.naam]).toEqual([1, [], [], [], expect.any(String)]);
    for (const pad of [`/api/eigen-dossiers/${id}`, `/api/eigen-dossiers/${id}/inzage`, `/api/dossiers/${id}`, "/api/dossiers", "/api/werklijst", `/api/dossiers/${id}/inzage`])
      expect([pad, (await naaste.vraag(pad)).status]).toEqual([pad, 403]);
    const { regels } = await inwoner.lees<{ readonly regels: readonly Inzageregel[] }>(`/api/eigen-dossiers/${id}/inzage`);
    expect(regels.map(({ wie }) => wie)).toContain("Naaste van een inwoner");
    const delingId = inhoud.dossier.delingen[0]?.delingId ?? "";
    expect((await stuur(inwoner, id, `delingen/${delingId}/intrekking`, {})).inhoud.delingen).toMatchObject([{ stand: "gestopt" }]);
    expect((await naaste.vraag(`/api/gedeelde-dossiers/${id}`)).status).toBe(401);
    expect((await stuur<Stapprobleem>(inwoner, id, `delingen/${delingId}/intrekking`, {})).status).toBe(404);
  });

  it("W-95.3: delen begint vandaag of later; wie te vroeg kijkt ziet niets", async () => {
    const { id } = await meld();
    const inwoner = await alsInwoner(id);
    const deel = (anders: object) => stuur<Stapprobleem & { readonly uitnodiging: Uitnodiging }>(inwoner, id, "delingen", { ...DELING, ...anders });
    expect((await deel({ vanaf: overDagen(-1) })).inhoud.code).toBe("DELINGSPERIODE_ONMOGELIJK");
    expect((await deel({ vanaf: overDagen(2), tot: overDagen(1) })).inhoud.code).toBe("DELINGSPERIODE_ONMOGELIJK");
    expect([(await deel({ onderdelen: [] })).status, (await deel({ naam: " " })).status, (await deel({ vanaf: "2026-02-30" })).status]).toEqual([400, 422, 422]);
    const { inhoud } = await deel({ vanaf: overDagen(1), tot: overDagen(1) });
    const naaste = await server.genodigd(inhoud.uitnodiging);
    const antwoord = await naaste.vraag(`/api/gedeelde-dossiers/${id}`);
    expect([antwoord.status, ((await antwoord.json()) as Stapprobleem).code]).toEqual([404, "NIETS_GEDEELD"]);
  });

  it("W-95.3: eindigt de toegang van de inwoner, dan is ook alles wat gedeeld was dicht, en een nieuwe uitnodiging begint opnieuw", async () => {
    const { id } = await meld();
    const einde = () => server.stuur<Inwonertoegang & Stapprobleem>(`/api/dossiers/${id}/inwonertoegang/einde`, { reden: "De inwoner vroeg erom." });
    expect((await einde()).inhoud.code).toBe("INWONER_ZONDER_TOEGANG");
    const inwoner = await alsInwoner(id);
    expect((await server.stuur(`/api/dossiers/${id}/inwonertoegang/einde`, { reden: " " })).status).toBe(422);
    const { inhoud } = await stuur<{ readonly uitnodiging: Uitnodiging }>(inwoner, id, "delingen", DELING);
    const naaste = await server.genodigd(inhoud.uitnodiging);
    expect((await einde()).inhoud.heeftToegang).toBe(false);
    expect([(await inwoner.vraag(`/api/eigen-dossiers/${id}`)).status, (await naaste.vraag(`/api/gedeelde-dossiers/${id}`)).status]).toEqual([401, 401]);
    const opnieuw = await alsInwoner(id);
    expect((await eigen(opnieuw, id)).delingen).toMatchObject([{ stand: "gestopt" }]);
  });
});
