import { Uitleg } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Toewijzingweergave } from "../../../src/api/weergave.js";
import { BEGRIPPEN } from "../begrippen.table.js";

const describeStand = ({ stand, begindatumTekst }: Toewijzingweergave): string => {
  switch (stand) {
    case "toegewezen":
      return "Nog niet begonnen";
    case "gestart":
      return begindatumTekst === null ? "Begonnen" : `Begonnen op ${begindatumTekst}`;
    case "verwijderd":
      return "Ingetrokken door de gemeente";
  }
};

const Toewijzing = ({ toewijzing }: { readonly toewijzing: Toewijzingweergave }): JSX.Element => (
  <li class="toewijzing">
    <h3 class="nl-heading nl-heading--level-5">{toewijzing.titel}</h3>
    <p class="nl-paragraph">{toewijzing.periodeTekst}</p>
    <p class="nl-paragraph">
      <strong>{describeStand(toewijzing)}</strong>
    </p>
    {toewijzing.commentaar === null ? null : <p class="nl-paragraph">Opmerking van de gemeente: {toewijzing.commentaar}</p>}
    <p class="nl-paragraph bijzaak">
      Toewijzing {toewijzing.nummer}, {toewijzing.product}
    </p>
  </li>
);

/** What the municipality asked for, in words. */
export const Toewijzingen = ({ toewijzingen }: { readonly toewijzingen: readonly Toewijzingweergave[] }): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-toewijzingen">
    <h2 class="nl-heading nl-heading--level-3" id="kop-toewijzingen">
      Toewijzingen
    </h2>
    <Uitleg begrip={BEGRIPPEN.toewijzing} />
    {toewijzingen.length === 0 ? <p class="nl-paragraph">Er is nog geen toewijzing. Lees de 301 van de gemeente in, of vraag zelf een toewijzing aan.</p> : null}
    <ul class="toewijzingen">
      {toewijzingen.map((toewijzing) => (
        <Toewijzing key={toewijzing.nummer} toewijzing={toewijzing} />
      ))}
    </ul>
  </section>
);
