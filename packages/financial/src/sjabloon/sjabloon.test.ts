import { readFileSync } from "node:fs";

import { readXlsx, writeXlsx, type CellValue } from "hucre/xlsx";
import { describe, expect, it } from "vitest";

import { VELDEN } from "../jaarrekening/velden.table.js";
import { readCsvSjabloon, writeCsvSjabloon } from "./csv.js";
import { describeSjabloonFailure } from "./describe-error.js";
import { SJABLOONGRENZEN } from "./grenzen.table.js";
import { KOPJES, UITLEG } from "./uitleg.table.js";
import { uitpakmaat } from "./uitpakmaat.js";
import { readXlsxSjabloon, writeXlsxSjabloon } from "./xlsx.js";

const meegeleverd = (naam: string): Uint8Array => readFileSync(new URL(`../../sjablonen/${naam}`, import.meta.url));

const inhoud = async (bytes: Uint8Array): Promise<unknown> => (await readXlsx(bytes, { readStyles: true })).sheets;

const leeg = writeCsvSjabloon([]);
const regels = leeg.split("\r\n");

/** The template with these cells filled in the first year. */
const gevuld = (cellen: Readonly<Record<string, string>>): string =>
  regels
    .map((regel) => {
      const [sleutel = "", ...rest] = regel.split(";");
      const waarde = cellen[sleutel];
      return waarde === undefined ? regel : [sleutel, ...rest.slice(0, 3), waarde, ...rest.slice(4)].join(";");
    })
    .join("\r\n");

const VERPLICHT = { rechtspersoon: "A", "boekjaar.begindatum": "2025-01-01", "boekjaar.einddatum": "31-12-2025" };

const fouten = (tekst: string): readonly string[] => describeSjabloonFailure(readCsvSjabloon(tekst)._unsafeUnwrapErr());

/** Row number of a field as a spreadsheet shows it. */
const rijVan = (sleutel: string): number => regels.findIndex((regel) => regel.startsWith(`${sleutel};`)) + 1;

describe("sjabloon", () => {
  it("D-16.7: het meegeleverde sjabloon is gemaakt van het schema van nu", async () => {
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(meegeleverd("jaarrekening.csv"))).toBe(leeg);
    // Another Node packs the same content into other bytes, so what is in it is compared.
    expect(await inhoud(meegeleverd("jaarrekening.xlsx"))).toEqual(await inhoud(await writeXlsxSjabloon([])));
  });

  it("D-16.7: elk cijfer van de jaarrekening heeft een rij met een naam en een eenheid", () => {
    const namen = new Map(regels.map((regel) => regel.split(";")).map(([sleutel = "", naam, eenheid]) => [sleutel, { naam, eenheid }]));
    const zonderNummers = new Set([...namen.keys()].map((sleutel) => sleutel.replace(/^(?:.*\.)?(\w+)\.\d+\./, "$1.")));
    for (const [veld, rij] of Object.entries(VELDEN)) expect(zonderNummers.has(veld), veld).toBe(!("afgeleid" in rij));
    for (const veld of Object.keys(UITLEG)) expect(zonderNummers).toContain(veld);
    for (const [sleutel, { naam = "", eenheid }] of namen) {
      if (sleutel === "" || sleutel === "einde") continue;
      // A field without a name of its own would show the key of the schema, with its capitals inside.
      expect(naam, sleutel).not.toMatch(/^[a-z]+[A-Z]/);
      expect([naam, eenheid], sleutel).not.toContain("");
    }
    for (const kopje of Object.values(KOPJES)) expect(leeg).toContain(`;${kopje};`);
  });

  it("K-10: een lege cel is onbekend en geen nul; nul personen is iets anders dan een onbekende lijst", () => {
    const [jaar] = readCsvSjabloon(gevuld({ ...VERPLICHT, "balans.eigenVermogen": "0", "beloningen.aantal": "0" }))._unsafeUnwrap();
    expect(jaar?.balans).toMatchObject({ eigenVermogen: 0, totaalActiva: null });
    expect(jaar).toMatchObject({ beloningen: [], onderaannemers: null, boekjaar: { einddatum: "2025-12-31" } });
  });

  it("D-16.7: elke fout in een bestand wordt genoemd met rij, kolom en veld, allemaal tegelijk", () => {
    const kapot = gevuld({
      rechtspersoon: "",
      "boekjaar.begindatum": "2025-02-30",
      "boekjaar.einddatum": "eind 2025",
      "verklaring.soort": "brief",
      "verklaring.continuiteitsparagraaf": "misschien",
      "balans.eigenVermogen": "1234.56",
      "balans.totaalActiva": "veel",
      "beloningen.aantal": "1",
      "beloningen.2.kenmerk": "B2",
      "onderaannemers.aantal": "9999",
    })
      .replace(/^balans\.voorraden;.*\r\n/m, "")
      .replace(/^lumpsum\.loonsom;/m, "lumpsum.loon;");
    expect(fouten(kapot).map((zin) => zin.replace(/^rij \d+, k/i, "K"))).toEqual([
      "Kolom A: deze rij hoort niet in het sjabloon; controleer kolom A of haal de rij weg.",
      "Kolom E, rechtspersoon: hier staat niets; vul het in.",
      "Kolom E, boekjaar.einddatum: dit is geen datum; schrijf die als 2025-12-31.",
      "Kolom E, verklaring.soort: dit woord kan hier niet; kies een van samenstellingsverklaring, beoordelingsverklaring, controleverklaring.",
      "Kolom E, verklaring.continuiteitsparagraaf: vul ja of nee in.",
      "Veld balans.voorraden: deze rij ontbreekt; zet hem terug uit het sjabloon.",
      "Kolom E, balans.totaalActiva: dit is geen getal; schrijf het als 1.234,56.",
      "Kolom E, balans.eigenVermogen: een punt staat alleen tussen duizendtallen; schrijf een komma voor de decimalen, zoals 12,50.",
      "Veld lumpsum.loonsom: deze rij ontbreekt; zet hem terug uit het sjabloon.",
      "Kolom E, beloningen.1.kenmerk: hier staat niets; vul het in.",
      "Kolom E, beloningen.1.rol: hier staat niets; vul het in.",
      "Kolom E, beloningen.2.kenmerk: hier staat meer dan het aantal van de lijst; pas het aantal aan of maak deze cel leeg.",
      "Kolom E, onderaannemers.aantal: dit aantal kan niet; vul een aantal van 0 tot en met 200 in.",
    ]);
  });

  it("D-16.7: de rij van een fout is de rij die het rekenprogramma toont", () => {
    expect(fouten(gevuld({ ...VERPLICHT, "balans.kapitaal": "x" }))[0]).toMatch(new RegExp(`^Rij ${rijVan("balans.kapitaal")}, kolom E, balans.kapitaal:`));
    expect(fouten(gevuld({ ...VERPLICHT, "boekjaar.begindatum": "2025-02-30" }))[0]).toBe(
      `Rij ${rijVan("boekjaar.begindatum")}, kolom E, boekjaar.begindatum: deze datum of tijd bestaat niet; controleer de dag, de maand en het jaar.`,
    );
  });

  it.each([
    ["een dubbele rij", gevuld(VERPLICHT).replace(/^(balans\.kapitaal;.*\r\n)/m, "$1$1"), /er twee keer/],
    ["een waarde zonder naam", gevuld(VERPLICHT).replace(/^;BALANS.*$/m, ";x;;;5;;"), /zonder naam in kolom A/],
    ["een ander bestand", "naam;bedrag\r\nA;5\r\n", /begin met het sjabloon/],
    ["een leeg sjabloon", leeg, /geen boekjaar ingevuld/],
    ["een afgekapt bestand", gevuld(VERPLICHT).replace(/einde[^]*$/, ""), /^Veld einde: deze rij ontbreekt/],
    ["komma's als scheiding", gevuld(VERPLICHT).replaceAll(";", ","), /begin met het sjabloon/],
    ["een aanhalingsteken dat niet sluit", gevuld({ ...VERPLICHT, rechtspersoon: '"A' }), /deze rij ontbreekt/],
  ])("D-16.7: %s wordt geweigerd", (_geval, tekst, zin) => {
    expect(fouten(tekst)).toContainEqual(expect.stringMatching(zin));
  });

  it("D-16.7: hetzelfde boekjaar twee keer is een fout", () => {
    const jaar = readCsvSjabloon(gevuld(VERPLICHT))._unsafeUnwrap();
    expect(fouten(writeCsvSjabloon([...jaar, ...jaar]))).toEqual([expect.stringMatching(/kolom F, boekjaar\.begindatum: dit boekjaar staat er twee keer/)]);
  });

  it("D-16.7: geen fout herhaalt wat er in de cel stond", () => {
    const geheim = "999900006";
    const alles = gevuld(Object.fromEntries(regels.slice(1).map((regel) => [regel.split(";")[0] ?? "", `${geheim}x`])));
    for (const zin of fouten(`${alles}${geheim};;;;${geheim}\r\n`)) expect(zin).not.toContain(geheim);
  });
});

const xlsxMet = async (rijen: CellValue[][], cells: Map<string, object> = new Map()): Promise<readonly string[]> => {
  const bytes = await writeXlsx({ sheets: [{ name: "Cijfers", rows: rijen, cells }] });
  return describeSjabloonFailure((await readXlsxSjabloon(bytes))._unsafeUnwrapErr());
};

const bladrijen = (): CellValue[][] => regels.slice(0, -1).map((regel) => regel.replace("\uFEFF", "").split(";").map((cel) => (cel === "" ? null : cel)));

describe("sjabloon als XLSX", () => {
  const metCel = async (sleutel: string, cel: object): Promise<readonly string[]> => {
    const rijen = bladrijen();
    for (const [veld, waarde] of Object.entries(VERPLICHT)) rijen[rijVan(veld) - 1]?.splice(4, 1, waarde);
    return xlsxMet(rijen, new Map([[`${rijVan(sleutel) - 1},4`, cel]]));
  };

  it("D-16.7: een formule wordt niet uitgerekend en haar vorige uitkomst niet overgenomen", async () => {
    expect(await metCel("balans.eigenVermogen", { type: "formula", formula: "1+2", formulaResult: 3, value: 3 })).toEqual([
      `Blad Cijfers, rij ${rijVan("balans.eigenVermogen")}, kolom E, balans.eigenVermogen: hier staat een formule; plak de uitkomst als waarde.`,
    ]);
  });

  it("D-16.7: een foutwaarde van het rekenprogramma is geen lege cel", async () => {
    expect(await metCel("balans.eigenVermogen", { type: "error", value: "#REF!" })).toEqual([expect.stringMatching(/een fout van het rekenprogramma/)]);
  });

  it("D-16.7: een dag die het rekenprogramma zelf bewaart wordt gelezen", async () => {
    const rijen = bladrijen();
    const dagen: Readonly<Record<string, CellValue>> = { rechtspersoon: 12, "boekjaar.begindatum": new Date("2025-01-01"), "boekjaar.einddatum": new Date("2025-12-31"), "balans.kapitaal": -12.5 };
    for (const [veld, waarde] of Object.entries(dagen)) rijen[rijVan(veld) - 1]?.splice(4, 1, waarde);
    const gelezen = await readXlsxSjabloon(await writeXlsx({ sheets: [{ name: "Cijfers", rows: rijen }] }));
    expect(gelezen._unsafeUnwrap()).toMatchObject([{ rechtspersoon: "12", boekjaar: { begindatum: "2025-01-01", einddatum: "2025-12-31" }, balans: { kapitaal: -1250 } }]);
  });

  it("D-16.7: wat geen XLSX is, een ander blad heeft of te groot is wordt geweigerd", async () => {
    const uitslag = async (bytes: Uint8Array): Promise<unknown> => (await readXlsxSjabloon(bytes))._unsafeUnwrapErr();
    expect(await uitslag(new Uint8Array())).toEqual({ _tag: "SjabloonOnleesbaar", reden: "geen xlsx" });
    expect(await uitslag(new TextEncoder().encode(leeg))).toEqual({ _tag: "SjabloonOnleesbaar", reden: "geen xlsx" });
    expect(await uitslag(await writeXlsx({ sheets: [{ name: "Anders", rows: [["veld"]] }] }))).toEqual({ _tag: "SjabloonOnleesbaar", reden: "blad ontbreekt" });
    expect(await uitslag(new Uint8Array(SJABLOONGRENZEN.bytes + 1))).toEqual({ _tag: "SjabloonOnleesbaar", reden: "te groot" });
    expect(await uitslag(await writeXlsx({ sheets: [{ name: "Cijfers", rows: [["x"]] }], encryption: { password: "geheim", spinCount: 10 } }))).toEqual({ _tag: "SjabloonOnleesbaar", reden: "beveiligd" });
  });

  it("D-16.7: een klein bestand dat heel groot wordt na uitpakken wordt niet uitgepakt", async () => {
    const bom = await writeXlsx({ sheets: [{ name: "Cijfers", rows: [["0".repeat(30_000_000)], ["1".repeat(30_000_000)]] }] });
    expect(bom.length).toBeLessThan(SJABLOONGRENZEN.bytes);
    expect(uitpakmaat(bom)).toBeGreaterThan(SJABLOONGRENZEN.bytesUitgepakt);
    expect((await readXlsxSjabloon(bom))._unsafeUnwrapErr()).toEqual({ _tag: "SjabloonOnleesbaar", reden: "te groot" });
  });
});
