import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { nieuweBsn } from "../../test/advies.js";
import { eenServer, overDagen, vandaag, type Antwoord, type Proefserver } from "../../test/server.js";
import type { Dossierweergave } from "../api/weergave.js";
import type { Wizoverzicht } from "../koppelingen/gegevens-weergave.js";

let server: Proefserver;
beforeEach(async () => {
  server = await eenServer();
});
afterEach(() => server.dispose());

interface Probleem {
  readonly code: string;
  readonly bevindingen: readonly { readonly tekst: string }[];
}

const KOPPEN =
  "Dossiernummer;Burgerservicenummer;Achternaam;Voornaam;Geboortedatum;Melding op;Stand;Professional;Laatste contact;Indicatie van;Indicatie tot en met;Afgesloten op;Gezin met jeugdigen;Basishulp sinds;Stemt in met de hulp;Veiligheidszorg;Andere verantwoordelijke in het gezin;Onderdelen van de indicatie;Financiering";
const nl = (dag: string): string => dag.split("-").toReversed().join("-");
const MELDDAG = overDagen(-10);
const MELDING = `WIZ-1;;Proefstra;Anna;14-03-1956;${nl(MELDDAG)};melding;;;;;;nee;;;;;;`;
const ONDERZOEK = `WIZ-2;;Voorbeeld;Bas;;${nl(MELDDAG)};onderzoek;werker;${nl(overDagen(-4))};;;;nee;;;;;;`;
const basishulp = (bsn: string, nummer = "WIZ-3"): string => `${nummer};${bsn};Testma;Cor;;${nl(overDagen(-90))};basishulp;werker;;;;;;${nl(overDagen(-60))};ja;nee;nee;;`;
const indicatie = (bsn: string): string => `WIZ-4;${bsn};Modelman;Dina;;${nl(overDagen(-400))};indicatie;;;${nl(overDagen(-300))};${nl(overDagen(60))};;;;;;;begeleiding, dagbesteding;zin`;
const AFGESLOTEN = `WIZ-5;;Weg;Eef;;${nl(overDagen(-900))};afgesloten;;;;;${nl(overDagen(-700))};;;;;;;`;

const leesIn = async (...rijen: readonly string[]): Promise<void> => {
  const { status } = await server.stuurBytes(`/api/bestanden/wiz-dossiers?stand=${vandaag()}`, new TextEncoder().encode([KOPPEN, ...rijen].join("\r\n")));
  expect(status).toBe(201);
};
const toon = (): Promise<Wizoverzicht> => server.lees("/api/wiz");
const neemOver = <T = Wizoverzicht>(): Promise<Antwoord<T>> => server.stuur<T>("/api/wiz/overname", {});
const kort = ({ regels }: Wizoverzicht): readonly unknown[] => regels.map(({ rij, stand, uitkomst }) => [rij, stand, uitkomst]);
const dossierVan = async (nummer: string): Promise<Dossierweergave> => server.lees(`/api/dossiers/${(await toon()).regels.find(({ dossiernummer }) => dossiernummer === nummer)?.dossierId}`);
const aantal = async (): Promise<number> => (await server.lees<{ readonly dossiers: readonly unknown[] }>("/api/dossiers")).dossiers.length;

describe("dossiers uit het WIZ-portaal", () => {
  it("W-98.2: eerst is te zien wat er van elke rij wordt, en dan staat er nog niets", async () => {
    expect((await server.lees<Probleem>("/api/wiz")).code).toBe("WIZ_NIET_INGELEZEN");
    const [een, twee] = [nieuweBsn(), nieuweBsn()];
    await leesIn(MELDING, ONDERZOEK, basishulp(een), indicatie(twee), AFGESLOTEN);
    const overzicht = await toon();
    expect(kort(overzicht)).toEqual([
      [2, "melding", "kan over"],
      [3, "onderzoek", "kan over"],
      [4, "basishulp", "kan over"],
      [5, "indicatie", "kan over"],
      [6, "afgesloten", "blijft in WIZ"],
    ]);
    expect(await aantal()).toBe(0);
    expect(JSON.stringify(overzicht)).not.toMatch(/9999\d{5}|Proefstra/u);
  });

  it("W-98.2, W-33, W-28.1: elke rij wordt een dossier met de zaak van haar stand, op haar eigen dag, en zegt waar zij vandaan komt", async () => {
    await leesIn(MELDING, ONDERZOEK, basishulp(nieuweBsn()), indicatie(nieuweBsn()), AFGESLOTEN);
    const { status, inhoud } = await neemOver();
    expect([status, kort(inhoud)]).toEqual([200, [[2, "melding", "overgenomen"], [3, "onderzoek", "overgenomen"], [4, "basishulp", "overgenomen"], [5, "indicatie", "overgenomen"], [6, "afgesloten", "blijft in WIZ"]]]);
    const zaken = async (nummer: string) => (await dossierVan(nummer)).zaken.map(({ levensloop, toestand }) => [levensloop, toestand]);
    expect([await zaken("WIZ-1"), await zaken("WIZ-2"), await zaken("WIZ-3"), await zaken("WIZ-4")]).toEqual([[["A1", "ontvangen"]], [["A1", "ontvangen"]], [["A5", "gestart"]], [["A6", "lopend"]]]);
    const melding = await dossierVan("WIZ-1");
    expect([melding.naam, melding.tijdlijn.some(({ wat }) => wat.startsWith("Overgenomen uit het WIZ-portaal (dossier WIZ-1, stand: melding)"))]).toEqual(["Anna Proefstra", true]);
    // Each case stands on its own day, so that its terms run from there.
    expect((await Promise.all(["WIZ-1", "WIZ-3", "WIZ-4"].map(dossierVan))).map(({ zaken: [zaak] }) => zaak?.sinds)).toEqual([MELDDAG, overDagen(-60), overDagen(-300)]);
    // The question for a renewal comes before the end of the indication that ran already.
    expect((await dossierVan("WIZ-4")).zaken.flatMap(({ taken }) => taken).length).toBeGreaterThan(0);
  });

  it("W-106.9: een burgerservicenummer komt mee met hulp en een indicatie, en niet met een melding of een onderzoek dat hier nog begint", async () => {
    const bsn = nieuweBsn();
    await leesIn(ONDERZOEK.replace("WIZ-2;;", `WIZ-2;${nieuweBsn()};`), basishulp(bsn));
    await neemOver();
    const toonBsn = async (nummer: string) => server.stuur<{ readonly bsn?: string; readonly code?: string }>(`/api/dossiers/${(await dossierVan(nummer)).id}/bsn`, {});
    expect([(await toonBsn("WIZ-2")).inhoud.code, (await toonBsn("WIZ-3")).inhoud.bsn]).toEqual(["BSN_ONBEKEND", bsn]);
  });

  it("W-98.2: nog een keer overnemen, of een nieuwer bestand met dezelfde nummers, maakt niets dubbel", async () => {
    await leesIn(MELDING, basishulp(nieuweBsn()));
    await neemOver();
    const { id, versie } = await dossierVan("WIZ-1");
    await neemOver();
    await leesIn(MELDING, ONDERZOEK);
    expect(kort((await neemOver()).inhoud)).toEqual([
      [2, "melding", "overgenomen"],
      [3, "onderzoek", "overgenomen"],
    ]);
    expect([await aantal(), (await dossierVan("WIZ-1")).id, (await dossierVan("WIZ-1")).versie]).toEqual([3, id, versie]);
  });

  it("W-98.2: kan één rij niet, dan wordt er niets overgenomen en staat elke reden er met rij en kolom", async () => {
    const bsn = nieuweBsn();
    await leesIn(MELDING, ONDERZOEK.replace(";nee;", ";;"), basishulp(bsn).replace(";ja;nee;nee;", ";nee;nee;nee;"), basishulp(bsn, "WIZ-9"));
    expect((await toon()).regels.map(({ uitkomst, bevindingen }) => [uitkomst, bevindingen.length])).toEqual([
      ["kan over", 0],
      ["kan niet", 1],
      ["kan niet", 2],
      ["kan niet", 1],
    ]);
    const { status, inhoud } = await neemOver<Probleem>();
    expect([status, inhoud.code, inhoud.bevindingen.map(({ tekst }) => tekst)]).toEqual([
      422,
      "INVOER_ONGELDIG",
      [
        "Rij 3, Gezin met jeugdigen: hier staat niets. Vul het in om dit dossier over te nemen.",
        expect.stringMatching(/^Rij 4: .*stemt/u),
        expect.stringMatching(/^Rij 4, Burgerservicenummer: dit burgerservicenummer staat ook/u),
        expect.stringMatching(/^Rij 5, Burgerservicenummer: dit burgerservicenummer staat ook/u),
      ],
    ]);
    expect(await aantal()).toBe(0);
  });

  it("W-106.9: staat het nummer al bij een andere inwoner, dan kan de rij niet over", async () => {
    const bsn = nieuweBsn();
    await leesIn(basishulp(bsn));
    await neemOver();
    await leesIn(basishulp(bsn, "WIZ-8"));
    expect((await toon()).regels.map(({ uitkomst, bevindingen }) => [uitkomst, bevindingen])).toEqual([["kan niet", ["Burgerservicenummer: Dit burgerservicenummer staat al in een ander dossier. Controleer het nummer. Klopt het, zoek dan dat dossier en werk daar verder."]]]);
  });

  it("W-98.2: wie niet over de organisatie gaat, neemt niets over", async () => {
    await leesIn(MELDING);
    const medewerker = await server.als("alleen-medewerker", ["medewerker"]);
    expect([(await medewerker.vraag("/api/wiz")).status, (await medewerker.stuur("/api/wiz/overname", {})).status, await aantal()]).toEqual([403, 403, 0]);
  });
});
