import { makeVerhouding, parseVerhouding, type Verhouding } from "@wmo-kit/domain";
import { describeToetsfout, VELDEN, type Veld } from "@wmo-kit/financial";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { toetsOp } from "../rijen/financieel.js";
import { velden } from "../velden.js";

const isVeld = (naam: string): naam is Veld => Object.hasOwn(VELDEN, naam);
const NAMEN = Object.keys(VELDEN).filter(isVeld);

// Text, so that no decimals are lost on the way.
const Exact = z.string().regex(/^-?\d{1,60}(\.\d{1,60}|\/\d{1,60})?$/u).meta({ description: "exact number as text" });

const OORDELEN = ["voldoet", "voldoet niet", "toelichting nodig", "streven niet gehaald", "geen oordeel"] as const;

const CENTEN_PER_EURO = 100n;

/** The figure in the unit of the packages: eurocents for an amount. A fraction of nothing is unknown. */
const figuur = (veld: string, tekst: string | null): Verhouding | null => {
  const getal = tekst === null ? null : parseVerhouding(tekst).unwrapOr(null);
  if (getal === null || !isVeld(veld) || VELDEN[veld].eenheid !== "eurocent") return getal;
  return makeVerhouding(getal.teller * CENTEN_PER_EURO, getal.noemer).unwrapOr(null);
};

/** One check of the accounts, with its figures as exact fractions. @source D-24, W-79 – W-100; norms.md K-08, K-10 */
export const JAARREKENINGTOETS = makeOnderwerp({
  naam: "accounts-check",
  eisen: ["D-24.1.b", "D-24.1.c", "D-24.1.d", "D-24.1.g", "D-24.1.j", "D-24.1.m", "D-24.1.n", "D-24.3", "D-25.5", "W-78.5", "W-79.1", "W-79.2", "W-79.5", "W-79.6", "W-89.2", "W-90.5", "W-91", "W-92.2", "W-100.1"],
  uitleg:
    "The verdict of one check of the accounts, just below, at and just above its limit. Figures are exact numbers as text: amounts in euros (`19999.99`), or a fraction (`1/3`), people in heads. `null` is an unknown figure; it gives no verdict. `position` says where the measured value lies against the limit.",
  invoer: z.strictObject({ check: z.string(), figures: z.partialRecord(z.enum(NAMEN), Exact.nullable()) }),
  verwacht: velden({ verdict: z.enum(OORDELEN), position: z.enum(["onder", "binnen", "boven"]).nullable() }),
  beantwoord: ({ check, figures }) => {
    const cijfers = Object.fromEntries(Object.entries(figures).map(([veld, tekst]) => [veld, figuur(veld, tekst ?? null)]));
    return toetsOp(check, cijfers).match(
      ({ waarde }) => antwoord({ verdict: waarde.oordeel.soort, position: waarde.ligging }),
      (fout) => geenAntwoord(describeToetsfout(fout)),
    );
  },
});
