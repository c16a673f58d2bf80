import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { FEESTDAGEN } from "./feestdagen.table.js";
import { STANDAARD_KALENDER } from "./kalender-instelling.js";
import { listFeestdagen, makeKalender } from "./kalender.js";

// A calendar keeps what it computed, so each question gets its own.
const datumsVan = (jaar: number): readonly string[] => listFeestdagen(makeKalender(), jaar).map(({ datum }) => datum);
const metNaam = (jaar: number): readonly string[] => listFeestdagen(makeKalender(), jaar).map(({ datum, naam }) => `${datum} ${naam}`);

describe("feestdagentabel", () => {
  it("K-02: elke rij heeft een eigen id, een naam en een bron", () => {
    expect(new Set(FEESTDAGEN.map(({ id }) => id)).size).toBe(FEESTDAGEN.length);
    for (const rij of FEESTDAGEN) expect({ naam: rij.naam, wet: rij.bron.soort }).toEqual({ naam: expect.stringMatching(/\S/), wet: "wet" });
  });

  it("K-02: de feestdagen van 2026 staan op volgorde met hun naam", () => {
    expect(metNaam(2026)).toEqual([
      "2026-01-01 Nieuwjaarsdag",
      "2026-04-03 Goede Vrijdag",
      "2026-04-05 1e Paasdag",
      "2026-04-06 2e Paasdag",
      "2026-04-27 Koningsdag",
      "2026-05-05 Bevrijdingsdag",
      "2026-05-14 Hemelvaartsdag",
      "2026-05-24 1e Pinksterdag",
      "2026-05-25 2e Pinksterdag",
      "2026-12-25 1e Kerstdag",
      "2026-12-26 2e Kerstdag",
    ]);
  });

  it.each([
    [1980, "1980-04-30 Koninginnedag"],
    [1989, "1989-04-29 Koninginnedag"],
    [2006, "2006-04-29 Koninginnedag"],
    [2013, "2013-04-30 Koninginnedag"],
    [2014, "2014-04-26 Koningsdag"],
    [2024, "2024-04-27 Koningsdag"],
    [2025, "2025-04-26 Koningsdag"],
    [2031, "2031-04-26 Koningsdag"],
  ])("K-02: de verjaardag van de Koning(in) in %i is %s", (jaar, verwacht) => {
    expect(metNaam(jaar).filter((regel) => /Konin/.test(regel))).toEqual([verwacht]);
  });

  it("K-02: vóór 1980 kent de tabel geen Koninginnedag", () => {
    expect(metNaam(1979).filter((regel) => /Konin/.test(regel))).toEqual([]);
  });

  it("K-02: buiten de jaren 1 tot en met 9999 zijn er geen feestdagen", () => {
    expect([datumsVan(0), datumsVan(10_000), datumsVan(1).length, datumsVan(9999).length]).toEqual([[], [], 10, 11]);
  });

  it.each([
    ["elk jaar", [true, true]],
    ["lustrum", [true, false]],
    ["nooit", [false, false]],
  ] as const)("K-02: bij instelling '%s' is 5 mei in 2025 en 2026 vrij: %j", (bevrijdingsdag, verwacht) => {
    const eigen = makeKalender({ ...STANDAARD_KALENDER, bevrijdingsdag });
    const isVrij = (jaar: number): boolean | undefined => listFeestdagen(eigen, jaar).find(({ id }) => id === "bevrijdingsdag")?.isVrij;
    expect([isVrij(2025), isVrij(2026)]).toEqual(verwacht);
  });

  it("K-02: Goede Vrijdag is alleen vrij als de instelling dat zegt", () => {
    const vrij = (goedeVrijdagIsVrij: boolean): readonly string[] =>
      listFeestdagen(makeKalender({ ...STANDAARD_KALENDER, goedeVrijdagIsVrij }), 2026).flatMap(({ naam, isVrij }) => (isVrij ? [] : [naam]));
    expect([vrij(false), vrij(true)]).toEqual([["Goede Vrijdag"], []]);
  });
});

describe("feestdagen naast de bibliotheek date-holidays", () => {
  const bibliotheek = new Holidays("NL", { timezone: "UTC", types: ["public", "school"] });

  it("K-02: van 1980 tot en met 2100 noemen beide dezelfde datums", () => {
    const jaren = Array.from({ length: 121 }, (_, teller) => 1980 + teller);
    const vanBibliotheek = (jaar: number): readonly string[] =>
      [...new Set(bibliotheek.getHolidays(jaar).map(({ date }) => date.slice(0, 10)))].sort();
    const verschillen = jaren.filter((jaar) => [...new Set(datumsVan(jaar))].join() !== vanBibliotheek(jaar).join());
    expect(verschillen).toEqual([]);
  });
});

const Feestdaglijst = z.object({
  years: z.record(z.string(), z.object({ holidays: z.array(z.object({ date: z.string(), name: z.string() })) })),
});
const Voorbeeldlijst = z.object({ holidays: z.record(z.string(), z.array(z.object({ date: z.string(), name: z.string() }))) });

describe.skipIf(!hasReferenceData)(`feestdagen naast de referentielijst${referenceDataNote}`, () => {
  const jaren = Object.entries(Feestdaglijst.parse(hasReferenceData ? readReferenceJson("facts", "holidays-nl.json") : { years: {} }).years);
  const voorbeelden = hasReferenceData
    ? Object.entries(Voorbeeldlijst.parse(readReferenceJson("requirements", "worked-examples.json")).holidays)
    : [];

  it("K-02: de referentielijst loopt van 2020 tot en met 2035", () => {
    expect(jaren.map(([jaar]) => Number(jaar))).toEqual(Array.from({ length: 16 }, (_, teller) => 2020 + teller));
  });

  it.each(jaren)("K-02: de feestdagen van %s zijn die van de referentielijst", (jaar, { holidays }) => {
    const namen = holidays.map(({ date, name }) => `${date} ${name.replace("Eerste ", "1e ").replace("Tweede ", "2e ")}`);
    const opNaam = (regel: string): string => regel.toLowerCase();
    expect(metNaam(Number(jaar)).map(opNaam)).toEqual(namen.map(opNaam));
  });

  it.each(voorbeelden)("K-02: de feestdagen van %s zijn die bij de uitgewerkte voorbeelden", (jaar, dagen) => {
    expect(metNaam(Number(jaar))).toEqual(dagen.map(({ date, name }) => `${date} ${name}`));
  });
});
