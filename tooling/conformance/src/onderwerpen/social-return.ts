import { describeToetsfout, evaluateSroi } from "@wmo-kit/financial";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp, type Onderwerp } from "../onderwerp.js";
import { EERSTE_DAG } from "../rijen/altijd.js";
import { DREMPELWAARDEN } from "../rijen/financieel.js";
import { JaNee, velden } from "../velden.js";
import { AANDEELVELDEN, beantwoordAandeel } from "../vertaling/aandeel.js";
import { alsCenten, Cijfer, inEuro } from "../vertaling/cijfer.js";

/** SROI over the contract term and per year of extension. @source D-9; norms.md A-11 */
export const SROI: Onderwerp = makeOnderwerp({
  naam: "sroi",
  eisen: ["D-9"],
  uitleg:
    "Whether SROI is due: when the turnover over all contract years together is more than 200,000. Then 2 percent of it, and 2 percent of each year of extension; the threshold is not tested again.",
  invoer: z.strictObject({ regionalTurnoverPerContractYear: z.array(Cijfer), extensionYearTurnover: z.array(Cijfer).nullish() }),
  verwacht: velden({ totalBaseTerm: Cijfer, obliged: JaNee, required: Cijfer, requiredPerExtensionYear: z.array(Cijfer) }),
  beantwoord: ({ regionalTurnoverPerContractYear, extensionYearTurnover }) =>
    evaluateSroi({
      normen: DREMPELWAARDEN,
      contractjaren: regionalTurnoverPerContractYear.map(alsCenten),
      verlengingsjaren: (extensionYearTurnover ?? []).map(alsCenten),
      peildatum: EERSTE_DAG,
    }).match(
      ({ waarde }) =>
        antwoord({
          totalBaseTerm: inEuro(waarde.omzetContractperiode),
          obliged: waarde.isVerplicht,
          required: inEuro(waarde.nodig),
          requiredPerExtensionYear: waarde.nodigPerVerlengingsjaar.map(inEuro),
        }),
      (fout) => geenAntwoord(describeToetsfout(fout)),
    ),
});

/** Social return over the wage bill. @source W-100.1 */
export const SOCIAL_RETURN_5: Onderwerp = makeOnderwerp({
  naam: "social-return-5",
  eisen: ["W-100.1"],
  uitleg: "The value of social return over the wage bill of the contract year: at least 5 percent.",
  invoer: z.strictObject({ wageBill: Cijfer, socialReturnValue: Cijfer }),
  verwacht: AANDEELVELDEN,
  beantwoord: ({ wageBill, socialReturnValue }) =>
    beantwoordAandeel("W-100.1", { "lumpsum.loonsom": alsCenten(wageBill), "lumpsum.socialReturnWaarde": alsCenten(socialReturnValue) }),
});
