import { formatVerhouding, makeVerhouding, roundVerhouding } from "@wmo-kit/domain";
import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { datum, getal, profielMet } from "../../test/bouwers.js";
import { computeInterimMaximum } from "./compute-interim-maximum.js";
import { computeWntMaximum, type WntMaximumvraag } from "./compute-wnt-maximum.js";
import { WNT_KLASSEN } from "./wnt-klasse.js";
import { WNT_NORMEN } from "./wnt.table.js";

// Copied by hand from the amounts in the Staatscourant; in thousands of euros: I, II, III, IV, V.
const TABEL: Readonly<Record<number, readonly number[]>> = {
  2019: [107, 130, 157, 179, 194],
  2020: [111, 135, 163, 185, 201],
  2021: [116, 141, 170, 193, 209],
  2022: [120, 146, 176, 199, 216],
  2023: [124, 151, 182, 205, 223],
  2024: [130, 158, 190, 214, 233],
  2025: [138, 167, 201, 226, 246],
  2026: [147, 178, 214, 241, 262],
};

const vraag = (anders: Partial<WntMaximumvraag> = {}): WntMaximumvraag => ({
  normen: WNT_NORMEN,
  soort: "II",
  functie: "topfunctionaris",
  deeltijdfactor: getal(1),
  dagen: null,
  peildatum: datum("2026-06-01"),
  ...anders,
});
const maximum = (anders: Partial<WntMaximumvraag>) => computeWntMaximum(vraag(anders))._unsafeUnwrap().waarde;
const centen = (anders: Partial<WntMaximumvraag>): bigint | null => {
  const waarde = maximum(anders);
  return waarde === null ? null : roundVerhouding(waarde, "half-weg-van-nul");
};

describe("WNT-maxima", () => {
  it.each(Object.entries(TABEL))("WNT 2.3: de bedragen van %s, per klasse en algemeen", (jaar, bedragen) => {
    const op = { peildatum: datum(`${jaar}-12-31`) };
    expect(WNT_KLASSEN.map((soort) => centen({ ...op, soort }))).toEqual(bedragen.map((duizend) => BigInt(duizend) * 100_000n));
    expect(centen({ ...op, soort: "algemeen" })).toBe(BigInt(bedragen[4] ?? 0) * 100_000n);
  });

  it("WNT 2.3: op de laatste dag van 2026 is er een norm, op 1 januari 2027 en in 2018 niet, en nooit die van een ander jaar", () => {
    expect(centen({ peildatum: datum("2026-12-31") })).toBe(17_800_000n);
    for (const dag of ["2027-01-01", "2018-12-31", "2030-06-01"]) {
      expect(computeWntMaximum(vraag({ peildatum: datum(dag) }))._unsafeUnwrapErr()).toEqual({ _tag: "NormNietGeldig", norm: "WNT.zorg.II", peildatum: dag });
    }
  });

  it("WNT 2.1 lid 2: 0,8 fte in klasse II van 2026 is 142.400, en meer dan voltijd telt als voltijd", () => {
    expect([centen({ deeltijdfactor: getal("0.8") }), centen({ deeltijdfactor: getal("1.2") }), centen({ deeltijdfactor: getal(1) })]).toEqual([14_240_000n, 17_800_000n, 17_800_000n]);
    expect(maximum({ deeltijdfactor: null })).toBeNull();
  });

  it("WNT 2.1 lid 3: 183 dagen in klasse III van 2024 is 190.000 × 183 / 365, ook in een schrikkeljaar", () => {
    const waarde = maximum({ soort: "III", dagen: 183, peildatum: datum("2024-03-01") });
    expect(waarde).toEqual(makeVerhouding(19_000_000n * 183n, 365n)._unsafeUnwrap());
    expect(centen({ soort: "III", dagen: 183, peildatum: datum("2024-03-01") })).toBe(9_526_027n);
  });

  it.each([364, 365, 366])("WNT 2.1 lid 3: %i dagen is nooit meer dan een heel jaar", (dagen) => {
    expect(maximum({ dagen })).toEqual(makeVerhouding(17_800_000n * BigInt(Math.min(dagen, 365)), 365n)._unsafeUnwrap());
  });

  it("WNT 2.2: de voorzitter 15% en een lid 10%, zonder deeltijdfactor", () => {
    expect(centen({ soort: "I", functie: "voorzitter toezicht", deeltijdfactor: null })).toBe(2_205_000n);
    expect(centen({ soort: "I", functie: "lid toezicht", deeltijdfactor: getal("0.1") })).toBe(1_470_000n);
  });

  it("WNT 2.3: een afgesproken bedrag vult het jaar dat nog ontbreekt", () => {
    const profiel = profielMet({ norm: "WNT.zorg.II", waarde: 18_900_000, begindatum: "2027-01-01" });
    const { waarde, bronnen } = computeWntMaximum(vraag({ peildatum: datum("2027-05-01"), profiel }))._unsafeUnwrap();
    expect(waarde === null ? null : formatVerhouding(waarde)).toBe("18900000/1");
    expect(bronnen[0]).toEqual({ soort: "afspraak", afspraak: "Proefcontract: proef" });
  });

  it("WNT 2.3: het bedrag noemt de Staatscourant, het artikel en de regels die het verlagen", () => {
    const { bronnen } = computeWntMaximum(vraag({ dagen: 100 }))._unsafeUnwrap();
    expect(bronnen).toEqual([
      { soort: "wet", wet: "Regeling bezoldigingsmaxima topfunctionarissen zorg en jeugdhulp (Stcrt. 2025, 39481)", artikel: "3" },
      { soort: "wet", wet: "Wet normering topinkomens", artikel: "2.1", lid: "2" },
      { soort: "wet", wet: "Wet normering topinkomens", artikel: "2.1", lid: "3" },
    ]);
  });
});

describe("zonder dienstbetrekking", () => {
  const interim = (maanden1tm6: number, maanden7tm12: number, uren: number, dag = "2026-03-01") =>
    computeInterimMaximum({ normen: WNT_NORMEN, maanden1tm6, maanden7tm12, uren: getal(uren), peildatum: datum(dag) });

  it("Uitvoeringsbesluit WNT 4: drie maanden en 300 uur in 2026 is de laagste van 104.400 en 75.000", () => {
    expect(interim(3, 0, 300)._unsafeUnwrap().waarde).toEqual(getal(7_500_000));
    expect(interim(3, 0, 418)._unsafeUnwrap().waarde).toEqual(getal(10_440_000));
    expect(interim(6, 6, 9_999)._unsafeUnwrap().waarde).toEqual(getal((6 * 34_800 + 6 * 26_500) * 100));
  });

  it("Uitvoeringsbesluit WNT 4: zonder bedrag voor het jaar is er geen maximum", () => {
    expect(interim(1, 0, 10, "2027-01-01")._unsafeUnwrapErr()._tag).toBe("NormNietGeldig");
  });
});

interface Referentie {
  readonly norms: readonly { readonly key: string; readonly values: readonly { readonly validFrom: string; readonly value: number | null }[] }[];
}

describe.skipIf(!hasReferenceData)(`WNT tegen de bron${referenceDataNote}`, () => {
  const SLEUTELS: Readonly<Record<string, string>> = {
    "wnt.algemeenMaximum": "WNT.algemeen",
    ...Object.fromEntries(WNT_KLASSEN.map((klasse) => [`wnt.zorgJeugdhulp.klasse${klasse}`, `WNT.zorg.${klasse}`])),
    "wnt.geenDienstbetrekking.maand1tm6": "WNT.zonderdienst.maand1-6",
    "wnt.geenDienstbetrekking.maand7tm12": "WNT.zonderdienst.maand7-12",
    "wnt.geenDienstbetrekking.uurtarief": "WNT.zonderdienst.uur",
  };

  it.each(Object.entries(SLEUTELS))("WNT 2.3: %s staat er jaar voor jaar zo in, en geen ander jaar", (sleutel, id) => {
    const { norms } = readReferenceJson("facts/finance-norms.json") as Referentie;
    const verwacht = norms
      .filter(({ key }) => key === sleutel)
      .flatMap(({ values }) => values.filter(({ value }) => value !== null).map(({ validFrom, value }) => [validFrom, (value ?? 0) * 100]));
    const eigen = WNT_NORMEN.filter((rij) => rij.id === id).map(({ geldigheid, waarde }) => [geldigheid.begindatum, waarde]);
    expect(eigen).toEqual(verwacht);
    expect(eigen.length).toBeGreaterThan(5);
  });
});
