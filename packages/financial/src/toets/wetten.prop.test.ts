import { compareVerhouding, makeVerhouding, multiplyVerhouding } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum, getal } from "../../test/bouwers.js";
import type { Cijfers } from "../jaarrekening/cijfers.js";
import { VELDEN, type Veld } from "../jaarrekening/velden.table.js";
import { DAGBESTEDING_NORMEN } from "../norm/dagbesteding.table.js";
import type { FinancieleNorm } from "../norm/financiele-norm.js";
import { WIJKTEAM_NORMEN } from "../norm/wijkteam.table.js";
import { evaluateFormuletoets } from "./evaluate-formuletoets.js";

const normen: readonly FinancieleNorm[] = [...DAGBESTEDING_NORMEN, ...WIJKTEAM_NORMEN];
const VELDNAMEN = Object.keys(VELDEN) as readonly Veld[];
const VERHOUDINGEN = [...new Set(normen.filter(({ formule }) => formule.noemer.length > 0).map(({ toets }) => toets))];
const toets = (naam: string, cijfers: Cijfers) => evaluateFormuletoets({ normen, toets: naam, cijfers, peildatum: datum("2026-06-01") })._unsafeUnwrap().waarde;

const bedrag = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
const figuren = fc.array(bedrag, { minLength: VELDNAMEN.length, maxLength: VELDNAMEN.length });
const alsCijfers = (bedragen: readonly bigint[]): Cijfers =>
  Object.fromEntries(VELDNAMEN.map((veld, plaats) => [veld, makeVerhouding(bedragen[plaats] ?? 0n, 1)._unsafeUnwrap()]));

/** Second algorithm: whole numbers only, cross-multiplied, without fractions. */
const orakel = (naam: string, cijfers: Cijfers): string => {
  const rijen = normen.filter((norm) => norm.toets === naam && norm.geldigheid.einddatum === undefined);
  const [rij] = rijen;
  if (rij === undefined) return "geen rij";
  const som = (termen: FinancieleNorm["formule"]["teller"]): bigint =>
    termen.reduce((totaal, { veld, teken }) => totaal + (teken === "+" ? 1n : -1n) * (cijfers[veld]?.teller ?? 0n), 0n);
  const [boven, onder] = [som(rij.formule.teller), som(rij.formule.noemer)];
  if (onder <= 0n) return "geen oordeel";
  if (rijen.some(({ waarde }) => waarde === null)) return "geen oordeel";
  const goed = rijen.every(({ waarde, vergelijking }) => {
    if (typeof waarde !== "object" || waarde === null || !("teller" in waarde)) return false;
    const verschil = boven * BigInt(waarde.noemer) - onder * BigInt(waarde.teller);
    return { "<=": verschil <= 0n, "<": verschil < 0n, "=": verschil === 0n, ">=": verschil >= 0n, ">": verschil > 0n }[vergelijking];
  });
  return goed ? "voldoet" : rij.buiten;
};

describe("wetten van de toetsen", () => {
  it("K-08: elk oordeel over een verhouding is dat van een vergelijking in hele getallen", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VERHOUDINGEN), figuren, (naam, bedragen) => {
        const cijfers = alsCijfers(bedragen);
        expect(toets(naam, cijfers).oordeel.soort).toBe(orakel(naam, cijfers));
      }),
      { numRuns: 2_000 },
    );
  });

  it("K-08: vlak bij de grens is het oordeel nog steeds dat van de hele getallen", () => {
    const dichtbij = fc.record({ noemer: fc.bigInt({ min: 1n, max: 10n ** 12n }), erbij: fc.bigInt({ min: -2n, max: 2n }) });
    const tabel = normen.filter(({ waarde, formule }) => typeof waarde === "object" && waarde !== null && formule.noemer.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...tabel), dichtbij, ({ toets: naam, waarde, formule }, { noemer, erbij }) => {
        if (typeof waarde !== "object" || waarde === null) return;
        const teller = (noemer * BigInt(waarde.teller)) / BigInt(waarde.noemer) + erbij;
        const [eerste, ...rest] = formule.teller;
        const cijfers: Cijfers = Object.fromEntries([
          ...rest.map(({ veld }) => [veld, getal(0)] as const),
          ...(eerste === undefined ? [] : [[eerste.veld, makeVerhouding(teller, 1)._unsafeUnwrap()] as const]),
          ...formule.noemer.map(({ veld }) => [veld, makeVerhouding(noemer, 1)._unsafeUnwrap()] as const),
        ]);
        expect(toets(naam, cijfers).oordeel.soort).toBe(orakel(naam, cijfers));
      }),
      { numRuns: 2_000 },
    );
  });

  it("K-08: alle bedragen met hetzelfde getal vermenigvuldigen verandert geen verhouding en geen oordeel", () => {
    const factor = fc.tuple(fc.bigInt({ min: 1n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n })).map(([boven, onder]) => makeVerhouding(boven, onder)._unsafeUnwrap());
    fc.assert(
      fc.property(fc.constantFrom(...VERHOUDINGEN), figuren, factor, (naam, bedragen, keer) => {
        const cijfers = alsCijfers(bedragen);
        const geschaald: Cijfers = Object.fromEntries(Object.entries(cijfers).map(([veld, waarde]) => [veld, waarde === null ? null : multiplyVerhouding(waarde, keer)]));
        const [voor, na] = [toets(naam, cijfers), toets(naam, geschaald)];
        expect([na.gemeten, na.oordeel.soort]).toEqual([voor.gemeten, voor.oordeel.soort]);
      }),
      { numRuns: 500 },
    );
  });

  it("D-24.1.d: meer eigen vermogen, met evenveel meer totaal vermogen, maakt de solvabiliteit nooit lager", () => {
    const positief = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), positief, positief, (vermogen, schuld, erbij) => {
        const met = (extra: bigint) =>
          toets("D-24.1.d", { "balans.eigenVermogen": makeVerhouding(vermogen + extra, 1)._unsafeUnwrap(), "balans.totaalPassiva": makeVerhouding(vermogen + schuld + extra, 1)._unsafeUnwrap() }).gemeten;
        const [voor, na] = [met(0n), met(erbij)];
        if (voor !== null && na !== null) expect(compareVerhouding(na, voor)).not.toBe(-1);
      }),
      { numRuns: 1_000 },
    );
  });

  it("K-10: één cijfer van de berekening weglaten maakt van elk oordeel geen oordeel", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VERHOUDINGEN), figuren, fc.nat(20), (naam, bedragen, welk) => {
        const gebruikt = toets(naam, alsCijfers(bedragen)).getallen;
        const veld = gebruikt[welk % Math.max(1, gebruikt.length)]?.veld;
        if (veld === undefined) return;
        expect(toets(naam, { ...alsCijfers(bedragen), [veld]: null }).oordeel).toEqual({ soort: "geen oordeel", reden: "cijfer ontbreekt" });
      }),
      { numRuns: 500 },
    );
  });
});
