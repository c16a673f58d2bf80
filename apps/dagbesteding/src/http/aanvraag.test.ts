import { createWmo319, decodeWmo315, encodeBericht, encodeWmo319, makeRetour } from "@wmo-kit/iwmo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { datum } from "../../test/feiten.js";
import { eenServer, overDagen, vandaag, type Proefserver } from "../../test/server.js";
import { berichtenVan, makeStapper, type Stapprobleem } from "../../test/stappen.js";
import type { Dossierweergave } from "../api/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer({ WMO_KIT_AGB: "98000001", WMO_KIT_BEKWAAMHEDEN: "mbo4" });
});
afterAll(() => server.dispose());

const { lukt, xmlVan, zet } = makeStapper(() => server);

const CLIENT = {
  bsn: "999910206",
  geboortedatum: { datum: "1960-02-03" },
  geslacht: "1",
  naam: { geslachtsnaam: { achternaam: "Zélfaanvrager", voorvoegsel: "de" }, voorletters: "Q", naamGebruik: "1" },
};

describe("zelf een toewijzing aanvragen (route 2)", () => {
  it("D-11.4, D-11.10: zonder kader geen 315; daarna verzoek, onderzoek (319), en de toewijzing komt in dezelfde zaak", async () => {
    const { inhoud: nieuw, status } = await server.stuur<Dossierweergave>("/api/dossiers", { gemeente: "0268", client: CLIENT });
    expect(status).toBe(201);
    const dossierId = nieuw.id;
    const nogEens = await server.stuur<{ code: string; dossierId: string }>("/api/dossiers", { gemeente: "0268", client: CLIENT });
    expect([nogEens.status, nogEens.inhoud.code, nogEens.inhoud.dossierId]).toEqual([409, "BEWONER_BESTAAT", dossierId]);

    const begonnen = await lukt(dossierId, { levensloop: "B1", gebeurtenis: "aanvraag-begonnen", gegevens: { route2Status: "open" } });
    const zaak = begonnen.zaken[0]?.id ?? "";
    const verzoek = {
      route2Status: "open",
      eigenAgb: { code: "98000001", soort: "ondernemingscode", goedgekeurd: true },
      productcodeGeldig: true,
      verzoek: { product: "07A03", begindatum: overDagen(14), einddatum: overDagen(200), omvang: { dagdelen: 2, per: "week" } },
    };
    const zonderKader = await zet<Stapprobleem>(dossierId, { levensloop: "B1", zaak, gebeurtenis: "315-verzonden", gegevens: verzoek });
    expect(zonderKader.inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["AFWEGINGSKADER_ONTBREEKT"]);
    await lukt(dossierId, {
      levensloop: "B1",
      zaak,
      gebeurtenis: "afwegingskader-ingevuld",
      gegevens: {
        versie: "2026-1",
        besproken: [{ onderwerp: "Dagritme", bevinding: "Weinig structuur" }],
        behoortTotDoelgroep: true,
        dagbestedingPast: true,
        motivering: "Past bij de vraag",
      },
    });
    const teVeel = { ...verzoek, verzoek: { ...verzoek.verzoek, omvang: { dagdelen: 4, per: "week" } } };
    const geweigerd = await zet<Stapprobleem>(dossierId, { levensloop: "B1", zaak, gebeurtenis: "315-verzonden", gegevens: teVeel });
    expect(geweigerd.inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["ROUTE2_VOLUME"]);

    const verzonden = await lukt(dossierId, { levensloop: "B1", zaak, gebeurtenis: "315-verzonden", gegevens: verzoek });
    const bericht = decodeWmo315(await xmlVan(verzonden, "WMO315"))._unsafeUnwrap();
    expect(bericht.header).toMatchObject({ afzender: "98000001", ontvanger: "0268" });
    const [gevraagd] = bericht.client.aangevraagdeProducten;
    expect(gevraagd).toMatchObject({ product: { categorie: "07", code: "07A03" }, omvang: { volume: 2, eenheid: "16", frequentie: "2" } });

    const retour = makeRetour(bericht, [], { identificatie: "RET315", dagtekening: datum(vandaag()) })._unsafeUnwrap();
    expect((await server.stuurBericht(encodeBericht(retour)._unsafeUnwrap())).status).toBe(201);
    const antwoord = createWmo319({
      header: { afzender: "0268", ontvanger: "98000001", berichtIdentificatie: { identificatie: "ANTW319", dagtekening: datum(vandaag()) } },
      antwoord: { referentieAanbieder: gevraagd?.referentieAanbieder ?? "", verzoekAntwoord: "2" },
    });
    expect((await server.stuurBericht(encodeWmo319(antwoord)._unsafeUnwrap())).status).toBe(201);
    const onderzoek = await server.lees<Dossierweergave>(`/api/dossiers/${dossierId}`);
    expect(onderzoek.zaken.map(({ toestand }) => toestand)).toEqual(["in-onderzoek"]);
    expect(berichtenVan(onderzoek, "WMO315")[0]?.antwoord).toBe("in onderzoek");

    const toegewezen = eenBestand({
      identificatie: "R2TOEW",
      bsn: CLIENT.bsn,
      toewijzingNummer: 8001,
      ingangsdatum: overDagen(14),
      einddatum: overDagen(200),
      referentieAanbieder: gevraagd?.referentieAanbieder ?? "",
    });
    const { inhoud } = await server.stuurBericht<{ dossierId: string; nieuwDossier: boolean }>(toegewezen);
    expect(inhoud).toMatchObject({ dossierId, nieuwDossier: false });
    const na = await server.lees<Dossierweergave>(`/api/dossiers/${dossierId}`);
    expect(na.zaken.map(({ id, toestand }) => [id, toestand])).toEqual([[zaak, "toewijzing-open"]]);
  });

  it("D-11.4: wat niet klopt aan een nieuwe bewoner staat er per veld, en er is geen dossier", async () => {
    const voor = await server.lees<{ dossiers: readonly object[] }>("/api/dossiers");
    const client = { ...CLIENT, bsn: "999910207", naam: { ...CLIENT.naam, naamGebruik: "2" } };
    const { status, inhoud } = await server.stuur<Stapprobleem>("/api/dossiers", { client });
    expect([status, inhoud.code]).toEqual([422, "INVOER_ONGELDIG"]);
    expect(inhoud.bevindingen.map(({ pad }) => pad.join("."))).toEqual(["gemeente", "client.bsn", "client.naam.partnernaam"]);
    expect(await server.lees("/api/dossiers")).toEqual(voor);
  });

  it("ANTWOORD_OP_ONBEKEND: een antwoord op een bericht van een ander wordt niet opgeslagen", async () => {
    const antwoord = createWmo319({
      header: { afzender: "0268", ontvanger: "98000001", berichtIdentificatie: { identificatie: "VREEMD", dagtekening: datum(vandaag()) } },
      antwoord: { referentieAanbieder: "NIETVANONS", verzoekAntwoord: "2" },
    });
    const { status, inhoud } = await server.stuurBericht<Stapprobleem>(encodeWmo319(antwoord)._unsafeUnwrap());
    expect([status, inhoud.code]).toEqual([422, "ANTWOORD_OP_ONBEKEND"]);
  });
});
