import { parseIsoDatum } from "@wmo-kit/domain";
import { writeCsv } from "hucre/csv";
import { describe, expect, it } from "vitest";

import { describeBestandError } from "../bestand/describe-error.js";
import { writeLeegBestand } from "../bestand/bestandssjabloon.js";
import { CATALOGUSSJABLOON } from "./catalogussjabloon.table.js";
import { leesCatalogus, listGeldig } from "./lees-catalogus.js";

const datum = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();
const KOP = "AGB-code;Aanbieder;AGB-code hoofdaannemer;Productcategorie;Productcode;Eenheid;Tarief;Geldig vanaf;Geldig tot en met";
const LINDE = "75751234;De Linde;;07;07A03;16;48,95;1-1-2026;31-12-2026";
const EIK = '75755678;"De Eik; dagbesteding";75751234;07;07A03;16;1.048,90;2026-01-01;';

const lees = (regels: readonly string[], opties: { foutenOverslaan?: true } = {}) =>
  leesCatalogus(Buffer.from(`\uFEFF${[KOP, ...regels].join("\r\n")}\r\n`), { stand: datum("2026-01-15"), ...opties });

const fouten = (regels: readonly string[]): readonly string[] =>
  lees(regels).match(
    () => [],
    (fout) => (fout._tag === "BestandOngeldig" ? fout.bevindingen.map(({ rij, kolom, code }) => `${rij} ${kolom ?? "-"} ${code}`) : [fout.reden]),
  );

describe("Contractcatalogus", () => {
  it("D-20.1: een lijst met aanbieders, producten en tarieven wordt gelezen, bedragen in hele centen en datums zoals ze bedoeld zijn", () => {
    const { rijen, rijnummers, stand, hash, bevindingen } = lees([LINDE, "", EIK])._unsafeUnwrap();
    expect(rijen).toEqual([
      { agbCode: "75751234", aanbieder: "De Linde", hoofdaannemer: null, productCategorie: "07", productCode: "07A03", eenheid: "16", tarief: 4895, geldigVanaf: "2026-01-01", geldigTotEnMet: "2026-12-31" },
      { agbCode: "75755678", aanbieder: "De Eik; dagbesteding", hoofdaannemer: "75751234", productCategorie: "07", productCode: "07A03", eenheid: "16", tarief: 104890, geldigVanaf: "2026-01-01", geldigTotEnMet: null },
    ]);
    expect([rijnummers, stand, hash.length, bevindingen]).toEqual([[2, 4], "2026-01-15", 64, []]);
  });

  it("SYS-bestand: alle fouten komen tegelijk, met rij en kolom, en er wordt niets overgenomen", () => {
    expect(fouten([LINDE, "7575123;;;7;07A03x;16;48.95;30-2-2026;", "75750000;X;;07;07A03;16;10,00;1-1-2026;;extra"])).toEqual([
      "3 AGB-code vorm",
      "3 Aanbieder leeg",
      "3 Productcategorie vorm",
      "3 Productcode vorm",
      "3 Tarief geenBedrag",
      "3 Geldig vanaf geenDatum",
      "4 - teVeelCellen",
    ]);
  });

  it("SYS-bestand: wie erom vraagt krijgt de goede rijen, met de fouten erbij", () => {
    const { rijen, bevindingen } = lees([LINDE, "fout", EIK, LINDE], { foutenOverslaan: true })._unsafeUnwrap();
    expect(rijen.map(({ aanbieder }) => aanbieder)).toEqual(["De Linde", "De Eik; dagbesteding"]);
    expect([...new Set(bevindingen.map(({ rij }) => rij))]).toEqual([3, 5]);
  });

  it.each([
    ["twee tarieven op dezelfde dag", [LINDE, LINDE.replace("48,95;1-1-2026", "50,00;31-12-2026").replace(";31-12-2026", ";31-12-2027").replace(";31-12-2027;31-12-2026", ";31-12-2026;31-12-2027")], ["3 - overlap"]],
    ["dezelfde rij twee keer", [LINDE, LINDE], ["3 - dubbeleRij"]],
    ["een einde voor het begin", [LINDE.replace("31-12-2026", "31-12-2025")], ["2 Geldig tot en met eindeVoorBegin"]],
    ["een open einde en een later begin", [EIK, EIK.replace("2026-01-01", "2030-01-01")], ["3 - overlap"]],
    ["aansluitende tarieven", [LINDE, LINDE.replace("1-1-2026", "1-1-2027").replace("31-12-2026", "31-12-2027")], []],
    ["een andere eenheid", [LINDE, LINDE.replace(";16;", ";04;")], []],
  ])("D-20.7: %s", (_, regels, verwacht) => {
    expect(fouten(regels)).toEqual(verwacht);
  });

  it.each([
    ["leeg", Buffer.from("\uFEFF \r\n"), "leeg"],
    ["geen UTF-8", Buffer.from([0xff, 0xfe, 0x41]), "geenUtf8"],
    ["een los aanhalingsteken", Buffer.from(`${KOP}\n"75751234;De Linde`), "geenCsv"],
    ["te groot", Buffer.alloc(21 * 1024 * 1024, 0x61), "teGroot"],
  ])("SYS-bestand: een bestand dat %s is, wordt geweigerd", (_, bytes, reden) => {
    expect(leesCatalogus(bytes, { stand: datum("2026-01-15") })._unsafeUnwrapErr()).toEqual({ _tag: "BestandOnleesbaar", reden });
  });

  it("SYS-bestand: koppen mogen in elke volgorde; een ontbrekende, dubbele of onbekende kop is een fout", () => {
    const met = (kop: string, rij: string) => leesCatalogus(Buffer.from(`${kop}\n${rij}\n`), { stand: datum("2026-01-15") });
    const omgekeerd = (regel: string): string => regel.split(";").toReversed().join(";");
    expect(met(omgekeerd(KOP), omgekeerd(LINDE))._unsafeUnwrap().rijen).toEqual(lees([LINDE])._unsafeUnwrap().rijen);
    expect(met(KOP.replace("Tarief", "Prijs").replace("Aanbieder", "AGB-code"), LINDE)._unsafeUnwrapErr()).toMatchObject({
      bevindingen: [
        { rij: 1, kolom: "AGB-code", code: "kolomDubbel" },
        { rij: 1, kolom: "Aanbieder", code: "kolomOntbreekt" },
        { rij: 1, kolom: "Tarief", code: "kolomOntbreekt" },
        { rij: 1, kolom: null, code: "kolomOnbekend" },
      ],
    });
  });

  it("SYS-bestand: het lege sjabloon heeft de koppen, en een ingevuld bestand van een rekenblad wordt gelezen", () => {
    expect(writeLeegBestand(CATALOGUSSJABLOON)).toBe(`\uFEFF${KOP}\r\n`);
    const cellen = ["75751234", 'De "Linde"\nNijmegen', "", "07", "07A03", "16", "48,95", "01-01-2026", ""];
    const bestand = `${writeLeegBestand(CATALOGUSSJABLOON)}${writeCsv([cellen], { delimiter: ";", lineSeparator: "\r\n" })}`;
    expect(leesCatalogus(Buffer.from(bestand), { stand: datum("2026-01-15") })._unsafeUnwrap().rijen[0]?.aanbieder).toBe('De "Linde"\nNijmegen');
  });

  it("D-20.1: op een dag gelden de rijen waarvan eerste en laatste dag er omheen liggen, beide dagen meegeteld", () => {
    const { rijen } = lees([LINDE, EIK])._unsafeUnwrap();
    const aantal = (dag: string): number => listGeldig(rijen, datum(dag)).length;
    expect(["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map(aantal)).toEqual([0, 2, 2, 1]);
  });

  it("PRIVACY: een burgerservicenummer in een kolom is een fout, en staat niet in de uitleg", () => {
    const fout = lees([LINDE.replace("De Linde", "De Linde 999900006")])._unsafeUnwrapErr();
    expect(describeBestandError(fout)).toBe(
      "Er is niets overgenomen. Verbeter wat hieronder staat en lees het bestand opnieuw in.\nRij 2, Aanbieder: hier staat een nummer dat een burgerservicenummer kan zijn. Haal het weg.",
    );
  });
});
