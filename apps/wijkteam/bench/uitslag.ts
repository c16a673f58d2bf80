import type { Gemeten } from "./meet.js";

/** What one size of one engine came to; making rows and recording by resident. @unit milliseconds per resident */
export interface Maat extends Gemeten {
  readonly inwoners: number;
  readonly invoer: number;
  readonly bouw: number;
}

interface Regel {
  readonly wat: string;
  readonly neem: (maat: Maat) => number;
  /** At most, at the whole size; none where nothing was promised. */
  readonly doel?: number;
  readonly cijfers: number;
}

const REGELS: readonly Regel[] = [
  { wat: "werklijst, p99 (ms)", neem: ({ werklijst }) => werklijst, doel: 100, cijfers: 0 },
  { wat: "zoeken op naam, p99 (ms)", neem: ({ zoeken }) => zoeken, doel: 100, cijfers: 0 },
  { wat: "inwoners, een bladzijde, p99 (ms)", neem: ({ bladeren }) => bladeren, doel: 100, cijfers: 0 },
  { wat: "tijdigheid van een maand (ms)", neem: ({ rapport }) => rapport, doel: 2_000, cijfers: 0 },
  { wat: "alle regels maken (ms per inwoner)", neem: ({ bouw }) => bouw, doel: 3, cijfers: 2 },
  { wat: "invoeren (ms per inwoner)", neem: ({ invoer }) => invoer, doel: 3.6, cijfers: 2 },
  { wat: "hoogste geheugen (MB)", neem: ({ geheugen }) => geheugen, cijfers: 0 },
];

const getal = (waarde: number | undefined, cijfers: number): string => (waarde === undefined || Number.isNaN(waarde) ? "-" : waarde.toFixed(cijfers));

/** What was promised, what was measured at each size, whether it was met at the whole one, and how many times it grew from the smallest. */
export const makeUitslag = (motor: string, maten: readonly Maat[]): readonly string[] => {
  const [kleinste, grootste] = [maten[0], maten.at(-1)];
  if (kleinste === undefined || grootste === undefined) return [];
  return [
    `\n## ${motor}: doel en uitkomst\n`,
    `| wat | doel | ${maten.map(({ inwoners }) => inwoners.toLocaleString("nl-NL")).join(" | ")} | gehaald | groei (${(grootste.inwoners / kleinste.inwoners).toFixed(0)}× zoveel inwoners) |`,
    `|---|---|${maten.map(() => "---|").join("")}---|---|`,
    ...REGELS.map(({ wat, neem, doel, cijfers }) => {
      const gehaald = doel === undefined ? "-" : Number.isNaN(neem(grootste)) ? "niet gemeten" : neem(grootste) <= doel ? "ja" : "nee";
      return `| ${wat} | ${doel === undefined ? "-" : `≤ ${doel.toLocaleString("nl-NL")}`} | ${maten.map((maat) => getal(neem(maat), cijfers)).join(" | ")} | ${gehaald} | ${getal(neem(grootste) / neem(kleinste), 1)}× |`;
    }),
  ];
};
