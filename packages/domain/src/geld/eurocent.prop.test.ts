import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenBedrag } from "../../test/arbitraries.js";
import { cent } from "../../test/bouwers.js";
import { allocateEurocent } from "./allocate-eurocent.js";
import { addEurocent, subtractEurocent, sumEurocent } from "./eurocent-rekenen.js";
import { formatEurocent, parseEuroInvoer } from "./eurotekst.js";

const nl = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });

/** Second algorithm: the number formatter of the engine, for amounts that it can hold to the cent as a float. */
const volgensIntl = (bedrag: number): string => nl.format(bedrag / 100).replace(/[\u00a0\u202f]/g, " ");
const eenFloatBedrag = fc.integer({ min: -1e13, max: 1e13 }).map(cent);

describe("eurocent, wetten", () => {
  it("K-08: optellen en weer aftrekken geeft het eerste bedrag, of een fout buiten het bereik", () => {
    fc.assert(
      fc.property(eenBedrag, eenBedrag, (a, b) => {
        const som = addEurocent(a, b);
        expect(som.isOk()).toBe(Number.isSafeInteger(Number(BigInt(a) + BigInt(b))));
        if (som.isOk()) expect(subtractEurocent(som.value, b)._unsafeUnwrap()).toBe(a);
        expect(sumEurocent([a, b])).toEqual(som);
      }),
    );
  });

  it("TR346: de delen van een verdeling tellen op tot het bedrag en wijken nog geen cent af van het exacte deel", () => {
    const gewichten = fc.array(fc.oneof(fc.nat(20), fc.nat({ max: Number.MAX_SAFE_INTEGER })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(eenBedrag, gewichten, (bedrag, verdeling) => {
        const som = verdeling.reduce((totaal, gewicht) => totaal + BigInt(gewicht), 0n);
        const uitkomst = allocateEurocent(bedrag, verdeling);
        expect(uitkomst.isOk()).toBe(som > 0n);
        if (uitkomst.isErr()) return;
        expect(sumEurocent(uitkomst.value)._unsafeUnwrap()).toBe(bedrag);
        uitkomst.value.forEach((deel, plaats) => {
          const verschil = BigInt(deel) * som - BigInt(bedrag) * BigInt(verdeling[plaats] ?? 0);
          expect(verschil > -som && verschil < som).toBe(true);
          if (verdeling[plaats] === 0) expect(deel).toBe(0);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("TR346: een schuld wordt verdeeld als een tegoed met een minteken", () => {
    fc.assert(
      fc.property(eenBedrag, fc.array(fc.nat(9), { minLength: 1 }), (bedrag, verdeling) => {
        const heen = allocateEurocent(bedrag, verdeling);
        const terug = allocateEurocent(cent(-bedrag), verdeling);
        if (heen.isOk() && terug.isOk()) expect(terug.value).toEqual(heen.value.map((deel) => -deel + 0));
      }),
    );
  });

  it("LDT_Bedrag: een bedrag staat er zoals het Nederlands het schrijft, en wordt zo weer gelezen", () => {
    fc.assert(
      fc.property(eenBedrag, (bedrag) => {
        expect(parseEuroInvoer(formatEurocent(bedrag))._unsafeUnwrap()).toBe(bedrag);
      }),
    );
    fc.assert(
      fc.property(eenFloatBedrag, (bedrag) => {
        expect(formatEurocent(bedrag)).toBe(volgensIntl(bedrag));
      }),
      { numRuns: 2000 },
    );
  });
});
