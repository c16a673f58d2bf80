import type { JSX } from "preact";

import type { Tijdlijnregel } from "../weergave.js";

/** Everything that happened: when, what, and who did it. */
export const Tijdlijn = ({ regels }: { readonly regels: readonly Tijdlijnregel[] }): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-tijdlijn">
    <h2 class="nl-heading nl-heading--level-3" id="kop-tijdlijn">
      Wat er is gebeurd
    </h2>
    {regels.length === 0 ? <p class="nl-paragraph bijzaak">Nog niets. Wat u vastlegt, komt hier te staan.</p> : null}
    <ol class="tijdlijn">
      {regels.map(({ opgetreden, opgetredenTekst, wat, wie }, plaats) => (
        <li key={`${opgetreden}-${plaats}`}>
          <time dateTime={opgetreden}>{opgetredenTekst}</time>
          <span>{wat}</span>
          {wie === undefined || wie === null ? null : <span class="tijdlijn__wie">Door {wie}</span>}
        </li>
      ))}
    </ol>
  </section>
);
