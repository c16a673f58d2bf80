import { describeGrond } from "@wmo-kit/schermen";
import { Merk, type Merktoon } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Voorwaarde } from "../../../src/onderzoek/weergave.js";

const TOON: Readonly<Record<Voorwaarde["stand"], Merktoon>> = { voldaan: "goed", "niet voldaan": "fout", "bij het besluit": "rustig" };

/** What the decision must meet, each with the sentence of its refusal and who asks it. @source lifecycle.md A2, decision guards */
export const Voorwaarden = ({ voorwaarden }: { readonly voorwaarden: readonly Voorwaarde[] }): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-voorwaarden">
    <h2 class="nl-heading nl-heading--level-3" id="kop-voorwaarden">
      Voorwaarden voor een positief advies
    </h2>
    <ul class="voorwaarden">
      {voorwaarden.map((voorwaarde) => (
        <li key={voorwaarde.code}>
          <p class="nl-paragraph">{voorwaarde.naam}</p>
          <Merk toon={TOON[voorwaarde.stand]} tekst={voorwaarde.standTekst} />
          {voorwaarde.stand === "niet voldaan" ? <p class="nl-paragraph">{voorwaarde.tekst}</p> : null}
          <p class="nl-paragraph bijzaak klein">
            {describeGrond(voorwaarde)} <code class="foutcode">{voorwaarde.code}</code>
          </p>
        </li>
      ))}
    </ul>
  </section>
);
