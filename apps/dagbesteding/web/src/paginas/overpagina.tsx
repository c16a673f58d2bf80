import { Paginakop } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import { BEGRIPPEN } from "../begrippen.table.js";

/** What the kit does and does not do, where the data is, and the words it uses. */
export const Overpagina = (): JSX.Element => (
  <>
    <Paginakop titel="Over deze kit" />
    <div class="leestekst">
      <p class="nl-paragraph nl-paragraph--lead">
        Deze kit laat zien wat u voor een bewoner moet doen, waarom, en voor wanneer. Van de toewijzing van de gemeente tot en met de
        declaratie, en alles wat uw organisatie daarbij moet laten zien.
      </p>
      <section class="kaart" aria-labelledby="kop-werkt">
        <h2 class="nl-heading nl-heading--level-3" id="kop-werkt">
          Zo werkt het
        </h2>
        <ol class="utrecht-ordered-list">
          <li class="utrecht-ordered-list__item">U leest de 301 van de gemeente in. De kit controleert het bestand en zet de termijnen klaar.</li>
          <li class="utrecht-ordered-list__item">U neemt contact op met de bewoner en registreert de dag.</li>
          <li class="utrecht-ordered-list__item">De hulp begint. U registreert de dag; de kit maakt de 305.</li>
          <li class="utrecht-ordered-list__item">De 305 gaat naar de gemeente. Verstuurt u hem zelf, dan registreert u de dag.</li>
          <li class="utrecht-ordered-list__item">U houdt bij wie er was. Daaruit maakt de kit de declaratie (323), en zij zegt wat u nog niet kunt declareren.</li>
          <li class="utrecht-ordered-list__item">
            Bij Organisatie, Kwaliteit en Financieel staat wat u zelf op orde moet hebben: mensen en VOG, locaties, bewijs, klachten, plichten en de jaarrekening.
          </li>
        </ol>
      </section>
      <section class="kaart" aria-labelledby="kop-niet">
        <h2 class="nl-heading nl-heading--level-3" id="kop-niet">
          Wat de kit niet doet
        </h2>
        <ul class="utrecht-unordered-list">
          <li class="utrecht-unordered-list__item">De kit houdt hulp nooit tegen. Is een termijn voorbij, dan vraagt zij alleen om een reden.</li>
          <li class="utrecht-unordered-list__item">De kit oordeelt niet in uw plaats. Waar een mens moet beslissen, vraagt zij om dat besluit.</li>
          <li class="utrecht-unordered-list__item">De kit verzint niets. Weet zij iets niet, dan staat er dat het niet bekend is.</li>
        </ul>
      </section>
      <section class="kaart" aria-labelledby="kop-gegevens">
        <h2 class="nl-heading nl-heading--level-3" id="kop-gegevens">
          Waar uw gegevens zijn
        </h2>
        <p class="nl-paragraph">
          Alles staat versleuteld op de computer of server waarop uw organisatie de kit draait. Naar buiten gaan alleen de berichten aan de gemeente en de koppelingen die u zelf aanzet.
          U ziet alleen wat bij uw rol hoort; wie een dossier bekijkt, wordt vastgelegd. In de adresbalk staat nooit een naam of BSN.
        </p>
        <p class="nl-paragraph">
          Voor techniek: de{" "}
          <a class="nl-link" href="/openapi.json" target="_blank" rel="noreferrer">
            beschrijving van de koppelingen (OpenAPI, opent in een nieuw tabblad)
          </a>
          .
        </p>
      </section>
      <section class="kaart" aria-labelledby="kop-woorden">
        <h2 class="nl-heading nl-heading--level-3" id="kop-woorden">
          Woorden
        </h2>
        <dl class="utrecht-data-list woorden">
          {Object.values(BEGRIPPEN).map(({ woord, uitleg }) => (
            <div key={woord} class="utrecht-data-list__item">
              <dt class="utrecht-data-list__item-key">{woord}</dt>
              <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{uitleg}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  </>
);
