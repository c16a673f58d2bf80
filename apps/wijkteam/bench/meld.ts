import type { makeVerslag } from "@wmo-kit/tooling-bench";

import type { Maat } from "./uitslag.js";

const CIJFERS = [
  ["werklijst", "the work list, 25 people, slowest of a hundred", "ms"],
  ["zoeken", "a search by name, 25 people, slowest of a hundred", "ms"],
  ["bladeren", "a page of residents, 25 people, slowest of a hundred", "ms"],
  ["rapport", "the timeliness of a month, first time", "ms"],
  ["geheugen", "highest memory", "MB"],
] as const;

/** The figures of the whole size for the page of results, each against a tenth of it: does it grow with the residents? */
export const meldMaten = (verslag: ReturnType<typeof makeVerslag>, motor: string, maten: readonly Maat[]): readonly Maat[] => {
  const [klein, groot] = [maten[0], maten.at(-1)];
  if (klein === undefined || groot === undefined) return maten;
  for (const [cijfer, wat, eenheid] of CIJFERS)
    verslag.meet({
      id: `wijkteam.${motor.toLowerCase()}.${cijfer}`,
      wat: `${motor}, ${groot.inwoners} residents: ${wat}`,
      waarde: groot[cijfer],
      eenheid,
      beter: "lager",
      ...(klein[cijfer] > 0 && groot[cijfer] > 0 ? { peer: `${klein.inwoners} residents`, ratio: groot[cijfer] / klein[cijfer] } : {}),
    });
  verslag.klaar();
  return maten;
};
