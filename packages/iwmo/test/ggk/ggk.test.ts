import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { parseTijdstip } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { describeGgkError, formatStufTijdstip, unwrapEnvelop, wrapBericht, type GgkEnvelop } from "../../src/ggk/index.js";
import { EIGEN_VOORBEELDEN, REFERENTIEVOORBEELDEN } from "../voorbeelden.js";
import { judge } from "../libxml2.js";
import { eenHeenbericht, eenRetourbericht } from "./enveloppen.js";
import { ggkVoorbeeld, ggkVoorbeeldbericht, openGgkSchema } from "./ggk-schema.js";

const tekstVan = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");
const ENVELOPPEN: readonly GgkEnvelop[] = [eenHeenbericht(), eenRetourbericht()];

/** Every finding as place and cause. */
const bevindingen = (invoer: string | Uint8Array): readonly string[] =>
  unwrapEnvelop(invoer).match(
    () => [],
    (fout) => fout.bevindingen.map(({ path, oorzaak }) => `${path.replace(/^\/envelopHeenbericht-ggk_Di01/, "")} ${oorzaak._tag}`),
  );

const geschreven = tekstVan(wrapBericht(eenHeenbericht())._unsafeUnwrap());

describe("GGk-envelop", () => {
  it.each(ENVELOPPEN)("GGK: een $soort komt na schrijven en lezen gelijk terug", (envelop) => {
    expect(unwrapEnvelop(wrapBericht(envelop)._unsafeUnwrap())._unsafeUnwrap()).toEqual(envelop);
  });

  it.each([...EIGEN_VOORBEELDEN, ...REFERENTIEVOORBEELDEN])("GGK: $naam komt byte voor byte uit zijn envelop", ({ bytes }) => {
    const { parameters } = unwrapEnvelop(wrapBericht(eenHeenbericht(bytes))._unsafeUnwrap())._unsafeUnwrap();
    expect(Buffer.compare(parameters.bericht.inhoud, bytes)).toBe(0);
  });

  it("GGK: de envelop is UTF-8 zonder BOM, met CR LF aan het eind van elke regel", () => {
    expect(geschreven.startsWith("<?xml")).toBe(true);
    expect(geschreven.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it.each([
    ["een ontbrekend element", (x: string) => x.replace(/\t*<StUF:functie>.*?\r\n/, ""), ["/stuurgegevens/functie ElementOntbreekt"]],
    ["een element te vaak", (x: string) => x.replace(/(\t*<StUF:functie>.*?\r\n)/, "$1$1"), ["/stuurgegevens/functie ElementTeVaak"]],
    ["een element te laat", (x: string) => x.replace(/(\t*<StUF:referentienummer>.*?\r\n)(.*?\r\n)/, "$2$1"), ["/stuurgegevens/referentienummer ElementOntbreekt", "/stuurgegevens/referentienummer ElementOpVerkeerdePlaats"]],
    ["een onbekend element", (x: string) => x.replace("<StUF:functie>", "<StUF:rol/><StUF:functie>"), ["/stuurgegevens/* ElementOnbekend"]],
    ["een element in de verkeerde namespace", (x: string) => x.replace(/StUF:functie/g, "GGK:functie"), ["/stuurgegevens/functie NaamruimteOnjuist", "/stuurgegevens/functie ElementOntbreekt"]],
    ["een verkeerde berichtcode", (x: string) => x.replace(">Di01<", ">Di02<"), ["/stuurgegevens/berichtcode VasteWaardeVerwacht"]],
    ["een versie van drie cijfers", (x: string) => x.replace(">0003<", ">003<"), ["/parameters/functieVersie PatroonNietGevolgd"]],
    ["een tijdstip met een streepje", (x: string) => x.replace(">20260512093000125<", ">2026-05-12<"), ["/stuurgegevens/tijdstipBericht PatroonNietGevolgd"]],
    ["een te korte applicatie", (x: string) => x.replace(">Dagbesteding<", ">DB<"), ["/stuurgegevens/ontvanger/applicatie TeKort"]],
    ["een te lang kenmerk", (x: string) => x.replace("GEM260512001", "G".repeat(41)), ["/parameters/referentienummerBericht TeLang"]],
    ["geen content type", (x: string) => x.replace(/ xmime:contentType="[^"]*"/, ""), ["/parameters/bericht AttribuutOntbreekt"]],
    ["een te kort content type", (x: string) => x.replace("application/xml", "xm"), ["/parameters/bericht/@contentType TeKort"]],
    ["een vreemd attribuut", (x: string) => x.replace("<StUF:functie>", '<StUF:functie a="b">'), ["/stuurgegevens/functie AttribuutNietToegestaan"]],
    ["geen base64", (x: string) => x.replace("PGJlcmljaHQvPg==", "PGJlcmljaHQvPg"), ["/parameters/bericht GeenBase64"]],
    ["een bericht dat er zo in staat", (x: string) => x.replace("PGJlcmljaHQvPg==", "<bericht/>"), ["/parameters/bericht ElementInWaarde"]],
    ["losse tekst", (x: string) => x.replace("<GGK:parameters>", "hier<GGK:parameters>"), [" TekstNietToegestaan"]],
    ["een DTD", (x: string) => x.replace("<GGK:env", "<!DOCTYPE a><GGK:env"), ["/ DtdGeweigerd"]],
    ["een BOM", (x: string) => `\uFEFF${x}`, ["/ CoderingOnjuist"]],
    ["een afgebroken bestand", (x: string) => x.slice(0, x.indexOf("</StUF:functie>")), ["/stuurgegevens/functie NietWelgevormd"]],
    ["iets na het einde", (x: string) => `${x}<a/>`, [" NietWelgevormd"]],
    ["een iWmo-bericht zonder envelop", () => tekstVan(EIGEN_VOORBEELDEN[0]?.bytes ?? new Uint8Array()), ["/ WortelOnbekend"]],
    ["een leeg bestand", () => "", ["/ NietWelgevormd"]],
  ])("GGK: %s geeft een bevinding op de goede plaats", (_, verander, verwacht) => {
    expect(bevindingen(verander(geschreven))).toEqual(verwacht);
  });

  it("GGK: een bevinding noemt regel en positie, en zegt in het Nederlands wat er moet gebeuren", () => {
    const fout = unwrapEnvelop(geschreven.replace(">0003<", ">003<"))._unsafeUnwrapErr();
    expect(describeGgkError(fout)).toBe(
      "De envelop kan niet worden gelezen: 1 bevinding.\n/envelopHeenbericht-ggk_Di01/parameters/functieVersie, regel 23, positie 3: De waarde heeft niet de vorm [0-9]{4}. Verbeter de waarde.",
    );
  });

  it("GGK: wat het schema zou weigeren wordt niet geschreven, met alle bevindingen", () => {
    const goed = eenHeenbericht();
    const { zender, ...stuurgegevens } = goed.stuurgegevens;
    const fout = wrapBericht({
      ...goed,
      stuurgegevens: { ...stuurgegevens, zender: { ...zender, applicatie: "ab" }, functie: "a\u0000b" },
      parameters: { ...goed.parameters, applicatieVersie: "1" },
    })._unsafeUnwrapErr();
    expect(fout.bevindingen).toEqual([
      { path: "/envelopHeenbericht-ggk_Di01/stuurgegevens/zender/applicatie", oorzaak: { _tag: "TeKort", minimum: 3 } },
      { path: "/envelopHeenbericht-ggk_Di01/stuurgegevens/functie", oorzaak: { _tag: "TekenNietSchrijfbaar" } },
      { path: "/envelopHeenbericht-ggk_Di01/parameters/applicatieVersie", oorzaak: { _tag: "PatroonNietGevolgd", patroon: "[0-9]{4}" } },
    ]);
  });

  it("GGK: een fout noemt nooit een waarde uit de envelop", () => {
    const fout = unwrapEnvelop(geschreven.replace("GEM260512001", `999900006${"9".repeat(40)}`).replace(">0003<", ">999900006<"))._unsafeUnwrapErr();
    expect(JSON.stringify(fout) + describeGgkError(fout)).not.toContain("999900006");
  });

  it("STUF: een tijdstip wordt in Nederlandse kloktijd geschreven, in winter- en zomertijd", () => {
    const stuf = (tekst: string): string => formatStufTijdstip(parseTijdstip(tekst)._unsafeUnwrap())._unsafeUnwrap();
    expect([stuf("2026-05-12T07:30:00.125Z"), stuf("2026-01-12T23:30:00Z"), stuf("2026-05-12T09:30:00+02:00")]).toEqual([
      "20260512093000125",
      "20260113003000",
      "20260512093000",
    ]);
  });

  it("GGK: een bericht van 25 MB gaat in en uit zijn envelop", { timeout: 30_000 }, () => {
    const groot = new Uint8Array(25_000_000).map((_, i) => (i * 7 + (i >> 8)) & 0xff);
    const terug = unwrapEnvelop(wrapBericht(eenHeenbericht(groot))._unsafeUnwrap())._unsafeUnwrap();
    expect(Buffer.compare(terug.parameters.bericht.inhoud, groot)).toBe(0);
  });
});

describe.skipIf(!hasReferenceData)(`GGk-envelop en het echte schema${referenceDataNote}`, () => {
  it.each(ENVELOPPEN)("GGK: een geschreven $soort is geldig volgens libxml2", (envelop) => {
    expect(judge(openGgkSchema(), wrapBericht(envelop)._unsafeUnwrap())).toMatchObject({ geldig: true, meldingen: [] });
  });

  it.each([
    ["ggk_Di01.xml", "Di01", "Hier staat het heenbericht"],
    ["ggk_Du01.xml", "Du01", "Hier staat het retourbericht"],
  ] as const)("GGK: het voorbeeld %s wordt gelezen en geldig teruggeschreven", (naam, soort, inhoud) => {
    const envelop = unwrapEnvelop(ggkVoorbeeld(naam))._unsafeUnwrap();
    expect([envelop.soort, tekstVan(envelop.parameters.bericht.inhoud)]).toEqual([soort, inhoud]);
    const opnieuw = wrapBericht(envelop)._unsafeUnwrap();
    expect(unwrapEnvelop(opnieuw)._unsafeUnwrap()).toEqual(envelop);
    expect(judge(openGgkSchema(), opnieuw).geldig).toBe(true);
  });

  it("GGK: het voorbeeld Du01 noemt zender, ontvanger en waar het antwoord op is", () => {
    const envelop = unwrapEnvelop(ggkVoorbeeld("ggk_Du01.xml"))._unsafeUnwrap();
    expect(envelop).toMatchObject({
      soort: "Du01",
      stuurgegevens: {
        zender: { organisatie: "01023456" },
        ontvanger: { organisatie: "0484" },
        crossRefnummer: "9c0f7b90-5c69-11e5-a837-0800200c9a66",
        functie: "WMO302",
      },
      parameters: { referentienummerBericht: "234567890123", crossRefnummerBericht: "123456789012", bericht: { bestandsnaam: "WMO302.txt" } },
    });
  });

  it("GGK: het gepubliceerde retourvoorbeeld is geen XML en wordt zo gemeld; zonder de twee losse tekens is het goed", () => {
    const tekst = ggkVoorbeeldbericht("envelopRetourbericht-ggk_Du01-v21.xml");
    expect(unwrapEnvelop(tekst)._unsafeUnwrapErr().bevindingen).toMatchObject([{ line: 2, oorzaak: { _tag: "NietWelgevormd" } }]);
    expect(unwrapEnvelop(tekst.replaceAll(/ '(?= ?\r?\n)/g, "")).isOk()).toBe(true);
    expect(unwrapEnvelop(ggkVoorbeeldbericht("envelopHeenbericht-ggk_Di01_v21.xml")).isOk()).toBe(true);
  });
});
