import { parseJaarrekening } from "@wmo-kit/financial";
import { writeCsvSjabloon } from "@wmo-kit/financial/sjabloon";
import type { Jaarrekeningtoetsing } from "@wmo-kit/kit/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenServer, vandaag, type Proefserver } from "../../test/server.js";
import type { Liquiditeitsregister } from "./liquiditeitweergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const stuurCsv = (csv: string): Promise<Response> => server.stuurBytes("/api/jaarrekening?bestandsnaam=2025.csv", new TextEncoder().encode(csv));

const jaar = (lumpsum: object): string =>
  writeCsvSjabloon([
    parseJaarrekening({ rechtspersoon: "Wijkteam De Proef", boekjaar: { begindatum: "2025-01-01", einddatum: "2025-12-31" }, lumpsum })._unsafeUnwrap(),
  ]);

const oordeel = ({ toetsen }: Jaarrekeningtoetsing, toets: string) => toetsen.find((regel) => regel.toets === toets);

describe("de jaarrekening van het wijkteam", () => {
  it("W-79.2, W-79.6, W-100.1: de lumpsum wordt getoetst aan het programma van het wijkteam, met de hand gerekend op de grens", async () => {
    // Of 10,000,000 euros: exactly 65% staff and 35% overhead; 5% of a wage bill of 4,000,000 is 200,000.
    const goed = { lumpsum: 1_000_000_000, personeelskosten: 650_000_000, overheadEnOverigeKosten: 350_000_000, loonsom: 400_000_000, socialReturnWaarde: 20_000_000 };
    expect((await stuurCsv(jaar(goed))).status).toBe(201);
    const opDeGrens = await server.lees<Jaarrekeningtoetsing>("/api/jaarrekening");
    expect(["W-79.2", "W-79.6", "W-100.1"].map((toets) => oordeel(opDeGrens, toets)?.oordeel)).toEqual(["voldoet", "voldoet", "voldoet"]);
    expect(opDeGrens.toetsen.filter(({ toets }) => toets.startsWith("D-"))).toEqual([]);
    expect(opDeGrens.punten).toEqual({});
    // A cent less or more on each.
    await stuurCsv(jaar({ ...goed, personeelskosten: 649_999_999, overheadEnOverigeKosten: 350_000_001, socialReturnWaarde: 19_999_999 }));
    const eronder = await server.lees<Jaarrekeningtoetsing>("/api/jaarrekening");
    expect(["W-79.2", "W-79.6", "W-100.1"].map((toets) => oordeel(eronder, toets)?.oordeel)).toEqual(["voldoet niet", "voldoet niet", "voldoet niet"]);
    expect(oordeel(eronder, "W-100.1")?.uitleg.at(-1)).toContain("Bron: ");
  });

  it("W-90.6: zonder vastgelegde WNT-klasse is er geen oordeel over de bezoldiging, met de reden erbij", async () => {
    const toetsing = await server.lees<Jaarrekeningtoetsing>("/api/jaarrekening");
    expect(toetsing.toetsen.some(({ toets }) => toets === "W-90.6")).toBe(false);
  });

  it("W-104.7: de netwerkkaart komt terug zoals zij is vastgelegd, en een tegenstrijdige wordt geweigerd", async () => {
    const kaart = { opdrachtnemer: "Wijkteam BV", rechtspersonen: [{ kenmerk: "Wijkteam BV" }], personen: [], relaties: [] };
    expect((await server.stuur("/api/netwerkkaart", kaart)).status).toBe(201);
    expect(await server.lees("/api/netwerkkaart")).toMatchObject({ opdrachtnemer: "Wijkteam BV", regels: [] });
    expect((await server.stuur("/api/netwerkkaart", { ...kaart, opdrachtnemer: "Andere BV" })).status).toBe(422);
  });
});

describe("liquiditeit", () => {
  const overzicht = (anders: object = {}): object => ({
    soort: "liquiditeit-vastgelegd",
    gegevens: { datum: "2026-03-31", liquideMiddelen: 20_000_00, vlottendeActiva: 30_000_00, kortlopendeSchulden: 40_000_00, verplichtingen: 5_000_00, kenmerk: "Map 3", ...anders },
  });

  it("W-81, W-104.1: de current ratio telt de liquide middelen mee, en zonder getal in het programma is er geen oordeel", async () => {
    expect((await server.stuur("/api/register/financieel", overzicht())).status).toBe(201);
    const { overzichten, plichten, zonderDag } = await server.lees<Liquiditeitsregister>("/api/liquiditeit");
    // (30,000 + 20,000) / 40,000 = 1.25
    expect(overzichten).toMatchObject([{ datum: "2026-03-31", verplichtingen: 5_000_00, currentRatio: { toets: "W-81", gemeten: "1,25", oordeel: "geen oordeel" } }]);
    expect(overzichten[0]?.currentRatio?.toelichting).toEqual({ code: "NORM_ONBEKEND", tekst: "Voor deze norm is geen waarde ingesteld. Er wordt geen oordeel gegeven." });
    expect(plichten.length + zonderDag.length).toBeGreaterThan(0);
  });

  it("W-104.1: een onbekend bedrag is geen nul, en een overzicht van later wordt geweigerd", async () => {
    await server.stuur("/api/register/financieel", overzicht({ datum: "2026-05-31", kortlopendeSchulden: null }));
    const { overzichten } = await server.lees<Liquiditeitsregister>("/api/liquiditeit");
    expect(overzichten.map(({ datum, currentRatio }) => [datum, currentRatio?.gemeten])).toEqual([["2026-05-31", null], ["2026-03-31", "1,25"]]);
    const morgen = new Date(Date.parse(`${vandaag()}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect((await server.stuur<{ code: string }>("/api/register/financieel", overzicht({ datum: morgen }))).inhoud.code).toBe("DAGEN_NIET_IN_VOLGORDE");
  });
});
