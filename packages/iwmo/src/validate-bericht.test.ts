import { describe, expect, it } from "vitest";

import { fixture } from "../test/voorbeelden.js";
import { validateBericht, type Bevinding } from "./index.js";

const start = fixture("wmo305-start.xml");
const toewijzing = fixture("wmo301-volledig.xml");

const kort = ({ rule, path, line, column, oorzaak }: Bevinding): string => `${rule} ${path} ${line ?? 0}:${column ?? 0} ${oorzaak._tag}`;
const vind = (xml: string): readonly string[] => validateBericht(xml).map(kort);
const product = "/Bericht/Client/StartProducten/StartProduct";

describe("Bevindingen van niveau 1", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["een ontbrekend element, op de plaats waar het had moeten staan", start.replace(/\s*<wmo305:Geslacht>.*?<\/wmo305:Geslacht>/, ""), ["XSD /Bericht/Client/Geslacht 23:3 ElementOntbreekt"]],
    ["een ontbrekend laatste element, bij de begintag van de ouder", start.replace(/\s*<wmo305:StatusAanlevering>1.*?>/, ""), [`XSD ${product}[1]/StatusAanlevering 33:4 ElementOntbreekt`]],
    ["twee elementen in verkeerde volgorde", start.replace(/(<wmo305:Geslacht>.*?\/wmo305:Geslacht>)(\s*)(<wmo305:Naam>.*?<\/wmo305:Naam>)/s, "$3$2$1"), ["XSD /Bericht/Client/Geslacht 23:3 ElementOntbreekt", "XSD /Bericht/Client/Geslacht 31:3 ElementOpVerkeerdePlaats"]],
    ["een element dat dubbel is", start.replace(/(<wmo305:Geslacht>1<\/wmo305:Geslacht>)/, "$1$1"), ["XSD /Bericht/Client/Geslacht 23:39 ElementTeVaak"]],
    ["een onbekend element, zonder de naam te noemen", start.replace("<wmo305:Geslacht>", "<Waalbrugge/><wmo305:Geslacht>"), ["XSD /Bericht/Client/* 23:3 ElementOnbekend"]],
    ["een element van de standaard op een vreemde plaats", start.replace("<wmo305:Geslacht>", "<iwmo:Code/><wmo305:Geslacht>"), ["XSD /Bericht/Client/Code 23:3 ElementOnbekend"]],
    ["de verkeerde namespace", start.replace(/wmo305:Geslacht/g, "iwmo:Geslacht"), ["XSD /Bericht/Client/Geslacht 23:3 NaamruimteOnjuist"]],
    ["een prefix die binnenin iets anders betekent, alleen daarbinnen", start.replace("<wmo305:Geboortedatum>", '<wmo305:Geboortedatum xmlns:iwmo="urn:anders">'), ["XSD /Bericht/Client/Geboortedatum/Datum 21:4 NaamruimteOnjuist"]],
    ["een standaardnamespace die binnenin iets anders betekent", start.replace(/(<\/?)wmo305:/g, "$1").replace("xmlns:wmo305", "xmlns").replace("<StartProduct>", '<StartProduct xmlns="urn:anders">').replace(/<Product>.*?<ToewijzingIngangsdatum>.*?<\/ToewijzingIngangsdatum>/s, ""), [`XSD ${product}[1] 33:4 NaamruimteOnjuist`, `XSD ${product}[1]/ToewijzingNummer 34:5 NaamruimteOnjuist`, `XSD ${product}[1]/Begindatum 36:5 NaamruimteOnjuist`, `XSD ${product}[1]/StatusAanlevering 37:5 NaamruimteOnjuist`]],
    ["tekst tussen elementen", start.replace("<wmo305:Geslacht>", "los <wmo305:Geslacht>"), ["XSD /Bericht/Client 18:2 TekstNietToegestaan"]],
    ["een leeg CDATA-blok tussen elementen", start.replace("<wmo305:Geslacht>", "<![CDATA[]]><wmo305:Geslacht>"), ["XSD /Bericht/Client 18:2 TekstNietToegestaan"]],
    ["een element in een waarde", start.replace(">999927498<", ">999<b/>927498<"), ["XSD /Bericht/Client/Bsn 19:3 ElementInWaarde"]],
    ["een attribuut", start.replace("<wmo305:Bsn>", '<wmo305:Bsn xml:lang="nl">'), ["XSD /Bericht/Client/Bsn 19:3 AttribuutNietToegestaan"]],
    ["xsi:nil", start.replace("<wmo305:Bsn>", '<wmo305:Bsn xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:nil="false">'), ["XSD /Bericht/Client/Bsn 19:3 NilNietToegestaan"]],
    ["xsi:type met een ander type", start.replace("<wmo305:Bsn>", '<wmo305:Bsn xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:type="iwmo:LDT_Naam">'), ["XSD /Bericht/Client/Bsn 19:3 TypeNietToegestaan"]],
    ["een lege lijst", start.replace(/(<wmo305:StartProducten>).*(<\/wmo305:StartProducten>)/s, "$1$2"), [`XSD ${product} 32:3 ElementOntbreekt`]],
    ["een datum zonder kalenderjaar", start.replace("1944-09-17", "12944-09-17"), ["BEREIK /Bericht/Client/Geboortedatum/Datum 21:4 DatumBuitenBereik"]],
    ["een BOM", `\ufeff${start}`, ["OP192 / 1:1 CoderingOnjuist"]],
    ["een DTD", start.replace("?>", "?><!DOCTYPE x>"), ["XML / 1:39 DtdGeweigerd"]],
    ["een andere codering", start.replace("UTF-8", "UTF-16"), ["OP192 / 1:40 CoderingOnjuist"]],
    ["een onbekend bericht", start.replace(/wmo305\/schema/, "wmo399/schema"), ["XSD / 2:1 WortelOnbekend"]],
    ["een leeg bestand", "", ["XML / 1:1 NietWelgevormd"]],
    ["een afgebroken bestand, na de bevindingen ervoor", start.replace("0268", "268").slice(0, 900), ["RS035 /Bericht/Header/Ontvanger 8:3 PatroonNietGevolgd", "XML /Bericht/Client/Geboortedatum 21:7 NietWelgevormd"]],
  ])("XSD: %s", (_, xml, verwacht) => {
    expect(vind(xml)).toEqual(verwacht);
  }); // prettier-ignore

  it("XSD: alle fouten in een bestand komen in een keer, in de volgorde van het bestand", () => {
    const xml = toewijzing.replace(">0268<", ">268<").replace(">999913207<", ">9999132071<").replace(">04<", ">99<").replace(">700100201<", ">-1<").replace(">6511XX<", ">6511XX6511XX<"); // prettier-ignore
    expect(vind(xml)).toEqual([
      "RS035 /Bericht/Header/Afzender 7:3 PatroonNietGevolgd",
      "RS015 /Bericht/Client/Bsn 19:3 TeLang",
      "RS014 /Bericht/Client/Contactgegevens/Contact[1]/Adres/Postcode 77:6 TeLang",
      "XSD /Bericht/Client/Contactgegevens/Contact[2]/Soort 96:5 CodeNietInLijst",
      "RS001 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/ToewijzingNummer 130:5 TeKlein",
    ]);
  });

  it.each(["é", "漢", "😀"])("XSD: kolommen tellen tekens, ook met de prefix %s en alles op een regel", (prefix) => {
    const xml = toewijzing.replace(/\r?\n\t*/g, "").replace(">0268<", ">268<").replace(">999913207<", ">9999132071<").replace(">6511XX<", ">6511XX6511XX<"); // prettier-ignore
    const met = (teken: string): string => xml.replace(/\b(iwmo|wmo301)(?=[:=])/g, (naam) => (naam === "iwmo" ? teken : teken + teken));
    expect(vind(met(prefix))).toEqual(vind(met("e")));
    expect(vind(met(prefix))).toHaveLength(3);
  });

  it.each([
    ["een standaardnamespace", start.replace(/(<\/?)wmo305:/g, "$1").replace("xmlns:wmo305", "xmlns")],
    ["andere prefixen", start.replace(/iwmo:/g, "é:").replace("xmlns:iwmo", "xmlns:é")],
    ["een namespace die pas binnenin wordt genoemd", start.replace(/ xmlns:iwmo="(.*?)"/, "").replace(/<(iwmo:\w+)/g, '<$1 xmlns:iwmo="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema"')],
    ["commentaar, CDATA en verwijzingen", start.replace(">999927498<", "><!-- c -->999<![CDATA[92]]>7&#52;98<?p?><")],
    ["wit in tags en om getallen en datums", start.replace("<wmo305:Bsn>", "<wmo305:Bsn\n >").replace(">1944-09-17<", ">\n1944-09-17 <").replace(">700100300<", "> +0700100300\t<")],
    ["schemaLocation en het eigen xsi:type", start.replace("<wmo305:Client>", '<wmo305:Client xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" xsi:type="wmo305:Client">')],
    ["geen XML-declaratie en alles op een regel", start.replace(/^<\?.*?\?>/, "").replace(/\r?\n\t*/g, "")],
  ])("XSD: %s verandert niets aan de geldigheid", (_, xml) => {
    expect(vind(xml)).toEqual([]);
  }); // prettier-ignore
});
