import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { LEVENSLOPEN } from "../../src/levenslopen.js";
import { HISTORIEREGELS } from "./eisen.js";
import { BLIJFT_GEBLOKKEERD, BSN_REGEL, GENOEMD_REGEL, isRegelbreuk, STAND_REGEL, WACHTER_REGEL } from "./keur-pad.js";
import { begin, HERHAAL_REGEL, loop, stappen } from "./paden.js";
import { HISTORIES } from "./verhaallijnen.js";

const AANTAL = 600;
const gezien = new Map<string, number>();
const tel = (sleutel: string): unknown => gezien.set(sleutel, (gezien.get(sleutel) ?? 0) + 1);
const keren = (...sleutels: readonly string[]): number => sleutels.reduce((som, sleutel) => som + (gezien.get(sleutel) ?? 0), 0);

// Walked once, on another seed each time. A failure prints the seed and the paths with which it comes back.
const uitkomst = fc.check(
  fc.property(stappen(), begin, (commandos, eerst) => {
    const { historie, plaatsen, gestuit } = loop(eerst, commandos);
    // Only what happened after the story counts: the events, and where the cases came that they touched.
    const erna = historie.slice(HISTORIES[eerst.verhaal]?.slice(0, eerst.tot).length).map(({ gebeurtenis }) => gebeurtenis);
    for (const { levensloop, soort } of erna) tel(`${levensloop} ${soort}`);
    for (const zaak of new Set(erna.map((gebeurtenis) => gebeurtenis.zaak))) {
      const { levensloop = "", toestand = "" } = plaatsen.get(zaak) ?? {};
      tel(levensloop);
      tel(`${levensloop}: ${toestand}`);
    }
    for (let keer = 0; keer < gestuit; keer += 1) tel("vast geblokkeerd");
    if (!plaatsen.size || ![...plaatsen.values()].some(({ levensloop }) => ["A2", "A5", "A6", "B1", "B2"].includes(levensloop))) tel("zonder Bsn");
  }),
  { numRuns: AANTAL },
);
const gebroken = isRegelbreuk(uitkomst.errorInstance) ? uitkomst.errorInstance.regel : undefined;
const verslag = uitkomst.failed ? fc.defaultReportMessage(uitkomst) : `seed ${uitkomst.seed}`;

describe("willekeurige paden door alle levenslopen samen", () => {
  it("W-95.1: geen pad loopt vast op iets anders dan een regel", () => {
    expect(uitkomst.failed && gebroken === undefined, verslag).toBe(false);
  });

  it.each([...HISTORIEREGELS.map(({ naam }) => naam), BSN_REGEL, HERHAAL_REGEL, STAND_REGEL, GENOEMD_REGEL, WACHTER_REGEL, BLIJFT_GEBLOKKEERD])("%s", (regel) => {
    expect(gebroken === regel, verslag).toBe(false);
  });
});

/** Of the cases that a path touched after its story: the share that is in one of these states in the end, at least. About half of what is usual. */
const AANDELEN: readonly (readonly [levensloop: string, toestanden: readonly string[], deel: number])[] = [
  ["A1", ["gekoppeld", "afgehandeld"], 0.3],
  ["A2", ["stap-4", "stap-5", "stap-6", "verslag-concept", "verslag-vastgesteld", "besloten"], 0.3],
  ["A3", ["verzonden", "verwerkt", "bezwaar"], 0.25],
  ["A4", ["voldoet"], 0.08],
  ["A5", ["opgeschort", "beeindigd", "voortijdig-beeindigd"], 0.3],
  ["A6", ["geeindigd"], 0.2],
  ["B1", ["toewijzing-open", "startafspraak", "afgezien", "in-onderzoek"], 0.3],
  ["B2", ["afgerond", "eenzijdig-gestopt"], 0.2],
  ["B6", ["beeindigd"], 0.12],
  ["B7", ["uit-dienst"], 0.1],
  ["B10", ["doorgevoerd"], 0.15],
];
const NODIG = ["A1 melding-afgehandeld", "A2 onderzoek-besloten", "A3 advies-begonnen", "A3 getoetst", "A3 verzonden", "A5 overdracht-begonnen", "A6 gestopt-wegens-wlz", "B1 301-verwerkt", "B1 315-verzonden", "B2 beeindigd"];

describe("hoe ver de paden komen", () => {
  it("W-33: elke levensloop wordt begonnen", () => {
    expect([...LEVENSLOPEN.keys()].filter((code) => keren(code) === 0), verslag).toEqual([]);
  });

  it.each(AANDELEN)("W-33: van levensloop %s eindigt een deel ver: in %s, minstens %d", (levensloop, toestanden, deel) => {
    expect(keren(...toestanden.map((toestand) => `${levensloop}: ${toestand}`)) / keren(levensloop), verslag).toBeGreaterThan(deel);
  });

  it("W-33: wat een regel bewaakt, gebeurt in een pad na het verhaal zelf", () => {
    expect(NODIG.filter((soort) => keren(soort) === 0), verslag).toEqual([]);
  });

  it("W-33, W-106.9: er wordt vaak iets vast geblokkeerd, en er zijn dossiers waarin geen burgerservicenummer hoort", () => {
    expect(keren("vast geblokkeerd"), verslag).toBeGreaterThan(50);
    expect(keren("zonder Bsn"), verslag).toBeGreaterThan(20);
  });
});
