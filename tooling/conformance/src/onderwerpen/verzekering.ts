import { Result } from "@wmo-kit/domain/result";
import { describeToetsfout } from "@wmo-kit/financial";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp, type Onderwerp } from "../onderwerp.js";
import { toetsOp } from "../rijen/financieel.js";
import { JaNee, velden } from "../velden.js";
import { alsCenten, Cijfer } from "../vertaling/cijfer.js";
import { alleJa, oordeelAlsJaOfNee } from "../vertaling/toetsoordeel.js";

/** The four covers: the field of the format, the check, and the figure it is about. */
const DEKKINGEN = [
  ["businessPerEvent", "W-91.bedrijf.gebeurtenis", "verzekering.bedrijfPerGebeurtenis"],
  ["businessPerYear", "W-91.bedrijf.jaar", "verzekering.bedrijfPerJaar"],
  ["professionalPerEvent", "W-91.beroep.gebeurtenis", "verzekering.beroepPerGebeurtenis"],
  ["professionalPerYear", "W-91.beroep.jaar", "verzekering.beroepPerJaar"],
] as const;

/** The cover of two insurances. @source W-91 */
export const VERZEKERING: Onderwerp = makeOnderwerp({
  naam: "verzekering",
  eisen: ["W-91"],
  uitleg: "Business and professional liability: at least 3,000,000 per event and 5,000,000 per year, each. The fields that fall short are named in the order of the question.",
  invoer: z.strictObject({ businessPerEvent: Cijfer, businessPerYear: Cijfer, professionalPerEvent: Cijfer, professionalPerYear: Cijfer }),
  verwacht: velden({ meets: JaNee, shortfalls: z.array(z.string()) }),
  beantwoord: (vraag) =>
    Result.combine(
      DEKKINGEN.map(([veld, toets, plaats]) =>
        toetsOp(toets, { [plaats]: alsCenten(vraag[veld]) }).map(({ waarde }) => ({ veld, meets: oordeelAlsJaOfNee(waarde.oordeel) })),
      ),
    ).match(
      (delen) =>
        antwoord({ meets: alleJa(delen.map(({ meets }) => meets)), shortfalls: delen.filter(({ meets }) => meets === false).map(({ veld }) => veld) }),
      (fout) => geenAntwoord(describeToetsfout(fout)),
    ),
});
