import { meets } from "@wmo-kit/domain";
import { findEis } from "@wmo-kit/requirements";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { Getal, JaNee, velden } from "../velden.js";
import { alsVerhouding } from "../vertaling/getal.js";

/** Whether a requirement holds for so many employees; undefined when the catalogue has no number of employees for it. */
const geldtBij = (eis: string, medewerkers: number): boolean | undefined => {
  const grens = findEis(eis)?.parameters?.find(({ eenheid }) => eenheid === "medewerkers");
  if (typeof grens?.waarde !== "number") return undefined;
  return meets(alsVerhouding(medewerkers), grens.vergelijking, alsVerhouding(grens.waarde));
};

/** From how many employees more is asked. @source D-2.4, D-7.2 */
export const MEDEWERKERS = makeOnderwerp({
  naam: "drempel-medewerkers",
  eisen: ["D-7.2", "D-2.4"],
  uitleg: "Whether a provider has so many employees that a client council (D-7.2) and an independent survey among employees (D-2.4) are asked: more than 25.",
  invoer: z.strictObject({ employees: Getal }),
  verwacht: velden({ councilRequired: JaNee, independentSurveyRequired: JaNee }),
  beantwoord: ({ employees }) =>
    antwoord({ councilRequired: geldtBij("D-7.2", employees), independentSurveyRequired: geldtBij("D-2.4", employees) }),
});
