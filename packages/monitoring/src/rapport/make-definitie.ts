import { describeBron } from "@wmo-kit/domain";

import type { Indicator, Maatstaf } from "../indicator/indicator.js";
import type { Definitie } from "./rapport.js";

const describeMaatstaf = (maatstaf: Maatstaf): string => {
  switch (maatstaf.soort) {
    case "alle":
      return "elke zaak";
    case "norm":
      return `norm ${maatstaf.norm}`;
    case "geen":
      return "geen norm";
  }
};

/** The definition of a figure as it goes into a report. */
export const makeDefinitie = ({ meetwijze, bron, geldigheid, lezing, reeks: _reeks, uitsplitsingen: _uitsplitsingen, ...rest }: Indicator): Definitie => ({
  ...rest,
  bronnen: [describeBron(bron)],
  vanaf: geldigheid.begindatum,
  maatstaf: "maatstaf" in meetwijze ? describeMaatstaf(meetwijze.maatstaf) : "geen norm",
  lezing: lezing ?? null,
});
