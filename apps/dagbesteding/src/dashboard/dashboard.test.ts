import { EISEN } from "@wmo-kit/requirements";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenAangemelde, type Aangemeld } from "../../test/aangemeld.js";
import { eenBestand } from "../../test/berichten.js";
import { vandaag } from "../../test/server.js";
import type { Dashboardweergave } from "./weergave.js";

let server: Aangemeld;
beforeAll(async () => {
  server = await eenAangemelde({ WMO_KIT_AGB: "98000001" });
});
afterAll(() => server.dispose());

const toon = () => server.lees<Dashboardweergave>("/api/dashboard");
const getal = ({ kerngetallen }: Dashboardweergave, id: string) => kerngetallen.find((kandidaat) => kandidaat.id === id);

describe("het dashboard", () => {
  it("D-11.3: een nieuwe toewijzing loopt nog en telt niet mee; na het contact is deze maand 1 van 1", async () => {
    const { inhoud } = await server.stuurBytes<{ dossierId: string }>("/api/berichten", eenBestand(), "application/xml");
    const contact = ({ niveaus }: Dashboardweergave) => niveaus.find(({ id }) => id === "contact")?.maanden.at(-1);
    expect(contact(await toon())).toMatchObject({ maand: vandaag().slice(0, 7), teller: 0, noemer: 0, oordeel: "geen oordeel", voorlopig: true, loopt: [inhoud.dossierId] });
    expect((await server.stuur(`/api/dossiers/${inhoud.dossierId}/contact`, { datum: vandaag() })).status).toBe(200);
    expect(contact(await toon())).toMatchObject({ teller: 1, noemer: 1, percentage: "100,0%", oordeel: "voldoet", voorlopig: true, gemist: [], loopt: [] });
  });

  it("D-11.3, D-12.5, D-20.4: elk getal heeft zijn definitie en bron, en de reeksen tellen twaalf maanden", async () => {
    const { kerngetallen, niveaus } = await toon();
    expect([...kerngetallen, ...niveaus].every(({ definitie, bron }) => definitie.length > 20 && bron.includes("eis"))).toBe(true);
    expect(niveaus.map(({ eis, maanden }) => [eis, maanden.length])).toEqual(expect.arrayContaining([["D-11.3", 12], ["D-20.4", 12], ["D-12.5", 12]]));
  });

  it("D-16.4, D-11.14: wat ontbreekt en wie wacht staat er met de regels erachter", async () => {
    expect(getal(await toon(), "bewijs-ontbreekt")).toMatchObject({ waarde: null, waardeTekst: "nog niet begonnen", ids: [] });
    const bewijs = (eis: string) => server.stuur("/api/register/kwaliteit", { soort: "bewijs-vastgelegd", gegevens: { eis, kenmerk: "Protocol", datum: "2026-01-01" } });
    await bewijs("D-3.2");
    const voor = getal(await toon(), "bewijs-ontbreekt");
    await bewijs("D-6.3");
    const na = getal(await toon(), "bewijs-ontbreekt");
    expect(voor?.ids).not.toContain("D-3.2");
    expect([na?.waarde, voor?.ids.filter((id) => na?.ids.includes(id) === false)]).toEqual([(voor?.waarde ?? 0) - 1, ["D-6.3"]]);
    const perKeer = EISEN.flatMap(({ id, bewijs: gevraagd }) => (gevraagd?.geldig === "per keer" ? [id] : []));
    expect(perKeer.length).toBeGreaterThan(10);
    expect(na?.ids.filter((id) => perKeer.some((eis) => eis === id))).toEqual([]);
    const { versie } = await server.lees<{ versie: number }>("/api/organisatie");
    await server.stuur("/api/organisatie/stappen", { levensloop: "B5", zaak: null, gebeurtenis: "wachtlijst-ontstaan", gegevens: { locatie: "De Hoeve", wachtenden: 4 }, verwachteVersie: versie });
    const dashboard = await toon();
    expect(getal(dashboard, "wachtenden")?.waarde).toBe(4);
    expect(dashboard.wachtlijsten).toMatchObject([{ locatie: "De Hoeve", wachtenden: 4 }]);
  });
});
