import { describeToetsfout, evaluateWntToets, WNT_NORMEN } from "@wmo-kit/financial";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp, type Onderwerp } from "../onderwerp.js";
import { EERSTE_DAG, voorAltijd } from "../rijen/altijd.js";
import { FINANCIELE_NORMEN, metWaarde, toetsOp } from "../rijen/financieel.js";
import { Getal, JaNee, velden } from "../velden.js";
import { AANDEELVELDEN, beantwoordAandeel } from "../vertaling/aandeel.js";
import { alsCenten, alsRijbedrag, Cijfer, inEuro } from "../vertaling/cijfer.js";
import { alsVerhouding } from "../vertaling/getal.js";
import { oordeelAlsJaOfNee } from "../vertaling/toetsoordeel.js";

/** Pay of the board over turnover. @source D-24.1.m; norms.md A-29 */
export const BELONING_BESTUUR: Onderwerp = makeOnderwerp({
  naam: "beloning-bestuur",
  eisen: ["D-24.1.m"],
  uitleg: "The total pay of the board, with partners who hold shares, over turnover: at most 8 percent.",
  invoer: z.strictObject({ totalBoardRemunerationInclPartners: Cijfer, turnover: Cijfer }),
  verwacht: AANDEELVELDEN,
  beantwoord: ({ totalBoardRemunerationInclPartners, turnover }) =>
    beantwoordAandeel("D-24.1.m", {
      "beloningen.bestuur": alsCenten(totalBoardRemunerationInclPartners),
      "resultatenrekening.omzet": alsCenten(turnover),
    }),
});

/** Total pay of one director. @source D-24.1.l, D-fn6 */
export const BELONING_BESTUURDER: Onderwerp = makeOnderwerp({
  naam: "beloning-bestuurder",
  eisen: ["D-24.1.l", "D-fn6"],
  uitleg: "Everything that reaches a director through the provider, against the WNT norm that fits. Without a norm there is a total and no verdict.",
  invoer: z.strictObject({ salary: Cijfer, relatedPropertyProfit: Cijfer, dividendToHolding: Cijfer, norm: Getal.nullable() }),
  verwacht: velden({ total: Cijfer, meets: JaNee.nullable() }),
  beantwoord: ({ salary, relatedPropertyProfit, dividendToHolding, norm }) => {
    const geen = alsCenten(0);
    return toetsOp(
      "D-24.1.l",
      {
        "beloningen.salaris": alsCenten(salary),
        "beloningen.managementFee": geen,
        "beloningen.pensioenopbouw": geen,
        "beloningen.dividend": alsCenten(dividendToHolding),
        "beloningen.rente": geen,
        "beloningen.inhuurAndereFunctie": geen,
        "beloningen.waardegroeiReserves": alsCenten(relatedPropertyProfit),
      },
      metWaarde(FINANCIELE_NORMEN, "D-24.1.l", norm === null ? null : alsRijbedrag(norm)),
    ).match(
      ({ waarde }) => antwoord({ total: inEuro(waarde.gemeten), meets: oordeelAlsJaOfNee(waarde.oordeel) }),
      (fout) => geenAntwoord(describeToetsfout(fout)),
    );
  },
});

const altijd = WNT_NORMEN.filter(({ id, geldigheid }) => id !== "WNT.zorg.II" || geldigheid.begindatum === "2025-01-01").map((rij) => voorAltijd(rij));

/** Profit share of an owner against class II, pro rata. @source D-24.5, D-fn7; norms.md A-37 */
export const WNT_KLASSE_2: Onderwerp = makeOnderwerp({
  naam: "wnt-klasse-2",
  eisen: ["D-24.5", "D-fn7"],
  uitleg:
    "The profit share of the owner of an eenmanszaak or a partner of a vof against the WNT norm of class II that the example names, pro rata of the hours and at most a full post. Year and legal form do not change the calculation.",
  invoer: z.strictObject({
    year: z.int().optional(),
    legalForm: z.string().min(1).optional(),
    profitShare: Cijfer,
    fte: Getal,
    classIINorm: Getal.nullable(),
  }),
  verwacht: velden({ proRataNorm: Getal.nullable(), meets: JaNee.nullable() }),
  beantwoord: ({ profitShare, fte, classIINorm }) =>
    evaluateWntToets({
      normen: FINANCIELE_NORMEN,
      toets: "D-24.5",
      wntNormen: metWaarde(altijd, "WNT.zorg.II", classIINorm === null ? null : alsRijbedrag(classIINorm)),
      peildatum: EERSTE_DAG,
      wntPeildatum: EERSTE_DAG,
      klasse: "II",
      functie: "topfunctionaris",
      deeltijdfactor: alsVerhouding(fte),
      dagen: null,
      cijfers: { "ondernemers.winstaandeel": alsCenten(profitShare) },
    }).match(
      ({ waarde }) => antwoord({ proRataNorm: inEuro(waarde.maximum), meets: oordeelAlsJaOfNee(waarde.oordeel) }),
      (fout) => geenAntwoord(describeToetsfout(fout)),
    ),
});
