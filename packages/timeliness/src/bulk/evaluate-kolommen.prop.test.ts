import { addDagen, fromEpochDag, toEpochDag, type IsoDatum } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDagduur, eenDatum, eenInstelling } from "../../test/arbitraries.js";
import { datum } from "../../test/datums.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { makeKalender } from "../kalender/kalender.js";
import { evaluateStatus } from "../status/evaluate-status.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import type { TermijnNorm } from "../termijn/termijn-norm.js";
import { WETTELIJKE_TERMIJNEN } from "../termijn/wettelijke-termijnen.js";
import { evaluateKolommen } from "./evaluate-kolommen.js";
import { GEEN_DAG, makeStatuskolommen, STATUSCODES, type Statuskolommen } from "./kolommen.js";
import { compileTermijn, type Termijnkern } from "./termijnkern.js";

interface Geval {
  readonly aanvang: IsoDatum;
  readonly voldaanOp: IsoDatum | undefined;
}

const eenGeval: fc.Arbitrary<Geval> = fc
  .tuple(eenDatum, fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }))
  .map(([aanvang, later]) => ({ aanvang, voldaanOp: later === undefined ? undefined : addDagen(aanvang, later)._unsafeUnwrap() }));

const eenRij: fc.Arbitrary<TermijnNorm> = fc
  .record({
    waarde: fc.oneof({ weight: 8, arbitrary: eenDagduur }, fc.constant(null), fc.constant({ aantal: 48, eenheid: "uur" as const })),
    vooruit: fc.boolean(),
    vergelijking: fc.constantFrom("<=", "<", "=", ">=", ">"),
    regime: fc.constantFrom("contract", "wmo", "awb", "iwmo", "regeling"),
  })
  .map(({ vooruit, ...rij }) => eenTermijnNorm({ ...rij, richting: vooruit ? "na" : "voor", geldigheid: { begindatum: datum("2010-01-01") } }));

const lees = (uit: Statuskolommen, rij: number): readonly unknown[] => {
  const dag = uit.uiterste[rij] ?? GEEN_DAG;
  return [STATUSCODES[uit.status[rij] ?? -1], dag === GEEN_DAG ? undefined : fromEpochDag(dag)._unsafeUnwrap(), uit.afstand[rij]];
};

const epochDagen = (datums: readonly (IsoDatum | undefined)[]): Int32Array =>
  Int32Array.from(datums, (dag) => (dag === undefined ? GEEN_DAG : toEpochDag(dag)));

const kernVan = (normen: readonly TermijnNorm[], norm: string, kalender = makeKalender()): Termijnkern =>
  compileTermijn({ normen, norm, kalender })._unsafeUnwrap();

describe("veel termijnen tegelijk", () => {
  it("K-01: in kolommen komt voor elke rij hetzelfde uit als een voor een", () => {
    fc.assert(
      fc.property(eenInstelling, fc.array(eenRij, { minLength: 1, maxLength: 4 }), fc.array(eenGeval, { maxLength: 12 }), eenDatum, (instelling, rijen, gevallen, peildatum) => {
        const kalender = makeKalender(instelling);
        const normen = rijen.map((rij, plaats) => ({ ...rij, id: `T-${plaats}` }));
        const kolommen = {
          aanvang: epochDagen(gevallen.map(({ aanvang }) => aanvang)),
          voldaanOp: epochDagen(gevallen.map(({ voldaanOp }) => voldaanOp)),
          norm: Uint16Array.from(gevallen, (_, plaats) => plaats % normen.length),
        };
        const kernen = normen.map(({ id }) => kernVan(normen, id, kalender));
        const uit = evaluateKolommen({ kernen, kolommen, kalender, peildatum })._unsafeUnwrap();
        gevallen.forEach(({ aanvang, voldaanOp }, plaats) => {
          const norm = `T-${plaats % normen.length}`;
          const verwacht = evaluateTermijn({ normen, norm, aanvang, kalender }).match(
            ({ waarde: termijn }): readonly unknown[] => {
              const status = evaluateStatus({ termijn, kalender, peildatum, voldaanOp });
              const afstand = "resterend" in status ? status.resterend : "overschrijding" in status ? status.overschrijding : undefined;
              return [status._tag, termijn.uitersteDatum, afstand?.duur.aantal ?? 0];
            },
            ({ _tag }) => [_tag, undefined, 0],
          );
          expect(lees(uit, plaats)).toEqual(verwacht);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("Wmo 2.3.5: opgeschorte dagen komen erbij voordat de laatste dag verschuift", () => {
    const kern = kernVan(WETTELIJKE_TERMIJNEN, "Wmo-2.3.5.2");
    const kolommen = { aanvang: epochDagen([datum("2026-01-05"), datum("2026-01-05")]), opgeschort: Int32Array.from([6, 13]) };
    const uit = evaluateKolommen({ kernen: [kern], kolommen, kalender: makeKalender(), peildatum: datum("2026-01-05") })._unsafeUnwrap();
    expect([lees(uit, 0)[1], lees(uit, 1)[1]]).toEqual(["2026-01-26", "2026-02-02"]);
  });

  it("K-01: antwoordkolommen kunnen opnieuw worden gebruikt", () => {
    const kalender = makeKalender();
    const kernen = [kernVan(WETTELIJKE_TERMIJNEN, "Awb-6:7")];
    const uit = makeStatuskolommen(1);
    const vraag = { kernen, kalender, peildatum: datum("2026-02-24"), uit };
    expect(evaluateKolommen({ ...vraag, kolommen: { aanvang: epochDagen([datum("2026-01-12")]) } })._unsafeUnwrap()).toBe(uit);
    expect(lees(uit, 0)).toEqual(["Verstreken", "2026-02-23", 1]);
    evaluateKolommen({ ...vraag, kolommen: { aanvang: epochDagen([undefined]) } });
    expect(lees(uit, 0)).toEqual(["NormNietGeldig", undefined, 0]);
  });

  it("K-01: kolommen van ongelijke lengte, of een norm die er niet is, worden geweigerd", () => {
    const kalender = makeKalender();
    const kernen = [kernVan(WETTELIJKE_TERMIJNEN, "Awb-6:7")];
    const vraag = { kernen, kalender, peildatum: datum("2026-02-24") };
    const aanvang = new Int32Array(2);
    for (const kolommen of [{ aanvang, voldaanOp: new Int32Array(1) }, { aanvang, opgeschort: new Int32Array(3) }, { aanvang, norm: Uint16Array.from([0, 1]) }]) {
      expect(evaluateKolommen({ ...vraag, kolommen })._unsafeUnwrapErr()).toEqual({ _tag: "KolommenPassenNiet" });
    }
    expect(compileTermijn({ normen: [], norm: "X", kalender })._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekendeId", norm: "X" });
  });
});
