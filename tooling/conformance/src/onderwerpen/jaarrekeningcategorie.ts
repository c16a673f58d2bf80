import { CATEGORIEEN, describeToetsfout, evaluateCategorie, VERKLARING_BIJ } from "@wmo-kit/financial";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp, type Onderwerp } from "../onderwerp.js";
import { EERSTE_DAG } from "../rijen/altijd.js";
import { DREMPELWAARDEN, GROOTTEKLASSEN } from "../rijen/financieel.js";
import { Getal, JaNee, velden } from "../velden.js";
import { alsCenten, Cijfer } from "../vertaling/cijfer.js";
import { alsVerhouding } from "../vertaling/getal.js";

const AANTAL_JAREN = 2;

/** The statement that goes with the accounts. @source D-16.7; norms.md */
export const JAARREKENINGCATEGORIE: Onderwerp = makeOnderwerp({
  naam: "accounts-category",
  eisen: ["D-16.7"],
  uitleg:
    "Which accountant's statement is needed over the last of two years: the lightest size class of which two of three strict criteria hold in both years. When none fits as printed it is the heaviest, and a person looks.",
  invoer: z.strictObject({
    years: z.array(z.strictObject({ assets: Cijfer, turnover: Cijfer, employees: Getal })).length(AANTAL_JAREN),
    reportedYear: z.literal("laatste").optional(),
  }),
  verwacht: velden({
    obliged: JaNee,
    category: z.enum(CATEGORIEEN).nullable(),
    statement: z.enum([VERKLARING_BIJ.micro, VERKLARING_BIJ.klein, VERKLARING_BIJ.groot]).nullable(),
    needsHumanCheck: JaNee,
  }),
  beantwoord: ({ years }) =>
    evaluateCategorie({
      normen: GROOTTEKLASSEN,
      grenswaarden: DREMPELWAARDEN,
      jaren: years.map(({ assets, turnover, employees }) => ({ activa: alsCenten(assets), omzet: alsCenten(turnover), werknemers: alsVerhouding(employees) })),
      peildatum: EERSTE_DAG,
    }).match(
      ({ waarde }) =>
        antwoord({ obliged: waarde.isVerplicht, category: waarde.categorie, statement: waarde.verklaring, needsHumanCheck: waarde.menselijkeToets }),
      (fout) => geenAntwoord(describeToetsfout(fout)),
    ),
});
