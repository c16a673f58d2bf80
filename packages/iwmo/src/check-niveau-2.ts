import type { Bericht } from "./bericht.js";
import type { Bevinding } from "./bevinding.js";
import type { Regel } from "./rules/regel.js";
import { REGELS_WMO301 } from "./rules/wmo301.table.js";
import { REGELS_WMO305 } from "./rules/wmo305.table.js";

const check = <T>(regels: readonly Regel<T>[], bericht: T): readonly Bevinding[] =>
  regels.flatMap(({ code, retourcode, toets }) =>
    toets(bericht).map((plaatsen) => ({
      rule: code,
      level: 2,
      retourcode,
      path: plaatsen.at(-1) ?? plaatsen[0],
      oorzaak: { _tag: "RegelOvertreden", regel: code, plaatsen },
    })),
  );

/**
 * Findings of level 2 in a message that passed level 1: one for each time a rule is broken.
 * Covers the rules in the tables of `rules/`, not yet all of the standard.
 *
 * @source iWmo 3.2, controleniveau 2; retourcode 0001
 */
export const checkNiveau2 = (bericht: Bericht): readonly Bevinding[] => {
  switch (bericht.soort) {
    case "WMO301":
      return check(REGELS_WMO301, bericht);
    case "WMO305":
      return check(REGELS_WMO305, bericht);
  }
};
