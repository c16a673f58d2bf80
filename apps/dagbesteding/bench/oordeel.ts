import { DOELEN, type Doelnaam } from "./oordeel.table.js";

/** What was measured, by engine and bound; a row that was not measured is not there. */
export type Gemeten = ReadonlyMap<string, ReadonlyMap<Doelnaam, number>>;

const schrijf = (waarde: number): string => (waarde < 10 ? waarde.toFixed(1) : waarde.toFixed(0)).replace(".", ",");

/** The end of a bench: each bound beside what was measured, and whether it was met. */
export const listOordelen = (gemeten: Gemeten): readonly string[] => [
  "| wat | motor | hoogstens | gemeten | gehaald |",
  "|---|---|---|---|---|",
  ...DOELEN.flatMap(({ id, wat, hoogstens, eenheid }) =>
    [...gemeten].flatMap(([motor, waarden]) => {
      const waarde = waarden.get(id);
      return waarde === undefined ? [] : [`| ${wat} | ${motor} | ${hoogstens} ${eenheid} | ${schrijf(waarde)} ${eenheid} | ${waarde <= hoogstens ? "ja" : "nee"} |`];
    }),
  ),
];
