import type { JSX } from "preact";

import { BEGRIPPEN } from "../onderdelen/begrippen.table.js";
import { Paginakop } from "../onderdelen/paginakop.js";

/** What the kit does and does not do, where the data is, and the words it uses. */
export const Overpagina = (): JSX.Element => (
  <>
    <Paginakop titel="Over deze kit" />
    <div class="leestekst">
      <p class="nl-paragraph nl-paragraph--lead">
        Deze kit laat zien wat u voor een bewoner moet doen, waarom, en voor wanneer. Van de toewijzing van de gemeente tot en met het
        bericht dat de hulp is begonnen.
      </p>
      <section class="kaart" aria-labelledby="kop-werkt">
        <h2 class="nl-heading nl-heading--level-3" id="kop-werkt">
          Zo werkt het
        </h2>
        <ol class="utrecht-ordered-list">
          <li class="utrecht-ordered-list__item">U leest de 301 van de gemeente in. De kit controleert het bestand en zet de termijnen klaar.</li>
          <li class="utrecht-ordered-list__item">U neemt contact op met de bewoner en registreert de dag.</li>
          <li class="utrecht-ordered-list__item">De hulp begint. U registreert de dag; de kit maakt de 305.</li>
          <li class="utrecht-ordered-list__item">U downloadt de 305, verstuurt hem zelf naar de gemeente en registreert de dag.</li>
        </ol>
      </section>
      <section class="kaart" aria-labelledby="kop-niet">
        <h2 class="nl-heading nl-heading--level-3" id="kop-niet">
          Wat de kit niet doet
        </h2>
        <ul class="utrecht-unordered-list">
          <li class="utrecht-unordered-list__item">De kit verstuurt zelf geen berichten. Dat doet u op de manier die u gewend bent.</li>
          <li class="utrecht-unordered-list__item">De kit houdt hulp nooit tegen. Is een termijn voorbij, dan vraagt zij alleen om een reden.</li>
          <li class="utrecht-unordered-list__item">De kit heeft geen inlog. Wie bij deze computer kan, kan bij de gegevens.</li>
        </ul>
      </section>
      <section class="kaart" aria-labelledby="kop-gegevens">
        <h2 class="nl-heading nl-heading--level-3" id="kop-gegevens">
          Waar uw gegevens zijn
        </h2>
        <p class="nl-paragraph">
          Alles staat in een map op de computer waarop de kit draait. Er gaat niets naar buiten. In de adresbalk staat nooit een naam of
          BSN.
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
