import type { Incidentweergave, Wijzigingweergave } from "@wmo-kit/kit/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenAangemelde, type Aangemeld } from "../../test/aangemeld.js";
import { overDagen, vandaag } from "../../test/server.js";
import type { Locatieregister, Mensenregister, Onderaannemerregel } from "./weergave.js";

let server: Aangemeld;
beforeAll(async () => {
  server = await eenAangemelde({ WMO_KIT_AGB: "98000001" });
});
afterAll(() => server.dispose());

interface Organisatie {
  readonly versie: number;
  readonly zaken: readonly { readonly id: string; readonly levensloop: string }[];
}

const lees = () => server.lees<Organisatie>("/api/organisatie");

/** Takes a step of the organisation on the newest version; answers the id of its case. */
const zet = async (levensloop: string, zaak: string | null, gebeurtenis: string, gegevens: object, erkend: readonly object[] = []): Promise<string> => {
  const voor = await lees();
  const stap = { levensloop, zaak, gebeurtenis, gegevens, verwachteVersie: voor.versie, ...(erkend.length === 0 ? {} : { erkend }) };
  const { status, inhoud } = await server.stuur<Organisatie>("/api/organisatie/stappen", stap);
  expect([gebeurtenis, status, status === 200 ? null : inhoud]).toEqual([gebeurtenis, 200, null]);
  const bekend = new Set(voor.zaken.map(({ id }) => id));
  return zaak ?? inhoud.zaken.find(({ id }) => !bekend.has(id))?.id ?? "";
};

const leg = async (boek: string, soort: string, gegevens: object): Promise<string> => {
  const { status, inhoud } = await server.stuur<{ id: string }>(`/api/register/${boek}`, { soort, gegevens });
  expect([soort, status, status === 201 ? null : inhoud]).toEqual([soort, 201, null]);
  return inhoud.id;
};

/** The same day three years on, by hand. */
const drieJaarNa = (dag: string): string => `${Number(dag.slice(0, 4)) + 3}${dag.slice(4).replace("-02-29", "-02-28")}`;

const zetIn = async (zzp: boolean, afgifte: string, aanvang: string): Promise<string> => {
  const zaak = await zet("B7", null, "kandidaat-aangemeld", { programma: "dagbesteding", rol: "professional", contactMetInwoners: true, opdrachtnemerIsZzp: zzp });
  await zet("B7", zaak, "vergewisplicht-afgerond", { onderdelen: {}, oordeel: "geschikt", motivering: "gesprek en navraag" });
  await zet("B7", zaak, "vog-ontvangen", { afgiftedatum: afgifte, profiel: "gezondheidszorg en welzijn van mens en dier", nummers: [] });
  await zet("B7", zaak, "ingezet", { aanvang });
  return zaak;
};

describe("het register van mensen", () => {
  it("D-3.4: van een zelfstandige telt de VOG drie jaar en is te zien dat zij afloopt; van een werknemer niet", async () => {
    const [afgifte, aanvang] = [overDagen(-1040), overDagen(-1000)];
    const zelfstandige = await zetIn(true, afgifte, aanvang);
    const werknemer = await zetIn(false, afgifte, aanvang);
    await leg("mensen", "persoon-vastgelegd", { id: "p-1", naam: "Anna Proef", functie: "begeleider", zaak: zelfstandige });
    const { vogs } = await server.lees<Mensenregister>("/api/mensen");
    expect(vogs.find(({ zaak }) => zaak === zelfstandige)).toMatchObject({
      naam: "Anna Proef",
      afgegeven: afgifte,
      laatsteGeldigeDag: drieJaarNa(afgifte),
      stand: "verloopt binnenkort",
      looptAf: true,
      magWerken: true,
    });
    expect(vogs.find(({ zaak }) => zaak === werknemer)).toMatchObject({ naam: null, laatsteGeldigeDag: null, stand: "niet getoetst", looptAf: false, magWerken: true });
    const later = await server.lees<Mensenregister>(`/api/mensen?peildatum=${overDagen(80)}`);
    expect(later.vogs.find(({ zaak }) => zaak === zelfstandige)).toMatchObject({ stand: "verlopen", looptAf: false, magWerken: false });
  });

  it("D-5.1, D-5.2, D-5.3: een kwalificatie hoort bij een persoon uit het register en loopt af", async () => {
    await leg("mensen", "kwalificatie-vastgelegd", { persoon: "p-1", kwalificatie: "diploma", niveau: "mbo 4", omschrijving: "Herhaling", kenmerk: "map 3", datum: overDagen(-300), geldigTot: overDagen(65) });
    const { kwalificaties } = await server.lees<Mensenregister>("/api/mensen");
    expect(kwalificaties).toMatchObject([{ naam: "Anna Proef", niveau: "mbo 4", stand: "loopt af" }]);
    expect((await server.stuur("/api/register/mensen", { soort: "kwalificatie-vastgelegd", gegevens: { persoon: "niemand", kwalificatie: "BHV", omschrijving: "x", kenmerk: "x", datum: vandaag() } })).status).toBe(422);
  });
});

describe("het register van locaties", () => {
  it("D-21.1, D-21.2: een locatie laat zien welk bewijs ontbreekt, of zij is goedgekeurd en hoeveel mensen wachten", async () => {
    await leg("organisatie", "omstandigheden-vastgelegd", { beginContract: overDagen(-200) });
    const vast = { adres: "Proefweg 1, Nijmegen", plekken: 12, doelgroep: "ouderen", aanbod: "tuin" };
    const oud = await leg("organisatie", "locatie-vastgelegd", { naam: "De Hoeve", inGebruikVanaf: overDagen(-200), ...vast });
    await leg("organisatie", "locatie-vastgelegd", { naam: "De Schuur", inGebruikVanaf: overDagen(-10), ...vast });
    await leg("organisatie", "locatie-vastgelegd", { naam: "De Stal", inGebruikVanaf: overDagen(-10), goedgekeurdOp: overDagen(-30), goedkeuring: "brief 7", ...vast });
    await leg("organisatie", "locatiebewijs-vastgelegd", { locatie: oud, onderwerp: "brandveiligheid", kenmerk: "keuring", datum: overDagen(-100), geldigTot: overDagen(-1) });
    await leg("organisatie", "locatiebewijs-vastgelegd", { locatie: oud, onderwerp: "hygiëne", kenmerk: "rapport", datum: overDagen(-100) });
    await zet("B5", null, "wachtlijst-ontstaan", { locatie: "De Hoeve", wachtenden: 3 });
    const { locaties, wachtlijsten } = await server.lees<Locatieregister>("/api/locaties");
    expect(locaties.map(({ naam, goedkeuring, ontbreekt, wachtenden }) => [naam, goedkeuring, ontbreekt.join(" "), wachtenden])).toEqual([
      ["De Hoeve", "bij de inschrijving", "brandveiligheid", 3],
      ["De Schuur", "na het begin in gebruik zonder goedkeuring", "brandveiligheid hygiëne", 0],
      ["De Stal", "goedgekeurd", "brandveiligheid hygiëne", 0],
    ]);
    expect(wachtlijsten).toMatchObject([{ locatie: "De Hoeve", wachtenden: 3, gemeld: false }]);
    await leg("organisatie", "locatie-gesloten", { id: oud, laatsteDag: overDagen(-1) });
    expect((await server.lees<Locatieregister>("/api/locaties")).locaties[0]).toMatchObject({ naam: "De Hoeve", stand: "gesloten" });
  });
});

describe("het register van onderaannemers", () => {
  it.each([
    [80_00, "voldoet", "80,00%"],
    [79_99, "voldoet niet", "79,99%"],
  ])("D-24.3, D-25.5: van een tarief van 100 euro gaat er %s cent naar de zorg: %s", async (betaald, oordeel, gemeten) => {
    const zaak = await zet("B6", null, "onderaannemer-opgenomen", { vorm: "onderaannemer", inUea: true, producten: ["07A03"] });
    await leg("financieel", "tarief-onderaannemer-vastgelegd", { zaak, product: "07A03", vanaf: overDagen(-5), ontvangenTarief: 100_00, betaald, doorberekend: 12_00, werkelijkeKosten: 12_00 });
    await leg("organisatie", "onderaannemer-vastgelegd", { zaak, naam: "Tuinderij De Linde", kvkNummer: "69599084" });
    const { onderaannemers } = await server.lees<{ onderaannemers: readonly Onderaannemerregel[] }>("/api/onderaannemers");
    const regel = onderaannemers.find((kandidaat) => kandidaat.zaak === zaak);
    expect(regel).toMatchObject({ naam: "Tuinderij De Linde", kvkNummer: "69599084" });
    expect(regel).toMatchObject({ goedkeuring: "genoemd in de inschrijving (UEA)", bewijsOntbreekt: ["kwaliteit", "wettelijke eisen", "administratie"] });
    expect(regel?.toetsen.map((toets) => [toets.eis, toets.oordeel, toets.gemeten])).toEqual([
      ["D-24.3", oordeel, gemeten],
      ["D-25.5", "voldoet", null],
    ]);
  });
});

describe("de formulieren van de registers", () => {
  it("WCAG 3.3.2: elk veld van elk formulier heeft een Nederlands opschrift en elke keuze een woord", async () => {
    const { formulieren } = await server.lees<{ formulieren: readonly { soort: string; velden: readonly { naam: string; label: string; opties: readonly { label: string }[] | null }[] }[] }>(
      "/api/register/formulieren",
    );
    expect(formulieren.length).toBeGreaterThan(10);
    const zonder = formulieren.flatMap(({ soort, velden }) => velden.filter(({ naam, label }) => label === naam || label === "").map(({ naam }) => `${soort}.${naam}`));
    expect(zonder).toEqual([]);
    expect(formulieren.flatMap(({ velden }) => velden.flatMap(({ opties }) => opties ?? [])).every(({ label }) => label.length > 0)).toBe(true);
  });
});

describe("incidenten en wijzigingen", () => {
  it("D-3.5: een calamiteit vraagt een melding aan de gemeente en een aan de verwijzer, en de ene sluit de andere niet", async () => {
    const bekendOp = `${overDagen(-1)}T09:00:00Z`;
    const zaak = await zet("B8", null, "incident-bekend", { omschrijving: "val met letsel", bekendOp });
    await zet("B8", zaak, "beoordeeld", { aard: "calamiteit", feiten: [], motivering: "ernstig letsel" });
    const meldingen = async () => {
      const { incidenten } = await server.lees<{ incidenten: readonly Incidentweergave[] }>("/api/incidenten");
      return incidenten.find((incident) => incident.zaak === zaak)?.meldingen.map(({ ontvanger, stand, bewijs }) => [ontvanger, stand, bewijs]);
    };
    expect(await meldingen()).toEqual([
      ["de gemeente", "open", null],
      ["de verwijzer", "open", null],
    ]);
    await zet("B8", zaak, "gemeld", { plicht: "gemeente", gemeldOp: bekendOp, bewijs: "mail 4" });
    expect(await meldingen()).toEqual([
      ["de gemeente", "gemeld", "mail 4"],
      ["de verwijzer", "open", null],
    ]);
  });

  it("D-20.8: een wijziging van de IBAN is acht weken vooraf te melden; op de dag erna is dat te laat", async () => {
    const op = async (gewensteDatum: string) => {
      const zaak = await zet("B10", null, "wijziging-voorgenomen", { programma: "dagbesteding", soort: "IBAN", gewensteDatum });
      const { wijzigingen } = await server.lees<{ wijzigingen: readonly Wijzigingweergave[] }>("/api/wijzigingen");
      return wijzigingen.find((wijziging) => wijziging.zaak === zaak);
    };
    expect(await op(overDagen(56))).toMatchObject({ meldenUiterlijk: vandaag(), stand: "melden", goedkeuringNodig: true, addendumNodig: true });
    expect(await op(overDagen(55))).toMatchObject({ meldenUiterlijk: overDagen(-1), stand: "te laat om te melden" });
  });
});
