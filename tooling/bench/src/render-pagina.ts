import { isGehaald, toonDoel, toonGetal } from "./doel.js";
import type { Benchverslag, Meting } from "./meting.js";

const KOP = `# Benchmarks

Written by \`pnpm bench\` from what the benches measured; [\`benchmarks.json\`](benchmarks.json) holds the same as data. The machine decides the times. Read the ratios: each is measured against its peer in the same run, in turn. \`pnpm bench:check\` fails when a ratio is more than 30% worse than [its budget](../tooling/bench/budget.json).
`;

const OORDEEL = new Map([
  [true, "met"],
  [false, "**missed**"],
]);

const rij = (meting: Meting): string => {
  const { id, wat, waarde, eenheid, peer, ratio } = meting;
  const tegenover = ratio === undefined ? "" : `${toonGetal(ratio)}× ${peer ?? ""}`.trim();
  const gehaald = isGehaald(meting);
  return `| ${wat} | ${toonGetal(waarde)} ${eenheid} | ${tegenover} | ${toonDoel(meting)} | ${gehaald === undefined ? "" : (OORDEEL.get(gehaald) ?? "")} | \`${id}\` |`;
};

const renderBench = ({ bench, omstandigheden, metingen, overgeslagen }: Benchverslag): readonly string[] => [
  `## ${bench}`,
  "",
  `${omstandigheden.datum}, ${omstandigheden.processor}, ${omstandigheden.kernen} cores, ${omstandigheden.geheugenGiB} GiB, Node ${omstandigheden.node}`,
  "",
  "| what | measured | against | target | | id |",
  "|---|---|---|---|---|---|",
  ...metingen.map(rij),
  ...(overgeslagen.length === 0 ? [] : ["", ...overgeslagen.map(({ wat, reden }) => `- Not measured: ${wat} (${reden}).`)]),
  "",
];

/** The page of results. */
export const renderPagina = (verslagen: readonly Benchverslag[]): string =>
  `${[KOP, ...verslagen.flatMap(renderBench)].join("\n").trimEnd()}\n`;

/** The results as a table for a terminal. */
export const renderTabel = (verslagen: readonly Benchverslag[]): readonly string[] =>
  verslagen.flatMap(({ bench, metingen, overgeslagen }) => [
    bench,
    ...metingen.map((meting) => {
      const { id, waarde, eenheid, ratio, peer } = meting;
      const gehaald = isGehaald(meting);
      const oordeel = gehaald === undefined ? "" : ` ${toonDoel(meting)} ${gehaald ? "met" : "MISSED"}`;
      return `  ${id.padEnd(52)} ${`${toonGetal(waarde)} ${eenheid}`.padStart(18)}${ratio === undefined ? "" : `  ${toonGetal(ratio)}x ${peer ?? ""}`}${oordeel}`;
    }),
    ...overgeslagen.map(({ wat, reden }) => `  not measured: ${wat} (${reden})`),
  ]);
