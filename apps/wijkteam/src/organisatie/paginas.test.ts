import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenServer, type Proefserver } from "../../test/server.js";
import type { Functieregister, Mensenregister, Ontwikkelregister, Partnerregister, Risicodossier, Wijkregister } from "./registerweergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
  for (const [boek, soort, gegevens] of FEITEN) expect([soort, (await server.stuur(`/api/register/${boek}`, { soort, gegevens })).status]).toEqual([soort, 201]);
});
afterAll(() => server.dispose());

const FEITEN: readonly (readonly [boek: string, soort: string, gegevens: object])[] = [
  ["organisatie", "team-vastgelegd", { id: "t-1", naam: "Team Noord", vanaf: "2026-01-01" }],
  ["organisatie", "wijk-vastgelegd", { naam: "De Proef", stadsdeel: "Noord", team: "t-1" }],
  ["mensen", "persoon-vastgelegd", { id: "p-2", naam: "Bram Proef", inzet: "vrijwilliger", inLoondienst: false }],
  ["mensen", "persoon-vastgelegd", { id: "p-1", naam: "Anna Proef", inzet: "professional", inLoondienst: true, team: "t-1" }],
  ["mensen", "functionaris-aangewezen", { id: "f-1", persoon: "p-1", functie: "kwaliteitsfunctionaris", vanaf: "2026-02-01", kenmerk: "besluit 1" }],
  ["organisatie", "partner-vastgelegd", { naam: "Stip Proef", partnersoort: "welzijn of Stip", contactpersoon: "Eva Proef", nagekekenOp: "2026-02-01" }],
  ["organisatie", "risico-vastgelegd", { id: "r-1", omschrijving: "Wachttijd", beinvloedbaar: true, voorspelbaar: true, prioriteit: 1, datum: "2026-02-01" }],
  ["organisatie", "beheersmaatregel-vastgelegd", { id: "m-1", risico: "r-1", maatregel: "Invalpool", onderbouwing: "Vangt uitval op", eigenaar: "p-1" }],
  ["organisatie", "ontwikkelplan-vastgesteld", { id: "plan", jaar: 2026, overlegOp: "2026-01-10", datum: "2026-01-20", kenmerk: "Plan 2026" }],
  ["organisatie", "ontwikkeldoel-vastgelegd", { id: "doel", plan: "plan", thema: "indicatoren", resultaat: "Cijfers per wijk", eigenaar: "p-1" }],
];

describe("de pagina's van de organisatie", () => {
  it("W-67, W-73.2: mensen staan op naam, met hun team en met wat nog is na te gaan", async () => {
    const { personen, vergewis, teams } = await server.lees<Mensenregister>("/api/mensen");
    expect(personen.map(({ naam, team }) => [naam, team])).toEqual([["Anna Proef", "t-1"], ["Bram Proef", null]]);
    expect(vergewis.map(({ persoon, vog }) => [persoon, vog]).toSorted()).toEqual([["p-1", "geen zaak"], ["p-2", "geen zaak"]]);
    expect(teams).toEqual([{ id: "t-1", naam: "Team Noord" }]);
  });

  it("W-67: een zaak van een persoon zonder naam staat apart, tot zij aan iemand is gekoppeld", async () => {
    const { versie } = await server.lees<{ versie: number }>("/api/organisatie");
    const { stappen } = await server.lees<{ stappen: readonly { levensloop: string; zaak: string | null; gebeurtenis: string }[] }>("/api/organisatie/stappen");
    const begin = stappen.find(({ levensloop, zaak }) => levensloop === "B7" && zaak === null);
    expect([versie >= 0, begin?.gebeurtenis]).toEqual([true, expect.any(String)]);
  });

  it("W-86.2: een aanwijzing noemt wie het is, en wie weg is valt af uit de keuze", async () => {
    const lees = (dag: string) => server.lees<Functieregister>(`/api/sleutelfuncties?peildatum=${dag}`);
    expect((await lees("2026-06-01")).aanwijzingen).toMatchObject([{ naam: "Anna Proef", functie: "kwaliteitsfunctionaris", laatsteDag: null }]);
    await server.stuur("/api/register/mensen", { soort: "functionaris-gestopt", gegevens: { id: "f-1", laatsteDag: "2026-06-30" } });
    const na = await lees("2026-07-01");
    expect([na.aanwijzingen[0]?.laatsteDag, na.functies.find(({ functie }) => functie === "kwaliteitsfunctionaris")?.aantal]).toEqual(["2026-06-30", 0]);
  });

  it("W-16.1, W-16.2, W-82.1, W-83: wijken, partners, risico's en doelen komen met wat erbij hoort", async () => {
    expect((await server.lees<Wijkregister>("/api/wijkregister")).wijken).toMatchObject([{ naam: "De Proef", team: "Team Noord" }]);
    expect((await server.lees<Partnerregister>("/api/partners")).partners).toMatchObject([{ contactpersoon: "Eva Proef", ontbreekt: ["escalatiepunt", "afspraken"] }]);
    expect((await server.lees<Risicodossier>("/api/risicos")).risicos).toMatchObject([{ id: "r-1", maatregelen: [{ id: "m-1", eigenaar: "p-1", stand: "loopt" }] }]);
    const { plannen, doelen } = await server.lees<Ontwikkelregister>("/api/ontwikkelplannen");
    expect([plannen.map(({ jaar }) => jaar), doelen.map(({ resultaat }) => resultaat)]).toEqual([[2026], ["Cijfers per wijk"]]);
  });

  it("NEN7510: wie personeelsgegevens niet mag zien krijgt geen register van mensen, en wel dat van de wijken", async () => {
    const medewerker = await server.als("begeleider", ["medewerker"]);
    const standen = await Promise.all(["/api/mensen", "/api/sleutelfuncties", "/api/liquiditeit", "/api/jaarrekening", "/api/wijkregister", "/api/risicos"].map(async (pad) => (await medewerker.vraag(pad)).status));
    expect(standen).toEqual([403, 403, 403, 403, 200, 200]);
  });
});
