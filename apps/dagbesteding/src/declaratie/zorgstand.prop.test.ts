import type { Tarief } from "@wmo-kit/iwmo";
import fc from "fast-check";
import { expect, it } from "vitest";

import { datum } from "../../test/feiten.js";
import { eenToewijzing, eenZorgdossier } from "../../test/zorgdossier.js";
import type { Maandzorg } from "../aanwezigheid/maandzorg.js";
import { readTariefrij } from "./declaratiefeit.js";
import { toTarieven } from "./make-opdracht.js";
import { makeZorgstand, type Zorgbron } from "./zorgstand.js";

const INWONERS = ["d-1", "d-2", "d-3", "d-4"].map((id, plaats) => eenZorgdossier(id, [eenToewijzing(100 + plaats)]));
const TARIEVEN: readonly Tarief[] = toTarieven([readTariefrij({ soort: "tarief-vastgelegd", productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150, geldigVanaf: "2020-01-01" })]);

const eenMaand = fc.record({ inwoner: fc.nat(INWONERS.length - 1), maand: fc.constantFrom("2026-01", "2026-02", "2026-03"), dagdelen: fc.integer({ min: 1, max: 20 }) });
const stap = fc.oneof(
  { weight: 5, arbitrary: fc.record({ soort: fc.constant("zet" as const), rij: eenMaand }) },
  fc.record({ soort: fc.constant("weg" as const), plaats: fc.nat(11) }),
  fc.record({ soort: fc.constantFrom("herlezen" as const, "omgekeerd" as const, "niets" as const) }),
);
type Stap = typeof stap extends fc.Arbitrary<infer S> ? S : never;

const toRij = ({ inwoner, maand, dagdelen }: { readonly inwoner: number; readonly maand: string; readonly dagdelen: number }): Maandzorg => ({
  dossier: INWONERS[inwoner]?.id ?? "",
  maand,
  delen: [{ dag: datum(`${maand}-05`), toewijzingNummer: 100 + inwoner, dagdelen, minuten: 0 }],
});

const volg = (maanden: readonly Maandzorg[], een: Stap): readonly Maandzorg[] => {
  switch (een.soort) {
    case "zet": {
      const rij = toRij(een.rij);
      const isDeze = ({ dossier, maand }: Maandzorg): boolean => dossier === rij.dossier && maand === rij.maand;
      return maanden.some(isDeze) ? maanden.map((oud) => (isDeze(oud) ? rij : oud)) : [...maanden, rij];
    }
    case "weg":
      return maanden.filter((_, plaats) => plaats !== een.plaats);
    case "herlezen":
      return structuredClone(maanden);
    case "omgekeerd":
      return maanden.toReversed();
    case "niets":
      return maanden;
  }
};

it("D-20.2: na elke reeks wijzigingen in de maanden is de bijgehouden zorg gelijk aan alles opnieuw wegen", () => {
  fc.assert(
    fc.property(fc.array(stap, { minLength: 1, maxLength: 30 }), (stappen) => {
      const toZorg = makeZorgstand();
      let bron: Zorgbron = { maanden: [], bewoners: INWONERS, tarieven: TARIEVEN, runs: new Map() };
      for (const een of stappen) {
        bron = { ...bron, maanden: volg(bron.maanden, een) };
        expect(toZorg(bron)).toEqual(makeZorgstand()(bron));
      }
    }),
    { numRuns: 300 },
  );
});

it("D-20.2: een maand die erbij komt telt mee, en een maand die weggaat niet meer", () => {
  const toZorg = makeZorgstand();
  const [januari, februari] = [toRij({ inwoner: 0, maand: "2026-01", dagdelen: 2 }), toRij({ inwoner: 0, maand: "2026-02", dagdelen: 3 })];
  const bedragen = (maanden: readonly Maandzorg[]) => toZorg({ maanden, bewoners: INWONERS, tarieven: TARIEVEN, runs: new Map() })?.flatMap(({ zorg }) => zorg.map(({ bedrag }) => bedrag));
  expect([bedragen([januari]), bedragen([januari, februari]), bedragen([februari])]).toEqual([[8_300], [8_300, 12_450], [12_450]]);
});
