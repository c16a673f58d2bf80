import { omvatDatum } from "@wmo-kit/domain";

import type { Besluit } from "./besluit.js";
import { mergeBronnen } from "./merge-bronnen.js";
import type { Oordeel } from "./oordeel.js";
import type { Toets, Toetsuitkomst } from "./toets.js";

const metUitleg = (oordeel: Oordeel, besluit: Besluit): Oordeel | null => {
  const vraagtUitleg = oordeel.soort === "voldoet niet" || oordeel.soort === "toelichting nodig";
  const isAanDeskundige = oordeel.soort === "geen oordeel" && oordeel.reden === "deskundig oordeel nodig";
  return vraagtUitleg || isAanDeskundige ? { soort: "voldoet met uitleg", besluit } : null;
};

const nieuwOordeel = (oordeel: Oordeel, besluit: Besluit): Oordeel | null =>
  besluit.uitkomst === "niet van toepassing"
    ? { soort: "niet van toepassing", op: { grond: "besluit", besluit } }
    : metUitleg(oordeel, besluit);

/**
 * Lays the decision of the experts or the client over a verdict, when it is about this check, taken by who may take it, and valid on the day.
 * An accepted explanation turns "voldoet niet" and "toelichting nodig" into "voldoet met uitleg", and answers what is left to the experts;
 * it never makes a verdict out of figures that are unknown. The measured value and the first steps stay as they were.
 *
 * @source D-24.1.o, D-24.1-u1, D-24.1-u2; W-92.2
 */
export const applyBesluiten = <T extends Toets>(uitkomst: Toetsuitkomst<T>, besluiten: readonly Besluit[]): Toetsuitkomst<T> => {
  const { waarde, stappen, bronnen } = uitkomst;
  const besluit = besluiten
    .filter(({ toets, door, geldigheid }) => toets === waarde.toets && door === waarde.afwijken && omvatDatum(geldigheid, waarde.peildatum))
    .at(-1);
  if (besluit === undefined) return uitkomst;
  const oordeel = nieuwOordeel(waarde.oordeel, besluit);
  return {
    waarde: oordeel === null ? waarde : { ...waarde, oordeel },
    stappen: [...stappen, { _tag: "BesluitGewogen", besluit, gevolgd: oordeel !== null }],
    bronnen: mergeBronnen([...bronnen, { soort: "afspraak", afspraak: `besluit van ${besluit.door}: ${besluit.bewijs}` }]),
  };
};
