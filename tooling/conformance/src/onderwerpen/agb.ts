import { evaluateAgb } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { JaNee, velden } from "../velden.js";

const Soort = z.enum(["ondernemingscode", "praktijkcode"]);

/** Which kind of AGB code. @source D-20.6, W-98.5; norms.md A-21 */
export const AGB = makeOnderwerp({
  naam: "agb",
  eisen: ["W-98.5", "D-20.6"],
  uitleg: "The kind of AGB code that a contract asks, and whether the one that was given is of that kind. The contract alone decides.",
  invoer: z.strictObject({ contract: z.enum(["dagbesteding", "wijkteam"]), agbType: Soort }),
  verwacht: velden({ accepted: JaNee, expectedType: Soort }),
  beantwoord: ({ contract, agbType }) => {
    const { toegestaan, verwacht } = evaluateAgb(contract, agbType);
    return antwoord({ accepted: toegestaan, expectedType: verwacht });
  },
});
