import type { ToezichtpakketVan } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { Icoon } from "../../onderdelen/icoon.js";
import { BEWIJSSTANDEN } from "../kwaliteit/standen.table.js";
import { formatDag } from "../register/dag.js";
import { Feiten } from "../register/feiten.js";
import { Merk } from "../register/merk.js";
import { Registertabel } from "../register/registertabel.js";
import { pakketAdres, pakketdataAdres, type Pakketvraag } from "./toezicht-client.js";

interface PakketProps {
  readonly vraag: Pakketvraag;
  readonly pakket: ToezichtpakketVan<unknown>;
}

/** What the pack shows, what is missing in it, and the pack itself to print or to hand over. @source D-16.4, D-16.5 */
export const Pakket = ({ vraag, pakket: { controlegetal, inhoud } }: PakketProps): JSX.Element => {
  const { organisatie, programma, peildatum, regels, ontbreekt, zonderBewijsvraag } = inhoud;
  return (
    <section class="kaart registerkaart" aria-labelledby="kop-pakket">
      <h2 class="nl-heading nl-heading--level-3" id="kop-pakket">
        Pakket van {formatDag(peildatum)}
      </h2>
      <Feiten
        feiten={[
          ["Organisatie", organisatie],
          ["Programma", programma],
          ["Eisen met bewijs", String(regels.length)],
          ["Ontbreekt", ontbreekt.length === 0 ? <Merk toon="goed" tekst="niets" /> : <Merk toon="fout" tekst={ontbreekt.length === 1 ? "1 eis" : `${ontbreekt.length} eisen`} />],
        ]}
      />
      <div class="utrecht-button-group niet-afdrukken">
        <a class="nl-button nl-button--secondary" href={pakketAdres(vraag)} target="_blank" rel="noreferrer">
          <span class="nl-button__icon-start">
            <Icoon vorm="bestand" />
          </span>
          <span class="nl-button__label">
            Pakket openen om af te drukken<span class="alleen-horen"> (opent in een nieuw tabblad)</span>
          </span>
        </a>
        <a class="nl-link ophaallink" href={pakketdataAdres(vraag)} download={`toon-aan-${peildatum}.json`}>
          <Icoon vorm="ophalen" /> Pakket als gegevens (JSON)
        </a>
      </div>
      {regels.length === 0 ? (
        <p class="nl-paragraph">Deze eis vraagt geen los bewijs.</p>
      ) : (
        <Registertabel
          titel="Wat het pakket laat zien"
          koppen={["Eis", "Gevraagd", "Wat we hebben", "Stand"]}
          rijen={regels.map(({ eis, titel, gevraagd, telt, stand, standTekst }) => ({
            sleutel: eis,
            cellen: [`${eis} ${titel}`, gevraagd, telt === null ? "nog niets" : `${telt.kenmerk}, ${formatDag(telt.datum)}`, <Merk toon={BEWIJSSTANDEN[stand].toon} tekst={standTekst} />],
          }))}
        />
      )}
      {zonderBewijsvraag.length === 0 ? null : (
        <details class="waarom">
          <summary>Eisen die geen los bewijs vragen ({zonderBewijsvraag.length})</summary>
          <ul class="utrecht-unordered-list waarom__inhoud">
            {zonderBewijsvraag.map(({ eis, titel }) => (
              <li key={eis} class="utrecht-unordered-list__item">
                {eis} {titel}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="nl-paragraph bijzaak">
        Controlegetal van dit pakket: <code class="foutcode">{controlegetal}</code>. Hiermee is later te zien dat er niets is veranderd.
      </p>
    </section>
  );
};
