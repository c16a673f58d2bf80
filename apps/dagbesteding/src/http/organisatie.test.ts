import type { Stapweergave, Takenlijst } from "@wmo-kit/kit/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenServer, overDagen, type Proefserver } from "../../test/server.js";
import { BSNS, makeStapper } from "../../test/stappen.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer({ WMO_KIT_AGB: "98000001", WMO_KIT_BEKWAAMHEDEN: "mbo4" });
});
afterAll(() => server.dispose());

const { eenBewoner } = makeStapper(() => server);

const CLIENT = {
  bsn: "999910206",
  geboortedatum: { datum: "1960-02-03" },
  geslacht: "1",
  naam: { geslachtsnaam: { achternaam: "Zélfaanvrager", voorvoegsel: "de" }, voorletters: "Q", naamGebruik: "1" },
};

describe("de organisatie en de taken", () => {
  it("D-11.14: een wachtlijst van een locatie geeft een taak, en melden sluit die", async () => {
    const versie = async () => (await server.lees<{ versie: number }>("/api/organisatie")).versie;
    const stap = async (gegevens: object) =>
      server.stuur<{ zaken: readonly { id: string; titel: string; toestand: string; taken: readonly { wat: string; stap: string | null }[] }[] }>(
        "/api/organisatie/stappen",
        { levensloop: "B5", verwachteVersie: await versie(), ...gegevens },
      );
    const open = await stap({ zaak: null, gebeurtenis: "wachtlijst-ontstaan", gegevens: { locatie: "De Hoeve", wachtenden: 2 } });
    const [lijst] = open.inhoud.zaken;
    expect(lijst).toMatchObject({ titel: "Wachtlijst De Hoeve", toestand: "ontstaan", taken: [{ wat: "Meld de wachtlijst bij de gemeente.", stap: "wachtlijst-gemeld" }] });
    const { taken } = await server.lees<Takenlijst>("/api/taken?levensloop=B5");
    expect(taken.map(({ dossierId, stand }) => [dossierId, stand])).toEqual([["organisatie", "geen norm"]]);
    const gemeld = await stap({ zaak: lijst?.id, gebeurtenis: "wachtlijst-gemeld", gegevens: { kenmerk: "brief 12" } });
    expect(gemeld.inhoud.zaken[0]?.taken).toEqual([]);
    const { stappen } = await server.lees<{ stappen: readonly Stapweergave[] }>("/api/organisatie/stappen");
    expect(new Set(stappen.map(({ levensloop }) => levensloop))).toEqual(new Set(["B5", "B6", "B7", "B8", "B9", "B10", "B11"]));
  });

  it("D-11.3: de takenlijst legt elke datum uit, met stappen en bron", async () => {
    const { dossierId } = await eenBewoner();
    const { taken } = await server.lees<Takenlijst>("/api/taken?stand=lopend");
    const contact = taken.find((taak) => taak.dossierId === dossierId && taak.norm === "D-11.3");
    expect(contact).toMatchObject({ uiterlijk: overDagen(14), stap: "contact-gelegd", naam: "B. Proefstra" });
    expect(contact?.waarom.map(({ tekst }) => tekst).join(" ")).toContain("14 kalenderdagen");
    expect(contact?.bronnen.join(" ")).toContain("11.3");
  });

  it("zoeken: op naam, zonder op accenten en hoofdletters te letten", async () => {
    const namen = async (tekst: string) =>
      (await server.stuur<{ dossiers: readonly { naam: string }[] }>("/api/zoeken", { naam: tekst })).inhoud.dossiers.map(({ naam }) => naam);
    const client = { ...CLIENT, bsn: BSNS.at(-1), naam: { ...CLIENT.naam, geslachtsnaam: { achternaam: "Zoë-Öztürk" } } };
    await server.stuur("/api/dossiers", { gemeente: "0268", client });
    expect(await namen("ZOE-ozt")).toEqual(["Q. Zoë-Öztürk"]);
    expect(await namen("bestaat niet")).toEqual([]);
  });

  it("D-20.10: het grootboek laat zien wat er is toegewezen en wat er over is", async () => {
    const { dossierId, nummer } = await eenBewoner();
    const { posten } = await server.lees<{ posten: readonly { toewijzingNummer: number; eenheid: string; totaal: { over: number; maximum: number } }[] }>(
      `/api/dossiers/${dossierId}/grootboek`,
    );
    expect(posten).toMatchObject([{ toewijzingNummer: nummer, eenheid: "dagdelen" }]);
    expect(posten[0]?.totaal.over).toBe(posten[0]?.totaal.maximum);
    expect(posten[0]?.totaal.maximum).toBeGreaterThan(100);
  });
});
