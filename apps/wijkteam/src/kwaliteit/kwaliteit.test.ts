import type { Bewijsregister, Incidentweergave, Klachtenregister, Plichtenkalender } from "@wmo-kit/kit/api";
import { EISEN } from "@wmo-kit/requirements";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenServer, type Proefserver } from "../../test/server.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

interface Organisatie {
  readonly versie: number;
  readonly zaken: readonly { readonly id: string }[];
}

/** Takes a step of the organisation on the newest version; answers the id of its case. */
const zet = async (zaak: string | null, gebeurtenis: string, gegevens: object): Promise<string> => {
  const voor = await server.lees<Organisatie>("/api/organisatie");
  const { status, inhoud } = await server.stuur<Organisatie>("/api/organisatie/stappen", { levensloop: "A9", zaak, gebeurtenis, gegevens, verwachteVersie: voor.versie });
  expect([gebeurtenis, status, status === 200 ? null : inhoud]).toEqual([gebeurtenis, 200, null]);
  const bekend = new Set(voor.zaken.map(({ id }) => id));
  return zaak ?? inhoud.zaken.find(({ id }) => !bekend.has(id))?.id ?? "";
};

const leg = async (boek: string, soort: string, gegevens: object): Promise<void> => {
  const { status, inhoud } = await server.stuur(`/api/register/${boek}`, { soort, gegevens });
  expect([soort, status, status === 201 ? null : inhoud]).toEqual([soort, 201, null]);
};

const meldingen = async (zaak: string) => {
  const { incidenten } = await server.lees<{ incidenten: readonly Incidentweergave[] }>("/api/incidenten");
  return incidenten.find((incident) => incident.zaak === zaak)?.meldingen.map(({ ontvanger, uiterlijk, stand }) => [ontvanger, uiterlijk, stand]);
};

describe("incidenten en meldplichten", () => {
  it("W-64.4: een calamiteit gaat binnen drie werkdagen naar de toezichthouder én de opdrachtgever, en de ene melding sluit de andere niet", async () => {
    const zaak = await zet(null, "voorval-bekend", { omschrijving: "val met letsel", bekendOp: "2026-03-05T09:00:00Z" });
    await zet(zaak, "beoordeeld", { aard: "calamiteit", feiten: [], motivering: "ernstig letsel" });
    // Known on Thursday 5 March 2026: Friday, Monday, Tuesday 10 March.
    expect(await meldingen(zaak)).toEqual([
      ["de toezichthouder", "2026-03-10", "te laat"],
      ["de opdrachtgever", "2026-03-10", "te laat"],
    ]);
    await zet(zaak, "gemeld", { plicht: "toezichthouder", gemeldOp: "2026-03-06T09:00:00Z", bewijs: "formulier 8" });
    // The report to the supervisor is itself a fact for the client: five working days after Friday 6 March is Friday 13 March.
    expect(await meldingen(zaak)).toEqual([
      ["de toezichthouder", "2026-03-10", "gemeld"],
      ["de opdrachtgever", "2026-03-10", "te laat"],
      ["de opdrachtgever", "2026-03-13", "te laat"],
    ]);
  });

  it("W-64.3, W-65.1: een datalek gaat naar de Autoriteit Persoonsgegevens, en die melding binnen vijf werkdagen naar de opdrachtgever", async () => {
    const zaak = await zet(null, "voorval-bekend", { omschrijving: "brief aan verkeerd adres", bekendOp: "2026-03-06T09:00:00Z" });
    await zet(zaak, "beoordeeld", { aard: "datalek", feiten: [], motivering: "gegevens bij een ander" });
    await zet(zaak, "gemeld", { plicht: "autoriteit-persoonsgegevens", gemeldOp: "2026-03-09T08:00:00Z", bewijs: "nummer 12" });
    // Five working days after Monday 9 March, the day of the report, is Monday 16 March.
    expect((await meldingen(zaak))?.map(([ontvanger, , stand]) => [ontvanger, stand])).toEqual([
      ["de Autoriteit Persoonsgegevens", "gemeld"],
      ["de opdrachtgever", "te laat"],
    ]);
    expect((await meldingen(zaak))?.[1]?.[1]).toBe("2026-03-16");
  });

  it("W-65.2: van een voorgenomen wissel zegt het programma alleen “tijdig”, dus er is geen laatste dag", async () => {
    const zaak = await zet(null, "wijziging-voorgenomen", { soort: "wissel van een sleutelfunctionaris", omschrijving: "andere directeur", ingangsdatum: "2027-01-01" });
    expect(await meldingen(zaak)).toEqual([["de opdrachtgever", null, "open"]]);
  });
});

describe("bewijs, klachten en plichten", () => {
  it("W-91: het bewijsregister vraagt wat het programma van het wijkteam vraagt, en niets van een ander programma", async () => {
    const { aantallen, regels } = await server.lees<Bewijsregister>("/api/bewijs?peildatum=2026-06-01");
    const gevraagd = EISEN.filter(({ programma, bewijs }) => programma === "wijkteam" && bewijs !== undefined);
    expect([aantallen.gevraagd, regels.filter(({ eis }) => !eis.startsWith("W-"))]).toEqual([gevraagd.length, []]);
    await leg("kwaliteit", "bewijs-vastgelegd", { eis: "W-91", kenmerk: "Polis", datum: "2026-01-01", geldigTot: "2026-12-31" });
    const polis = (await server.lees<Bewijsregister>("/api/bewijs?peildatum=2026-06-01")).regels.find(({ eis }) => eis === "W-91");
    expect(polis).toMatchObject({ stand: "aanwezig", geldigTot: "2026-12-31" });
  });

  it("W-51.1: het programma noemt geen termijn voor een klacht; de eigen regeling doet dat", async () => {
    await leg("kwaliteit", "klacht-ontvangen", { id: "k-1", ontvangen: "2026-01-05", onderwerp: "bejegening", omschrijving: "kortaf" });
    await leg("kwaliteit", "klachtregeling-vastgelegd", { vanaf: "2026-02-01", behandelweken: 6, kenmerk: "Regeling" });
    await leg("kwaliteit", "klacht-ontvangen", { id: "k-2", ontvangen: "2026-03-02", onderwerp: "bejegening", omschrijving: "kortaf" });
    const { klachten } = await server.lees<Klachtenregister>("/api/klachten?peildatum=2026-07-01");
    expect(klachten.map(({ id, uiterlijk }) => [id, uiterlijk])).toEqual([["k-2", "2026-04-13"], ["k-1", null]]);
  });

  it("W-104.2, W-106.1: de kalender heeft de vaste dagen van het wijkteam, 1 juni zelf is nog op tijd, en zonder eerste dag verzint zij er geen", async () => {
    await leg("organisatie", "omstandigheden-vastgelegd", { beginContract: "2022-01-01" });
    const { plichten, zonderDag } = await server.lees<Plichtenkalender>("/api/plichten?jaar=2026");
    const van = (eis: string) => plichten.filter(({ norm }) => norm.startsWith(eis)).map(({ uiterlijk }) => uiterlijk);
    expect(van("W-104.2")).toEqual(["2026-06-01"]);
    // Every two months counts from a first day that the parties agree on; how often a staff survey is due and the day of the invoice are open.
    expect(["W-104.1", "W-58", "W-80"].filter((eis) => !zonderDag.some(({ norm }) => norm === eis))).toEqual([]);
    expect(van("W-106.1.voortgang")).toHaveLength(4);
    expect(plichten.filter(({ norm }) => norm.startsWith("D-"))).toEqual([]);
  });
});
