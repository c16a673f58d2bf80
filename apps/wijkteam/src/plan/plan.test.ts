import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { EVALUATIE, makePlanner, plan, veiligheidsplan, VOORTIJDIG } from "../../test/plan.js";
import { eenServer, overDagen, vandaag, type Proefserver, type Vrager } from "../../test/server.js";
import type { Stapprobleem } from "../../test/melding.js";
import type { Planweergave } from "./weergave.js";

let server: Proefserver;
let deskundige: Vrager;
beforeAll(async () => {
  server = await eenServer();
  deskundige = await server.als("deskundige", ["medewerker", "teamleider"], ["veiligheid", "regie"]);
});
afterAll(() => server.dispose());

const planner = makePlanner(() => server);
const { doe, doeAls, gestart, actief, gekoppeld, lees, zaakVan, toestandVan, zet, zetAls, start, meld } = planner;
const leesPlan = async (id: string): Promise<Planweergave> => server.lees(`/api/dossiers/${id}/plannen/${zaakVan(await lees(id), "A5")}`);
const bewaar = async (id: string, deel: string, gegevens: object, verwachteVersie?: number) => {
  const dossier = await lees(id);
  return server.stuur<Planweergave & Stapprobleem>(`/api/dossiers/${id}/plannen/${zaakVan(dossier, "A5")}/delen`, { deel, gegevens, verwachteVersie: verwachteVersie ?? dossier.versie }, "PUT");
};
const mistIn = ({ delen }: Planweergave, naam: string): readonly string[] => delen.find(({ deel }) => deel === naam)?.mist ?? [];

describe("het plan van aanpak", () => {
  it("W-8.4: een leeg plan noemt bij elk deel wat er mist en welke eis dat vraagt, en het formulier staat klaar", async () => {
    const { id } = await gestart();
    const leeg = await leesPlan(id);
    expect(leeg.delen.filter(({ mist }) => mist.length > 0).map(({ deel }) => deel)).toEqual([
      "vraag",
      "eigenaarschap",
      "leefdomeinen",
      "achtergrond",
      "samenwerking",
      "overgang",
      "eigen-kracht",
      "e-health",
      "doelen",
      "acties",
    ]);
    expect(leeg.delen.flatMap(({ eisen }) => eisen)).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9].map((nummer) => `W-8.4.${nummer}`)));
    expect(leeg.delen.every(({ velden }) => velden.length > 0)).toBe(true);
    expect(mistIn(leeg, "leefdomeinen")).toEqual(["leefdomeinen", "doel voor financiën", "daginvulling"]);
  });

  it("W-8.2: per deel opgeslagen blijft het een concept, en pas met de stap ziet de inwoner het", async () => {
    const { id } = await gestart();
    for (const [deel, velden] of Object.entries(DELEN)) {
      const inhoud = Object.fromEntries(Object.entries(plan()).filter(([naam]) => velden.includes(naam)));
      expect((await bewaar(id, deel, inhoud)).status).toBe(200);
    }
    const concept = await leesPlan(id);
    expect([concept.heeftConcept, concept.toestand, concept.delen.flatMap(({ mist }) => mist)]).toEqual([true, "gestart", []]);
    expect(concept.acties).toMatchObject([{ actie: "Afspraak met schuldhulp.", eigenaar: "werker", compleet: true }]);
    await doe(id, "A5", "plan-opgesteld", concept.inhoud);
    const voorgelegd = await leesPlan(id);
    expect([voorgelegd.heeftConcept, voorgelegd.toestand, voorgelegd.inhoud]).toEqual([false, "plan-concept", concept.inhoud]);
    const ingestemd = await doe(id, "A5", "inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: true, exemplaarVerstrekt: true });
    expect([toestandVan(ingestemd, "A5"), (await leesPlan(id)).ingestemdOpTekst]).toEqual(["plan-actief", expect.any(String)]);
  });

  it("W-8.4.2: geld en de dag zijn alleen een doel als daar iets speelt, en het formulier vraagt het dan pas", async () => {
    const { id } = await gestart();
    const { inhoud } = await bewaar(id, "leefdomeinen", { leefdomeinen: ["wonen"], financieleStress: true, heeftDaginvulling: true });
    expect(mistIn(inhoud, "leefdomeinen")).toEqual(["doel voor financiën"]);
    const velden = inhoud.delen.find(({ deel }) => deel === "leefdomeinen")?.velden ?? [];
    expect(velden.filter(({ alleenBij }) => alleenBij !== null).map(({ naam, alleenBij }) => [naam, alleenBij])).toEqual([
      ["financieelDoel", { veld: "financieleStress", waarden: ["true"] }],
      ["daginvulling", { veld: "heeftDaginvulling", waarden: ["false"] }],
    ]);
    expect(velden.find(({ naam }) => naam === "leefdomeinen")?.voorstel).toEqual(["wonen"]);
  });

  it("W-8.4.9: een actie zonder eigenaar of datum staat bij de acties, met de zin van de wachter", async () => {
    const { id } = await gestart();
    const { inhoud } = await bewaar(id, "acties", { acties: [{ actie: "Bellen." }], bijEvaluatie: [] });
    expect([mistIn(inhoud, "acties"), inhoud.acties[0]?.compleet]).toEqual([["Elke actie heeft een eigenaar, streefdatum en evaluatiemoment."], false]);
  });

  it("W-11.2: meer organisaties zonder regisseur staat bij de samenwerking", async () => {
    const { id } = await gestart();
    const { inhoud } = await bewaar(id, "samenwerking", { professionals: ["werker"], organisaties: ["het wijkteam", "de GGZ"], samenwerking: "Elke maand." });
    expect(mistIn(inhoud, "samenwerking")).toEqual(["Er zijn meerdere organisaties betrokken: wijs een regisseur aan."]);
  });

  it("VERSIE_CONFLICT: wie op een oud scherm schrijft, overschrijft niets, en een verkeerd veld wordt genoemd", async () => {
    const { id, versie } = await gestart();
    await bewaar(id, "eigenaarschap", { eigenaarschap: "Van mij." });
    expect((await bewaar(id, "eigenaarschap", { eigenaarschap: "Van een ander." }, versie)).inhoud.code).toBe("VERSIE_CONFLICT");
    const fout = await bewaar(id, "e-health", { ehealth: "soms" });
    expect([fout.status, fout.inhoud.bevindingen.map(({ pad }) => pad.join("."))]).toEqual([422, ["ehealth"]]);
  });

  it("W-8.2: na het einde wordt aan het plan niet meer geschreven", async () => {
    const { id } = await actief();
    await doe(id, "A5", "voortijdig-beeindigd", { ...VOORTIJDIG, grond: "onherstelbaar verstoorde vertrouwensrelatie" });
    const { status, inhoud } = await bewaar(id, "eigenaarschap", { eigenaarschap: "Toch nog." });
    expect([status, inhoud.code, (await leesPlan(id)).delen.every(({ velden }) => velden.length === 0)]).toEqual([422, "STAP_NIET_MOGELIJK", true]);
  });

  it("W-8.2: op papier staat het plan in gewone taal, met een naam en niet met een account", async () => {
    const professional = await planner.ik();
    const dossier = await gekoppeld();
    await doe(dossier.id, "A5", "basishulp-gestart", start(zaakVan(dossier, "A1"), { verantwoordelijke: professional }));
    await doe(dossier.id, "A5", "plan-opgesteld", plan({ verantwoordelijke: professional }));
    const { tekst, verantwoordelijke } = await leesPlan(dossier.id);
    expect([verantwoordelijke, tekst.mist, JSON.stringify(tekst).includes(professional)]).toEqual(["W. Werker", ["of de inwoner instemt", "of de inwoner een exemplaar wil"], false]);
    expect(tekst.secties.map(({ kop }) => kop)).toContain("Wat wij afspreken");
    await doe(dossier.id, "A5", "inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: false });
    expect((await leesPlan(dossier.id)).tekst.mist).toEqual([]);
    await bewaar(dossier.id, "eigenaarschap", { eigenaarschap: "Anders gezegd." });
    expect((await leesPlan(dossier.id)).tekst.mist).toEqual(["of de inwoner instemt", "of de inwoner een exemplaar wil"]);
  });
});

describe("de hulp", () => {
  it("W-25.2, W-33.2: hulp die meteen begint is de oplossing van de melding, in één stap", async () => {
    const { id, tijdlijn } = await gestart();
    expect(tijdlijn.slice(0, 2).map(({ wat }) => wat)).toEqual(["Direct met basishulp begonnen.", "Basishulp begonnen."]);
    expect(toestandVan(await doe(id, "A1", "melding-afgehandeld", { alleDeelvragenBeantwoord: true }), "A1")).toBe("afgehandeld");
  });

  it("W-49.1, W-9.1, W-63.1, W-12.1: van start tot afgesproken einde, met evaluatie, overdracht en waakvlam", async () => {
    const { id } = await actief();
    expect((await lees(id)).zaken.find(({ levensloop }) => levensloop === "A5")?.taken.map(({ wat }) => wat)).toEqual(["Evalueer het plan met de inwoner."]);
    await doe(id, "A5", "evaluatie-begonnen", { aanwezig: ["de inwoner"] });
    await doe(id, "A5", "geevalueerd", EVALUATIE);
    await doe(id, "A5", "overdracht-begonnen", { naar: "het buurthuis" });
    await doe(id, "A5", "geevalueerd", { ...EVALUATIE, bijEinde: true });
    const einde = { aanleiding: "oplossing gerealiseerd", reden: "Het doel is gehaald.", zienswijzeInwoner: "Ik kan het zelf." };
    expect((await zet<Stapprobleem>(id, "A5", "afgesloten", einde)).inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["OVERDRACHT_NIET_GEREGELD"]);
    await doe(id, "A5", "overdracht-geregeld", { naar: "het buurthuis", volledig: true, warmOvergedragen: true });
    await doe(id, "A5", "afgesloten", einde);
    await doe(id, "A5", "waakvlam-afgesproken", { einddatum: overDagen(90), metInwoner: true });
    const { evaluaties, overdrachten, toestand, waakvlamTotTekst } = await leesPlan(id);
    expect([toestand, overdrachten, evaluaties.map(({ bijEinde }) => bijEinde), waakvlamTotTekst]).toEqual([
      "waakvlam",
      [{ naar: "het buurthuis", stand: "volledig" }],
      [true, false],
      expect.any(String),
    ]);
    expect((await zet<Stapprobleem>(id, "A5", "waakvlam-voorbij", {})).inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["WAAKVLAM_LOOPT_NOG"]);
    expect(toestandVan(await doe(id, "A5", "hulp-hervat", { verantwoordelijke: "werker" }), "A5")).toBe("plan-actief");
  });

  it("W-63.2: na twee waarschuwingen kan de hulp worden onderbroken, en daarna weer beginnen", async () => {
    const { id } = await actief();
    const opschorten = { ...VOORTIJDIG, grond: "essentiële verplichtingen niet nagekomen" };
    await doe(id, "A5", "waarschuwing-gegeven", { verplichting: "Afspraken nakomen.", schriftelijk: true });
    expect((await zet<Stapprobleem>(id, "A5", "opgeschort", opschorten)).inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["WAARSCHUWING_ONTBREEKT"]);
    await doe(id, "A5", "waarschuwing-gegeven", { verplichting: "Afspraken nakomen.", schriftelijk: true });
    expect(toestandVan(await doe(id, "A5", "opgeschort", opschorten), "A5")).toBe("opgeschort");
    expect((await leesPlan(id)).waarschuwingen).toHaveLength(2);
    expect(toestandVan(await doe(id, "A5", "hulp-hervat", { grondVervallen: true, verantwoordelijke: "werker" }), "A5")).toBe("plan-actief");
  });

  it("W-8.6, W-70.1: bij zorgen over veiligheid gaat het plan pas door met een veiligheidsplan van een deskundige", async () => {
    const { id } = await gestart({ veiligheidszorg: true });
    await doe(id, "A5", "plan-opgesteld", plan());
    await doe(id, "A8", "zorg-gesignaleerd", { bron: "professional", signaal: "Ruzie met slaan." });
    expect((await zet<Stapprobleem>(id, "A8", "beoordeeld", { instrument: "LIRIK", oordeel: "Onveilig." })).inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["VEILIGHEID_DESKUNDIGE_VEREIST"]);
    await doeAls(deskundige, id, "A8", "beoordeeld", { instrument: "LIRIK", oordeel: "Onveilig." });
    const half = await zetAls<Stapprobleem>(deskundige, id, { levensloop: "A8", gebeurtenis: "plan-opgesteld", gegevens: veiligheidsplan({ acties: [{ actie: "Bellen." }] }) });
    expect(half.inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["ACTIE_ONVOLLEDIG"]);
    const met = await doeAls(deskundige, id, "A8", "plan-opgesteld", veiligheidsplan());
    await doe(id, "A5", "inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: false, veiligheidsplan: zaakVan(met, "A8") });
    await doeAls(deskundige, id, "A8", "uitvoering-begonnen", { afspraken: "Elke week bellen." });
    await doeAls(deskundige, id, "A8", "geevalueerd", { verloop: "veiliger", motivering: "Geen ruzie meer.", uitkomst: "Afronden." });
    await doeAls(deskundige, id, "A8", "veiligheidsplan-afgesloten", { veiligGenoeg: true, motivering: "Drie maanden rust." });
    expect((await leesPlan(id)).veiligheid).toMatchObject([{ toestandTekst: "Afgesloten", heeftPlan: true, verloop: "veiliger", acties: [{ compleet: true }] }]);
  });
});

describe("regie en escalatie", () => {
  it("W-11.2, W-11.7, W-41.2: de ladder toont waar het gezin staat, wat de aanleiding was en wie er besluit", async () => {
    const { id } = await actief();
    const ik = await planner.ik();
    expect((await leesPlan(id)).regie.treden.map(({ hier }) => hier)).toEqual([false, false, false, false, false]);
    const inVerslag = { naam: "werker", organisatie: "het wijkteam", terugkoppeling: "elke maand" };
    const casus = { organisaties: ["het wijkteam", "de GGZ"], casemanager: "werker", werktBij: "opdrachtnemer", alBetrokken: true, geschoold: true, inVerslag, anderPlanOfRegisseurInGezin: false };
    await doe(id, "A7", "casusregie-belegd", casus);
    await doe(id, "A7", "opgeschaald-naar-procesregie", { aanleiding: "onveiligheid neemt toe", motivering: "Het ging twee keer mis.", procesregisseur: ik, geschoold: true });
    const nietBevoegd = await zetAls<Stapprobleem>(deskundige, id, { levensloop: "A7", gebeurtenis: "geescaleerd", gegevens: { naar: "regieteam", motivering: "Sneller." } });
    expect(nietBevoegd.inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["ALLEEN_PROCESREGISSEUR"]);
    await doe(id, "A7", "verbeterafspraak-gemaakt", { partner: "de GGZ", schriftelijk: true, evaluatiedatum: vandaag() });
    await doe(id, "A7", "verbeterafspraak-geevalueerd", { partner: "de GGZ", uitkomst: "Niet nagekomen." });
    await doe(id, "A7", "geescaleerd", { naar: "opdrachtgever", motivering: "De GGZ komt niet.", partner: "de GGZ" });
    const { regie } = await leesPlan(id);
    expect([regie.treden.find(({ hier }) => hier)?.trede, regie.procesregisseur, regie.organisaties]).toEqual(["geescaleerd", "W. Werker", ["het wijkteam", "de GGZ"]]);
    expect(regie.aanleidingen.map(({ wat, waarom, wie }) => [wat, waarom, wie])).toEqual([
      ["Geëscaleerd", "opdrachtgever: De GGZ komt niet.", "W. Werker"],
      ["Opgeschaald naar procesregie", "onveiligheid neemt toe: Het ging twee keer mis.", "W. Werker"],
    ]);
  });
});

describe("één gezin, één plan, één regisseur", () => {
  it("W-5.10, W-8.7: wie in een gezin al verantwoordelijk is, weet de kit, ook als iemand iets anders invult", async () => {
    const eerste = await actief();
    const tweede = await gekoppeld();
    const { status, inhoud } = await server.stuur<{ gezin: Planweergave["gezin"] }>(`/api/dossiers/${eerste.id}/gezin`, { dossierId: tweede.id });
    expect([status, inhoud.gezin.map(({ dossierId }) => dossierId)]).toEqual([200, [tweede.id]]);
    const terug = await server.lees<{ gezin: Planweergave["gezin"] }>(`/api/dossiers/${tweede.id}/gezin`);
    expect(terug.gezin).toMatchObject([{ dossierId: eerste.id, verantwoordelijke: "werker", heeftPlan: true }]);
    const ander = start(zaakVan(tweede, "A1"), { verantwoordelijke: "iemand anders" });
    expect((await zet<Stapprobleem>(tweede.id, "A5", "basishulp-gestart", ander)).inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["VERANTWOORDELIJKE_NIET_UNIEK"]);
    await doe(tweede.id, "A5", "basishulp-gestart", start(zaakVan(tweede, "A1")));

    const derde = await meld();
    await server.stuur(`/api/dossiers/${derde.id}/gezin`, { dossierId: tweede.id });
    for (const id of [eerste.id, tweede.id, derde.id])
      expect((await server.lees<{ gezin: Planweergave["gezin"] }>(`/api/dossiers/${id}/gezin`)).gezin.map(({ dossierId }) => dossierId).toSorted()).toEqual(
        [eerste.id, tweede.id, derde.id].filter((lid) => lid !== id).toSorted(),
      );
    await server.stuur(`/api/dossiers/${eerste.id}/gezin/los`, { dossierId: tweede.id });
    expect((await server.lees<{ gezin: Planweergave["gezin"] }>(`/api/dossiers/${tweede.id}/gezin`)).gezin).toEqual([]);
    expect((await server.lees<{ gezin: Planweergave["gezin"] }>(`/api/dossiers/${eerste.id}/gezin`)).gezin.map(({ dossierId }) => dossierId)).toEqual([derde.id]);
  });

  it("W-8.7: een tweede regisseur in hetzelfde gezin gaat niet", async () => {
    const [een, ander] = [await meld(), await meld()];
    const regie = { organisaties: ["het wijkteam", "de GGZ"], bij: "inwoner", regisseur: "de inwoner", anderPlanOfRegisseurInGezin: false };
    await doe(een.id, "A7", "regie-bij-inwoner-of-netwerk", regie);
    await server.stuur(`/api/dossiers/${een.id}/gezin`, { dossierId: ander.id });
    expect((await zet<Stapprobleem>(ander.id, "A7", "regie-bij-inwoner-of-netwerk", regie)).inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["VERANTWOORDELIJKE_NIET_UNIEK"]);
  });

  it("PRIVACY: wie een dossier niet mag zien, koppelt het niet en ziet er geen naam van", async () => {
    const een = await server.als("een", ["medewerker"]);
    const mijn = await een.stuur<{ id: string }>("/api/meldingen", planner.eenMelding());
    const vreemd = await meld();
    expect((await een.stuur<Stapprobleem>(`/api/dossiers/${mijn.inhoud.id}/gezin`, { dossierId: vreemd.id })).status).toBe(404);
    await server.stuur(`/api/dossiers/${mijn.inhoud.id}/gezin`, { dossierId: vreemd.id });
    expect(await een.lees(`/api/dossiers/${mijn.inhoud.id}/gezin`)).toEqual({ gezin: [] });
  });
});

const DELEN: Readonly<Record<string, readonly string[]>> = {
  vraag: ["hulpvraag", "netwerkGevraagd", "netwerk"],
  eigenaarschap: ["eigenaarschap"],
  leefdomeinen: ["leefdomeinen", "financieleStress", "financieelDoel", "heeftDaginvulling", "daginvulling"],
  achtergrond: ["diversiteit"],
  samenwerking: ["professionals", "organisaties"],
  overgang: ["overgangsmomenten"],
  "eigen-kracht": ["eigenKracht"],
  "e-health": ["ehealth"],
  doelen: ["levensloopbegeleiding", "doelen"],
  acties: ["acties", "bijEvaluatie"],
  verantwoordelijke: ["verantwoordelijke"],
};
