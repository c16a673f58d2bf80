import { Paginakop } from "@wmo-kit/schermen";
import type { JSX } from "preact";

/** What the kit does and does not do, and where the data are. */
export const Overpagina = (): JSX.Element => (
  <>
    <Paginakop titel="Over deze kit" />
    <div class="leestekst">
      <p class="nl-paragraph nl-paragraph--lead">Deze kit laat zien wat u voor een inwoner moet doen, waarom, en voor wanneer. Van de melding tot en met de oplossing.</p>
      <section class="kaart" aria-labelledby="kop-niet">
        <h2 class="nl-heading nl-heading--level-3" id="kop-niet">
          Wat de kit niet doet
        </h2>
        <ul class="utrecht-unordered-list">
          <li class="utrecht-unordered-list__item">De kit houdt hulp nooit tegen. Is een termijn voorbij, dan vraagt zij alleen om een reden.</li>
          <li class="utrecht-unordered-list__item">De kit oordeelt niet in uw plaats. Waar een mens moet beslissen, vraagt zij om dat besluit.</li>
          <li class="utrecht-unordered-list__item">De kit vraagt bij een melding geen burgerservicenummer. Dat kan pas als het onderzoek is begonnen of als de inwoner hulp van u krijgt.</li>
        </ul>
      </section>
      <section class="kaart" aria-labelledby="kop-gegevens">
        <h2 class="nl-heading nl-heading--level-3" id="kop-gegevens">
          Waar uw gegevens zijn
        </h2>
        <p class="nl-paragraph">
          Alles staat versleuteld op de computer of server waarop uw organisatie de kit draait. U ziet alleen wat bij uw rol hoort; wie een dossier bekijkt, wordt vastgelegd. In de
          adresbalk staat nooit een naam of BSN.
        </p>
        <p class="nl-paragraph">
          Voor techniek: de{" "}
          <a class="nl-link" href="/openapi.json" target="_blank" rel="noreferrer">
            beschrijving van de koppelingen (OpenAPI, opent in een nieuw tabblad)
          </a>
          .
        </p>
      </section>
    </div>
  </>
);
