import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenServer, overDagen, type Proefserver } from "../../test/server.js";
import type { Pakketregisters, Toezichtpakket } from "../toezicht/weergave.js";
import { KWALIFICATIES } from "./kwalificaties.table.js";
import { ONTWIKKELTHEMAS } from "./ontwikkelthemas.table.js";
import { ERVARINGSDESKUNDIGEN_PER_TEAM, SLEUTELFUNCTIES } from "./sleutelfuncties.table.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

interface Antwoord {
  readonly id: string;
  readonly code?: string;
}

const leg = (boek: string, soort: string, gegevens: object) => server.stuur<Antwoord>(`/api/register/${boek}`, { soort, gegevens });
const legVast = async (boek: string, soort: string, gegevens: object): Promise<void> => {
  const { status, inhoud } = await leg(boek, soort, gegevens);
  expect([soort, status, status === 201 ? null : inhoud]).toEqual([soort, 201, null]);
};
const registers = async (peildatum: string): Promise<Pakketregisters> => (await server.lees<Toezichtpakket>(`/api/toezicht/pakket?peildatum=${peildatum}`)).inhoud.registers;
const functie = async (naam: string, peildatum: string) => (await registers(peildatum)).bezetting?.find((regel) => regel.functie === naam);

describe("de registers van het wijkteam", () => {
  it("W-67: van een professional blijft open wat niet is nagegaan; van een vrijwilliger wordt alleen een VOG gevraagd", async () => {
    await legVast("mensen", "persoon-vastgelegd", { id: "p-1", naam: "Anna Proef", inzet: "professional", inLoondienst: true, uitDienst: "2026-09-30" });
    await legVast("mensen", "persoon-vastgelegd", { id: "p-2", naam: "Bram Proef", inzet: "vrijwilliger", inLoondienst: false });
    const opzoeking = { persoon: "p-1", datum: "2026-02-02", kenmerk: "map 1" };
    await legVast("mensen", "opzoeking-vastgelegd", { ...opzoeking, onderdeel: "beroepsregisters", uitkomst: "geen bezwaar", geldigTot: "2026-06-30" });
    await legVast("mensen", "opzoeking-vastgelegd", { ...opzoeking, onderdeel: "navraag bij eerdere werkgevers", uitkomst: "bezwaar" });
    const open = async (peildatum: string) => (await registers(peildatum)).vergewis?.map(({ persoon, ontbreekt, bezwaar }) => [persoon, ontbreekt.length, bezwaar]);
    expect(await open("2026-02-01")).toEqual([["p-1", 4, false], ["p-2", 0, false]]);
    expect(await open("2026-06-30")).toEqual([["p-1", 2, true], ["p-2", 0, false]]);
    // The registration ran until 30 June; the last working day is 30 September.
    expect(await open("2026-07-01")).toEqual([["p-1", 3, true], ["p-2", 0, false]]);
    expect(await open("2026-10-01")).toEqual([["p-2", 0, false]]);
  });

  it("W-64.1: een aandachtsfunctionaris telt pas met het lidmaatschap van de LVAK, en tot en met de laatste dag", async () => {
    await legVast("mensen", "persoon-vastgelegd", { id: "p-3", naam: "Cato Proef", inzet: "professional", inLoondienst: true });
    await legVast("mensen", "functionaris-aangewezen", { id: "f-1", persoon: "p-3", functie: "aandachtsfunctionaris huiselijk geweld", vanaf: "2026-03-01", kenmerk: "besluit 4" });
    await legVast("mensen", "opzoeking-vastgelegd", { persoon: "p-3", onderdeel: "lidmaatschap LVAK", uitkomst: "geen bezwaar", datum: "2026-04-01", kenmerk: "pas" });
    await legVast("mensen", "functionaris-gestopt", { id: "f-1", laatsteDag: "2026-08-31" });
    const stand = async (dag: string) => (await functie("aandachtsfunctionaris huiselijk geweld", dag))?.stand;
    expect(await functie("aandachtsfunctionaris huiselijk geweld", "2026-03-31")).toMatchObject({ stand: "ontbreekt", aantal: 0, opmerkingen: ["1 aangewezen zonder lidmaatschap LVAK"] });
    expect([await stand("2026-04-01"), await stand("2026-08-31"), await stand("2026-09-01")]).toEqual(["vervuld", "vervuld", "ontbreekt"]);
  });

  it("W-72.8: scholing telt tot en met de dag op het stuk, en een functie zonder getal krijgt geen oordeel", async () => {
    await legVast("mensen", "kwalificatie-vastgelegd", { persoon: "p-3", kwalificatie: "pgb", omschrijving: "Cursus", kenmerk: "map 3", datum: "2026-01-15", geldigTot: "2026-05-31" });
    await legVast("mensen", "functionaris-aangewezen", { persoon: "p-3", functie: "pgb-deskundige", vanaf: "2026-01-20", kenmerk: "besluit 5" });
    expect(await functie("pgb-deskundige", "2026-05-31")).toMatchObject({ minimum: null, aantal: 1, stand: "geen norm" });
    expect(await functie("pgb-deskundige", "2026-06-01")).toMatchObject({ aantal: 0, stand: "geen norm", opmerkingen: ["1 aangewezen zonder pgb"] });
  });

  it("W-86.5, W-86.6: een sleutelfunctionaris zonder gesprek vooraf wordt genoemd, en een gesprek na de aanstelling geweigerd", async () => {
    const bestuurder = { persoon: "p-3", functie: "bestuurder", vanaf: "2026-05-01", kenmerk: "besluit 6" };
    expect((await leg("mensen", "functionaris-aangewezen", { ...bestuurder, gesprekOp: "2026-05-02", oordeelOpdrachtgever: "vertrouwen" })).inhoud.code).toBe("DAGEN_NIET_IN_VOLGORDE");
    await legVast("mensen", "functionaris-aangewezen", { id: "f-2", ...bestuurder });
    expect(await functie("bestuurder", "2026-05-10")).toMatchObject({ aantal: 1, opmerkingen: ["1 aangewezen zonder vertrouwen van de opdrachtgever"] });
    await legVast("mensen", "functionaris-aangewezen", { id: "f-2", ...bestuurder, gesprekOp: "2026-04-20", oordeelOpdrachtgever: "vertrouwen" });
    expect(await functie("bestuurder", "2026-05-10")).toMatchObject({ opmerkingen: [] });
  });

  it("W-45.4: elk team heeft een ervaringsdeskundige nodig, en een wijk hoort bij een team dat er is", async () => {
    await legVast("organisatie", "team-vastgelegd", { id: "t-1", naam: "Team Noord", vanaf: "2026-01-01" });
    await legVast("organisatie", "team-vastgelegd", { id: "t-2", naam: "Team Zuid", vanaf: "2026-06-01" });
    await legVast("organisatie", "wijk-vastgelegd", { naam: "De Proef", stadsdeel: "Noord", team: "t-1" });
    expect((await leg("organisatie", "wijk-vastgelegd", { naam: "Elders", stadsdeel: "Noord", team: "t-9" })).inhoud.code).toBe("REGEL_ONBEKEND");
    await legVast("mensen", "persoon-vastgelegd", { naam: "Dirk Proef", inzet: "ervaringsdeskundige", inLoondienst: true, team: "t-1" });
    expect((await registers("2026-05-31")).wijken).toMatchObject([{ naam: "De Proef", stadsdeel: "Noord", team: "Team Noord" }]);
    expect((await registers("2025-12-31")).wijken).toMatchObject([{ naam: "De Proef", team: null }]);
    const teams = async (dag: string) => (await registers(dag)).bezetting?.filter(({ functie: naam }) => naam === "ervaringsdeskundige").map(({ waar, stand }) => [waar, stand]);
    expect(await teams("2026-05-31")).toEqual([["Team Noord", "vervuld"]]);
    expect(await teams("2026-06-01")).toEqual([["Team Noord", "vervuld"], ["Team Zuid", "ontbreekt"]]);
  });

  it("W-82.1: het risicodossier staat op prioriteit, en een risico zonder maatregel of met een te late valt op", async () => {
    const risico = { beinvloedbaar: true, voorspelbaar: false, datum: "2026-02-01" };
    await legVast("organisatie", "risico-vastgelegd", { id: "r-2", omschrijving: "Verzuim", prioriteit: 2, ...risico });
    await legVast("organisatie", "risico-vastgelegd", { id: "r-1", omschrijving: "Wachttijd", prioriteit: 1, ...risico });
    await legVast("organisatie", "beheersmaatregel-vastgelegd", { risico: "r-2", maatregel: "Invalpool", onderbouwing: "Vangt uitval op", eigenaar: "p-3", uiterlijk: "2026-06-30" });
    const dossier = async (dag: string) => (await registers(dag)).risicos?.map(({ id, stand, maatregelen }) => [id, stand, ...maatregelen.map((maatregel) => maatregel.stand)]);
    expect(await dossier("2026-06-30")).toEqual([["r-1", "zonder maatregel"], ["r-2", "met maatregelen", "loopt"]]);
    expect(await dossier("2026-07-01")).toEqual([["r-1", "zonder maatregel"], ["r-2", "met maatregelen", "te laat"]]);
    await legVast("organisatie", "risico-vervallen", { id: "r-1", datum: "2026-08-01", reden: "Opgelost" });
    expect(await dossier("2026-08-01")).toEqual([["r-2", "met maatregelen", "te laat"], ["r-1", "vervallen"]]);
  });

  it("W-106.1: van een doel ontbreekt de voortgang van elk kwartaal dat voorbij is, niet van het lopende", async () => {
    await legVast("organisatie", "ontwikkelplan-vastgesteld", { id: "plan", jaar: 2026, overlegOp: "2026-01-10", datum: "2026-01-20", kenmerk: "Plan 2026" });
    await legVast("organisatie", "ontwikkeldoel-vastgelegd", { id: "doel", plan: "plan", thema: "indicatoren", resultaat: "Cijfers per wijk", eigenaar: "p-3" });
    await legVast("organisatie", "voortgang-vastgelegd", { ontwikkeldoel: "doel", kwartaal: 1, datum: "2026-04-10", voortgang: "Eerste cijfers", uitgegeven: 125_050 });
    const ontbreekt = async (dag: string) => (await registers(dag)).ontwikkeling?.[0]?.ontbreekt;
    expect([await ontbreekt("2026-03-31"), await ontbreekt("2026-04-01"), await ontbreekt("2026-06-30"), await ontbreekt("2026-07-01")]).toEqual([[], [1], [], [2]]);
  });

  it("W-51.2, W-106.4: klachten worden geteld naar wie ze deed, en die van partners horen erbij", async () => {
    const klacht = { ontvangen: "2026-03-02", onderwerp: "administratie", omschrijving: "Lang wachten" };
    await legVast("kwaliteit", "klacht-ontvangen", { ...klacht, klager: "samenwerkingspartner" });
    await legVast("kwaliteit", "klacht-ontvangen", klacht);
    const { klagers, klachten } = await registers("2026-06-01");
    expect([klagers, klachten?.aantal]).toEqual([[{ wie: "samenwerkingspartner", aantal: 1 }, { wie: "niet vastgelegd", aantal: 1 }], 2]);
  });

  it("W-15, W-16.2, W-16.3, W-77.4: van een partner is te zien welke afspraken er niet zijn, en zijn contactpersoon gaat het pakket niet in", async () => {
    await legVast("organisatie", "partner-vastgelegd", { naam: "Stip Proef", partnersoort: "welzijn of Stip", contactpersoon: "Eva Proef", nagekekenOp: "2026-02-01" });
    const { partners } = await registers("2026-06-01");
    expect(partners).toMatchObject([{ naam: "Stip Proef", ontbreekt: ["escalatiepunt", "afspraken"] }]);
    expect(JSON.stringify(partners)).not.toContain("Eva Proef");
  });

  it("W-82.1: wat na vandaag ligt of naar niets verwijst wordt geweigerd", async () => {
    const risico = { omschrijving: "x", beinvloedbaar: true, voorspelbaar: true, prioriteit: 1 };
    expect((await leg("organisatie", "risico-vastgelegd", { ...risico, datum: overDagen(1) })).inhoud.code).toBe("DAGEN_NIET_IN_VOLGORDE");
    expect((await leg("mensen", "opzoeking-vastgelegd", { persoon: "niemand", onderdeel: "beroepsregisters", uitkomst: "geen bezwaar", datum: "2026-01-01", kenmerk: "x" })).inhoud.code).toBe("REGEL_ONBEKEND");
    expect((await leg("organisatie", "beheersmaatregel-vastgelegd", { risico: "r-9", maatregel: "x", onderbouwing: "x", eigenaar: "p-3" })).inhoud.code).toBe("REGEL_ONBEKEND");
  });

  it("WCAG 3.3.2: elk veld van elk formulier heeft een Nederlands opschrift", async () => {
    const { formulieren } = await server.lees<{ formulieren: readonly { soort: string; velden: readonly { naam: string; label: string }[] }[] }>("/api/register/formulieren");
    expect(formulieren.length).toBeGreaterThan(20);
    expect(formulieren.flatMap(({ soort, velden }) => velden.filter(({ naam, label }) => label === naam || label === "").map(({ naam }) => `${soort}.${naam}`))).toEqual([]);
  });
});

interface Bronregel {
  readonly id: string;
  readonly items?: readonly string[];
  readonly parameters: readonly { readonly value: unknown; readonly unit: string }[];
}

describe.skipIf(!hasReferenceData)(`De lijsten van de organisatie en het programma${referenceDataNote}`, () => {
  const { records } = hasReferenceData ? (readReferenceJson("requirements", "wijkteam.json") as { readonly records: readonly Bronregel[] }) : { records: [] };
  const bron = new Map(records.map((regel) => [regel.id, regel]));

  it.each([...SLEUTELFUNCTIES, { functie: "ervaringsdeskundige per team", ...ERVARINGSDESKUNDIGEN_PER_TEAM }])("$eis: het minimum van “$functie” is dat van het programma, en zonder getal is er geen", ({ eis, minimum }) => {
    const getal = bron.get(eis)?.parameters.find(({ unit }) => unit === "persoon")?.value ?? null;
    expect([bron.has(eis), minimum]).toEqual([true, getal]);
  });

  it("W-45.1: er zijn evenveel thema's als in het programma, in dezelfde volgorde", () => {
    // The last word of each theme, without what stands between brackets and without its ending.
    const woorden = bron.get("W-45.1")?.items?.map((item) => item.replace(/ \(.*$/, "").split(" ").at(-1)?.slice(0, 7) ?? "?") ?? [];
    expect(ONTWIKKELTHEMAS.length).toBe(woorden.length);
    expect(ONTWIKKELTHEMAS.filter((thema, plek) => !thema.includes(woorden[plek] ?? "?"))).toEqual([]);
  });

  it("W-72.7: elke kwalificatie noemt een eis die er is", () => {
    expect(KWALIFICATIES.filter(({ eis }) => !bron.has(eis))).toEqual([]);
  });
});
