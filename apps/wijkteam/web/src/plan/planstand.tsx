import type { JSX } from "preact";

import type { Planweergave } from "../../../src/plan/weergave.js";

/** Where the help stands: who is responsible, what the resident said, transfers and warnings. @source W-8.2, W-8.7, W-12.1, W-63.2, W-63.3 */
export const Planstand = ({ plan }: { readonly plan: Planweergave }): JSX.Element => (
  <p class="nl-paragraph bijzaak">
    {[
      plan.toestandTekst,
      plan.verantwoordelijke === null ? "nog niemand verantwoordelijk" : `verantwoordelijk: ${plan.verantwoordelijke}`,
      plan.ingestemdOpTekst === null ? "de inwoner stemde nog niet in" : `ingestemd op ${plan.ingestemdOpTekst}`,
      ...(plan.waakvlamTotTekst === null ? [] : [`waakvlam tot ${plan.waakvlamTotTekst}`]),
      ...plan.overdrachten.map(({ naar, stand }) => `overdracht naar ${naar}: ${stand}`),
      ...(plan.waarschuwingen.length === 0 ? [] : [`gewaarschuwd op ${plan.waarschuwingen.join(" en ")}`]),
    ].join(" · ")}
  </p>
);
