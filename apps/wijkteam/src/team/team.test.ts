import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { isOngewijzigd, type RapportMetHash } from "@wmo-kit/monitoring";

import { KOPPELING, makeMelder } from "../../test/melding.js";
import { eenServer, vandaag, type Proefserver, type Vrager } from "../../test/server.js";
import type { Caseloadweergave, Pakketweergave, Rapportenlijst, Rapportweergave } from "./weergave.js";

let server: Proefserver;
let medewerker: Vrager;
const { lukt, meld, gescreend } = makeMelder(() => server);
const maand = vandaag().slice(0, 7);
const vraag = `vanaf=${maand}&totEnMet=${maand}`;

beforeAll(async () => {
  server = await eenServer({ WMO_WIJKTEAM_WIJKEN: "Noord,Zuid" });
  medewerker = await server.als("medewerker", ["medewerker"]);
  await meld();
  const { id } = await gescreend();
  await lukt(id, { gebeurtenis: "professional-gekoppeld", gegevens: KOPPELING });
  const onderzoek = { levensloop: "A2", zaak: null, gebeurtenis: "onderzoek-gestart" };
  const melding = (await server.lees<{ zaken: readonly { id: string; levensloop: string }[] }>(`/api/dossiers/${id}`)).zaken[0]?.id;
  await lukt(id, { ...onderzoek, gegevens: { aanleiding: { soort: "melding", melding }, diepgang: "licht" } });
});
afterAll(() => server.dispose());

const cel = ({ rapport }: Rapportweergave, indicator: string) => rapport.cellen.find((kandidaat) => kandidaat.indicator === indicator && kandidaat.uitsplitsing === "totaal");

describe("het team en zijn cijfers", () => {
  it("W-72.4, W-106.9: de caseload telt wie in onderzoek of hulp is, bij de professional die verantwoordelijk is", async () => {
    expect(await server.lees<Caseloadweergave>("/api/team/caseload")).toMatchObject({
      inwoners: 1,
      professionals: [{ professional: "werker", inwoners: 1, trajecten: 1, metVeiligheidszorg: 0, urgent: 0, langerDanEenJaar: 0 }],
    });
  });

  it("W-106, W-108.5, W-108.6: elk rapport is op te vragen, met zijn definities, bronnen en waarschuwingen", async () => {
    const { rapporten } = await server.lees<Rapportenlijst>("/api/team/rapporten");
    expect(rapporten.filter(({ isPakket }) => isPakket).map(({ id }) => id)).toEqual(["monitoringset", "voortgangsoverleg", "herzieningsgesprek"]);
    for (const { id } of rapporten) {
      const rapport = await server.lees<Rapportweergave>(`/api/team/rapporten/${id}?${vraag}`);
      expect([id, rapport.rapport.definities.length > 0, rapport.rapport.definities.every(({ definitie, bronnen }) => definitie !== "" && bronnen.length > 0)]).toEqual([id, true, true]);
    }
  });

  it("W-50.2.1, W-50.2.2, W-50.3: nieuwe meldingen lopen nog, en het gesprek dat er was telt als op tijd", async () => {
    const rapport = await server.lees<Rapportweergave>(`/api/team/rapporten/tijdigheid?${vraag}`);
    expect(cel(rapport, "bevestiging-48-uur")).toMatchObject({ teller: 0, noemer: 0, loopt: 2, waarde: null });
    expect(rapport.normlijnen).toContainEqual({ indicator: "start-14-dagen", percentage: 80, tekst: "minstens 80%" });
    expect(cel(rapport, "contact-5-werkdagen")).toMatchObject({ teller: 1, noemer: 1, loopt: 1, oordeel: "voldoet", zaken: null });
  });

  it("W-106: het bestand heeft zijn hash, is de tweede keer byte voor byte hetzelfde, en noemt zaken alleen met een pseudoniem", async () => {
    const haal = async (vorm: string): Promise<string> => (await server.vraag(`/api/team/rapporten/tijdigheid/rapport.${vorm}?${vraag}`)).text();
    const json = await haal("json");
    expect([await haal("json"), isOngewijzigd(JSON.parse(json) as RapportMetHash)]).toEqual([json, true]);
    const zaken = (JSON.parse(json) as RapportMetHash).rapport.cellen.flatMap((een) => een.zaken?.loopt ?? []);
    expect([zaken.length > 0, zaken.filter((zaak) => /[/]|[0-9a-f]{8}-/u.test(zaak))]).toEqual([true, []]);
    expect((await haal("csv")).split("\r\n").length).toBeGreaterThan(9);
  });

  it("W-108.5: het pakket voor het voortgangsoverleg zegt wat er is, wat mist en van wie, en telt bewijs mee", async () => {
    const pad = `/api/team/pakketten/voortgangsoverleg?${vraag}`;
    const stand = async (id: string) => (await server.lees<Pakketweergave>(pad)).onderdelen.find((onderdeel) => onderdeel.id === id);
    expect(await stand("caseload")).toMatchObject({ stand: "aanwezig", wie: "opdrachtnemer" });
    expect(await stand("aanvullende-zorg")).toMatchObject({ stand: "onvolledig", wie: "opdrachtgever" });
    expect(await stand("risicodossier")).toMatchObject({ stand: "ontbreekt", stuk: null });
  });

  it("W-82.2, W-106.10: uitgaven staan naast het spiegelbudget zodra de maandcijfers zijn ingelezen; een nieuwere levering van een maand vervangt de oude", async () => {
    const voor = await server.lees<Rapportweergave>(`/api/team/rapporten/spiegelbudget?${vraag}`);
    expect(voor.rapport.waarschuwingen).toContainEqual(expect.objectContaining({ indicator: "spiegelbudget", soort: "niet-aangeleverd" }));
    const leeg = await (await server.vraag("/api/bestanden/maandcijfers/leeg")).text();
    const [kop = ""] = leeg.split(/\r?\n/u);
    const lever = async (uitgaven: string): Promise<number> => {
      const koppen = kop.replace("\uFEFF", "").split(";");
      const waarden: Readonly<Record<string, string>> = { Maand: maand, Verwijzer: "wijkteam", Productcode: "07A03", Eenheid: "16", "Aantal indicaties": "12", Omvang: "90", "Gedeclareerde uren": "12,5", Uitgaven: uitgaven, Spiegelbudget: "1000,00" };
      const rij = koppen.map((naam) => waarden[naam.replaceAll('"', "")] ?? "").join(";");
      return (await server.stuurBytes(`/api/bestanden/maandcijfers?stand=${vandaag()}`, new TextEncoder().encode(`${kop}\r\n${rij}\r\n`))).status;
    };
    expect([await lever("900,00"), await lever("950,00")]).toEqual([201, 201]);
    const na = await server.lees<Rapportweergave>(`/api/team/rapporten/spiegelbudget?${vraag}`);
    expect(cel(na, "spiegelbudget")).toMatchObject({ teller: 95_000, noemer: 100_000 });
    expect(cel(na, "indicaties")).toMatchObject({ teller: 12 });
    expect(cel(na, "gedeclareerde-uren")).toMatchObject({ teller: 750 });
  });

  it("NEN-7510: een medewerker ziet de cijfers, maar niet de verdeling van het werk en geen bestand met zaken; een onbekend rapport en een omgekeerde periode krijgen een zin", async () => {
    const paden = [`/api/team/rapporten/tijdigheid?${vraag}`, "/api/team/caseload", `/api/team/rapporten/tijdigheid/rapport.json?${vraag}`];
    expect(await Promise.all(paden.map(async (pad) => (await medewerker.vraag(pad)).status))).toEqual([200, 403, 403]);
    expect(await server.lees(`/api/team/rapporten/bestaat-niet?${vraag}`)).toMatchObject({ code: "RAPPORT_ONBEKEND" });
    expect(await server.lees(`/api/team/rapporten/tijdigheid?vanaf=2026-05&totEnMet=2026-03`)).toMatchObject({ code: "INVOER_ONGELDIG", detail: expect.stringContaining("bevat geen maand") });
  });
});
