import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeBericht, decodeJson, decodeXml, describeBackofficeError, encodeXml } from "../src/index.js";
import { BERICHTEN, INHOUDEN, ruwBericht } from "./berichten.js";

const [, ZIN] = INHOUDEN[0] ?? ["", {}];
const zonder = (...velden: readonly string[]): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(ZIN).filter(([naam]) => !velden.includes(naam)));
const jsonVan = (inhoud: Readonly<Record<string, unknown>>): string => JSON.stringify(ruwBericht(inhoud));
const plaatsen = (tekst: string): readonly string[] => decodeBericht(tekst)._unsafeUnwrapErr().bevindingen.map(({ plaats, code }) => `${plaats} ${code}`);

describe("W-34: de zes gegevens van een productbestelling", () => {
  it.each([
    ["W-34.1", "begindatum", "/inhoud/begindatum invalid_type"],
    ["W-34.1", "einddatum", "/inhoud/einddatum invalid_type"],
    ["W-34.2", "bouwsteen", "/inhoud/bouwsteen invalid_value"],
    ["W-34.2", "productcode", "/inhoud/productcode invalid_type"],
    ["W-34.3", "omvang", "/inhoud/omvang invalid_type"],
    ["W-34.4", "financiering", "/inhoud/financiering invalid_type"],
  ])("%s: zonder %s is er geen bestelling", (_eis, veld, verwacht) => {
    expect(plaatsen(jsonVan(zonder(veld)))).toContain(verwacht);
  });

  it("W-34: alles wat ontbreekt staat er in een keer", () => {
    expect(plaatsen(jsonVan(zonder("begindatum", "omvang", "financiering"))).length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ["W-34.5: zorg in natura zonder aanbieder", { vorm: "zin" }, "/inhoud/financiering/aanbieder invalid_type"],
    ["W-34.5: een pgb met een aanbieder", { vorm: "pgb", beheerder: { wie: "inwoner" }, aanbieder: { naam: "Zorg & Zo" } }, "/inhoud/financiering unrecognized_keys"],
    ["W-34.6: een pgb zonder beheerder", { vorm: "pgb" }, "/inhoud/financiering/beheerder invalid_type"],
    ["W-34.6: een andere beheerder zonder naam", { vorm: "pgb", beheerder: { wie: "ander" } }, "/inhoud/financiering/beheerder/naam invalid_type"],
  ])("%s wordt geweigerd", (_titel, financiering, verwacht) => {
    expect(plaatsen(jsonVan({ ...ZIN, financiering }))).toContain(verwacht);
  });

  it("W-34.1: een einde voor het begin en een omvang van nul worden geweigerd", () => {
    expect(plaatsen(jsonVan({ ...ZIN, einddatum: "2026-04-30" }))).toEqual(["/inhoud/einddatum eindeVoorBegin"]);
    expect(plaatsen(jsonVan({ ...ZIN, omvang: { volume: 0, eenheid: "16", frequentie: "2" } }))).toEqual(["/inhoud/omvang/volume too_small"]);
  });

  it("CS338: een dagdeel per dag wordt geweigerd, een uur per dag niet", () => {
    expect(plaatsen(jsonVan({ ...ZIN, omvang: { volume: 1, eenheid: "16", frequentie: "1" } }))).toEqual(["/inhoud/omvang/frequentie frequentieBijEenheid"]);
    expect(decodeJson(jsonVan({ ...ZIN, omvang: { volume: 1, eenheid: "04", frequentie: "1" } })).isOk()).toBe(true);
  });
});

describe("W-39, W-29.2: bij een pgb gaat het verslag niet naar de aanbieder", () => {
  const [, kopie] = INHOUDEN.find(([titel]) => titel === "kopie van het verslag") ?? ["", {}];

  it("W-39: een kopie met pgb bestaat niet", () => {
    expect(plaatsen(jsonVan({ ...kopie, financiering: "pgb" }))).toEqual(["/inhoud/financiering invalid_value"]);
  });

  it("W-39: een bestelling gaat nooit naar een aanbieder, een verslag nooit naar de gemeente", () => {
    const naarAanbieder = ruwBericht(ZIN, { ontvanger: { soort: "aanbieder", naam: "Zorg & Zo" } });
    const naarGemeente = ruwBericht(kopie, { ontvanger: { soort: "gemeente", gemeentecode: "0268" } });
    expect([naarAanbieder, naarGemeente].map((bericht) => plaatsen(JSON.stringify(bericht)))).toEqual([["/ontvanger route"], ["/ontvanger route"]]);
  });
});

describe("W-98.4: bevindingen met hun plaats", () => {
  const xml = encodeXml(BERICHTEN[0]?.[1] ?? ([] as never))._unsafeUnwrap();

  it("W-98.4: in XML heeft elke bevinding regel en positie, en staan ze er allemaal", () => {
    const kapot = xml.replace("<volume>3</volume>", "<volume>drie</volume>").replace("<bouwsteen>dagbesteding</bouwsteen>", "<bouwsteen>taxi</bouwsteen>\n      <taxi/>").replace("2026-05-01", "2026-02-30");
    const { bevindingen } = decodeXml(kapot)._unsafeUnwrapErr();
    const regelVan = (stuk: string): number => kapot.split("\n").findIndex((regel) => regel.includes(stuk)) + 1;
    expect(bevindingen.map(({ plaats, code, regel }) => [plaats, code, regel])).toEqual([
      ["/inhoud", "elementOnbekend", regelVan("<taxi/>")],
      ["/inhoud/begindatum", "bestaatNiet", regelVan("<begindatum>")],
      ["/inhoud/bouwsteen", "invalid_value", regelVan("<bouwsteen>")],
      ["/inhoud/omvang/volume", "invalid_type", regelVan("<volume>")],
    ]);
  });

  it.each([
    ["een DTD", '<!DOCTYPE bericht [<!ENTITY a "b">]>', "dtd"],
    ["een andere wortel", "<order/>", "wortel"],
    ["niets", "<", "onaf"],
  ])("W-98.5: %s wordt niet gelezen", (_titel, tekst, code) => {
    expect(plaatsen(tekst)).toEqual([` ${code}`]);
  });

  it("W-98.5: een bericht dat halverwege ophoudt, zegt alleen waar het ophield", () => {
    const { bevindingen } = decodeXml(xml.slice(0, xml.indexOf("<omvang>")))._unsafeUnwrapErr();
    expect(bevindingen.map(({ code }) => code)).toEqual(["onaf"]);
  });

  it("W-98.4: tekst die geen JSON is, is een bevinding", () => {
    expect([plaatsen("{"), plaatsen(""), plaatsen("[1")]).toEqual([[" geenJson"], [" geenJson"], [" geenJson"]]);
  });

  it("W-106.9: geen enkele fouttekst noemt een burgerservicenummer of een waarde uit het bericht", () => {
    const inhoud = fc.constantFrom(...INHOUDEN.map(([, een]) => een));
    fc.assert(
      fc.property(inhoud, fc.constantFrom("999900006", "Geheime Naam"), (een, geheim) => {
        const stuk = JSON.stringify(ruwBericht(een)).replaceAll(/"(2026[^"]*|dossier-7|advies-1|k-\d|ind-1|07A03|0268|999900006)"/g, JSON.stringify(`${geheim} `));
        for (const tekst of [stuk, `<bericht xmlns="urn:wmo-kit:backoffice:1"><${geheim.replaceAll(/[^A-Z]/gi, "x")}>${geheim}</x></bericht>`]) {
          const uitslag = decodeBericht(tekst);
          const zin = uitslag.isErr() ? describeBackofficeError(uitslag.error) + JSON.stringify(uitslag.error) : "";
          expect(zin).not.toContain(geheim);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("W-106.9: een kenmerk met een burgerservicenummer wordt geweigerd, een UUID met veel cijfers niet", () => {
    const kenmerken = ["999900006", "zaak-999900006", "zaak.999.900.006", "019a1234-5678-7123-8abc-a999900006bc", "12345678-1234-4123-8123-123456789012", "d999900006"];
    expect(kenmerken.map((kenmerk) => decodeJson(JSON.stringify(ruwBericht(ZIN, { kenmerk }))).isOk())).toEqual([false, false, false, true, true, true]);
  });

  it("W-98.4: elke bevinding is een Nederlandse zin met een plaats en een opdracht", () => {
    const fout = decodeXml(xml.replace("<volume>3</volume>", "<volume>drie</volume>"))._unsafeUnwrapErr();
    expect(describeBackofficeError(fout)).toMatch(/^Dit bericht kan niet worden gelezen\. .*\n\/inhoud\/omvang\/volume, regel \d+, positie \d+: dit ontbreekt of is een ander soort gegeven; vul het in zoals gevraagd\.$/);
  });
});
