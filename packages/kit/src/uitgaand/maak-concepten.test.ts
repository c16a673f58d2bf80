import { createWmo301, decodeWmo305, decodeWmo307, type Wmo301 } from "@wmo-kit/iwmo";
import { describe, expect, it } from "vitest";

import { GESTART, neem, neemLaatste, TOEWIJZING, type Kortestap } from "../../test/stappen.js";
import { parseIsoDatum } from "@wmo-kit/domain";
import { maakConcepten, type Berichtbron } from "./maak-concepten.js";

const datum = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();

const WMO301: Wmo301 = createWmo301({
  header: { afzender: "0268", ontvanger: "98000001", berichtIdentificatie: { identificatie: "GEM1", dagtekening: datum("2026-02-18") } },
  client: {
    bsn: "999910061",
    geboortedatum: { datum: datum("1955-06-01") },
    geslacht: "2",
    naam: { geslachtsnaam: { achternaam: "Proefstra" }, voorletters: "B", naamGebruik: "1" },
    contactgegevens: [
      { soort: "01", adres: { huis: { huisnummer: 7 }, postcode: "6599ZZ", straatnaam: "Testpad", plaatsnaam: "Nijmegen", landCode: "NL" } },
    ],
    toegewezenProducten: [
      {
        toewijzingNummer: TOEWIJZING.nummer,
        product: { categorie: "07", code: "07A03" },
        toewijzingsdatum: datum("2026-02-18"),
        toewijzingstijd: "10:00:00",
        ingangsdatum: datum(TOEWIJZING.begindatum),
        einddatum: datum(TOEWIJZING.einddatum),
        omvang: { volume: 3, eenheid: "16", frequentie: "2" },
      },
    ],
  },
});

const BRON: Berichtbron = { findToewijzingsbericht: (nummer) => (nummer === TOEWIJZING.nummer ? WMO301 : undefined), verzoekpartijen: undefined };

const maak = (stappen: readonly Kortestap[], bron = BRON) => {
  const voor = neem(stappen.slice(0, -1));
  const { dossier, gebeurtenis, gevolgen } = neemLaatste(stappen.slice(-1), voor);
  return maakConcepten({
    dossierId: "d1",
    voor: voor.zaken,
    na: dossier.zaken,
    gebeurtenis,
    gevolgen,
    bron,
    identificatie: "EIGEN000001",
    dagtekening: datum("2026-04-10"),
  });
};

const VERSTUURD: Kortestap = ["2026-03-04", "B2 305-verzonden", "o1", { startdatum: "2026-03-02" }];

describe("wat er uitgaat", () => {
  it("D-20.4: een start geeft één startbericht, met een sleutel die voor dezelfde stap altijd gelijk is", () => {
    const [eerste] = maak(GESTART)._unsafeUnwrap();
    const [tweede] = maak(GESTART)._unsafeUnwrap();
    expect(eerste).toMatchObject({ _tag: "Bericht", soort: "WMO305", zaak: "o1", toewijzingNummer: 5001, sleutel: "uit:d1:o1:2:WMO305" });
    expect(tweede).toEqual(eerste);
    const xml = eerste?._tag === "Bericht" ? eerste.xml : "";
    expect(decodeWmo305(xml)._unsafeUnwrap().client.startProducten).toMatchObject([{ begindatum: "2026-03-02", statusAanlevering: "1" }]);
  });

  it("D-20.5, IV008: een fout stopbericht wordt in één bericht teruggenomen en vervangen, met dezelfde reden", () => {
    const stappen: readonly Kortestap[] = [
      ...GESTART,
      VERSTUURD,
      ["2026-03-20", "B2 beeindigd", "o1", { laatsteDag: "2026-03-20", reden: "overlijden", overdracht: "niet nodig" }],
      ["2026-03-23", "B2 307-verzonden", "o1", { laatsteDag: "2026-03-20" }],
      ["2026-03-24", "B2 stopbericht-vervangen", "o1", { laatsteDag: "2026-03-18" }, { reden: "verkeerde dag" }],
    ];
    const concepten = maak(stappen)._unsafeUnwrap();
    expect(concepten).toHaveLength(1);
    const xml = concepten[0]?._tag === "Bericht" ? concepten[0].xml : "";
    const { stopProducten } = decodeWmo307(xml)._unsafeUnwrap().client;
    expect(stopProducten.map(({ einddatum, statusAanlevering, redenBeeindiging }) => [einddatum, statusAanlevering, redenBeeindiging])).toEqual([
      ["2026-03-20", "3", "02"],
      ["2026-03-18", "1", "02"],
    ]);
  });

  it("D-11.12: wat geen bericht van de standaard is, wordt een brief", () => {
    const weigering: Kortestap = [
      "2026-02-20",
      "B1 geweigerd",
      "t1",
      { grond: "zwaarwegende reden", motivering: "x", samenhangMetOmstandigheden: true, bewijs: "stuk 1", doorverwezenNaar: "wijkteam" },
    ];
    const concepten = maak([...GESTART.slice(0, 2), weigering])._unsafeUnwrap();
    expect(concepten.map((concept) => (concept._tag === "Brief" ? concept.aan : concept.soort))).toEqual(["inwoner", "gemeente"]);
  });

  it("D-20.4: zonder het bericht van de gemeente kan er geen startbericht zijn, en dat is geen stap zonder bericht", () => {
    const fout = maak(GESTART, { ...BRON, findToewijzingsbericht: () => undefined })._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "BerichtNietTeMaken", soort: "WMO305", bevindingen: [] });
  });
});
