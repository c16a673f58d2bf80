import { describeBron } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { profielMet } from "../../test/bouw-profiel.js";
import { datum, tijdstip } from "../../test/datums.js";
import { describeProgrammafout } from "../eis/describe-error.js";
import { describeVerplichting } from "../describe/describe-verplichting.js";
import { makeKalender } from "../kalender/kalender.js";
import { DAGBESTEDING_TERMIJNEN } from "../termijn/dagbesteding.table.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import { WIJKTEAM_TERMIJNEN } from "../termijn/wijkteam.table.js";
import { listVerplichtingen, type Verplichtingenvraag } from "./list-verplichtingen.js";
import { PROGRAMMAPLICHTEN, type Partij } from "./programma.table.js";

const kalender = makeKalender();
const lijst = (partij: Partij, jaar: number, anders: Partial<Verplichtingenvraag> = {}) =>
  listVerplichtingen({ partij, jaar, kalender, ...anders })._unsafeUnwrap();
const dagenVan = (norm: string, ...args: Parameters<typeof lijst>): readonly string[] =>
  lijst(...args)
    .gedateerd.filter((plicht) => plicht.norm === norm)
    .map((plicht) => plicht.datum);
const openVan = (...args: Parameters<typeof lijst>): Readonly<Record<string, string>> =>
  Object.fromEntries(lijst(...args).zonderDag.map(({ norm, reden }) => [norm, reden._tag]));

const FEITEN = {
  eersteDatums: { "W-104.1": datum("2022-01-31"), "W-108.5": datum("2022-02-15") },
  contract: { einddatum: datum("2029-12-31"), verlengdTot: datum("2032-06-30") },
} as const;

describe("verplichtingen van een jaar", () => {
  it.each([
    ["W-104.2", ["2026-06-01"]],
    ["W-104.5", ["2026-07-01"]],
    ["W-106.1.voortgang", ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]],
    ["W-106.1.plan", ["2026-12-31"]],
    ["W-54.3", ["2026-12-31"]],
    ["W-104.1", ["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31", "2026-09-30", "2026-11-30"]],
    ["W-108.5", ["2026-02-15", "2026-04-15", "2026-06-15", "2026-08-15", "2026-10-15", "2026-12-15"]],
    ["W-80", []],
  ])("%s: het wijkteam heeft in 2026 de dagen %o", (norm, dagen) => {
    expect(dagenVan(norm, "wijkteam", 2026, { feiten: FEITEN })).toEqual(dagen);
  });

  it("W-106.14, W-106.10: wat maandelijks is staat op de laatste dag van elke maand, ook in een schrikkeljaar", () => {
    const eindes = ["01-31", "02-29", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"];
    expect(dagenVan("W-106.14", "wijkteam", 2028)).toEqual(eindes.map((dag) => `2028-${dag}`));
    const inkomend = lijst("wijkteam", 2028).gedateerd.filter(({ norm }) => norm === "W-106.10");
    expect(inkomend.map((plicht) => plicht._tag === "Programmaverplichting" && plicht.uitvoerder)).toEqual(eindes.map(() => "opdrachtgever"));
  });

  it.each([
    ["D-16.7", 2026, ["2026-05-31"]],
    ["D-16.10", 2026, ["2026-04-01"]],
    ["D-20.3", 2026, ["2026-06-30"]],
    ["D-6.3", 2026, ["2026-12-31"]],
    ["D-23.1.h", 2026, ["2026-12-31"]],
    ["D-2.2", 2026, ["2026-05-01"]],
    ["D-2.2", 2027, []],
    ["D-9", 2028, []],
    ["D-9", 2029, ["2029-12-31"]],
    ["D-9", 2030, ["2030-12-31"]],
    ["D-9", 2032, ["2032-06-30"]],
    ["D-9", 2033, []],
  ])("%s: de dagbesteding heeft in %i de dagen %o", (norm, jaar, dagen) => {
    expect(dagenVan(norm, "dagbesteding", jaar, { feiten: FEITEN })).toEqual(dagen);
  });

  it("D-20.2: de zorg van een maand is gedeclareerd voor het einde van de maand erna, dus van december in januari", () => {
    const plichten = lijst("dagbesteding", 2027).gedateerd.filter(({ norm }) => norm === "D-20.2.maand");
    expect(plichten.map(({ sleutel, datum: dag }) => [sleutel, dag]).slice(0, 3)).toEqual([
      ["D-20.2.maand/2026-12", "2027-01-31"],
      ["D-20.2.maand/2027-01", "2027-02-28"],
      ["D-20.2.maand/2027-02", "2027-03-31"],
    ]);
  });

  it("K-10: een plicht zonder dag blijft staan, met wat er ontbreekt", () => {
    expect(openVan("wijkteam", 2026)).toEqual({
      "W-58": "NormOnbekend",
      "W-80": "NormOnbekend",
      "W-104.1": "EersteDatumOnbekend",
      "W-106.5": "NormOnbekend",
      "W-108.5": "EersteDatumOnbekend",
    });
    expect(openVan("wijkteam", 2021)).toEqual({ "W-87.2.datum": "NormOnbekend", "W-91.tekendatum": "NormOnbekend" });
    expect(openVan("dagbesteding", 2026)).toEqual({ "D-9": "ContractperiodeOnbekend" });
    expect(openVan("dagbesteding", 2026, { feiten: FEITEN })).toEqual({});
  });

  it.each([
    ["wijkteam", 2026],
    ["dagbesteding", 2026],
  ] as const)("K-10: geen enkele plicht van het %s valt uit de lijst van %i weg", (partij, jaar) => {
    const { gedateerd, zonderDag } = lijst(partij, jaar);
    const genoemd = new Set([...gedateerd, ...zonderDag].map(({ norm }) => norm));
    const gemist = PROGRAMMAPLICHTEN[partij].kalender.filter(({ id }) => !genoemd.has(id));
    expect(gemist.map(({ id }) => id)).toEqual([]);
  });

  it("W-69.1: de genoemde dagen van 2021 staan in de lijst van 2021, de terugkerende plichten nog niet", () => {
    expect(lijst("wijkteam", 2021).gedateerd.map(({ norm, datum: dag }) => `${dag} ${norm}`)).toEqual([
      "2021-07-01 W-69.1.peiling-vanaf",
      "2021-08-01 W-69.1.peiling-tot",
      "2021-11-01 W-69.1.aanbod",
      "2021-11-01 W-98.5.opgave",
      "2021-12-15 W-46.3",
    ]);
  });

  it("D-16.7: de omstandigheden bepalen of een plicht er staat, of onder voorbehoud", () => {
    const voorbehoud = (geldt: boolean | undefined) =>
      lijst("dagbesteding", 2026, { feiten: { omstandigheden: geldt === undefined ? {} : { "omzet-boven-200000": geldt } } })
        .gedateerd.filter(({ norm }) => norm === "D-16.7")
        .map((plicht) => (plicht._tag === "Programmaverplichting" ? plicht.voorbehoud : undefined));
    expect([voorbehoud(true), voorbehoud(false), voorbehoud(undefined)]).toEqual([[undefined], [], ["omzet-boven-200000"]]);
    expect(openVan("dagbesteding", 2026, { feiten: { omstandigheden: { "regionale-omzet-boven-200000": false } } })).toEqual({});
  });

  it("D-16.7: met een afspraak van vóór 1 januari is de laatste dag 31 december van het jaar zelf", () => {
    const profiel = profielMet({ norm: "D-16.7", waarde: { maand: 1, dag: 1 } });
    const plichten = lijst("dagbesteding", 2026, { profiel }).gedateerd.filter(({ norm }) => norm === "D-16.7");
    expect(plichten.map(({ sleutel, datum: dag }) => [sleutel, dag])).toEqual([["D-16.7/2026", "2026-12-31"]]);
  });

  it("W-104.1, A-20: met de andere lezing staat er elke maand een regel voor twee keer", () => {
    const { gedateerd } = lijst("wijkteam", 2026, { profiel: profielMet({ lezing: "A-20" }) });
    const regels = gedateerd.filter(({ norm }) => norm === "W-104.1");
    expect(regels).toHaveLength(12);
    expect(regels[1]?.stappen).toContainEqual(expect.objectContaining({ _tag: "KalenderperiodeGenoemd", keer: 2 }));
  });

  it.each([
    ["W-80", 31, ["2026-01-31", "2026-02-28", "2026-03-31"]],
    ["W-80", 15, ["2026-01-15", "2026-02-15", "2026-03-15"]],
    ["W-58", { aantal: 6, eenheid: "maand" }, ["2026-01-10", "2026-07-10"]],
    ["W-106.1.voortgang", { aantal: 1, eenheid: "jaar" }, ["2026-12-31"]],
  ])("%s: met de afgesproken waarde %o zijn de eerste dagen %o", (norm, waarde, dagen) => {
    const feiten = { eersteDatums: { "W-58": datum("2025-01-10") } };
    const vragen = { feiten, profiel: profielMet({ norm, waarde }) };
    expect(dagenVan(norm, "wijkteam", 2026, vragen).slice(0, 3)).toEqual(dagen);
    const [plicht] = lijst("wijkteam", 2026, vragen).gedateerd.filter((gevonden) => gevonden.norm === norm);
    expect(plicht?.bronnen.map(describeBron)).toHaveLength(2);
  });

  it.each([
    ["W-80", { aantal: 1, eenheid: "maand" }, "WaardePastNiet"],
    ["W-80", 32, "WaardePastNiet"],
    ["W-58", { aantal: 5, eenheid: "werkdag" }, "WaardePastNiet"],
    ["W-58", 5, "WaardePastNiet"],
    ["W-106.14", { aantal: 5, eenheid: "maand" }, "EersteDatumOnbekend"],
    ["W-106.14", { aantal: 2, eenheid: "week" }, "EersteDatumOnbekend"],
  ])("%s: de afgesproken waarde %o past niet zomaar, en de plicht staat als %s in de lijst", (norm, waarde, tag) => {
    expect(openVan("wijkteam", 2026, { profiel: profielMet({ norm, waarde }) })[norm]).toBe(tag);
  });

  it("W-106.14: een afspraak halverwege het jaar deelt het jaar in tweeën", () => {
    const profiel = profielMet({ norm: "W-106.14", waarde: { aantal: 3, eenheid: "maand" } });
    const halverwege = { ...profiel, afwijkingen: profiel.afwijkingen.map((afwijking) => ({ ...afwijking, begindatum: datum("2026-06-15") })) };
    expect(dagenVan("W-106.14", "wijkteam", 2026, { profiel: halverwege })).toEqual([
      "2026-01-31",
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
      "2026-05-31",
      "2026-06-30",
      "2026-09-30",
      "2026-12-31",
    ]);
  });

  it("D-12.6, W-50.2.1: termijnen in zaken staan op hun laatste dag, alleen in hun eigen jaar, met het kenmerk", () => {
    const evaluatie = evaluateTermijn({ normen: DAGBESTEDING_TERMIJNEN, norm: "D-12.6", aanvang: datum("2026-02-10"), kalender })._unsafeUnwrap();
    const bevestiging = evaluateTermijn({ normen: WIJKTEAM_TERMIJNEN, norm: "W-50.2.1", aanvang: tijdstip("2026-12-30T23:30Z"), kalender })._unsafeUnwrap();
    const zaaktermijnen = [
      { kenmerk: "Z-17", uitkomst: evaluatie },
      { kenmerk: "Z-18", uitkomst: bevestiging },
    ];
    const zaken = (jaar: number) => lijst("dagbesteding", jaar, { zaaktermijnen }).gedateerd.filter(({ _tag }) => _tag === "Zaakverplichting");
    expect(zaken(2026)).toEqual([]);
    expect(zaken(2027).map(({ sleutel, datum: dag }) => [sleutel, dag])).toEqual([
      ["W-50.2.1/Z-18/2026-12-30T23:30Z", "2027-01-02"],
      ["D-12.6/Z-17/2026-02-10", "2027-02-10"],
    ]);
  });

  it.each([
    ["wijkteam", 2022],
    ["wijkteam", 2026],
    ["dagbesteding", 2029],
  ] as const)("RFC 5545 3.8.4.7: in de lijst van het %s in %i is elke sleutel anders en staan de dagen op volgorde", (partij, jaar) => {
    const { gedateerd } = lijst(partij, jaar, { feiten: FEITEN });
    expect(new Set(gedateerd.map(({ sleutel }) => sleutel)).size).toBe(gedateerd.length);
    const dagen = gedateerd.map(({ datum: dag }) => dag);
    expect(dagen).toEqual([...dagen].sort());
    expect(dagen.every((dag) => dag.startsWith(String(jaar)))).toBe(true);
  });

  it("K-10: een jaar buiten de kalender geeft geen lijst", () => {
    for (const jaar of [0, 10_000, 2026.5]) {
      expect(listVerplichtingen({ partij: "wijkteam", jaar, kalender })._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    }
  });

  it.each([
    ["wijkteam", 2026],
    ["dagbesteding", 2029],
  ] as const)("K-07: de hele lijst van het %s in %i is letterlijk de tekst in de map met voorbeelden", async (partij, jaar) => {
    const { gedateerd, zonderDag } = lijst(partij, jaar, { feiten: FEITEN });
    const teksten = [...gedateerd.map(describeVerplichting), ...zonderDag.map(({ norm, titel, reden }) => `${titel} (${norm})\n${describeProgrammafout(reden)}`)];
    await expect(`${teksten.join("\n\n")}\n`).toMatchFileSnapshot(`../../test/golden/verplichtingen-${partij}.txt`);
  });
});
