import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { parseTijdstip } from "@wmo-kit/domain";
import { unwrapEnvelop } from "@wmo-kit/iwmo/ggk";
import { Berichtenverkeer, exportSleutel, generateSleutel, layerBerichtenverkeer, layerGeheim, layerSecureRandom, layerSqlite, makeMapadapter } from "@wmo-kit/runtime";
import { Effect, Layer, Redacted } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { eenMap } from "../../test/proefkast.js";
import { makeIwmoVerpakking } from "./iwmo-verpakking.js";

const fixture = (naam: string): Buffer => readFileSync(new URL(`../../../iwmo/test/fixtures/${naam}`, import.meta.url));
const WMO301 = fixture("wmo301-volledig.xml");

const ENVELOP = {
  zender: { organisatie: "75751234", applicatie: "Dagbesteding" },
  applicatieVan: () => "GGk",
  versies: { applicatieVersie: "0001", applicatieSubversie: "0000", functieVersie: "0003", functieSubversie: "0002" },
};

const bericht = (inhoud: Uint8Array, deel = {}) => ({
  tenant: "aanbieder", identificatie: "START-1", soort: "WMO301", geadresseerde: "0268", dossier: null, inhoud, retourVerwacht: true, ...deel,
});

const kenmerk = { referentie: "7d3b0c1e-4f5a-4b6c-8d7e-9f0a1b2c3d4e", tijdstip: parseTijdstip("2026-05-12T07:30:00Z")._unsafeUnwrap() };

describe("iWmo-verpakking", () => {
  it("GGK: een bericht gaat in zijn envelop met afzender, ontvanger en tijd, en komt byte voor byte terug", () => {
    const { wrap, open } = makeIwmoVerpakking(ENVELOP);
    const bytes = wrap(bericht(WMO301), kenmerk)._unsafeUnwrap() ?? new Uint8Array();
    expect(unwrapEnvelop(bytes)._unsafeUnwrap().stuurgegevens).toMatchObject({ ontvanger: { organisatie: "0268" }, tijdstipBericht: "20260512093000", functie: "WMO301" });
    const { inhoud, soort } = open(bytes)._unsafeUnwrap();
    expect([WMO301.equals(inhoud), soort]).toEqual([true, "WMO301"]);
  });

  it("iWmo: zonder envelop gaat het bericht kaal, en een kaal bericht wordt herkend met zijn identificatie", () => {
    const { wrap, open } = makeIwmoVerpakking();
    expect(wrap(bericht(WMO301), kenmerk)._unsafeUnwrap()).toBeNull();
    const [, identificatie] = /<[^>]*:Identificatie>([^<]+)</.exec(WMO301.toString("utf8")) ?? [];
    expect(open(WMO301)._unsafeUnwrap()).toMatchObject({ soort: "WMO301", identificatie });
  });

  it("iWmo: een retourbericht heeft een eigen identificatie, niet die van het bericht waarop het antwoordt", () => {
    const retour = fixture("wmo308-goedgekeurd.xml");
    const [, eigen] = /:IdentificatieRetour>([^<]+)</.exec(retour.toString("utf8")) ?? [];
    const [, vanBericht] = /:Identificatie>([^<]+)</.exec(retour.toString("utf8")) ?? [];
    expect([makeIwmoVerpakking().open(retour)._unsafeUnwrap().identificatie, eigen !== vanBericht]).toEqual([eigen, true]);
  });

  it.each([
    ["geen XML", Buffer.from("hallo"), /XML/],
    ["een bericht dat het schema breekt", Buffer.from(WMO301.toString("utf8").replace(">414<", ">415<")), /RS047 \(\/Bericht\/Header\/BerichtCode/],
    ["een envelop waar iets in ontbreekt", Buffer.from('<GGK:envelopHeenbericht-ggk_Di01 xmlns:GGK="http://www.stufstandaarden.nl/sectormodel/ggk/0210"/>'), /stuurgegevens ontbreekt/],
  ])("iWmo: %s wordt afgekeurd met wat er mis is", (_, bytes, zin) => {
    expect(makeIwmoVerpakking().open(bytes)._unsafeUnwrapErr().bevindingen.join("\n")).toMatch(zin);
  });

  it("GGK: wat niet in een envelop past, wordt niet klaargezet", () => {
    const fout = makeIwmoVerpakking(ENVELOP).wrap(bericht(WMO301, { identificatie: "x".repeat(41) }), kenmerk)._unsafeUnwrapErr();
    expect(fout.bevindingen).toEqual(["/envelopHeenbericht-ggk_Di01/parameters/referentienummerBericht: De waarde is langer dan 40 tekens. Maak de waarde korter."]);
  });

  it("POORT: van uitmap naar inmap komt een bericht in zijn envelop aan, met de bytes die verstuurd zijn", async () => {
    const map = eenMap();
    onTestFinished(() => rmSync(map, { recursive: true, force: true }));
    const [van, naar] = [join(map, "in"), join(map, "uit")];
    for (const nieuw of [van, naar]) mkdirSync(nieuw);
    const laag = layerBerichtenverkeer({ adapterVoor: () => makeMapadapter({ in: van, uit: naar, rustMs: 0 }), verpakking: makeIwmoVerpakking(ENVELOP) }).pipe(
      Layer.provide(layerGeheim({ omgeving: Redacted.make(exportSleutel(generateSleutel())) })),
      Layer.provide([layerSqlite(join(map, "gegevens")), layerSecureRandom]),
    );
    const program = Effect.gen(function* () {
      const verkeer = yield* Berichtenverkeer;
      yield* verkeer.prepare(bericht(WMO301));
      yield* verkeer.offer("aanbieder");
      for (const naam of readdirSync(naar).filter((bestand) => bestand.endsWith(".xml"))) renameSync(join(naar, naam), join(van, naam));
      writeFileSync(join(van, ".half.xml"), "");
      const { nieuw } = yield* verkeer.receive("aanbieder");
      return { bericht: yield* verkeer.listIn("aanbieder"), inhoud: yield* verkeer.readIn("aanbieder", nieuw[0] ?? "") };
    });
    const uitkomst = await Effect.runPromise(Effect.provide(program, laag));
    expect(uitkomst.bericht).toMatchObject([{ bron: "START-1.xml", soort: "WMO301", stand: "ontvangen" }]);
    expect([WMO301.equals(uitkomst.inhoud.inhoud ?? new Uint8Array()), WMO301.equals(uitkomst.inhoud.origineel)]).toEqual([true, false]);
  });
});
