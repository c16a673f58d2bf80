import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { BESLUIT, makeOnderzoeker, oordelen, STAP1, STAP4, STAP4_GEDEKT, VERSLAG } from "../../test/onderzoek.js";
import { eenServer, overDagen, vandaag, type Proefserver } from "../../test/server.js";
import type { Expertteamregel, Onderzoekweergave } from "./weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const onderzoeker = makeOnderzoeker(() => server);
const { begonnen, besluit, doe, legStapVast, metVerslag, noteer, toon, totStap, zaakVan } = onderzoeker;
const standen = ({ stappen }: Onderzoekweergave): readonly string[] => stappen.map(({ nummer, stand }) => `${nummer} ${stand}`);

describe("het onderzoek op één pagina", () => {
  it("W-26, W-27.1: elke stap zegt hoe zij staat, wat zij mist en welk artikel het vraagt; een volgende stap gaat pas open als de vorige af is", async () => {
    const dossier = await begonnen();
    const leeg = await toon(dossier);
    expect(standen(leeg)).toEqual(["1 open", "2 kan nog niet", "3 kan nog niet", "4 kan nog niet", "5 kan nog niet", "6 kan nog niet"]);
    expect(leeg.stappen[0]).toMatchObject({ artikel: "2.3.2 lid 4 a", eisen: expect.arrayContaining(["W-27.1.1"]), mist: [{ eis: "W-27.1.1" }] });
    expect(leeg.stappen[1]?.bevindingen.map(({ code, tekst }) => `${code} ${tekst}`)).toEqual(["STAP_NIET_AFGEROND Rond eerst stap 1 van het stappenplan af."]);

    await legStapVast(dossier.id, 1, { ...STAP1, c: undefined });
    const half = await toon(dossier);
    expect(half.stappen[0]).toMatchObject({ stand: "open", mist: [{ eis: "W-26.c", naam: "het gewenste resultaat (c)" }] });
    expect(half.stappen[0]?.elementen.map(({ letter, inhoud }) => [letter, inhoud === null])).toEqual([["a", false], ["b", false], ["c", true]]);

    await legStapVast(dossier.id, 1);
    await legStapVast(dossier.id, 2);
    expect(standen(await toon(dossier)).slice(0, 4)).toEqual(["1 klaar", "2 klaar", "3 open", "4 kan nog niet"]);
  });

  it("W-27.1.4, W-26-u2: per activiteit staan de drie oordelen met hun onderbouwing, en welk deel van de vraag is gedekt", async () => {
    const weergave = await toon(await totStap(5));
    const [huis, mensen] = weergave.deelvragen;
    expect([huis?.stand, mensen?.stand]).toEqual(["deels gedekt", "gedekt"]);
    expect(huis?.problemen[0]?.activiteiten[0]).toMatchObject({
      gedekt: false,
      oordelen: [{ element: "d", oordeel: "deels", motivering: "Besproken: deels." }, { element: "e", oordeel: "niet" }, { element: "f", oordeel: "niet" }],
      restTekst: "2 keer per week, 60 minuten per keer",
    });
    expect(weergave.dekking.aantal).toBe(2);
    expect(weergave.dekking.balken.map(({ naam, volledig, deels }) => [naam.slice(0, 1), volledig, deels])).toEqual([["d", 0, 1], ["e", 1, 0], ["f", 0, 0], ["d", 0, 0], ["B", 0, 0], ["B", 1, 0], ["N", 0, 0]]);
    expect(weergave.netwerk).toMatchObject({ inwonerBetrokken: true, netwerkBetrokken: true });
  });

  it("W-27.1.5: de tijd per week is frequentie maal tijd, opgeteld; per maand is dat 52 weken over 12 maanden", async () => {
    const { id } = await totStap(4, { 4: { ...STAP4, oordelen: [...oordelen("1", "deels", "niet", "niet"), ...oordelen("2", "niet", "deels", "niet")] } });
    // 2 x 60 + 0,5 x 90 = 165 minuten per week; 165 x 52 / 12 = 715 minuten per maand.
    const dossier = await legStapVast(id, 5, { g: "Begeleiding.", rest: [{ activiteit: "1", kerenPerWeek: "2", minuten: 60 }, { activiteit: "2", kerenPerWeek: "1/2", minuten: 90 }] });
    const { tijd } = await toon(dossier);
    expect([tijd?.perWeekTekst, tijd?.perMaandTekst, tijd?.regels.map(({ perWeek }) => perWeek)]).toEqual(["2 uur en 45 minuten", "11 uur en 55 minuten", ["2 uur", "45 minuten"]]);
    expect(tijd?.waarom.map(({ tekst }) => tekst).join(" ")).toContain("2 keer per week, 60 minuten per keer, is 120 minuten per week");
  });

  it("W-29.1, W-35: elke versie van het verslag blijft staan, de inwoner stelt wijzigingen voor, en het verslag heeft tekst", async () => {
    const { id } = await totStap(6);
    await doe(id, "A2", "verslag-opgesteld", VERSLAG);
    await legStapVast(id, 6);
    await doe(id, "A2", "verslag-opgesteld", { ...VERSLAG, samenvatting: "Verbeterd." });
    const concept = await toon(await onderzoeker.lees(id));
    expect([concept.verslag.stand, concept.verslag.mist.map(({ eis }) => eis)]).toEqual(["concept", ["W-29.1"]]);
    await doe(id, "A2", "inwoner-reageerde-op-verslag", { voorgesteldeWijzigingen: ["Mijn zus helpt ook."], stemtIn: false });
    const { verslag } = await toon(await doe(id, "A2", "verslag-vastgesteld"));
    expect(verslag).toMatchObject({ stand: "vastgesteld", onveranderlijk: false, mist: [], reactie: { stemtIn: false, voorgesteldeWijzigingen: ["Mijn zus helpt ook."] } });
    expect(verslag.versies.map(({ nummer, stand, door }) => [nummer, stand, door])).toEqual([[2, "vastgesteld", "W. Werker"], [1, "vervangen", "W. Werker"]]);
    expect(verslag.secties.map(({ kop }) => kop)).toContain("Wat u van dit verslag vindt");
  });

  it("W-26-u2: dekt het netwerk alles, dan zijn stap 5 en 6 niet nodig en staat de wet een positief advies in de weg", async () => {
    const dossier = await totStap(4, { 4: STAP4_GEDEKT });
    const weergave = await toon(dossier);
    expect(standen(weergave).slice(3)).toEqual(["4 klaar", "5 niet nodig", "6 niet nodig"]);
    expect(weergave.voorwaarden[0]).toMatchObject({ code: "VOORLIGGEND_LOST_OP", stand: "niet voldaan", artikel: "2.3.5 lid 3 en 6", eisen: ["W-26-u2", "W-28.3"] });
    await metVerslag(dossier.id);
    const { status, inhoud } = await onderzoeker.zetAlsAdviseur(dossier.id, "A2", "onderzoek-besloten", BESLUIT);
    expect([status, inhoud.geblokkeerd.map(({ code }) => code)]).toEqual([422, ["VOORLIGGEND_LOST_OP"]]);
    const zonderAdvies = await besluit(dossier.id, { ...BESLUIT, uitkomsten: ["sociale-basis"] });
    expect((await toon(zonderAdvies)).besluit).toMatchObject({ uitkomsten: ["De sociale basis"] });
  });

  it("W-21.2: een casus voor het expertteam staat op de agenda tot zij is besproken", async () => {
    const dossier = await begonnen();
    const agenda = async (): Promise<readonly string[]> => (await server.lees<{ readonly regels: readonly Expertteamregel[] }>("/api/expertteam")).regels.map(({ zaak }) => zaak);
    const zaak = zaakVan(dossier, "A2");
    expect(await agenda()).not.toContain(zaak);
    const { inhoud } = await noteer(dossier, { soort: "expertteam-vastgelegd", komtInAanmerking: true, toelichting: "Meerdere organisaties." });
    expect(inhoud.expertteam.stand).toBe("wacht op bespreking");
    expect(await agenda()).toContain(zaak);
    const morgen = await noteer(dossier, { soort: "expertteam-besproken", datum: overDagen(1), uitkomst: "Doorgaan." });
    expect([morgen.status, morgen.inhoud.code]).toEqual([422, "INVOER_ONGELDIG"]);
    const besproken = await noteer(dossier, { soort: "expertteam-besproken", datum: vandaag(), uitkomst: "Doorgaan." });
    expect(besproken.inhoud.expertteam).toMatchObject({ stand: "besproken", uitkomst: "Doorgaan." });
    expect(await agenda()).not.toContain(zaak);
    expect((await onderzoeker.lees(dossier.id)).tijdlijn[0]?.wat).toContain("Besproken in het expertteam");
  });

  it("W-26.d, W-27.1.4: een voorziening van de sociale kaart staat bij de activiteit, met de dag van de kaart; mensen uit het netwerk staan erbij", async () => {
    const dossier = await totStap(3);
    const kaart = { soort: "voorziening-overwogen", activiteit: "2", voorziening: "Buurtkamer Zuid", kaartVan: overDagen(-19), past: true, motivering: "Op loopafstand." };
    const { inhoud } = await noteer(dossier, kaart);
    expect(inhoud.deelvragen[1]?.problemen[0]?.activiteiten[0]?.voorzieningen).toMatchObject([{ naam: "Buurtkamer Zuid", past: true, kaartVan: overDagen(-19), kaartDagenOud: 19 }]);
    const elders = await noteer(dossier, { ...kaart, activiteit: "9" });
    expect([elders.status, elders.inhoud.code]).toEqual([422, "INVOER_ONGELDIG"]);
    const metZus = await noteer(dossier, { soort: "netwerk-betrokken", wie: "De zus", relatie: "zus", bijdrage: "Gaat mee naar de buurtkamer." });
    expect(metZus.inhoud.netwerk.mensen).toEqual([{ wie: "De zus", relatie: "zus", bijdrage: "Gaat mee naar de buurtkamer." }]);
  });

  it("W-27.1, W-33: zes stappen, een verslag en een besluit met alle voorwaarden: het onderzoek komt tot een positief advies", async () => {
    const { id } = await onderzoeker.vastgesteld();
    const weergave = await toon(await besluit(id, BESLUIT));
    expect(standen(weergave)).toEqual(["1 klaar", "2 klaar", "3 klaar", "4 klaar", "5 klaar", "6 klaar"]);
    expect(weergave.voorwaarden.map(({ code, stand }) => [code, stand]).filter(([, stand]) => stand !== "voldaan")).toEqual([]);
    expect(weergave).toMatchObject({ toestand: "besloten", duurTekst: expect.stringContaining("12 maanden"), besluit: { uitkomsten: ["Advies: toekennen"] } });
  });

  it("W-14.1: de sociale kaart die is ingelezen staat klaar om uit te kiezen, met de dag van de kaart; wat voorbij is niet", async () => {
    const dossier = await totStap(3);
    expect((await toon(dossier)).socialeKaart).toBeNull();
    const kop = (await (await server.vraag("/api/bestanden/sociale-kaart/leeg")).text()).split(/\r?\n/u)[0]?.replace("\uFEFF", "") ?? "";
    const rij = (waarden: Readonly<Record<string, string>>): string => kop.split(";").map((naam) => waarden[naam.replaceAll('"', "")] ?? "").join(";");
    const nederlands = (dag: string): string => dag.split("-").toReversed().join("-");
    const vast = { Organisatie: "Buurthuis", Onderwerp: "ontmoeten", Wijk: "Zuid", Bijgewerkt: nederlands(overDagen(-10)) };
    const csv = [kop, rij({ Activiteit: "Buurtkamer", ...vast }), rij({ Activiteit: "Zomertuin", ...vast, Einddatum: nederlands(overDagen(-1)) })].join("\r\n");
    const { status } = await server.stuurBytes(`/api/bestanden/sociale-kaart?stand=${overDagen(-3)}`, new TextEncoder().encode(csv));
    expect(status).toBe(201);
    expect((await toon(dossier)).socialeKaart).toMatchObject({ stand: overDagen(-3), dagenOud: 3, activiteiten: [{ naam: "Buurtkamer, Buurthuis" }] });
  });

  it("W-95.1: een onderzoek dat er niet is geeft 404, en wie het dossier niet mag zien krijgt het niet", async () => {
    const dossier = await begonnen();
    expect((await server.vraag(`/api/dossiers/${dossier.id}/onderzoeken/${zaakVan(dossier, "A1")}`)).status).toBe(404);
    const buiten = await server.als("buiten", ["financieel"]);
    expect((await buiten.vraag(`/api/dossiers/${dossier.id}/onderzoeken/${zaakVan(dossier, "A2")}`)).status).toBe(403);
  });
});
