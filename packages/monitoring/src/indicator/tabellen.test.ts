import { describe, expect, it } from "vitest";
import * as z from "zod";

import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { DIENSTVERLENINGSNORMEN } from "@wmo-kit/timeliness/meting";
import { DAGBESTEDING_TERMIJNEN, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";

import { MONITORINGSET, PAKKETTEN } from "../pakket/pakketten.table.js";
import { DAGBESTEDING_INDICATOREN } from "./dagbesteding.table.js";
import { NIET_MEETBAAR } from "./niet-meetbaar.table.js";
import { WIJKTEAM_INDICATOREN } from "./wijkteam.js";

const ALLE = [...WIJKTEAM_INDICATOREN, ...DAGBESTEDING_INDICATOREN];

const Bestand = z.object({ records: z.array(z.object({ id: z.string() })) });
const leesEisen = (programma: string): readonly string[] => Bestand.parse(readReferenceJson("requirements", `${programma}.json`)).records.map(({ id }) => id);
const eisen = hasReferenceData ? new Set([...leesEisen("wijkteam"), ...leesEisen("dagbesteding")]) : undefined;
const RIJEN_106 = Array.from({ length: 14 }, (_leeg, plaats) => `W-106.${plaats + 1}`);
const termijnen = new Set<string>([...WIJKTEAM_TERMIJNEN, ...DAGBESTEDING_TERMIJNEN, ...DIENSTVERLENINGSNORMEN].map(({ id }) => id));
const normen = new Set<string>(DIENSTVERLENINGSNORMEN.map(({ id }) => id));

describe("de tabellen van cijfers", () => {
  it("W-106: elk cijfer heeft een eigen naam", () => {
    expect(new Set(ALLE.map(({ id }) => id)).size).toBe(ALLE.length);
  });

  it.each(ALLE.map((rij) => [rij.id, rij] as const))("W-106: %s noemt normen die bestaan, en is in hele zinnen uitgelegd", (_id, { definitie, meetwijze, noemer, teller }) => {
    expect(definitie).toMatch(/^[A-Z].*\.$/u);
    expect(noemer.length).toBeGreaterThan(10);
    // A share has something above the line; a count does not, unless it is a sum held against another.
    const isAandeel = "maatstaf" in meetwijze || (meetwijze.soort === "som" && meetwijze.tegenover !== null);
    expect(teller === null).toBe(!isAandeel);
    if (meetwijze.soort === "op tijd") expect(termijnen).toContain(meetwijze.termijn);
    if ("maatstaf" in meetwijze && meetwijze.maatstaf.soort === "norm") expect(normen).toContain(meetwijze.maatstaf.norm);
  });

  it("W-106: de monitoringset heeft elke rij van de tabel in het programma, van 106.1 tot en met 106.14", () => {
    const gedekt = new Set<string>(MONITORINGSET.onderdelen.map(({ eis }) => eis));
    expect([...gedekt]).toEqual(RIJEN_106);
  });

  it("W-108.6.1: het herzieningspakket heeft de zes stukken a tot en met f", () => {
    const gedekt = new Set<string>(PAKKETTEN.find(({ id }) => id === "herzieningsgesprek")?.onderdelen.map(({ eis }) => eis));
    expect([...gedekt]).toEqual(["a", "b", "c", "d", "e", "f"].map((letter) => `W-108.6.1.${letter}`));
  });

  it("W-108.5: elk pakket noemt alleen cijfers die bestaan", () => {
    const ids = new Set(WIJKTEAM_INDICATOREN.map(({ id }) => id));
    const genoemd = PAKKETTEN.flatMap(({ onderdelen }) => onderdelen.flatMap(({ inhoud }) => (inhoud.soort === "cijfers" ? inhoud.indicatoren : [])));
    expect(genoemd.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("W-fn2, W-107: wat niet te meten is staat er met een reden", () => {
    for (const { reden } of NIET_MEETBAAR) expect(reden).toMatch(/^[A-Z].{40,}\.$/u);
  });

  it.skipIf(eisen === undefined)(`W-106: elke genoemde eis bestaat, en de set heeft elke rij van het programma${referenceDataNote}`, () => {
    const genoemd = [
      ...ALLE.flatMap((indicator) => indicator.eisen),
      ...NIET_MEETBAAR.map(({ eis }) => eis),
      ...PAKKETTEN.flatMap(({ eis, onderdelen }) => [eis, ...onderdelen.map((onderdeel) => onderdeel.eis)]),
    ];
    expect(genoemd.filter((eis) => eisen?.has(eis) !== true)).toEqual([]);
    expect([...(eisen ?? [])].filter((eis) => /^W-106\.\d+$/u.test(eis))).toEqual(RIJEN_106);
  });

  it("W-106.9: alleen de caseload is op Bsn te leveren, al het andere met een pseudoniem of zonder personen", () => {
    expect(ALLE.filter(({ personen }) => personen === "bsn").map(({ eisen: [eis] }) => eis)).toEqual(Array.from({ length: 6 }, () => "W-106.9"));
  });
});
