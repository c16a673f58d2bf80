import type { JSX } from "preact";

import type { Tijdlijnregel } from "../../../src/api/weergave.js";

/** Everything that happened in the dossier. */
export const Tijdlijn = ({ regels }: { readonly regels: readonly Tijdlijnregel[] }): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-tijdlijn">
    <h2 class="nl-heading nl-heading--level-3" id="kop-tijdlijn">
      Wat er is gebeurd
    </h2>
    <ol class="tijdlijn">
      {regels.map(({ opgetreden, opgetredenTekst, wat }, plaats) => (
        <li key={`${opgetreden}-${plaats}`}>
          <time dateTime={opgetreden}>{opgetredenTekst}</time>
          <span>{wat}</span>
        </li>
      ))}
    </ol>
  </section>
);
