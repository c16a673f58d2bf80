import type { OpenApi } from "effect/http-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenServer, type Proefserver } from "../../test/server.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const stuurBericht = (inhoud: Uint8Array | string, koppen: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.basis}/api/berichten`, { method: "POST", headers: { "content-type": "application/xml", ...server.koppen, ...koppen }, body: inhoud as BodyInit });

const stuur = (pad: string, gegevens: object): Promise<Response> =>
  fetch(`${server.basis}${pad}`, { method: "POST", headers: { "content-type": "application/json", ...server.koppen }, body: JSON.stringify(gegevens) });

const lees = <T>(pad: string): Promise<T> => server.lees(pad);

const vandaag = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

describe("de API van de kit", () => {
  it("D-11.2: een 301 geeft een dossier, en hetzelfde bericht daarna een verwijzing ernaar", async () => {
    const eerste = await stuurBericht(eenBestand());
    const { dossierId } = (await eerste.json()) as { dossierId: string };
    expect(eerste.status).toBe(201);
    const tweede = await stuurBericht(eenBestand());
    expect(tweede.headers.get("content-type")).toBe("application/problem+json");
    expect(await tweede.json()).toMatchObject({ status: 409, code: "BERICHT_AL_ONTVANGEN", dossierId });
  });

  it("RS006, RS035: een fout bericht geeft elke bevinding met regel en plaats, en slaat niets op", async () => {
    const voor = await lees<{ dossiers: unknown[] }>("/api/dossiers");
    const tekst = new TextDecoder()
      .decode(eenBestand({ identificatie: "FOUT1", bsn: "999910073" }))
      .replace(">5001<", ">5001000000<")
      .replace(">0268<", ">268<");
    const antwoord = await stuurBericht(tekst);
    const probleem = (await antwoord.json()) as { bevindingen: { rule: string; path: string; line: number }[] };
    expect(antwoord.status).toBe(422);
    expect(probleem.bevindingen.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      "RS035 /Bericht/Header/Afzender",
      "RS006 /Bericht/Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer",
    ]);
    expect(probleem.bevindingen.every(({ line }) => line > 1)).toBe(true);
    expect(JSON.stringify(probleem)).not.toContain("999910073");
    expect(await lees("/api/dossiers")).toEqual(voor);
  });

  it("CS002: een Bsn die de elfproef niet doorstaat wordt geweigerd zonder het te herhalen", async () => {
    const tekst = new TextDecoder().decode(eenBestand({ identificatie: "FOUT2" })).replace("999910061", "999910062");
    const antwoord = await stuurBericht(tekst);
    const inhoud = await antwoord.text();
    expect(antwoord.status).toBe(422);
    expect(inhoud).toContain("CS002");
    expect(inhoud).not.toContain("999910062");
  });

  it("D-11.3, D-13.1, D-20.4: contact, start, startbericht en verzending gaan door de API", async () => {
    const ontvangst = await stuurBericht(eenBestand({ identificatie: "GEM0002", bsn: "999910085", toewijzingNummer: 5002 }));
    const { dossierId } = (await ontvangst.json()) as { dossierId: string };
    expect((await stuur(`/api/dossiers/${dossierId}/contact`, { datum: vandaag })).status).toBe(200);

    const start = await stuur(`/api/dossiers/${dossierId}/starts`, { toewijzingNummer: 5002, begindatum: vandaag });
    const { berichten } = (await start.json()) as { berichten: { berichtId: string; soort: string; bestandsnaam: string }[] };
    const startbericht = berichten.find(({ soort }) => soort === "WMO305");
    const bestand = await fetch(`${server.basis}/api/dossiers/${dossierId}/berichten/${startbericht?.berichtId}`, { headers: { ...server.koppen } });
    expect(bestand.headers.get("content-disposition")).toBe(`attachment; filename="${startbericht?.bestandsnaam}"`);
    expect(startbericht?.bestandsnaam).toMatch(/^WMO305-[0-9A-Z]{12}\.xml$/);
    expect(await bestand.text()).toContain("<wmo305:StatusAanlevering>1<");

    const verzending = await stuur(`/api/dossiers/${dossierId}/berichten/${startbericht?.berichtId}/verzending`, { datum: vandaag });
    const { termijnen } = (await verzending.json()) as { termijnen: { norm: string; stand: string }[] };
    expect(termijnen.map(({ norm, stand }) => `${norm} ${stand}`)).toEqual(["D-11.3 gehaald", "D-20.4 gehaald", "D-12.5 lopend"]);
  });

  it("GEEN_TOEWIJZING: een start buiten de toewijzing legt niets vast en zegt waarom", async () => {
    const ontvangst = await stuurBericht(
      eenBestand({ identificatie: "GEM0003", bsn: "999910097", toewijzingNummer: 5003, ingangsdatum: "2026-01-12", einddatum: "2026-01-31" }),
    );
    const { dossierId } = (await ontvangst.json()) as { dossierId: string };
    const start = await stuur(`/api/dossiers/${dossierId}/starts`, { toewijzingNummer: 5003, begindatum: vandaag });
    expect(await start.json()).toMatchObject({ status: 422, code: "GEEN_TOEWIJZING" });
    const { berichten } = await lees<{ berichten: unknown[] }>(`/api/dossiers/${dossierId}`);
    expect(berichten).toHaveLength(1);
  });

  it.each([
    ["een datum die niet bestaat", "2026-02-30", 422],
    ["een datum in een andere vorm", "30-02-2026", 400],
  ])("invoer: %s wordt geweigerd", async (_, datum, status) => {
    const [eerste] = (await lees<{ dossiers: { id: string }[] }>("/api/dossiers")).dossiers;
    expect((await stuur(`/api/dossiers/${eerste?.id}/contact`, { datum })).status).toBe(status);
  });

  it("privacy: het Bsn staat gemaskeerd in het dossier; opvragen komt op de tijdlijn", async () => {
    const [eerste] = (await lees<{ dossiers: { id: string }[] }>("/api/dossiers")).dossiers;
    const dossier = JSON.stringify(await lees(`/api/dossiers/${eerste?.id}`));
    expect(dossier).not.toMatch(/9999\d{5}/);
    const { bsn } = (await (await stuur(`/api/dossiers/${eerste?.id}/bsn`, {})).json()) as { bsn: string };
    expect(bsn).toMatch(/^9999\d{5}$/);
    const { tijdlijn } = await lees<{ tijdlijn: { wat: string }[] }>(`/api/dossiers/${eerste?.id}`);
    expect(tijdlijn[0]?.wat).toBe("Burgerservicenummer bekeken.");
  });

  it("veiligheid: een verzoek van een andere website wordt geweigerd", async () => {
    const antwoord = await stuurBericht(eenBestand({ identificatie: "GEM9999" }), { origin: "https://elders.example" });
    expect(antwoord.status).toBe(403);
  });

  it("voorbeeldgegevens: komen niet tussen echte bewoners", async () => {
    expect(await (await stuur("/api/voorbeeldgegevens", {})).json()).toMatchObject({ status: 422, code: "KIT_NIET_LEEG" });
  });

  it("OpenAPI: het document is 3.1 en noemt elk pad, met problem+json als fout", async () => {
    const document = await lees<OpenApi.OpenAPISpec>("/openapi.json");
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining([
      "/api/berichten",
      "/api/dossiers",
      "/api/dossiers/{dossierId}",
      "/api/dossiers/{dossierId}/berichten/{berichtId}",
      "/api/dossiers/{dossierId}/berichten/{berichtId}/verzending",
      "/api/dossiers/{dossierId}/bsn",
      "/api/dossiers/{dossierId}/contact",
      "/api/dossiers/{dossierId}/grootboek",
      "/api/dossiers/{dossierId}/stappen",
      "/api/dossiers/{dossierId}/starts",
      "/api/dossiers/{dossierId}/taken/{taakId}/gedaan",
      "/api/gezondheid",
      "/api/instelling",
      "/api/organisatie",
      "/api/organisatie/stappen",
      "/api/organisatie/taken/{taakId}/gedaan",
      "/api/taken",
      "/api/voorbeeldgegevens",
      "/api/werklijst",
    ]));
    expect(Object.keys(document.paths["/api/berichten"]?.post?.responses["422"]?.content ?? {})).toEqual(["application/problem+json"]);
  });
});
