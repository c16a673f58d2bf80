import { Effect, ManagedRuntime, ConfigProvider, Layer } from "effect";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it, onTestFinished } from "vitest";

import { eenMap } from "../../../test/kit.js";
import { layerKit } from "../../kit.js";
import { toonDossiers } from "../../programs/toon.js";
import { toonMensen } from "../programs.js";
import { leesBewoners, leesMedewerkers, type Inleesopdracht } from "./lees-lijst.js";
import { describeRijfout } from "./rijfout.js";

const KOP = "BSN;Achternaam;Voorvoegsel;Voorletters;Geboortedatum;Geslacht;Gemeentecode";
const GOED = "999910061;Proefstra;van;B;01-06-1955;vrouw;0268";
const utf8 = new TextEncoder();
const csv = (...rijen: readonly string[]): Uint8Array => utf8.encode(`\uFEFF${[KOP, ...rijen].join("\r\n")}\r\n`);

const eenKit = () => {
  const config = ConfigProvider.layer(ConfigProvider.fromUnknown({ WMO_KIT_AGB: "98000001" }));
  const kit = ManagedRuntime.make(layerKit(eenMap()).pipe(Layer.provide(config)));
  onTestFinished(() => kit.dispose());
  return kit;
};
const stil: Inleesopdracht = { goedeRijen: false, voortgang: () => Effect.void };
const namen = Effect.map(toonDossiers(), (dossiers) => dossiers.map(({ naam }) => naam));

describe("een lijst van bewoners", () => {
  it("D-11.4: elke bewoner krijgt een dossier, een tweede keer komt er niemand bij, en de voortgang telt elke rij", async () => {
    const kit = eenKit();
    const stappen: string[] = [];
    const voortgang = (gedaan: number, totaal: number) => Effect.sync(() => void stappen.push(`${gedaan}/${totaal}`));
    const lijst = csv(GOED, "999910073;Zomer;;;2-1-1960;man;0268");
    expect(await kit.runPromise(leesBewoners(lijst, { ...stil, voortgang }))).toMatchObject({ nieuw: 2, bestond: 0, fouten: [] });
    expect(stappen).toEqual(["1/2", "2/2"]);
    expect(await kit.runPromise(leesBewoners(lijst, stil))).toMatchObject({ nieuw: 0, bestond: 2 });
    expect(await kit.runPromise(namen)).toHaveLength(2);
  });

  it("CS002: alle fouten komen tegelijk met rij en kolom, zonder de waarde, en er is niets opgeslagen", async () => {
    const kit = eenKit();
    const lijst = csv(GOED, "999910062;Fout;;;30-02-1960;anders;268", "999910073;Zomer;;;01-01-2199;man;0268", GOED, "123;;;;01-01-1960;man;0268");
    const fout = await kit.runPromise(Effect.flip(leesBewoners(lijst, stil)));
    const regels = "fouten" in fout ? fout.fouten.map(describeRijfout) : [];
    expect(regels.map((regel) => regel.split(":")[0])).toEqual([
      "Rij 3, Geboortedatum",
      "Rij 3, Geslacht",
      "Rij 3, Gemeentecode",
      "Rij 4, Geboortedatum",
      "Rij 5, BSN",
      "Rij 6, Achternaam",
    ]);
    expect(regels.join("\n")).not.toMatch(/9999\d{5}|Fout|Zomer/u);
    expect(await kit.runPromise(namen)).toEqual([]);
  });

  it("CS002: met de goede rijen gaat alleen door wat klopt; een nummer dat de elfproef niet doorstaat niet", async () => {
    const kit = eenKit();
    const uitslag = await kit.runPromise(leesBewoners(csv(GOED, "999910062;Fout;;;01-02-1960;man;0268"), { ...stil, goedeRijen: true }));
    expect([uitslag.nieuw, uitslag.fouten.map(({ rij, code }) => `${rij} ${code}`)]).toEqual([1, ["3 bsnOnjuist"]]);
  });

  it("CS002: een rekenblad leest hetzelfde, ook als het een nul vooraan weglaat en datums als datum bewaart", async () => {
    const kit = eenKit();
    const rijen = [KOP.split(";"), [999910061, "Proefstra", "van", "B", new Date(Date.UTC(1955, 5, 1)), "vrouw", "0268"]];
    const blad = await writeXlsx({ sheets: [{ name: "Bewoners", rows: rijen }] });
    expect(await kit.runPromise(leesBewoners(blad, stil))).toMatchObject({ nieuw: 1 });
    expect(await kit.runPromise(leesBewoners(csv(GOED), stil))).toMatchObject({ nieuw: 0, bestond: 1 });
  });

  it("OWASP: een kapot rekenblad, een leeg bestand en ruis geven een reden en geen fout van de toepassing", async () => {
    const kit = eenKit();
    for (const bytes of [new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), new Uint8Array(), new Uint8Array([0xff, 0xfe, 1]), utf8.encode('"open')]) {
      const { _tag } = await kit.runPromise(Effect.flip(leesBewoners(bytes, { ...stil, goedeRijen: true })));
      expect(["RekenbladOnleesbaar", "BestandOnleesbaar", "LijstAfgekeurd"]).toContain(_tag);
    }
  });
});

describe("een lijst van medewerkers", () => {
  it("D-3.3: ieder krijgt een zaak als kandidaat en een plaats in het register, en een nummer komt geen twee keer", async () => {
    const kit = eenKit();
    const lijst = utf8.encode("Personeelsnummer;Naam;Functie;Rol;Contact met inwoners;Zelfstandig\r\np-1;Anna Proef;begeleider;professional;ja;nee\r\np-2;Bob Proef;tuinman;vrijwilliger;ja;nee\r\n");
    expect(await kit.runPromise(leesMedewerkers(lijst, stil))).toMatchObject({ nieuw: 2 });
    expect(await kit.runPromise(leesMedewerkers(lijst, stil))).toMatchObject({ nieuw: 0, bestond: 2 });
    const { vogs } = await kit.runPromise(toonMensen());
    expect(vogs.map(({ naam, rol, toestand }) => [naam, rol, toestand]).toSorted()).toEqual([
      ["Anna Proef", "professional", "kandidaat"],
      ["Bob Proef", "vrijwilliger", "kandidaat"],
    ]);
  });
});
