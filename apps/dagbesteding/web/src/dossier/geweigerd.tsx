import { Melding } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Dossierweergave } from "../../../src/api/weergave.js";

/** What a message asked for and the kit could not do: what it is and why, until somebody does it. */
export const Geweigerd = ({ stappen }: { readonly stappen: Dossierweergave["geweigerd"] }): JSX.Element | null =>
  stappen.length === 0 ? null : (
    <Melding soort="warning">
      <p class="nl-paragraph">Niet alles uit de berichten kon worden verwerkt. Zet deze stappen zelf, of los op wat ze tegenhoudt.</p>
      <ul class="utrecht-unordered-list">
        {stappen.map(({ wat, reden, opTekst }) => (
          <li key={`${wat}-${opTekst}`} class="utrecht-unordered-list__item">
            <strong>{wat}</strong> ({opTekst}): {reden}
          </li>
        ))}
      </ul>
    </Melding>
  );
