import { Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Planweergave } from "../../../src/plan/weergave.js";

/** The evaluations that were held, the newest first. @source W-9.1, W-9.2 */
export const Evaluaties = ({ evaluaties }: Pick<Planweergave, "evaluaties">): JSX.Element | null =>
  evaluaties.length === 0 ? null : (
    <section class="kaart" aria-labelledby="kop-evaluaties">
      <h2 class="nl-heading nl-heading--level-3" id="kop-evaluaties">
        Evaluaties
      </h2>
      <Registertabel
        titel="Evaluaties met de inwoner"
        koppen={["Op", "Tevreden", "Doelen", "Uitkomst"]}
        rijen={evaluaties.map(({ opTekst, bijEinde, tevredenheid, doelrealisatie, uitkomst }, plaats) => ({
          sleutel: String(plaats),
          cellen: [bijEinde ? `${opTekst} (slot)` : opTekst, tevredenheid ?? "", doelrealisatie ?? "", uitkomst ?? ""],
        }))}
      />
    </section>
  );
