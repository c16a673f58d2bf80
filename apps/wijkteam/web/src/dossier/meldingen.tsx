import type { JSX } from "preact";

import type { Meldingweergave } from "../../../src/api/weergave.js";

interface MeldingenProps {
  readonly dossierId: string;
  readonly meldingen: readonly Meldingweergave[];
}

/** What was asked in each melding, and by whom. The reporter is not always the resident. @source W-50.2.1 */
export const Meldingen = ({ dossierId, meldingen }: MeldingenProps): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-meldingen">
    <h2 class="nl-heading nl-heading--level-3" id="kop-meldingen">
      {meldingen.length === 1 ? "Melding" : "Meldingen"}
    </h2>
    {meldingen.map(({ zaak, ontvangenOpTekst, aanmelder, bereikbaar, vraag, urgentie, toestandTekst }) => (
      <div key={zaak}>
        <p class="nl-paragraph">{vraag ?? "De vraag is niet vastgelegd."}</p>
        <p class="nl-paragraph bijzaak">
          {[
            `Gemeld op ${ontvangenOpTekst}`,
            ...(aanmelder === null ? [] : [`door ${aanmelder}${bereikbaar === null ? "" : ` (${bereikbaar})`}`]),
            ...(urgentie === null ? [] : [`urgentie: ${urgentie}`]),
            `stand: ${toestandTekst.toLocaleLowerCase("nl")}`,
          ].join(", ")}
        </p>
      </div>
    ))}
    <p class="nl-paragraph niet-afdrukken">
      <a class="nl-link" href={`/dossiers/${dossierId}/melding`}>
        Nog een melding vastleggen
      </a>
    </p>
  </section>
);
