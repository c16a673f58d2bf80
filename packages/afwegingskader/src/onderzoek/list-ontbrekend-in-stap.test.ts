import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { STAPPEN } from "../../test/zaken-wijkteam.js";
import { listOntbrekendInStap } from "./list-ontbrekend-in-stap.js";
import type { Onderzoek } from "./onderzoek.js";
import { isAfgerond, type Stapnummer } from "./stappenplan.js";

const ALLE: readonly Stapnummer[] = [1, 2, 3, 4, 5, 6];
const vol: Onderzoek = { aanleiding: { soort: "melding", melding: "m-1" }, ...STAPPEN, uitkomsten: [] };
const mist = (onderzoek: Onderzoek, stap: Stapnummer): readonly string[] =>
  listOntbrekendInStap(onderzoek, stap).map(({ eis, over }) => (over === undefined ? eis : `${eis} ${over}`));

/** A list without some of its rows. */
const deelVan = <T>(rijen: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...rijen]);

const eenOnderzoek: fc.Arbitrary<Onderzoek> = fc
  .record({
    deelvragen: deelVan(STAPPEN.stap1.deelvragen),
    problemen: deelVan(STAPPEN.stap2.problemen),
    afgesloten: deelVan([{ deelvraag: "v-2", motivering: "Is al geregeld." }]),
    activiteiten: deelVan(STAPPEN.stap3.activiteiten),
    oordelen: deelVan(STAPPEN.stap4.oordelen),
    samen: deelVan([{ activiteit: "a-1", motivering: "Samen lukt het." }]),
    rest: deelVan([...STAPPEN.stap5.rest, { activiteit: "a-2", kerenPerWeek: "1", minuten: 30 }]),
    aanwezig: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    herindicatie: fc.boolean(),
    pgb: fc.constantFrom(undefined, { pgbGewenst: true, begrijpelijkUitgelegd: false }, { pgbGewenst: true, begrijpelijkUitgelegd: true }),
  })
  .map(({ deelvragen, problemen, afgesloten, activiteiten, oordelen, samen, rest, aanwezig, herindicatie, pgb }): Onderzoek => {
    const { i: _i, h, ...stap6 } = STAPPEN.stap6;
    const { a, b: _b, c: _c, ...stap1 } = STAPPEN.stap1;
    return {
      aanleiding: herindicatie ? { soort: "herindicatie", indicatie: "i-1" } : { soort: "melding", melding: "m-1" },
      uitkomsten: [],
      ...(aanwezig[0] ? { stap1: aanwezig[6] ? { ...STAPPEN.stap1, deelvragen } : { ...stap1, deelvragen, ...(a === undefined ? {} : { a }) } } : {}),
      ...(aanwezig[1] ? { stap2: { problemen, afgesloten } } : {}),
      ...(aanwezig[2] ? { stap3: { activiteiten } } : {}),
      ...(aanwezig[3] ? { stap4: { ...STAPPEN.stap4, oordelen, samen } } : {}),
      ...(aanwezig[4] ? { stap5: { ...STAPPEN.stap5, rest } } : {}),
      ...(aanwezig[5] ? { stap6: { ...stap6, ...(aanwezig[7] && h !== undefined ? { h } : {}), ...(pgb === undefined ? {} : { i: pgb }) } } : {}),
    };
  });

describe("wat een stap nog mist", () => {
  it("W-27.1: een stap is af als en alleen als de lijst leeg is", () => {
    let af = 0;
    fc.assert(
      fc.property(eenOnderzoek, fc.constantFrom(...ALLE), (onderzoek, stap) => {
        if (isAfgerond(onderzoek, stap)) af += 1;
        expect(listOntbrekendInStap(onderzoek, stap).length === 0).toBe(isAfgerond(onderzoek, stap));
      }),
      { numRuns: 2000 },
    );
    expect(af).toBeGreaterThan(50);
  });

  it("W-27.1: een volledig onderzoek mist niets", () => {
    expect(ALLE.flatMap((stap) => mist(vol, stap))).toEqual([]);
  });

  it("W-27.1.2: een deelvraag zonder probleem wordt bij naam genoemd", () => {
    expect(mist({ ...vol, stap2: { problemen: STAPPEN.stap2.problemen.slice(0, 1), afgesloten: [] } }, 2)).toEqual(["W-27.1.2 Hoe kom ik onder de mensen?"]);
  });

  it("W-26.d, W-26.e, W-26.f: per activiteit wordt elk oordeel genoemd dat er nog niet is", () => {
    const stap4 = { ...STAPPEN.stap4, oordelen: STAPPEN.stap4.oordelen.filter(({ activiteit, element }) => activiteit === "a-2" || element === "d") };
    expect(mist({ ...vol, stap4 }, 4)).toEqual(["W-26.e De week plannen.", "W-26.f De week plannen."]);
  });

  it("W-26.i: wie een pgb wil zonder uitleg, mist de uitleg", () => {
    expect(mist({ ...vol, stap6: { ...STAPPEN.stap6, i: { pgbGewenst: true, begrijpelijkUitgelegd: false } } }, 6)).toEqual(["W-26.i"]);
  });
});
