import fc from "fast-check";
import { expect, it } from "vitest";

import { datum, kader, maand, rapport } from "../../test/bouwers.js";
import { stroom } from "../../test/stroom.js";
import { readWijkteamdossier } from "../wijkteam/read-wijkteamdossier.js";
import { findFeitspanne } from "./feitspanne.js";

const PERIODEN = [
  ["2026-01", "2026-01", "2026-01-31"],
  ["2026-03", "2026-03", "2026-03-31"],
  ["2026-02", "2026-04", "2026-04-30"],
  ["2026-06", "2026-06", "2026-06-30"],
  ["2027-01", "2027-01", "2027-01-31"],
] as const;
const PEILDATUMS = ["2025-12-31", "2026-02-14", "2026-03-31", "2026-04-20", "2026-08-01", "2027-06-30"] as const;

it("W-106, K-10: wat een rapport telt, staat geheel in de dossiers waarvan de feiten de periode raken, op elke peildatum", () => {
  let weggelaten = 0;
  fc.assert(
    fc.property(stroom, fc.constantFrom(...PERIODEN), fc.constantFrom(...PEILDATUMS), (ruw, [vanaf, totEnMet, laatsteDag], peildatum) => {
      const vraag = kader([], vanaf, peildatum, { periode: { vanaf: maand(vanaf), totEnMet: maand(totEnMet) } });
      const alle = ruw.map(readWijkteamdossier);
      const rakend = alle.filter((dossier) => {
        const spanne = findFeitspanne(dossier);
        return spanne !== undefined && spanne.eerste <= laatsteDag && (spanne.laatste === undefined || spanne.laatste >= `${vanaf}-01`);
      });
      weggelaten += alle.length - rakend.length;
      expect(rapport(vraag, rakend).cellen).toEqual(rapport(vraag, alle).cellen);
    }),
    { numRuns: 200 },
  );
  expect(weggelaten).toBeGreaterThan(100);
});

const kop = { zaak: "z", kenmerken: {} } as const;
const tel = (dag: string) => ({ ...kop, _tag: "Telfeit", reeks: "meldingen", dag: datum(dag) }) as const;
const loop = (van: string, tot?: string) => ({ ...kop, _tag: "Loopfeit", reeks: "caseload", van: datum(van), ...(tot === undefined ? {} : { tot: datum(tot) }) }) as const;

it("W-106: de spanne loopt van de eerste tot en met de laatste dag, en blijft open zolang er iets loopt", () => {
  expect(findFeitspanne({ feiten: [] })).toBeUndefined();
  expect(findFeitspanne({ feiten: [tel("2026-03-02"), tel("2026-01-05")] })).toEqual({ eerste: "2026-01-05", laatste: "2026-03-02" });
  expect(findFeitspanne({ feiten: [loop("2026-02-01", "2026-05-01"), tel("2026-03-02")] })).toEqual({ eerste: "2026-02-01", laatste: "2026-05-01" });
  expect(findFeitspanne({ feiten: [tel("2026-01-02"), loop("2026-02-01"), tel("2026-03-02")] })).toEqual({ eerste: "2026-01-02" });
});
