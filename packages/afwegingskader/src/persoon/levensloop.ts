import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { PERSOON_OVERGANGEN } from "./overgangen.table.js";
import type { Persoon } from "./persoon.js";
import { PERSOON_SCHEMAS } from "./persoon.schemas.js";
import { PERSOON_TOESTANDEN } from "./toestanden.js";
import { addVog, corrigeerFunctie } from "./verwerk.js";

const BEGIN: Persoon = { vogs: [] };

const zonderVermoeden = ({ vermoeden: _, ...persoon }: Persoon): Persoon => persoon;

/** The life cycle of a person who works under the contract, with the VOG. @source lifecycle.md B7 */
export const PERSOON: Levensloop = makeLevensloop({
  code: "B7",
  titel: "Persoon en VOG",
  toestanden: PERSOON_TOESTANDEN,
  schemas: PERSOON_SCHEMAS,
  overgangen: PERSOON_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "kandidaat-aangemeld": (feiten, functie) => ({ ...feiten, functie }),
    // A suspicion ends with the new VOG.
    "vog-ontvangen": (feiten, gegevens) => addVog(zonderVermoeden(feiten), gegevens),
    ingezet: (feiten, { aanvang }) => ({ ...feiten, aanvang }),
    "vermoeden-gerezen": (feiten, { inzet }, { datum }) => ({ ...feiten, vermoeden: { op: datum, inzet } }),
    "gegevens-gecorrigeerd": (feiten, gegevens) => {
      const functie = corrigeerFunctie(feiten.functie, gegevens);
      return functie === undefined ? feiten : { ...feiten, functie };
    },
  },
});
