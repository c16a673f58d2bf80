import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenServer, type Proefserver } from "../../test/server.js";
import { BSNS } from "../../test/stappen.js";
import type { Dossierweergave } from "../api/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  // The contract of this provider has another product than the message allots.
  server = await eenServer({ WMO_KIT_PRODUCTEN: "07A11", WMO_KIT_AGB: "98000001" });
});
afterAll(() => server.dispose());

const neemIn = async (afwijking: Parameters<typeof eenBestand>[0]): Promise<Dossierweergave> => {
  const { inhoud } = await server.stuurBericht<{ readonly dossierId: string }>(eenBestand(afwijking));
  return server.lees<Dossierweergave>(`/api/dossiers/${inhoud.dossierId}`);
};

describe("wat uit een bericht niet verwerkt kan worden", () => {
  it("D-20.6: het bericht blijft bewaard, en de stap die werd tegengehouden staat er met de reden tot iemand hem zet", async () => {
    const dossier = await neemIn({});
    expect(dossier.berichten).toHaveLength(1);
    expect(dossier.geweigerd).toMatchObject([{ wat: "De toewijzing (301) verwerken", code: expect.stringMatching(/^[A-Z_]+$/u), reden: expect.stringMatching(/^[A-Z].{20,}\.$/u) }]);
    expect(dossier.tijdlijn.map(({ wat }) => wat).filter((wat) => wat.startsWith("Niet gelukt:"))).toHaveLength(1);

    const eigenAgb = { code: "98000001", soort: "ondernemingscode", goedgekeurd: true };
    const stap = { levensloop: "B1", zaak: "toewijzing-5001", gebeurtenis: "301-verwerkt", gegevens: { eigenAgb, productcodeGeldig: true }, verwachteVersie: dossier.versie };
    const na = await server.stuur<Dossierweergave>(`/api/dossiers/${dossier.id}/stappen`, stap);
    expect([na.status, na.inhoud.geweigerd]).toEqual([200, []]);
  });

  it("IV075: een toewijzing van een categorie laat het product open; er staat dan ook geen product in de zaak", async () => {
    const dossier = await neemIn({ identificatie: "GEM0002", bsn: BSNS[0] ?? "", toewijzingNummer: 5002, product: { categorie: "07" } });
    expect(dossier.geweigerd).toEqual([]);
    expect(dossier.toewijzingen).toMatchObject([{ nummer: 5002, product: "categorie 07, product naar keuze" }]);
    expect(dossier.zaken.map(({ toestand }) => toestand)).toEqual(["toewijzing-open"]);
    expect(JSON.stringify(await server.lees(`/api/dossiers/${dossier.id}/stappen`))).not.toContain('"-"');
  });
});
