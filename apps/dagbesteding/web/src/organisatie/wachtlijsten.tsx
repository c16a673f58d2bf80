import { formatDag, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Locatieregister } from "../../../src/organisatie/weergave.js";

/** The waiting list of each location, and whether the municipality knows. @source D-11.14 */
export const Wachtlijsten = ({ wachtlijsten }: { readonly wachtlijsten: Locatieregister["wachtlijsten"] }): JSX.Element => (
  <section class="kaart registerkaart" aria-labelledby="kop-wachtlijsten">
    <h2 class="nl-heading nl-heading--level-3" id="kop-wachtlijsten">
      Wachtlijsten
    </h2>
    {wachtlijsten.length === 0 ? (
      <p class="nl-paragraph">
        Er wacht niemand. Komt er een wachtlijst? Leg die vast bij{" "}
        <a class="nl-link" href="/organisatie#kop-stappen-organisatie-B5">
          “Wat er loopt”
        </a>
        ; daar staat ook wanneer de gemeente het moet weten.
      </p>
    ) : (
      <Registertabel
        titel="Wachtlijsten"
        koppen={["Locatie", "Wachtenden", "Sinds", "Gemeente weet het"]}
        rijen={wachtlijsten.map(({ zaak, locatie, wachtenden, sinds, gemeld, toestandTekst }) => ({
          sleutel: zaak,
          cellen: [locatie, String(wachtenden), formatDag(sinds), gemeld ? `ja (${toestandTekst.toLowerCase()})` : <strong>nog niet</strong>],
        }))}
      />
    )}
  </section>
);
