import fc from "fast-check";
import { expect, it } from "vitest";

import { type Gelezen, leegGelezen, neemOp, zonderRijen } from "./gelezen.js";

// Each dossier began at a place of its own, and a row without content is one that was destroyed.
const rij = fc.record({ dossier: fc.nat(30), waarde: fc.option(fc.nat(99), { nil: undefined, freq: 8 }) });
const stap = fc.oneof(fc.record({ nieuwer: fc.array(rij, { maxLength: 5 }) }), fc.record({ weg: fc.array(fc.nat(30), { maxLength: 3 }) }));
const beginVan = (dossier: number): number => ((dossier * 7) % 31) + 1;

/** The list as the words say: what every row says, by where its dossier began. */
const naief = (rijen: ReadonlyMap<string, number | undefined>): readonly number[] =>
  [...rijen].flatMap(([dossier, waarde]) => (waarde === undefined ? [] : [{ begin: beginVan(Number(dossier)), waarde }])).toSorted((een, ander) => een.begin - ander.begin).map(({ waarde }) => waarde);

it("OPSLAG: stap voor stap opgenomen rijen staan in dezelfde volgorde als alle rijen in één keer, ook wie midden in de lijst begint of verdwijnt", () => {
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 40 }), fc.boolean(), (stappen, geeftWeg) => {
      let gelezen: Gelezen<number> = leegGelezen(1);
      const model = new Map<string, number | undefined>();
      for (const een of stappen) {
        const eerder = geeftWeg ? undefined : { gelezen, rijen: new Map(gelezen.rijen), lijst: [...gelezen.lijst] };
        if ("weg" in een) {
          for (const dossier of een.weg) model.delete(String(dossier));
          gelezen = zonderRijen(gelezen, een.weg.map(String), geeftWeg);
        } else {
          for (const { dossier, waarde } of een.nieuwer) model.set(String(dossier), waarde);
          gelezen = neemOp(gelezen, "x", een.nieuwer.map(({ dossier, waarde }) => [String(dossier), { begin: waarde === undefined ? 0 : beginVan(dossier), inhoud: waarde }] as const), geeftWeg);
        }
        expect(gelezen.lijst).toEqual(naief(model));
        expect([...gelezen.rijen.keys()].toSorted()).toEqual([...model.keys()].toSorted());
        // What was not given away is still what it was.
        if (eerder !== undefined) expect([eerder.gelezen.rijen, eerder.gelezen.lijst]).toEqual([eerder.rijen, eerder.lijst]);
      }
    }),
    { numRuns: 300 },
  );
});
