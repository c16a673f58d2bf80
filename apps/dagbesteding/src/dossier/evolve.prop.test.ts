import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum, eenContact, eenDossier, eenOntvangst, eenStart } from "../../test/feiten.js";
import type { Gebeurtenis } from "./gebeurtenis.js";

const dag = fc.integer({ min: 1, max: 28 }).map((nummer) => `2026-03-${String(nummer).padStart(2, "0")}`);

const feit: fc.Arbitrary<readonly Gebeurtenis[]> = fc.oneof(
  dag.map((dagVanContact) => [eenContact(dagVanContact)]),
  dag.map((begindatum) => eenStart(1, begindatum)),
  fc.record({ nummer: fc.integer({ min: 1, max: 4 }), toewijzingsdatum: dag }).map((product) => [eenOntvangst({ producten: [product] })]),
  fc.constant([{ soort: "bsn-getoond" } as const]),
);

const feiten = fc.array(feit, { maxLength: 12 }).map((lijst) => [eenOntvangst(), ...lijst.flat()]);

describe("een dossier uit feiten", () => {
  it("B2: dezelfde feiten geven altijd hetzelfde dossier, en elk feit staat op de tijdlijn", () => {
    fc.assert(
      fc.property(feiten, (lijst) => {
        const dossier = eenDossier(...lijst);
        expect(eenDossier(...lijst)).toEqual(dossier);
        expect([dossier.versie, dossier.tijdlijn.length]).toEqual([lijst.length, lijst.length]);
      }),
    );
  });

  it("OP033x1: welke toewijzing geldt hangt af van wanneer zij is vastgesteld, niet van wanneer zij binnenkwam", () => {
    const versies = fc.uniqueArray(dag, { minLength: 2, maxLength: 6 }).chain((dagen) =>
      fc.shuffledSubarray(dagen, { minLength: dagen.length, maxLength: dagen.length }),
    );
    fc.assert(
      fc.property(versies, (dagen) => {
        const berichten = dagen.map((toewijzingsdatum) => eenOntvangst({ berichtId: toewijzingsdatum, producten: [{ nummer: 1, toewijzingsdatum }] }));
        const [toewijzing] = eenDossier(...berichten).toewijzingen;
        const laatste = dagen.toSorted().at(-1);
        expect([toewijzing?.toewijzingsdatum, toewijzing?.berichtId]).toEqual([laatste, laatste]);
      }),
    );
  });

  it("B2: een gewijzigde toewijzing vergeet niet dat de ondersteuning is gestart", () => {
    fc.assert(
      fc.property(dag, fc.array(dag, { maxLength: 4 }), (begindatum, wijzigingen) => {
        const later = wijzigingen.map((toewijzingsdatum) => eenOntvangst({ producten: [{ nummer: 1, toewijzingsdatum }] }));
        const dossier = eenDossier(eenOntvangst(), ...eenStart(1, begindatum), ...later);
        expect(dossier.toewijzingen.map(({ start }) => start?.begindatum)).toEqual([datum(begindatum)]);
      }),
    );
  });
});
