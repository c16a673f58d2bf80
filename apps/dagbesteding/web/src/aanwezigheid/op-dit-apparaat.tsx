import { Knop } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { vergeetNamen } from "./apparaat/rooster-op-apparaat.js";

/** What is kept on the device and for how long, with the way to take the names off. */
export const OpDitApparaat = ({ account }: { readonly account: string }): JSX.Element => {
  const [gewist, setGewist] = useState(false);
  return (
    <details class="waarom">
      <summary>Wat staat er op dit apparaat?</summary>
      <div class="waarom__inhoud">
        <p class="nl-paragraph">
          Om zonder verbinding te werken bewaart dit apparaat voor vandaag en de dertien dagen daarna wie er verwacht wordt: de naam, de dagdelen, wat er
          is vastgelegd en wat er over is van de toewijzing. Geen BSN, geen geboortedatum, geen adres. Wat voorbij is, gaat er vanzelf af.
        </p>
        <p class="nl-paragraph">
          Registraties die nog verstuurd moeten worden, blijven staan tot ze verstuurd zijn. Daar staat geen naam in. Bij afmelden gaan alle namen van
          het apparaat.
        </p>
        <div>
          <Knop onClick={() => void vergeetNamen(account).then(() => setGewist(true))}>Haal de namen nu van dit apparaat</Knop>
        </div>
        <p class="nl-paragraph" role="status">
          {gewist ? "De namen zijn van dit apparaat. Als u deze pagina met verbinding opent, komen ze weer terug." : ""}
        </p>
      </div>
    </details>
  );
};
