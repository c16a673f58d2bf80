import { toEpochDag } from "@wmo-kit/domain";
import { addDays, format, isWeekend } from "date-fns";
import { describe, expect, test } from "vitest";

import { datum } from "../../test/datums.js";
import { dagVan, naieveWerkdagen, vrijeDagenVan } from "../../test/naieve-kalender.js";
import { makeKalender } from "../kalender/kalender.js";
import { addWerkdagen, addWerkdagenAanEpochDag } from "../kalender/werkdag.js";
import { DAGBESTEDING_TERMIJNEN } from "./dagbesteding.table.js";
import { evaluateTermijn } from "./evaluate-termijn.js";

const kalender = makeKalender();
const begin = toEpochDag(datum("2026-01-01"));
const AANTAL_STARTS = 1024;
const werkdag = Uint8Array.from(naieveWerkdagen("2026-01-01", "2029-12-31"), Number);
const starts = Array.from({ length: AANTAL_STARTS }, (_, dag) => dag);
const datums = starts.map((dag) => datum(new Date((begin + dag) * 86_400_000).toISOString().slice(0, 10)));
// date-fns works on local dates; noon keeps the change of the clock out of it.
const lokaleDagen = datums.map((dag) => new Date(`${dag}T12:00:00`));
const alleVrijeDagen = new Set([2026, 2027, 2028, 2029].flatMap((jaar) => [...vrijeDagenVan(jaar)]));
const vrijPerJaar = new Map([2026, 2027, 2028, 2029].map((jaar) => [jaar, vrijeDagenVan(jaar)]));

// Plain constants, because the test runner wraps every import in a getter that costs more than the sum itself.
const [opEpochDag, opDatum, termijnMet] = [addWerkdagenAanEpochDag, addWerkdagen, evaluateTermijn] as const;

const MAXIMAAL_KEER_DE_KALE_LUS = 3;
const MINIMAAL_KEER_SNELLER_DAN_DATE_FNS = 50;

// Keeps the engine from throwing the work away.
let som = 0;

describe("werkdagen optellen", () => {
  test.for([5, 60])(`K-02: ${AANTAL_STARTS} keer %i werkdagen erbij`, async (aantal, { bench }) => {
    const uitslag = await bench.compare(
      bench("kale lus over gehele getallen en een tabel", () => {
        for (const start of starts) {
          let dag = start;
          let rest = aantal;
          while (rest > 0) {
            dag += 1;
            rest -= werkdag[dag] ?? 0;
          }
          som += dag;
        }
      }),
      bench("addWerkdagenAanEpochDag", () => {
        for (const start of starts) som += opEpochDag(kalender, begin + start, aantal) ?? 0;
      }),
      bench("addWerkdagen, van datum naar datum", () => {
        for (const start of datums) som += opDatum(kalender, start, aantal).isOk() ? 1 : 0;
      }),
      bench("evaluateTermijn met afleiding (altijd D-20.4)", () => {
        for (const aanvang of datums) {
          som += termijnMet({ normen: DAGBESTEDING_TERMIJNEN, norm: "D-20.4", aanvang, kalender }).isOk() ? 1 : 0;
        }
      }),
      bench("lus met date-fns en een verzameling feestdagen", () => {
        for (const start of lokaleDagen) {
          let dag = start;
          let rest = aantal;
          while (rest > 0) {
            dag = addDays(dag, 1);
            if (!isWeekend(dag) && !alleVrijeDagen.has(format(dag, "yyyy-MM-dd"))) rest -= 1;
          }
          som += dag.getTime();
        }
      }),
      bench("naieve lus met Date en een verzameling feestdagen", () => {
        for (const start of datums) {
          let dag = dagVan(start);
          let rest = aantal;
          while (rest > 0) {
            dag += 1;
            const moment = new Date(dag * 86_400_000);
            const weekdag = moment.getUTCDay();
            if (weekdag === 0 || weekdag === 6) continue;
            if (vrijPerJaar.get(moment.getUTCFullYear())?.has(moment.toISOString().slice(0, 10)) !== true) rest -= 1;
          }
          som += dag;
        }
      }),
    );
    const mediaan = (naam: Parameters<typeof uitslag.get>[0]): number => uitslag.get(naam).latency.p50;
    const kaal = mediaan("kale lus over gehele getallen en een tabel");
    const eigen = mediaan("addWerkdagenAanEpochDag");
    const dateFns = mediaan("lus met date-fns en een verzameling feestdagen");
    process.stdout.write(`${aantal} werkdagen: ${(eigen / kaal).toFixed(2)} keer de kale lus; date-fns ${(dateFns / eigen).toFixed(0)} keer zo lang\n`);
    expect(eigen / kaal).toBeLessThanOrEqual(MAXIMAAL_KEER_DE_KALE_LUS);
    expect(dateFns / eigen).toBeGreaterThanOrEqual(MINIMAAL_KEER_SNELLER_DAN_DATE_FNS);
  });
});
