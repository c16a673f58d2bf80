import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum } from "../../test/arbitraries.js";
import { profielMet } from "../../test/bouw-profiel.js";
import { datum } from "../../test/datums.js";
import { dagVan, isoVan } from "../../test/naieve-kalender.js";
import { describeMeting } from "../describe/describe-meting.js";
import { evaluateOnafhankelijkheid } from "./evaluate-onafhankelijkheid.js";
import { evaluateZichtbaarheid } from "./evaluate-zichtbaarheid.js";
import { listZichtbareIndicaties } from "./list-zichtbare-indicaties.js";
import { TERUGKIJKNORMEN } from "./terugkijk.table.js";

const normen = TERUGKIJKNORMEN;
const benoeming = (norm: string, laatste: string | undefined, benoemd: string) => ({
  normen,
  norm,
  laatsteBetrokkenheid: laatste === undefined ? undefined : datum(laatste),
  benoemd: datum(benoemd),
});
const kort = (norm: string, laatste: string | undefined, benoemd: string) => {
  const { vroegsteBenoeming, oordeel } = evaluateOnafhankelijkheid(benoeming(norm, laatste, benoemd))._unsafeUnwrap().waarde;
  return [vroegsteBenoeming, oordeel];
};
const zicht = (einddatum: string | undefined, peildatum: string) => ({
  normen,
  norm: "W-98.3",
  einddatum: einddatum === undefined ? undefined : datum(einddatum),
  peildatum: datum(peildatum),
});

describe("onafhankelijkheid", () => {
  it.each(["D-6.1", "D-23.1.i"])("%s: precies drie jaar later is nog te vroeg, de dag erna niet", (norm) => {
    expect(kort(norm, "2023-03-31", "2026-03-30")).toEqual(["2026-04-01", "voldoet niet"]);
    expect(kort(norm, "2023-03-31", "2026-03-31")).toEqual(["2026-04-01", "voldoet niet"]);
    expect(kort(norm, "2023-03-31", "2026-04-01")).toEqual(["2026-04-01", "voldoet"]);
    expect(kort(norm, "2024-02-29", "2027-02-28")).toEqual(["2027-03-01", "voldoet niet"]);
  });

  it("D-6.1: wie nooit betrokken was, kan altijd worden benoemd; een band tijdens de zittingstijd telt ook", () => {
    expect(kort("D-6.1", undefined, "2026-04-01")).toEqual([null, "voldoet"]);
    expect(kort("D-6.1", "2026-05-01", "2026-04-01")).toEqual(["2029-05-02", "voldoet niet"]);
  });

  it("D-6.1, D-23.1.i: met de andere lezing van A-36 is de dag zelf al vrij", () => {
    const profiel = profielMet({ lezing: "A-36" });
    for (const norm of ["D-6.1", "D-23.1.i"]) {
      const { waarde } = evaluateOnafhankelijkheid({ ...benoeming(norm, "2023-03-31", "2026-03-31"), profiel })._unsafeUnwrap();
      expect([waarde.vroegsteBenoeming, waarde.oordeel]).toEqual(["2026-03-31", "voldoet"]);
    }
  });

  it("D-6.1: een afgesproken lege waarde geeft geen oordeel", () => {
    const profiel = profielMet({ norm: "D-6.1", waarde: null });
    expect(evaluateOnafhankelijkheid({ ...benoeming("D-6.1", "2026-03-31", "2026-04-01"), profiel })._unsafeUnwrap().waarde).toMatchObject({
      vroegsteBenoeming: null,
      oordeel: "geen oordeel",
    });
  });

  it("A-36: een latere band geeft nooit een eerdere vrije dag", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 0, max: 400 }), (laatste, later) => {
        const vrij = (dag: string) => evaluateOnafhankelijkheid(benoeming("D-6.1", dag, "2030-01-01"))._unsafeUnwrap().waarde.vroegsteBenoeming ?? "";
        expect(vrij(laatste) <= vrij(isoVan(dagVan(laatste) + later))).toBe(true);
      }),
    );
  });
});

describe("zichtbaarheid van geëindigde indicaties", () => {
  it("W-98.3: precies een jaar na het einde is nog zichtbaar, de dag erna niet meer", () => {
    const op = (einde: string | undefined, dag: string) => evaluateZichtbaarheid(zicht(einde, dag))._unsafeUnwrap().waarde;
    expect(op("2025-06-30", "2025-06-30")).toMatchObject({ zichtbaar: true, zichtbaarTotEnMet: "2026-06-30" });
    expect(op("2025-06-30", "2026-06-30").zichtbaar).toBe(true);
    expect(op("2025-06-30", "2026-07-01").zichtbaar).toBe(false);
    expect(op("2024-02-29", "2025-02-28").zichtbaar).toBe(true);
    expect(op("2024-02-29", "2025-03-01").zichtbaar).toBe(false);
    expect(op(undefined, "2026-07-01")).toMatchObject({ zichtbaar: true, zichtbaarTotEnMet: null });
  });

  it("W-98.3: vooruit tellen en terug tellen verschillen op een schrikkeldag; vooruit beslist", () => {
    // Counted back from 29 February 2028 the limit would be 28 February 2027 and show it a day longer.
    expect(evaluateZichtbaarheid(zicht("2027-02-28", "2028-02-28"))._unsafeUnwrap().waarde.zichtbaar).toBe(true);
    expect(evaluateZichtbaarheid(zicht("2027-02-28", "2028-02-29"))._unsafeUnwrap().waarde.zichtbaar).toBe(false);
  });

  it("W-98.3: zonder afgesproken termijn is een geëindigde indicatie niet zichtbaar", () => {
    const profiel = profielMet({ norm: "W-98.3", waarde: null });
    const op = (dag: string) => evaluateZichtbaarheid({ ...zicht("2025-06-30", dag), profiel })._unsafeUnwrap().waarde;
    expect([op("2025-06-30").zichtbaar, op("2025-07-01").zichtbaar]).toEqual([true, false]);
  });

  it("W-98.3: de lijst houdt de volgorde en laat weg wat te lang geleden eindigde", () => {
    const indicaties = ["2025-12-31", "2024-12-30", undefined, "2025-01-01", "2024-12-31"].map((einde, nummer) => ({
      nummer,
      einddatum: einde === undefined ? undefined : datum(einde),
    }));
    const zichtbaar = listZichtbareIndicaties(indicaties, { normen, norm: "W-98.3", peildatum: datum("2025-12-31") })._unsafeUnwrap();
    expect(zichtbaar.map(({ nummer }) => nummer)).toEqual([0, 2, 3, 4]);
    const buiten = listZichtbareIndicaties(indicaties, { normen, norm: "W-98.3", peildatum: datum("2021-12-31") });
    expect(buiten._unsafeUnwrapErr()._tag).toBe("NormNietGeldig");
  });
});

describe("twee soorten terugblik", () => {
  it("D-6.1, W-98.3: de ene norm beantwoordt de vraag van de andere niet", () => {
    expect(evaluateOnafhankelijkheid(benoeming("W-98.3", "2023-03-31", "2026-03-31"))._unsafeUnwrapErr()).toMatchObject({ code: "soort" });
    expect(evaluateZichtbaarheid({ ...zicht("2025-06-30", "2026-06-30"), norm: "D-6.1" })._unsafeUnwrapErr()).toMatchObject({ code: "soort" });
  });
});

describe("uitleg van de terugblik", () => {
  it("D-6.1, D-23.1.i, W-98.3: laatste dag, dag erna en zonder band", async () => {
    const teksten = [
      ...["D-6.1", "D-23.1.i"].flatMap((norm) =>
        [
          benoeming(norm, "2023-03-31", "2026-03-31"),
          benoeming(norm, "2023-03-31", "2026-04-01"),
          benoeming(norm, undefined, "2026-04-01"),
        ].map((geval) => describeMeting(evaluateOnafhankelijkheid(geval)._unsafeUnwrap())),
      ),
      ...[zicht("2025-06-30", "2025-06-30"), zicht("2025-06-30", "2026-06-30"), zicht("2025-06-30", "2026-07-01"), zicht(undefined, "2026-07-01")].map(
        (geval) => describeMeting(evaluateZichtbaarheid(geval)._unsafeUnwrap()),
      ),
    ];
    await expect(`${teksten.join("\n\n")}\n`).toMatchFileSnapshot("../../test/golden/terugblik.txt");
  });
});
