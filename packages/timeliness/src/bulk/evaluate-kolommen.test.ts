import { toEpochDag, fromEpochDag, type IsoDatum } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { profielMet } from "../../test/bouw-profiel.js";
import { datum } from "../../test/datums.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { makeKalender } from "../kalender/kalender.js";
import { WETTELIJKE_TERMIJNEN } from "../termijn/wettelijke-termijnen.js";
import { evaluateKolommen } from "./evaluate-kolommen.js";
import { GEEN_DAG, STATUSCODES } from "./kolommen.js";
import { compileTermijn } from "./termijnkern.js";

const kalender = makeKalender();
const epochDagen = (dagen: readonly (string | undefined)[]): Int32Array =>
  Int32Array.from(dagen, (dag) => (dag === undefined ? GEEN_DAG : toEpochDag(datum(dag))));
const dagVan = (dag: number | undefined): IsoDatum | undefined => (dag === undefined || dag === GEEN_DAG ? undefined : fromEpochDag(dag)._unsafeUnwrap());

// Ten days, not moved by rest days.
const TIEN_DAGEN = eenTermijnNorm({ id: "proef", waarde: { aantal: 10, eenheid: "kalenderdag" }, vergelijking: "<=", regime: "contract" });

const reken = (aanvang: string, peildatum: string, { voldaan, einde }: { readonly voldaan?: string; readonly einde?: string } = {}) => {
  const geldigheid = einde === undefined ? { begindatum: datum("2020-01-01") } : { begindatum: datum("2020-01-01"), einddatum: datum(einde) };
  const kern = compileTermijn({ normen: [{ ...TIEN_DAGEN, geldigheid }], norm: "proef", kalender })._unsafeUnwrap();
  const kolommen = { aanvang: epochDagen([aanvang]), voldaanOp: epochDagen([voldaan]) };
  const uit = evaluateKolommen({ kernen: [kern], kolommen, kalender, peildatum: datum(peildatum), instelling: { bijnaVerstrekenBijDagen: 3, bijnaVerstrekenBijUren: 4 } })._unsafeUnwrap();
  return [STATUSCODES[uit.status[0] ?? -1], dagVan(uit.uiterste[0]), uit.afstand[0]];
};

describe("de grenzen van veel termijnen tegelijk", () => {
  it.each([
    ["2019-12-31", ["NormNietGeldig", undefined, 0]],
    ["2020-01-01", ["Verstreken", "2020-01-11", 720]],
    ["2020-12-31", ["Verstreken", "2021-01-10", 355]],
    ["2021-01-01", ["NormNietGeldig", undefined, 0]],
  ])("K-10: een norm van 2020 geldt voor een termijn die op %s begint: %j", (aanvang, verwacht) => {
    expect(reken(aanvang, "2021-12-31", { einde: "2020-12-31" })).toEqual(verwacht);
  });

  it.each([
    ["2026-03-07", ["Lopend", "2026-03-11", 4]],
    ["2026-03-08", ["BijnaVerstreken", "2026-03-11", 3]],
    ["2026-03-11", ["BijnaVerstreken", "2026-03-11", 0]],
    ["2026-03-12", ["Verstreken", "2026-03-11", 1]],
  ])("K-07: tien dagen na 1 maart is op %s: %j", (peildatum, verwacht) => {
    expect(reken("2026-03-01", peildatum)).toEqual(verwacht);
  });

  it.each([
    ["2026-03-10", "2026-03-10", ["Gehaald", "2026-03-11", 0]],
    ["2026-03-11", "2026-03-11", ["Gehaald", "2026-03-11", 0]],
    ["2026-03-12", "2026-03-12", ["TeLaatGehaald", "2026-03-11", 1]],
    ["2026-03-12", "2026-03-11", ["BijnaVerstreken", "2026-03-11", 0]],
  ])("K-07: voldaan op %s en bekeken op %s: %j", (voldaan, peildatum, verwacht) => {
    expect(reken("2026-03-01", peildatum, { voldaan })).toEqual(verwacht);
  });

  it("K-02: na 31 december 9999 is er geen laatste dag en geen verzonnen status", () => {
    expect(reken("9999-12-21", "9999-12-21")).toEqual(["Lopend", "9999-12-31", 10]);
    expect(reken("9999-12-22", "9999-12-22")).toEqual(["DatumBuitenBereik", undefined, 0]);
  });

  it("K-02: voor 1 januari 0001 is er geen laatste dag", () => {
    const terug = { ...TIEN_DAGEN, richting: "voor", vergelijking: ">=", geldigheid: { begindatum: datum("0001-01-01") } } as const;
    const kern = compileTermijn({ normen: [terug], norm: "proef", kalender })._unsafeUnwrap();
    const kolommen = { aanvang: epochDagen(["0001-01-10", "0001-01-11", "0001-01-12"]) };
    const uit = evaluateKolommen({ kernen: [kern], kolommen, kalender, peildatum: datum("0001-01-01") })._unsafeUnwrap();
    expect([...uit.uiterste].map(dagVan)).toEqual([undefined, "0001-01-01", "0001-01-02"]);
  });

  it("K-10: zonder normen, of met een waarde die geen duur is, komt er geen datum", () => {
    const vraag = { kolommen: { aanvang: epochDagen(["2026-03-01"]) }, kalender, peildatum: datum("2026-03-01") };
    expect(evaluateKolommen({ ...vraag, kernen: [] })._unsafeUnwrapErr()).toEqual({ _tag: "KolommenPassenNiet" });
    const kern = compileTermijn({ normen: [{ ...TIEN_DAGEN, waarde: 5 } as never], norm: "proef", kalender })._unsafeUnwrap();
    const uit = evaluateKolommen({ ...vraag, kernen: [kern] })._unsafeUnwrap();
    expect([STATUSCODES[uit.status[0] ?? -1], uit.uiterste[0]]).toEqual(["NormwaardeGeenDuur", GEEN_DAG]);
  });

  it("K-10: een afspraak in een contract gaat ook in kolommen voor", () => {
    const profiel = profielMet({ norm: "proef", waarde: { aantal: 3, eenheid: "kalenderdag" } });
    const kern = compileTermijn({ normen: [TIEN_DAGEN], norm: "proef", kalender, profiel })._unsafeUnwrap();
    const uit = evaluateKolommen({ kernen: [kern], kolommen: { aanvang: epochDagen(["2026-03-01"]) }, kalender, peildatum: datum("2026-03-01") })._unsafeUnwrap();
    expect(dagVan(uit.uiterste[0])).toBe("2026-03-04");
  });

  it("Awb 6:7: ook een termijn die van een rustdag af schuift, komt niet voorbij 31 december 9999", () => {
    const kern = compileTermijn({ normen: WETTELIJKE_TERMIJNEN, norm: "Awb-6:7", kalender })._unsafeUnwrap();
    const kolommen = { aanvang: epochDagen(["9999-11-19", "9999-11-20", "9999-12-31"]) };
    const uit = evaluateKolommen({ kernen: [kern], kolommen, kalender, peildatum: datum("9999-11-19") })._unsafeUnwrap();
    expect([...uit.uiterste].map(dagVan)).toEqual(["9999-12-31", undefined, undefined]);
    expect([...uit.status].map((nummer) => STATUSCODES[nummer])).toEqual(["Lopend", "DatumBuitenBereik", "DatumBuitenBereik"]);
  });
});
