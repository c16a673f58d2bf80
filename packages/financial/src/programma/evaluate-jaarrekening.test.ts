import { describeBron } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { cent, datum, eenJaarrekening, euro, VOORBEELD } from "../../test/bouwers.js";
import { describeToets } from "../describe/describe-toets.js";
import { parseBesluit, type Besluit } from "../oordeel/besluit.js";
import { evaluateJaarrekening } from "./evaluate-jaarrekening.js";
import type { Jaarvraag, Partij } from "./jaarvraag.js";

const vorigJaar = eenJaarrekening({
  boekjaar: { begindatum: "2024-01-01", einddatum: "2024-12-31" },
  resultatenrekening: { ...VOORBEELD.resultatenrekening, resultaatNaBelasting: cent(-19_000) },
});
const vraag = (partij: Partij, anders: Partial<Jaarvraag> = {}): Jaarvraag => ({
  partij,
  jaren: [vorigJaar, eenJaarrekening()],
  peildatum: datum("2026-06-01"),
  wntKlasse: "I",
  ...anders,
});
const oordelen = (uit: ReturnType<typeof evaluateJaarrekening>): Readonly<Record<string, string>> =>
  Object.fromEntries(uit.toetsen.map(({ waarde }) => [`${waarde.toets}${waarde.onderwerp === null ? "" : ` ${waarde.onderwerp}`}`, waarde.oordeel.soort]));
const besluit = (anders: object = {}): Besluit =>
  parseBesluit({
    toets: "D-24.1.m",
    uitkomst: "uitleg aanvaard",
    door: "financiele experts",
    motivering: "de meerjarenbegroting laat herstel zien",
    bewijs: "dossier 2026-14",
    geldigheid: { begindatum: "2026-01-01", einddatum: "2026-12-31" },
    ...anders,
  })._unsafeUnwrap();

// Worked out by hand from the example in test/bouwers.ts.
const VERWACHT: Readonly<Record<Partij, Readonly<Record<string, string>>>> = {
  dagbesteding: {
    "D-24.1.a": "voldoet",
    "D-24.1.b": "voldoet", // 650 / 500
    "D-24.1.c": "voldoet", // 300 / 2,000 = 15%
    "D-24.1.d": "voldoet", // 300 / 1,000 = 30%
    "D-24.1.e": "geen oordeel",
    "D-24.1.f": "voldoet", // -19 and 60
    "D-24.1.g.operationeel": "voldoet", // 80 + 15 - 5 - 10 = 80 / 1,900 = 4.2%
    "D-24.1.g.nabelasting": "voldoet", // 60 / 1,900 = 3.2%
    "D-24.1.h": "voldoet", // 80 / 2,000 = 4%
    "D-24.1.i": "geen oordeel",
    "D-24.1.j.inkoop huur": "voldoet niet", // 120 against 100
    "D-24.1.j.verkoop administratie": "voldoet",
    "D-24.1.l bestuurder 1": "voldoet niet", // 105 + 40 = 145 against 138
    "D-24.1.m": "voldoet", // 145 / 2,000 = 7.25%
    "D-24.1.n.verstrekt vastgoed-bv": "voldoet",
    "D-24.1.n.ontvangen vastgoed-bv": "voldoet niet",
    "D-24.3 onderaannemer A": "voldoet", // 82%
    "D-25.5 onderaannemer A": "voldoet",
    "D-16.12": "geen oordeel",
    "D-22.2.verloop": "geen oordeel",
    "D-22.2.verzuim": "geen oordeel",
    "D-22.2.pnil": "geen oordeel",
  },
  wijkteam: {
    "W-78.5 vastgoed-bv": "voldoet",
    "W-79.1": "voldoet",
    "W-79.1.winst": "voldoet",
    "W-79.2": "voldoet niet", // 950 / 1,500 = 63.3%; with hired staff 67.3%
    "W-79.4": "geen oordeel",
    "W-79.5": "voldoet niet", // 12 of 24
    "W-79.6": "voldoet", // 30%
    "W-79.6.streven": "streven niet gehaald", // 30% against 29.3%
    "W-79.7.solvabiliteit": "geen oordeel",
    "W-79.7.weerstandsvermogen": "geen oordeel",
    "W-81": "geen oordeel",
    "W-89.2": "voldoet", // 10%
    "W-90.3.verloop": "geen oordeel",
    "W-90.3.verzuim": "geen oordeel",
    "W-90.5.aandeel onderaannemer A": "voldoet", // 15 / 90 = 16.7%
    "W-90.5.marge onderaannemer A": "voldoet",
    "W-90.6 bestuurder 1": "voldoet", // 100 against 138
    "W-91.bedrijf.gebeurtenis": "voldoet",
    "W-91.bedrijf.jaar": "voldoet",
    "W-91.beroep.gebeurtenis": "voldoet niet",
    "W-91.beroep.jaar": "voldoet",
    "W-92.2": "voldoet niet", // 160 / 1,500 = 10.7%
    "W-100.1": "voldoet",
  },
};

describe.each(["dagbesteding", "wijkteam"] as const)("alle toetsen van %s", (partij) => {
  const uit = evaluateJaarrekening(vraag(partij));

  it("D-24.1, W-79.1: het oordeel van elke toets is dat van de handberekening, en niets blijft achter", () => {
    expect(oordelen(uit)).toEqual(VERWACHT[partij]);
    expect(uit.nietGetoetst).toEqual([]);
  });

  it.each(uit.toetsen)("$waarde.toets: de uitkomst noemt als bron de eis waar zij bij hoort", ({ waarde, bronnen }) => {
    const eis = waarde.eis.slice(2);
    expect(bronnen.map(describeBron).join("; ")).toContain(`eis ${eis}`);
  });

  it("D-24.1, W-79.1: de uitleg van alle toetsen", async () => {
    await expect(`${uit.toetsen.map(describeToets).join("\n\n")}\n`).toMatchFileSnapshot(`../../test/golden/toetsen-${partij}.txt`);
  });

  it("K-10: zonder cijfers geeft geen enkele toets een oordeel", () => {
    const leeg = eenJaarrekening({ ...Object.fromEntries(Object.keys(VOORBEELD).map((deel) => [deel, undefined])), rechtspersoon: "x", boekjaar: VOORBEELD.boekjaar });
    const { toetsen, nietGetoetst } = evaluateJaarrekening(vraag(partij, { jaren: [leeg] }));
    expect([...new Set(toetsen.map(({ waarde }) => waarde.oordeel.soort))]).toEqual(["geen oordeel"]);
    expect(nietGetoetst).toEqual([]);
    expect(toetsen.length).toBeGreaterThan(20);
  });
});

describe("wat niet getoetst kan worden", () => {
  it("WNT 2.3: over boekjaar 2027 staat de beloning bij wat niet getoetst is, met de reden", () => {
    const jaar2027 = eenJaarrekening({ boekjaar: { begindatum: "2027-01-01", einddatum: "2027-12-31" } });
    const { nietGetoetst, toetsen } = evaluateJaarrekening(vraag("dagbesteding", { jaren: [jaar2027] }));
    expect(nietGetoetst).toEqual([{ toets: "D-24.1.l", onderwerp: "bestuurder 1", fout: { _tag: "NormNietGeldig", norm: "WNT.zorg.I", peildatum: "2027-12-31" } }]);
    expect(toetsen).toHaveLength(21);
  });

  it("K-10: voor het begin van het programma is geen enkele toets gedaan", () => {
    const { toetsen, nietGetoetst } = evaluateJaarrekening(vraag("dagbesteding", { peildatum: datum("2025-04-28") }));
    expect([toetsen.length, nietGetoetst.every(({ fout }) => fout._tag === "NormNietGeldig")]).toEqual([0, true]);
  });
});

describe("besluiten", () => {
  const hoog = eenJaarrekening({ beloningen: VOORBEELD.beloningen.map((een) => ({ ...een, salaris: cent(150_000) })) });
  const met = (...besluiten: readonly Besluit[]) => {
    const uit = evaluateJaarrekening(vraag("dagbesteding", { jaren: [hoog], besluiten }));
    return uit.toetsen.find(({ waarde }) => waarde.toets === "D-24.1.m");
  };

  it("D-24.1.o: een aanvaarde uitleg maakt van voldoet niet een voldoet met uitleg, met het bewijs als bron", () => {
    expect(met()?.waarde.oordeel.soort).toBe("voldoet niet");
    const uitkomst = met(besluit());
    expect(uitkomst?.waarde.oordeel).toEqual({ soort: "voldoet met uitleg", besluit: besluit() });
    expect(uitkomst?.waarde.gemeten).toEqual(met()?.waarde.gemeten);
    expect(uitkomst?.bronnen.at(-1)).toEqual({ soort: "afspraak", afspraak: "besluit van financiele experts: dossier 2026-14" });
  });

  it("D-24.1-u1, D-24.1-u2: een subeis die niet passend is, wordt niet toegepast", () => {
    expect(met(besluit({ uitkomst: "niet van toepassing" }))?.waarde.oordeel).toMatchObject({ soort: "niet van toepassing", op: { grond: "besluit" } });
  });

  it.each([
    ["over een andere toets", { toets: "D-24.1.h" }],
    ["van iemand die er niet over gaat", { door: "opdrachtgever" }],
    ["dat nog niet geldt", { geldigheid: { begindatum: "2026-06-02" } }],
    ["dat niet meer geldt", { geldigheid: { begindatum: "2026-01-01", einddatum: "2026-05-31" } }],
  ])("D-24.1.o: een besluit %s verandert niets", (_naam, anders) => {
    expect(met(besluit(anders))?.waarde.oordeel.soort).toBe("voldoet niet");
  });

  it("K-10: een besluit maakt geen oordeel van een cijfer dat ontbreekt, en niets minder van een voldoende", () => {
    const uit = (jaren: Jaarvraag["jaren"]) =>
      evaluateJaarrekening(vraag("dagbesteding", { jaren, besluiten: [besluit()] })).toetsen.find(({ waarde }) => waarde.toets === "D-24.1.m");
    expect(uit([eenJaarrekening({ beloningen: null })])?.waarde.oordeel.soort).toBe("geen oordeel");
    expect(uit([eenJaarrekening()])?.waarde.oordeel.soort).toBe("voldoet");
  });

  it("D-24.1.e: wat aan de deskundige is, krijgt een oordeel door zijn besluit", () => {
    const uit = evaluateJaarrekening(vraag("dagbesteding", { besluiten: [besluit({ toets: "D-24.1.e" })] }));
    expect(uit.toetsen.find(({ waarde }) => waarde.toets === "D-24.1.e")?.waarde.oordeel.soort).toBe("voldoet met uitleg");
  });

  it("W-92.2: de opdrachtgever kan tijdelijk meer onderaanneming goedkeuren; van een andere eis van het wijkteam niet", () => {
    const tijdelijk = (toets: string) => besluit({ toets, door: "opdrachtgever" });
    const uit = evaluateJaarrekening(vraag("wijkteam", { besluiten: [tijdelijk("W-92.2"), tijdelijk("W-79.5")] }));
    expect([oordelen(uit)["W-92.2"], oordelen(uit)["W-79.5"]]).toEqual(["voldoet met uitleg", "voldoet niet"]);
  });
});

describe("bestuur en partners", () => {
  it.each([
    [true, euro(145_000)],
    [false, euro(105_000)],
    [null, null],
  ])("D-24.1.m: een partner telt mee als die aandeelhouder is (%s)", (isAandeelhouder, verwacht) => {
    const [bestuurder, partner] = VOORBEELD.beloningen;
    const jaar = eenJaarrekening({ beloningen: [bestuurder, { ...partner, isAandeelhouder }] });
    const toets = evaluateJaarrekening(vraag("dagbesteding", { jaren: [jaar] })).toetsen.find(({ waarde }) => waarde.toets === "D-24.1.m");
    expect(toets?.waarde.getallen[0]).toEqual({ veld: "beloningen.bestuur", waarde: verwacht });
  });

  it.each([undefined, "bestuurder 9"])("D-24.1.l: van een partner van %s is niet bekend bij wie de beloning hoort, dus is er geen oordeel", (partnerVan) => {
    const [bestuurder, partner] = VOORBEELD.beloningen;
    const uit = evaluateJaarrekening(vraag("dagbesteding", { jaren: [eenJaarrekening({ beloningen: [bestuurder, { ...partner, partnerVan }] })] }));
    expect(oordelen(uit)["D-24.1.l bestuurder 1"]).toBe("geen oordeel");
  });

  it("D-24.5: het winstaandeel van een ondernemer telt mee in de beloning van het bestuur en wordt zelf getoetst", () => {
    const jaar = eenJaarrekening({ beloningen: [], ondernemers: [{ kenmerk: "vennoot 1", winstaandeel: cent(134_000), deeltijdfactor: "0.8" }] });
    const uit = evaluateJaarrekening(vraag("dagbesteding", { jaren: [jaar] }));
    expect(uit.toetsen.find(({ waarde }) => waarde.toets === "D-24.1.m")?.waarde.gemeten).toEqual({ teller: 67n, noemer: 1000n });
    expect(oordelen(uit)["D-24.5 vennoot 1"]).toBe("voldoet niet");
  });
});
