import { addDagen, addMaanden, compareDatums, countDagen, type Duur, type IsoDatum } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum, eenInstelling } from "../../test/arbitraries.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { datum } from "../../test/datums.js";
import { redenenRustdag } from "../kalender/reden-rustdag.js";
import { STANDAARD_RUSTDAGEN } from "../kalender/rustdagen.js";
import { makeKalender } from "../kalender/kalender.js";
import { addWerkdagen, countWerkdagen, isWerkdag } from "../kalender/werkdag.js";
import { evaluateStatus } from "../status/evaluate-status.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import type { Dagtermijn } from "../termijn/termijn.js";

const kalender = makeKalender();

/** Any term that the Algemene termijnenwet covers. */
const eenWettelijkeDuur: fc.Arbitrary<Duur> = fc.oneof(
  fc.record({ aantal: fc.integer({ min: 1, max: 90 }), eenheid: fc.constant("kalenderdag" as const) }),
  fc.record({ aantal: fc.integer({ min: 1, max: 12 }), eenheid: fc.constant("week" as const) }),
  fc.record({ aantal: fc.integer({ min: 1, max: 3 }), eenheid: fc.constant("maand" as const) }),
);

const termijn = (aanvang: IsoDatum, waarde: Duur): Dagtermijn => {
  const norm = eenTermijnNorm({ waarde, regime: "wmo", geldigheid: { begindatum: datum("1990-01-01") } });
  return evaluateTermijn({ normen: [norm], norm: norm.id, aanvang, kalender })._unsafeUnwrap().waarde;
};

describe("wetten van wettelijke termijnen", () => {
  it("K-04: een latere aanvang geeft nooit een eerder einde", () => {
    fc.assert(
      fc.property(eenWettelijkeDuur, eenDatum, fc.integer({ min: 0, max: 30 }), (duur, aanvang, later) => {
        const eerder = termijn(aanvang, duur).uitersteDatum;
        expect(compareDatums(eerder, termijn(addDagen(aanvang, later)._unsafeUnwrap(), duur).uitersteDatum)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("K-04: verschuiven verkort nooit en eindigt nooit op een rustdag", () => {
    fc.assert(
      fc.property(eenWettelijkeDuur, eenDatum, (duur, aanvang) => {
        const { geteldeDatum, uitersteDatum } = termijn(aanvang, duur);
        expect(uitersteDatum >= geteldeDatum).toBe(true);
        expect(redenenRustdag(STANDAARD_RUSTDAGEN, uitersteDatum)).toEqual([]);
      }),
    );
  });

  it("K-04: elke dag tussen de getelde en de uiterste datum is een rustdag, of was nodig voor de twee werkdagen", () => {
    fc.assert(
      fc.property(eenWettelijkeDuur, eenDatum, (duur, aanvang) => {
        const { geteldeDatum, uitersteDatum } = termijn(aanvang, duur);
        const werkdagenErvoor = countWerkdagen(STANDAARD_RUSTDAGEN.kalender, aanvang, addDagen(uitersteDatum, -1)._unsafeUnwrap());
        const erna = Array.from({ length: countDagen(geteldeDatum, uitersteDatum) }, (_, dag) => addDagen(geteldeDatum, dag)._unsafeUnwrap());
        expect(erna.every((dag) => !isWerkdag(STANDAARD_RUSTDAGEN.kalender, dag)) || werkdagenErvoor === 1).toBe(true);
      }),
    );
  });

  it("K-05: de maandtermijn en zijn status zijn het eens over elke dag", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), eenDatum, fc.integer({ min: -3, max: 3 }), (maanden, aanvang, verschil) => {
        const norm = eenTermijnNorm({ waarde: { aantal: maanden, eenheid: "maand" }, geldigheid: { begindatum: datum("1990-01-01") } });
        const { waarde } = evaluateTermijn({ normen: [norm], norm: norm.id, aanvang, kalender })._unsafeUnwrap();
        const gedaan = addDagen(addMaanden(aanvang, maanden)._unsafeUnwrap(), verschil)._unsafeUnwrap();
        const status = evaluateStatus({ termijn: waarde, kalender, peildatum: gedaan, voldaanOp: gedaan });
        expect(status._tag).toBe(verschil <= 0 ? "Gehaald" : "TeLaatGehaald");
      }),
    );
  });

  it("K-02: werkdagen vooruit en terug heffen elkaar op vanaf een werkdag", () => {
    fc.assert(
      fc.property(eenInstelling, eenDatum, fc.integer({ min: 1, max: 60 }), (instelling, dag, aantal) => {
        const eigen = makeKalender(instelling);
        fc.pre(isWerkdag(eigen, dag));
        const vooruit = addWerkdagen(eigen, dag, aantal)._unsafeUnwrap();
        expect(addWerkdagen(eigen, vooruit, -aantal)._unsafeUnwrap()).toBe(dag);
      }),
    );
  });

  it("K-01: dagen en weken terug heffen dezelfde termijn vooruit op, zolang er niets verschuift", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom("kalenderdag" as const, "week" as const), eenDatum, (aantal, eenheid, aanvang) => {
        const reken = (richting: "na" | "voor", dag: IsoDatum): IsoDatum => {
          const vergelijking = richting === "na" ? "<=" : ">=";
          const norm = eenTermijnNorm({ waarde: { aantal, eenheid }, richting, vergelijking, geldigheid: { begindatum: datum("1990-01-01") } });
          return evaluateTermijn({ normen: [norm], norm: norm.id, aanvang: dag, kalender })._unsafeUnwrap().waarde.uitersteDatum;
        };
        expect(reken("voor", reken("na", aanvang))).toBe(aanvang);
      }),
    );
  });
});
