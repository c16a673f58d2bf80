import { Knop } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Uitnodiging } from "../../../src/inwoner/weergave.js";

interface UitnodigingsbriefProps {
  readonly uitnodiging: Uitnodiging;
  /** What who gets it can do with it. */
  readonly waarvoor: string;
}

/** A sign-in name and its code, once, to print or to copy: no name and no number of anybody stands in it. */
export const Uitnodigingsbrief = ({ uitnodiging: { gebruikersnaam, code, dagenGeldig }, waarvoor }: UitnodigingsbriefProps): JSX.Element => (
  <section class="kaart uitnodiging" aria-label="Uitnodiging" role="status">
    <h3 class="nl-heading nl-heading--level-4">Uitnodiging</h3>
    <p class="nl-paragraph">{waarvoor}</p>
    <ol class="utrecht-ordered-list">
      <li class="utrecht-ordered-list__item">
        Ga naar <strong class="breekbaar">{globalThis.location.origin}/wachtwoord-kiezen</strong>
      </li>
      <li class="utrecht-ordered-list__item">
        Typ deze code: <strong class="code">{code}</strong>
      </li>
      <li class="utrecht-ordered-list__item">Kies een wachtwoord dat u nergens anders gebruikt.</li>
      <li class="utrecht-ordered-list__item">
        Meld u aan met accountnaam <strong class="code">{gebruikersnaam}</strong> en uw wachtwoord.
      </li>
    </ol>
    <p class="nl-paragraph">De code werkt één keer en {dagenGeldig} dagen. Geef hem aan niemand anders.</p>
    <p class="nl-paragraph niet-afdrukken">Deze code ziet u maar één keer. Druk hem af of schrijf hem over.</p>
    <div class="niet-afdrukken">
      <Knop onClick={() => globalThis.print()}>Afdrukken</Knop>
    </div>
  </section>
);
