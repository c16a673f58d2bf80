/**
 * Speed of adding working days, against a bare loop and against other ways. Run: pnpm --filter @wmo-kit/timeliness bench.
 * The machine decides the times; read the ratios.
 */
import { toEpochDag } from "@wmo-kit/domain";
import { makeVerslag, meetOmBeurten } from "@wmo-kit/tooling-bench";
import { addDays, format, isWeekend } from "date-fns";

import { makeKalender } from "../src/kalender/kalender.js";
import { addWerkdagen, addWerkdagenAanEpochDag } from "../src/kalender/werkdag.js";
import { DAGBESTEDING_TERMIJNEN } from "../src/termijn/dagbesteding.table.js";
import { evaluateTermijn } from "../src/termijn/evaluate-termijn.js";
import { datum } from "../test/datums.js";
import { dagVan, naieveWerkdagen, vrijeDagenVan } from "../test/naieve-kalender.js";

const RONDES = process.argv.includes("--snel") ? 8 : 40;
const AANTAL_STARTS = 1024;
const MAXIMAAL_KEER_DE_KALE_LUS = 3;
const MINIMAAL_KEER_SNELLER_DAN_DATE_FNS = 50;

const kalender = makeKalender();
const begin = toEpochDag(datum("2026-01-01"));
const werkdag = Uint8Array.from(naieveWerkdagen("2026-01-01", "2029-12-31"), Number);
const starts = Array.from({ length: AANTAL_STARTS }, (_, dag) => dag);
const datums = starts.map((dag) => datum(new Date((begin + dag) * 86_400_000).toISOString().slice(0, 10)));
// The slow ways take a part of the starts: a round of them must not last longer than a disturbance of the machine.
const DEEL = 32;
const enkele = datums.filter((_dag, plaats) => plaats % DEEL === 0);
// date-fns works on local dates; noon keeps the change of the clock out of it.
const lokaleDagen = enkele.map((dag) => new Date(`${dag}T12:00:00`));
const alleVrijeDagen = new Set([2026, 2027, 2028, 2029].flatMap((jaar) => [...vrijeDagenVan(jaar)]));
const vrijPerJaar = new Map([2026, 2027, 2028, 2029].map((jaar) => [jaar, vrijeDagenVan(jaar)]));

// Keeps the engine from throwing the work away.
let som = 0;

const kaleLus = (start: number, aantal: number): number => {
  let dag = start;
  let rest = aantal;
  while (rest > 0) {
    dag += 1;
    rest -= werkdag[dag] ?? 0;
  }
  return dag;
};

const metDateFns = (start: Date, aantal: number): number => {
  let dag = start;
  let rest = aantal;
  while (rest > 0) {
    dag = addDays(dag, 1);
    if (!isWeekend(dag) && !alleVrijeDagen.has(format(dag, "yyyy-MM-dd"))) rest -= 1;
  }
  return dag.getTime();
};

const metDate = (start: string, aantal: number): number => {
  let dag = dagVan(start);
  let rest = aantal;
  while (rest > 0) {
    dag += 1;
    const moment = new Date(dag * 86_400_000);
    const weekdag = moment.getUTCDay();
    if (weekdag === 0 || weekdag === 6) continue;
    if (vrijPerJaar.get(moment.getUTCFullYear())?.has(moment.toISOString().slice(0, 10)) !== true) rest -= 1;
  }
  return dag;
};

const verslag = makeVerslag("timeliness-werkdagen");

for (const aantal of [5, 60]) {
  const looptijden = meetOmBeurten(RONDES, [
    { naam: "kale lus over gehele getallen en een tabel", stappen: AANTAL_STARTS, loop: () => { for (const start of starts) som += kaleLus(start, aantal); } },
    { naam: "addWerkdagenAanEpochDag", stappen: AANTAL_STARTS, loop: () => { for (const start of starts) som += addWerkdagenAanEpochDag(kalender, begin + start, aantal) ?? 0; } },
    { naam: "addWerkdagen, van datum naar datum", stappen: AANTAL_STARTS, loop: () => { for (const start of datums) som += addWerkdagen(kalender, start, aantal).isOk() ? 1 : 0; } },
    {
      naam: "evaluateTermijn met afleiding (altijd D-20.4)",
      stappen: enkele.length,
      loop: () => { for (const aanvang of enkele) som += evaluateTermijn({ normen: DAGBESTEDING_TERMIJNEN, norm: "D-20.4", aanvang, kalender }).isOk() ? 1 : 0; },
    },
    { naam: "lus met date-fns en een verzameling feestdagen", stappen: lokaleDagen.length, loop: () => { for (const start of lokaleDagen) som += metDateFns(start, aantal); } },
    { naam: "naieve lus met Date en een verzameling feestdagen", stappen: enkele.length, loop: () => { for (const start of enkele) som += metDate(start, aantal); } },
  ]); // prettier-ignore
  for (const { naam, nsPerStap } of looptijden) process.stdout.write(`${naam.padEnd(52)} ${nsPerStap.toFixed(1).padStart(12)} ns\n`);
  const [kaal = Number.NaN, eigen = Number.NaN, , , dateFns = Number.NaN] = looptijden.map(({ nsPerStap }) => nsPerStap);
  process.stdout.write(`${aantal} werkdagen: ${(eigen / kaal).toFixed(2)} keer de kale lus; date-fns ${(dateFns / eigen).toFixed(0)} keer zo lang\n\n`);
  if (eigen / kaal > MAXIMAAL_KEER_DE_KALE_LUS || dateFns / eigen < MINIMAAL_KEER_SNELLER_DAN_DATE_FNS) process.exitCode = 1;
  const meting = { wat: `${aantal} working days added to a day`, waarde: eigen, eenheid: "ns" } as const;
  verslag.meet({ ...meting, id: `timeliness.werkdagen-${aantal}.kale-lus`, peer: "a bare loop over integers and a table", ratio: eigen / kaal, beter: "lager", doel: { op: "ratio", grens: MAXIMAAL_KEER_DE_KALE_LUS } });
  verslag.meet({ ...meting, id: `timeliness.werkdagen-${aantal}.date-fns`, wat: `${meting.wat}: how many times as long the other takes`, peer: "date-fns 4 with a set of holidays", ratio: dateFns / eigen, beter: "hoger", doel: { op: "ratio", grens: MINIMAAL_KEER_SNELLER_DAN_DATE_FNS } });
}

verslag.klaar();
if (som === 0) throw new Error("nothing was done");
