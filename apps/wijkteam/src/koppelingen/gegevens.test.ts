import { startPersonen } from "@wmo-kit/tooling-referentieservers/personen";
import { achtereen, type Stoornis } from "@wmo-kit/tooling-referentieservers/stoornis";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

import { BEKENDE_BSN, BESTELLING, makeAdviesmaker, nieuweBsn } from "../../test/advies.js";
import { eenServer, overDagen, vandaag, type Antwoord, type Proefserver } from "../../test/server.js";
import type { Dossierweergave } from "../api/weergave.js";
import type { Aanbiederslijst, Bestandenlijst, Bestandsvergelijking, Bestandweergave, Persoonsvergelijking } from "./gegevens-weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const KOPPEN = "AGB-code;Aanbieder;AGB-code hoofdaannemer;Productcategorie;Productcode;Eenheid;Tarief;Geldig vanaf;Geldig tot en met";
const regel = (aanbieder: string, product: string, anders: readonly string[] = []): string => ["75751234", aanbieder, "", "02", product, "01", "1,05", "01-01-2020", ...(anders.length === 0 ? [""] : anders)].join(";");
const LIJST = [KOPPEN, regel("Zorg Dichtbij", "02A03"), regel("Samen Verder", "02A04"), regel("Vroeger Zorg", "02A05", ["31-12-2020"])].join("\r\n");

interface Probleem {
  readonly code: string;
  readonly detail: string;
  readonly bevindingen: readonly { readonly tekst: string }[];
}

const leesIn = async <T = Bestandweergave>(soort: string, inhoud: string, stand = vandaag(), bij = server): Promise<Antwoord<T>> => {
  const antwoord = await bij.stuurBytes(`/api/bestanden/${soort}?stand=${stand}`, new TextEncoder().encode(inhoud));
  return { status: antwoord.status, inhoud: (await antwoord.json()) as T };
};

const bestandVan = async (soort: string): Promise<Bestandweergave | undefined> => (await server.lees<Bestandenlijst>("/api/bestanden")).bestanden.find((bestand) => bestand.soort === soort);

describe("bestanden inlezen", () => {
  it("W-37.3: met één fout wordt niets overgenomen, en elke fout staat er met rij en kolom", async () => {
    const { status, inhoud } = await leesIn<Probleem>("roblijst", [KOPPEN, regel("Zorg Dichtbij", "02A03"), regel("", "te lang"), "1;2"].join("\r\n"));
    expect([status, inhoud.code]).toEqual([422, "INVOER_ONGELDIG"]);
    expect(inhoud.bevindingen.map(({ tekst }) => tekst)).toEqual(expect.arrayContaining(["Rij 3, kolom B, Aanbieder: hier staat niets. Vul het in.", expect.stringMatching(/^Rij 3, kolom E, Productcode: /u), expect.stringMatching(/^Rij 4, /u)]));
    expect((await bestandVan("roblijst"))?.laatste).toBeNull();
  });

  it("W-37.3: een lijst van morgen bestaat niet", async () => {
    const { status, inhoud } = await leesIn<Probleem>("roblijst", LIJST, overDagen(1));
    expect([status, inhoud.code]).toEqual([422, "STAND_IN_TOEKOMST"]);
  });

  it("W-37.3: een goede lijst geeft de aanbieders van vandaag, met de dag waarvan zij is", async () => {
    const { status, inhoud } = await leesIn("roblijst", LIJST);
    expect([status, inhoud.laatste?.rijen, inhoud.laatste?.stand]).toEqual([201, 3, vandaag()]);
    const { lijst, aanbieders } = await server.lees<Aanbiederslijst>("/api/aanbieders");
    expect([lijst?.isVanVandaag, aanbieders]).toEqual([
      true,
      [
        { aanbieder: "Samen Verder", producten: ["02A04"] },
        { aanbieder: "Zorg Dichtbij", producten: ["02A03"] },
      ],
    ]);
  });

  it("W-14.1: de sociale kaart en de maandcijfers hebben hun eigen lege bestand, en dat leest zonder rijen", async () => {
    for (const soort of ["sociale-kaart", "maandcijfers", "jaarcijfers", "wiz-dossiers", "bestandsvergelijking"]) {
      const leeg = await (await server.vraag(`/api/bestanden/${soort}/leeg`)).text();
      expect((await leesIn(soort, leeg)).inhoud.laatste?.rijen).toBe(0);
    }
    expect((await leesIn<Probleem>("bestaat-niet", "")).status).toBe(404);
  });

  it("W-37.3: wie niet over de organisatie gaat, leest niets in", async () => {
    const medewerker = await server.als("alleen-medewerker", ["medewerker"]);
    expect((await medewerker.stuurBytes(`/api/bestanden/roblijst?stand=${vandaag()}`, new TextEncoder().encode(LIJST))).status).toBe(403);
    expect((await server.lees<Aanbiederslijst>("/api/aanbieders")).aanbieders).toHaveLength(2);
  });
});

const maker = makeAdviesmaker(() => server);

describe("een bestelling op de ingelezen lijst", () => {
  it("W-37.3: de kit zet erbij wat de lijst van vandaag over deze aanbieder zegt", async () => {
    await leesIn("roblijst", LIJST);
    const { id } = await maker.begonnen();
    const dossier = await maker.doeAlsAdviseur(id, "productbestelling-gemaakt", BESTELLING);
    expect((await maker.toonAdvies(dossier)).bestelling).toMatchObject({ robLijst: { isVanVandaag: true }, mist: [] });
  });

  it("W-37.3, W-38: een aanbieder die het product niet levert wordt geweigerd, en met een veegcontract kan het wel", async () => {
    const { id } = await maker.begonnen();
    const geweigerd = await maker.zetAlsAdviseur(id, "productbestelling-gemaakt", { ...BESTELLING, aanbieder: "Samen Verder" });
    expect(geweigerd.inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["AANBIEDER_NIET_GECONTRACTEERD"]);
    const met = await maker.doeAlsAdviseur(id, "productbestelling-gemaakt", { ...BESTELLING, aanbieder: "Kleine Zorg", veegcontract: { kenmerk: "VC-2026-7", motivering: "Alleen zij kennen deze taal." } });
    expect((await maker.toonAdvies(met)).bestelling?.veegcontract).toEqual({ kenmerk: "VC-2026-7", motivering: "Alleen zij kennen deze taal." });
  });

  it("W-37.3: een lijst van gisteren vraagt eerst een nieuwe", async () => {
    const kit = await eenServer();
    onTestFinished(() => kit.dispose());
    expect((await leesIn("roblijst", LIJST, overDagen(-1), kit)).status).toBe(201);
    const hier = makeAdviesmaker(() => kit);
    const { id } = await hier.begonnen();
    const oud = await hier.zetAlsAdviseur(id, "productbestelling-gemaakt", BESTELLING);
    expect(oud.inhoud.teErkennen.map(({ code }) => code)).toEqual(["LIJST_VEROUDERD"]);
  });
});

describe("de BRP", () => {
  /** A kit with a person register of its own that does this wrong. */
  const metRegister = async (...stoornissen: readonly Stoornis[]) => {
    const register = await startPersonen({ token: "t", stoornis: achtereen(...stoornissen), traagMs: 1500 });
    const kit = await eenServer({ WMO_WIJKTEAM_BRP_ADRES: register.adres, WMO_WIJKTEAM_BRP_TOKEN: "t", WMO_WIJKTEAM_BRP_TIJDSLIMIET_MS: "500" });
    onTestFinished(async () => {
      await kit.dispose();
      await register.sluit();
    });
    const maker = makeAdviesmaker(() => kit);
    const dossier = await maker.begonnen(["advies-positief"], BEKENDE_BSN);
    const vraag = <T = Persoonsvergelijking>(zaak: string): Promise<Antwoord<T>> => kit.stuur<T>(`/api/dossiers/${dossier.id}/persoonsgegevens`, { reden: "onderzoek", zaak });
    return { kit, maker, dossier, onderzoek: maker.zaakVan(dossier, "A2"), vraag, register };
  };

  it("W-98.2, W-98.3: de verschillen staan per veld, en alleen wat de professional kiest komt in het dossier", async () => {
    const { kit, maker, dossier, onderzoek, vraag } = await metRegister();
    const { status, inhoud } = await vraag(onderzoek);
    expect([status, inhoud.gevonden, inhoud.verschillen.map(({ veld, hier, daar }) => [veld, hier, daar])]).toEqual([
      200,
      true,
      [
        ["naam", "Anna Proefstra", "Anna Voorbeeld"],
        ["geboortedatum", null, expect.stringContaining("1956")],
        ["adres", null, "Proefweg 12a, 6511AA Nijmegen"],
      ],
    ]);
    expect(inhoud.huishouden).toHaveLength(1);
    expect((await maker.lees(dossier.id)).naam).toBe("Anna Proefstra");
    const over = await kit.stuur<Dossierweergave>(`/api/dossiers/${dossier.id}/persoonsgegevens/overname`, { velden: ["adres"] });
    expect([over.inhoud.naam, over.inhoud.adres]).toEqual(["Anna Proefstra", "Proefweg 12a, 6511AA Nijmegen"]);
    expect((await vraag(onderzoek)).inhoud.verschillen.map(({ veld }) => veld)).toEqual(["naam", "geboortedatum"]);
    // Asking is on record: in the dossier, and with the system itself.
    expect(over.inhoud.tijdlijn.map(({ wat }) => wat)).toContain("Persoonsgegevens opgevraagd bij de BRP (onderzoek); gevonden.");
    const { gebruik } = await kit.lees<{ readonly gebruik: readonly { readonly wat: string; readonly dossier: string }[] }>("/api/koppelingen/brp");
    expect(gebruik[0]).toMatchObject({ wat: "persoonsgegevens opgevraagd voor onderzoek", dossier: dossier.id });
    expect(JSON.stringify([inhoud, over.inhoud, gebruik])).not.toContain(BEKENDE_BSN);
  });

  it("W-106.9: zonder onderzoek of hulp dat loopt mag het niet, en het register hoort er niets van", async () => {
    const { kit, dossier, vraag, register } = await metRegister();
    const geweigerd = await vraag<Probleem>("0198aaaa-0000-7000-8000-00000000000a");
    expect([geweigerd.status, geweigerd.inhoud.code]).toEqual([422, "DOEL_ONTBREEKT"]);
    const hulp = await kit.stuur<Probleem>(`/api/dossiers/${dossier.id}/persoonsgegevens`, { reden: "caseload", zaak: "0198aaaa-0000-7000-8000-00000000000a" });
    expect([hulp.inhoud.code, register.verzoeken]).toEqual(["DOEL_ONTBREEKT", []]);
  });

  it.each([
    ["traag", ["traag", "traag", "traag"], "REGISTER_ANTWOORDT_NIET", /niet op tijd een antwoord/u],
    ["storing", ["storing", "storing", "storing"], "REGISTER_ANTWOORDT_NIET", /storing/u],
    ["verbroken", ["verbreekVooraf", "verbreekVooraf", "verbreekVooraf"], "REGISTER_ANTWOORDT_NIET", /niet bereikbaar/u],
    ["onzin", ["anders"], "ANTWOORD_ONBRUIKBAAR", /./u],
    ["het antwoord op een andere vraag", ["dubbel"], "ANTWOORD_ONBRUIKBAAR", /./u],
  ] as const)("W-98.2: %s geeft een zin die zegt wat u nu doet, en er staat niets nieuws in het dossier", async (_, stoornissen, code, zin) => {
    const { maker, dossier, onderzoek, vraag } = await metRegister(...stoornissen);
    const { versie } = await maker.lees(dossier.id);
    const { status, inhoud } = await vraag<Probleem>(onderzoek);
    expect([status, inhoud.code]).toEqual([422, code]);
    expect(inhoud.detail).toMatch(zin);
    expect((await maker.lees(dossier.id)).versie).toBe(versie);
    // One fault is over by the next question.
    expect((await vraag(onderzoek)).status).toBe(200);
  });

  it("W-98.2: met een verkeerd token staat er dat het systeem ons niet binnenlaat, en niet het token", async () => {
    const register = await startPersonen({ token: "goed" });
    const kit = await eenServer({ WMO_WIJKTEAM_BRP_ADRES: register.adres, WMO_WIJKTEAM_BRP_TOKEN: "verkeerd-token" });
    onTestFinished(async () => {
      await kit.dispose();
      await register.sluit();
    });
    const hier = makeAdviesmaker(() => kit);
    const { id } = await hier.begonnenOnderzoek();
    await hier.legBsnVast(id, BEKENDE_BSN);
    const { status, inhoud } = await kit.stuur<Probleem>(`/api/dossiers/${id}/persoonsgegevens`, { reden: "onderzoek", zaak: hier.zaakVan(await hier.lees(id), "A2") });
    expect([status, inhoud.code, inhoud.detail]).toEqual([422, "REGISTER_ANTWOORDT_NIET", "De vraag aan BRP is niet beantwoord: dat systeem laat ons niet binnen. Controleer het token of het certificaat."]);
    expect(JSON.stringify(inhoud)).not.toContain("verkeerd-token");
  });

  it("W-98.2: zonder aansluiting of zonder nummer staat er wat er mist", async () => {
    const { id } = await maker.begonnen();
    const zonder = await server.stuur<Probleem>(`/api/dossiers/${id}/persoonsgegevens`, { reden: "onderzoek", zaak: maker.zaakVan(await maker.lees(id), "A2") });
    expect([zonder.status, zonder.inhoud.code]).toEqual([422, "REGISTER_NIET_INGESTELD"]);
    const niets = await server.stuur<Probleem>(`/api/dossiers/${id}/persoonsgegevens/overname`, { velden: ["naam"] });
    expect([niets.status, niets.inhoud.code]).toEqual([422, "NIETS_OPGEVRAAGD"]);
    const nieuw = await maker.begonnenOnderzoek();
    const bsn = await server.stuur<Probleem>(`/api/dossiers/${nieuw.id}/persoonsgegevens`, { reden: "onderzoek", zaak: maker.zaakVan(nieuw, "A2") });
    expect(bsn.inhoud.code).toBe("BSN_ONBEKEND");
  });
});

it("W-98.7: het bestand van de gemeente naast de eigen inwoners zegt wie waar ontbreekt en wat anders is, zonder nummers", async () => {
  const kit = await eenServer();
  onTestFinished(() => kit.dispose());
  expect((await kit.lees<Probleem>("/api/bestandsvergelijking")).code).toBe("NIETS_TE_VERGELIJKEN");
  const hier = makeAdviesmaker(() => kit);
  const [gelijk, anders, alleenHier] = [await hier.begonnenOnderzoek(), await hier.begonnenOnderzoek(), await hier.begonnenOnderzoek()];
  const [een, twee, drie, vreemd] = [nieuweBsn(), nieuweBsn(), nieuweBsn(), nieuweBsn()];
  await hier.legBsnVast(gelijk.id, een);
  await hier.legBsnVast(anders.id, twee);
  await hier.legBsnVast(alleenHier.id, drie);
  const dag = vandaag().split("-").toReversed().join("-");
  const regels = [`${een};onderzoek;${dag};`, `${twee};basishulp;${dag};`, `${vreemd};onderzoek;${dag};`];
  expect((await leesIn("bestandsvergelijking", ["Burgerservicenummer;Stand;Begindatum;Einddatum", ...regels].join("\r\n"), vandaag(), kit)).status).toBe(201);
  const { verschillen } = await kit.lees<Bestandsvergelijking>("/api/bestandsvergelijking");
  expect(verschillen.map(({ dossierId, rij, wat }) => [dossierId, rij, wat])).toEqual([
    [anders.id, 3, "Anders: stand."],
    [alleenHier.id, null, "Staat alleen bij ons."],
    [null, 4, "Staat alleen in het bestand van de gemeente."],
  ]);
  expect(JSON.stringify(verschillen)).not.toMatch(/9999\d{5}/u);
});

it("W-98.6: de zaken van een inwoner gaan als JSON mee, met statussen en besluiten en zonder naam, nummer of vrije tekst", async () => {
  const dossier = await maker.verstuurd();
  const tekst = await (await server.vraag(`/api/dossiers/${dossier.id}/zaakexport`)).text();
  const zaakexport = JSON.parse(tekst) as { readonly zaken: readonly { readonly zaaktype: { readonly code: string }; readonly statussen: readonly { readonly statustype: string }[] }[] };
  expect(zaakexport.zaken.map(({ zaaktype }) => zaaktype.code)).toEqual(["A1", "A2", "A3"]);
  expect(zaakexport.zaken.at(-1)?.statussen.map(({ statustype }) => statustype)).toEqual(["concept", "ter-toetsing", "goedgekeurd", "verzonden"]);
  expect(tekst).not.toMatch(/Proefstra|Anna|week|9999/u);
});
