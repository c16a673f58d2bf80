import { parseJaarrekening } from "@wmo-kit/financial";
import { writeCsvSjabloon, writeXlsxSjabloon } from "@wmo-kit/financial/sjabloon";
import type { Jaarrekeningtoetsing, Netwerkkaartweergave } from "@wmo-kit/kit/api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenAangemelde, type Aangemeld } from "../../test/aangemeld.js";
import type { Sroiweergave } from "./weergave.js";

let server: Aangemeld;
beforeAll(async () => {
  server = await eenAangemelde();
});
afterAll(() => server.dispose());

const jaar = (nummer: number, balans: object, anders: object = {}) =>
  parseJaarrekening({
    rechtspersoon: "Zorg BV",
    boekjaar: { begindatum: `${nummer}-01-01`, einddatum: `${nummer}-12-31` },
    balans,
    ...anders,
  })._unsafeUnwrap();

const stuur = (bytes: Uint8Array, naam = "jaarrekening.xlsx") =>
  server.stuurBytes<Jaarrekeningtoetsing & { code: string; bevindingen: readonly string[] }>(`/api/jaarrekening?bestandsnaam=${naam}`, bytes, "application/octet-stream");
const utf8 = new TextEncoder();

describe("de jaarrekening", () => {
  it("D-16.7: zonder cijfers is er niets te tonen, en een leeg sjabloon geeft een bevinding", async () => {
    for (const pad of ["/api/jaarrekening", "/api/netwerkkaart", "/api/sroi"]) {
      const leeg = await server.vraag(pad);
      expect([pad, leeg.status, await leeg.json()]).toEqual([pad, 200, null]);
    }
    expect((await server.vraag("/api/jaarrekening/dossier.html")).status).toBe(404);
    const sjabloon = await server.haal("/api/jaarrekening/sjabloon.xlsx");
    expect(await stuur(sjabloon)).toMatchObject({ status: 422, inhoud: { code: "CIJFERS_AFGEKEURD", bevindingen: [expect.stringContaining("boekjaar")] } });
  });

  it("D-24.1.d, D-24.1.b: een rekenblad en een CSV geven dezelfde oordelen, met de hand gerekend, en met uitleg en bron", async () => {
    // Equity 10 of 100: solvency 10%, under 20%. Current assets 50 against debts 50: current ratio exactly 1.
    const cijfers = [jaar(2024, {}), jaar(2025, { eigenVermogen: 10_000_00, totaalPassiva: 100_000_00, vlottendeActivaZonderLiquideMiddelen: 30_000_00, liquideMiddelen: 20_000_00, kortlopendeSchulden: 50_000_00 })];
    const blad = await stuur(await writeXlsxSjabloon(cijfers));
    expect(blad.status).toBe(201);
    const oordeel = ({ toetsen }: Jaarrekeningtoetsing, toets: string) => toetsen.find((regel) => regel.toets === toets);
    expect(oordeel(blad.inhoud, "D-24.1.d")).toMatchObject({ oordeel: "toelichting nodig", gemeten: "10%" });
    expect(oordeel(blad.inhoud, "D-24.1.b")?.oordeel).toBe("voldoet");
    expect(blad.inhoud.jaren).toHaveLength(2);
    expect(blad.inhoud.punten["b"]).toEqual({ oordeel: "voldoet" });
    expect(blad.inhoud.punten["d"]).toMatchObject({ oordeel: "geen oordeel" });
    expect(blad.inhoud.toetsen.every(({ uitleg }) => uitleg.at(-1)?.startsWith("Bron: "))).toBe(true);
    const csv = await stuur(utf8.encode(writeCsvSjabloon(cijfers)), "jaarrekening.csv");
    expect(csv.inhoud.toetsen).toEqual(blad.inhoud.toetsen);
    const html = new TextDecoder().decode(await server.haal("/api/jaarrekening/dossier.html"));
    expect([html.includes("Solvabiliteit"), /<script|https?:\/\/(?!www\.w3\.org)/u.test(html)]).toEqual([true, false]);
    expect(new TextDecoder().decode(await server.haal("/api/jaarrekening/dossier.md"))).toContain("| Solvabiliteit (D-24.1.d) | 10% |");
  });

  it("D-24.1.l: zonder vastgelegde WNT-klasse is er geen oordeel over de beloning, met de reden erbij", async () => {
    const zonder = await server.lees<Jaarrekeningtoetsing>("/api/jaarrekening");
    expect(zonder.toetsen.some(({ toets }) => toets === "D-24.1.l")).toBe(false);
    await server.stuur("/api/register/organisatie", { soort: "omstandigheden-vastgelegd", gegevens: { wntKlasse: "II" } });
    const met = await server.lees<Jaarrekeningtoetsing>("/api/jaarrekening");
    expect(met.nietGetoetst.some(({ reden }) => reden.includes("WNT-klasse"))).toBe(false);
  });

  it("OWASP: honderd vijandige bestanden geven bevindingen en nooit een fout, en veranderen niets", async () => {
    const voor = await server.lees<Jaarrekeningtoetsing>("/api/jaarrekening");
    const goed = await writeXlsxSjabloon([jaar(2025, { eigenVermogen: 1 })]);
    const verminkt = fc.tuple(fc.integer({ min: 30, max: goed.length - 1 }), fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([plek, rommel]) => {
      const bytes = Uint8Array.from(goed);
      bytes.set(rommel.slice(0, bytes.length - plek), plek);
      return bytes.slice(0, Math.max(plek, bytes.length - rommel.length * 50));
    });
    const bestanden = fc.sample(fc.oneof(verminkt, fc.uint8Array({ maxLength: 300 }), fc.string({ unit: "binary" }).map((tekst) => utf8.encode(tekst))), { numRuns: 100, seed: 7 });
    for (const bytes of bestanden) {
      const { status, inhoud } = await stuur(bytes);
      expect([status, inhoud.bevindingen?.length === 0]).toEqual([422, false]);
    }
    expect(await server.lees<Jaarrekeningtoetsing>("/api/jaarrekening")).toEqual(voor);
  }, 60_000);

  it("D-16.7: cijfers van twee rechtspersonen in een bestand worden geweigerd", async () => {
    const twee = [jaar(2024, {}), { ...jaar(2025, {}), rechtspersoon: "Vastgoed BV" }];
    expect((await stuur(utf8.encode(writeCsvSjabloon(twee)))).inhoud.bevindingen).toEqual([expect.stringContaining("meer dan één rechtspersoon")]);
  });
});

describe("netwerkkaart en social return", () => {
  it("D-16.9, D-23.4: de kaart komt terug met de uiteindelijk belanghebbenden, als tekening met dezelfde banden in een tabel; een kaart die zichzelf tegenspreekt wordt geweigerd", async () => {
    const kaart = {
      opdrachtnemer: "Zorg BV",
      rechtspersonen: [{ kenmerk: "Zorg BV" }],
      personen: [{ kenmerk: "bestuurder 1" }],
      relaties: [{ soort: "belang", van: "bestuurder 1", naar: "Zorg BV", aandelen: "1/2", stemrecht: "1/2" }],
    };
    expect((await server.stuur("/api/netwerkkaart", kaart)).status).toBe(201);
    const terug = await server.lees<Netwerkkaartweergave>("/api/netwerkkaart");
    expect(terug.regels).toMatchObject([["1", "bestuurder 1", "Zorg BV", expect.any(String), expect.stringContaining("50%"), expect.any(String)]]);
    expect(terug.ubos.join(" ")).toContain("bestuurder 1");
    expect(new TextDecoder().decode(await server.haal("/api/netwerkkaart.svg"))).toBe(terug.svg);
    expect(await server.stuur("/api/netwerkkaart", { ...kaart, opdrachtnemer: "Andere BV" })).toMatchObject({ status: 422, inhoud: { code: "CIJFERS_AFGEKEURD" } });
    expect((await server.stuur("/api/netwerkkaart", null)).status).toBe(422);
  });

  it.each([
    [600_000, "voldoet"],
    [599_999, "voldoet niet"],
  ])("D-9: bij 300.000 euro omzet is 6.000 euro social return nodig; met %s cent %s", async (gerealiseerd, oordeel) => {
    await server.stuur("/api/register/financieel", { soort: "sroi-vastgelegd", gegevens: { contractjaren: [10_000_000, 20_000_000], verlengingsjaren: [], gerealiseerd } });
    expect(await server.lees<Sroiweergave>("/api/sroi")).toMatchObject({ isVerplicht: true, oordeel, voorStap: { oordeel } });
  });
});
