import type { Toetsing, Wachter } from "../kern/wachter.js";
import type { Jaarrekening, Punttoets } from "./jaarrekening.js";
import type { JaarrekeningGegevens } from "./jaarrekening.schemas.js";
import { TOETSPUNTEN, type Toetspunt } from "./punten.table.js";

const puntenMet = ({ toetsen }: Jaarrekening, oordeel: Punttoets["oordeel"]): readonly Toetspunt[] =>
  TOETSPUNTEN.filter((punt) => toetsen[punt]?.oordeel === oordeel);

const noem = (punten: readonly Toetspunt[]): Toetsing => (punten.length === 0 ? undefined : { punten: punten.join(", ") });

/** No point waits for a figure: nobody agrees on what is not known. @source lifecycle.md B9, forbidden */
export const geenPuntOnbekend: Wachter<Jaarrekening, unknown> = {
  naam: "geenPuntOnbekend",
  code: "TOETS_ZONDER_OORDEEL",
  vraagt: [],
  toets: ({ feiten }) => noem(puntenMet(feiten, "geen oordeel")),
};

/** Every point is met, or does not go with the provider by a decision. @source D-24.1, D-24.1-u1 */
export const zonderAfwijking: Wachter<Jaarrekening, unknown> = {
  naam: "zonderAfwijking",
  code: "TOETS_NIET_GEHAALD",
  vraagt: [],
  toets: ({ feiten }) => noem(puntenMet(feiten, "voldoet niet")),
};

/** There is something to talk about. @source D-24.1-u2 */
export const erIsEenAfwijking: Wachter<Jaarrekening, unknown> = {
  naam: "erIsEenAfwijking",
  code: "GEEN_AFWIJKING",
  vraagt: [],
  toets: ({ feiten }) => (puntenMet(feiten, "voldoet niet").length + puntenMet(feiten, "geen oordeel").length > 0 ? undefined : {}),
};

/** The experts accepted each point that is not met. @source D-24.1.o, D-24.1-u2 */
export const elkPuntUitgelegd: Wachter<Jaarrekening, JaarrekeningGegevens["geaccepteerd-met-uitleg"]> = {
  naam: "elkPuntUitgelegd",
  code: "UITLEG_ONVOLLEDIG",
  vraagt: ["punten"],
  toets: ({ feiten, gegevens: { punten = [] } }) => noem(puntenMet(feiten, "voldoet niet").filter((punt) => !punten.includes(punt))),
};
