import * as fc from "fast-check";
import { Effect } from "effect";
import { afterAll, describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenKit, eenMap } from "../../test/kit.js";
import { ontvangBericht } from "../programs/ontvang-bericht.js";
import { Aanwezigheidskast } from "./aanwezigheidskast.js";
import { DAGDELEN, STANDEN } from "./dagdelen.table.js";
import { listDagdeelstanden } from "./geldende-aanwezigheid.js";
import { synchroniseer } from "./synchroniseer.js";

const kit = eenKit(eenMap());
afterAll(() => kit.dispose());

let run = 0;
const tik = fc.record({
  dag: fc.integer({ min: 0, max: 3 }),
  dagdeel: fc.constantFrom(...DAGDELEN),
  stand: fc.constantFrom(...STANDEN),
  seconde: fc.integer({ min: 0, max: 5 }),
  zending: fc.integer({ min: 0, max: 3 }),
  nogEens: fc.boolean(),
});

/** Two days in January and two in February: two streams. */
const DAGEN = ["2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02"] as const;

describe("synchroniseren van wat zonder verbinding is vastgelegd", () => {
  it("D-20.13: in welke volgorde, zending of herhaling ook, elke tik staat er een keer, en de laatste op het apparaat geldt", async () => {
    const { dossier } = await kit.runPromise(ontvangBericht(eenBestand()));
    await fc.assert(
      fc.asyncProperty(fc.array(tik, { minLength: 1, maxLength: 25 }), fc.boolean(), async (tikken, omgekeerd) => {
        run += 1;
        const locatie = `locatie-${run}`;
        const feiten = tikken.map(({ dag, dagdeel, stand, seconde, zending, nogEens }, volgorde) => ({
          zending,
          nogEens,
          feit: {
            kenmerk: `tik-${run}-${volgorde}-abc`,
            dossier: dossier.id,
            locatie,
            datum: DAGEN[dag] ?? DAGEN[0],
            dagdeel,
            stand,
            apparaat: `apparaat-${run}`,
            volgorde,
            tijdstip: `2026-02-03T09:00:0${seconde}Z`,
          },
        }));
        const zendingen = [0, 1, 2, 3].map((nummer) => feiten.filter(({ zending, nogEens }) => zending === nummer || (nogEens && zending === (nummer + 1) % 4)).map(({ feit }) => feit));
        const inVolgorde = omgekeerd ? zendingen.toReversed().map((zending) => zending.toReversed()) : zendingen;
        // Two sendings at the same time, as two devices do, and the last one twice.
        const [een = [], ander = [], ...rest] = inVolgorde;
        const uitkomsten = await kit.runPromise(
          Effect.gen(function* () {
            const samen = yield* Effect.all([synchroniseer(een), synchroniseer(ander)], { concurrency: 2 });
            const daarna = yield* Effect.forEach([...rest, rest.at(-1) ?? []], (zending) => synchroniseer(zending));
            return [...samen, ...daarna].flat();
          }),
        );
        expect(uitkomsten.filter(({ uitkomst }) => uitkomst === "geweigerd")).toEqual([]);
        const kenmerken = feiten.map(({ feit }) => feit.kenmerk);
        expect(uitkomsten.filter(({ uitkomst }) => uitkomst === "vastgelegd").map(({ kenmerk }) => kenmerk).toSorted()).toEqual(kenmerken.toSorted());
        const opgeslagen = await kit.runPromise(
          Effect.flatMap(Aanwezigheidskast, (kast) => Effect.forEach(["2026-01", "2026-02"], (maand) => kast.leesMaand(dossier.id, maand))),
        );
        const eigen = opgeslagen.flat().filter(({ feit }) => feit.locatie === locatie);
        expect(eigen.map(({ feit }) => feit.kenmerk).toSorted()).toEqual(kenmerken.toSorted());
        // A second reading of the rule: go through the taps by device clock and count, and keep the last one.
        const verwacht = new Map<string, string>();
        for (const { feit } of feiten.toSorted((a, b) => a.feit.tijdstip.localeCompare(b.feit.tijdstip) || a.feit.volgorde - b.feit.volgorde))
          verwacht.set(`${feit.datum} ${feit.dagdeel}`, feit.stand);
        const geldend = listDagdeelstanden(eigen).map(({ datum, dagdeel, geldend: vastlegging }) => [`${datum} ${dagdeel}`, vastlegging?.feit.stand ?? "ongedaan"]);
        expect(new Map(geldend as [string, string][])).toEqual(verwacht);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
