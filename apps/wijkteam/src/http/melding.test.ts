import { randomUUID } from "node:crypto";

import type { Stapweergave } from "@wmo-kit/kit/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenMelding, gesprek, HUISARTS, INFORMATIE, KOPPELING, makeMelder, type Stapprobleem } from "../../test/melding.js";
import { eenServer, type Proefserver } from "../../test/server.js";
import type { Dossierregel, Dossierweergave, Werklijst } from "../api/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer({ WMO_WIJKTEAM_WIJKEN: "Noord,Zuid" });
});
afterAll(() => server.dispose());

const { lees, zet, lukt, meld, gescreend } = makeMelder(() => server);

const codes = (probleem: Stapprobleem): readonly string[] => probleem.geblokkeerd.map(({ code }) => code).toSorted();
const toestand = ({ zaken }: Dossierweergave): readonly string[] => zaken.map((zaak) => `${zaak.levensloop} ${zaak.toestand}`);

describe("een melding", () => {
  it("W-1, W-50.2.1, W-49.2, W-49.4: van melding tot gekoppelde professional, met de taken die erbij horen", async () => {
    const { id, ...nieuw } = await meld({ aanmelder: HUISARTS, kanaal: "partner", inwoner: { naam: { geslachtsnaam: { achternaam: "Proefstra" }, naamGebruik: "1" }, wijk: "Zuid" } });
    expect(toestand({ id, ...nieuw })).toEqual(["A1 ontvangen"]);
    expect(nieuw.meldingen).toMatchObject([{ aanmelder: "De huisarts, Huisartsen Zuid", relatie: "professional", bereikbaar: "024 000 00 00", vraag: "Ik kom de deur niet meer uit." }]);
    expect(nieuw.zaken[0]?.taken.map(({ norm }) => norm)).toEqual(["W-50.2.1", "W-50.2.2"]);
    expect(nieuw.zaken[0]?.taken.every(({ uiterlijk, waarom, bronnen }) => uiterlijk !== null && waarom.length > 0 && bronnen.length > 0)).toBe(true);

    const bevestigd = await lukt(id, { gebeurtenis: "bevestigd-aan-aanmelder", gegevens: { aan: "De huisarts, Huisartsen Zuid" } });
    expect([toestand(bevestigd), bevestigd.zaken[0]?.taken.map(({ norm }) => norm)]).toEqual([["A1 bevestigd"], ["W-50.2.2"]]);
    await lukt(id, { gebeurtenis: "informatie-verstrekt", gegevens: INFORMATIE });
    const gesproken = await lukt(id, { gebeurtenis: "kwalitatief-contact", gegevens: gesprek() });
    expect([toestand(gesproken), gesproken.zaken[0]?.taken]).toEqual([["A1 gescreend"], []]);
    const gekoppeld = await lukt(id, { gebeurtenis: "professional-gekoppeld", gegevens: KOPPELING });
    expect(toestand(gekoppeld)).toEqual(["A1 gekoppeld"]);
    expect(gekoppeld.tijdlijn.map(({ wat }) => wat)).toEqual(
      [
        "Gegevens van de inwoner vastgelegd.",
        "Melding ontvangen.",
        "De vraag vastgelegd: “Ik kom de deur niet meer uit.”",
        "Melding bevestigd aan wie meldde.",
        "De inwoner is geïnformeerd.",
        "Eerste gesprek met de inwoner.",
        "Professional gekoppeld.",
      ].toReversed(),
    );
  });

  it("W-50.2.1: de bevestiging gaat naar wie meldde, en die naam staat al in het formulier", async () => {
    const { id } = await meld({ aanmelder: HUISARTS });
    const { stappen } = await server.lees<{ stappen: readonly Stapweergave[] }>(`/api/dossiers/${id}/stappen`);
    const stap = stappen.find(({ gebeurtenis }) => gebeurtenis === "bevestigd-aan-aanmelder");
    expect(stap?.velden).toMatchObject([{ naam: "aan", voorstel: "De huisarts, Huisartsen Zuid" }]);
    const { status, inhoud } = await zet<Stapprobleem>(id, { gebeurtenis: "bevestigd-aan-aanmelder", gegevens: { aan: "Anna Proefstra" } });
    expect([status, codes(inhoud)]).toEqual([422, ["BEVESTIGING_NIET_AAN_AANMELDER"]]);
  });

  it("W-49.2, W-50.2.2, W-49.3: een gesprek telt pas met de inwoner erbij, na de informatie, en met elke vraag beantwoord", async () => {
    const { id, versie } = await meld();
    const { aard: _, ...zonderAard } = gesprek({ deelnemers: ["aanmelder"] }) as { readonly aard: string };
    const { status, inhoud } = await zet<Stapprobleem>(id, { gebeurtenis: "kwalitatief-contact", gegevens: zonderAard });
    expect([status, inhoud.code, codes(inhoud)]).toEqual([422, "STAP_TEGENGEHOUDEN", ["CONTACT_NIET_MET_INWONER", "INFO_VOORAF_ONTBREEKT", "SCREENING_ONVOLLEDIG"]]);
    expect(inhoud.geblokkeerd.find(({ code }) => code === "CONTACT_NIET_MET_INWONER")?.tekst).toBe("Dit contact telt niet als kwalitatief contact: de inwoner was er niet bij.");
    const half = await zet<Stapprobleem>(id, { gebeurtenis: "informatie-verstrekt", gegevens: { ...INFORMATIE, mondeling: false } });
    expect(codes(half.inhoud)).toEqual(["INFO_VOORAF_ONTBREEKT"]);
    expect((await lees(id)).versie).toBe(versie);
  });

  it("W-7, W-70.1, W-8.7: koppelen vraagt een keuze, deskundigheid bij zorgen over veiligheid en één verantwoordelijke", async () => {
    const { id } = await gescreend({ veiligheidszorg: true });
    const gegevens = { ...KOPPELING, keuzeGeboden: false, andereVerantwoordelijkeInGezin: true };
    expect(codes((await zet<Stapprobleem>(id, { gebeurtenis: "professional-gekoppeld", gegevens })).inhoud)).toEqual([
      "KEUZE_NIET_VASTGELEGD",
      "VEILIGHEID_DESKUNDIGE_VEREIST",
      "VERANTWOORDELIJKE_NIET_UNIEK",
    ]);
  });

  it("W-33: zonder oplossing wordt een melding niet afgehandeld", async () => {
    const { id } = await gescreend();
    const { inhoud } = await zet<Stapprobleem>(id, { gebeurtenis: "melding-afgehandeld", gegevens: { alleDeelvragenBeantwoord: true } });
    expect(codes(inhoud)).toEqual(["MELDING_ZONDER_OPLOSSING"]);
  });

  it("W-1, W-2.1: bij iemand onder de 18 vraagt de kit een reden, en met die reden gaat de melding door", async () => {
    const jong = eenMelding({ leeftijd: 17 });
    const { status, inhoud } = await server.stuur<Stapprobleem>("/api/meldingen", jong);
    expect([status, inhoud.teErkennen.map(({ code }) => code)]).toEqual([422, ["LEEFTIJD_AFSTEMMING"]]);
    const erkend = [{ code: "LEEFTIJD_AFSTEMMING", reden: "het jeugdteam belt morgen terug" }];
    expect((await server.stuur("/api/meldingen", { ...jong, erkend })).status).toBe(201);
  });

  it("W-2.1: een bekende geboortedag telt, niet de leeftijd die erbij is getypt", async () => {
    const inwoner = { naam: { geslachtsnaam: { achternaam: "Jongstra" }, naamGebruik: "1" }, geboortedatum: { datum: "2015-03-01" } };
    const { inhoud } = await server.stuur<Stapprobleem>("/api/meldingen", eenMelding({ inwoner, leeftijd: 40 }));
    expect(inhoud.teErkennen.map(({ code }) => code)).toEqual(["LEEFTIJD_AFSTEMMING"]);
  });

  it("W-106: een wijk is er een van dit team, en een fout veld wordt genoemd zonder de waarde", async () => {
    const inwoner = { naam: { geslachtsnaam: { achternaam: " " }, naamGebruik: "1" }, wijk: "Verweggistan" };
    const leeg = await server.stuur<Stapprobleem>("/api/meldingen", eenMelding({ inwoner }));
    expect([leeg.status, leeg.inhoud.bevindingen.map(({ pad }) => pad.join("."))]).toEqual([422, ["inwoner.naam.geslachtsnaam.achternaam"]]);
    const elders = await server.stuur<Stapprobleem>("/api/meldingen", eenMelding({ inwoner: { naam: { geslachtsnaam: { achternaam: "Proefstra" }, naamGebruik: "1" }, wijk: "Verweggistan" } }));
    expect([elders.status, elders.inhoud.bevindingen.map(({ pad }) => pad.join("."))]).toEqual([422, ["inwoner.wijk"]]);
    expect(JSON.stringify(elders.inhoud)).not.toContain("Verweggistan");
    const naamloos = await server.stuur<Stapprobleem>("/api/meldingen", eenMelding({ aanmelder: { relatie: "naaste" } }));
    expect(naamloos.inhoud.bevindingen.map(({ pad }) => pad.join("."))).toEqual(["aanmelder.naam"]);
    expect(await server.lees("/api/wijken")).toEqual({ wijken: ["Noord", "Zuid"] });
  });

  it("MELDING_AL_VASTGELEGD: dezelfde melding twee keer sturen opent één dossier", async () => {
    const melding = eenMelding({ kenmerk: randomUUID() });
    const eerste = await server.stuur<Dossierweergave>("/api/meldingen", melding);
    const tweede = await server.stuur<Stapprobleem>("/api/meldingen", melding);
    expect([tweede.status, tweede.inhoud.code, tweede.inhoud.dossierId]).toEqual([409, "MELDING_AL_VASTGELEGD", eerste.inhoud.id]);
    const tegelijk = eenMelding();
    const antwoorden = await Promise.all([0, 1, 2].map(() => server.stuur("/api/meldingen", tegelijk)));
    expect(antwoorden.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });

  it("W-1: een volgende melding over dezelfde inwoner komt in hetzelfde dossier, één keer, en vraagt niet opnieuw wie het is", async () => {
    const { id, tijdlijn } = await meld({ inwoner: { naam: { geslachtsnaam: { achternaam: "Proefstra" }, naamGebruik: "1" }, wijk: "Zuid" } });
    const { inwoner: _, ...volgende } = eenMelding({ aanmelder: HUISARTS, vraag: "Mevrouw is gevallen." }) as { readonly inwoner: object };
    const { status, inhoud } = await server.stuur<Dossierweergave>(`/api/dossiers/${id}/meldingen`, volgende);
    expect([status, inhoud.meldingen.map(({ vraag, relatie }) => [vraag, relatie])]).toEqual([
      201,
      [
        ["Mevrouw is gevallen.", "professional"],
        ["Ik kom de deur niet meer uit.", "inwoner"],
      ],
    ]);
    expect([inhoud.tijdlijn.length, inhoud.wijk]).toEqual([tijdlijn.length + 2, "Zuid"]);
    const nogEens = await server.stuur<Stapprobleem>(`/api/dossiers/${id}/meldingen`, volgende);
    expect([nogEens.status, nogEens.inhoud.code, nogEens.inhoud.dossierId]).toEqual([409, "MELDING_AL_VASTGELEGD", id]);
  });

  it("W-50.2: de werklijst toont wat voor wie moet, de eerste datum boven, en alleen van de eigen inwoners", async () => {
    const [een, ander] = [await server.als("een", ["medewerker"]), await server.als("ander", ["medewerker"])];
    const inwoner = { naam: { geslachtsnaam: { achternaam: "Werklijstra" }, naamGebruik: "1" }, wijk: "Noord" };
    const { inhoud: { id } } = await een.stuur<Dossierweergave>("/api/meldingen", eenMelding({ inwoner }));
    const { regels, heeftInwoners, aantallen } = await een.lees<Werklijst>("/api/werklijst");
    expect(aantallen).toMatchObject({ alles: 2, verstreken: 0, zonderDatum: 0 });
    expect([heeftInwoners, regels.map(({ wijk, vanMij, taak }) => [taak.dossierId, wijk, vanMij, taak.norm, taak.stap])]).toEqual([
      true,
      [
        [id, "Noord", true, "W-50.2.1", "bevestigd-aan-aanmelder"],
        [id, "Noord", true, "W-50.2.2", "kwalitatief-contact"],
      ],
    ]);
    const { inhoud } = await een.stuur<{ readonly dossiers: readonly Dossierregel[] }>("/api/zoeken", { naam: "werklijst" });
    expect(inhoud.dossiers).toMatchObject([{ id, naam: "Werklijstra", wijk: "Noord", openTaken: 2 }]);

    expect(await ander.lees("/api/werklijst")).toMatchObject({ heeftInwoners: false, regels: [] });
    expect((await ander.vraag(`/api/dossiers/${id}`)).status).toBe(403);
    const allen = (await server.lees<Werklijst>("/api/werklijst")).regels;
    const dagen = allen.map(({ taak }) => taak.uiterlijk ?? "9999-12-31");
    expect([allen.some(({ taak }) => taak.dossierId === id), dagen]).toEqual([true, dagen.toSorted()]);
  });

  it("VERSIE_CONFLICT: wie op een oud scherm werkt, overschrijft niets", async () => {
    const { id, versie } = await meld();
    await lukt(id, { gebeurtenis: "informatie-verstrekt", gegevens: INFORMATIE });
    const { status, inhoud } = await zet<Stapprobleem>(id, { gebeurtenis: "kwalitatief-contact", gegevens: gesprek(), verwachteVersie: versie });
    expect([status, inhoud.code]).toEqual([409, "VERSIE_CONFLICT"]);
  });
});
