import { Waarom } from "@wmo-kit/schermen";
import { Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Onderzoekweergave } from "../../../src/onderzoek/weergave.js";

/** The time of what is left, activity by activity and together, and how long. @source W-27.1.5, W-27.1.6, W-27.3 */
export const Tijd = ({ onderzoek: { tijd, duurTekst, verzilveringTekst } }: { readonly onderzoek: Onderzoekweergave }): JSX.Element | null =>
  tijd === null && duurTekst === null ? null : (
    <section class="kaart" aria-labelledby="kop-tijd">
      <h2 class="nl-heading nl-heading--level-3" id="kop-tijd">
        Tijd en duur
      </h2>
      {tijd === null ? null : (
        <>
          <Registertabel
            titel="De tijd van wat overblijft"
            koppen={["Activiteit", "Keer per week", "Minuten", "Per week"]}
            rijen={tijd.regels.map(({ activiteit, kerenPerWeek, minuten, perWeek }, plaats) => ({ sleutel: String(plaats), cellen: [activiteit, kerenPerWeek, String(minuten), perWeek] }))}
          />
          <p class="nl-paragraph">
            Samen <strong>{tijd.perWeekTekst}</strong> per week, <strong>{tijd.perMaandTekst}</strong> per maand.
          </p>
          <Waarom vraag="Waarom deze uitkomst?" over="(de tijd bij elkaar)" waarom={tijd.waarom} bronnen={tijd.bronnen} />
        </>
      )}
      {verzilveringTekst === null ? null : <p class="nl-paragraph">{verzilveringTekst}</p>}
      {duurTekst === null ? null : <p class="nl-paragraph">{duurTekst}</p>}
    </section>
  );
