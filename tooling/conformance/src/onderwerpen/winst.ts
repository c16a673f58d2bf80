import { describeToetsfout, evaluateDividend, evaluateResultaatTweeJaar, rekenFormule, type Cijfers, type Formule } from "@wmo-kit/financial";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp, type Onderwerp } from "../onderwerp.js";
import { ALTIJD, EERSTE_DAG } from "../rijen/altijd.js";
import { DREMPELWAARDEN, FINANCIELE_NORMEN, metWaarde, toetsOp } from "../rijen/financieel.js";
import { Getal, JaNee, velden } from "../velden.js";
import { alsCenten, alsRijdeel, Cijfer, inEuro } from "../vertaling/cijfer.js";
import { alsPercentage } from "../vertaling/getal.js";
import { oordeelAlsJaOfNee } from "../vertaling/toetsoordeel.js";

/** Result after tax in one of the years. @source D-24.1.f */
export const RESULTAAT_TWEE_JAAR: Onderwerp = makeOnderwerp({
  naam: "resultaat-twee-jaar",
  eisen: ["D-24.1.f"],
  uitleg: "The margin after tax of each year, oldest first, and whether the best of them is at least zero.",
  invoer: z
    .strictObject({ netTurnover: z.array(Cijfer).min(1), resultAfterTax: z.array(Cijfer).min(1) })
    .refine(({ netTurnover, resultAfterTax }) => netTurnover.length === resultAfterTax.length, { params: { code: "vorm" }, path: ["resultAfterTax"] }),
  verwacht: velden({ margins: z.array(Cijfer.nullable()), meets: JaNee.nullable() }),
  beantwoord: ({ netTurnover, resultAfterTax }) =>
    evaluateResultaatTweeJaar({
      normen: FINANCIELE_NORMEN,
      grenswaarden: metWaarde(DREMPELWAARDEN, "D-24.1.f.jaren", netTurnover.length),
      peildatum: EERSTE_DAG,
      jaren: netTurnover.map((omzet, plaats) => ({
        boekjaar: ALTIJD,
        cijfers: {
          "resultatenrekening.nettoOmzet": alsCenten(omzet),
          "resultatenrekening.resultaatNaBelasting": alsCenten(resultAfterTax[plaats] ?? 0),
        },
      })),
    }).match(
      ({ waarde }) => antwoord({ margins: waarde.marges.map(alsPercentage), meets: oordeelAlsJaOfNee(waarde.oordeel) }),
      (fout) => geenAntwoord(describeToetsfout(fout)),
    ),
});

/** The sum above the line of a calculation, as an amount. */
const bedragVan = (formule: Formule | undefined, cijfers: Cijfers): number | null =>
  formule === undefined ? null : inEuro(rekenFormule({ ...formule, noemer: [] }, cijfers).gemeten);

const OPERATIONEEL = FINANCIELE_NORMEN.find(({ id }) => id === "D-24.1.g.operationeel");
const LEZING = { operatingResult: Cijfer, operatingPercentage: Cijfer.nullable(), operatingMeets: JaNee.nullable() };

/** The operating result in both readings, and the result after tax. @source D-24.1.g, D-24.1.g.a; norms.md A-04 */
export const OPERATIONEEL_RESULTAAT: Onderwerp = makeOnderwerp({
  naam: "operationeel-resultaat",
  eisen: ["D-24.1.g", "D-24.1.g.a"],
  uitleg:
    "The operating result as it is printed, with the amortisation taken away, at most 10 percent of net turnover; beside it with the amortisation added back. The result after tax is at most 5 percent.",
  invoer: z.strictObject({
    profitBeforeTax: Cijfer,
    participationResult: Cijfer,
    financialResult: Cijfer,
    exceptionalResult: Cijfer,
    amortisationIntangibles: Cijfer,
    netTurnover: Cijfer,
    resultAfterTax: Cijfer,
  }),
  verwacht: velden({
    ...LEZING,
    afterTaxPercentage: Cijfer.nullable(),
    afterTaxMeets: JaNee.nullable(),
    alternativeAddBack: velden(LEZING),
  }),
  beantwoord: (vraag) => {
    const cijfers: Cijfers = {
      "resultatenrekening.resultaatVoorBelasting": alsCenten(vraag.profitBeforeTax),
      "resultatenrekening.resultaatDeelnemingen": alsCenten(vraag.participationResult),
      "resultatenrekening.financieelResultaat": alsCenten(vraag.financialResult),
      "resultatenrekening.uitzonderlijkResultaat": alsCenten(vraag.exceptionalResult),
      "resultatenrekening.afschrijvingImmaterieleVasteActiva": alsCenten(vraag.amortisationIntangibles),
      "resultatenrekening.nettoOmzet": alsCenten(vraag.netTurnover),
      "resultatenrekening.resultaatNaBelasting": alsCenten(vraag.resultAfterTax),
    };
    return toetsOp("D-24.1.g.operationeel", cijfers)
      .andThen(({ waarde: operationeel }) => toetsOp("D-24.1.g.nabelasting", cijfers).map(({ waarde: naBelasting }) => ({ operationeel, naBelasting })))
      .match(
        ({ operationeel, naBelasting }) => {
          const anders = operationeel.andereLezing;
          return antwoord({
            operatingResult: bedragVan(OPERATIONEEL?.formule, cijfers),
            operatingPercentage: alsPercentage(operationeel.gemeten),
            operatingMeets: oordeelAlsJaOfNee(operationeel.oordeel),
            afterTaxPercentage: alsPercentage(naBelasting.gemeten),
            afterTaxMeets: oordeelAlsJaOfNee(naBelasting.oordeel),
            alternativeAddBack: {
              operatingResult: bedragVan(OPERATIONEEL?.alternatief?.formule, cijfers),
              operatingPercentage: alsPercentage(anders?.gemeten ?? null),
              operatingMeets: anders === null ? null : anders.oordeel === "voldoet",
            },
          });
        },
        (fout) => geenAntwoord(describeToetsfout(fout)),
      );
  },
});

/** Dividend against the higher of two norms. @source D-24.1.h */
export const DIVIDEND: Onderwerp = makeOnderwerp({
  naam: "dividend",
  eisen: ["D-24.1.h"],
  uitleg: "Dividend over turnover, at most 4 percent, or at most the percentage of the Wibz when that law is in force and its number is higher.",
  invoer: z.strictObject({ dividend: Cijfer, turnover: Cijfer, wibzNormPercentage: Getal.nullish(), wibzInForce: JaNee.optional() }),
  verwacht: velden({ percentage: Cijfer.nullable(), applicableNorm: Getal, meets: JaNee.nullable() }),
  beantwoord: ({ dividend, turnover, wibzNormPercentage, wibzInForce }) => {
    const wibz = wibzInForce === true && typeof wibzNormPercentage === "number" ? alsRijdeel(wibzNormPercentage) : null;
    return evaluateDividend({
      normen: FINANCIELE_NORMEN,
      grenswaarden: metWaarde(DREMPELWAARDEN, "D-24.1.h.wibz", wibz),
      peildatum: EERSTE_DAG,
      cijfers: {
        "uitkeringen.dividend": alsCenten(dividend),
        "uitkeringen.indirectDividend": alsCenten(0),
        "resultatenrekening.omzet": alsCenten(turnover),
      },
    }).match(
      ({ waarde }) =>
        antwoord({
          percentage: alsPercentage(waarde.gemeten),
          applicableNorm: alsPercentage(waarde.toegepasteNorm),
          meets: oordeelAlsJaOfNee(waarde.oordeel),
        }),
      (fout) => geenAntwoord(describeToetsfout(fout)),
    );
  },
});
