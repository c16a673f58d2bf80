import type { IsoDatum } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { fixture } from "../test/voorbeelden.js";
import { decodeWmo301, decodeWmo305, encodeWmo305, listToewijzingen, makeStartbericht, type Startgegevens } from "./index.js";

const toewijzingsbericht = decodeWmo301(fixture("wmo301-volledig.xml"))._unsafeUnwrap();
const datum = (tekst: string): IsoDatum => tekst as IsoDatum;
const gegevens: Startgegevens = { toewijzingNummer: 700100200, begindatum: datum("2026-05-12"), identificatie: "START-1", dagtekening: datum("2026-05-13") };

describe("Startbericht bij een toewijzing", () => {
  it("WMO305: afzender en ontvanger wisselen, client en product komen uit de toewijzing, status is eerste aanlevering", () => {
    const bericht = makeStartbericht(toewijzingsbericht, gegevens)._unsafeUnwrap();
    expect(bericht).toEqual({
      soort: "WMO305",
      header: {
        berichtCode: "418",
        berichtVersie: 3,
        berichtSubversie: 2,
        afzender: "65650001",
        ontvanger: "0268",
        berichtIdentificatie: { identificatie: "START-1", dagtekening: "2026-05-13" },
        xsdVersie: { basisschemaXsdVersie: "1.0.0", berichtXsdVersie: "1.0.0" },
      },
      client: {
        bsn: "999913207",
        geboortedatum: { datum: "1951-01-01", datumGebruik: "2" },
        geslacht: "2",
        naam: { geslachtsnaam: { achternaam: "Zonnevanger", voorvoegsel: "van 't" }, voornamen: "Zoë Fixtuurtje", voorletters: "ZF" },
        startProducten: [
          {
            toewijzingNummer: 700100200,
            product: { categorie: "07", code: "07A03" },
            toewijzingIngangsdatum: "2026-05-11",
            begindatum: "2026-05-12",
            statusAanlevering: "1",
          },
        ],
      },
    });
  });

  it("WMO305: het startbericht kan worden geschreven en weer gelezen", () => {
    const bericht = makeStartbericht(toewijzingsbericht, gegevens)._unsafeUnwrap();
    expect(decodeWmo305(encodeWmo305(bericht)._unsafeUnwrap())._unsafeUnwrap()).toEqual(bericht);
  });

  it("WMO305: bij een generieke toewijzing blijft het product weg", () => {
    const bericht = makeStartbericht(toewijzingsbericht, { ...gegevens, toewijzingNummer: 700100201 })._unsafeUnwrap();
    expect(bericht.client.startProducten[0]).not.toHaveProperty("product");
  });

  it("WMO305: een nummer dat niet in het bericht staat, geeft geen startbericht", () => {
    expect(makeStartbericht(toewijzingsbericht, { ...gegevens, toewijzingNummer: 1 })._unsafeUnwrapErr()).toEqual({
      _tag: "ToewijzingNietGevonden",
      toewijzingNummer: 1,
    });
  });

  it("WMO305: een te lange identificatie wordt niet geschreven (RS017)", () => {
    const bericht = makeStartbericht(toewijzingsbericht, { ...gegevens, identificatie: "1234567890123" })._unsafeUnwrap();
    expect(encodeWmo305(bericht)._unsafeUnwrapErr().bevindingen).toEqual([
      { rule: "RS017", level: 1, path: "/Bericht/Header/BerichtIdentificatie/Identificatie", oorzaak: { _tag: "TeLang", maximum: 12 } },
    ]);
  });
});

describe("Toewijzingen", () => {
  it("WMO301: elke toewijzing geeft wat een aanbieder nodig heeft, in de volgorde van het bericht", () => {
    const [specifiek, generiek] = listToewijzingen(toewijzingsbericht);
    expect(specifiek).toEqual({
      toewijzingNummer: 700100200,
      referentieAanbieder: "AANB-2026-17",
      product: { categorie: "07", code: "07A03" },
      toewijzingsdatum: "2026-05-01",
      toewijzingstijd: "09:30:00",
      ingangsdatum: "2026-05-11",
      einddatum: "2027-05-10",
      redenWijziging: "14",
      omvang: { volume: 4, eenheid: "16", frequentie: "2" },
      commentaar: "Dagbesteding in de buurt",
    });
    expect(generiek).toEqual({
      toewijzingNummer: 700100201,
      toewijzingsdatum: "2026-05-01",
      toewijzingstijd: "09:30:00",
      ingangsdatum: "2027-05-11",
      einddatum: "2027-12-31",
      budget: 1250000,
    });
  });
});
