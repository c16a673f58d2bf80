import { describe, expect, it } from "vitest";

import { describeBevinding, describeError, decodeBericht, decodeWmo305, encodeWmo305, type Bevinding, type Oorzaak } from "./index.js";
import { describeVormfout } from "./describe-xml-fout.js";
import type { Vormfout } from "./xml/xml-fout.js";
import { fixture } from "../test/voorbeelden.js";

const bevinding = (oorzaak: Oorzaak): Bevinding => ({ rule: "XSD", level: 1, path: "/Bericht/Client", line: 3, column: 5, oorzaak });

const OORZAKEN: { readonly [T in Oorzaak["_tag"]]: Extract<Oorzaak, { readonly _tag: T }> } = {
  TeLang: { _tag: "TeLang", maximum: 9 },
  TeKort: { _tag: "TeKort", minimum: 1 },
  TeGroot: { _tag: "TeGroot", maximum: 99 },
  TeKlein: { _tag: "TeKlein", minimum: 0 },
  PatroonNietGevolgd: { _tag: "PatroonNietGevolgd", patroon: "RS037" },
  CodeNietInLijst: { _tag: "CodeNietInLijst", codelijst: "COD046" },
  VasteWaardeVerwacht: { _tag: "VasteWaardeVerwacht", verwacht: "414" },
  GeenGeheelGetal: { _tag: "GeenGeheelGetal" },
  GeenDatum: { _tag: "GeenDatum" },
  GeenTijd: { _tag: "GeenTijd" },
  DatumBuitenBereik: { _tag: "DatumBuitenBereik" },
  ElementOntbreekt: { _tag: "ElementOntbreekt", element: "Bsn" },
  ElementOnbekend: { _tag: "ElementOnbekend" },
  ElementTeVaak: { _tag: "ElementTeVaak" },
  ElementOpVerkeerdePlaats: { _tag: "ElementOpVerkeerdePlaats" },
  NaamruimteOnjuist: { _tag: "NaamruimteOnjuist" },
  WortelOnbekend: { _tag: "WortelOnbekend" },
  TekstNietToegestaan: { _tag: "TekstNietToegestaan" },
  ElementInWaarde: { _tag: "ElementInWaarde" },
  AttribuutNietToegestaan: { _tag: "AttribuutNietToegestaan" },
  TypeNietToegestaan: { _tag: "TypeNietToegestaan" },
  NilNietToegestaan: { _tag: "NilNietToegestaan" },
  SoortWaardeOnjuist: { _tag: "SoortWaardeOnjuist", verwacht: "tekst" },
  EigenschapOnbekend: { _tag: "EigenschapOnbekend" },
  TekenNietSchrijfbaar: { _tag: "TekenNietSchrijfbaar" },
  RegelOvertreden: { _tag: "RegelOvertreden", regel: "CS002", plaatsen: ["/Bericht/Client/Bsn"] },
  MeerBevindingen: { _tag: "MeerBevindingen", aantal: 3 },
  NietWelgevormd: { _tag: "NietWelgevormd", fout: "onaf" },
  DtdGeweigerd: { _tag: "DtdGeweigerd" },
  CoderingOnjuist: { _tag: "CoderingOnjuist", vorm: "bom" },
};

describe("Uitleg in het Nederlands", () => {
  it.each(Object.values(OORZAKEN))("$_tag zegt wat er is, waar, en wat te doen", (oorzaak) => {
    const zin = describeBevinding(bevinding(oorzaak));
    expect(zin).toMatch(/^XSD \(\/Bericht\/Client, regel 3, positie 5\): [A-Z].*\. [A-Z].*\.$/);
    expect(zin).not.toMatch(/undefined|\[object/);
  });

  it.each<Vormfout>(["leeg", "onaf", "teken", "utf8", "tag", "naam", "eindtag", "attribuut", "attribuutDubbel", "verwijzing", "cdataEinde", "commentaar", "instructie", "declaratie", "naamruimte", "naEinde", "teDiep"])(
    "XML: de vormfout %s heeft een eigen zin met wat te doen",
    (fout) => expect(describeVormfout(fout)).toMatch(/^[A-Z].*\. [A-Z].*\.$/),
  ); // prettier-ignore

  it("RS037: de zin noemt regel, plaats en wat er moet staan", () => {
    const failure = decodeBericht(fixture("wmo305-start.xml").replace(">999927498<", ">99992749x<"))._unsafeUnwrapErr();
    expect(describeError(failure)).toBe(
      "Het bericht WMO305 kan niet worden gelezen: 1 bevinding.\n" +
        "RS037 (/Bericht/Client/Bsn, regel 19, positie 3): Een burgerservicenummer heeft precies negen cijfers. Verbeter het nummer.",
    );
  });

  it("BerichtOnbekend: de zin noemt de gevonden code en namespace", () => {
    expect(describeError(decodeWmo305(fixture("wmo301-volledig.xml"))._unsafeUnwrapErr())).toBe(
      "Dit bestand is geen WMO305 (berichtcode 414), maar hoort bij http://www.istandaarden.nl/iwmo/3_2/wmo301/schema. Kies een ander bestand.",
    );
    expect(describeError(decodeWmo305("<a/>")._unsafeUnwrapErr())).toBe("Dit bestand is geen WMO305. Kies een ander bestand.");
  });

  it("BerichtNietSchrijfbaar: een bevinding zonder bestand noemt alleen het pad", () => {
    const bericht = decodeWmo305(fixture("wmo305-start.xml"))._unsafeUnwrap();
    const failure = encodeWmo305({ ...bericht, client: { ...bericht.client, startProducten: [] } })._unsafeUnwrapErr();
    expect(describeError(failure)).toBe(
      "Het bericht WMO305 kan niet worden gemaakt: 1 bevinding.\n" +
        "XSD (/Bericht/Client/StartProducten/StartProduct): Het verplichte element StartProduct ontbreekt. Voeg het toe op deze plaats.",
    );
  });
});
