import type { JSX } from "preact";

import type { Regieweergave } from "../../../src/plan/weergave.js";

/** The ladder of direction: where the household stands, who decides on going up, and what brought it here. @source W-11.2, W-11.7, W-16.3 */
export const Regieladder = ({ regie }: { readonly regie: Regieweergave }): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-regie">
    <h2 class="nl-heading nl-heading--level-3" id="kop-regie">
      Regie en escalatie
    </h2>
    <p class="nl-paragraph">
      {regie.zaak === null
        ? "Het gezin is nog niet in beeld gebracht. Zijn er meer organisaties, leg dan vast wie de regie heeft."
        : [
            `Betrokken: ${regie.organisaties.join(", ")}.`,
            ...(regie.regisseur === null ? [] : [`Regisseur: ${regie.regisseur}.`]),
            ...(regie.procesregisseur === null ? [] : [`Procesregisseur: ${regie.procesregisseur}.`]),
          ].join(" ")}
    </p>
    <ol class="ladder" aria-label="De treden van regie, de hoogste boven" reversed>
      {regie.treden.toReversed().map(({ trede, titel, wie, omhoog, eis, hier }) => (
        <li key={trede} class={`ladder__trede${hier ? " ladder__trede--hier" : ""}`} {...(hier ? { "aria-current": "step" } : {})}>
          <h3 class="nl-heading nl-heading--level-5">
            {titel}
            {hier ? <strong class="ladder__hier"> ◀ hier staat het gezin</strong> : null}
          </h3>
          <p class="nl-paragraph">{wie}</p>
          {hier ? <p class="nl-paragraph">{omhoog}</p> : null}
          <p class="nl-paragraph bijzaak klein">eis {eis}</p>
        </li>
      ))}
    </ol>
    {regie.aanleidingen.length === 0 ? null : (
      <>
        <h3 class="nl-heading nl-heading--level-5">Wat de aanleiding was</h3>
        <ul class="plan__lijst">
          {regie.aanleidingen.map(({ opTekst, wat, waarom, wie }, plaats) => (
            <li key={plaats}>
              {opTekst}: {wat.toLocaleLowerCase("nl")}. {waarom} {wie === null ? "" : `(${wie})`}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);
