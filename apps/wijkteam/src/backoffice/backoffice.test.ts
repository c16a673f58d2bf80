import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { decodeBericht, type Bericht } from "@wmo-kit/backoffice";
import { addMaanden, parseIsoDatum } from "@wmo-kit/domain";
import { startBackoffice, type Backoffice, type Backofficekeuze } from "@wmo-kit/tooling-referentieservers/backoffice";
import { achtereen } from "@wmo-kit/tooling-referentieservers/stoornis";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

import { AFWIJZING, BEKENDE_BSN, BESTELLING, KEUZE, makeAdviesmaker, MET_LIJST, NAAR_ZIN, ZONDER_AANBIEDER } from "../../test/advies.js";
import { eenServer, overDagen, vandaag, type Proefserver } from "../../test/server.js";
import type { Toetslijst, Verkeerslijst } from "../advies/weergave.js";

const TOKEN = "een-token-van-de-proef";

let backoffice: Backoffice;
let server: Proefserver;
beforeAll(async () => {
  backoffice = await startBackoffice({ token: TOKEN });
  server = await eenServer({ WMO_WIJKTEAM_BACKOFFICE_ADRES: backoffice.adres, WMO_WIJKTEAM_BACKOFFICE_TOKEN: TOKEN, WMO_KIT_ORGANISATIE: "Stichting Proefwijk" });
});
afterAll(async () => {
  await server.dispose();
  await backoffice.sluit();
});

const maker = makeAdviesmaker(() => server);
const { afgewezen, begonnen, berichten, doeAlsAdviseur, goedgekeurd, lees, legBsnVast, ronde, toonAdvies, verstuurd, zetAlsAdviseur } = maker;

const aangenomen = (bij: Backoffice, dossier: string): readonly Bericht[] =>
  bij
    .aangenomen()
    .map(({ body }) => decodeBericht(body)._unsafeUnwrap())
    .filter(({ inhoud }) => ("betrokkene" in inhoud ? inhoud.betrokkene.dossier === dossier : "dossier" in inhoud && inhoud.dossier === dossier));

const verslagVan = ({ inhoud }: Bericht): string => (inhoud.soort === "verslag-kopie" ? inhoud.verslag.inhoud : "");

describe("een positief advies in natura, van vier ogen tot besluit", () => {
  it("W-29.2, W-33.4, W-98.4: bestelling en verslag gaan op één moment weg, het ontvangstbewijs komt en het besluit sluit het wachten", async () => {
    const { id } = await goedgekeurd(MET_LIJST, BEKENDE_BSN);
    expect(backoffice.aangenomen()).toEqual([]);
    const dossier = await doeAlsAdviseur(id, "verzonden", { ontvangers: NAAR_ZIN });
    expect((await berichten(id)).map(({ titel, aan, stand }) => [titel, aan, stand])).toEqual([
      ["Kopie van het onderzoeksverslag", "Zorg Dichtbij", "klaargezet"],
      ["Productbestelling", "de backoffice van de gemeente", "klaargezet"],
    ]);
    // The resident hears it in words, at the same moment.
    expect(dossier.brieven.map(({ aan, onderwerp }) => [aan, onderwerp])).toContainEqual(["inwoner", "verslag"]);

    await ronde();
    const [bestelling, kopie] = aangenomen(backoffice, id);
    expect(bestelling?.inhoud).toMatchObject({ soort: "productbestelling", bouwsteen: "begeleiding", productcode: "02A03", omvang: BESTELLING.omvang, financiering: { vorm: "zin", aanbieder: { naam: "Zorg Dichtbij" }, robLijst: vandaag() } });
    expect([bestelling?.afzender, bestelling?.ontvanger]).toEqual([{ soort: "wijkteam", naam: "Stichting Proefwijk" }, { soort: "gemeente", gemeentecode: "0268" }]);
    expect(bestelling?.gemaakt).toBe(kopie?.gemaakt);
    expect(verslagVan(kopie as Bericht)).toContain("Met steun bij het plannen lukt de week.");
    expect((await berichten(id)).map(({ stand }) => stand)).toEqual(["verstuurd", "bevestigd"]);

    const kenmerk = bestelling?.kenmerk ?? "";
    backoffice.beslis(kenmerk, { beschikkingsdatum: vandaag(), besluit: "toegekend", indicatie: "ind-9" });
    await ronde();
    const na = await lees(id);
    expect(na.zaken.find(({ levensloop }) => levensloop === "A3")?.toestand).toBe("verwerkt");
    expect(await toonAdvies(na)).toMatchObject({ besluit: "toegekend", soort: "positief", toets: { toetser: "W. Werker", bevinding: "Volledig en rechtmatig." } });
    expect(na.tijdlijn.filter(({ wie }) => wie === "Berichtenverkeer").map(({ wat }) => wat)).toEqual(expect.arrayContaining(["Ontvangstbewijs gekregen: de gemeente heeft het bericht."]));
    // Everything was fetched, and fetching again changes nothing.
    expect(backoffice.wachtend()).toEqual([]);
    const { versie } = na;
    await ronde();
    expect([(await lees(id)).versie, aangenomen(backoffice, id).length]).toEqual([versie, 2]);
  });

  it("W-54.2: wie schreef ziet het advies in de rij van de toetser, en mag het zelf niet toetsen", async () => {
    const { id } = await begonnen();
    await doeAlsAdviseur(id, "productbestelling-gemaakt", MET_LIJST);
    await doeAlsAdviseur(id, "keuze-geboden", KEUZE);
    const aangeboden = await doeAlsAdviseur(id, "ter-toetsing-aangeboden");
    const rij = async (vrager: Pick<Proefserver, "lees">) => (await vrager.lees<Toetslijst>("/api/toetsen")).toetsen.find(({ taak }) => taak.dossierId === id);
    expect(await rij(await maker.alsAdviseur())).toMatchObject({ magToetsen: false, waaromNiet: "U schreef zelf aan dit advies. Iemand anders toetst het.", soort: "positief" });
    const voorToetser = await rij(await maker.alsToetser());
    expect([voorToetser?.magToetsen, voorToetser?.taak.norm, voorToetser?.taak.waarom.length]).toEqual([true, "W-33.advies", expect.any(Number)]);
    expect(voorToetser?.taak.waarom.length).toBeGreaterThan(0);
    const terug = await maker.doeAls(await maker.alsToetser(), id, "A3", "teruggegeven", { motivering: "De omvang klopt niet." });
    expect((await toonAdvies(terug)).verloop[0]).toMatchObject({ toelichting: "De omvang klopt niet." });
    expect(await rij(await maker.alsToetser())).toBeUndefined();
    expect(aangeboden.versie).toBeLessThan(terug.versie);
  });
});

describe("een negatief advies", () => {
  it("W-35: de onderbouwing komt letterlijk bij de gemeente aan, en er gaat niets naar een aanbieder", async () => {
    const { id } = await afgewezen();
    await doeAlsAdviseur(id, "verzonden", { ontvangers: ZONDER_AANBIEDER });
    await ronde();
    const gegaan = aangenomen(backoffice, id);
    expect(gegaan.map(({ inhoud }) => inhoud.soort)).toEqual(["negatief-advies"]);
    expect(gegaan[0]?.inhoud).toMatchObject({ grond: "eigen kracht", artikel: "2.3.5 lid 3", motivering: AFWIJZING.motivering, gedeeltelijk: false });
    const advies = await toonAdvies(await lees(id));
    expect(advies.afwijzing).toEqual({ grond: "eigen kracht", artikel: "Wmo 2015, artikel 2.3.5 lid 3", motivering: AFWIJZING.motivering, isGedeeltelijk: false });
    expect(advies.toets.waarom).toEqual(["Het advies wijst iets af. Een afwijzing gaat altijd langs een tweede beoordelaar."]);
  });

  it("W-40: een bezwaar staat bij het advies met wat eruit kwam en wat ervan is geleerd", async () => {
    const { id } = await afgewezen();
    await doeAlsAdviseur(id, "verzonden", { ontvangers: ZONDER_AANBIEDER });
    const bezwaar = await doeAlsAdviseur(id, "bezwaar-ontvangen", { informatieGevraagd: true });
    const stukken = await (await server.vraag(`/api/dossiers/${id}/adviezen/${maker.zaakVan(bezwaar, "A3")}/bezwaardossier`)).text();
    expect([stukken.includes("Mevrouw plant met een weeklijst &lt;zelf&gt; haar week."), stukken.includes("Onderzoeksverslag"), /Proefstra|9999\d{5}/u.test(stukken)]).toEqual([true, true, false]);
    expect(bezwaar.zaken.flatMap(({ taken }) => taken.map(({ eis }) => eis))).toContain("W-40");
    await doeAlsAdviseur(id, "informatie-geleverd", { wat: "Het deel over eigen kracht." });
    const na = await doeAlsAdviseur(id, "bezwaar-afgerond", { uitkomst: "gegrond", maatregel: { nodig: true, maatregel: "De weeklijst voortaan samen invullen." } });
    expect((await toonAdvies(na)).bezwaren).toMatchObject([{ informatieGevraagd: true, uitkomst: "gegrond", maatregel: "De weeklijst voortaan samen invullen." }]);
  });
});

describe("wat een advies tegenhoudt bij het versturen", () => {
  it("W-106.9: zonder burgerservicenummer gaat er niets weg, en dat staat er in een zin", async () => {
    const { id } = await maker.vastgesteld();
    await maker.besluit(id, { uitkomsten: ["advies-negatief"], motivering: "Het lukt zelf.", basishulpLostOp: false, expertteam: { komtInAanmerking: false, besproken: false }, hulpBijHuishouden: false, verwijzingen: [] });
    await doeAlsAdviseur(id, "advies-begonnen", { onderzoek: maker.zaakVan(await lees(id), "A2") });
    await doeAlsAdviseur(id, "negatief-opgesteld", AFWIJZING);
    await doeAlsAdviseur(id, "ter-toetsing-aangeboden");
    await maker.doeAls(await maker.alsToetser(), id, "A3", "getoetst", { bevinding: "De grond klopt." });
    const geweigerd = await zetAlsAdviseur(id, "verzonden", { ontvangers: ZONDER_AANBIEDER });
    expect([geweigerd.status, geweigerd.inhoud.code]).toEqual([422, "BSN_NODIG"]);
    expect(await berichten(id)).toEqual([]);
    await legBsnVast(id);
    expect((await doeAlsAdviseur(id, "verzonden", { ontvangers: ZONDER_AANBIEDER })).versie).toBeGreaterThan(0);
  });
});

describe("als de backoffice hapert", () => {
  /** A kit with a back office of its own that does this wrong. */
  const eigenKit = async (keuze: Backofficekeuze) => {
    const eigen = await startBackoffice(keuze);
    const kit = await eenServer({ WMO_WIJKTEAM_BACKOFFICE_ADRES: eigen.adres, WMO_WIJKTEAM_BACKOFFICE_TIJDSLIMIET_MS: "2000" });
    onTestFinished(async () => {
      await kit.dispose();
      await eigen.sluit();
    });
    return { eigen, hier: makeAdviesmaker(() => kit), kit };
  };

  it.each([
    ["storing", ["storing", "storing", "storing", "storing"] as const],
    ["een verbroken antwoord nadat het bericht was aangenomen", ["verbreekAchteraf", "verbreekAchteraf"] as const],
  ])("W-98.4: na %s staat elk bericht er precies één keer", async (_, stoornissen) => {
    const { eigen, hier } = await eigenKit({ stoornis: achtereen(...stoornissen) });
    const { id } = await hier.verstuurd();
    await hier.ronde();
    await hier.ronde();
    const { inhoud } = await hier.lees(id).then(async () => ({ inhoud: await hier.berichten(id) }));
    expect(inhoud.every(({ stand }) => stand === "bevestigd" || stand === "verstuurd" || stand === "klaargezet")).toBe(true);
    const kenmerken = aangenomen(eigen, id).map(({ kenmerk }) => kenmerk);
    expect(new Set(kenmerken).size).toBe(kenmerken.length);
  });

  it("W-98.4: wat de gemeente weigert wordt een taak met wat er mis is, en een mens handelt het af", async () => {
    const { hier, kit } = await eigenKit({ weigert: (soort) => soort === "productbestelling" });
    const { id } = await hier.verstuurd();
    await hier.ronde();
    const bericht = (await hier.berichten(id)).find(({ stand }) => stand === "geweigerd");
    expect(bericht).toMatchObject({ titel: "Productbestelling", redenen: ["/inhoud/productcode: Dit product kennen wij niet."], acties: ["afhandelen"] });
    const taken = async () => (await hier.lees(id)).zaken.flatMap((zaak) => zaak.taken.map(({ wat }) => wat));
    expect(await taken()).toContain("De gemeente weigert een bericht (productbestelling). Kijk wat er mis is.");
    expect((await kit.lees<Verkeerslijst>("/api/backoffice")).aandacht).toBe(1);
    const af = await kit.stuur(`/api/dossiers/${id}/berichten/${bericht?.kenmerk ?? ""}/afhandeling`, { toelichting: "Gebeld: het product is hernoemd." });
    expect(af.status).toBe(200);
    expect(await taken()).not.toContain("De gemeente weigert een bericht (productbestelling). Kijk wat er mis is.");
    const nogEens = await kit.stuur<{ readonly code: string }>(`/api/dossiers/${id}/berichten/${bericht?.kenmerk ?? ""}/afhandeling`, { toelichting: "Nog eens." });
    expect([nogEens.status, nogEens.inhoud.code]).toEqual([422, "BERICHT_VRAAGT_NIETS"]);
  });

  it("W-98.4: met een verkeerd token gaat er niets weg en gaat er niets verloren", async () => {
    const eigen = await startBackoffice({ token: TOKEN });
    const kit = await eenServer({ WMO_WIJKTEAM_BACKOFFICE_ADRES: eigen.adres, WMO_WIJKTEAM_BACKOFFICE_TOKEN: "verkeerd" });
    onTestFinished(async () => {
      await kit.dispose();
      await eigen.sluit();
    });
    const hier = makeAdviesmaker(() => kit);
    const { id } = await hier.verstuurd();
    await hier.ronde();
    expect(eigen.aangenomen()).toEqual([]);
    expect((await hier.berichten(id)).every(({ stand }) => stand === "klaargezet" || stand === "mislukt")).toBe(true);
  });
});

describe("welke indicaties de gemeente kent", () => {
  interface Overzicht {
    readonly weggelaten: number;
    readonly indicaties: readonly { readonly kenmerk: string; readonly financiering: string }[];
  }

  it("W-98.3: alleen wat loopt of hooguit een jaar geleden eindigde is te zien, en de vraag is vastgelegd", async () => {
    const kantoor = await startBackoffice();
    const kit = await eenServer({ WMO_WIJKTEAM_BACKOFFICE_ADRES: kantoor.adres });
    const eigen = makeAdviesmaker(() => kit);
    onTestFinished(async () => {
      await kit.dispose();
      await kantoor.sluit();
    });
    const dossier = await eigen.begonnen(["advies-positief"], BEKENDE_BSN);
    const zaak = eigen.zaakVan(dossier, "A2");
    const { status, inhoud } = await kit.stuur<Overzicht>(`/api/dossiers/${dossier.id}/indicatievragen`, { reden: "onderzoek", zaak });
    expect(status).toBe(200);
    expect(inhoud.indicaties.map(({ kenmerk }) => kenmerk)).not.toContain("ind-3");
    expect([inhoud.indicaties.length + inhoud.weggelaten, JSON.stringify(inhoud).includes(BEKENDE_BSN)]).toEqual([3, false]);
    const { gebruik } = await kit.lees<{ readonly gebruik: readonly { readonly wat: string }[] }>("/api/koppelingen/indicaties");
    expect(gebruik.map(({ wat }) => wat)).toEqual(["indicaties opgevraagd voor onderzoek"]);
    const zonderReden = await kit.stuur<{ readonly code: string }>(`/api/dossiers/${dossier.id}/indicatievragen`, { reden: "caseload", zaak });
    expect([zonderReden.status, zonderReden.inhoud.code]).toEqual([422, "DOEL_ONTBREEKT"]);
  });
});

describe("een pgb", () => {
  it("W-29.2, W-39: naar de gemeente gaat de bestelling met de beheerder, naar een aanbieder gaat niets", async () => {
    const { id } = await maker.begonnenMetPgb();
    await doeAlsAdviseur(id, "verzonden", { ontvangers: ZONDER_AANBIEDER });
    await ronde();
    const gegaan = aangenomen(backoffice, id);
    expect(gegaan.map(({ inhoud }) => inhoud.soort)).toEqual(["productbestelling"]);
    expect(gegaan[0]?.inhoud).toMatchObject({ financiering: { vorm: "pgb", beheerder: { wie: "inwoner" } } });
    expect((await lees(id)).brieven.map(({ aan, onderwerp }) => [aan, onderwerp])).toContainEqual(["inwoner", "verslag"]);
  });
});

describe("een indicatie die vervalt na een toekenning van beschermd wonen", () => {
  it("W-43.1, W-43.2: het verzoek tot intrekking gaat als bericht, met de laatste dag van drie maanden na de toekenning", async () => {
    const { id } = await maker.heronderzoek();
    await legBsnVast(id);
    await maker.doe(id, "A6", "bw-toegekend", { toekenningsdatum: overDagen(-10), afsprakenToegangBw: "De overdracht is in december." });
    await ronde();
    const [intrekking] = aangenomen(backoffice, id);
    const uiterlijk = parseIsoDatum(overDagen(-10)).andThen((dag) => addMaanden(dag, 3))._unsafeUnwrap();
    expect(intrekking?.inhoud).toMatchObject({ soort: "intrekking", laatsteDag: uiterlijk, reden: { soort: "beschermd-wonen", afspraken: "De overdracht is in december." } });
    expect((await lees(id)).brieven.filter(({ onderwerp }) => onderwerp.startsWith("verzoek tot intrekking"))).toEqual([]);
  });

  it("W-43.2: zonder burgerservicenummer kan het niet als bericht, en dan staat het verzoek klaar in woorden", async () => {
    const { id } = await maker.heronderzoek();
    const na = await maker.doe(id, "A6", "bw-toegekend", { toekenningsdatum: overDagen(-10), afsprakenToegangBw: "De overdracht is in december." });
    expect(await berichten(id)).toEqual([]);
    expect(na.brieven.map(({ onderwerp }) => onderwerp)).toEqual([expect.stringMatching(/^verzoek tot intrekking van de indicatie na /u)]);
  });
});

describe("zonder HTTP", () => {
  it("W-98.4: de berichten komen als XML in de map, en een antwoord in de andere map wordt verwerkt", async () => {
    const map = mkdtempSync(join(tmpdir(), "wijkteam-backoffice-"));
    const kit = await eenServer({ WMO_WIJKTEAM_BACKOFFICE_IN: join(map, "in"), WMO_WIJKTEAM_BACKOFFICE_UIT: join(map, "uit") });
    onTestFinished(() => kit.dispose());
    const hier = makeAdviesmaker(() => kit);
    const { id } = await hier.verstuurd();
    await hier.ronde();
    const bestanden = readdirSync(join(map, "uit")).filter((naam) => naam.endsWith(".xml"));
    const soorten = bestanden.map((naam) => decodeBericht(readFileSync(join(map, "uit", naam), "utf8"))._unsafeUnwrap().inhoud.soort);
    expect(soorten.toSorted()).toEqual(["productbestelling", "verslag-kopie"]);
    expect((await hier.berichten(id)).map(({ stand }) => stand)).toEqual(["verstuurd", "verstuurd"]);
    expect((await kit.lees<Verkeerslijst>("/api/backoffice")).weg).toBe("Berichten gaan als bestand door twee mappen.");
  });
});

it("W-98.4: na de verzending staat in de lijst van het team wat er is verstuurd, van wie en aan wie", async () => {
  const { id, naam } = await verstuurd();
  const { regels } = await server.lees<Verkeerslijst>("/api/backoffice");
  expect(regels.filter(({ dossierId }) => dossierId === id).map(({ naam: wie, bericht }) => [wie, bericht.titel])).toEqual([
    [naam, "Productbestelling"],
    [naam, "Kopie van het onderzoeksverslag"],
  ]);
});
