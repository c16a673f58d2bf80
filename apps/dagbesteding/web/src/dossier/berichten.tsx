import { Icoon, Uitleg } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Berichtweergave } from "../../../src/api/weergave.js";
import { BEGRIPPEN } from "../begrippen.table.js";
import { Berichtmerk } from "../berichten/berichtmerk.js";
import { Verloop } from "../berichten/verloop.js";
import { Ophaallink } from "./ophaallink.js";

const PER_ANTWOORD = {
  goed: "De gemeente heeft dit bericht goedgekeurd.",
  afgekeurd: "De gemeente heeft dit bericht afgekeurd.",
  "in onderzoek": "De gemeente onderzoekt dit bericht.",
} as const satisfies Record<NonNullable<Berichtweergave["antwoord"]>, string>;

const Antwoord = ({ bericht: { antwoord, retourcodes } }: { readonly bericht: Berichtweergave }): JSX.Element | null =>
  antwoord === null ? null : (
    <p class="nl-paragraph">
      <strong>{PER_ANTWOORD[antwoord]}</strong>
      {retourcodes.length === 0 ? null : <code class="foutcode"> {retourcodes.join(", ")}</code>}
    </p>
  );

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
    {berichten.length === 0 ? <p class="nl-paragraph bijzaak">Nog geen berichten. Wat u met de gemeente uitwisselt, komt hier te staan.</p> : <Uitleg begrip={BEGRIPPEN.wmo301} />}
    <ul class="berichten">
      {berichten.map((bericht) => (
        <li key={bericht.berichtId} class="bericht">
          <Icoon vorm="bestand" />
          <div class="bericht__inhoud">
            <h3 class="nl-heading nl-heading--level-5">{bericht.titel}</h3>
            <p class="nl-paragraph">{describeVerzending(bericht)}</p>
            {bericht.verkeer === null ? null : (
              <p class="nl-paragraph">
                <Berichtmerk {...bericht.verkeer} />
              </p>
            )}
            {bericht.verkeer === null ? null : <Verloop {...bericht.verkeer} />}
            <Antwoord bericht={bericht} />
            <p class="nl-paragraph bijzaak">
              {bericht.soort === "BRIEF" ? "Brief" : bericht.soort}, {bericht.dagtekeningTekst}, kenmerk {bericht.identificatie}
            </p>
            <Ophaallink dossierId={dossierId} bericht={bericht} />
          </div>
        </li>
      ))}
    </ul>
  </section>
);
