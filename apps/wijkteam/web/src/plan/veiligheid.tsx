import type { JSX } from "preact";

import type { Planweergave } from "../../../src/plan/weergave.js";
import { Actietabel } from "./actietabel.js";

/** Work on safety, when there is a concern or there was one. @source W-8.6, W-70.1 */
export const Veiligheid = ({ plan: { veiligheidszorg, veiligheid } }: { readonly plan: Planweergave }): JSX.Element | null =>
  !veiligheidszorg && veiligheid.length === 0 ? null : (
    <section class="kaart" aria-labelledby="kop-veiligheid">
      <h2 class="nl-heading nl-heading--level-3" id="kop-veiligheid">
        Veiligheid
      </h2>
      {veiligheid.length === 0 ? <p class="nl-paragraph">Er zijn zorgen over veiligheid. Maak een veiligheidsplan; dat doet iemand die daarvoor is geschoold.</p> : null}
      {veiligheid.map(({ zaak, toestandTekst, heeftPlan, verloop, acties }) => (
        <div key={zaak}>
          <p class="nl-paragraph">
            {toestandTekst}. {heeftPlan ? "Er is een veiligheidsplan." : "Er is nog geen veiligheidsplan."} {verloop === null ? "" : `Het verloop: ${verloop}.`}
          </p>
          {acties.length === 0 ? null : <Actietabel titel="Acties voor de veiligheid" acties={acties} />}
        </div>
      ))}
    </section>
  );
