import { describeToetsfout, type Cijfers } from "@wmo-kit/financial";

import { antwoord, geenAntwoord, type Antwoord } from "../onderwerp.js";
import { toetsOp } from "../rijen/financieel.js";
import { JaNee, velden } from "../velden.js";
import { Cijfer } from "./cijfer.js";
import { alsPercentage } from "./getal.js";
import { oordeelAlsJaOfNee } from "./toetsoordeel.js";

/** The answer fields of a share that is held against one limit. */
export const AANDEELVELDEN = velden({ percentage: Cijfer.nullable(), meets: JaNee.nullable() });

/** A share that is held against one limit: its percentage and whether it meets. */
export const beantwoordAandeel = (toets: string, cijfers: Cijfers): Antwoord =>
  toetsOp(toets, cijfers).match(
    ({ waarde }) => antwoord({ percentage: alsPercentage(waarde.gemeten), meets: oordeelAlsJaOfNee(waarde.oordeel) }),
    (fout) => geenAntwoord(describeToetsfout(fout)),
  );
