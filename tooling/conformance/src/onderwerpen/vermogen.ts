import { describeToetsfout, evaluateVerklaring, STREKKINGEN, type Strekking } from "@wmo-kit/financial";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp, type Onderwerp } from "../onderwerp.js";
import { EERSTE_DAG } from "../rijen/altijd.js";
import { FINANCIELE_NORMEN, metWaarde, toetsOp } from "../rijen/financieel.js";
import { Getal, JaNee, velden } from "../velden.js";
import { alsCenten, Cijfer } from "../vertaling/cijfer.js";
import { alsGetal, alsPercentage } from "../vertaling/getal.js";
import { oordeelAlsJaOfNee } from "../vertaling/toetsoordeel.js";

const BAND = velden({ percentage: Cijfer.nullable(), band: z.enum(["onder", "binnen", "boven"]).nullable(), meets: JaNee.nullable() });

const beantwoordBand = (toets: string, teller: "balans.eigenVermogen", noemer: "resultatenrekening.totaleBaten" | "balans.totaalPassiva", bedragen: readonly [number, number]) =>
  toetsOp(toets, { [teller]: alsCenten(bedragen[0]), [noemer]: alsCenten(bedragen[1]) }).match(
    ({ waarde }) => antwoord({ percentage: alsPercentage(waarde.gemeten), band: waarde.ligging, meets: oordeelAlsJaOfNee(waarde.oordeel) }),
    (fout) => geenAntwoord(describeToetsfout(fout)),
  );

interface Vlottend {
  readonly currentAssetsExclCash?: number | undefined;
  readonly cash?: number | undefined;
  readonly currentAssets?: number | undefined;
}

/** The dagbesteding gives assets and cash apart, the wijkteam one figure; never a part of one with the other. */
const isEenVanBeide = ({ currentAssetsExclCash, cash, currentAssets }: Vlottend): boolean =>
  currentAssets === undefined ? currentAssetsExclCash !== undefined && cash !== undefined : currentAssetsExclCash === undefined && cash === undefined;

/** Current assets against short-term debt. @source D-24.1.b, W-81; norms.md A-02 */
export const CURRENT_RATIO: Onderwerp = makeOnderwerp({
  naam: "current-ratio",
  eisen: ["D-24.1.b", "W-81"],
  uitleg:
    "Current assets with cash over short-term debt. The dagbesteding gives the two apart, the wijkteam gives `currentAssets` with the cash in it. Without a norm there is a ratio and no verdict.",
  invoer: z
    .strictObject({
      currentAssetsExclCash: Cijfer.optional(),
      cash: Cijfer.optional(),
      currentAssets: Cijfer.optional(),
      currentLiabilities: Cijfer,
      norm: Getal.nullish(),
    })
    .refine(isEenVanBeide, { params: { code: "vorm" }, path: ["currentAssets"] }),
  verwacht: velden({ ratio: Cijfer.nullable(), meets: JaNee.nullable() }),
  beantwoord: (vraag) => {
    const toets = vraag.currentAssets === undefined ? "D-24.1.b" : "W-81";
    const vlottend = vraag.currentAssets ?? vraag.currentAssetsExclCash ?? 0;
    const liquide = vraag.cash ?? 0;
    const normen = vraag.norm === undefined ? FINANCIELE_NORMEN : metWaarde(FINANCIELE_NORMEN, toets, vraag.norm);
    return toetsOp(
      toets,
      {
        "balans.vlottendeActivaZonderLiquideMiddelen": alsCenten(vlottend),
        "balans.liquideMiddelen": alsCenten(liquide),
        "balans.kortlopendeSchulden": alsCenten(vraag.currentLiabilities),
      },
      normen,
    ).match(
      ({ waarde }) => antwoord({ ratio: waarde.gemeten === null ? null : alsGetal(waarde.gemeten), meets: oordeelAlsJaOfNee(waarde.oordeel) }),
      (fout) => geenAntwoord(describeToetsfout(fout)),
    );
  },
});

/** Equity over total income. @source D-24.1.c; norms.md A-33 */
export const WEERSTANDSVERMOGEN: Onderwerp = makeOnderwerp({
  naam: "weerstandsvermogen",
  eisen: ["D-24.1.c"],
  uitleg: "Equity over total income against the band of 15 to 30 percent. Outside the band an explanation is needed; that is no plain fail.",
  invoer: z.strictObject({ equity: Cijfer, totalIncome: Cijfer }),
  verwacht: BAND,
  beantwoord: ({ equity, totalIncome }) =>
    beantwoordBand("D-24.1.c", "balans.eigenVermogen", "resultatenrekening.totaleBaten", [equity, totalIncome]),
});

/** Equity over total capital. @source D-24.1.d; norms.md A-33 */
export const SOLVABILITEIT: Onderwerp = makeOnderwerp({
  naam: "solvabiliteit",
  eisen: ["D-24.1.d"],
  uitleg: "Equity over total capital against the band of 20 to 40 percent. Outside the band an explanation is needed; that is no plain fail.",
  invoer: z.strictObject({ equity: Cijfer, totalCapital: Cijfer }),
  verwacht: BAND,
  beantwoord: ({ equity, totalCapital }) => beantwoordBand("D-24.1.d", "balans.eigenVermogen", "balans.totaalPassiva", [equity, totalCapital]),
});

// A word that is no known opinion is no approving one.
const alsStrekking = (woord: string): Strekking => STREKKINGEN.find((strekking) => strekking === woord) ?? "geen";

/** The accountant's opinion with equity and result. @source D-24.1.a; norms.md A-03 */
export const VERMOGEN_EN_RESULTAAT: Onderwerp = makeOnderwerp({
  naam: "vermogen-en-resultaat",
  eisen: ["D-24.1.a"],
  uitleg: "An approving opinion without material uncertainty and without a going-concern paragraph, and equity and result not both below zero.",
  invoer: z.strictObject({ auditOpinion: z.string().min(1), materialUncertainty: JaNee, goingConcernParagraph: JaNee, equity: Cijfer, result: Cijfer }),
  verwacht: velden({ meets: JaNee.nullable() }),
  beantwoord: ({ auditOpinion, materialUncertainty, goingConcernParagraph, equity, result }) =>
    evaluateVerklaring({
      normen: FINANCIELE_NORMEN,
      peildatum: EERSTE_DAG,
      verklaring: {
        soort: null,
        strekking: alsStrekking(auditOpinion),
        onzekerheidVanMaterieelBelang: materialUncertainty,
        continuiteitsparagraaf: goingConcernParagraph,
      },
      cijfers: { "balans.eigenVermogen": alsCenten(equity), "resultatenrekening.resultaatNaBelasting": alsCenten(result) },
    }).match(
      ({ waarde }) => antwoord({ meets: oordeelAlsJaOfNee(waarde.oordeel) }),
      (fout) => geenAntwoord(describeToetsfout(fout)),
    ),
});
