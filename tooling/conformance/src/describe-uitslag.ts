import type { JsonWaarde } from "./json-waarde.js";
import type { Uitslag } from "./uitslag.js";

const toon = (waarde: JsonWaarde | undefined): string => (waarde === undefined ? "(absent)" : JSON.stringify(waarde));

const reden = (uitslag: Uitslag): readonly string[] => {
  switch (uitslag._tag) {
    case "Goed":
      return [];
    case "Onbruikbaar":
      return [`  ${uitslag.reden}`];
    case "Anders":
      return uitslag.verschillen.map(({ veld, verwacht, gekregen }) => `  ${veld}: expected ${toon(verwacht)}, got ${toon(gekregen)}`);
  }
};

/** The lines about one failing example: which one, and per field what was expected and what came. A good one has no lines. */
export const describeUitslag = (uitslag: Uitslag): readonly string[] =>
  uitslag._tag === "Goed" ? [] : [`FAIL ${uitslag.id} ${uitslag.onderwerp} ${uitslag.titel}`.trimEnd(), ...reden(uitslag)];
