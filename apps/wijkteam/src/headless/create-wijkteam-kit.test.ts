import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { eenMap } from "../../test/kit.js";
import { eenMelding, INFORMATIE } from "../../test/melding.js";
import { createWijkteamKit } from "./create-wijkteam-kit.js";
import type { Kituitkomst } from "./index.js";
import type { Kitkeuze } from "./kitkeuze.js";
import type { WijkteamKit } from "./wijkteam-kit.js";

const waarde = <T>(uitkomst: Kituitkomst<T>): T => {
  if (!uitkomst.gelukt) throw new Error(`${uitkomst.code}: ${uitkomst.tekst}`);
  return uitkomst.waarde;
};

const MAANDAG = Date.parse("2026-02-02T09:00:00Z");
const DAG = 86_400_000;

const keuzeOp = (map: string): Kitkeuze => ({
  store: { map },
  berichten: { in: join(map, "in"), uit: join(map, "uit") },
  organisatie: { naam: "Wijkteam De Proef", gemeente: "0268", wijken: ["Noord"] },
});

const open = async (keuze: Kitkeuze): Promise<WijkteamKit> => {
  const kit = await createWijkteamKit(keuze);
  onTestFinished(() => kit.close());
  return kit;
};

const meld = (kenmerk: string) => ({ ...eenMelding(), kenmerk });

describe("de kit zonder scherm", () => {
  it("W-50.2.1, W-50.2.2: van melding tot gesprek op de klok van de aanroeper, met de termijnen van die dag", async () => {
    let nu = MAANDAG;
    const kit = await open({ ...keuzeOp(eenMap()), clock: () => nu });
    const kenmerk = randomUUID();
    const { id, versie, zaken } = waarde(await kit.recordMelding(meld(kenmerk)));
    expect(await kit.recordMelding(meld(kenmerk))).toMatchObject({ gelukt: false, code: "MELDING_AL_VASTGELEGD" });
    expect(waarde(await kit.listDossiers("proefstra"))).toMatchObject({ dossiers: [{ id }], totaal: 1 });
    // 48 hours after Monday 10:00 Dutch time is Wednesday 4 February.
    const eerste = waarde(await kit.listTaken()).taken.find(({ norm }) => norm === "W-50.2.1");
    expect(eerste?.uiterlijk).toBe("2026-02-04");
    nu += DAG;
    const zaak = zaken[0]?.id ?? null;
    const stap = waarde(await kit.takeStap(id, { levensloop: "A1", zaak, gebeurtenis: "informatie-verstrekt", gegevens: INFORMATIE, verwachteVersie: versie }));
    expect(stap.versie).toBeGreaterThan(versie);
    expect(await kit.takeStap(id, { levensloop: "A1", zaak, gebeurtenis: "kwalitatief-contact", gegevens: { deelnemers: ["inwoner"] }, verwachteVersie: versie })).toMatchObject({
      gelukt: false,
      code: "VERSIE_CONFLICT",
    });
  });

  it("W-1: een onbekend dossier en een melding die niet klopt geven een code en een zin, en geen fout", async () => {
    const kit = await open(keuzeOp(eenMap()));
    expect(await kit.showDossier("bestaat-niet")).toMatchObject({ gelukt: false, code: "DOSSIER_ONBEKEND" });
    expect(await kit.recordMelding({ kenmerk: randomUUID() })).toMatchObject({ gelukt: false, code: "INVOER_ONGELDIG" });
  });

  it("OPSLAG: een tweede kit op dezelfde map ziet hetzelfde, en in het bestand staat geen naam", async () => {
    const map = eenMap();
    const kit = await createWijkteamKit(keuzeOp(map));
    const { id } = waarde(await kit.recordMelding(meld(randomUUID())));
    await kit.close();
    const tweede = await open(keuzeOp(map));
    expect(waarde(await tweede.showDossier(id)).naam).toContain("Proefstra");
    expect(readFileSync(join(map, "dossiers.sqlite")).includes("Proefstra")).toBe(false);
  });

  it("CBS: een gemeente die er niet is wordt bij het openen geweigerd", async () => {
    const keuze = keuzeOp(eenMap());
    await expect(createWijkteamKit({ ...keuze, organisatie: { ...keuze.organisatie, gemeente: "x" } })).rejects.toMatchObject({ _tag: "OngeldigeInvoer" });
  });
});
