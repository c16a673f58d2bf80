import type { JSX } from "preact";

import type { Berichtweergave } from "../../../src/api/weergave.js";
import { Icoon } from "../onderdelen/icoon.js";
import { Uitleg } from "../onderdelen/uitleg.js";
import { Ophaallink } from "./ophaallink.js";

const describeVerzending = ({ richting, verzondenOpTekst }: Berichtweergave): string => {
  if (richting === "ontvangen") return "Ontvangen van de gemeente";
  return verzondenOpTekst === null ? "Nog niet verstuurd" : `Verstuurd op ${verzondenOpTekst}`;
};

interface BerichtenProps {
  readonly dossierId: string;
  readonly berichten: readonly Berichtweergave[];
}

/** The messages of a dossier in words, with the file on request. */
export const Berichten = ({ dossierId, berichten }: BerichtenProps): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-berichten">
    <h2 class="nl-heading nl-heading--level-3" id="kop-berichten">
      Berichten
    </h2>
    <Uitleg van="wmo301" />
    <ul class="berichten">
      {berichten.map((bericht) => (
        <li key={bericht.berichtId} class="bericht">
          <Icoon vorm="bestand" />
          <div class="bericht__inhoud">
            <h3 class="nl-heading nl-heading--level-5">{bericht.titel}</h3>
            <p class="nl-paragraph">{describeVerzending(bericht)}</p>
            <p class="nl-paragraph bijzaak">
              {bericht.soort}, {bericht.dagtekeningTekst}, kenmerk {bericht.identificatie}
            </p>
            <Ophaallink dossierId={dossierId} bericht={bericht} />
          </div>
        </li>
      ))}
    </ul>
  </section>
);
